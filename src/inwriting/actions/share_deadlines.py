"""Writes the deadlines as a calendar file that phones and mail programs read."""

from collections.abc import Iterable

from inwriting.core.deadlines import Deadline
from inwriting.output.calendar import write_calendar

MEDIA_TYPE = "text/calendar; charset=utf-8"


def share_deadlines(deadlines: Iterable[Deadline], case_id: str, revision: int = 0) -> bytes:
    """The calendar file; the same deadline keeps the same name in it for ever, so a later file updates it.

    `revision` must rise with every change of the case, such as the number of its entries plus the version of its facts.
    """
    return write_calendar(deadlines, case_id, revision=revision)
