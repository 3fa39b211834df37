"""Read the events of a calendar file (.ics) as days; repeating events are unrolled within the school year only."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from inwriting.core.problems import CalendarUnreadable, TooManyRows
from inwriting.intake.calendar import Happening
from inwriting.intake.days_in_text import DayRead, DaysRead
from inwriting.intake.limits import Allowance

_MOST_REPEATS = 400
_SECONDLY = re.compile(rb"FREQ=(?:SECONDLY|MINUTELY|HOURLY)", re.IGNORECASE)


def read_events(data: bytes, year_starts_on: date, allowance: Allowance) -> list[Happening]:
    """Return what happens in the school year; events of other years are left out, as a feed holds many years."""
    import icalendar

    if data.upper().count(b"BEGIN:VEVENT") > min(allowance.limits.rows, 20_000):
        raise TooManyRows(limit=min(allowance.limits.rows, 20_000))
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except Exception as error:
        # icalendar raises ValueError, IndexError and its own kinds for broken lines.
        raise CalendarUnreadable() from error
    window = (year_starts_on - timedelta(days=45), year_starts_on + timedelta(days=350))
    found: list[Happening] = []
    number = 0
    for calendar in calendars:
        for event in calendar.walk("VEVENT"):
            number += 1
            allowance.check_time(f"event {number}")
            found.extend(_read_event(event, number, window))
    if not number:
        raise CalendarUnreadable()
    return found


def _read_event(event: Any, number: int, window: tuple[date, date]) -> Iterator[Happening]:
    text = " ".join(str(event.get(name) or "") for name in ("SUMMARY", "DESCRIPTION"))
    text = " ".join(re.sub(r"<[^>]*>", " ", text).split())[:500]
    try:
        start, end = _find_span(event)
        days = list(_find_repeats(event, start, window))
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError):
        yield Happening(number, text, ())
        return
    length = end - start
    for first in days:
        last = first + length
        if last < window[0] or first > window[1]:
            continue
        span = DaysRead(_day(first), _day(last) if length else None, len(text), len(text))
        yield Happening(number, text, (span,))


def _find_span(event: Any) -> tuple[date, date]:
    start = event["DTSTART"].dt
    if isinstance(start, datetime):
        stop = event["DTEND"].dt if "DTEND" in event else start
        return start.date(), max(start.date(), stop.date() if isinstance(stop, datetime) else stop)
    # For whole days the end is the day after the last one (RFC 5545, 3.6.1).
    stop = event["DTEND"].dt if "DTEND" in event else start + timedelta(days=1)
    stop = stop.date() if isinstance(stop, datetime) else stop
    return start, max(start, stop - timedelta(days=1))


def _find_repeats(event: Any, start: date, window: tuple[date, date]) -> Iterator[date]:
    rule = event.get("RRULE")
    if rule is None or isinstance(rule, list):
        yield start
        return
    from dateutil.rrule import rrulestr

    written = rule.to_ical()
    if _SECONDLY.search(written):
        yield start
        return
    # A rule that began long ago is walked from the school year on; UNTIL may carry a zone that a bare day has not.
    plain = re.sub(r"(UNTIL=\d{8})T?\d*Z?", r"\1", written.decode())
    begin = datetime.combine(start, datetime.min.time())
    left_out = {day for name in ("EXDATE",) for day in _find_left_out(event.get(name))}
    rolled = rrulestr(plain, dtstart=begin)
    after = max(begin, datetime.combine(window[0], datetime.min.time()))
    for moment in islice(rolled.xafter(after, inc=True), _MOST_REPEATS):
        if moment.date() > window[1]:
            return
        if moment.date() not in left_out:
            yield moment.date()


def _find_left_out(value: Any) -> Iterator[date]:
    for each in value if isinstance(value, list) else [value] if value is not None else []:
        for day in each.dts:
            yield day.dt.date() if isinstance(day.dt, datetime) else day.dt


def _day(on: date) -> DayRead:
    return DayRead(on.isoformat(), (on,))
