"""Logs what became of promised sessions: one day in two taps, a filled-in span, or rows of a sheet."""

from collections.abc import Iterable
from datetime import date

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.when import When
from inwriting.core.problems import MinutesImpossible, SpanBackwards
from inwriting.core.record import Entry

LONGEST_DAY = 24 * 60


class SheetRow(msgspec.Struct, frozen=True):
    """A row of the parent's own sheet, as it will be logged."""

    line: int
    on: date
    session: SessionLogged


def log_session(case_id: str, session: SessionLogged, *, from_on: date, to_on: date | None = None,
                files: tuple[FileRef, ...] = ()) -> Entry:
    """Seal one log entry for a day or a span of days. Raises MinutesImpossible or SpanBackwards."""
    if to_on and to_on < from_on:
        raise SpanBackwards(first=from_on, last=to_on)
    minutes = session.minutes_delivered
    if minutes is not None and not 0 <= minutes <= LONGEST_DAY:
        raise MinutesImpossible(minutes=minutes)
    happened = When(from_on, to_on if to_on and to_on > from_on else None)
    return append_entry(case_id, session, happened=happened, files=files)


def log_sheet(case_id: str, rows: Iterable[SheetRow]) -> int:
    """Seal one entry for each row; returns how many. All rows are looked at before the first is kept."""
    kept = list(rows)
    for row in kept:
        if row.session.minutes_delivered is not None and not 0 <= row.session.minutes_delivered <= LONGEST_DAY:
            raise MinutesImpossible(minutes=row.session.minutes_delivered, where=f"line {row.line}")
    for row in kept:
        log_session(case_id, row.session, from_on=row.on)
    return len(kept)
