"""Does any notice that the school sent speak of the change between two IEPs?"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

import msgspec

from inwriting.core.checks.compare import Change, Comparison
from inwriting.core.checks.plan.amounts import find_quantities
from inwriting.core.checks.plan.settings import find_settings
from inwriting.core.checks.plan.vocabulary import find_mentions


class NoticeText(msgspec.Struct, frozen=True, kw_only=True):
    """A notice as far as this question needs it: its id in the record and its text."""

    id: str
    text: str


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a notice speaks of one change; `quote` is the sentence that does, from the notice `notice`."""

    change: Change
    covered: bool | Literal["unclear"]
    notice: str = ""
    quote: str = ""


@cache
def _change_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:reduc|decreas|remov|discontinu|eliminat|end(?:s|ed|ing)?\b|fad(?:e|ing)|chang|replac|shar(?:e|ing)"
        r"|stop|withdr|no longer|shift"
        r"|increas|add(?:s|ed|ing)?\b|instead|from \d|propos|refus|cut|limit|transfer|amend|modif|adjust|provid)\w*", re.I)


def covered_by_notice(comparison: Comparison, notices: Iterable[NoticeText]) -> tuple[Coverage, ...]:
    """Say for each change whether a notice speaks of it: True, False, or "unclear" (it names the aide, but not the change)."""
    kept = list(notices)
    return tuple(_cover(change, kept) for change in comparison.changes if change.kind != "unchanged")


def _cover(change: Change, notices: list[NoticeText]) -> Coverage:
    unclear = None
    for notice in notices:
        for sentence in re.split(r"(?<=[.!?;])\s+|\n", notice.text):
            if not find_mentions(sentence, 0, len(sentence)):
                continue
            if _names_change(change, sentence):
                return Coverage(change=change, covered=True, notice=notice.id, quote=sentence.strip())
            unclear = unclear or Coverage(change=change, covered="unclear", notice=notice.id, quote=sentence.strip())
    return unclear or Coverage(change=change, covered=False)


def _names_change(change: Change, sentence: str) -> bool:
    if not _change_words().search(sentence):
        return False
    named = {quantity.low for quantity in find_quantities(sentence)}
    amounts = {amount for promise in (change.old, change.new) if promise is not None
               for amount in (quantity.low for quantity in find_quantities(promise.quote))}
    if named and amounts:
        return bool(named & amounts)
    places = {place for promise in (change.old, change.new) if promise is not None for place in promise.settings}
    told = set(find_settings(sentence)[0])
    return not named and (not told or not places or bool(told & places))
