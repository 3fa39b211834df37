"""Adds one thing that happened to the record."""

from inwriting.actions.clock import new_salt, now
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.when import When
from inwriting.core.problems import FileNotInVault
from inwriting.core.record import Entry, Origin, Saying
from inwriting.store.append import append_sayings
from inwriting.store.vault import has_file


def append_entry(case_id: str, payload: AnyPayload, *, happened: When, files: tuple[FileRef, ...] = (),
                 origin: Origin = "typed", author: str = "parent") -> Entry:
    """Seal one entry at the end of the record and return it. Files must have been kept before (keep_evidence.keep_bytes)."""
    for file in files:
        if not has_file(file.sha256):
            raise FileNotInVault(fingerprint=file.sha256[:12])
    saying = Saying(payload, happened, now(), new_salt(), author, origin, files)
    return append_sayings(case_id, [saying])[0]
