"""Writes a case as a zip that a stranger can check: case.json, record.jsonl, files/, letters/, manifest.json, verify.py."""

import hashlib
import os
import re
import shutil
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.documents.proof import describe_proof
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.write import write_case
from inwriting.core.record import Entry, Sealed, canonical
from inwriting.store import vault
from inwriting.store.letters import read_letter
from inwriting.store.models import CaseRow, LetterRow
from inwriting.store.rows import read_case_row, read_file, read_sealed

FORMAT = "inwriting-export/1"
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")


class Written(msgspec.Struct, frozen=True):
    """An export on disk."""

    path: str
    sha256: str
    head: str
    entries: int
    files: int


def line_of(sealed: Sealed) -> bytes:
    """One line of record.jsonl: canonical JSON of header, payload and seal, put together from the very bytes that are sealed."""
    return b'{"header":%b,"payload":%b,"seal":"%b"}' % (sealed.header, sealed.payload or b"null", sealed.seal.encode())


def write_export(row: CaseRow, target: Path, moment: datetime) -> Written:
    """Write the zip beside its final name and rename it when it is whole; a kill or a full disk leaves no half file there."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as stream:
            count = _Export(row, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED), moment).write()
            stream.flush()
            os.fsync(stream.fileno())
        with temporary.open("rb") as stream:
            fingerprint = hashlib.file_digest(stream, "sha256").hexdigest()
        temporary.replace(target)
    except OSError as error:
        raise vault.problem_of_disk(error, target.parent) from error
    finally:
        temporary.unlink(missing_ok=True)
    return Written(str(target), fingerprint, row.head, row.seq, count)


class _Export:
    """One export being written; remembers the fingerprint of everything it puts in."""

    def __init__(self, row: CaseRow, box: zipfile.ZipFile, moment: datetime) -> None:
        self.row, self.box, self.moment = row, box, moment
        self.listed: dict[str, dict[str, Any]] = {}

    def write(self) -> int:
        """Write everything, the manifest last; return the number of kept files."""
        record = list(read_sealed(str(self.row.id)))
        self._put("case.json", write_case(read_case_row(self.row)).encode())
        self._put("record.jsonl", b"".join(line_of(sealed) + b"\n" for sealed in record))
        letters = list(LetterRow.objects.filter(case=self.row))
        self._put("letters/letters.json", canonical([_letter(row) for row in letters]))
        kept = {file.sha256: file for entry in (sealed.entry for sealed in record) for file in entry.files}
        erased = _erased_files(record)
        for row in letters:
            letter = read_letter(row)
            kept |= {file.sha256: file for file in letter.files}
            name = f"{letter.made_at:%Y-%m-%d}-{letter.kind}-{letter.document_sha256[:8]}{_ending(letter.files[0].name)}"
            self._put_kept(f"letters/{name}", letter.files[0])
        for file in kept.values():
            if vault.has_file(file.sha256) or file.sha256 not in erased:
                self._put_kept(f"files/{file.sha256}{_ending(file.name)}", file)
        self._put("verify.py", Path(__file__).with_name("verify.py").read_bytes())
        manifest = {"format": FORMAT, "case": str(self.row.id), "head": self.row.head, "entries": self.row.seq,
                    "exported_at": self.moment.isoformat(timespec="seconds"), "files": self.listed, "proof": self._proof(record)}
        self.box.writestr("manifest.json", msgspec.json.format(canonical(manifest), indent=2))
        self.box.close()
        return sum(name.startswith("files/") for name in self.listed)

    def _proof(self, record: list[Sealed]) -> dict[str, Any]:
        """What this copy shows and what not, for whoever opens it."""
        people = read_file(self.row).people
        by = next((person.name for person in people if person.role == "parent" and person.name), "the parent")
        files = (file for sealed in record for file in sealed.entry.files)
        stated = describe_proof((self.row.seq, self.row.head), by, self.moment, files)
        return msgspec.structs.asdict(stated)

    def _put(self, name: str, data: bytes) -> None:
        self.box.writestr(name, data)
        self.listed[name] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}

    def _put_kept(self, name: str, file: FileRef) -> None:
        """Copy a kept file, in pieces, checked on the way out."""
        place = vault.get_place(file.sha256)
        info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
        with place.open("rb") as source, self.box.open(info, "w", force_zip64=True) as into:
            shutil.copyfileobj(source, into, vault.PIECE)
        self.listed[name] = {"sha256": file.sha256, "size": place.stat().st_size}


def _letter(row: LetterRow) -> dict[str, Any]:
    return {**msgspec.to_builtins(read_letter(row)), "draft": row.draft}


def _ending(name: str) -> str:
    found = _ENDING.search(name)
    return found[0].lower() if found else ""


def _erased_files(record: list[Sealed]) -> set[str]:
    """The files that an entry declares erased."""
    entries: dict[int, Entry] = {sealed.entry.seq: sealed.entry for sealed in record}
    found: set[str] = set()
    for sealed in record:
        if sealed.payload and sealed.entry.kind == "erased":
            says = msgspec.json.decode(sealed.payload)["says"]
            if says.get("files") and says["seq"] in entries:
                found |= {file.sha256 for file in entries[says["seq"]].files}
    return found
