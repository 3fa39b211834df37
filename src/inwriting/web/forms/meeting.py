"""Questions about a meeting: what it is about, where, who is there, what is asked."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import FactForm, Ticks

# Which people of the list may be which member of the team, in the order in which the meeting sheet names the members.
MEMBER_ROLES = (
    ("parent",),
    ("general-education-teacher",),
    ("special-education-teacher", "case-manager", "therapist"),
    ("special-education-director", "principal", "superintendent"),
    ("evaluator", "special-education-teacher", "case-manager"),
    ("advocate", "attorney", "nurse", "aide", "other"),
    (),
)
OUTCOMES = (("agreed", _("Agreed")), ("refused", _("Refused")), ("postponed", _("Put off")))


class BeginForm(FactForm):
    """The beginning of a meeting."""

    heading = _("The meeting begins")
    lead = _("Have this page open at the table. Each tap is kept at once, even if the page closes.")
    purpose = forms.CharField(label=_("What is it about?"), max_length=300)
    place = forms.CharField(label=_("Where?"), max_length=200, help_text=_("For example: the school's library; by phone."))
    attended = forms.MultipleChoiceField(label=_("Who is there?"), widget=Ticks)

    def __init__(self, *args: Any, people: tuple[tuple[str, str], ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["attended"].choices = people
