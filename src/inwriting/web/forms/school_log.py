"""The question about the school's own service log: the file."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from inwriting.web.asking import FactForm


class SchoolLogForm(FactForm):
    """The file and who it came from."""

    heading = _("Lay the school's log beside yours")
    lead = _("Add the school's own service log. You may ask for it in writing: it is part of your child's records.")
    paper = forms.FileField(
        label=_("The school's log"),
        allow_empty_file=True,
        help_text=_("A spreadsheet (.xlsx or .csv), or a PDF with a table. It is kept as it is."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.txt,.pdf"}),
    )
    from_whom = forms.CharField(label=_("Who gave it to you?"), max_length=200)

    def clean(self) -> dict[str, Any]:
        if not self.cleaned_data.get("paper") and "paper" not in self.errors:
            self.add_error("paper", _("Add a file."))
        return self.cleaned_data
