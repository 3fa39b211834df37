"""What every page needs for its frame: the theme, the ways to go, and a word about old law if there is one."""

from datetime import date
from functools import lru_cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from inwriting.core.law.load import load_pack
from inwriting.web.clock import today

WAYS = (("cases", "/cases/"), ("kit", "/kit/"), ("law", "/law/"), ("settings", "/settings/"))


def frame(request: HttpRequest) -> dict[str, Any]:
    """The frame of a page."""
    words = {"cases": _("Cases"), "kit": _("Kit"), "law": _("Law"), "settings": _("Settings")}
    theme = request.COOKIES.get("theme", "")
    ways = [{"address": reverse(name), "words": words[name], "here": request.path.startswith(start)} for name, start in WAYS]
    return {"theme": theme if theme in {"light", "dark"} else "", "ways": ways, "law_note": say_age_of_law(today())}


def say_age_of_law(day: date) -> str:
    """A sentence for every page once nobody has read the law again for too long; before that, nothing."""
    reviewed_on = find_old_review(day)
    if reviewed_on is None:
        return ""
    return _("The rules were last read on %(day)s, which is longer ago than we want. Check a rule before you rely on it.") % {
        "day": date_format(reviewed_on, "DATE_FORMAT")
    }


@lru_cache(maxsize=4)
def find_old_review(day: date) -> date | None:
    """When the law of Arkansas was last read, if that is too long ago."""
    pack = load_pack("us-ar")
    return pack.reviewed_on if pack.is_past_review(day) else None
