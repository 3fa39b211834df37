"""Questions about a version of the plan: its days, and each promise in it."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm, Ticks

KINDS = (("iep", _("A new IEP")), ("amendment", _("An amendment of the IEP")), ("504", _("A 504 plan")))
SHARING = (
    ("dedicated", _("For my child alone (1:1)")),
    ("shared", _("Shared with other children")),
    ("unstated", _("The plan does not say")),
)
AMOUNTS = (
    ("number", _("A number of minutes")),
    ("whole-day", _("All the time that school is open")),
    ("none", _("No number: “as needed”, “up to”, a range")),
)
PER = (("day", _("a day")), ("week", _("a week")), ("month", _("a month")))
DAYS = (("mon", _("Monday")), ("tue", _("Tuesday")), ("wed", _("Wednesday")), ("thu", _("Thursday")), ("fri", _("Friday")))
NUMBER = forms.NumberInput(attrs={"data-size": "short", "inputmode": "numeric"})
PLACE_FIELDS = ("settings", "periods")


class PlanForm(FactForm):
    """The version as a whole."""

    kind = forms.ChoiceField(label=_("What is it?"), choices=KINDS, widget=forms.Select)
    title = forms.CharField(
        label=_("A name for it"), max_length=200, help_text=_("For example: IEP 2026-27, amended October 16.")
    )
    received_on = DayField(label=_("Which day did you get it?"), years_ahead=0)
    starts_on = DayField(label=_("In force from"), help_text=_("The version before it counts until the day before."))
    ends_on = DayField(label=_("Until"), help_text=_("Leave it empty if the plan does not say."), years_ahead=4)

    def clean_starts_on(self) -> date:
        day = self.cleaned_data.get("starts_on")
        if not day:
            raise forms.ValidationError(_("Give the first day on which this version counts."))
        return day


class PromiseForm(FactForm):
    """One service line."""

    quote = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3}),
        label=_("The words of the plan"),
        max_length=2000,
        help_text=_("Copy the line as it stands there. It is what everybody can check."),
    )
    service = forms.CharField(label=_("Service"), max_length=200, help_text=_("For example: 1:1 paraprofessional support."))
    provider = forms.CharField(
        label=_("Who may give it"), max_length=200, help_text=_("If the plan says. For example: a trained paraprofessional.")
    )
    sharing = forms.ChoiceField(label=_("Alone or shared"), choices=SHARING, widget=Choices, initial="unstated")
    amount = forms.ChoiceField(
        label=_("How much"),
        choices=AMOUNTS,
        widget=Choices,
        initial="number",
        help_text=_("Where the plan gives no number, nothing is counted. We say so instead of guessing."),
    )
    minutes = forms.IntegerField(label=_("Minutes each time"), min_value=1, max_value=45000, widget=NUMBER)
    times = forms.IntegerField(label=_("How many times"), min_value=1, max_value=60, widget=NUMBER, initial=1)
    per = forms.ChoiceField(label=_("In"), choices=PER, widget=forms.Select(attrs={"data-size": "middle"}), initial="day")
    days = forms.MultipleChoiceField(
        label=_("On which days"), choices=DAYS, widget=Ticks, help_text=_("Only if the plan names days.")
    )
    periods = forms.CharField(
        label=_("In which periods"), max_length=300, help_text=_("Separated by commas. For example: reading, math.")
    )
    settings = forms.CharField(
        label=_("Where"), max_length=300, help_text=_("Separated by commas. For example: classroom, hallways.")
    )
    starts_on = DayField(label=_("From"), help_text=_("If this line has days of its own."))
    ends_on = DayField(label=_("To"), years_ahead=4)
    page = forms.IntegerField(label=_("Page of the plan"), min_value=1, max_value=500, widget=NUMBER)

    def __init__(self, *args: Any, number: int = 1, **options: Any) -> None:
        super().__init__(*args, **options)
        self.number = number

    @property
    def is_empty(self) -> bool:
        """Whether neither the words nor the service were given."""
        return not (self.cleaned_data.get("quote") or self.cleaned_data.get("service"))

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if not self.is_empty and given.get("amount") == "number" and not given.get("minutes") and "minutes" not in self.errors:
            self.add_error("minutes", _("How many minutes? If the plan gives no number, choose “No number”."))
        return given
