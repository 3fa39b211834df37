"""Erases what an entry says, for good; that something stood there, and when it was erased, stays visible."""

from inwriting.actions.clock import new_salt, now
from inwriting.actions.read_kept import forget_papers
from inwriting.core.facts.events import Erased
from inwriting.core.facts.when import When
from inwriting.core.problems import EntryNotChangeable
from inwriting.core.record import Entry, Saying
from inwriting.store.append import CHANGES, append_sayings, empty_payload, get_entry_row
from inwriting.store.models import CaseRow, EntryRow, FileRow, LetterRow
from inwriting.store.rows import get_case_row
from inwriting.store.vault import remove_file
from inwriting.store.writing import in_one_transaction


def erase_payload(case_id: str, seq: int, *, why: str = "", files: bool = False) -> tuple[Entry, ...]:
    """Erase the words of entry `seq` and of what was said about it since; with `files`, also the files that nothing else needs.

    The header stays: kind, day, file names and fingerprints. Files go last, after the record says so.
    """
    entries, unneeded = _erase_words(case_id, seq, why, files)
    for fingerprint in unneeded:
        remove_file(fingerprint)
    forget_papers()
    return entries


@in_one_transaction
def _erase_words(case_id: str, seq: int, why: str, files: bool) -> tuple[tuple[Entry, ...], set[str]]:
    row = get_case_row(case_id, lock=True)
    target = get_entry_row(row, seq)
    if target.payload.document is None:
        raise EntryNotChangeable(seq=seq, reason="its words are erased already")
    if target.kind in CHANGES:
        raise EntryNotChangeable(seq=seq, reason=f"it speaks about entry {target.changes_seq}; erase that one")
    # What was later said about it goes too, or its words could be read there.
    changes = EntryRow.objects.filter(case=row, changes_seq=seq, payload__document__isnull=False).exclude(kind="erased")
    targets = [target, *changes.select_related("payload").order_by("seq")]
    moment = now()
    happened = When(moment.date(), at=moment)
    entries = append_sayings(case_id, [
        Saying(Erased(one.seq, why, files), happened, moment, new_salt()) for one in targets])
    for one in targets:
        empty_payload(one)
    return entries, _unneeded(row, targets) if files else set()


def _unneeded(row: CaseRow, targets: list[EntryRow]) -> set[str]:
    """The files of these entries that no other entry with words, in any case, and no frozen letter still names."""
    named = set(FileRow.objects.filter(entry__in=targets).values_list("sha256", flat=True))
    others = FileRow.objects.filter(sha256__in=named, entry__payload__document__isnull=False).exclude(entry__in=targets)
    letters = {file["sha256"] for files in LetterRow.objects.filter(case=row).values_list("files", flat=True) for file in files}
    return named - set(others.values_list("sha256", flat=True)) - letters
