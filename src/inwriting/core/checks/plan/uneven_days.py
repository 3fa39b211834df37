"""Days of the week with an amount each ("Mon 45 min, Tue 60", "M T Th F 8:30-3:00  W 8:30-1:30"): one sum for the week."""

import re
from functools import cache

from inwriting.core.checks.plan.amounts import find_quantities

_DAYS = ("M", "Tu", "W", "Th", "F")
_DAY = (r"(?:M(?:on(?:days?)?)?|Thu?(?:rs?(?:days?)?)?|Tu?(?:es?(?:days?)?)?|W(?:eds?(?:nesdays?)?)?|R|F(?:ri(?:days?)?)?)"
        r"(?![a-z])\.?")
_CLOCKS = r"\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:-|to|until) ?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The days before their amount, or behind it."""
    days = rf"(?P<days>{_DAY}(?:(?: ?[,/&-] ?| and | to | thru | through | |){_DAY}){{0,4}})"
    amount = (rf"(?:(?P<clocks>{_CLOCKS})(?![\d:/])"
              r"|(?P<number>\d{1,3}(?:\.\d{1,2})?)(?![\w:/%]|\.\d)(?: ?(?P<unit>min\w*|h(?:ou)?rs?)\b\.?)?)")
    return (re.compile(rf"(?<![\w.:-]){days}(?: ?\([^()]{{1,30}}\))? ?[:=-]? ?{amount}"),
            re.compile(rf"(?<![\w.:$/-]){amount}(?: on| each| every)? \(?{days}(?!\w)\)?"))


def add_up_days(text: str) -> str:
    """Return the text with the amounts of single days as one weekly sum, where at least two stand beside days of their own."""
    for pattern in _patterns():
        found = list(pattern.finditer(text))
        amounts = [_minutes_of(match, text) for match in found]
        days = [_days_of(match.group("days")) for match in found]
        if len(found) > 1 and 0 not in amounts and sum(map(len, days)) == len(set().union(*days)):
            total = sum(len(some) * amount for some, amount in zip(days, amounts, strict=True))
            return pattern.sub("", text) + f" ; {total:g} minutes per week"
    return text


def _minutes_of(match: re.Match[str], text: str) -> float:
    """The minutes of one such day; none where a bare number has no unit anywhere."""
    if match.group("clocks"):
        spans = find_quantities(match.group("clocks"))
        return spans[0].low if spans else 0
    number, unit = float(match.group("number")), match.group("unit") or ""
    if unit.startswith("h") or not unit and number < 10 and re.search(r"\bh(?:ou)?rs?\b", text, re.I):
        return number * 60
    return number if unit or number >= 10 and re.search(r"\bmin", text, re.I) else 0


def _days_of(words: str) -> set[int]:
    """The days, as numbers from Monday; a line or "through" between two stands for those between."""
    names = re.findall(r"M|Th|R|Tu?|W|F", re.sub(r"(?<=[A-Z])[a-gi-z]+|(?<=Th)[a-z]+", "", words))
    numbers = [_DAYS.index({"T": "Tu", "R": "Th"}.get(name, name)) for name in names]
    if len(numbers) == 2 and re.search(r"-|\bto\b|thr", words):
        return set(range(numbers[0], numbers[1] + 1))
    return set(numbers)
