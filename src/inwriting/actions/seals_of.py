"""The seals of a record for a binder, and the files and seals that lie beside a case file."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from inwriting.core.documents.bind.shapes import SealLine
from inwriting.core.facts.read import find_evidence
from inwriting.core.problems import RecordBroken
from inwriting.core.record import Sealed, verify_record


def seal_lines(record: Iterable[Sealed]) -> tuple[SealLine, ...]:
    """What the extract shows of each entry."""
    return tuple(SealLine(entry.seq, entry.kind, entry.happened_on, entry.recorded_at, entry.payload_sha256, sealed.seal)
                 for sealed in record for entry in (sealed.entry,))


def locate_beside(path: Path) -> Callable[[str], Path | None]:
    """How to find a file of a case file: by its name in the case, or by its fingerprint in the folder of an export."""
    named = find_evidence(path)

    def find(fingerprint: str) -> Path | None:
        if fingerprint in named:
            return named[fingerprint]
        return next(iter(sorted(path.parent.glob(f"files/{fingerprint}*"))), None) if fingerprint.isalnum() else None

    return find


class _Line(msgspec.Struct):
    header: msgspec.Raw
    payload: msgspec.Raw
    seal: str


def read_seals_beside(path: Path) -> tuple[SealLine, ...]:
    """The seals of an unpacked export, checked; none for a case file that stands alone. Raises RecordBroken."""
    record = path.parent / "record.jsonl"
    if path.suffix != ".json" or not record.is_file():
        return ()
    try:
        sealed = list(_read_lines(record))
    except msgspec.DecodeError as error:
        raise RecordBroken(count=1, seq=1, says=str(error)) from None
    found = verify_record(sealed)
    if found.breaks:
        raise RecordBroken(count=len(found.breaks), seq=found.breaks[0].seq, says=found.breaks[0].says)
    return seal_lines(sealed)


def _read_lines(record: Path) -> Iterator[Sealed]:
    for line in record.read_bytes().splitlines():
        one = msgspec.json.decode(line, type=_Line)
        payload = bytes(one.payload)
        yield Sealed(bytes(one.header), one.seal, None if payload == b"null" else payload)
