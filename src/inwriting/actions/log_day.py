"""Logs one day of one promise in two taps; a second word about the same day corrects the first instead of contradicting it."""

from datetime import date

from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.get_case import get_case
from inwriting.actions.log_session import log_session
from inwriting.core.facts.case import Case, Event, FileRef
from inwriting.core.facts.events import SessionLogged
from inwriting.core.record import Entry


def log_day(case_id: str, session: SessionLogged, *, on: date, files: tuple[FileRef, ...] = ()) -> Entry:
    """Seal what became of a session on one day.

    If an entry of that very day, promise and period is there, it is corrected; an entry that fills in several days stays,
    and the single day counts before it.
    """
    there = find_log(get_case(case_id), session.promise, on, session.period)
    if there is not None and there.happened.last_on == there.happened.from_on and there.id[1:].isdigit():
        return correct_entry(case_id, int(there.id[1:]), session, files=files)
    return log_session(case_id, session, from_on=on, files=files)


def find_log(case: Case, promise: str, on: date, period: str = "") -> Event | None:
    """The entry that says most closely what became of a session: the one about the fewest days, the latest of these."""
    found = [
        event
        for event in case.get_events("session-logged")
        if isinstance(event.payload, SessionLogged)
        and event.payload.promise == promise
        and event.payload.period in ("", period)
        and event.happened.from_on <= on <= event.happened.last_on
    ]
    return min(reversed(found), key=lambda event: (event.happened.last_on - event.happened.from_on).days, default=None)
