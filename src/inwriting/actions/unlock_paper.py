"""Keeps a copy of a locked paper that opens without the password, beside the original. The password is not kept."""

from inwriting.actions.append_entry import append_entry
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.list_entries import get_line
from inwriting.actions.read_kept import get_kept
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.record import Entry
from inwriting.intake.unlock import unlock_pdf


def unlock_paper(case_id: str, seq: int, fingerprint: str, password: str, *, title: str, proves: str) -> Entry:
    """Keep the opened copy and the original in one entry, on the day of the original's. Raises PasswordWrong."""
    file, data = get_kept(case_id, seq, fingerprint)
    copy = keep_bytes(unlock_pdf(data, password, file.name), f"opened-{file.name}"[:300], "application/pdf")
    line = get_line(case_id, seq)
    said = line.standing.event.payload if line.standing else None
    payload = EvidenceKept(title, proves, getattr(said, "from_whom", ""))
    happened = line.standing.event.happened if line.standing else line.entry.happened
    return append_entry(case_id, payload, happened=happened, files=(copy, file))
