"""Questions about entries of the record: a note, a correction, why something is withdrawn or erased."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import DayField, FactForm


class NoteForm(FactForm):
    """Something to remember, with its day."""

    heading = _("What do you want to remember?")
    lead = _("A call, a talk at the door, a thought. Leave out other children's names.")
    happened_on = DayField(label=_("Day"), years_ahead=0)
    text = forms.CharField(widget=forms.Textarea, label=_("What happened or was said"))

    def clean_happened_on(self) -> date:
        day = self.cleaned_data.get("happened_on")
        if not day:
            raise forms.ValidationError(_("Give the day."))
        from inwriting.web.clock import today

        if day > today():
            raise forms.ValidationError(_("This day is still to come. Please check the date."))
        return day

    def clean_text(self) -> str:
        if not self.cleaned_data.get("text"):
            raise forms.ValidationError(_("Write a few words."))
        return str(self.cleaned_data["text"])


class WhyForm(FactForm):
    """Why an entry no longer counts."""

    heading = _("Withdraw this entry")
    lead = _("It stays in the record, marked as withdrawn, and letters no longer use it.")
    why = forms.CharField(label=_("Why?"), max_length=500)
