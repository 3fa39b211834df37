"""Questions about the school's calendar: the file or list, and single days."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm

DAY_KINDS = (
    ("absent", _("{child} was not at school")),
    ("weather", _("School was closed because of weather")),
    ("closed", _("School was closed for another reason")),
    ("short", _("School ended early or began late")),
    ("virtual", _("School was held from home (virtual day)")),
)
NUMBER = forms.NumberInput(attrs={"data-size": "short", "inputmode": "numeric"})


class CalendarForm(FactForm):
    """The file, or a pasted list."""

    heading = _("Add the school's calendar")
    lead = _("School days are counted from it. You see what we understood before anything is used.")
    paper = forms.FileField(
        label=_("The file"),
        help_text=_("A calendar file (.ics), a spreadsheet saved as .csv, or the PDF from the district's page."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".ics,.csv,.txt,.pdf,.xlsx"}),
    )
    words = forms.CharField(
        label=_("Or paste the list"),
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("One thing on each line. For example: Nov 23-27 Thanksgiving break."),
    )
    first_on = DayField(label=_("First day of school"), years_ahead=2)
    last_on = DayField(label=_("Last day of school"), years_ahead=2)

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if not given.get("paper") and not given.get("words") and "paper" not in self.errors:
            self.add_error("paper", _("Add a file, or paste the list."))
        if not given.get("first_on") and "first_on" not in self.errors:
            self.add_error("first_on", _("Give the first day of school. Days without a year are read from it."))
        return given


class DaysForm(FactForm):
    """Days on which something was different."""

    heading = _("Which days were different?")
    lead = _("Days away and closed days are not counted against the school.")
    kind = forms.ChoiceField(label=_("What was it?"), choices=DAY_KINDS, widget=Choices)
    from_on = DayField(label=_("Day, or the first day"), years_back=3)
    to_on = DayField(label=_("Last day"), help_text=_("If it was more than one."), years_back=3)
    open_minutes = forms.IntegerField(
        label=_("How many minutes was school open?"),
        help_text=_("Only for a short day. From 8 to 12 is 240 minutes."),
        min_value=0,
        max_value=720,
        widget=NUMBER,
    )
    why = forms.CharField(label=_("Why"), max_length=200, help_text=_("If you like. For example: fever; snow."))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["kind"]
        field.choices = [(code, str(words).replace("{child}", self.child)) for code, words in DAY_KINDS]

    def clean_kind(self) -> str:
        if not self.cleaned_data.get("kind"):
            raise forms.ValidationError(_("Choose what it was."))
        return str(self.cleaned_data["kind"])

    def clean_from_on(self) -> date:
        day = self.cleaned_data.get("from_on")
        if not day:
            raise forms.ValidationError(_("Give the day."))
        return day

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if given.get("kind") == "short" and given.get("open_minutes") is None and "open_minutes" not in self.errors:
            self.add_error("open_minutes", _("How many minutes was school open that day?"))
        return given
