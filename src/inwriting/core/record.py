"""The sealed list of what happened: each entry carries the fingerprint of the one before, so that any change shows."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal

import msgspec

from inwriting.core.facts.case import Event, FileRef
from inwriting.core.facts.changes import Standing, apply_changes, get_standing
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.when import When, parse_when, read_hook
from inwriting.core.problems import EntryUnreadable, MomentWithoutZone

__all__ = ["Entry", "Head", "Saying", "Sealed", "Break", "Verification", "Standing", "apply_changes", "get_standing",
           "seal_entry", "verify_record", "to_event", "canonical", "START"]

Origin = Literal["typed", "extracted", "computed"]
ReadFile = Callable[[str], Iterable[bytes] | None]
What = Literal["header", "payload", "file", "order", "missing", "head"]
NONE_BEFORE = "0" * 64
LARGEST = 2**53 - 1


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the seal covers. `happened_on` and `recorded_at` are texts, exactly as sealed; `recorded_at` is UTC."""

    seq: int
    kind: str
    happened_on: str
    recorded_at: str
    author: str
    origin: Origin
    files: tuple[FileRef, ...]
    payload_sha256: str
    previous: str


class Entry(Header, frozen=True, forbid_unknown_fields=True):
    """One sealed line of the record."""

    seal: str = ""

    @property
    def happened(self) -> When:
        """When it happened."""
        return parse_when(self.happened_on)


class Head(msgspec.Struct, frozen=True):
    """Where a record stands: the number and the seal of its last entry."""

    seq: int = 0
    seal: str = NONE_BEFORE


START = Head()


class Saying(msgspec.Struct, frozen=True):
    """What is to be sealed. `salt` is random, so that an erased payload cannot be guessed back from its digest."""

    payload: AnyPayload
    happened: When
    recorded_at: datetime
    salt: str
    author: str = "parent"
    origin: Origin = "typed"
    files: tuple[FileRef, ...] = ()


class Sealed(msgspec.Struct, frozen=True):
    """An entry as it is kept: the canonical bytes of its header, the seal, and the payload's bytes (None once erased)."""

    header: bytes
    seal: str
    payload: bytes | None = None

    @property
    def head(self) -> Head:
        """The record's head after this entry."""
        return Head(self.entry.seq, self.seal)

    @property
    def entry(self) -> Entry:
        """The header as a value. Raises EntryUnreadable."""
        try:
            header = _decoder().decode(self.header)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise EntryUnreadable(reason=str(error)) from None
        return Entry(**{name: getattr(header, name) for name in header.__struct_fields__}, seal=self.seal)


@cache
def _decoder() -> msgspec.json.Decoder[Header]:
    return msgspec.json.Decoder(Header)


@cache
def _encoder() -> msgspec.json.Encoder:
    # The tests hold this against the rfc8785 package: for text, whole numbers, lists and ASCII keys they agree byte for byte.
    return msgspec.json.Encoder(order="sorted")


def canonical(value: Any) -> bytes:
    """Canonical JSON (RFC 8785) of a value made of text, whole numbers, true/false, lists and tables with ASCII keys.

    Raises TypeError for anything with a fraction, ValueError for numbers or texts that JSON cannot carry everywhere.
    """
    plain = msgspec.to_builtins(value)
    _refuse_inexact(plain)
    return _encoder().encode(plain)


def _refuse_inexact(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("a number with a fraction has no place in the record")
    if isinstance(value, int) and abs(value) > LARGEST:
        raise ValueError("a number is too large for JSON")
    if isinstance(value, dict):
        for key, inside in value.items():
            if not key.isascii():
                raise ValueError("a key is not ASCII")
            _refuse_inexact(inside)
    elif isinstance(value, list | tuple):
        for inside in value:
            _refuse_inexact(inside)


def digest(data: bytes) -> str:
    """SHA-256 as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def seal_entry(previous: Head, saying: Saying) -> Sealed:
    """Seal what was said as the entry after `previous`."""
    if saying.recorded_at.tzinfo is None:
        raise MomentWithoutZone
    payload = canonical({"says": saying.payload, "salt": saying.salt})
    recorded_at = saying.recorded_at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    header = canonical(Header(
        seq=previous.seq + 1, kind=str(saying.payload.__struct_config__.tag), happened_on=str(saying.happened),
        recorded_at=recorded_at, author=saying.author, origin=saying.origin, files=saying.files,
        payload_sha256=digest(payload), previous=previous.seal,
    ))
    return Sealed(header, digest(header), payload)


class _PayloadDocument(msgspec.Struct, frozen=True):
    says: AnyPayload
    salt: str = ""


@cache
def _payload_decoder() -> msgspec.json.Decoder[_PayloadDocument]:
    return msgspec.json.Decoder(_PayloadDocument, dec_hook=read_hook)


def read_payload(data: bytes) -> AnyPayload:
    """What a kept payload says. Raises EntryUnreadable."""
    try:
        return _payload_decoder().decode(data).says
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EntryUnreadable(reason=str(error)) from None


def to_event(sealed: Sealed) -> Event | None:
    """The entry as stages 2 to 4 see it; None where the payload has been erased."""
    if sealed.payload is None:
        return None
    entry = sealed.entry
    return Event(f"e{entry.seq}", entry.happened, read_payload(sealed.payload), entry.files, entry.origin,
                 datetime.fromisoformat(entry.recorded_at))


class Break(msgspec.Struct, frozen=True):
    """A place where the record does not hold: which entry, and what about it."""

    seq: int
    what: What
    says: str


class Verification(msgspec.Struct, frozen=True):
    """What a check of the whole record found. `erased` are the entries whose words were erased, and that say so."""

    entries: int
    files: int
    head: str
    breaks: tuple[Break, ...] = ()
    erased: tuple[int, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing is broken."""
        return not self.breaks


def verify_record(record: Iterable[Sealed], read_file: ReadFile | None = None, expected: Head | None = None) -> Verification:
    """Check every seal, link, payload and file. Anything gone without an entry that says so is a break.

    `read_file` gives a file's bytes in pieces by fingerprint, or None if it is not there; without it files are not read.
    `expected` is where the record should end (kept apart from it), so that a cut-off end shows too.
    """
    check = _Check(read_file)
    for sealed in record:
        check.take(sealed)
    return check.finish(expected)


class _Check:
    """The state of one verification, entry by entry; payload bytes are dropped as soon as they have been read."""

    def __init__(self, read_file: ReadFile | None) -> None:
        self.read_file = read_file
        self.head = START
        self.count = 0
        self.breaks: list[Break] = []
        self.gone: list[int] = []
        self.declared: dict[int, bool] = {}
        self.still_there: set[int] = set()
        self.files: dict[str, list[int]] = {}

    def take(self, sealed: Sealed) -> None:
        """Check the next entry."""
        before, self.count = self.head, self.count + 1
        self.head = Head(before.seq + 1, sealed.seal)
        if digest(sealed.header) != sealed.seal:
            self._break(before.seq + 1, "header", "the header does not match its seal")
        try:
            header = _decoder().decode(sealed.header)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._break(before.seq + 1, "header", "the header cannot be read")
            return
        if header.seq != before.seq + 1 or header.previous != before.seal:
            self._check_order(header, before)
        for file in header.files:
            self.files.setdefault(file.sha256, []).append(header.seq)
        self._check_payload(header, sealed.payload)

    def _check_order(self, header: Header, before: Head) -> None:
        self.head = Head(header.seq, self.head.seal)
        if header.seq > before.seq + 1:
            self._break(before.seq + 1, "missing", f"it is missing; entry {header.seq} follows entry {before.seq}")
        elif header.seq <= before.seq:
            self._break(header.seq, "order", f"it stands after entry {before.seq}")
        if header.previous != before.seal:
            self._break(header.seq, "order", "it does not carry the seal of the entry before it")

    def _check_payload(self, header: Header, payload: bytes | None) -> None:
        if payload is None:
            self.gone.append(header.seq)
            return
        if digest(payload) != header.payload_sha256:
            self._break(header.seq, "payload", "what it says does not match its fingerprint")
            return
        self.still_there.add(header.seq)
        if header.kind == "erased":
            said = msgspec.json.decode(payload)["says"]
            self.declared[said["seq"]] = self.declared.get(said["seq"], False) or said.get("files", False)

    def _break(self, seq: int, what: What, says: str) -> None:
        self.breaks.append(Break(seq, what, says))

    def finish(self, expected: Head | None) -> Verification:
        """Compare what is gone with what was declared, read the files, compare the end."""
        for seq in self.gone:
            if seq not in self.declared:
                self._break(seq, "missing", "what it says is gone, and no entry says that it was erased")
        for seq in sorted(set(self.declared) & self.still_there):
            self._break(seq, "payload", "it was declared erased, but what it says is still there")
        read = sum(self._check_file(fingerprint, seqs) for fingerprint, seqs in self.files.items()) if self.read_file else 0
        if expected and expected != self.head:
            says = f"the record should end with entry {expected.seq}, and it ends with entry {self.head.seq}"
            self._break(self.head.seq, "head", says)
        erased = tuple(seq for seq in self.gone if seq in self.declared)
        return Verification(self.count, read, self.head.seal, tuple(sorted(self.breaks, key=lambda one: one.seq)), erased)

    def _check_file(self, fingerprint: str, seqs: list[int]) -> bool:
        assert self.read_file is not None
        pieces = self.read_file(fingerprint)
        if pieces is None:
            if not any(self.declared.get(seq) for seq in seqs):
                self._break(seqs[0], "file", f"its file {fingerprint[:12]} is not there")
            return False
        sha256 = hashlib.sha256()
        for piece in pieces:
            sha256.update(piece)
        if sha256.hexdigest() != fingerprint:
            self._break(seqs[0], "file", f"its file {fingerprint[:12]} has been changed")
        return True
