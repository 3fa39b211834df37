"""How many times an amount is meant: "two 40-minute classes", "periods 2, 5 and 6 (48 min each)", "art and music, 30 each"."""

import re
from functools import cache

from inwriting.core.checks.plan.amounts import Quantity, find_rates
from inwriting.core.checks.plan.numbers import NUMBER, number_of
from inwriting.core.checks.plan.settings import spans_of_settings

_LESSONS = r"(?:periods?|blocks?|sessions?|class(?:es)?|segments?|visits?|lessons?|mods?|checks?|slots?)"


@cache
def _multiplier() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.:/])({NUMBER})(?: \(\d\))?(?: ?x ?| (?:daily |weekly "
                      rf"|separate )?)$", re.I)


@cache
def _each() -> re.Pattern[str]:
    kind = r"(?:(?:class|core|academic|elective|main|co-taught|daily) )?"
    return re.compile(rf"({NUMBER}) (?:(?:out )?of (?:the |his |her )?{NUMBER} )?{kind}(?:periods?|blocks?|sessions?|classes"
                      r"|times|segments?|visits?)\b[^.;]{0,25}$", re.I)


@cache
def _each_of() -> re.Pattern[str]:
    """"20 min each in reading, writing and math" is three times twenty."""
    return re.compile(r"\s?(?:each|apiece) (?:in|for|during) ((?:(?!daily|weekly|each|every"
                      r"|per)[a-z]{2,14}(?: [a-z]{2,14})?(?:, and|,| and| &) ){1,5}"
                      r"(?!daily|weekly|each|every|per)[a-z]{2,14})", re.I)


@cache
def _each_named() -> re.Pattern[str]:
    """"45 minutes in each core class (ELA, math, science)" is three times 45."""
    return re.compile(r"\s?(?:in|per|for|during) (?:each|every) (?:\w+ ){0,2}(?:class|subject|block|period"
                      r"|setting) ?[(:-] ?"
                      r"((?:[A-Za-z][\w ]{1,18}(?:, and|, &|,| and| &) ){1,6}[A-Za-z][\w ]{1,18})[)]", re.I)


@cache
def _numbered() -> re.Pattern[str]:
    """The periods that are named by number just before an amount: "periods 2, 5 and 6 (48 min each)"."""
    return re.compile(r"(?:periods?|blocks?|hours?|mods?) #?\d(?:(?:, ?(?:and |& ?)?| ?(?:and"
                      r"|&) ?)\d){1,7} ?[(,:;-]? ?$", re.I)


def count_before(text: str, quantity: Quantity) -> float:
    """Return how often an amount stands for each time, by a number beside it ("3 blocks of 40", "40 min x 3 periods")."""
    before, after = text[max(0, quantity.start - 40):quantity.start], text[quantity.end:quantity.end + 40]
    multiplied = _multiplier().search(before)
    if multiplied and ("x" in multiplied.group().lower()[-3:] or "-" in text[quantity.start:quantity.end]
                       or _singular().search(text[quantity.start:quantity.end] + after)):
        return number_of(multiplied.group(1))
    of_length = _of_length().search(before)
    if of_length:
        return number_of(of_length.group(1))
    clocks = _clocks().search(before)
    if clocks:
        return len(re.findall(r"\d:\d\d", clocks.group()))
    many = _many_after().match(after)
    if many:
        return number_of(many.group(1) or many.group(2))
    group = _each().search(before) if _for_each().match(after) else None
    return number_of(group.group(1)) if group else 1


@cache
def _of_length() -> re.Pattern[str]:
    """"3 blocks of 40 minutes"."""
    return re.compile(rf"({NUMBER}) (?:class )?{_LESSONS} of (?:about )?$", re.I)


@cache
def _singular() -> re.Pattern[str]:
    """"Three 25 minute classes": the unit is said as of one."""
    return re.compile(rf"(?:minute|min|hour|hr)\.? {_LESSONS}\b", re.I)


@cache
def _clocks() -> re.Pattern[str]:
    """The hours at which the same amount is given: "at 9:00, 11:30 and 1:15, 10 minutes"."""
    clock = r"\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?"
    return re.compile(rf"(?:{clock}(?:,? and |, ?| ?& ?)){{2,6}}$|(?:{clock}(?:,? and |, ?| ?& ?)?){{2,6}} ?[,;(-]? ?$", re.I)


@cache
def _many_after() -> re.Pattern[str]:
    """"40 min x 3 periods", "50 minutes per class, two classes"."""
    return re.compile(rf"\s?x\s?(\d)\s?(?:class\s)?(?:period|block|session|class)"
                      rf"|\s?(?:/|per|a|each) ?(?:period|class|block|session),? ({NUMBER}) (?:periods|classes|blocks"
                      rf"|sessions)", re.I)


@cache
def _for_each() -> re.Pattern[str]:
    return re.compile(r"\s?(?:(?:per|a|/) ?)?(?:each|apiece|(?:period|block|class|segment)s?\b|\))", re.I)


def count_named(text: str, quantity: Quantity) -> int:
    """Return how many lessons are named that get this amount each: by number before it, or in a list beside it."""
    numbered = _numbered().search(text, max(0, quantity.start - 40), quantity.start)
    if numbered and re.match(r"\s?(?:each|apiece|per period|periods?\b|a period)|\)", text[quantity.end:quantity.end + 12]):
        return len(re.findall(r"\d", numbered.group()))
    listed = _each_of().match(text, quantity.end) or _each_named().match(text, quantity.end) or _listed_before(text, quantity)
    return len(re.findall(r",|\band\b|&", re.sub(r", (?:and|&)", ",", listed.group(1)))) + 1 if listed else 1


def _listed_before(text: str, quantity: Quantity) -> re.Match[str] | None:
    """"PE and music, 40 minutes each": the list stands before the amount, and names lessons or tasks, not days or people."""
    if not _each_of_them().match(text, quantity.end):
        return None
    listed = _list().search(text, max(0, quantity.start - 70), quantity.start)
    if not listed or find_rates(listed.group(1)):
        return None
    return listed if listed.group(1).islower() or spans_of_settings(listed.group(1)) else None


@cache
def _each_of_them() -> re.Pattern[str]:
    return re.compile(rf"\.?,? ?(?:{_LESSONS} )?(?:(?:for|in) )?(?:each|apiece)\b(?! (?:school )?(?:day|week|time|morning"
                      rf"|afternoon"
                      r"|visit|session|way|run|trip)\b)", re.I)


@cache
def _list() -> re.Pattern[str]:
    word = (rf"(?!(?:{NUMBER}|daily|weekly|each|every|per|and|days?|weeks?|about|around|approximately|times?|only|also|then"
            r"|minutes|hours)\b)[A-Za-z][\w/-]{1,14}")
    return re.compile(rf"({word}(?:(?:, and |, | and | ?& ?){word}(?: {word})?){{1,5}})(?:[,:;]| -| \(|)(?: (?:for|at|with))?"
                      rf" ?(?:{NUMBER} )?$", re.I)
