"""Questions about what became of a promised session."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm

OUTCOMES = (
    ("delivered", _("Yes")),
    ("part", _("Part of the time")),
    ("missed", _("No")),
    ("someone-else", _("Someone else came")),
    ("unknown", _("I don't know")),
)
REASONS = (
    ("aide-absent", _("The aide was absent")),
    ("no-one-assigned", _("No one is assigned")),
    ("pulled-to-other-duty", _("Pulled to another duty")),
    ("came-late-or-left-early", _("Came late or left early")),
    ("schedule-change", _("The schedule changed")),
    ("child-absent", _("{child} was absent")),
    ("school-closed", _("School was closed")),
    ("child-declined", _("{child} did not want it")),
    ("unknown", _("I don't know why")),
)
QUALIFIED = (("yes", _("Trained for it")), ("no", _("Not trained for it")), ("unknown", _("I don't know")))
KNOWN = (
    ("unknown", _("Choose one, if you like")),
    ("seen-myself", _("I saw it")),
    ("child-said", _("My child told me")),
    ("teacher-wrote", _("The teacher wrote it")),
    ("aide-said", _("The aide told me")),
    ("sign-in-sheet", _("Sign-in sheet")),
    ("school-log", _("The school's log")),
    ("other", _("Another way")),
)
NUMBER = forms.NumberInput(attrs={"data-size": "short", "inputmode": "numeric"})


def reasons_for(child: str) -> list[tuple[str, str]]:
    """The reasons with the child's name in them."""
    return [(code, str(words).replace("{child}", child)) for code, words in REASONS]


class MoreForm(FactForm):
    """What else is known about a session; all of it may stay empty."""

    minutes = forms.IntegerField(
        label=_("How many minutes were given?"),
        min_value=0,
        max_value=1440,
        widget=NUMBER,
        help_text=_("Leave it empty if you don't know: it stays an open question, and nothing is guessed."),
    )
    known_by = forms.ChoiceField(label=_("How do you know?"), choices=KNOWN, widget=forms.Select)
    reason_said = forms.CharField(
        label=_("What reason did the school give?"), max_length=500, help_text=_("In its own words, if you have them.")
    )
    note = forms.CharField(
        label=_("Note"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Leave out other children's names."),
    )
    proof = forms.FileField(label=_("A photo or a paper that shows it"), allow_empty_file=True)


class FillForm(FactForm):
    """Many days at once."""

    heading = _("Fill in many days at once")
    lead = _("For a stretch of days that all went the same way. You see what it means before anything is kept.")
    promise = forms.ChoiceField(label=_("Which promise?"), widget=forms.Select)
    from_on = DayField(label=_("First day"), years_back=3, years_ahead=0)
    to_on = DayField(label=_("Last day"), years_back=3, years_ahead=0)
    outcome = forms.ChoiceField(
        label=_("Was the aide there?"), choices=[pair for pair in OUTCOMES if pair[0] != "part"], widget=Choices
    )
    reason = forms.ChoiceField(label=_("If not, why?"), widget=forms.Select)
    qualified = forms.ChoiceField(
        label=_("If someone else came: trained for it?"), choices=QUALIFIED, widget=forms.Select, initial="unknown"
    )
    known_by = forms.ChoiceField(label=_("How do you know?"), choices=KNOWN, widget=forms.Select)

    def __init__(self, *args: Any, promises: tuple[tuple[str, str], ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["promise"].choices = promises
        self.fields["reason"].choices = [("unknown", _("I don't know why")), *reasons_for(self.child)[:-1]]

    def clean(self) -> dict[str, Any]:
        from inwriting.web.clock import today

        given = self.cleaned_data
        for name in ("from_on", "to_on", "outcome"):
            if not given.get(name) and name not in self.errors:
                self.add_error(name, _("Choose one.") if name == "outcome" else _("Give the day."))
        first, last = given.get("from_on"), given.get("to_on")
        if first and last and last < first:
            self.add_error("to_on", _("The last day is before the first. Please check."))
        if last and last > today():
            self.add_error("to_on", _("This day is still to come. Please check the date."))
        return given


class SheetForm(FactForm):
    """A spreadsheet of one's own."""

    heading = _("Bring in your own sheet")
    lead = _("A spreadsheet (.xlsx or .csv), or a PDF with a table. It is kept as it is; you see each row before it is logged.")
    paper = forms.FileField(
        label=_("The file"), widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.txt,.pdf"}), allow_empty_file=True
    )
    promise = forms.ChoiceField(label=_("Which promise is it about?"), widget=forms.Select)

    def __init__(self, *args: Any, promises: tuple[tuple[str, str], ...] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["promise"].choices = promises

    def clean(self) -> dict[str, Any]:
        if not self.cleaned_data.get("paper") and "paper" not in self.errors:
            self.add_error("paper", _("Add a file."))
        return self.cleaned_data
