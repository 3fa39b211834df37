"""Keeps a paper byte for byte and says so in the record."""

import mimetypes
from collections.abc import Iterable

from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.when import When
from inwriting.core.record import Entry, Origin
from inwriting.store.vault import keep_file

# Kinds that Python's own list does not know everywhere: phone photos and saved mail.
_MORE_TYPES = {".heic": "image/heic", ".heif": "image/heif", ".webp": "image/webp", ".avif": "image/avif",
               ".eml": "message/rfc822", ".msg": "application/vnd.ms-outlook"}


def keep_bytes(content: bytes | Iterable[bytes], name: str, media_type: str = "") -> FileRef:
    """Keep a file in the vault, without an entry yet. Raises FileTooBigToKeep or DiskFull."""
    return keep_file(content, name, media_type or _guess_type(name))


def _guess_type(name: str) -> str:
    ending = "." + name.rpartition(".")[2].lower()
    return _MORE_TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def keep_evidence(case_id: str, payload: AnyPayload, files: tuple[tuple[str, bytes], ...], *, happened: When,
                  origin: Origin = "typed") -> Entry:
    """Keep the files (name, bytes) and add the entry that they prove: evidence-kept, notice-received, reply-received ...

    A photo that was chosen twice by accident is kept once: the same bytes prove nothing more, and would be one exhibit twice.
    """
    kept: dict[str, FileRef] = {}
    for name, content in files:
        file = keep_bytes(content, name)
        kept.setdefault(file.sha256, file)
    return append_entry(case_id, payload, happened=happened, files=tuple(kept.values()), origin=origin)
