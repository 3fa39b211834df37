"""Reads a service log: the school's own, to be laid beside ours, or the parent's sheet, to be logged row by row."""

from collections.abc import Iterable
from datetime import date

from inwriting.actions.log_session import SheetRow
from inwriting.core.facts.events import KnownBy, Outcome, SessionLogged
from inwriting.core.facts.school_log import SchoolLogRow
from inwriting.intake.log_columns import ROLES
from inwriting.intake.servicelog import LogAnswers, ServiceLog, read_service_log

__all__ = ["ROLES", "ServiceLog", "read_log", "rows_to_log"]


def read_log(
    data: bytes,
    *,
    columns: dict[str, int] | None = None,
    month_first: bool | None = None,
    century: int | None = None,
    year_starts_on: date | None = None,
) -> ServiceLog:
    """Read a spreadsheet, a CSV or a table in a PDF with what the parent has confirmed about it. Raises a PaperProblem."""
    return read_service_log(data, answers=LogAnswers(columns or None, year_starts_on, month_first, century))


def rows_to_log(
    rows: Iterable[SchoolLogRow], promise: str, known_by: KnownBy = "unknown", *, owed: int | None = None
) -> list[SheetRow]:
    """The rows of the parent's own sheet as they would be logged. As many minutes as `owed`, or more, are the whole session."""
    return [
        SheetRow(
            row.line,
            row.on,
            SessionLogged(
                _outcome(row, owed),
                promise,
                minutes_delivered=row.minutes if _outcome(row, owed) == "part" else None,
                known_by=known_by,
                note=row.note,
            ),
        )
        for row in rows
    ]


def _outcome(row: SchoolLogRow, owed: int | None) -> Outcome:
    if row.given is False or row.minutes == 0:
        return "missed"
    if row.minutes is not None:
        return "delivered" if owed is not None and row.minutes >= owed else "part"
    return "delivered" if row.given else "unknown"
