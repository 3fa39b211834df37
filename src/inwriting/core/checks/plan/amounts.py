"""How much and how often: minutes, hours, periods, shares of the day, and what they make in a week."""

import re
from functools import cache
from typing import Literal

import msgspec

from inwriting.core.checks.plan.extent import how_long, how_often, spread_over
from inwriting.core.checks.plan.numbers import NUMBER, number_of

_UNIT = r"(?:minutes?|mins?|hours?|hrs?|mpw|m(?=/)|h(?=/))"
_WEEK = r"(?:(?:school |instructional |(?:5|five)[ -]day )?(?:week|wk))"
_DAY = r"(?:(?:school |instructional |student )?day)"
_VISITS = r"(?:sessions?|visits?|mornings?|afternoons?|evenings?|lunches|recesses|rides?|trips?|lessons?|meetings?|check-?ins?)"
_WEEKDAY = r"(?:mon(?:days?)?|tu(?:e(?:s(?:days?)?)?)?|wed(?:nesdays?)?|th(?:u(?:rs?(?:days?)?)?)?|fri(?:days?)?)"


# A larger number per week is an amount whose unit stands elsewhere ("1000/week total minutes").
_MOST_TIMES = 40


class Quantity(msgspec.Struct, frozen=True):
    """A stretch of time in minutes, as written at [start, end); `high` differs from `low` for a range."""

    start: int
    end: int
    low: float
    high: float
    per: str = ""


class Rate(msgspec.Struct, frozen=True):
    """How often, as written at [start, end): `times` per day, week, month or year ("other" where it cannot be counted)."""

    start: int
    end: int
    per: Literal["day", "week", "month", "other"]
    times: float


@cache
def _quantity() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w$./])(?<!\d:)(?:(?P<n>{NUMBER}|an?(?= (?:half )?hour))(?: ?(?:-|to"
        rf"|or) ?(?P<m>{NUMBER}))?(?: ?| {{2,9}}(?!\w{{1,7}}/(?:day|week|wk) ?[:=]))(?:- ?)?(?P<u>{_UNIT})\b\.?"
        rf"(?:\s?(?:per|/|a|each|every)\s?(?P<per>day|week|wk|month|mo|d|w)\b)?"
        rf"|(?P<zn>{NUMBER}) (?P<zp>weekly|daily) (?P<zu>{_UNIT})\b"
        rf"|(?P<bn>\d{{2,4}}) ?(?:/ ?)?(?P<bp>weekly|daily|week|wk|day)\b"
        rf"|(?P<wu>hours|minutes)(?:\s{{1,40}}[\w']{{1,12}}){{0,5}}\s{{0,40}}[:(]?\s?(?<!\d)(?P<wn>{NUMBER}) ?(?:/|per"
        rf"|a) ?(?P<wp>day"
        rf"|week|wk)\b"
        rf"|(?P<hu>minutes?|mins?|hours?|hrs?) ?(?:/|per) ?(?P<hp>day|week|wk) +(?P<hn>{NUMBER})(?![\w/:%]"
        rf"| ?(?:x|times|min|hour|hr))"
        rf"|(?<=\|) ?(?P<tn>\d{{2,3}})(?= ?\| ?(?:daily|weekly|[1-5] ?x|x|per|every|each)\b)"
        rf"|(?-i:(?P<cu>MINS?|HRS?)) (?P<cn>\d{{1,4}}(?:\.\d)?)(?![\w/:%])"
        rf"|(?P<lu>minutes?|mins?|hours?|hrs?|duration|amount|time) ?(?:(?:per|/|a|each) ?(?P<lp>day|week|wk"
        rf"|month)| ?(?P<ly>daily|weekly))?"
        rf"(?: of service)?(?:\s?[:=|]\s?| - |(?<=duration) (?=\d{{2,4}}\b))(?P<ln>{NUMBER})(?![\w/:%]|\.\d"
        rf"| ?(?:x|times|days?|-|to\b|min|hour|hr"
        rf"|periods?)))", re.I)


@cache
def _rates() -> tuple[tuple[re.Pattern[str], str, float], ...]:
    count = rf"(?<![\w.])(?P<n>{NUMBER})"
    cycle = r"(?: ?(?:/|per|a|each|every|in a|out of an?) ?)"
    rows = (
        (rf"(?:{count} ?(?:x|times|days?|sessions?)?)?{cycle}?(?:[46789]|10|four|six|seven|eight|ten"
         rf"|rotating)[ -]day (?:cycle|rotation)"
         r"|\b(?:per|each|a|every) (?:cycle|rotation)\b", "other", 0.0),
        (rf"{count} ?(?:x|times|sessions?) (?:(?:every|per|in|each) (?:two|2) |every other |bi-?)(?:weeks?"
         rf"|wks?|weekly)\b",
         "fortnight", 0.0),
        (r"\b(?P<n>(?<!\d)[1-5])x? ?(?:W|WK)\b(?!\w)", "week", 0.0),
        (rf"{count} ?(?:x|times|days?|{_VISITS}|\(\d\) (?:days|times))? ?(?:out )?(?: ?(?:/|per 1|per|a|each"
         rf"|every|of the|in a) ?{_WEEK}"
         r"| ?weekly)\b", "week", 0.0),
        (r"\bdays ?(?:/|per )(?:wk|week) ?[:=|]? ?(?P<n>[1-5])\b(?! ?(?:min|hour|x))", "week", 0.0),
        (rf"{count} ?(?:x|times|{_VISITS}) ?(?:(?:/|per|a|each|every|in a)? ?{_DAY}|daily)\b", "day", 0.0),
        (rf"\b(?P<n>once|twice|thrice) (?:(?:per|a|each|every) {_DAY}|daily)\b", "day", 0.0),
        (rf"{count} ?(?:x|times|sessions?)? ?(?:(?:/|per|a|each|every) ?(?:month|mo)|monthly)\b", "month", 0.0),
        (r"(?<![\w.])(?<!within )(?<!in )(?<!least )(?P<n>[1-5]|two|three|four|five)[ ]?(?:(?:school )?days?|mornings"
         r"|afternoons)(?! ?(?:of|after|prior|in advance|notice|later))\b", "week", 0.0),
        (rf"(?<=\bx) ?(?P<n>[1-9]) ?(?:daily|(?:/|per|a|each) ?{_DAY})\b", "day", 0.0),
        (r"(?<=\bx) ?(?P<n>[1-5])(?![\d.,]| ?(?:min|hour|x|periods?|blocks?|sessions?|classes))(?: ?(?:days"
         r"|times|week\w{0,2}|wk))?\b", "week", 0.0),
        (r"(?<![\w.])(?P<n>[1-5]) ?x(?! ?\d|\w)", "week", 0.0),
        (rf"\bevery other {_WEEK}\b", "week", 0.5),
        (r"\b(?:hourly|bi-?weekly|every other day|quarterly|annually|yearly|per (?:year|semester|quarter"
         r"|session)|a year)\b", "other", 0.0),
        (rf"\b(?:daily|everyday|per {_DAY}|a (?:school )?day|(?:each|every)(?: single)? {_DAY}"
         rf"|m(?:on)? ?- ?f(?:ri)?|weekdays"
         r"|mon(?:day)?\.? ?(?:through|to|thru|-) ?fri(?:day)?)\b|/ ?(?:school )?day\b", "day", 1.0),
        (rf"\b(?:weekly|mpw|(?:per|a|each|every|(?:out )?of the|in the|per 1) {_WEEK}|per ?[:=] ?(?:wk"
         rf"|week))\b|/ ?(?:week"
         rf"|wk)\b", "week", 1.0),
        (r"\b(?:each|every) (?:morning|afternoon|noon|lunch|recess|dismissal|arrival|am|pm)\b", "day", 1.0),
        (r"\b(?:monthly|(?:per|a|each|every) month)\b|/ ?mo(?:nth)?\b", "month", 1.0),
    )
    return tuple((re.compile(pattern, re.I), per, times) for pattern, per, times in rows)


@cache
def _weekdays() -> re.Pattern[str]:
    letters = (r"(?-i:(?:M|Th|T|W|R|F){3,5}|TTh|T ?[/&] ?(?:Th|R)|M/W/F|M ?[/&] ?W|W ?/ ?F|M, ?W,? (?:and|&) F"
               r"|(?:M|Tu?|W|Th|R|F)(?:[ ,/-]{1,2}(?:M|Tu?|W|Th|R|F)){2,4}|M, ?W, ?F|T, ?Th)")
    return re.compile(rf"(?<!\w)(?:{letters}|{_WEEKDAY}(?:\.?(?:,|/| ?&| ?and|, and) ?{_WEEKDAY}){{0,4}})(?!\w)", re.I)


_WEEK_ORDER = ("m", "tu", "w", "th", "f")


@cache
def _weekday_range() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(M|Tu|W)[a-z]{0,7}\.? ?(?:-|to|through|thru) ?(W|Th|TH|F)(?:ed|u|ur|urs"
                      r"|ri)?(?:[a-z]{0,3}day)?(?!\w)")


@cache
def _clock() -> re.Pattern[str]:
    hour, half = r"(1[0-2]|[1-9])", r"(?: ?[ap]\.?m\.?)?"
    return re.compile(rf"(?<![\d/:.]){hour}(?::([0-5]\d))?{half} ?(?:-|to|until|through|till"
                      rf"|thru) ?{hour}(?::([0-5]\d))?{half}"
                      r"(?!\d|[:/]\d| ?(?:min|hour|hr|%|x\b|times|days|students|children|periods))", re.I)


def _group(match: re.Match[str], *names: str) -> str:
    return next((match.group(name) for name in names if match.group(name)), "")


def find_quantities(text: str) -> list[Quantity]:
    """Find stretches of time, in minutes."""
    found = []
    for match in _quantity().finditer(text):
        low = number_of(_group(match, "n", "ln", "wn", "zn", "hn", "bn", "cn", "tn"))
        high = number_of(match.group("m")) if match.group("m") else low
        unit = (_group(match, "u", "lu", "wu", "zu", "hu", "cu") or "minutes").lower()
        scale = 60 if unit.startswith("h") else 1
        every = text[max(0, match.start() - 6):match.start()].lower() == "every "
        bare = match.group("bn") and not re.search(r"\bmin(?:ute)?s?\b", text, re.I)
        if every or bare or (unit.startswith(("dur", "amo", "time")) and low < 10):
            continue
        per = (_group(match, "per", "lp", "ly", "wp", "zp", "hp", "bp") or ("week" if unit == "mpw" else "")).lower()
        per = {"wk": "week", "d": "day", "w": "week", "mo": "month", "daily": "day", "weekly": "week"}.get(per, per)
        found.append(Quantity(match.start(), match.end(), low * scale, high * scale, per))
    for match in _clock().finditer(text):
        if not (match.group(2) or match.group(4) or re.search(r"[ap]\.?m", match.group(), re.I)
                or re.match(r" (?:M ?- ?F|MWF|daily|weekdays)\b", text[match.end():match.end() + 10])):
            continue
        begin, finish = (int(match.group(one)) % 12 * 60 + int(match.group(one + 1) or 0) for one in (1, 3))
        length = finish - begin if finish > begin else finish + 720 - begin
        found.append(Quantity(match.start(), match.end(), length, length))
    return sorted(found, key=lambda quantity: quantity.start)


def find_rates(text: str) -> list[Rate]:
    """Find how often, each place once, the more telling reading first."""
    found: list[Rate] = []
    for pattern, per, times in _rates():
        for match in pattern.finditer(text):
            if any(match.start() < rate.end and match.end() > rate.start for rate in found):
                continue
            count = times or (number_of(match.group("n")) if "n" in pattern.groupindex and match.group("n") else 0.0)
            if count > _MOST_TIMES:
                continue
            found.append(Rate(match.start(), match.end(), "week", count / 2) if per == "fortnight" else
                         Rate(match.start(), match.end(), per, count))  # type: ignore[arg-type]
    for match in _weekday_range().finditer(text):
        first, last = (_WEEK_ORDER.index(match.group(one).lower()) for one in (1, 2))
        if last > first and not any(match.start() < rate.end and match.end() > rate.start for rate in found):
            found.append(Rate(match.start(), match.end(), "week", float(last - first + 1)))
    for match in _weekdays().finditer(text):
        if any(match.start() < rate.end and match.end() > rate.start for rate in found):
            continue
        names = re.findall(r"(?i)mon|tu|wed|th(?:urs)?|fri|(?-i:[MTWRF])", match.group())
        each = re.search(r"\b(?:each|every) $", text[max(0, match.start() - 8):match.start()], re.I)
        each = each or re.search(r"\d ?(?:min|mins|minutes|hrs?"
                                 r"|hours?) (?:on )?$", text[max(0, match.start() - 14):match.start()], re.I)
        if len(names) > 1 or match.group().lower().endswith("days") or each:
            found.append(Rate(match.start(), match.end(), "week", float(len(names))))
    return sorted(found, key=lambda rate: rate.start)


def spans_of_extent(text: str) -> list[tuple[int, int]]:
    """Return where the text tells how often or how long in other ways than a counted amount."""
    patterns = (how_often(), how_long(), _product(), _bare_product())
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


def states_frequency(text: str) -> bool:
    """Does the text say how often?"""
    patterns = (how_often(), _bare_product(), _product())
    return bool(find_rates(text)) or any(pattern.search(text) for pattern in patterns) or any(
        quantity.per for quantity in find_quantities(text))


def states_duration(text: str) -> bool:
    """Does the text say how long, as an amount or as the whole of something?"""
    patterns = (how_long(), _bare_product(), _product())
    text = spread_over().sub(" ", text)
    return bool(find_quantities(text)) or any(pattern.search(text) for pattern in patterns)


@cache
def _bare_product() -> re.Pattern[str]:
    return re.compile(r"(?<![\w./:])(\d{2,3}) ?x ?([1-5])(?![\w:.%]|/(?! ?(?:wk|week)))", re.I)


@cache
def _product() -> re.Pattern[str]:
    return re.compile(r"(?<![\w./:])(?P<n>[1-5]) ?x ?(?:(?:W|/?wk|weekly) )?(?P<m>\d{2,3}(?![\w:.%]| ?x)"
                      r"|\d(?:\.\d{1,2})?(?= ?h(?:ou)?rs?\b))", re.I)
