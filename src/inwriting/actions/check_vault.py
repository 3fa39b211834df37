"""Checks that every paper of every case is there and unchanged, and clears what a killed process left behind."""

from inwriting.store import vault
from inwriting.store.brought_in import list_mail_fingerprints
from inwriting.store.models import FileRow, LetterRow
from inwriting.store.outbox import list_eml_fingerprints


def check_vault() -> tuple[tuple[str, str], ...]:
    """Each (fingerprint, "missing" | "changed" | "unneeded"); nothing if all is well. Unneeded files do no harm."""
    return tuple(vault.find_damage(list_needed()))


def list_needed() -> set[str]:
    """The fingerprints of all that any case still needs."""
    needed = set(FileRow.objects.values_list("sha256", flat=True))
    needed |= {file["sha256"] for files in LetterRow.objects.values_list("files", flat=True) for file in files}
    return needed | list_eml_fingerprints() | list_mail_fingerprints()
