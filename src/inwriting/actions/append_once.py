"""Adds an entry unless the record already says exactly this: a form that is sent twice by accident stays one entry."""

from inwriting.actions.append_entry import append_entry
from inwriting.actions.get_case import get_case
from inwriting.actions.list_entries import get_line
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.when import When
from inwriting.core.record import Entry, Origin
from inwriting.store.rows import get_case_row
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def append_once(
    case_id: str, payload: AnyPayload, *, happened: When, files: tuple[FileRef, ...] = (), origin: Origin = "typed"
) -> Entry:
    """Seal the entry, or return the one that stands with the same words, day and files."""
    get_case_row(case_id, lock=True)
    fingerprints = {file.sha256 for file in files}
    for event in reversed(get_case(case_id).events):
        same = event.payload == payload and event.happened == happened and {file.sha256 for file in event.files} == fingerprints
        if same and event.id[1:].isdigit():
            return get_line(case_id, int(event.id[1:])).entry
    return append_entry(case_id, payload, happened=happened, files=files, origin=origin)
