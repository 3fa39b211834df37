"""Takes in an export: checks all of it first, then keeps the same entries with the same seals, or nothing."""

import json
import zipfile
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from django.conf import settings

from inwriting.core.facts import shape
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.read import DEFAULT, parse_file
from inwriting.core.problems import CaseThere, ExportUnusable
from inwriting.core.record import Sealed, canonical
from inwriting.store import vault, verify
from inwriting.store.append import save_summary, write_sealed
from inwriting.store.facts import check_file
from inwriting.store.letters import KeptLetter, delivery_key, make_letter_row
from inwriting.store.models import CaseRow, DeliveryRow, EntryRow, LetterRow
from inwriting.store.rows import put_file
from inwriting.store.writing import in_one_transaction

FOLDERS = ("files/", "letters/")
SINGLE = {"case.json", "record.jsonl", "manifest.json", "verify.py"}
RATIO = 200
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError)


def read_export(path: Path, moment: datetime, owner_id: Any = None) -> str:
    """Take in a zip and return the case's id. A case that is here already, with the same record, is left as it is."""
    try:
        with path.open("rb") as stream, zipfile.ZipFile(stream) as opened:
            _refuse_unsafe(opened)
        box = verify.Zip(str(path))
        wrong, manifest = verify.check(box)
        if wrong:
            raise ExportUnusable(reason=wrong[0].rstrip(".").lower()[:1] + wrong[0].rstrip(".")[1:], where=path.name)
        return _take_in(box, manifest, moment, owner_id)
    except _BROKEN:
        raise ExportUnusable(reason="it is damaged, or not a zip", where=path.name) from None
    except OSError as error:
        raise vault.problem_of_disk(error, path) from error


def _refuse_unsafe(opened: zipfile.ZipFile) -> None:
    """Refuse names that lead elsewhere, names used twice, and what would unpack to far more than it should."""
    infos = opened.infolist()
    names = [info.filename for info in infos]
    if len(set(names)) != len(names) or len(names) > 200_000:
        raise ExportUnusable(reason="it holds one name twice, or too many names")
    for name in names:
        plain = name in SINGLE or name in FOLDERS or (name.startswith(FOLDERS) and name.count("/") == 1)
        if not plain or "\\" in name or ".." in name or "\0" in name:
            raise ExportUnusable(reason=f"it holds a name that has no place in an export: {name[:60]}")
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if total > settings.MAX_IMPORT_BYTES or total > packed * RATIO + 10_000_000:
        raise ExportUnusable(reason="it would unpack to far more than an export holds")


def _take_in(box: verify.Zip, manifest: dict[str, Any], moment: datetime, owner_id: Any) -> str:
    record = [_sealed(line) for line in _read(box, "record.jsonl").splitlines()]
    raw = parse_file(_read(box, "case.json"), "case.json", msgspec.structs.replace(DEFAULT, file_bytes=10**9))
    file = check_file(shape.convert(raw.facts, CaseFile))
    letters = json.loads(_read(box, "letters/letters.json"))
    # Files first: what is kept without an entry does no harm, an entry without its file would.
    for name in sorted(box.names):
        if name.startswith("files/"):
            with box.open(name) as stream:
                vault.keep_file(iter(lambda: stream.read(vault.PIECE), b""), name.split("/")[1])
    return _write(str(manifest["case"]), file, record, letters, moment, owner_id)


def _read(box: verify.Zip, name: str) -> bytes:
    with box.open(name) as stream:
        return stream.read()


def _sealed(line: bytes) -> Sealed:
    entry = json.loads(line)
    payload = None if entry["payload"] is None else canonical(entry["payload"])
    return Sealed(canonical(entry["header"]), entry["seal"], payload)


@in_one_transaction
def _write(case_id: str, file: CaseFile, record: list[Sealed], letters: list[dict[str, Any]], moment: datetime,
           owner_id: Any) -> str:
    there = CaseRow.objects.filter(pk=case_id).first()
    if there:
        return _same_or_refuse(there, record)
    row = CaseRow(id=case_id, owner_id=owner_id, opened_at=moment, changed_at=moment)
    put_file(row, msgspec.structs.replace(file, id=case_id))
    row.save(force_insert=True)
    for sealed in record:
        write_sealed(row, sealed, _changes_seq(sealed))
    save_summary(row)
    for letter in letters:
        draft = letter.pop("draft", {})
        kept = msgspec.convert(letter, KeptLetter)
        _link_deliveries(make_letter_row(row, kept, kept.head, draft), record)
    return case_id


def _same_or_refuse(there: CaseRow, record: list[Sealed]) -> str:
    """The case is here: fine if its record begins with all of the one in the file, otherwise refused."""
    last = record[-1] if record else None
    if last and not EntryRow.objects.filter(case=there, seq=len(record), seal=last.seal).exists():
        raise CaseThere
    return str(there.id)


def _changes_seq(sealed: Sealed) -> int | None:
    if sealed.entry.kind not in ("corrected", "withdrawn", "erased"):
        return None
    if sealed.payload is None:
        # Its words are gone, and with them the number it spoke about; 0 keeps it out of the timeline.
        return 0
    return int(msgspec.json.decode(sealed.payload)["says"]["seq"])


def _link_deliveries(letter: LetterRow, record: list[Sealed]) -> None:
    """Remember again which entries say that a letter was sent, so that marking it twice stays one delivery."""
    from inwriting.core.facts.events import LetterSent
    from inwriting.core.record import read_payload
    for sealed in record:
        payload = read_payload(sealed.payload) if sealed.payload and sealed.entry.kind == "letter-sent" else None
        if isinstance(payload, LetterSent) and payload.document_sha256 == letter.document_sha256:
            entry = EntryRow.objects.get(case=letter.case, seq=sealed.entry.seq)
            for delivery in payload.deliveries:
                recipient, channel, sent_on = delivery_key(delivery)
                if not DeliveryRow.objects.filter(letter=letter, recipient=recipient, channel=channel, sent_on=sent_on).exists():
                    DeliveryRow(letter=letter, entry=entry, recipient=recipient, channel=channel, sent_on=sent_on).save()
