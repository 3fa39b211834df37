"""What became of one session: the log's words turned into minutes that add up."""

from typing import NamedTuple

from inwriting.core.facts.case import Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.ledger.shapes import Minutes, Status

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
    given = min(owed, log.minutes_delivered if log.minutes_delivered is not None else owed)
    rest = owed - given
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
    return Settled(Minutes(owed, delivered=delivered, missed=rest), "part" if delivered else "missed", log.reason, entries)


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
    disagree make it a conflict: not accounted for until the parent corrects one.
    """
    if not logs:
        return settle_unlogged(owed, excuse)
    narrowest = min((log.happened.last_on - log.happened.from_on).days for log in logs)
    chosen = [log for log in logs if (log.happened.last_on - log.happened.from_on).days == narrowest]
    ids = tuple(log.id for log in chosen)
    settled = [settle_logged(owed, log.payload, ids) for log in chosen if isinstance(log.payload, SessionLogged)]
    if any(one.minutes != settled[0].minutes for one in settled[1:]):
        return Settled(Minutes(owed, unaccounted=owed), "conflict", "", ids)
    return settled[0]
