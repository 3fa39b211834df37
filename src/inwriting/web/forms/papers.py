"""Questions about a paper that is added: the file, what it is, who it is from, when it came."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import Choices, DayField, FactForm

WHAT = (
    ("notice", _("A notice: the school proposes or refuses something")),
    ("plan", _("An IEP or another plan")),
    ("reply", _("A letter or an e-mail from the school")),
    ("letter", _("A letter that I wrote and have not sent yet")),
    ("other", _("Something else that I want to keep as proof")),
)


MOST_FILES = 60


class ManyFiles(forms.FileInput):
    """A field that takes several files at once: a phone gives one photo for each page."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files, in the order in which they were chosen."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        chosen = data if isinstance(data, list | tuple) else [data]
        if len(chosen) > MOST_FILES:
            raise forms.ValidationError(_("Choose at most %(limit)s files at a time.") % {"limit": MOST_FILES})
        return [super(FilesField, self).clean(one, initial) for one in chosen if one]


class PaperForm(FactForm):
    """One paper."""

    heading = _("Add a paper")
    lead = _("A PDF, a Word file, an e-mail (.eml, .msg), or a photo. It is kept exactly as it is, with a fingerprint.")
    paper = FilesField(
        label=_("The file, or the photos of its pages"),
        help_text=_(
            "On a phone you can take a photo of each page. Lay the page flat, in daylight. Choose all the pages at once, "
            "in their order."
        ),
        allow_empty_file=True,
        widget=ManyFiles(attrs={"accept": ".pdf,.docx,.eml,.msg,.txt,.html,image/*"}),
    )
    words = forms.CharField(
        label=_("Or paste the text"), widget=forms.Textarea(attrs={"rows": 4}), help_text=_("If you have no file.")
    )
    what = forms.ChoiceField(label=_("What is it?"), choices=WHAT, widget=Choices)
    title = forms.CharField(
        label=_("A name for it"),
        max_length=200,
        help_text=_("For example: Notice of Action about the aide. Leave it empty to use the file's name."),
    )
    from_whom = forms.CharField(label=_("Who is it from?"), max_length=200)
    happened_on = DayField(label=_("Which day did you get it?"), years_ahead=0)

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
        if not typed.get("paper") and not typed.get("words") and "paper" not in self.errors:
            self.add_error("paper", str(_("Choose a file, or paste the text.")))
        if not typed.get("what"):
            self.add_error("what", str(_("Say what it is. If you are not sure, choose the last one.")))
        return typed
