"""What is promised on a day and what was said about it, for the pages of the log."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from inwriting.actions.log_day import find_log
from inwriting.core.checks.letter import check_letter
from inwriting.core.dates import is_weekday
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.paper import paper_of
from inwriting.core.facts.plan import Promise
from inwriting.core.ledger.days import Day, absent_days, days_in
from inwriting.core.ledger.layout import daily_occasions, is_counted, is_daily
from inwriting.core.ledger.shapes import Window
from inwriting.core.ledger.windows import find_windows, plans_of
from inwriting.web.holding import Held


@dataclass(frozen=True)
class DaySession:
    """One promised session of a day; `log` is the entry that says what became of it."""

    promise: Promise
    on: date
    period: str
    minutes: int
    excuse: str
    log: Event | None

    @property
    def key(self) -> str:
        """A name for its fields on a page."""
        return f"{self.on}|{self.promise.id}|{self.period}"


def windows_on(case: Case, on: date) -> list[Window]:
    """The promises in force on a day."""
    windows, _doubts = find_windows(plans_of(case), on)
    return [one for one in windows if one.first_on <= on <= one.last_on]


def list_sessions(case: Case, on: date) -> list[DaySession]:
    """The sessions promised on a day, in the order of the plan; weekly and monthly amounts once a day, without a number."""
    day = day_of(case, on)
    if day is None:
        return []
    absent, found = absent_days(case.file.calendar), []
    for window in windows_on(case, on):
        promise, say = window.promise, partial(find_log, case, window.promise.id, on)
        if is_counted(promise) and not is_daily(promise):
            found.append(DaySession(promise, on, "", promise.minutes or 0, day.excuse, say("")))
        elif is_counted(promise):
            found += [
                DaySession(promise, on, one.period, one.minutes, one.excuse, say(one.period))
                for one in daily_occasions(promise, day, absent)
            ]
    return found


def day_of(case: Case, on: date) -> Day | None:
    """The school day; without any calendar every weekday is taken for one, so that logging can begin at once."""
    calendar = case.file.calendar
    known = any(year.first_on <= on <= year.last_on for year in calendar.years)
    if not known:
        return Day(on, 390) if is_weekday(on) else None
    found = days_in(calendar, on, on)
    return found[0] if found else None


def why_closed(case: Case, on: date) -> str:
    """Why a day has no school, where the calendar says it."""
    for year in case.file.calendar.years:
        for span in year.closed:
            if span.from_on <= on <= (span.to_on or span.from_on):
                return span.why
    return ""


def next_day(case: Case, on: date, step: int) -> date:
    """The school day before (-1) or after (+1) that one; a plain day where the calendar ends."""
    day = on
    for _attempt in range(20):
        day += timedelta(days=step)
        if day_of(case, day) is not None:
            return day
    return on + timedelta(days=step)


def uncounted_on(case: Case, on: date) -> list[Promise]:
    """The promises in force on a day that give no number."""
    return [one.promise for one in windows_on(case, on) if not is_counted(one.promise)]


def list_choices(case: Case) -> tuple[tuple[str, str], ...]:
    """Every counted promise of every version, the newest first, as choices of a list."""
    found: dict[str, str] = {}
    for plan in reversed(plans_of(case)):
        for promise in plan.promises:
            if is_counted(promise):
                found.setdefault(promise.id, f"{promise.service} ({plan.title})")
    return tuple(found.items())


def names_other_child(held: Held, *texts: str) -> bool:
    """Whether another child seems to be named. The names of the case's own people are not children's."""
    known = (held.name, held.child, *(person.name for person in held.file.people if person.name))
    return any(
        one.id == "other-child-named"
        for text in texts
        if text.strip()
        for one in check_letter(paper_of(text), child_names=known).cautions
    )
