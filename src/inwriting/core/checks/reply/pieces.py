"""Cuts a reply into pieces that are read by themselves: cells that ran together, list items, ticked options."""

import re

from inwriting.core.checks.reading import Sentence, split_sentences
from inwriting.core.checks.reply.marks import find_options

_GLUED = re.compile(r"(?<=[A-Za-z][a-z]{2})(?=[A-Z][a-z]{2})|(?<=[a-z])(?=1:1\b)|(?<=[a-z]{2}[.?!])(?=[A-Z][a-z])|"
    r"(?<=[.?!]['\"])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z]{2})")
_FIELD = re.compile(r"(?:action|additional|basis|comments?|committee|considered|data|date|decision|denied|determination|"
    r"district|explanation|factors?|lea|met|no|none|notes?|not|offered|options?|other|outcome|parent|proposed|rationale|"
    r"reasons?|rejected|request(?:ed)?|response|result|school|service|status|student|team|what|why|yes)", re.IGNORECASE)
_LIST = re.compile(r"\s\(?(?:\d{1,2}|[a-h])\)(?=\s)|\s\|\s?|\s{2,}[-*]\s|\s\*\s|\s(?:>|\u2192|->)\s|"
    r"(?<=[.;:])\s+\d{1,2}\.\s(?=[A-Z])")


def split_pieces(text: str) -> list[Sentence]:
    """Cut the text into sentences, cells and list items; options that are not ticked are left out."""
    pieces: list[Sentence] = []
    for start, end in _keep_ticked(text):
        cuts = [start, *_find_cuts(text, start, end), end]
        for begin, stop in zip(cuts, cuts[1:], strict=False):
            pieces.extend(split_sentences(text[begin:stop], begin))
    return pieces


def _keep_ticked(text: str) -> list[tuple[int, int]]:
    spans, begin = [], 0
    for option in find_options(text):
        spans.append((begin, option.mark))
        if option.ticked:
            spans.append((option.start, option.end))
        begin = option.end
    return [*spans, (begin, len(text))]


def _find_cuts(text: str, start: int, end: int) -> list[int]:
    glued = [found.start() for found in _GLUED.finditer(text, start, end)]
    if len(glued) < 2 and not any(_FIELD.match(text, place) for place in glued):
        glued = []
    return sorted({*glued, *(found.start() for found in _LIST.finditer(text, start, end))})
