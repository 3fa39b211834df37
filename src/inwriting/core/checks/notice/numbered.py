"""Reads answers that have only a number: by the legend printed before them, or by the order in which they come."""

import re
from typing import NamedTuple

from inwriting.core.checks.notice.fields import Judged
from inwriting.core.checks.notice.form_words import content_words, words_of
from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.notice.labels import element_of

_MARK = re.compile(r"(?:^|(?<=[\s(/|]))(?:\((?P<inner>[1-9a-h])\)|(?P<bare>[1-9a-h])[.)](?=\s))")
_FEWEST_LABELS = 3
_LABEL_WORDS = 6
_ANSWERS = frozenset(("action", "reason", "basis", "options"))
_BLANK = re.compile(r"_{2,}|\bblank\b", re.IGNORECASE)


class _Item(NamedTuple):
    """One numbered item: its number, where its mark stands, and the place of its words."""

    number: str
    start: int
    body_start: int
    body_end: int


def find_by_legend(text: str) -> tuple[list[Field], tuple[int, int]]:
    """Return the answers of "(1) Action (2) Why / (1) No aide (2) He eats alone" as fields, and the place of the legend."""
    runs = _find_runs(text)
    for legend, answers in zip(runs, runs[1:], strict=False):
        named = {item.number: _element_of(text, item) for item in legend}
        if legend[0].number != answers[0].number or sum(element is not None for element in named.values()) < _FEWEST_LABELS:
            continue
        fields = [Field(element, item.start, item.body_start, item.body_end, "")
                  for item in answers if (element := named.get(item.number))]
        return fields, (legend[0].start, answers[0].start)
    return [], (0, 0)


def find_by_order(text: str, judged: list[Judged]) -> list[Judged]:
    """Behind the numbered items for options and records, the next one without a heading tells the other factors."""
    if len(_ANSWERS & {found.element for found in judged}) < 2 or any(found.element == "factors" for found in judged):
        return []
    for run in _find_runs(text):
        told = [{found.element for found in judged if item.start <= found.start < item.body_end} for item in run]
        last = max((place for place, elements in enumerate(told) if elements & {"options", "basis"}), default=len(run))
        if "options" in set().union(*told) and last + 1 < len(run) and not told[last + 1]:
            words = text[run[last + 1].body_start:run[last + 1].body_end]
            if len(content_words(words)) >= 2 and not _BLANK.search(words):
                return [Judged("factors", "present", run[last + 1].body_start, run[last + 1].body_end)]
    return []


def _element_of(text: str, item: _Item) -> str | None:
    label = text[item.body_start:item.body_end].strip(" :/|\n").lower()
    return element_of(label, ":") if len(words_of(label)) <= _LABEL_WORDS else None


def _find_runs(text: str) -> list[list[_Item]]:
    """Return the runs of two or more items whose numbers or letters follow each other."""
    marks = [(found["inner"] or found["bare"], found.start(), found.end()) for found in _MARK.finditer(text)]
    runs: list[list[_Item]] = []
    for place, (number, start, end) in enumerate(marks):
        stop = marks[place + 1][1] if place + 1 < len(marks) else len(text)
        item = _Item(number, start, end, max(end, stop))
        if runs and ord(number) == ord(runs[-1][-1].number) + 1:
            runs[-1].append(item)
        else:
            runs.append([item])
    return [run for run in runs if len(run) >= 2]
