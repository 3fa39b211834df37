"""Removes a whole case for good, after a copy was taken and the child's name was typed."""

import msgspec

from inwriting.actions.check_vault import list_needed
from inwriting.actions.list_entries import get_line
from inwriting.actions.read_kept import forget_papers
from inwriting.core.facts.events import Exported
from inwriting.core.problems import CopyNotTaken, NameNotTyped
from inwriting.store.models import CaseRow
from inwriting.store.removal import clear_traces, is_in_facts, list_case_files, remove_rows
from inwriting.store.rows import get_case_row
from inwriting.store.vault import remove_file
from inwriting.store.writing import in_one_transaction


class Removed(msgspec.Struct, frozen=True):
    """What went: the entries and the files; `shared` files stay, because another case needs them."""

    entries: int
    files: int
    shared: int


def remove_case(case_id: str, typed_name: str) -> Removed:
    """Remove every row and every file that only this case needs.

    Raises CopyNotTaken unless a copy is the last thing in the record (an invented case needs none), and NameNotTyped.
    Copies, backups, and what was sent stay where they are: they are not ours to reach.
    """
    entries, named = _remove(case_id, typed_name)
    # The files go after the rows: a crash in between leaves files that nothing names, never a record without its files.
    needed = list_needed()
    going = {one for one in named if one not in needed and not is_in_facts(one)}
    for fingerprint in going:
        remove_file(fingerprint)
    forget_papers()
    clear_traces()
    return Removed(entries, len(going), len(named - going))


@in_one_transaction
def _remove(case_id: str, typed_name: str) -> tuple[int, set[str]]:
    row = get_case_row(case_id, lock=True)
    if not row.invented and not has_fresh_copy(row):
        raise CopyNotTaken
    if " ".join(typed_name.split()).casefold() != " ".join(row.name.split()).casefold():
        raise NameNotTyped(name=row.name)
    named = list_case_files(row)
    remove_rows(row)
    return row.seq, named


def has_fresh_copy(row: CaseRow) -> bool:
    """Whether taking a copy is the last thing that was done with the record."""
    if not row.seq:
        return False
    standing = get_line(str(row.pk), row.seq).standing
    payload = standing.event.payload if standing else None
    return isinstance(payload, Exported) and payload.what == "export"


def is_copied(case_id: str) -> bool:
    """Whether the case may be removed as far as its copy goes."""
    row = get_case_row(case_id)
    return row.invented or has_fresh_copy(row)
