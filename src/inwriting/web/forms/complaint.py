"""Questions about the complaint: what is asked for, when it will be received, the filing, the decision."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm, LinesField

FILINGS = (
    ("state-complaint", _("A state complaint")),
    ("mediation", _("A request for mediation")),
    ("facilitation", _("A request for a facilitated meeting")),
    ("due-process", _("A due process complaint")),
    ("ocr", _("A complaint to the Office for Civil Rights")),
    ("other", _("Something else")),
)
WAYS = (
    ("mail", _("by mail")),
    ("certified-mail", _("by certified mail")),
    ("fax", _("by fax")),
    ("email", _("by e-mail")),
    ("portal", _("through a portal")),
    ("handed-over", _("handed over")),
    ("other", _("another way")),
)
RESULTS = (
    ("for-parent", _("For us")),
    ("partly", _("Partly for us")),
    ("for-district", _("For the district")),
    ("unclear", _("I am not sure")),
)
CARRIED = (("unknown", _("I don't know yet")), ("yes", _("Yes")), ("no", _("No, or not all of it")))


class ResolutionForm(FactForm):
    """What the parent asks for, in own words, and when the state will have it."""

    heading = _("What do you ask for?")
    lead = _("The complaint proposes steps for each point by itself. Add what would help {child} most.")
    facts = {"resolution": "resolution", "received_on": "received_on"}
    resolution = forms.CharField(
        label=_("In your own words"),
        widget=forms.Textarea,
        max_length=8000,
        help_text=_("Say what should be done for the service that was missed, and what should change from now on."),
    )
    received_on = DayField(
        label=_("When will the state have it?"),
        years_back=1,
        years_ahead=1,
        help_text=_("The year it looks back on is counted from the day it arrives. Leave it empty to count from today."),
    )


class FilingForm(FactForm):
    """Something that was filed."""

    heading = _("I filed it")
    lead = _("Keep the proof: the stamp, the fax page, the postal receipt, or the e-mail.")
    filing = forms.ChoiceField(label=_("What did you file?"), choices=FILINGS, widget=forms.Select)
    sent_on = DayField(label=_("Which day did you send it?"), years_ahead=0, years_back=3)
    received_on = DayField(
        label=_("Which day did the office get it?"),
        years_ahead=0,
        years_back=3,
        help_text=_("If you know it. The days for the decision are counted from it."),
    )
    copied_to_district_on = DayField(label=_("Which day did the district get its copy?"), years_ahead=0, years_back=3)
    channel = forms.ChoiceField(label=_("How did you send it?"), choices=WAYS, widget=forms.Select)
    proof = forms.CharField(label=_("Proof"), max_length=300, help_text=_("For example: tracking number, fax confirmation."))
    paper = forms.FileField(label=_("What you filed, or its receipt"), allow_empty_file=True)

    def clean_sent_on(self) -> date:
        return _past(self.cleaned_data.get("sent_on"))

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        sent = given.get("sent_on")
        for name in ("received_on", "copied_to_district_on"):
            if given.get(name) and sent and given[name] < sent:
                self.add_error(name, _("This is before the day you sent it. Which date is right?"))
        return given


class DecisionForm(FactForm):
    """A decision that arrived."""

    heading = _("The decision arrived")
    lead = _("Keep it with what it orders. If it is not carried out, the next letter says so, with the date.")
    filing = forms.ChoiceField(label=_("What is it about?"), choices=FILINGS, widget=forms.Select)
    received_on = DayField(label=_("Which day did it come?"), years_ahead=0, years_back=3)
    result = forms.ChoiceField(label=_("How did it end?"), choices=RESULTS, widget=Choices)
    orders = LinesField(
        label=_("What does it order?"), help_text=_("One on each line, in its own words. Leave it empty if it orders nothing.")
    )
    carry_out_by_on = DayField(
        label=_("By when is it to be done?"), years_ahead=3, help_text=_("The date in the decision itself.")
    )
    carried_out = forms.ChoiceField(label=_("Was it done?"), choices=CARRIED, widget=Choices)
    paper = forms.FileField(label=_("The decision"), allow_empty_file=True)

    def clean_received_on(self) -> date:
        return _past(self.cleaned_data.get("received_on"))


def _past(day: date | None) -> date:
    from inwriting.web.clock import today

    if not day:
        raise forms.ValidationError(_("Give the day."))
    if day > today():
        raise forms.ValidationError(_("This day is still to come. Please check the date."))
    return day
