"""Questions about words that were spoken or written: who, when, how, and what."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import DayField, FactForm

HOW = (
    ("in-person", _("Face to face")),
    ("phone", _("By phone")),
    ("email", _("In an e-mail or message")),
    ("mail", _("In a letter")),
    ("portal", _("Through the school's portal")),
    ("other", _("Another way")),
)
REFUSED = (("yes", _("Yes, they said no")), ("no", _("No, they agreed or left it open")), ("unclear", _("It is not clear")))


class SaidForm(FactForm):
    """What they said."""

    heading = _("What did they say?")
    lead = _(
        "As close to the real words as you can. We show you what you can answer, and the letter that puts it in writing."
    )
    words = forms.CharField(
        widget=forms.Textarea,
        label=_("Their words"),
        help_text=_("For example: “We don't have the staffing for that right now. It's not something we typically do.”"),
    )
    who = forms.ChoiceField(label=_("Who said it?"), widget=forms.Select)
    channel = forms.ChoiceField(label=_("How?"), choices=HOW, widget=forms.Select, initial="in-person")
    happened_on = DayField(label=_("Which day?"), years_ahead=0)

    def __init__(self, *args: object, people: tuple[tuple[str, str], ...] = (), **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        self.fields["who"].choices = [*people, ("somebody at the school", _("Somebody else at the school"))]

    def clean_words(self) -> str:
        if not self.cleaned_data.get("words"):
            raise forms.ValidationError(_("Write what they said."))
        return str(self.cleaned_data["words"])

    def clean_happened_on(self) -> date:
        day = self.cleaned_data.get("happened_on")
        if not day:
            raise forms.ValidationError(_("Give the day."))
        from inwriting.web.clock import today

        if day > today():
            raise forms.ValidationError(_("This day is still to come. Please check the date."))
        return day
