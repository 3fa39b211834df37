"""Frozen letters and their deliveries as rows."""

from datetime import datetime
from typing import Any

import msgspec

from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import Delivery
from inwriting.core.problems import LetterMissing
from inwriting.core.record import Entry
from inwriting.store.models import CaseRow, DeliveryRow, EntryRow, LetterRow
from inwriting.store.rows import get_case_row, seal_of
from inwriting.store.writing import in_one_transaction


class KeptLetter(msgspec.Struct, frozen=True):
    """A letter as it was frozen. `document_sha256` is the fingerprint of its first file, the letter itself."""

    id: str
    case_id: str
    kind: str
    title: str
    made_at: datetime
    files: tuple[FileRef, ...]
    document_sha256: str
    language: str = "en"
    head: str = ""


@in_one_transaction
def keep_letter_row(case_id: str, letter: KeptLetter, draft: dict[str, Any]) -> KeptLetter:
    """Keep the row, or return the one that holds the same document already."""
    row = get_case_row(case_id, lock=True)
    there = LetterRow.objects.filter(case=row, document_sha256=letter.document_sha256).first()
    if there:
        return read_letter(there)
    made = make_letter_row(row, letter, letter.head or row.head, draft)
    return read_letter(made)


def make_letter_row(row: CaseRow, letter: KeptLetter, head: str, draft: dict[str, Any]) -> LetterRow:
    """Write the row of a letter."""
    made = LetterRow(
        id=letter.id, case=row, kind=letter.kind[:100], title=letter.title[:300], language=letter.language, head=head,
        made_at=letter.made_at, files=msgspec.to_builtins(letter.files), document_sha256=letter.document_sha256, draft=draft)
    made.save()
    return made


def read_letter(row: LetterRow) -> KeptLetter:
    """A row as a value."""
    files = msgspec.convert(row.files, tuple[FileRef, ...])
    return KeptLetter(str(row.id), str(row.case_id), row.kind, row.title, row.made_at, files, row.document_sha256,
                      row.language, row.head)


def get_letter_row(case_id: str, letter_id: str) -> LetterRow:
    """The row of a letter of that case. Raises LetterMissing."""
    try:
        return LetterRow.objects.get(pk=letter_id, case_id=case_id)
    except (LetterRow.DoesNotExist, ValueError, TypeError):
        raise LetterMissing from None
    except Exception as error:
        # Django raises its own ValidationError for text that is no id.
        if type(error).__name__ == "ValidationError":
            raise LetterMissing from None
        raise


def list_letter_rows(case_id: str) -> list[LetterRow]:
    """The letters of a case, oldest first."""
    return list(LetterRow.objects.filter(case=get_case_row(case_id)))


def find_letter_with(case_id: str, fingerprints: set[str]) -> KeptLetter | None:
    """The newest letter of the case of which one file has one of these fingerprints."""
    for row in reversed(list_letter_rows(case_id)):
        letter = read_letter(row)
        if fingerprints & {file.sha256 for file in letter.files}:
            return letter
    return None


def delivery_key(delivery: Delivery) -> tuple[str, str, str]:
    """What makes two deliveries of one letter the same: recipient, way, day."""
    return delivery.to[:300], delivery.channel, str(delivery.sent_at or "")[:10]


def find_sent(letter_id: str) -> dict[tuple[str, str, str], Entry]:
    """The deliveries of a letter that are in the record, each with its entry."""
    rows = DeliveryRow.objects.filter(letter_id=letter_id).select_related("entry", "entry__payload")
    return {(row.recipient, row.channel, row.sent_on): seal_of(row.entry).entry for row in rows}


def add_deliveries(letter_id: str, case_id: str, entry: Entry, deliveries: tuple[Delivery, ...]) -> None:
    """Remember which entry says that these were sent."""
    kept = EntryRow.objects.get(case_id=case_id, seq=entry.seq)
    for delivery in deliveries:
        recipient, channel, sent_on = delivery_key(delivery)
        DeliveryRow(letter_id=letter_id, entry=kept, recipient=recipient, channel=channel, sent_on=sent_on).save()
