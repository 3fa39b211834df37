"""The plain words for every code that the facts use, so that no page shows a code."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from inwriting.web.forms.child import PRONOUNS, UNDER
from inwriting.web.forms.needs import AREA_WORDS, PARTS
from inwriting.web.forms.people import ROLES
from inwriting.web.forms.support import SHARING

CHANNELS = (
    ("email", _("by e-mail")),
    ("certified-mail", _("by certified mail")),
    ("mail", _("by mail")),
    ("handed-over", _("handed over")),
    ("fax", _("by fax")),
    ("portal", _("through the school's portal")),
    ("phone", _("by phone")),
    ("in-person", _("in person")),
    ("other", _("another way")),
)
KINDS = (
    ("letter-sent", _("Letter sent")),
    ("reply-received", _("Reply received")),
    ("notice-received", _("Notice received")),
    ("plan-received", _("IEP received")),
    ("meeting-held", _("Meeting")),
    ("conversation", _("Conversation")),
    ("session-logged", _("Day logged")),
    ("incident", _("Incident")),
    ("evidence-kept", _("Paper kept")),
    ("filing-made", _("Filing made")),
    ("decision-received", _("Decision received")),
    ("note", _("Note")),
    ("corrected", _("Correction")),
    ("withdrawn", _("Withdrawn")),
    ("erased", _("Erased")),
    ("exported", _("Copied out")),
)
OTHERS = (
    ("yes", _("Yes")),
    ("no", _("No")),
    ("unknown", _("I don't know")),
    ("unclear", _("Not clear")),
    ("delivered", _("The aide was there")),
    ("part", _("Part of the time")),
    ("missed", _("No aide")),
    ("someone-else", _("Someone else came")),
    ("agreed", _("Agreed")),
    ("refused", _("Refused")),
    ("postponed", _("Put off")),
    ("aide-absent", _("Aide absent")),
    ("no-one-assigned", _("No one assigned")),
    ("pulled-to-other-duty", _("Pulled to another duty")),
    ("substitute", _("Substitute")),
    ("came-late-or-left-early", _("Came late or left early")),
    ("schedule-change", _("Schedule change")),
    ("child-absent", _("Child absent")),
    ("school-closed", _("School closed")),
    ("child-declined", _("Child declined")),
    ("seen-myself", _("I saw it")),
    ("child-said", _("My child told me")),
    ("teacher-wrote", _("The teacher wrote it")),
    ("aide-said", _("The aide told me")),
    ("sign-in-sheet", _("Sign-in sheet")),
    ("school-log", _("The school's log")),
)
# These codes stand in several lists with the same meaning; the area "behavior" and the like keep their own words.
WORDS: dict[str, str | Promise] = {
    **dict(OTHERS),
    **dict(KINDS),
    **dict(CHANNELS),
    **dict(PARTS),
    **dict(SHARING),
    **dict(UNDER),
    **dict(PRONOUNS),
    **dict(ROLES),
    **AREA_WORDS,
    "other": _("Another"),
}
MAIL_STATES = {
    "queued": _("Waiting to be sent"), "sending": _("Being sent"), "accepted": _("Accepted by the mail server"),
    "failed": _("Did not go"), "unclear": _("Did it go?"), "bounced": _("Came back"), "withdrawn": _("Taken out"),
}
