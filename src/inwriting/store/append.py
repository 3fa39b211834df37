"""Adds sealed entries to the record of a case, and keeps its summary in step, all in one transaction."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from inwriting.core.problems import EntryMissing, EntryNotChangeable
from inwriting.core.record import Entry, Saying, Sealed, seal_entry
from inwriting.store.models import CaseRow, EntryRow, FileRow, PayloadRow
from inwriting.store.rows import get_case_row, head_of
from inwriting.store.writing import in_one_transaction

CHANGES = ("corrected", "withdrawn", "erased")


@in_one_transaction
def append_sayings(case_id: str, sayings: Iterable[Saying]) -> tuple[Entry, ...]:
    """Seal what was said, one after the other, at the end of the record. All of it is kept, or nothing."""
    row = get_case_row(case_id, lock=True)
    entries = []
    for saying in sayings:
        sealed = seal_entry(head_of(row), saying)
        write_sealed(row, sealed, getattr(saying.payload, "seq", None))
        entries.append(sealed.entry)
    save_summary(row)
    return tuple(entries)


def write_sealed(row: CaseRow, sealed: Sealed, changes_seq: int | None) -> EntryRow:
    """Write one sealed entry as the next of the case; the caller saves the summary in the same transaction."""
    entry = sealed.entry
    when = entry.happened
    kept = EntryRow(
        case=row, seq=entry.seq, kind=entry.kind, from_on=when.from_on, to_on=when.last_on, header=sealed.header.decode(),
        recorded_at=datetime.fromisoformat(entry.recorded_at), seal=sealed.seal, previous=entry.previous,
        changes_seq=changes_seq if entry.kind in CHANGES else None,
    )
    kept.save()
    PayloadRow(entry=kept, document=None if sealed.payload is None else sealed.payload.decode()).save(force_insert=True)
    for file in entry.files:
        FileRow(entry=kept, case=row, **msgspec.structs.asdict(file)).save()
    row.seq, row.head, row.changed_at = entry.seq, sealed.seal, kept.recorded_at
    row.counts = {**row.counts, entry.kind: row.counts.get(entry.kind, 0) + 1}
    row.latest = {**row.latest, entry.kind: [entry.seq, entry.happened_on]}
    return kept


def save_summary(row: CaseRow) -> None:
    """Save where the record stands."""
    row.save(update_fields=["seq", "head", "counts", "latest", "changed_at"])


def get_entry_row(row: CaseRow, seq: int) -> EntryRow:
    """The entry with that number. Raises EntryMissing."""
    try:
        return EntryRow.objects.select_related("payload").get(case=row, seq=seq)
    except EntryRow.DoesNotExist:
        raise EntryMissing(seq=seq) from None


def get_changeable(row: CaseRow, seq: int) -> EntryRow:
    """An entry that can be corrected or withdrawn: not itself a change, not erased."""
    entry = get_entry_row(row, seq)
    if entry.kind in CHANGES:
        raise EntryNotChangeable(seq=seq, reason=f"it speaks about entry {entry.changes_seq}")
    if entry.payload.document is None:
        raise EntryNotChangeable(seq=seq, reason="its words were erased")
    return entry


def empty_payload(entry: EntryRow) -> None:
    """Empty what an entry says; the trigger lets this through only after an entry has declared it."""
    PayloadRow.objects.filter(pk=entry.pk).update(document=None)
