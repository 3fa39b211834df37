"""Only the sums of a ledger: plain days are counted, not laid out, so that a page can ask for them every time."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from inwriting.core.facts.calendar import Calendar, SchoolYear
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.plan import Promise
from inwriting.core.ledger.balance import NOTHING, names_period
from inwriting.core.ledger.days import Day, absent_days, days_of_year, years_of
from inwriting.core.ledger.layout import Occasion, daily_occasions, is_counted, is_daily
from inwriting.core.ledger.settle import make_session, settle_logged
from inwriting.core.ledger.shapes import Minutes, Session, Window
from inwriting.core.ledger.spans import span_sessions
from inwriting.core.ledger.windows import find_windows, plans_of

UNASSIGNED = "no-one-assigned"
MONDAY = date(2024, 1, 1)


class Sums(NamedTuple):
    """The sum over all promises, and the days on which service was missed because nobody was assigned."""

    minutes: Minutes
    unassigned: frozenset[date]


class _YearIndex(NamedTuple):
    """A school year ready for counting. `plain` holds, for each weekday, how many plain days lie before each day."""

    open_minutes: int
    on: list[date]
    by_on: dict[date, Day]
    special: frozenset[date]
    plain: tuple[list[int], ...]


class _Books(NamedTuple):
    """What stays the same for every promise of a case."""

    calendar: Calendar
    years: tuple[_YearIndex, ...]
    absent: frozenset[date]
    as_of: date


def sum_service(case: Case, as_of: date) -> Minutes:
    """The ledger's total, without its sessions. The same as `balance_service(case, as_of).total`."""
    return sum_sessions(case, as_of).minutes


def sum_sessions(case: Case, as_of: date) -> Sums:
    """The ledger's total, and on how many days nobody was assigned. Raises nothing; what can't be counted adds nothing."""
    every, _ = find_windows(plans_of(case), as_of)
    logs: dict[str, list[Event]] = defaultdict(list)
    for event in case.get_events("session-logged"):
        if event.happened.from_on <= as_of and isinstance(event.payload, SessionLogged):
            logs[event.payload.promise].append(event)
    calendar = case.file.calendar
    books = _Books(calendar, tuple(_index_year(year) for year in years_of(calendar)), absent_days(calendar), as_of)
    total, unassigned = NOTHING, set[date]()
    for window in (one for one in every if is_counted(one.promise)):
        about = [log for log in _about(window, every, logs) if log.happened.from_on <= window.last_on
                 and (log.happened.to_on or log.happened.from_on) >= window.first_on]
        sums = _sum_daily(window, about, books) if is_daily(window.promise) else _sum_spans(window, about, books)
        total = total.plus(sums.minutes)
        unassigned |= sums.unassigned
    return Sums(total, frozenset(unassigned))


def _about(window: Window, every: list[Window], logs: dict[str, list[Event]]) -> list[Event]:
    named = logs.get(window.promise.id, [])
    unnamed = logs.get("", [])
    if not unnamed:
        return named
    sole = sum(1 for other in every if other.first_on <= window.last_on and window.first_on <= other.last_on) == 1
    return named + unnamed if sole and window.promise.id else named


@lru_cache(maxsize=256)
def _index_year(year: SchoolYear) -> _YearIndex:
    days = days_of_year(year)
    special = frozenset(day.on for day in days if day.excuse or day.open_minutes != year.open_minutes)
    plain = tuple([0, *accumulate(day.on.weekday() == weekday and day.on not in special for day in days)] for weekday in range(5))
    return _YearIndex(year.open_minutes, [day.on for day in days], {day.on: day for day in days}, special, plain)


def _sum_spans(window: Window, logs: list[Event], books: _Books) -> Sums:
    return _add_sessions(span_sessions(window, logs, books.calendar, books.as_of))


def _add_sessions(sessions: Iterable[Session]) -> Sums:
    total, unassigned = NOTHING, set[date]()
    for session in sessions:
        total = total.plus(session.minutes)
        if session.reason == UNASSIGNED and session.minutes.missed:
            unassigned.add(session.on)
    return Sums(total, frozenset(unassigned))


def _sum_daily(window: Window, logs: list[Event], books: _Books) -> Sums:
    total, unassigned = NOTHING, frozenset[date]()
    by_day = _spread(logs)
    for year in books.years:
        sums = _sum_year(window, by_day, year, books.absent)
        total, unassigned = total.plus(sums.minutes), unassigned | sums.unassigned
    return Sums(total, unassigned)


def _sum_year(window: Window, by_day: dict[date, list[Event]], year: _YearIndex, absent: frozenset[date]) -> Sums:
    first, last = bisect_left(year.on, window.first_on), bisect_right(year.on, window.last_on)
    if first >= last:
        return Sums(NOTHING, frozenset())
    plain = [counts[last] - counts[first] for counts in year.plain]
    samples = _sample_days(window.promise, year.open_minutes)
    start, end = year.on[first], year.on[last - 1]
    away = {day for day in absent if start <= day <= end and day in year.by_on and day not in year.special}
    odd = {day for day in year.special if start <= day <= end} | away
    logged = [day for day in by_day if start <= day <= end and day in year.by_on and day not in odd]
    for day in (*away, *logged):
        plain[day.weekday()] -= 1
    simple = _sum_simple(logged, by_day, samples)
    odd.update(simple.left)
    laid_out = _add_sessions(
        make_session(window.promise.id, occasion, [log for log in by_day.get(day, ()) if names_period(log, occasion.period)])
        for day in odd for occasion in daily_occasions(window.promise, year.by_on[day], absent))
    total = simple.minutes.plus(laid_out.minutes)
    if samples[0] is samples[4]:
        plain = [sum(plain), 0, 0, 0, 0]
    for weekday, times in enumerate(plain):
        for occasion in samples[weekday] if times else ():
            total = total.plus(make_session(window.promise.id, occasion, []).minutes, times)
    return Sums(total, simple.unassigned | laid_out.unassigned)


def _sample_days(promise: Promise, open_minutes: int) -> list[list[Occasion]]:
    """The sessions of a plain Monday to Friday; the same list five times where the weekday makes no difference."""
    if not promise.days and (promise.per == "day" or promise.whole_day):
        return [list(daily_occasions(promise, Day(MONDAY, open_minutes), frozenset()))] * 5
    return [list(daily_occasions(promise, Day(MONDAY + timedelta(days=weekday), open_minutes), frozenset()))
            for weekday in range(5)]


class _Simple(NamedTuple):
    """The days whose one session has one entry, summed; and the days that are `left` to be laid out."""

    minutes: Minutes
    unassigned: frozenset[date]
    left: list[date]


def _sum_simple(logged: list[date], by_day: dict[date, list[Event]], samples: list[list[Occasion]]) -> _Simple:
    keys: Counter[tuple[Occasion, tuple[object, ...]]] = Counter()
    unassigned, left = set[date](), list[date]()
    for day in logged:
        key = _simple_key(samples[day.weekday()], by_day[day])
        if key is None:
            left.append(day)
            continue
        keys[key] += 1
        if key[1][2] == UNASSIGNED and key[1][0] != "someone-else" and _settle_simple(*key).missed:
            unassigned.add(day)
    total = NOTHING
    for key, times in keys.items():
        total = total.plus(_settle_simple(*key), times)
    return _Simple(total, frozenset(unassigned), left)


def _simple_key(samples: list[Occasion], about: list[Event]) -> tuple[Occasion, tuple[object, ...]] | None:
    """What a day with one session and one entry about it comes to; None where it has to be laid out."""
    if len(about) != 1 or len(samples) != 1:
        return None
    log = about[0].payload
    if not isinstance(log, SessionLogged) or (log.period and log.period != samples[0].period):
        return None
    return samples[0], (log.outcome, log.minutes_delivered, log.reason, log.substitute_qualified)


@lru_cache(maxsize=4096)
def _settle_simple(occasion: Occasion, said: tuple[object, ...]) -> Minutes:
    outcome, minutes_delivered, reason, qualified = said
    log = SessionLogged(outcome, minutes_delivered=minutes_delivered, reason=reason,  # type: ignore[arg-type]
                        substitute_qualified=qualified)  # type: ignore[arg-type]
    settled = settle_logged(occasion.minutes - occasion.short, log, ())
    return settled.minutes._replace(owed=occasion.minutes, excused=settled.minutes.excused + occasion.short)


def _spread(logs: list[Event]) -> dict[date, list[Event]]:
    by_day: dict[date, list[Event]] = {}
    for log in logs:
        happened = log.happened
        if happened.to_on is None:
            by_day.setdefault(happened.from_on, []).append(log)
            continue
        for offset in range((happened.to_on - happened.from_on).days + 1):
            by_day.setdefault(happened.from_on + timedelta(days=offset), []).append(log)
    return by_day
