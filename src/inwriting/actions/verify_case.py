"""Checks a kept case: every seal, every link, every word, every file."""

from inwriting.core.problems import RecordBroken
from inwriting.core.record import Verification, verify_record
from inwriting.store import vault
from inwriting.store.rows import get_case_row, head_of, read_sealed


def verify_case(case_id: str, files: bool = True) -> Verification:
    """Check the record of a case; without `files` only what stands in the database."""
    row = get_case_row(case_id)
    return verify_record(read_sealed(str(row.id)), vault.read_pieces if files else None, head_of(row))


def require_sound(case_id: str) -> Verification:
    """The same, but anything broken raises RecordBroken; for deeds that hand the record to somebody else."""
    found = verify_case(case_id)
    if found.breaks:
        first = found.breaks[0]
        raise RecordBroken(count=len(found.breaks), seq=first.seq, says=first.says)
    return found
