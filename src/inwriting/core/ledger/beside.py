"""The school's own log laid beside the parent's, day by day: where they agree, and what to ask where they don't."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

import msgspec

from inwriting.core.dates import days_between
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.school_log import SchoolLogRow
from inwriting.core.ledger.days import absent_days, is_school_day
from inwriting.core.ledger.shapes import PromiseBalance, Session

Verdict = Literal[
    "agrees", "school-says-more", "school-says-less", "delivered-while-absent", "delivered-while-closed",
    "nothing-promised", "not-in-school-log", "parent-does-not-know", "school-unclear",
]
QUESTIONS: dict[Verdict, str] = {
    "agrees": "",
    "school-says-more": "The school's log shows {school} minutes on {on}; ours shows {parent}. Who gave them, and where?",
    "school-says-less": "The school's log shows {school} minutes on {on}, fewer than the {parent} we noted.",
    "delivered-while-absent": "The log shows service on {on}, a day the child was not at school. What was given that day?",
    "delivered-while-closed": "The log shows service on {on}, when school was closed by the calendar. Is the date right?",
    "nothing-promised": "The log shows service on {on}, for which we know no promise. Which service was it?",
    "not-in-school-log": "The plan promises service on {on}, and the school's log has no line for it. Was it given?",
    "school-unclear": "We can't read how many minutes the school's log means on {on}. What does that line say?",
    "parent-does-not-know": "The log shows {school} minutes on {on}. We have no note of our own for that day.",
}


class LogLine(msgspec.Struct, frozen=True):
    """One day (or one week's or month's amount, by its first day) in both logs, and the question to ask.

    The minutes are as each log has them; None: that log is silent, or can't be read.
    """

    on: date
    verdict: Verdict
    school_minutes: int | None
    parent_minutes: int | None
    owed_minutes: int
    question: str
    lines: tuple[int, ...] = ()
    entries: tuple[str, ...] = ()


class LogComparison(msgspec.Struct, frozen=True):
    """All days of both logs in order, and how many there are of each verdict."""

    lines: tuple[LogLine, ...]
    counts: dict[str, int]
    from_on: date | None
    to_on: date | None


def compare_logs(balance: PromiseBalance, rows: Sequence[SchoolLogRow], calendar: Calendar) -> LogComparison:
    """Lay the school's rows beside the sessions of one promise.

    Days are compared only inside the school log's own span of dates; a day the parent does not know about is said to
    be unknown, never counted against the school. A weekly or monthly amount is compared as a whole, on its first day.
    """
    if not rows:
        return LogComparison((), {}, None, None)
    first, last = min(row.on for row in rows), max(row.on for row in rows)
    sessions: dict[date, list[Session]] = defaultdict(list)
    begins: dict[date, date] = {}
    for session in balance.sessions:
        if first <= (session.to_on or session.on) and session.on <= last:
            sessions[session.on].append(session)
            begins |= {day: session.on for day in days_between(session.on, session.to_on or session.on)}
    by_day: dict[date, list[SchoolLogRow]] = defaultdict(list)
    for row in rows:
        by_day[begins.get(row.on, row.on)].append(row)
    lines = tuple(_lines(by_day, sessions, calendar))
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.verdict] = counts.get(line.verdict, 0) + 1
    return LogComparison(lines, counts, first, last)


def _lines(by_day: dict[date, list[SchoolLogRow]], sessions: dict[date, list[Session]],
           calendar: Calendar) -> Iterator[LogLine]:
    absent = absent_days(calendar)
    for day in sorted(by_day.keys() | sessions.keys()):
        rows, promised = by_day.get(day, []), sessions.get(day, [])
        school = _school_minutes(rows, sum(session.minutes.owed for session in promised))
        parent = _parent_minutes(promised)
        spans = any(session.to_on for session in promised)  # a week's amount: what befell one day says little about it
        verdict = _verdict(school, parent, bool(promised), day in absent and not spans, spans or is_school_day(calendar, day))
        if any(row.unclear for row in rows):
            verdict, school = "school-unclear", None
        question = QUESTIONS[verdict].format(on=day, school=school, parent=parent)
        yield LogLine(day, verdict, school, parent, sum(session.minutes.owed for session in promised), question,
                      tuple(row.line for row in rows), tuple(entry for session in promised for entry in session.entries))


def _school_minutes(rows: list[SchoolLogRow], owed: int) -> int | None:
    """Minutes the school claims; a line marked as given without minutes counts as the whole session."""
    if not rows:
        return None
    return sum(0 if row.given is False else row.minutes if row.minutes is not None else owed for row in rows)


def _parent_minutes(sessions: list[Session]) -> int | None:
    """Minutes the parent knows of; None if any of the day is not accounted for."""
    if not sessions or any(session.minutes.unaccounted for session in sessions):
        return None
    return sum(session.minutes.delivered + session.minutes.unqualified for session in sessions)


def _verdict(school: int | None, parent: int | None, promised: bool, absent: bool, is_open: bool) -> Verdict:
    if school and absent:
        return "delivered-while-absent"
    if school and not is_open:
        return "delivered-while-closed"
    if not promised:
        return "nothing-promised" if school else "agrees"
    if school is None:
        return "not-in-school-log" if parent != 0 and not absent and is_open else "agrees"
    if parent is None:
        return "parent-does-not-know"
    if school == parent:
        return "agrees"
    return "school-says-more" if school > parent else "school-says-less"
