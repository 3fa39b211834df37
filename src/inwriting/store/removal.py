"""Removes a whole case in one transaction. The database lets sealed rows go only with their case, and only all of them."""

from typing import Any

from django.db import connection, models

from inwriting.store.mail_models import MailRow, OutboxRow
from inwriting.store.models import CaseRow, DeliveryRow, EntryRow, FileRow, LetterRow, PayloadRow
from inwriting.store.rows import forget_record, read_file

# The case itself goes first: only then do the triggers let its sealed rows go.
GOES: tuple[tuple[type[models.Model], str], ...] = (
    (CaseRow, "pk"), (DeliveryRow, "letter__case_id"), (PayloadRow, "entry__case_id"), (OutboxRow, "case_id"),
    (MailRow, "case_id"), (FileRow, "case_id"), (LetterRow, "case_id"), (EntryRow, "case_id"),
)


def remove_rows(row: CaseRow) -> None:
    """Remove every row of the case. The caller holds the row's lock and runs this in one transaction."""
    if connection.vendor == "sqlite":
        # Without this, SQLite leaves the words in its file until the space is used again.
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")
    for model, path in GOES:
        # The rows' own delete() refuses, as it should; here the database alone decides.
        models.QuerySet[Any](model=model).filter(**{path: row.pk})._raw_delete(connection.alias)
    forget_record()


def clear_traces() -> None:
    """After the removal: fold SQLite's journal into the file, so that the words are not in it either."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def list_case_files(row: CaseRow) -> set[str]:
    """The fingerprints of all that this case names: papers, frozen letters, mail, signatures of drafts."""
    named = set(FileRow.objects.filter(case=row).values_list("sha256", flat=True))
    named |= {file["sha256"] for files in LetterRow.objects.filter(case=row).values_list("files", flat=True) for file in files}
    mail = OutboxRow.objects.filter(case=row).values_list("eml_sha256", "bounce_sha256")
    named |= {one for pair in mail for one in pair if one}
    named |= set(MailRow.objects.filter(case=row).values_list("eml_sha256", flat=True))
    return named | {draft.signature_sha256 for draft in read_file(row).drafts if draft.signature_sha256}


def is_in_facts(fingerprint: str) -> bool:
    """Whether the facts of any case still name that file, such as a signature that two children's letters share."""
    return CaseRow.objects.filter(document__contains=fingerprint).exists()
