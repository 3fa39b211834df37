"""Withdraws an entry: it stays readable, and no longer counts."""

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.core.facts.events import Withdrawn
from inwriting.core.facts.when import When
from inwriting.core.record import Entry
from inwriting.store.append import get_changeable
from inwriting.store.rows import get_case_row
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def withdraw_entry(case_id: str, seq: int, *, why: str = "") -> Entry:
    """Say that entry `seq` no longer counts."""
    row = get_case_row(case_id, lock=True)
    get_changeable(row, seq)
    moment = now()
    return append_entry(case_id, Withdrawn(seq, why), happened=When(moment.date(), at=moment))
