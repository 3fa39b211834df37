"""Binds a case that is kept here: files from the vault, seals from the record, and an entry that says it was bound."""

import hashlib
from pathlib import Path

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.bind_case import Result, Wishes, bind_case
from inwriting.actions.clock import now
from inwriting.actions.get_case import get_case
from inwriting.actions.seals_of import seal_lines
from inwriting.actions.verify_case import require_sound
from inwriting.core.facts.events import Exported
from inwriting.core.facts.when import When
from inwriting.output.binder.join import Progress
from inwriting.store.rows import get_case_row, read_sealed
from inwriting.store.vault import place_of


def bind_kept(case_id: str, out: Path, wishes: Wishes, *, progress: Progress | None = None) -> Result:
    """Write the binder and add the entry that says so. The entry itself is not in the binder.

    Raises RecordBroken when the record does not hold, and whatever `bind_case` raises.
    """
    require_sound(case_id)
    moment = now()
    if not wishes.made_at:
        wishes = msgspec.structs.replace(wishes, made_at=f"{moment:%Y-%m-%d %H:%M} UTC")
    case = get_case(case_id)
    result = bind_case(case, place_of, out, wishes, seals=seal_lines(read_sealed(get_case_row(case_id))), progress=progress)
    with Path(result.bound.parts[0].path).open("rb") as stream:
        fingerprint = hashlib.file_digest(stream, "sha256").hexdigest()
    append_entry(case_id, Exported("binder", head=case.head, file_sha256=fingerprint), happened=When(moment.date(), at=moment),
                 origin="computed")
    return result
