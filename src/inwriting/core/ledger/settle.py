"""What became of one session: the log's words turned into minutes that add up."""

from typing import NamedTuple

from inwriting.core.facts.case import Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.ledger.layout import Occasion
from inwriting.core.ledger.shapes import Minutes, Session, Status

LONGEST = 24 * 60
EXCUSING = frozenset({"child-absent", "school-closed", "child-declined"})


class Settled(NamedTuple):
    """Minutes, status and reason of one session, and the entries that say so."""

    minutes: Minutes
    status: Status
    reason: str = ""
    entries: tuple[str, ...] = ()


def settle_unlogged(owed: int, excuse: str) -> Settled:
    """A session nobody logged: excused if school was closed or the child away, else not accounted for."""
    if excuse:
        return Settled(Minutes(owed, excused=owed), "excused", excuse)
    return Settled(Minutes(owed, unaccounted=owed), "unaccounted")


def settle_logged(owed: int, log: SessionLogged, entries: tuple[str, ...]) -> Settled:
    """A session with one log entry. Minutes beyond the promise are not counted against other sessions."""
    if is_contradictory(log):
        return Settled(Minutes(owed, unaccounted=owed), "unaccounted", "", entries)
    given = min(owed, log.minutes_delivered if log.minutes_delivered is not None else owed)
    if log.outcome == "delivered":
        return Settled(Minutes(owed, delivered=owed), "delivered", "", entries)
    if log.outcome == "unknown":
        return Settled(Minutes(owed, unaccounted=owed), "unaccounted", "", entries)
    if log.outcome == "someone-else":
        return _by_someone_else(owed, given, log, entries)
    if log.outcome == "part" and log.minutes_delivered is None:
        return Settled(Minutes(owed, unaccounted=owed), "unaccounted", log.reason, entries)
    delivered = given if log.outcome == "part" else 0
    rest = owed - delivered
    if log.reason in EXCUSING:
        return Settled(Minutes(owed, delivered=delivered, excused=rest), "excused", log.reason, entries)
    if not rest:
        return Settled(Minutes(owed, delivered=delivered), "delivered", "", entries)
    return Settled(Minutes(owed, delivered=delivered, missed=rest), "part" if delivered else "missed", log.reason, entries)


def is_contradictory(log: SessionLogged) -> bool:
    """Whether the minutes can't be, or speak against the outcome: nothing is counted from such an entry until it is mended."""
    minutes = log.minutes_delivered
    return minutes is not None and (not 0 <= minutes <= LONGEST or (log.outcome == "missed" and minutes > 0))


def _by_someone_else(owed: int, given: int, log: SessionLogged, entries: tuple[str, ...]) -> Settled:
    missed = owed - given
    if log.substitute_qualified == "yes":
        return Settled(Minutes(owed, delivered=given, missed=missed), "part" if missed else "delivered", "substitute", entries)
    if log.substitute_qualified == "no":
        return Settled(Minutes(owed, unqualified=given, missed=missed), "unqualified", "substitute", entries)
    return Settled(Minutes(owed, unaccounted=given, missed=missed), "unaccounted", "substitute", entries)


def settle(owed: int, excuse: str, logs: list[Event]) -> Settled:
    """What became of a session with any number of entries about it.

    The entry that covers the fewest days wins (a single day over a filled-in week). Two equally narrow entries that
    disagree make it a conflict: not accounted for until the parent corrects one. A day on which the child was away or
    the weather closed school stays excused under an entry for a whole range; an entry of that very day that says
    "missed" speaks against it, so the day is not accounted for.
    """
    if not logs:
        return settle_unlogged(owed, excuse)
    narrowest = min((log.happened.last_on - log.happened.from_on).days for log in logs)
    if excuse and narrowest:
        return settle_unlogged(owed, excuse)
    chosen = [log for log in logs if (log.happened.last_on - log.happened.from_on).days == narrowest]
    ids = tuple(log.id for log in chosen)
    settled = [settle_logged(owed, log.payload, ids) for log in chosen if isinstance(log.payload, SessionLogged)]
    if any(one.minutes != settled[0].minutes for one in settled[1:]):
        return Settled(Minutes(owed, unaccounted=owed), "conflict", "", ids)
    if excuse and settled[0].minutes.missed:
        return Settled(Minutes(owed, unaccounted=owed), "unaccounted", "", ids)
    return Settled(settled[0].minutes, settled[0].status, settled[0].reason, ids)


def make_session(promise: str, occasion: Occasion, logs: list[Event]) -> Session:
    """One occasion with the entries about it."""
    return _session(promise, occasion, settle(occasion.minutes - occasion.short, occasion.excuse, logs))


def settle_amount(promise: str, occasion: Occasion, logs: list[Event]) -> Session:
    """An amount in one piece with several entries: their minutes are added, and what none of them speaks of stays unknown.

    Only if all of them say "missed" is the whole amount missed.
    """
    owed, ids = occasion.minutes - occasion.short, tuple(log.id for log in logs)
    said = [log.payload for log in logs if isinstance(log.payload, SessionLogged)]
    parts = [settle_logged(owed, log, ids).minutes for log in said]
    if any(log.outcome != "missed" and log.minutes_delivered is None for log in said) or any(map(is_contradictory, said)):
        return _session(promise, occasion, Settled(Minutes(owed, unaccounted=owed), "unaccounted", "", ids))
    if all(part.missed == owed for part in parts):
        return _session(promise, occasion, Settled(parts[0], "missed", said[0].reason, ids))
    delivered = min(owed, sum(part.delivered for part in parts))
    unqualified = min(owed - delivered, sum(part.unqualified for part in parts))
    rest = owed - delivered - unqualified
    status: Status = "delivered" if delivered == owed else "part" if delivered else "unaccounted"
    minutes = Minutes(owed, delivered=delivered, unqualified=unqualified, unaccounted=rest)
    return _session(promise, occasion, Settled(minutes, status, "", ids))


def _session(promise: str, occasion: Occasion, settled: Settled) -> Session:
    minutes = settled.minutes._replace(owed=occasion.minutes, excused=settled.minutes.excused + occasion.short)
    reason = settled.reason or ("short-day" if occasion.short else "")
    return Session(promise, occasion.on, minutes, settled.status, occasion.to_on, occasion.period, reason,  # type: ignore[arg-type]
                   settled.entries)
