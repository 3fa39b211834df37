"""Counting days: calendar days, school days and business days; what today is, is always handed in."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from inwriting.core.problems import CountRefused

ONE_DAY = timedelta(days=1)
IsOpen = Callable[[date], bool]


def add_calendar_days(start_on: date, days: int) -> date:
    """The date `days` calendar days after `start_on` (before, if negative); the start itself is not counted."""
    return start_on + timedelta(days=days)


def add_years(start_on: date, years: int) -> date:
    """The same day `years` later (earlier, if negative). 29 February becomes 28 February in a common year."""
    return start_on + relativedelta(years=years)


def add_months(start_on: date, months: int) -> date:
    """The same day `months` later; the last day of a shorter month stands for days that it lacks."""
    return start_on + relativedelta(months=months)


def is_weekday(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < 5


def add_open_days(start_on: date, days: int, is_open: IsOpen, *, limit: int = 3660) -> date:
    """The date on which the `days`-th open day after `start_on` falls; the start is not counted; `days` >= 0.

    `is_open` tells school days or business days apart from the others. Raises CountRefused when `limit` calendar
    days go by without enough open days (a calendar that ends, for example).
    """
    day, left = start_on, days
    for _ in range(limit):
        if left == 0:
            return day
        day += ONE_DAY
        left -= is_open(day)
    if left == 0:
        return day
    raise CountRefused(days=days, start=start_on)


def count_open_days(after_on: date, to_on: date, is_open: IsOpen) -> int:
    """How many open days lie after `after_on` up to and including `to_on`."""
    return sum(1 for day in days_between(after_on + ONE_DAY, to_on) if is_open(day))


def days_between(first_on: date, last_on: date) -> Iterator[date]:
    """Every calendar day from `first_on` to `last_on`, both included; nothing if they are the wrong way round."""
    for offset in range((last_on - first_on).days + 1):
        yield first_on + timedelta(days=offset)


def next_open_day(day: date, is_open: IsOpen, *, limit: int = 366) -> date:
    """`day` itself if it is open, else the first open day after it. Raises CountRefused if none is near."""
    for offset in range(limit):
        if is_open(day + timedelta(days=offset)):
            return day + timedelta(days=offset)
    raise CountRefused(days=1, start=day)


def week_of(day: date) -> date:
    """The Monday of the week that `day` is in."""
    return day - timedelta(days=day.weekday())
