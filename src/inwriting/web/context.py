"""What every page needs for its frame: the theme, the ways to go, and a word about old law if there is one."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

WAYS = (("cases", "/cases/"), ("kit", "/kit/"), ("law", "/law/"), ("settings", "/settings/"))


def frame(request: HttpRequest) -> dict[str, Any]:
    """The frame of a page."""
    words = {"cases": _("Cases"), "kit": _("Kit"), "law": _("Law"), "settings": _("Settings")}
    theme = request.COOKIES.get("theme", "")
    ways = [{"address": reverse(name), "words": words[name], "here": request.path.startswith(start)} for name, start in WAYS]
    return {"theme": theme if theme in {"light", "dark"} else "", "ways": ways}
