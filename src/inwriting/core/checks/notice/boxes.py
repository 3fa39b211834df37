"""Reads the Arkansas boxes, whether a signature is a consent, and whether the notice came before the act."""

import re
from typing import Literal

BoxState = Literal["ticked", "unclear", "absent"]

_TICK = r"(?:\[\s*x\s*\]|\(x\)|\bx(?:\s|\?)|✓|✔)"
_GLUED_TICK = re.compile(r"(?<=[a-z])X(?= ?[A-Z][a-z])")
_BOX = {"A": re.compile(r"\bbox\s+a\b", re.IGNORECASE), "B": re.compile(r"\bbox\s+b\b", re.IGNORECASE)}
_AFTER = re.compile(
    r"\b(?:effective|beginning|starting|as of|began|since)\s+(?:on\s+)?(?P<when>\d{1,2}/\d{1,2}/\d{2,4})|\b(?:has|"
    r"have) (?:already )?been (?:removed|reduced|changed|moved|ended|placed)|\bwas (?:removed|reduced|moved|"
    r"ended) (?:on|last|in)|\balready (?:begun|started|ended)", re.IGNORECASE)
_BEFORE = re.compile(r"\bwill (?:be|begin|start|take effect|end)\b|\beffective (?:date|on)?:?\s*\d|\bprior to|"
    r"before (?:the change|this takes)", re.IGNORECASE)
_DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{2,4})\b")
_CONSENT = re.compile(r"\bconsent\b", re.IGNORECASE)
_INITIAL = re.compile(r"initial (?:evaluation|placement)|reevaluation|re-evaluation|"
    r"functional behavior assessment|temporary placement", re.IGNORECASE)


def read_boxes(text: str) -> dict[str, BoxState]:
    """Return the state of the Arkansas boxes: A (no consent needed), B (consent needed); lost ticks are unclear."""
    states: dict[str, BoxState] = {}
    a, b = _BOX["A"].search(text), _BOX["B"].search(text)
    end_of_a = b.start() if a and b and b.start() > a.start() else len(text)
    for name, found, end in (("A", a, end_of_a), ("B", b, len(text))):
        if found is None:
            states[name] = "absent"
            continue
        part = text[found.end():min(end, found.end() + 700)]
        part = re.split(r"explanation of action", part, flags=re.IGNORECASE)[0]
        ticked = re.search(_TICK, part, re.IGNORECASE) or _GLUED_TICK.search(part)
        states[name] = "ticked" if ticked else "unclear"
    return states


def decide_consent(text: str, boxes: dict[str, BoxState]) -> Literal["asked", "not-asked", "unclear"]:
    """Say whether a signature on this paper would be a consent."""
    if boxes["B"] == "ticked":
        return "asked"
    if boxes["A"] == "ticked":
        return "not-asked"
    if boxes["B"] == "unclear" or _INITIAL.search(text):
        return "unclear"
    return "unclear" if _CONSENT.search(text) else "not-asked"


def decide_timing(text: str) -> Literal["before", "after", "unclear"]:
    """Say whether the notice speaks of the act as still to come; a reasonable time before is the rule, no day count."""
    dates = [_day_number(*found.groups()) for found in _DATE.finditer(text)]
    after = _AFTER.search(text)
    if after and after["when"] and dates:
        began = _day_number(*_DATE.findall(after["when"])[0])
        return "after" if began < dates[0] else "before"
    if after:
        return "after"
    return "before" if _BEFORE.search(text) else "unclear"


def _day_number(month: str, day: str, year: str) -> int:
    """Return a number that orders dates; two-digit years are of this century."""
    full = int(year) + (2000 if len(year) == 2 else 0)
    return full * 372 + int(month) * 31 + int(day)
