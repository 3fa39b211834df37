"""From a start and a value of the law to a due date, with the arithmetic in plain words."""

from datetime import date
from typing import NamedTuple

from inwriting.core.dates import IsOpen, add_calendar_days, add_months, add_open_days, add_years, next_open_day

UNIT_WORDS = {
    "calendar-days": ("calendar day", "calendar days"), "school-days": ("school day", "school days"),
    "business-days": ("business day", "business days"), "months": ("month", "months"), "years": ("year", "years"),
}


class Counted(NamedTuple):
    """The due date (None without a number) and how it was counted."""

    due_on: date | None
    working: str


class OpenDays(NamedTuple):
    """What makes a day a school day, and what makes it a business day."""

    school: IsOpen
    business: IsOpen


def count_due(start_on: date, amount: int | None, unit: str, open_days: OpenDays, *, carry_over: bool = False) -> Counted:
    """Count `amount` units from `start_on`; the start itself is not counted.

    A due date on a closed day moves on to the next business day only if `carry_over`, that is, if the rule says so.
    Raises CountRefused when the calendar does not reach far enough.
    """
    if amount is None:
        return Counted(None, "The law gives no number of days here.")
    due_on = _add(start_on, amount, unit, open_days)
    one, many = UNIT_WORDS[unit]
    working = f"{write_day(start_on)} + {amount} {one if abs(amount) == 1 else many} = {write_day(due_on)}"
    if carry_over and not open_days.business(due_on):
        due_on = next_open_day(due_on, open_days.business)
        working += f", a day when offices are closed, so {write_day(due_on)}"
    return Counted(due_on, working + ".")


def _add(start_on: date, amount: int, unit: str, open_days: OpenDays) -> date:
    if unit == "calendar-days":
        return add_calendar_days(start_on, amount)
    if unit == "school-days":
        return add_open_days(start_on, amount, open_days.school)
    if unit == "business-days":
        return add_open_days(start_on, amount, open_days.business)
    return add_years(start_on, amount) if unit == "years" else add_months(start_on, amount)


def write_day(day: date) -> str:
    """A date with its weekday: Tue 2026-11-24."""
    return f"{day:%a %Y-%m-%d}"
