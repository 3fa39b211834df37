"""Reads tick boxes in a form: a ticked option is said, an option left open is not."""

import re
from typing import NamedTuple

_BOXED = r"\[\s*[xX*v]\s*\]|\(\s*[xX]\s*\)|_+ ?[xX] ?_+|_+[xX]\b|[\u25a0\u25c9\u25cf]"
_TICKED = rf"{_BOXED}|(?<![\w'\".&/-])X(?=[\s:]\s*\w)|(?:(?<=\n)|^)x(?=\s\w)"
# A line to write on follows a word ("Date ____"); a line to tick begins a line, a cell or a list.
_OPEN = (r"\[\s*\]|\(\s{1,3}\)|(?:(?<=\s\s)|(?<=[\n:;(])|(?<=[:;,] )|^)_{2,}(?= ?\w)|"
    r"_{2,}(?= ?(?:yes|no|none|other|not)\b)|[\u25a1\u25cb\u25ef]")
_MARK = re.compile(f"(?P<ticked>{_TICKED})|(?P<open>{_OPEN})")
_END = re.compile(r"\n|\s{3,}(?=[A-Z])|(?<=[.?!])\s+(?=[A-Z])")
# A screen sends the reader away when nothing is ticked: its options are conditions, not choices left open.
_SCREEN = re.compile(r"\bif (?:no|none|all|any|every|neither|the answer|yes)\b|\bmust be (?:checked|yes)\b|"
    r"\brequest for (?:additional|temporary|intensive|individual|extra|adult|para|support|one|1:1)[^\n]{0,120}\battached\b|"
    r"\b(?:before|prior to) (?:requesting|submitting|applying|completing|considering)\b", re.IGNORECASE)
_ENOUGH = 2


class Option(NamedTuple):
    """One option of a form: whether it is ticked, where its mark begins and where its words stand."""

    ticked: bool
    mark: int
    start: int
    end: int


def find_options(text: str) -> list[Option]:
    """Return the options of a tick-box form, or none when the marks are no form."""
    found = list(_MARK.finditer(text))
    ticked = sum(bool(mark["ticked"]) for mark in found)
    if len(found) < _ENOUGH and "[" not in text:
        return []
    if ticked == len(found) and not any(len(mark[0]) > 1 for mark in found):
        return []  # capital letters that stand alone are not ticks when no box of any kind is near
    if not ticked and _SCREEN.search(text):
        return []
    return [_option_at(text, mark, found[n + 1].start() if n + 1 < len(found) else len(text))
            for n, mark in enumerate(found)]


def _option_at(text: str, mark: re.Match[str], limit: int) -> Option:
    stop = _END.search(text, mark.end() + 1, limit)
    return Option(bool(mark["ticked"]), mark.start(), mark.end(), stop.start() if stop else limit)
