"""Which part of an IEP a line stands in: a part goes on until the next title, and overleaf."""

import re

from inwriting.core.checks.plan.headings import heading_kind, is_shouted, title_of

# Inside a part that gives something, these are no more than a line's label ("Parent input: ...", "Strengths: ...").
_LABELS = ("law", "meeting", "wish", "picture", "talk")
_LABEL = re.compile(r"\W{0,3}[A-Z][\w /()',-]{2,60}:")


def find_sections(text: str, before: str = "") -> list[tuple[int, str]]:
    """Return where each part of the page begins, and its kind; `before` is the part the page before ended in."""
    found = [(0, before)]
    around: str | None = None  # the part that goes on when a label's own lines are over
    at = 0
    for line in text.split("\n"):
        kind = heading_kind(line) if line.strip() else ""
        now = found[-1][1] if around is None else around
        if around is not None and (not line.strip() or kind or _LABEL.match(line)):
            found.append((at, around))
            around = None
        if kind and _may_follow(now, kind, line):
            around = now if _is_label(now, kind, line) else None
            found.append((at, kind))
        elif not kind and now in ("law", "meeting", "wish", "talk") and _is_unknown_title(line):
            found.append((at, "other"))
        at += len(line) + 1
    return found if around is None else [*found, (at, around)]


def _is_label(now: str, kind: str, line: str) -> bool:
    """Is this only the label of its own lines, in the middle of a part that goes on behind it?"""
    _, colon, rest = line.partition(":")
    if not colon or not rest.strip() or is_shouted(title_of(line)):
        return False
    gives = now in ("plan", "bus", "staff", "other", "goals")
    return gives and kind in _LABELS or now == "picture" and kind in ("wish", "meeting")


def _may_follow(now: str, kind: str, line: str) -> bool:
    """A label inside a picture of the child ("Behavior: he bites staff") or inside the small print opens no new part."""
    rest = line.partition(":")[2].strip()
    if now == "law" and rest and not is_shouted(title_of(line)):
        return False
    if re.match(r"para|aide|adult|assist|1:1|staff", rest, re.I) and kind == "picture":
        return False
    return kind != "other" or now not in ("picture", "goals") and not rest


def _is_unknown_title(line: str) -> bool:
    """A title in capitals that no form of ours knows: what the small print or the list of names said is over."""
    title = title_of(line)
    return is_shouted(title) and len(title.split()) > 1 and title == title.rstrip(".,;") and len(title) < 80


def section_at(sections: list[tuple[int, str]], place: int) -> str:
    """Return the kind of the part that holds a place."""
    return next(kind for start, kind in reversed(sections) if start <= place)
