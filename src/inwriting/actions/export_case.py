"""Copies a case out as a zip that anybody can check, and says in the record that it was copied."""

from pathlib import Path

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.core.facts.events import Exported
from inwriting.core.facts.when import When
from inwriting.store.exporting import Written, write_export
from inwriting.store.rows import get_case_row


def export_case(case_id: str, target: Path, *, to_whom: str = "") -> Written:
    """Write the zip to `target` (whole or not at all) and add the entry that says so. The entry itself is not in the zip."""
    moment = now()
    written = write_export(get_case_row(case_id), Path(target), moment)
    payload = Exported("export", head=written.head, to_whom=to_whom, file_sha256=written.sha256)
    append_entry(case_id, payload, happened=When(moment.date(), at=moment), origin="computed")
    return written
