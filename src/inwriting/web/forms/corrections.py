"""Questions that put an entry right: the fields of its kind, filled with what it says now."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm, Ticks
from inwriting.web.forms.incidents import YES_NO
from inwriting.web.forms.log import KNOWN, NUMBER, OUTCOMES, QUALIFIED
from inwriting.web.forms.needs import AREA_WORDS
from inwriting.web.forms.said import HOW, REFUSED

NOTICES = (
    ("proposal", _("It proposes something")),
    ("refusal", _("It refuses something")),
    ("both", _("Both")),
    ("unclear", _("It is not clear")),
)
MANY = forms.Textarea(attrs={"rows": 4})
MORE_WAYS = (
    ("certified-mail", _("By certified mail")),
    ("handed-over", _("Handed over")),
    ("fax", _("By fax")),
)


class TicksField(forms.MultipleChoiceField):
    """Any of several codes, as the record keeps them."""

    widget = Ticks

    def clean(self, value: Any) -> tuple[str, ...]:
        return tuple(super().clean(value))


class CorrectionForm(FactForm):
    """What every correction asks: the day, the right words, and why. A field has the name of what it corrects."""

    heading = _("Correct this entry")
    lead = _("What it said first stays in the record, to be seen. Your correction becomes an entry of its own.")
    must: ClassVar[tuple[str, ...]] = ()
    happened_on = DayField(label=_("Day"), years_ahead=0)

    def __init__(self, *args: Any, choices: dict[str, list[tuple[str, str]]] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, pairs in (choices or {}).items():
            if name in self.fields:
                self.fields[name].choices = pairs
        self.fields["why"] = forms.CharField(
            label=str(_("Why is it corrected?")), max_length=500, required=False,
            help_text=str(_("If you like. For example: I mixed up two days.")))

    def clean_happened_on(self) -> date:
        day = self.cleaned_data.get("happened_on")
        if not day:
            raise forms.ValidationError(_("Give the day."))
        from inwriting.web.clock import today

        if day > today():
            raise forms.ValidationError(_("This day is still to come. Please check the date."))
        return day

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        for name in self.must:
            if not typed.get(name) and name not in self.errors:
                self.add_error(name, str(_("An entry can't be without this. To take it back whole, withdraw the entry.")))
        return typed


class NoteCorrection(CorrectionForm):
    """A note."""

    must = ("text",)
    text = forms.CharField(widget=MANY, label=_("What happened or was said"))


class SaidCorrection(CorrectionForm):
    """What spoken and written answers have in common."""

    channel = forms.ChoiceField(label=_("How?"), choices=(*HOW, *MORE_WAYS), widget=forms.Select)
    says = forms.CharField(widget=MANY, label=_("Their words"))
    refused = forms.ChoiceField(label=_("Did they say no?"), choices=REFUSED, widget=Choices)
    answers = TicksField(label=_("Reasons they gave"))


class ConversationCorrection(SaidCorrection):
    """A talk."""

    must = ("who", "says")
    who = forms.ChoiceField(label=_("Who said it?"), widget=forms.Select)
    field_order = ("happened_on", "who")


class ReplyCorrection(SaidCorrection):
    """A letter or an e-mail from the school."""

    must = ("says",)
    sender = forms.ChoiceField(label=_("Who is it from?"), widget=forms.Select)
    field_order = ("happened_on", "sender")


class NoticeCorrection(CorrectionForm):
    """A notice."""

    notice = forms.ChoiceField(label=_("What kind of notice is it?"), choices=NOTICES, widget=Choices)
    about = forms.CharField(label=_("What is it about?"), max_length=500)
    dated_on = DayField(label=_("The date on the notice"))
    acts_on = DayField(label=_("The day it takes effect"))
    says = forms.CharField(widget=MANY, label=_("The reason it gives, in its own words"))
    absent = TicksField(label=_("Parts that are not there"))
    thin = TicksField(label=_("Parts that say little"))
    answers = TicksField(label=_("Reasons they gave"))


class SessionCorrection(CorrectionForm):
    """A day of the log, or a stretch of days."""

    must = ("outcome",)
    last_on = DayField(label=_("Last day, if it is about several days"), years_ahead=0)
    promise = forms.ChoiceField(label=_("Which promise?"), widget=forms.Select)
    outcome = forms.ChoiceField(label=_("Was the aide there?"), choices=OUTCOMES, widget=Choices)
    minutes_delivered = forms.IntegerField(
        label=_("How many minutes were given?"), min_value=0, max_value=1440, widget=NUMBER)
    reason = forms.ChoiceField(label=_("If not, why?"), widget=forms.Select)
    substitute_qualified = forms.ChoiceField(
        label=_("If someone else came: trained for it?"), choices=QUALIFIED, widget=forms.Select)
    known_by = forms.ChoiceField(label=_("How do you know?"), choices=KNOWN, widget=forms.Select)
    reason_said = forms.CharField(label=_("What reason did the school give?"), max_length=500)
    note = forms.CharField(label=_("Note"), max_length=1000, widget=MANY)

    def clean(self) -> dict[str, Any]:
        typed = super().clean()
        first, last = typed.get("happened_on"), typed.get("last_on")
        if first and last and last < first:
            self.add_error("last_on", str(_("The last day is before the first. Please check.")))
        return typed


class IncidentCorrection(CorrectionForm):
    """Something that happened."""

    must = ("says",)
    happened_at = forms.TimeField(
        label=_("Time"), help_text=_("If you know it."), input_formats=["%H:%M", "%I:%M %p", "%I:%M%p"],
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": _("Write the time like 2:30 pm.")})
    says = forms.CharField(widget=MANY, label=_("What happened"))
    place = forms.CharField(label=_("Where"), max_length=200)
    injury = forms.CharField(label=_("Was {child} hurt? How?"), max_length=500, help_text=_("Leave it empty if not."))
    need = forms.ChoiceField(
        label=_("Which need does it show?"), choices=(("", _("None of these")), *AREA_WORDS.items()), widget=forms.Select)
    told_by = forms.CharField(label=_("Who told you?"), max_length=200)
    told_at = DayField(label=_("When were you told?"), years_ahead=0)
    reported = forms.ChoiceField(label=_("Did the school write a report?"), choices=YES_NO, widget=Choices)
    aide_there = forms.ChoiceField(label=_("Was an aide there?"), choices=YES_NO, widget=Choices)


class PaperCorrection(CorrectionForm):
    """A kept paper: what it is called and what it shows. The file itself never changes."""

    must = ("title",)
    title = forms.CharField(label=_("A name for it"), max_length=200)
    proves = forms.CharField(label=_("What does it show?"), max_length=500)
    from_whom = forms.CharField(label=_("Who is it from?"), max_length=200)


CORRECTIONS: dict[str, type[CorrectionForm]] = {
    "note": NoteCorrection,
    "conversation": ConversationCorrection,
    "reply-received": ReplyCorrection,
    "notice-received": NoticeCorrection,
    "session-logged": SessionCorrection,
    "incident": IncidentCorrection,
    "evidence-kept": PaperCorrection,
}
