"""Takes a file out of a kept e-mail and keeps it beside the e-mail, so that it can be read and checked by itself."""

from inwriting.actions.append_entry import append_entry
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.list_entries import get_line
from inwriting.actions.read_kept import get_kept
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.problems import FileNotInVault, PaperProblem
from inwriting.core.record import Entry
from inwriting.intake.email import read_message
from inwriting.intake.message import Attached
from inwriting.intake.sniff import EMAIL, MSG, find_kind


def list_attached(case_id: str, seq: int, fingerprint: str) -> tuple[Attached, ...]:
    """The files inside a kept e-mail, in its order; none for any other paper, or for an e-mail that cannot be read."""
    _file, data = get_kept(case_id, seq, fingerprint)
    if find_kind(data) not in (EMAIL, MSG):
        return ()
    try:
        return read_message(data).attached
    except PaperProblem:
        return ()


def open_attachment(case_id: str, seq: int, fingerprint: str, number: int, *, proves: str) -> Entry:
    """Keep attachment `number` (from 1) and the e-mail it came in as one entry, on the e-mail's day.

    Raises FileNotInVault when the e-mail has no such attachment.
    """
    attached = list_attached(case_id, seq, fingerprint)
    if not 0 < number <= len(attached):
        raise FileNotInVault(fingerprint=fingerprint[:12])
    file, _data = get_kept(case_id, seq, fingerprint)
    one = attached[number - 1]
    kept = keep_bytes(one.data, one.name[:300])
    line = get_line(case_id, seq)
    said = line.standing.event.payload if line.standing else None
    payload = EvidenceKept(one.name[:200], proves, getattr(said, "from_whom", "") or getattr(said, "sender", ""))
    happened = line.standing.event.happened if line.standing else line.entry.happened
    return append_entry(case_id, payload, happened=happened, files=(kept, file))
