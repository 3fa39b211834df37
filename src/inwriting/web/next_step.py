"""The one thing to do next, and why: a small answer until the steps of the law pack take its place."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from inwriting.web.holding import Held
from inwriting.web.request_list import list_sections


@dataclass(frozen=True)
class NextStep:
    """What to do, why, and the button that does it."""

    heading: str
    why: str
    button: str
    address: str


def get_next_step(held: Held) -> NextStep:
    """What the pages show on top of a case. This is the one place to swap for `core.steps`."""
    request = reverse("request", args=[held.id])
    sent = held.case.get_events("letter-sent")
    if not sent:
        if any(task.open for section in list_sections(held) for task in section.tasks):
            return NextStep(_("Finish your written request"), _(
                "A request in writing has to be considered by the IEP team. Until it is in writing, there is nothing to answer."),
                _("Go on with the request"), request)
        return NextStep(_("Read the letter and send it"), _(
            "All the answers that the letter needs are there. It counts from the day the school has it."),
            _("See the letter"), reverse("letter", args=[held.id, "request-paraprofessional"]))
    answers = held.case.get_events("reply-received", "notice-received", "conversation", "meeting-held")
    if any(answer.happened.order >= sent[-1].happened.order for answer in answers):
        return NextStep(_("Keep the school's answer"), _("Put the paper or the words in the record, with the date, while you remember."),
                        _("See the record"), reverse("record", args=[held.id]))
    courtesy = getattr(sent[-1].payload, "courtesy_on", None)
    from inwriting.web.templatetags.words import say_answer
    why = (_("You asked for an answer by %(day)s. That day is a courtesy; the law says “a reasonable time”.") % {"day": say_answer(courtesy)}
           if courtesy else _("The law gives no number of days for the answer; it says “a reasonable time”."))
    return NextStep(_("Wait for the answer, and write down what is said"), why, _("Add to the record"), reverse("note-new", args=[held.id]))
