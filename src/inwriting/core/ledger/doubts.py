"""What the ledger cannot decide by itself, each worded as a question."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from inwriting.core.dates import week_of
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.ledger.days import absent_days, days_in
from inwriting.core.ledger.layout import is_counted, is_daily
from inwriting.core.ledger.settle import EXCUSING
from inwriting.core.ledger.shapes import Doubt, PromiseBalance, Window


def find_doubts(windows: list[Window], logs: list[Event], balances: tuple[PromiseBalance, ...],
                calendar: Calendar, as_of: date) -> Iterator[Doubt]:
    """All doubts about the log and the promises."""
    asked: set[str] = set()
    for doubt in _log_doubts(windows, logs, calendar):
        asked.update(doubt.entries)
        yield doubt
    yield from _unused_doubts(windows, [log for log in logs if log.id not in asked], balances, as_of)
    for balance in balances:
        for session in balance.sessions:
            if session.status == "conflict":
                yield Doubt("entries-disagree", f"Two entries about {session.on} say different things. Which one is right? "
                            "Until one is corrected, the day is not accounted for.", session.on, balance.promise,
                            session.entries)
    yield from _promise_doubts(windows, calendar)


def _log_doubts(windows: list[Window], logs: list[Event], calendar: Calendar) -> Iterator[Doubt]:
    absent = absent_days(calendar)
    for log in logs:
        payload = log.payload
        if not isinstance(payload, SessionLogged):
            continue
        day, about = log.happened.from_on, (log.id,)
        in_force = [one for one in windows if one.first_on <= log.happened.last_on and day <= one.last_on]
        if not in_force:
            yield Doubt("log-outside-plan", f"No plan that we know was in force on {day}. Is the date right?", day, "", about)
        elif payload.promise and payload.promise not in {one.promise.id for one in in_force}:
            yield Doubt("promise-unknown", f"The entry of {day} names a promise that was not in force that day. "
                        "Which one is meant?", day, payload.promise, about)
        elif not payload.promise and len(in_force) > 1:
            yield Doubt("promise-unclear", f"Several promises were in force on {day}. Which one is the entry about?",
                        day, "", about)
        if not days_in(calendar, day, log.happened.last_on):
            yield Doubt("closed-day", f"School was closed on {day} by the calendar. Is the date right?", day,
                        payload.promise, about)
        yield from _amount_doubts(payload, day, about, day in absent and not log.happened.to_on)
        if not log.happened.to_on and any(one.excuse for one in days_in(calendar, day, day)):
            yield Doubt("logged-on-a-weather-day", f"School was closed by weather on {day}, and the entry says "
                        f"“{payload.outcome}”. Is the date right?", day, payload.promise, about)


def _unused_doubts(windows: list[Window], logs: list[Event], balances: tuple[PromiseBalance, ...],
                   as_of: date) -> Iterator[Doubt]:
    """An entry of one day that no session took: another weekday, another session's name, or more than was promised."""
    used = {entry for balance in balances for session in balance.sessions for entry in session.entries}
    for log in logs:
        day, payload = log.happened.from_on, log.payload
        if log.id in used or log.happened.to_on or not isinstance(payload, SessionLogged):
            continue
        about = [one for one in windows if one.first_on <= day <= one.last_on and payload.promise in ("", one.promise.id)]
        if any(is_counted(one.promise) and not _is_running(one, day, as_of) for one in about):
            yield Doubt("entry-not-counted", f"The entry of {day} fits no session that the plan lays out, or there are more "
                        "entries than sessions, so it is not counted. Are the day and the session right?", day,
                        payload.promise, (log.id,))


def _is_running(window: Window, day: date, as_of: date) -> bool:
    """Whether the week or month of that day is not over yet, so that its amount is not laid out."""
    if is_daily(window.promise):
        return False
    if window.promise.per == "week":
        return week_of(day) + timedelta(days=6) > as_of
    return (day.year, day.month) >= (as_of.year, as_of.month)


def _amount_doubts(payload: SessionLogged, day: date, about: tuple[str, ...], absent: bool) -> Iterator[Doubt]:
    if payload.outcome == "part" and payload.minutes_delivered is None:
        yield Doubt("part-without-minutes", f"Part of the session on {day} was given. How many minutes? Until you say, "
                    "it is not accounted for.", day, payload.promise, about)
    if payload.minutes_delivered is not None and not 0 <= payload.minutes_delivered <= 1440:
        yield Doubt("minutes-impossible", f"{payload.minutes_delivered} minutes on {day} can't be right. "
                    "How many were given?", day, payload.promise, about)
    elif payload.outcome == "missed" and payload.minutes_delivered:
        yield Doubt("missed-with-minutes", f"The entry of {day} says missed, and also {payload.minutes_delivered} minutes. "
                    "Which is right? Until you say, it is not accounted for.", day, payload.promise, about)
    if absent and payload.outcome in ("delivered", "part", "someone-else"):
        yield Doubt("delivered-while-absent", f"The entry of {day} says service was given, and the child is marked away "
                    "that day. Which is right?", day, payload.promise, about)
    if absent and payload.outcome == "missed" and payload.reason not in EXCUSING:
        yield Doubt("missed-while-absent", f"The entry of {day} says the session was missed, and the child is marked away "
                    "that day. Which is right? Until one is corrected, the day is not accounted for.", day, payload.promise,
                    about)


def _promise_doubts(windows: list[Window], calendar: Calendar) -> Iterator[Doubt]:
    longest = max((year.open_minutes for year in calendar.years), default=0)
    per_plan: dict[str, int] = defaultdict(int)
    for window in windows:
        promise = window.promise
        if not is_counted(promise):
            what = "without a number of minutes" if promise.minutes is None else "with a number that can't be right"
            yield Doubt("no-number", f"The plan promises “{promise.quote or promise.service}” {what}. "
                        "How many minutes, how often?", window.first_on, promise.id)
        elif promise.per == "day" and not promise.whole_day:
            per_plan[window.plan.id] += (promise.minutes or 0) * (len(promise.periods) or promise.times)
    for plan, minutes in per_plan.items():
        if longest and minutes > longest:
            yield Doubt("more-than-a-day", f"The promises of this plan add up to {minutes} minutes a day, and school is "
                        f"open for {longest}. Do some of them run at the same time?", None, plan)
