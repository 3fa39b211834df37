"""What a copy of the record proves, and what it does not: said the same way in every copy that leaves the house."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from inwriting.core.facts.case import FileRef

STAMP_TYPE = "application/timestamp-reply"
SHOWS = (
    "Each entry carries the seal of the one before. Whoever holds the fingerprint of the last entry can tell whether any entry "
    "up to it was changed, taken out or put in between later on.",
    "Each kept file is named by its own fingerprint. A file with that fingerprint is the very same file, byte for byte.",
    "A copy of the fingerprint that somebody else holds (it stands at the foot of each letter) shows by which day the record "
    "stood so far.",
)
SHOWS_NOT = (
    "It does not show that what an entry says is true.",
    "It does not show by itself when an entry was written: the times come from the clock of the writer's computer.",
    "It does not show who wrote an entry, and it is not a signature.",
    "It does not show that everything that happened was written down.",
)
STAMPED = ("A time-stamp server confirmed when the fingerprint of entry {seq} existed; its answer is the kept file {sha256}. "
           "Check it with: openssl ts -verify -digest THE-SEAL-OF-ENTRY-{seq} -in THE-FILE -CAfile THE-SERVER'S-CERTIFICATES")
HOW = (
    "With Python alone: python3 -I verify.py, in the folder of the export.",
    "With In Writing: inwriting verify, and the name of the zip.",
    "Compare the fingerprint that it prints with one that you got on another way.",
)


class Proof(msgspec.Struct, frozen=True):
    """The statement: which head and range, who copied it out and when, what that shows, what it does not, how to check it."""

    head: str
    first_entry: int
    last_entry: int
    exported_by: str
    exported_at: str
    shows: tuple[str, ...]
    does_not_show: tuple[str, ...]
    how_to_check: tuple[str, ...]


def describe_proof(head: tuple[int, str], exported_by: str, moment: datetime, files: Iterable[FileRef] = ()) -> Proof:
    """The statement for a copy that ends with `head` (number and seal of its last entry). `moment` carries its zone.

    The kept `files` are looked through for time stamps.
    """
    seq, seal = head
    stamps = tuple(STAMPED.format(seq=_stamped_seq(file.name), sha256=file.sha256)
                   for file in files if file.media_type == STAMP_TYPE)
    return Proof(seal, min(1, seq), seq, exported_by, moment.isoformat(timespec="seconds"), SHOWS + stamps, SHOWS_NOT, HOW)


def _stamped_seq(name: str) -> str:
    """The number in a name such as stamp-of-entry-12.tsr."""
    return "".join(one for one in name if one.isdigit()) or "?"
