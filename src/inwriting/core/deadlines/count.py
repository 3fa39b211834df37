"""From a start and a value of the law to a due date, with the arithmetic in plain words."""

from datetime import date
from typing import NamedTuple

from inwriting.core.dates import IsOpen, add_calendar_days, add_months, add_open_days, add_years, next_open_day
from inwriting.core.deadlines.words import say, write_day, write_units


class Counted(NamedTuple):
    """The due date (None without a number) and how it was counted."""

    due_on: date | None
    working: str


class OpenDays(NamedTuple):
    """What makes a day a school day, and what makes it a business day."""

    school: IsOpen
    business: IsOpen


class Rule(NamedTuple):
    """What is counted: the amount and unit, whether a closed day moves the date, and the language of the working."""

    amount: int | None
    unit: str
    carry_over: bool = False
    lang: str = "en"


def count_due(start_on: date, rule: Rule, open_days: OpenDays) -> Counted:
    """Count the rule's amount from `start_on`; the start itself is not counted.

    A due date on a closed day moves on to the next business day only if `carry_over`, that is, if the rule says so.
    Raises CountRefused when the calendar does not reach far enough.
    """
    amount, unit, carry_over, lang = rule
    if amount is None:
        return Counted(None, say("no-number", lang))
    due_on = _add(start_on, amount, unit, open_days)
    working = write_sum(start_on, rule, due_on)
    if carry_over and not open_days.business(due_on):
        due_on = next_open_day(due_on, open_days.business)
        working += say("closed", lang, on=write_day(due_on, lang))
    return Counted(due_on, working + ".")


def write_sum(start_on: date, rule: Rule, due_on: date) -> str:
    """The arithmetic: Fri 2026-10-30 + 45 calendar days = Mon 2026-12-14."""
    lang = rule.lang
    return f"{write_day(start_on, lang)} + {write_units(rule.amount or 0, rule.unit, lang)} = {write_day(due_on, lang)}"


def _add(start_on: date, amount: int, unit: str, open_days: OpenDays) -> date:
    if unit == "calendar-days":
        return add_calendar_days(start_on, amount)
    if unit == "school-days":
        return add_open_days(start_on, amount, open_days.school)
    if unit == "business-days":
        return add_open_days(start_on, amount, open_days.business)
    return add_years(start_on, amount) if unit == "years" else add_months(start_on, amount)
