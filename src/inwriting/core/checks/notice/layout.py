"""Reads how a form is laid out: where a heading goes on, where its answer ends, and what it asks under headings of its own."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from inwriting.core.checks.notice.form_words import content_words, words_of
from inwriting.core.checks.notice.labels import Head

if TYPE_CHECKING:
    from inwriting.core.checks.notice.headings import Field

_TITLE = re.compile(r"\b(?:notice of|written notice)\b[^:?]*$", re.IGNORECASE)
_NUMBER = r"(?:(?:part|section|item|step)\s+)?\(?(?P<mark>\d{1,2}|[a-h]|[ivx]{1,4})[.):]"
_NUMBERED = re.compile(rf"\W*{_NUMBER}", re.IGNORECASE)
_ITEM = re.compile(rf"^[ \t]*{_NUMBER}(?=[ \t]+\S)", re.IGNORECASE | re.MULTILINE)
_LEAD = re.compile(rf"[ \t]*(?:part|section|item|step)?[ \t]*(?:{_NUMBER}|[ivx]{{1,4}}|\d{{1,2}})?[ \t.:-]*$", re.IGNORECASE)
_ASKS = re.compile(
    rf"[ \t]*(?:{_NUMBER}[ \t]*)?(?:an? |the |any |each |list |please )*(?:descri|expla|statement|list|reasons?)\w*"
    r"[^\n.:?]{20,110}\n", re.IGNORECASE)
_GOES_ON = re.compile(r"[ \t]*\n?[ \t]*(?P<line>[^\n:?.]{2,110})(?P<mark>[:?]|\.(?=\s)|(?=\n|$))")
_SHOUTED_LINE = re.compile(r"(?<=\n\n)[ \t]*[A-Z][A-Z '/&,-]{5,60}[ \t]*(?=\n)")
_WRAPPED = 48  # characters: a shorter line was not broken for want of room
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_TOLD = frozenset(("action", "reason", "basis", "options", "factors"))  # what somebody has to fill in
_FEWEST = 3
_MOST_LINES = 3


def settle_heads(text: str, heads: list[Head]) -> list[Head]:
    """Let headings go on over the line's end, take the form's title for none, and end answers at the form's next number."""
    settled: list[Head] = []
    done = 0  # up to here a heading that went on has taken the words
    for start, body_start, element in sorted(heads):
        start = _start_of_line(text, start)
        if body_start <= done:
            continue
        if element == "action" and _TITLE.search(text[start:body_start].strip()):
            element = "end"
        end = _end_of_heading(text, start, body_start) if element != "end" else body_start
        done = end if end > body_start else done
        settled.append((start, end, element))
    return sorted(settled + list(_find_ends(text, settled)))


def own_elements(text: str, fields: "list[Field]") -> frozenset[str]:
    """Return what a form asks under headings of its own; nothing when it has too few of them to be a form."""
    own = frozenset(field.element for field in fields if field.element in _TOLD and _begins_line(text, field.start))
    return own if len(own) >= _FEWEST else frozenset()


def _begins_line(text: str, start: int) -> bool:
    start += len(text[start:]) - len(text[start:].lstrip(" \n\t.:_)|-"))
    return not text[text.rfind("\n", 0, start) + 1:start].strip(" \t.:_)|-*(#123456789abcdefg")


def _start_of_line(text: str, start: int) -> int:
    """A heading begins with its number ("PART II. EXPLANATION"), or with the line above when it was known by its second only."""
    words = start + len(text[start:start + 60]) - len(text[start:start + 60].lstrip(" \n"))
    line = text.rfind("\n", 0, words) + 1
    if not (words - line < 16 and _LEAD.fullmatch(text, line, words)):
        return start
    above = text.rfind("\n", 0, max(line - 1, 0)) + 1
    return above if text[words:words + 1].islower() and _ASKS.match(text, above, line) else min(start, line)


def _end_of_heading(text: str, start: int, body_start: int) -> int:
    """A heading too long for its line goes on in small letters on the next."""
    for _ in range(_MOST_LINES):
        line_start = text.rstrip(" \n").rfind("\n", 0, max(body_start - 1, 0)) + 1
        if text[body_start - 1:body_start] in (":", "?", ".", "|") or body_start - line_start < _WRAPPED:
            return body_start
        more = _GOES_ON.match(text, body_start)
        if more is None or "\n" not in text[body_start - 1:more.start("line")] or not _is_of_heading(more):
            return body_start
        body_start = more.end()
    return body_start


def _is_of_heading(more: re.Match[str]) -> bool:
    """Close below, in small letters (or all in capitals), and nothing but the form's own words."""
    line = more["line"]
    if "\n\n" in more[0] or not (line[0].islower() or line[0] == "(" or line.isupper()):
        return False
    return not content_words(line) and (len(words_of(line)) >= 2 or bool(more["mark"]))


def _find_ends(text: str, heads: list[Head]) -> Iterator[Head]:
    """Yield where the next number of the form, or a line in capitals like its headings, ends an answer."""
    shouted = sum(text[start:body_start].strip().isupper() for start, body_start, element in heads if element != "end") >= 2
    for place, (start, body_start, element) in enumerate(heads):
        end = heads[place + 1][0] if place + 1 < len(heads) else len(text)
        numbered = _NUMBERED.match(text, start, body_start)
        if element == "end":
            continue
        if shouted and (line := _SHOUTED_LINE.search(text, body_start, end)):
            yield line.start(), line.end(), "end"
        following = _next_of(numbered["mark"].lower()) if numbered else ""
        for item in _ITEM.finditer(text, body_start, end) if following else ():
            mark = item["mark"].lower()
            if mark in ("1", "a", "i"):
                break  # a list of its own begins
            if mark == following:
                yield item.start(), item.end(), "end"
                break


def _next_of(mark: str) -> str:
    if mark.isdigit():
        return str(int(mark) + 1)
    if mark in _ROMANS[1:-1]:
        return _ROMANS[_ROMANS.index(mark) + 1]
    return chr(ord(mark) + 1) if len(mark) == 1 else ""
