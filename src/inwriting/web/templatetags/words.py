"""Small filters: the plain words for the codes that facts use, and how answers read on a page."""

from datetime import date
from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from inwriting.core.facts.when import When
from inwriting.web.wording import WORDS

register = template.Library()


@register.filter
def get_key(mapping: Any, key: Any) -> Any:
    """The value under a key of a mapping, or nothing."""
    return mapping.get(key, "") if hasattr(mapping, "get") else ""


@register.filter
def say(code: Any) -> str:
    """The plain words for a code such as "certified-mail"."""
    words = WORDS.get(str(code))
    return str(words) if words else str(code).replace("-", " ")


@register.filter
def say_answer(value: Any) -> str:
    """An answer as it reads on a page: lines for lists, long dates, words for codes."""
    if isinstance(value, list | tuple):
        return "\n".join(say_answer(one) for one in value)
    if isinstance(value, date):
        return date_format(value, "DATE_FORMAT")
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    words = WORDS.get(value) if isinstance(value, str) else None
    return str(words or value)


@register.filter
def say_when(when: When) -> str:
    """A day, a range of days, or a moment, in words."""
    if when.at:
        return f"{date_format(when.at, 'DATE_FORMAT')}, {date_format(when.at, 'TIME_FORMAT')}"
    first = date_format(when.from_on, "DATE_FORMAT")
    return f"{first} – {date_format(when.to_on, 'DATE_FORMAT')}" if when.to_on else first


@register.filter
def kind_of(block: Any) -> str:
    """Which kind of block it is: heading, paragraph, list, table, picture, line."""
    return str(block.__struct_config__.tag)


@register.filter
def say_date(day: date, language: str) -> str:
    """The date in the language of the paper, whatever the language of the page."""
    with override(language):
        return date_format(day, "DATE_FORMAT")


@register.filter
def unlocal(number: float) -> str:
    """A number as drawings need it, whatever the language of the page."""
    return f"{number:.1f}"


@register.filter
def box_width(box: Any) -> str:
    """How wide a box on a page is."""
    return f"{max(box.right - box.left, 0):.1f}"


@register.filter
def box_height(box: Any) -> str:
    """How tall a box on a page is."""
    return f"{max(box.bottom - box.top, 0):.1f}"
