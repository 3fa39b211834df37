"""Mend what scanning and line breaks did to a page's text, and keep the way back to the original characters."""

import re
from collections.abc import Callable
from functools import cache

from inwriting.core.checks.plan.abbreviations import shorthand, write_out
from inwriting.core.checks.plan.grids import BETWEEN_CELLS, rows_on_one_line
from inwriting.core.checks.plan.seams import (
    coded_amounts,
    coded_rates,
    cut_after_date,
    cut_after_word,
    dates_that_touch,
    join_clocks,
    joined_names,
    name_amount,
    name_rate,
    packed_dates,
    packed_times,
    pairs_of_clocks,
    part_names,
    part_words,
    unpack_date,
    unpack_times,
    words_run_together,
    words_that_touch,
)
from inwriting.core.checks.plan.spanish import english_of, is_spanish, spanish_terms

_SAME_LENGTH = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u2032": "'", "\u02bc": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
    "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\t": " ", "\r": "\n", "\x0b": "\n",
    "\u00d7": "x", "\u2236": ":", "\uff1a": ":", "\u00a6": "|", "\u2502": "|", "\u2503": "|",
})
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
              "\u00bd": " 1/2", "\u00bc": " 1/4", "\u2026": "..."}
_KEEPS_HYPHEN = frozenset(["one", "self", "full", "part", "non", "co", "para", "one-on", "one-to", "child",
                           "student", "small", "half"])


class Ink:
    """Text under repair: `text`, and for each of its characters the original characters it stands for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = list(range(len(text)))
        self.ends = list(range(1, len(text) + 1))

    def substitute(self, pattern: re.Pattern[str], mend: Callable[[re.Match[str]], str]) -> None:
        """Replace each match by `mend(match)`; characters that are kept in place keep their own way back."""
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = mend(match)
            begin, finish = match.span()
            if new == match.group() or begin == finish:
                continue
            pieces += [self.text[done:begin], new]
            starts += self.starts[done:begin]
            ends += self.ends[done:begin]
            starts += [self.starts[min(begin + step, finish - 1)] for step in range(len(new))]
            ends += [self.ends[min(begin + step, finish - 1)] for step in range(len(new) - 1)]
            ends += [self.ends[finish - 1]] if new else []
            done = finish
        if not done:
            return
        pieces.append(self.text[done:])
        starts += self.starts[done:]
        ends += self.ends[done:]
        self.text, self.starts, self.ends = "".join(pieces), starts, ends

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the original characters [start, end) for characters [start, end) of the mended text."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        return self.starts[start], self.ends[end - 1]


def clean_text(text: str) -> Ink:
    """Mend ligatures, quotes and dashes, letter-spaced words, words broken at a line end, and digits read as letters."""
    ink = Ink(rows_on_one_line(text.translate(_SAME_LENGTH)))
    ink.substitute(re.compile(BETWEEN_CELLS), lambda match: " | ")
    for pattern, mend in _mends():
        ink.substitute(pattern, mend)
    lines = [is_spanish(line) for line in ink.text.split("\n")]
    if any(lines):
        ink.substitute(spanish_terms(), english_of)
    return ink


# The words that a scan may tear apart and that nothing else in a paper spells with a space.
_OFTEN_TORN = ("paraprofessional", "paraprofessionals", "paraeducator", "paraeducators", "assistant", "assistance", "supervision",
               "instructional", "individual", "classroom", "education", "general", "special", "support", "student", "minutes",
               "weekly", "daily", "dedicated", "shared", "services", "aide", "classes", "settings", "lunch", "recess", "hours",
               "adult", "assist", "during", "transitions", "transition", "available", "throughout")


def _torn_words() -> re.Pattern[str]:
    return re.compile(r"(?i)(?<![^\W_])(?:" + "|".join("[ ]?".join(word) for word in _OFTEN_TORN) + r")(?![^\W_])")


@cache
def _mends() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    return (
        (re.compile("[" + "".join(_LIGATURES) + "]"), lambda match: _LIGATURES[match.group()]),
        (re.compile("[\u00ad\u200b\u200c\u200d\ufeff]"), lambda match: ""),
        (re.compile(r"(?<![^\W\d_])(?:[^\W\d_] ){4,60}[^\W\d_](?![^\W\d_])"),
         lambda match: match.group().replace(" ", "")),
        (re.compile(r"([A-Za-z-]{1,30})-[ ]{0,4}\n[ ]{0,8}(?=[a-z])"), _join_broken_word),
        (re.compile(r"(?<=[A-Z]{2})0(?=[A-Z])|(?<=[A-Z])0(?=[A-Z]{2})"), lambda match: "O"),
        (re.compile(r"(?<![\w/])5(?=upp?or|tud|tart|erv|hare|pec|chool|ta?ff)"), lambda match: "S"),
        (re.compile(r"(?<=[/-])[oO](?=\d[/-])|(?<=\d)[oO](?=[/-]\d)"), lambda match: "0"),
        (re.compile(r"(?<=[/-])[lI](?=\d[/-])"), lambda match: "1"),
        (re.compile(r"(?<=[A-Z])l(?=[A-Z])|(?<![\w.])l(?=nstr|ndiv|EP\\b)"), lambda match: "I"),
        (dates_that_touch(), cut_after_date),
        (words_that_touch(), cut_after_word),
        (words_run_together(), part_words),
        (pairs_of_clocks(), join_clocks),
        (joined_names(), part_names),
        (packed_dates(), unpack_date),
        (packed_times(), unpack_times),
        (coded_amounts(), name_amount),
        (coded_rates(), name_rate),
        (re.compile(r"(?<![\w])[A-Za-z]{1,14}[01|!5f][A-Za-z0-9|!]{1,14}(?!\w)"), _read_again),
        (re.compile(r"(?<=[a-z][aoul])1(?![\w:])"), lambda match: "l"),
        (re.compile(r"(?<=[a-z])0(?=[a-z])"), lambda match: "o"),
        (re.compile(r"(?<=\b[bcfgp])1(?=[a-z])"), lambda match: "l"),
        (re.compile(r"(?<=[a-z])1(?=[a-z])"), lambda match: "i"),
        (_torn_words(), lambda match: match.group().replace(" ", "")),
        (re.compile(r"(?<![\w.])([TIE])\.[ ]?A\.(?=[ ,;:)/|-])"), lambda match: match.group(1) + "A"),
        (re.compile(r"(?<![\w:])1:1(?=[a-z]{4})"), lambda match: "1:1 "),
        (shorthand(), write_out),
        (re.compile(r"(?<=\d)[xX](?=\d{2})"), lambda match: " x "),
        (re.compile(r"(?<![\w:])[lI1|!][ ]?[:;][ ]?[lI1|!](?![\w:])"), lambda match: "1:1"),
        (re.compile(r"(?<=\d)[oO](?=[\doO]{0,2}(?:\s?(?:min|hour|hr|%|\||x\b)))"), lambda match: "0"),
        (re.compile(r"(?<![\w])[lI](?=\d{1,3}[ ]?(?:min|hour|hr|%))"), lambda match: "1"),
        (re.compile(r"(?<=\d)[lI](?=\d?[ ]?(?:min|hour|hr|%))"), lambda match: "1"),
        (re.compile(r"(?i)\b(para(?=[ -]{1,2}(?:prof|educ|pro\b))|sup(?=[ ]ports?\b)|min(?=[ ]utes?\b)"
                    r"|assis(?=[ ]tan))[ -]{1,2}"),
         lambda match: match.group(1)),
    )


@cache
def _as_spelled() -> dict[str, str]:
    """The words by what a bad scan leaves of them: 1, l, i and ! look alike, and so do 0 and o, f and t, 5 and s."""
    return {_likened(word): word for word in _OFTEN_TORN}


def _likened(word: str) -> str:
    return word.lower().translate(str.maketrans("1l|!0f5", "iiiiots"))


def _read_again(match: re.Match[str]) -> str:
    """The word as it is spelled, where a scan took its letters for others that look alike."""
    word = match.group()
    spelled = _as_spelled().get(_likened(word))
    return word if spelled is None or word.lower() == spelled else spelled.capitalize() if word[0].isupper() else spelled


def _join_broken_word(match: re.Match[str]) -> str:
    word = match.group(1)
    return word + "-" if word.lower() in _KEEPS_HYPHEN else word
