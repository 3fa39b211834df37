"""Keeps files under their own fingerprint: written once, never overwritten, checked each time they are read."""

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.conf import settings

from inwriting.core.facts.case import FileRef
from inwriting.core.problems import DataFolderUnusable, DiskFull, FileChanged, FileNotInVault, FileTooBigToKeep, Problem
from inwriting.store.readings import drop_reading_of

PIECE = 1 << 20
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


def keep_file(content: bytes | Iterable[bytes], name: str, media_type: str = "application/octet-stream") -> FileRef:
    """Keep a file and return how to find it again. The same bytes twice are kept once."""
    pieces = (content,) if isinstance(content, bytes) else content
    limit = settings.MAX_FILE_BYTES
    try:
        waiting = settings.VAULT / "waiting"
        waiting.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=waiting)
    except OSError as error:
        raise problem_of_disk(error, settings.VAULT) from error
    sha256, size = hashlib.sha256(), 0
    try:
        with os.fdopen(handle, "wb") as stream:
            for piece in pieces:
                size += len(piece)
                if size > limit:
                    raise FileTooBigToKeep(name=name, limit=limit // 1_000_000)
                sha256.update(piece)
                stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        _settle(Path(temporary), place_of(sha256.hexdigest()))
    except OSError as error:
        raise problem_of_disk(error, settings.VAULT) from error
    finally:
        Path(temporary).unlink(missing_ok=True)
    return FileRef(sha256.hexdigest(), Path(name).name[:300] or "paper", media_type[:120], size)


def place_of(fingerprint: str) -> Path:
    """Where a file lies. A name that is not a fingerprint is refused, so that no path can lead out of the vault."""
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise FileNotInVault(fingerprint=fingerprint[:12])
    return Path(settings.VAULT) / fingerprint[:2] / fingerprint[2:4] / fingerprint


def _settle(temporary: Path, place: Path) -> None:
    """Move a finished file to its place; what already lies there with the right bytes stays."""
    if place.exists() and _digest(place) == place.name:
        return
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary.chmod(0o400)
    temporary.replace(place)
    _sync_folder(place.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _digest(place: Path) -> str:
    with place.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def has_file(fingerprint: str) -> bool:
    """Whether a file with that fingerprint is kept."""
    return place_of(fingerprint).is_file()


def get_file(fingerprint: str) -> bytes:
    """The bytes of a kept file, checked against its fingerprint. Raises FileNotInVault or FileChanged."""
    data = b"".join(read_pieces(fingerprint) or _missing(fingerprint))
    if hashlib.sha256(data).hexdigest() != fingerprint:
        raise FileChanged(fingerprint=fingerprint[:12])
    return data


def get_place(fingerprint: str) -> Path:
    """The path of a kept file, after its bytes were checked; for parts that read from disk. Never write to it."""
    place = place_of(fingerprint)
    if not place.is_file():
        _missing(fingerprint)
    if _digest(place) != fingerprint:
        raise FileChanged(fingerprint=fingerprint[:12])
    return place


def _missing(fingerprint: str) -> Iterator[bytes]:
    raise FileNotInVault(fingerprint=fingerprint[:12])


def read_pieces(fingerprint: str) -> Iterator[bytes] | None:
    """The bytes of a kept file in pieces, unchecked (the caller checks); None if it is not there."""
    place = place_of(fingerprint)
    return _pieces(place) if place.is_file() else None


def _pieces(place: Path) -> Iterator[bytes]:
    try:
        with place.open("rb") as stream:
            while piece := stream.read(PIECE):
                yield piece
    except OSError as error:
        raise problem_of_disk(error, place) from error


def remove_file(fingerprint: str) -> None:
    """Remove a kept file for good (a parent's erasure). The caller makes sure that nothing else needs it."""
    place_of(fingerprint).unlink(missing_ok=True)
    drop_reading_of(fingerprint)


def list_files() -> Iterator[str]:
    """The fingerprints of all that lies in the vault."""
    for place in sorted(Path(settings.VAULT).glob("??/??/*")):
        yield place.name


def find_damage(needed: set[str]) -> Iterator[tuple[str, str]]:
    """Check the vault: (fingerprint, "missing" | "changed" | "unneeded"), and clear what a killed process left waiting."""
    there = set(list_files())
    yield from ((one, "missing") for one in sorted(needed - there))
    yield from ((one, "unneeded") for one in sorted(there - needed))
    yield from ((one, "changed") for one in sorted(needed & there) if _digest(place_of(one)) != one)
    for left in (Path(settings.VAULT) / "waiting").glob("*"):
        left.unlink(missing_ok=True)


def problem_of_disk(error: OSError, where: Path) -> Problem:
    """The Problem that fits what the disk said."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return DataFolderUnusable(folder=str(where), reason=(error.strerror or "unknown").lower())
