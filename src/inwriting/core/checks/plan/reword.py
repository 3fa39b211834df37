"""Suggest a line that can be checked, with a blank wherever the team has yet to decide."""

import re
from datetime import date

from inwriting.core.checks.plan.places import say_places
from inwriting.core.checks.plan.result import Promise
from inwriting.core.checks.plan.tasks import find_tasks

BLANK = "____"
_WHOLE_DAY = re.compile(
    r"\b(?:all day|at all times|full[- ]time|(?:whole|entire|full|throughout the) (?:school |instructional )?day"
    r"|todo el día)\b", re.I)
_PHRASES = {
    "en": {"dedicated": "for this child alone", "shared": f"shared with no more than {BLANK} other children",
           "unstated": f"({BLANK} for this child alone / shared with no more than {BLANK} other children)",
           "line": "{support}, {sharing}, {tasks}, {places}, {minutes}, from {start} to {end}.",
           "tasks": f"to help with {BLANK}", "places": f"in {BLANK}",
           "day": f"for {BLANK} minutes a day, {BLANK} days a week",
           "whole": f"for the whole school day ({BLANK} minutes a day)", "week": "for {amount} minutes a week",
           "days": f", {BLANK} days a week", "support": "Paraprofessional support"},
    "es": {"dedicated": "solo para este niño", "shared": f"compartido con no más de {BLANK} otros niños",
           "unstated": f"({BLANK} solo para este niño / compartido con no más de {BLANK} otros niños)",
           "line": "{support}, {sharing}, {tasks}, {places}, {minutes}, del {start} al {end}.",
           "tasks": f"para ayudar con {BLANK}", "places": f"en {BLANK}",
           "day": f"durante {BLANK} minutos al día, {BLANK} días a la semana",
           "whole": f"durante todo el día escolar ({BLANK} minutos al día)", "week": "durante {amount} minutos a la semana",
           "days": f", {BLANK} días a la semana", "support": "Apoyo de un paraprofesional"},
}


def reword_promise(promise: Promise, lang: str = "en") -> str:
    """Return the suggested line; what the promise already fixes is kept, an "up to" amount is not."""
    words = _PHRASES.get(lang, _PHRASES["en"])
    return words["line"].format(
        support=words["support"], sharing=words[promise.sharing], minutes=_say_minutes(promise, words),
        tasks=(find_tasks(promise.quote) if lang == "en" else "") or words["tasks"],
        places=say_places(promise.settings, lang) or words["places"],
        start=_say_day(promise.starts_on), end=_say_day(promise.ends_on))


def _say_day(iso: str | None) -> str:
    """A day as a service line writes it: 8/15/2026."""
    if iso is None:
        return BLANK
    day = date.fromisoformat(iso)
    return f"{day.month}/{day.day}/{day.year}"


def _say_minutes(promise: Promise, words: dict[str, str]) -> str:
    if promise.minutes_per_week is None or promise.vague_terms:
        return words["whole" if _WHOLE_DAY.search(promise.quote) and not promise.vague_terms else "day"]
    return words["week"].format(amount=f"{promise.minutes_per_week:g}") + ("" if promise.stated.frequency else words["days"])
