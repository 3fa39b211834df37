"""Takes in a case: an export (the identical record comes back) or a case file (its entries are sealed now)."""

import mimetypes
import uuid
from pathlib import Path

import msgspec

from inwriting.actions.clock import new_salt, now
from inwriting.actions.open_case import open_case
from inwriting.core.facts.case import Case, CaseFile
from inwriting.core.facts.read import find_evidence, read_case
from inwriting.core.record import Saying
from inwriting.store.append import append_sayings
from inwriting.store.importing import read_export
from inwriting.store.vault import PIECE, keep_file
from inwriting.store.writing import in_one_transaction


def import_case(path: Path, owner_id: uuid.UUID | None = None) -> str:
    """Take in a .zip made by export_case, or a case.toml or case.json; return the case's id."""
    path = Path(path)
    if path.suffix.lower() not in (".toml", ".json"):
        return read_export(path, now(), owner_id)
    return keep_case(read_case(path), path, owner_id)


def keep_case(case: Case, path: Path, owner_id: uuid.UUID | None = None, *, invented: bool = False) -> str:
    """Keep a case that was read from the file at `path`, with the papers that it names."""
    for place in find_evidence(path).values():
        with place.open("rb") as stream:
            kind = mimetypes.guess_type(place.name)[0] or "application/octet-stream"
            keep_file(iter(lambda: stream.read(PIECE), b""), place.name, kind)
    file = msgspec.structs.replace(case.file, invented=invented or case.file.invented)
    return _keep_all(file, case, owner_id)


@in_one_transaction
def _keep_all(file: CaseFile, case: Case, owner_id: uuid.UUID | None) -> str:
    case_id = open_case(file, owner_id)
    moment = now()
    append_sayings(case_id, [
        Saying(event.payload, event.happened, moment, new_salt(), origin=event.origin, files=event.files)
        for event in case.events])
    return case_id
