"""What was read from scans and photos, kept so that nobody waits for it twice. Each can be made anew from the kept file."""

import os
from pathlib import Path

import msgspec
from django.conf import settings

from inwriting.core.facts.paper import Paper

# Raise it when the reader reads better: what was read before is then read again.
READER = 2


class Reading(msgspec.Struct, frozen=True):
    """A paper as it was read, and by which reader."""

    reader: int
    paper: Paper


def find_reading_of(fingerprint: str) -> Paper | None:
    """The paper as this reader read it before, or None."""
    try:
        kept = msgspec.json.decode(_place_of(fingerprint).read_bytes(), type=Reading)
    except (OSError, msgspec.DecodeError):
        return None
    return kept.paper if kept.reader == READER else None


def keep_reading_of(fingerprint: str, paper: Paper) -> None:
    """Keep what was read; a full disk only means that it is read again next time."""
    place = _place_of(fingerprint)
    fresh = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh.write_bytes(msgspec.json.encode(Reading(READER, paper)))
        fresh.replace(place)
    except OSError:
        fresh.unlink(missing_ok=True)


def drop_reading_of(fingerprint: str) -> None:
    """Remove what was read from a file that is removed itself."""
    _place_of(fingerprint).unlink(missing_ok=True)


def _place_of(fingerprint: str) -> Path:
    return Path(settings.DATA) / "readings" / f"{fingerprint}.json"
