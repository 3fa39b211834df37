"""Cut a page into blocks (a line, a table row or a paragraph), sentences and clauses."""

import re
from functools import cache

import msgspec

from inwriting.core.checks.plan.headings import is_heading, stands_alone
from inwriting.core.checks.plan.vocabulary import find_mentions


class Clause(msgspec.Struct, frozen=True):
    """Characters [start, end) that say one thing; `block` and `sentence` count from the top of the page."""

    start: int
    end: int
    sentence: int
    block: int


# Nobody writes longer sentences; a cap keeps the time in step with the length whatever the paper holds.
_LONGEST = 1500
_ABBREVIATIONS = frozenset(
    ["eff", "u.s", "min", "mins", "hr", "hrs", "wk", "wks", "gen", "ed", "sp", "spec", "e.g", "i.e", "approx", "mr", "mrs", "ms",
     "dr", "vs", "no", "st", "inc", "dept", "sec", "p", "pp", "etc", "tr", "fig", "para", "instr", "elem", "asst",
     "reg", "ex", "sched", "dist", "loc", "prov", "freq", "dur", "amt", "sect", "supp", "svc", "svcs", "qtr", "bldg", "rm", "gr",
     "indiv", "beh", "behav", "acad", "educ", "transp", "comm", "spch", "lang", "wkly", "dly",
     "std", "ref", "stu", "ind", "grp", "adm", "bd", "a.m", "p.m", "f.u",
     "sept", "oct", "nov", "dec", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
     "mon", "tues", "wed", "thurs", "fri", "prof"])
_ENDS_OPEN = re.compile(
    r"(?:,|(?<!daily)(?<!week)(?<!\d)[-/&]|\b(?:the|a|an|of|to|and|or|in|on|at|for|with|by|from|will|shall|is|be|as|his|her|their|that|per|each"
    r"|during|one|special|general|when|if|who|which|while|because|than|into|but|this|these|those|its|our|your|through|between"
    r"|about|unless|until|must|can|may|would|should|could|has|have|had|was|were|are|been|not|every|any))$", re.I)
_BULLET = re.compile(r"\s*(?:[-*\u2022\u25aa\u25cf\u25e6\u2013>]|\(?\d{1,2}[.)]|\d{1,2}[a-z][.)]?(?=\s)|[A-Za-z][.)]"
                     r"|\[.?\]|[\u2610-\u2612])\s")
_ROW = re.compile(r"\||\S {3,}\S")
# The last cell of a service line: a date, or how often. What comes under it with a capital letter is another line.
_LAST_CELL = re.compile(r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b20\d\d|\b(?:daily|weekly)"
                        r"|(?:/|x ?/? ?|per |a )(?:day|wk|week))\W?$", re.I)
_TOUCHING = re.compile(r"[a-z][A-Z][a-z]|\d[A-Z][a-z]{2}")  # cells that ran together
_FULL = 0.85  # of the longest line
_DAY_NAME = re.compile(r"\W*(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I)


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"([.!?])[\"')\]]{0,2}\s+(?=[\"'(\[]?[A-Z0-9\u2022])|\?\s+(?=[\[(_\u2610-\u2612]|(?:yes|no)\b)"
                      r"|\s(?=[\u2022\u25aa\u25cf]\s)|(?<!\bone)(?<!\btwo)\s(?=\(\d\)\s)")


def cut_blocks(text: str) -> list[tuple[int, int]]:
    """Return the blocks of a page: lines, with lines that only wrap joined to the one before."""
    blocks: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        begin, finish = at, at + len(line)
        at = finish + 1
        if not line.strip():
            blocks.append((begin, begin))
        elif blocks and 0 < blocks[-1][1] - blocks[-1][0] < _LONGEST and _wraps(text[blocks[-1][0]:blocks[-1][1]], line):
            blocks[-1] = (blocks[-1][0], finish)
        else:
            blocks.append((begin, finish))
    return [block for block in blocks if block[0] < block[1]]


def _wraps(before: str, line: str) -> bool:
    last = before[before.rfind("\n") + 1:].rstrip()
    if not last or _ROW.search(last) or _ROW.search(line) or _BULLET.match(line):
        return False
    first = line.lstrip()[0]
    if is_heading(line) or stands_alone(last):
        return False
    if _ENDS_OPEN.search(last):
        return True
    if last[-1] in ".:;!?|":
        return first.islower() and last[-1] in ";:"
    if first.islower() or (first in "(\"'" and len(last) > 40):
        return True
    if _is_running_text(before, last):
        return True
    if _LAST_CELL.search(last) and ("," in last or last[-1] == "-" or _TOUCHING.search(last)) and not _DAY_NAME.match(line):
        return False
    # A long line without an end goes on, unless the next one starts a service of its own.
    opening = len(line) - len(line.lstrip()) + 24
    return len(last) > 60 and not any(mention.start < opening for mention in find_mentions(line, 0, len(line)))


def _is_running_text(before: str, last: str) -> bool:
    """Is the line as full as those of its paragraph? Then a capital only begins a name; the last line of an item is short."""
    lines = [line.strip() for line in before.split("\n")]
    goes_on = sum(line[:1].islower() for line in lines[1:])
    return len(lines) > 2 and 2 * goes_on >= len(lines) - 1 and len(last.strip()) >= _FULL * max(map(len, lines))


def cut_clauses(text: str) -> list[Clause]:
    """Return every clause of a page in order."""
    clauses: list[Clause] = []
    sentence = 0
    for number, (start, end) in enumerate(cut_blocks(text)):
        for begin, finish in _cut_sentences(text, start, end):
            for left, right in _split(text, begin, finish, ";"):
                clauses.append(Clause(left, right, sentence, number))
            sentence += 1
    return clauses


def _cut_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start]
    for match in _sentence_end().finditer(text, start, end):
        if match.group(1) == "." and _is_abbreviation(
                text[max(start, match.start() - 12):match.start()], text[match.end():match.end() + 1]):
            continue
        cuts.append(match.end())
    cuts.append(end)
    spans = [span for left, right in zip(cuts, cuts[1:], strict=False) for span in _cap(text, left, right)]
    return [(left, right) for left, right in spans if text[left:right].strip()]


def _cap(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > start else start + _LONGEST
        spans.append((start, cut))
        start = cut
    return [*spans, (start, end)]


def _is_abbreviation(before: str, after: str) -> bool:
    word = re.split(r"[\s(/|\"']", before)[-1].lower()
    if re.fullmatch(r"(?:[a-z]\.){1,3}[a-z]", word) and after[:1].isdigit():  # a rule's number: "M.R. 3525"
        return True
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or (word.isdigit() and before == word)


def _split(text: str, start: int, end: int, mark: str) -> list[tuple[int, int]]:
    parts, begin, depth = [], start, 0
    for at in range(start, end):
        char = text[at]
        depth += (char == "(") - (char == ")")
        if char == mark and depth <= 0:
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, end))
    return [part for part in parts if text[part[0]:part[1]].strip()]
