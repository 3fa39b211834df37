"""Reads a school calendar, and takes over what the parent confirmed: the year, closed and short days, absences."""

from datetime import date
from typing import Literal

import msgspec

from inwriting.actions.get_case import get_facts
from inwriting.actions.import_calendar import make_year, put_year, suggest_holidays
from inwriting.actions.save_facts import save_facts
from inwriting.core.facts.calendar import Absence, Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.problems import DayOutsideCalendar, SpanBackwards
from inwriting.intake.calendar import CalendarRead, read_calendar

__all__ = [
    "CalendarRead",
    "DayKind",
    "add_days",
    "confirm_calendar",
    "make_year",
    "read_calendar",
    "suggest_holidays",
    "take_days_out",
]
DayKind = Literal["absent", "weather", "closed", "short", "virtual"]


def confirm_calendar(case_id: str, year: SchoolYear) -> None:
    """Keep a school year in place of one that it overlaps; the child's absences stay."""
    save_facts(case_id, {"calendar": put_year(get_facts(case_id).calendar, year)}, erase=True)


def add_days(
    case_id: str, kind: DayKind, from_on: date, to_on: date | None = None, *, why: str = "", open_minutes: int = 0
) -> None:
    """Add days to the calendar. Raises DayOutsideCalendar or SpanBackwards."""
    if to_on and to_on < from_on:
        raise SpanBackwards(first=from_on, last=to_on)
    calendar, last_on = get_facts(case_id).calendar, to_on if to_on and to_on > from_on else None
    if kind == "absent":
        absences = sorted((*calendar.absences, Absence(from_on, last_on, why)), key=lambda one: one.from_on)
        changed = msgspec.structs.replace(calendar, absences=tuple(absences))
    else:
        year = next((one for one in calendar.years if one.first_on <= from_on <= one.last_on), None)
        if year is None:
            raise DayOutsideCalendar(day=from_on)
        changed = _with_year(calendar, year, _put_days(year, kind, (from_on, last_on), why, open_minutes))
    save_facts(case_id, {"calendar": changed})


def _put_days(year: SchoolYear, kind: DayKind, days: tuple[date, date | None], why: str, open_minutes: int) -> SchoolYear:
    from_on, to_on = days
    if kind == "short":
        return msgspec.structs.replace(year, short_days=(*year.short_days, ShortDay(from_on, open_minutes, why)))
    if kind == "virtual":
        return msgspec.structs.replace(year, virtual=(*year.virtual, from_on))
    closed = Closed(from_on, to_on, why, "weather" if kind == "weather" else "other")
    return msgspec.structs.replace(year, closed=tuple(sorted((*year.closed, closed), key=lambda one: one.from_on)))


def take_days_out(case_id: str, kind: str, from_on: date) -> None:
    """Take the days that begin on `from_on` out of the calendar again: "absent", "closed", "short" or "virtual"."""
    calendar = get_facts(case_id).calendar
    if kind == "absent":
        kept = tuple(one for one in calendar.absences if one.from_on != from_on)
        save_facts(case_id, {"calendar": msgspec.structs.replace(calendar, absences=kept)})
        return
    for year in calendar.years:
        if year.first_on <= from_on <= year.last_on:
            changed = msgspec.structs.replace(
                year,
                closed=tuple(one for one in year.closed if kind != "closed" or one.from_on != from_on),
                short_days=tuple(one for one in year.short_days if kind != "short" or one.on != from_on),
                virtual=tuple(one for one in year.virtual if kind != "virtual" or one != from_on),
            )
            save_facts(case_id, {"calendar": _with_year(calendar, year, changed)})


def _with_year(calendar: Calendar, year: SchoolYear, changed: SchoolYear) -> Calendar:
    return msgspec.structs.replace(calendar, years=tuple(changed if one == year else one for one in calendar.years))
