"""The sessions of a weekly or monthly promise, each with the entries about it."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from inwriting.core.dates import week_of
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.ledger.days import absent_days, days_in, school_free_weekdays
from inwriting.core.ledger.layout import Occasion, span_occasions
from inwriting.core.ledger.settle import make_session, settle_amount
from inwriting.core.ledger.shapes import Session, Window

GIVEN_FIRST = ("delivered", "someone-else", "part", "unknown", "missed")


def span_sessions(window: Window, logs: list[Event], calendar: Calendar, as_of: date) -> Iterator[Session]:
    """Each span's sessions with its entries in the order they happened.

    With more entries than sessions, those that say service was given come first: a missed session that was made up
    in the same span is not missed. An amount in one piece (150 minutes a week) takes all the entries of its span.
    """
    first = window.first_on.replace(day=1) - timedelta(days=7)
    days = days_in(calendar, first, window.last_on + timedelta(days=31))
    ordered = sorted(logs, key=lambda log: log.happened.order)
    free = school_free_weekdays(calendar) if window.promise.per == "month" else None
    laid_out = span_occasions(window, days, absent_days(calendar), as_of, free)
    for _, group in groupby(laid_out, key=lambda occasion: occasion.on):
        occasions = list(group)
        about = _about(window, occasions[0], ordered)
        if len(occasions) == 1 and len(about) > 1:
            yield settle_amount(window.promise.id, occasions[0], about)
            continue
        yield from _hand_out(window.promise.id, occasions, about)


def _about(window: Window, occasion: Occasion, logs: list[Event]) -> list[Event]:
    monthly = window.promise.per == "month"
    first = occasion.on.replace(day=1) if monthly else week_of(occasion.on)
    last = occasion.to_on or occasion.on
    return [log for log in logs if log.happened.from_on <= last and log.happened.last_on >= first]


def _hand_out(promise: str, occasions: list[Occasion], about: list[Event]) -> Iterator[Session]:
    """One entry to each session; an entry over a range of days stands for every session that has none of its own."""
    ranges = [log for log in about if log.happened.to_on]
    single = [log for log in about if not log.happened.to_on]
    if len(single) > len(occasions):
        single = sorted(sorted(single, key=_given_first)[:len(occasions)], key=lambda log: log.happened.order)
    for number, occasion in enumerate(occasions):
        yield make_session(promise, occasion, [single[number]] if number < len(single) else ranges)


def _given_first(log: Event) -> int:
    return GIVEN_FIRST.index(log.payload.outcome) if isinstance(log.payload, SessionLogged) else len(GIVEN_FIRST)
