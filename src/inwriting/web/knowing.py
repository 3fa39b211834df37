"""What is known about a case today: deadlines, ledger and steps, worked out once for each state of the case."""

from datetime import date
from functools import lru_cache

from inwriting.actions.get_case import get_case
from inwriting.core.flow import Known, know_case
from inwriting.core.law.load import load_pack
from inwriting.web.clock import today
from inwriting.web.holding import Held


def know(held: Held, language: str) -> Known:
    """Everything that follows from the case on this day."""
    summary = held.overview.summary
    return _know(held.id, summary.head, summary.version, today(), language)


@lru_cache(maxsize=16)
def _know(case_id: str, head: str, version: int, day: date, language: str) -> Known:
    case = get_case(case_id)
    return know_case(case, load_pack(case.file.pack), day, language)
