"""Asks a few questions on a page and keeps each answer on its own: nothing is lost, and a blank never erases by itself.

A form names, for each of its fields, the fact that it answers (`facts`). On a POST every good answer is kept even when
another one needs a second look. Where an earlier answer comes back blank, the page asks: keep it or take it away?
"""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.core.facts.case import CaseFile
from inwriting.web.rendering import Flaw

LONGEST_ANSWER = 20_000


class LinesField(forms.CharField):
    """Several short answers, one on each line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> tuple[str, ...]:
        text = super().clean(value)
        return tuple(line.strip() for line in text.splitlines() if line.strip())


class DayField(forms.DateField):
    """A day. A year far from now is asked about, never silently used."""

    def __init__(self, *, years_back: int = 30, years_ahead: int = 2, **options: Any) -> None:
        super().__init__(input_formats=["%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%B %d, %Y"], **options)
        self.widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        self.years_back, self.years_ahead = years_back, years_ahead
        self.error_messages["invalid"] = gettext_lazy("Write the date as month/day/year, such as 10/5/2026.")

    def clean(self, value: Any) -> date | None:
        day = super().clean(value)
        this_year = forms.DateField().to_python(_today()).year
        if day and not this_year - self.years_back <= day.year <= this_year + self.years_ahead:
            raise forms.ValidationError(_("Is the year %(year)s right? Please check it.") % {"year": day.year})
        return day


def _today() -> date:
    from inwriting.web.clock import today

    return today()


class Choices(forms.RadioSelect):
    """Round buttons, one of which can be chosen."""


class Ticks(forms.CheckboxSelectMultiple):
    """Boxes, any of which can be ticked."""


class FactForm(forms.Form):
    """A page of questions about facts of the case file.

    `facts` maps a field to its path in the case file, such as "child.name". `heading` is the question of the page.
    Labels and hints may hold {child}, the child's first name.
    """

    facts: ClassVar[dict[str, str]] = {}
    heading: ClassVar[str | Promise] = ""
    lead: ClassVar[str | Promise] = ""

    def __init__(self, *args: Any, child: str = "", **options: Any) -> None:
        super().__init__(*args, label_suffix="", **options)
        self.child = child or _("your child")
        for field in self.fields.values():
            field.required = False
            field.label = say_name(field.label, self.child)
            field.help_text = say_name(field.help_text, self.child)
            if isinstance(field, forms.CharField):
                field.max_length = field.max_length or LONGEST_ANSWER

    @property
    def page_heading(self) -> str:
        """The heading with the child's name in it."""
        return say_name(self.heading, self.child)

    @property
    def page_lead(self) -> str:
        """The lead with the child's name in it."""
        return say_name(self.lead, self.child)

    def read_answers(self, earlier: dict[str, Any]) -> "Answers":
        """Sort what was typed into: answers to keep, blanks to ask about, flaws to show. Raises nothing."""
        self.full_clean()
        keep: dict[str, Any] = {}
        asks: dict[str, Any] = {}
        for name in self.fields:
            if name in self.errors:
                continue
            value, before = self.cleaned_data.get(name), earlier.get(name)
            if not is_blank(value) or is_blank(before):
                if value != before and not (is_blank(value) and is_blank(before)):
                    keep[name] = value
                continue
            choice = self.data.get(f"{name}-blank", "")
            if choice == "drop":
                keep[name] = value
            elif choice != "keep":
                asks[name] = before
        flaws = [
            Flaw(str(words), self[name].id_for_label if name in self.fields else "")
            for name, errors in self.errors.items()
            for words in errors
        ]
        flaws += [
            Flaw(
                _("“%(label)s” was answered before and is blank now. Keep the earlier answer, or take it away?")
                % {"label": self.fields[name].label},
                f"{self[name].auto_id}-blank",
            )
            for name in asks
        ]
        return Answers(keep, asks, flaws)


class Answers:
    """What came of reading a form: `keep` (field -> value), `asks` (field -> the earlier answer), `flaws`."""

    def __init__(self, keep: dict[str, Any], asks: dict[str, Any], flaws: list[Flaw]) -> None:
        self.keep, self.asks, self.flaws = keep, asks, flaws


def say_name(text: Any, child: str) -> str:
    """Put the child's first name where the text says {child}."""
    return str(text or "").replace("{child}", child)


def is_blank(value: Any) -> bool:
    """Whether an answer says nothing. Zero and False say something."""
    return value is None or value == "" or value == () or value == []


def read_fact(file: CaseFile, path: str) -> Any:
    """The fact at a path such as "child.name"."""
    value: Any = file
    for name in path.split("."):
        value = getattr(value, name)
    return value


def blank_of(file: CaseFile, path: str) -> Any:
    """What the fact is when nobody has answered: the kind of nothing that its field takes."""
    value = read_fact(file, path)
    return () if isinstance(value, tuple) else "" if isinstance(value, str) else None
