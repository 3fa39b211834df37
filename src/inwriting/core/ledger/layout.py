"""The occasions a promise lays out: one a day and period, or one amount for a week or a month."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from inwriting.core.dates import week_of
from inwriting.core.facts.plan import Promise
from inwriting.core.ledger.days import Day
from inwriting.core.ledger.shapes import Window

LONGEST = {"day": 24 * 60, "week": 7 * 24 * 60, "month": 31 * 24 * 60}
MOST_TIMES = 100
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")


class Occasion(NamedTuple):
    """One promised occasion: its span, its minutes, and how many of them fall on time when school was not open."""

    on: date
    to_on: date | None
    period: str
    minutes: int
    excuse: str = ""
    short: int = 0


def is_counted(promise: Promise) -> bool:
    """Whether the plan gives a number to count: not for ranges, ceilings, "as needed", or a number that can't be."""
    if promise.whole_day:
        return True
    return promise.minutes is not None and 0 < promise.minutes <= LONGEST[promise.per] and 0 < promise.times <= MOST_TIMES


def is_daily(promise: Promise, open_minutes: int = 390) -> bool:
    """Whether the promise has its own sessions on each day, rather than an amount for a week or a month."""
    if promise.whole_day or promise.per == "day":
        return True
    return promise.per == "week" and (len(promise.days) == promise.times or (promise.minutes or 0) > open_minutes)


def daily_occasions(promise: Promise, day: Day, absent: frozenset[date]) -> Iterator[Occasion]:
    """The sessions of one school day; none on a weekday that the promise does not name."""
    if promise.days and WEEKDAYS[day.on.weekday()] not in promise.days:
        return
    excuse = day.excuse or ("child-absent" if day.on in absent else "")
    if promise.whole_day:
        yield Occasion(day.on, None, "", day.open_minutes, excuse)
        return
    room = day.open_minutes
    for period, minutes in _day_share(promise, day):
        short = 0 if excuse else max(0, minutes - max(0, room))
        room -= minutes
        yield Occasion(day.on, None, period, minutes, excuse, short)


def _day_share(promise: Promise, day: Day) -> list[tuple[str, int]]:
    minutes = promise.minutes or 0
    if promise.per == "week" and len(promise.days) != promise.times:
        weekdays = promise.days or WEEKDAYS
        whole, extra = divmod(minutes * promise.times, len(weekdays))
        return [("", whole + (weekdays.index(WEEKDAYS[day.on.weekday()]) < extra))]
    if promise.periods:
        return [(period, minutes) for period in promise.periods]
    times = promise.times if promise.per == "day" else 1
    return [(f"{number} of {times}" if times > 1 else "", minutes) for number in range(1, times + 1)]


def span_occasions(window: Window, days: list[Day], absent: frozenset[date], as_of: date,
                   free: Callable[[date, date], int] | None = None) -> Iterator[Occasion]:
    """The amounts of a weekly or monthly promise, span by span; a span still running on `as_of` is left out.

    In a span that is only partly in force, or in a week partly without school, the amount shrinks with its open days,
    rounded down; the minutes lost to weather or the child's absence are excused, never silently dropped. A month also
    shrinks where the school year begins or ends in it: `free` counts its weekdays outside of every school year.
    """
    promise = window.promise
    for first, last in _spans(window, promise.per):
        if last > as_of:
            return
        inside = [day for day in days if first <= day.on <= last and day.on >= window.first_on]
        inside = [day for day in inside if day.on <= window.last_on]
        if not inside:
            continue
        open_days = [day for day in inside if not day.excuse and day.on not in absent]
        usual = 5
        if promise.per == "month":
            usual = sum(1 for day in days if first <= day.on <= last) + (free(first, last) if free else 0)
        yield from _share(promise, inside, len(open_days), usual)


def _share(promise: Promise, inside: list[Day], open_days: int, usual: int) -> Iterator[Occasion]:
    """Sessions keep their whole length while there are days enough for them; a last one may be shorter."""
    minutes = promise.minutes or 0
    total = minutes * promise.times
    fits = total if len(inside) >= min(promise.times, usual) and len(inside) == usual else total * len(inside) // usual
    excused = max(0, fits - (fits if open_days == len(inside) else fits * open_days // len(inside)))
    first, last = inside[0].on, inside[-1].on
    left = fits
    for number in range(1, promise.times + 1):
        share = min(minutes, left)
        if share <= 0:
            return
        left -= share
        cut = min(share, max(0, excused - left)) if number == promise.times or left <= excused else 0
        excused -= cut
        yield Occasion(first, last, f"{number} of {promise.times}" if promise.times > 1 else "", share, "", cut)


def _spans(window: Window, per: str) -> Iterator[tuple[date, date]]:
    if per == "week":
        monday = week_of(window.first_on)
        while monday <= window.last_on:
            yield monday, monday + timedelta(days=6)
            monday += timedelta(days=7)
        return
    first = window.first_on.replace(day=1)
    while first <= window.last_on:
        following = (first + timedelta(days=32)).replace(day=1)
        yield first, following - timedelta(days=1)
        first = following
