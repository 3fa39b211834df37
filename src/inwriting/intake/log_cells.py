"""Read one cell of a service log: a day, a time, a number of minutes, given or not."""

import re
from datetime import date, datetime, time, timedelta

from inwriting.intake.days_in_text import DayRead, Reading, find_days
from inwriting.intake.sheet import Cell, write_cell

_EXCEL_DAY_ZERO = date(1899, 12, 30)
_TIME = re.compile(r"^\s*(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?\s*m?\.?\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*$")
_AMOUNT = re.compile(r"^\s*(\d{1,5}(?:\.\d+)?)\s*(min\w*\.?|m|hrs?\.?|hours?|h)?\s*"
                     r"(?:(\d{1,2})\s*(?:min\w*\.?|m)?)?\s*$", re.IGNORECASE)
_NOT_GIVEN = re.compile(r"^\s*(?:n|no|not|none|missed|cancel\w*|absent|no[- ]show|0|false|refused|unavailable)\b"
                        r"|\bnot (?:provided|delivered|held|given|met)\b|\bno (?:service|session|aide|para)\b",
                        re.IGNORECASE)
_GIVEN = re.compile(r"^\s*(?:y|yes|s[ií]|x|true|provided|delivered|completed?|attended|present|held|given|met|1)\b"
                    r"|^\s*[✓✔☑☒]|^\s*\[x\]", re.IGNORECASE)


def read_day(cell: Cell, known: Reading) -> DayRead | None:
    """Return the day in a cell, with all that it could be; None where the cell names no day."""
    if isinstance(cell, datetime):
        return DayRead(cell.date().isoformat(), (cell.date(),))
    if isinstance(cell, date):
        return DayRead(cell.isoformat(), (cell,))
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 36_000 < cell < 80_000:
        day = _EXCEL_DAY_ZERO + timedelta(days=int(cell))
        return DayRead(write_cell(cell), (day,))
    found = find_days(cell, known) if isinstance(cell, str) else []
    return found[0].first if len(found) == 1 and found[0].last is None else None


def read_time(cell: Cell) -> time | None:
    """Return the time in a cell. 1:00 to 6:59 without a.m. or p.m. is afternoon, as no school is open at night."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    match = _TIME.match(cell) if isinstance(cell, str) else None
    if not match or not (match[2] or match[3]):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    half = (match[3] or "").lower()
    if half == "p" or (not half and 1 <= hour <= 6):
        hour = hour % 12 + 12 if hour <= 12 else hour
    elif half == "a":
        hour = hour % 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def lacks_half(cell: Cell) -> bool:
    """True for a written time from 1:00 to 6:59 that does not say which half of the day it is."""
    match = _CLOCK.match(cell) if isinstance(cell, str) else None
    return bool(match) and 1 <= int(match[1]) <= 6 if match else False


def read_minutes(cell: Cell, heading: str = "") -> int | None:
    """Return whole minutes; "1.5 hours", 0:45 and a heading that says hours are understood. None is unknown."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, timedelta):
        return round(cell.total_seconds() / 60)
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    in_hours = bool(re.search(r"\bh(?:ou)?rs?\b", heading, re.IGNORECASE)) and "min" not in heading.lower()
    if isinstance(cell, int | float):
        return _whole(float(cell) * (60 if in_hours else 1))
    if not isinstance(cell, str):
        return None
    if clock := _CLOCK.match(cell):
        return int(clock[1]) * 60 + int(clock[2])
    match = _AMOUNT.match(cell)
    if not match:
        return None
    hours = match[2].lower().startswith("h") if match[2] else in_hours
    if match[3] and not hours:
        return None
    return _whole(float(match[1]) * (60 if hours else 1) + float(match[3] or 0))


def read_given(cell: Cell) -> bool | None:
    """Return whether the log says that the service was given; None where it says neither."""
    if isinstance(cell, bool):
        return cell
    words = write_cell(cell)
    if _NOT_GIVEN.search(words):
        return False
    return True if _GIVEN.search(words) else None


def _whole(minutes: float) -> int | None:
    return round(minutes) if 0 <= minutes < 1e6 else None
