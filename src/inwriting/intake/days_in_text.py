"""Find days and ranges of days in a line of text; what could be two different days stays two, and is never guessed."""

import re
from datetime import date, timedelta

import msgspec

_MONTHS = ("january enero ene", "february febrero feb", "march marzo", "april abril abr", "may mayo", "june junio",
           "july julio", "august agosto ago", "september septiembre sept", "october octubre",
           "november noviembre", "december diciembre dic")
_NUMBER = {word: number for number, words in enumerate(_MONTHS, start=1)
           for full in words.split() for word in {full, full[:3]}}
_NAME = "|".join(sorted(_NUMBER, key=len, reverse=True))
_WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
             "lun": 0, "mar": 1, "mié": 2, "mie": 2, "jue": 3, "vie": 4, "sáb": 5, "sab": 5, "dom": 6}
_WEEKDAY = (r"(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes"
            r"|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b\.?,?\s*(?:el\s+)?")
_TO = r"\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\bal\b|\bhasta\s+el\b|\bhasta\b)\s*"
_NOT_MORE = r"(?!\d|\s*(?::\d|/|%|a\.?m\b|p\.?m\b|minutes?\b|min\b|hours?\b|days?\b|weeks?\b))"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_ONE = re.compile(
    rf"(?:{_WEEKDAY})?(?:"
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    rf"|(?P<d0>{_DAY}){_TO}(?P<d1>{_DAY})\s+(?:de\s+)?(?P<m1>{_NAME})\b\.?(?:,?\s+(?:de\s+|del\s+)?(?P<y1>\d{{4}}))?"
    rf"|(?P<m2>{_NAME})\b\.?\s*(?P<d2>{_DAY}){_NOT_MORE}(?:\s*,?\s+(?P<y2>\d{{4}})\b)?"
    rf"|(?P<d3>{_DAY})\s+(?:de\s+)?(?P<m3>{_NAME})\b\.?(?:,?\s+(?:de\s+|del\s+)?(?P<y3>\d{{4}}))?"
    r"|(?P<n1>\d{1,2})/(?P<n2>\d{1,2})(?:/(?P<n3>\d{4}|\d{2}))?(?![\d/])"
    r"|(?P<o1>\d{1,2})[-.](?P<o2>\d{1,2})[-.](?P<o3>\d{4}|\d{2})(?!\d)"
    r")", re.IGNORECASE)
_LAST_DAY = re.compile(rf"{_TO}(?P<day>{_DAY})\b{_NOT_MORE}(?!\s+(?:de\s+)?(?:{_NAME})\b)"
                       r"(?:\s*,\s+(?P<year>\d{4})\b)?", re.IGNORECASE)
_NEXT_DAY = re.compile(rf"\s*(?:,|&|\band\b|\by\b|,\s*and\b)\s*(?P<day>{_DAY})\b{_NOT_MORE}(?!\s+(?:{_NAME})\b)",
                       re.IGNORECASE)
_BETWEEN = re.compile(_TO, re.IGNORECASE)


class DayRead(msgspec.Struct, frozen=True):
    """One day as written. More than one candidate: it is not clear which. None: there is no such day.

    `month_first` tells which of day and month stood first, where only one order makes a day.
    """

    written: str
    candidates: tuple[date, ...]
    weekday: int | None = None
    two_digit_year: bool = False
    month_first: bool | None = None


class DaysRead(msgspec.Struct, frozen=True):
    """A day, or the first and last of a range, and where it stands in the line."""

    first: DayRead
    last: DayRead | None
    start: int
    end: int


class Reading(msgspec.Struct, frozen=True):
    """What is known beforehand: the school year (for dates without a year), and the order of day and month."""

    year_starts_on: date | None = None
    month_first: bool | None = None
    century: int | None = None


def find_days(line: str, known: Reading) -> list[DaysRead]:
    """Return the days and ranges in a line, in order."""
    found: list[DaysRead] = []
    at = 0
    while match := _ONE.search(line, at):
        if match.start() and line[match.start() - 1].isalnum():
            at = match.start() + 1
            continue
        days, at = _read_match(match, line, known)
        found.extend(days)
    return found


def infer_year(month: int, day: int, year_starts_on: date | None) -> tuple[date, ...]:
    """The day in the school year that begins on `year_starts_on` (from a month before it to a year after)."""
    if year_starts_on is None:
        return ()
    window = (year_starts_on - timedelta(days=45), year_starts_on + timedelta(days=319))
    days = (_make(year_starts_on.year + more, month, day) for more in (-1, 0, 1))
    return tuple(each for each in days if each is not None and window[0] <= each <= window[1])


def _read_match(match: re.Match[str], line: str, known: Reading) -> tuple[list[DaysRead], int]:
    if match["d0"]:
        first = _named(match["m1"], match["d0"], match["y1"], known, match)
        last = _named(match["m1"], match["d1"], match["y1"], known, None)
        return [DaysRead(first, last, match.start(), match.end())], match.end()
    first = _read_one(match, known)
    end = match.end()
    if gap := _BETWEEN.match(line, end):
        after = _ONE.match(line, gap.end())
        if after and not after["d0"]:
            return [DaysRead(first, _read_one(after, known), match.start(), after.end())], after.end()
    if (short := _LAST_DAY.match(line, end)) and (match["m2"] or match["n1"]):
        last = _same_month(match, short["day"], short["year"], known)
        first = _read_one(match, known, short["year"])
        return [DaysRead(first, last, match.start(), short.end())], short.end()
    days = [DaysRead(first, None, match.start(), end)]
    while match["m2"] and (more := _NEXT_DAY.match(line, end)):
        days.append(DaysRead(_same_month(match, more["day"], None, known), None, more.start("day"), more.end()))
        end = more.end()
    return days, end


def _read_one(match: re.Match[str], known: Reading, year: str | None = None) -> DayRead:
    if match["iso"]:
        parts = [int(part) for part in match["iso"].split("-")]
        day = _make(*parts)
        return DayRead(match["iso"], (day,) if day else (), _weekday(match))
    for month, day_of, year_of in (("m2", "d2", "y2"), ("m3", "d3", "y3")):
        if match[month]:
            return _named(match[month], match[day_of], match[year_of] or year, known, match)
    if match["n1"]:
        return _numbers((match["n1"], match["n2"], match["n3"] or year), known, match)
    return _numbers((match["o1"], match["o2"], match["o3"]), known, match)


def _same_month(match: re.Match[str], day: str, year: str | None, known: Reading) -> DayRead:
    if match["n1"]:
        return _numbers((match["n1"], day, match["n3"] or year), known, None)
    return _named(match["m2"], day, match["y2"] or year, known, None)


def _named(month: str, day: str, year: str | None, known: Reading, match: re.Match[str] | None) -> DayRead:
    number, of_month = _NUMBER[month.lower()], int(re.sub(r"\D", "", day))
    written = " ".join(part for part in (month, day, year or "") if part)
    if year:
        made = _make(int(year), number, of_month)
        return DayRead(written, (made,) if made else (), _weekday(match))
    return DayRead(written, infer_year(number, of_month, known.year_starts_on), _weekday(match))


def _numbers(parts: tuple[str, str, str | None], known: Reading, match: re.Match[str] | None) -> DayRead:
    one, two, year = int(re.sub(r"\D", "", parts[0])), int(re.sub(r"\D", "", parts[1])), parts[2]
    written = "/".join(part for part in parts if part)
    can = {True: one <= 12 and two <= 31, False: two <= 12 and one <= 31}
    orders = [order for order in (True, False) if can[order]]
    # 3/3 is the same day either way.
    order = orders[0] if len(orders) == 1 else None
    if order is None and known.month_first is not None and can[known.month_first]:
        orders = [known.month_first]
    days: list[date] = []
    for month_first in orders:
        month, day = (one, two) if month_first else (two, one)
        days += [each for each in _with_year(month, day, year, known) if each not in days]
    short = year is not None and len(year) == 2
    return DayRead(written, tuple(days), _weekday(match), short, order)


def _with_year(month: int, day: int, year: str | None, known: Reading) -> tuple[date, ...]:
    if year is None:
        return infer_year(month, day, known.year_starts_on)
    full = int(year)
    if len(year) == 2:
        inferred = [each for each in infer_year(month, day, known.year_starts_on) if each.year % 100 == full]
        if inferred:
            return tuple(inferred)
        full += known.century or 2000
    made = _make(full, month, day)
    return (made,) if made else ()


def _weekday(match: re.Match[str] | None) -> int | None:
    if match is None or not match["weekday"]:
        return None
    return _WEEKDAYS.get(match["weekday"][:3].lower())


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
