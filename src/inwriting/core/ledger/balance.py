"""Every promise up to a day: owed, delivered, missed, and what nobody can account for, with the sessions behind it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from inwriting.core.dates import week_of
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.ledger.days import Day, absent_days, days_in
from inwriting.core.ledger.doubts import find_doubts
from inwriting.core.ledger.layout import daily_occasions, is_counted, is_daily
from inwriting.core.ledger.settle import make_session
from inwriting.core.ledger.shapes import Ledger, Minutes, PromiseBalance, Session, Total, Window
from inwriting.core.ledger.spans import span_sessions
from inwriting.core.ledger.windows import find_windows, plans_of

NOTHING = Minutes()
SHRINKS = {
    "week": "In a week with fewer than five school days the amount shrinks with them; the plan does not say otherwise.",
    "month": "In a month of which only a part lies in the school year or in the plan the amount shrinks to that part; "
             "holidays and breaks do not make it smaller.",
}


def balance_service(case: Case, as_of: date) -> Ledger:
    """The ledger of a case up to and including `as_of`.

    Nothing is guessed: a session nobody logged is "unaccounted", a promise without a number is not counted, and
    whatever cannot be decided comes back as a doubt.
    """
    windows, doubts = find_windows(plans_of(case), as_of)
    logs = [event for event in case.get_events("session-logged") if event.happened.from_on <= as_of]
    calendar = case.file.calendar
    balances = tuple(_balance_window(window, _logs_of(window, windows, logs), calendar, as_of) for window in windows)
    doubts = doubts + list(find_doubts(windows, logs, balances, calendar, as_of))
    return Ledger(as_of, balances, _plan_totals(balances), add_up(one.minutes for one in balances),
                  tuple(doubts), _assumptions(calendar))


def add_up(parts: Iterable[Minutes]) -> Minutes:
    """The sum of minutes."""
    columns = tuple(zip(*parts, strict=True))
    return Minutes(*map(sum, columns)) if columns else NOTHING


def _balance_window(window: Window, logs: list[Event], calendar: Calendar, as_of: date) -> PromiseBalance:
    promise = window.promise
    days = days_in(calendar, window.first_on, window.last_on)
    sessions = tuple(_sessions(window, days, logs, calendar, as_of)) if is_counted(promise) else ()
    minutes = add_up(session.minutes for session in sessions)
    causes: Counter[str] = Counter()
    for session in sessions:
        if session.minutes.missed or session.minutes.unqualified:
            causes[session.reason or "unknown"] += session.minutes.missed + session.minutes.unqualified
    return PromiseBalance(
        window.plan.id, promise.id, promise.service, promise.sharing, promise.quote, window.first_on, window.last_on,
        is_counted(promise), minutes, tuple(_working(window, days, minutes)), sessions,
        _totals(sessions, "week"), _totals(sessions, "month"), dict(causes))


def _sessions(window: Window, days: list[Day], logs: list[Event], calendar: Calendar, as_of: date) -> Iterable[Session]:
    absent = absent_days(calendar)
    if not is_daily(window.promise):
        yield from span_sessions(window, logs, calendar, as_of)
        return
    by_day = _spread(logs)
    for day in days:
        for occasion in daily_occasions(window.promise, day, absent):
            about = [log for log in by_day.get(day.on, ()) if names_period(log, occasion.period)]
            yield make_session(window.promise.id, occasion, about)


def _spread(logs: list[Event]) -> dict[date, list[Event]]:
    by_day: dict[date, list[Event]] = defaultdict(list)
    for log in logs:
        for offset in range((log.happened.last_on - log.happened.from_on).days + 1):
            by_day[log.happened.from_on + timedelta(days=offset)].append(log)
    return by_day


def names_period(log: Event, period: str) -> bool:
    """Whether an entry is about this session of the day: it names it, or it names none."""
    named = log.payload.period if isinstance(log.payload, SessionLogged) else ""
    return not named or named == period


def _logs_of(window: Window, windows: list[Window], logs: list[Event]) -> list[Event]:
    """The entries about this promise: those that name it, and those that name none while it is the only one."""
    sole = sum(1 for other in windows if other.first_on <= window.last_on and window.first_on <= other.last_on) == 1
    return [log for log in logs if isinstance(log.payload, SessionLogged)
            and (log.payload.promise == window.promise.id or (not log.payload.promise and sole))
            and log.happened.from_on <= window.last_on and log.happened.last_on >= window.first_on]


def _totals(sessions: tuple[Session, ...], span: str) -> tuple[Total, ...]:
    groups: dict[date, list[Session]] = defaultdict(list)
    for session in sessions:
        groups[week_of(session.on) if span == "week" else session.on.replace(day=1)].append(session)
    made = []
    for first, inside in sorted(groups.items()):
        last = first + timedelta(days=4) if span == "week" else (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        name = f"{first.isocalendar().year}-W{first.isocalendar().week:02d}" if span == "week" else f"{first:%Y-%m}"
        made.append(Total(name, first, last, add_up(one.minutes for one in inside)))
    return tuple(made)


def _plan_totals(balances: tuple[PromiseBalance, ...]) -> tuple[Total, ...]:
    groups: dict[str, list[PromiseBalance]] = defaultdict(list)
    for balance in balances:
        groups[balance.plan].append(balance)
    return tuple(Total(plan, min(one.from_on for one in inside), max(one.to_on for one in inside),
                       add_up(one.minutes for one in inside)) for plan, inside in groups.items())


def _working(window: Window, days: list[Day], minutes: Minutes) -> Iterable[str]:
    promise = window.promise
    if not is_counted(promise):
        terms = ", ".join(f"“{term}”" for term in promise.vague_terms)
        yield f"The plan gives no number of minutes{f' ({terms})' if terms else ''}, so nothing is counted."
        return
    yield f"{len(days)} school days from {window.first_on} to {window.last_on}."
    amount = "all the minutes school is open" if promise.whole_day else f"{promise.minutes} minutes"
    times = f"{promise.times} times a {promise.per}" if promise.times > 1 else f"once a {promise.per}"
    if promise.periods:
        times = f"in each of {', '.join(promise.periods)}"
    yield f"The plan says {amount}, {times}{' on ' + ', '.join(promise.days) if promise.days else ''}."
    if not is_daily(promise):
        yield SHRINKS[promise.per]
    yield (f"{minutes.owed} owed = {minutes.delivered} delivered + {minutes.missed} missed + {minutes.unqualified} by "
           f"someone not qualified + {minutes.excused} excused + {minutes.unaccounted} not accounted for.")


def _assumptions(calendar: Calendar) -> tuple[str, ...]:
    said = [f"School days are those of the {year.first_on.year}-{year.last_on.year} calendar"
            f"{' (' + year.source + ')' if year.source else ''}{', not yet confirmed' if year.assumed else ''}."
            for year in calendar.years]
    virtual = sum(len(year.virtual) for year in calendar.years)
    if virtual:
        said.append(f"Virtual days count as school days ({virtual} in the calendar). What was given on them is for you to log.")
    return tuple(said or ["There is no school calendar yet, so no school days are counted."])
