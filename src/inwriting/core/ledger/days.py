"""Which days are school days, how long school is open on them, and which of them excuse the school."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

import msgspec

from inwriting.core.dates import days_between, is_weekday
from inwriting.core.facts.calendar import Calendar, SchoolYear


class Day(NamedTuple):
    """A day on which sessions are promised. `excuse` is "weather" on a day closed by weather, else empty."""

    on: date
    open_minutes: int
    excuse: str = ""


@lru_cache(maxsize=256)
def days_of_year(year: SchoolYear) -> tuple[Day, ...]:
    """The school days of one year in order. Holidays, breaks and staff days are left out: nothing is promised on them.

    A day closed by weather stays in, excused: it was promised and could not be given.
    """
    closed, weather = _closed_days(year)
    short = {one.on: one.open_minutes for one in year.short_days}
    return tuple(
        Day(day, short.get(day, year.open_minutes), "weather" if day in weather else "")
        for day in days_between(year.first_on, year.last_on)
        if is_weekday(day) and day not in closed
    )


def _closed_days(year: SchoolYear) -> tuple[set[date], set[date]]:
    closed: set[date] = set()
    weather: set[date] = set()
    for span in year.closed:
        days = days_between(span.from_on, span.to_on or span.from_on)
        (weather if span.kind == "weather" else closed).update(days)
    return closed, weather - closed


@lru_cache(maxsize=256)
def years_of(calendar: Calendar) -> tuple[SchoolYear, ...]:
    """The school years in order; where two overlap the later begins after the earlier, so that no day counts twice."""
    found: list[SchoolYear] = []
    for year in sorted(calendar.years, key=lambda one: one.first_on):
        if found and year.first_on <= found[-1].last_on:
            year = msgspec.structs.replace(year, first_on=found[-1].last_on + timedelta(days=1))
        found.append(year)
    return tuple(found)


def school_free_weekdays(calendar: Calendar) -> Callable[[date, date], int]:
    """Counts the weekdays of a span that lie in no school year (summer), as a function of its first and last day."""
    years = years_of(calendar)

    def count(first_on: date, last_on: date) -> int:
        return sum(1 for day in days_between(first_on, last_on)
                   if is_weekday(day) and not any(year.first_on <= day <= year.last_on for year in years))
    return count


def days_in(calendar: Calendar, first_on: date, last_on: date) -> list[Day]:
    """The school days from `first_on` to `last_on` (both included), over all years of the calendar."""
    found: list[Day] = []
    for year in years_of(calendar):
        days = days_of_year(year)
        start = bisect_left(days, first_on, key=_on)
        found += days[start:bisect_right(days, last_on, key=_on)]
    return found


def _on(day: Day) -> date:
    return day.on


def absent_days(calendar: Calendar) -> frozenset[date]:
    """The days on which the child was away."""
    return frozenset(day for span in calendar.absences for day in days_between(span.from_on, span.to_on or span.from_on))


def is_school_day(calendar: Calendar, day: date) -> bool:
    """Whether school was open on that day, weather closures counted as closed."""
    found = days_in(calendar, day, day)
    return bool(found) and not found[0].excuse
