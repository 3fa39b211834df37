"""Takes a school calendar over from a file or a pasted list, and suggests the holidays where there is none."""

from datetime import date, datetime, timedelta

from inwriting.core.facts.calendar import Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.problems import CalendarIncomplete, StateUnknown
from inwriting.intake.calendar import CalendarRead, EarlyDay

OPEN_MINUTES = 390
SCHOOL_STARTS = datetime(2000, 1, 1, 8, 0)


def make_year(read: CalendarRead, *, source: str, first_on: date | None = None, last_on: date | None = None,
              open_minutes: int = OPEN_MINUTES) -> SchoolYear:
    """Make a school year of what was read. Raises CalendarIncomplete without a first and a last day.

    The year is "assumed" while questions are open; an early day without an hour counts as a whole day and is asked about.
    """
    first, last = first_on or read.first_on, last_on or read.last_on
    if first is None or last is None or last < first:
        raise CalendarIncomplete(first=first or "unknown", last=last or "unknown")
    short = tuple(_short(day, open_minutes) for day in read.early if day.until)
    return SchoolYear(first, last, open_minutes, read.closed, short, read.virtual, source, assumed=bool(read.questions))


def _short(day: EarlyDay, open_minutes: int) -> ShortDay:
    until = datetime.combine(SCHOOL_STARTS, day.until or SCHOOL_STARTS.time())
    return ShortDay(day.on, max(0, min(open_minutes, int((until - SCHOOL_STARTS) / timedelta(minutes=1)))), day.why)


def put_year(calendar: Calendar, year: SchoolYear) -> Calendar:
    """The calendar with this year in place of one that overlaps it; the child's absences stay."""
    others = tuple(one for one in calendar.years if one.last_on < year.first_on or one.first_on > year.last_on)
    return Calendar(calendar.zone, tuple(sorted((*others, year), key=lambda one: one.first_on)), calendar.absences)


def suggest_holidays(first_on: date, last_on: date, state: str = "AR") -> tuple[Closed, ...]:
    """Federal and state holidays on weekdays in that span: a suggestion, since districts decide for themselves.

    Raises StateUnknown.
    """
    import holidays
    states = holidays.country_holidays("US").subdivisions
    if state not in states:
        raise StateUnknown(state=state, states=", ".join(states))
    found = holidays.country_holidays("US", subdiv=state, years=range(first_on.year, last_on.year + 1))
    return tuple(Closed(day, None, str(name)) for day, name in sorted(found.items())
                 if first_on <= day <= last_on and day.weekday() < 5)
