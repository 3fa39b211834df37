"""Corrects an entry: what it should have said becomes an entry of its own, and both stay readable."""

from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import AnyPayload, Corrected
from inwriting.core.facts.when import When
from inwriting.core.problems import EntryNotChangeable
from inwriting.core.record import Entry
from inwriting.store.append import get_changeable
from inwriting.store.rows import get_case_row, seal_of
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def correct_entry(case_id: str, seq: int, payload: AnyPayload, *, happened: When | None = None, why: str = "",
                  files: tuple[FileRef, ...] = ()) -> Entry:
    """Say what entry `seq` should have said; `happened` corrects the day too. The kind has to stay the same."""
    row = get_case_row(case_id, lock=True)
    entry = get_changeable(row, seq)
    if str(payload.__struct_config__.tag) != entry.kind:
        raise EntryNotChangeable(seq=seq, reason="a correction is of the same kind; withdraw it and add the right one")
    when = happened or seal_of(entry).entry.happened
    return append_entry(case_id, Corrected(seq, payload, why), happened=when, files=files)
