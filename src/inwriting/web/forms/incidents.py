"""Questions about something that happened: a fall, an injury, leaving the room, distress."""

from datetime import date, time

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm

YES_NO = (("yes", _("Yes")), ("no", _("No")), ("unknown", _("I don't know")))


class IncidentForm(FactForm):
    """One incident, with its day."""

    heading = _("What happened, and when?")
    lead = _("One thing at a time. Say what was seen or told, not what it means. Leave out other children's names.")
    happened_on = DayField(label=_("Day"), years_ahead=0)
    happened_at = forms.TimeField(
        label=_("Time"),
        help_text=_("If you know it."),
        input_formats=["%H:%M", "%I:%M %p", "%I:%M%p"],
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": _("Write the time like 2:30 pm.")},
    )
    says = forms.CharField(
        widget=forms.Textarea,
        label=_("What happened"),
        help_text=_("For example: Maya fell on the ramp on the way to lunch. Nobody was walking with her."),
    )
    place = forms.CharField(label=_("Where"), max_length=200)
    injury = forms.CharField(label=_("Was {child} hurt? How?"), max_length=500, help_text=_("Leave it empty if not."))
    told_by = forms.CharField(
        label=_("Who told you?"), max_length=200, help_text=_("For example: the school nurse by phone; or I saw it.")
    )
    told_on = DayField(label=_("When were you told?"), years_ahead=0)
    reported = forms.ChoiceField(
        label=_("Did the school write a report?"), choices=YES_NO, widget=Choices, initial="unknown"
    )
    aide_there = forms.ChoiceField(label=_("Was an aide there?"), choices=YES_NO, widget=Choices, initial="unknown")

    def clean_happened_on(self) -> date:
        day = self.cleaned_data.get("happened_on")
        if not day:
            raise forms.ValidationError(_("Give the day. An example with a date is worth ten without."))
        from inwriting.web.clock import today

        if day > today():
            raise forms.ValidationError(_("This day is still to come. Please check the date."))
        return day

    def clean_says(self) -> str:
        if not self.cleaned_data.get("says"):
            raise forms.ValidationError(_("Write what happened."))
        return str(self.cleaned_data["says"])

    def clean_happened_at(self) -> time | None:
        return self.cleaned_data.get("happened_at") or None
