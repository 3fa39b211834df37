"""Lists the cases that are kept."""

import uuid

from inwriting.core.problems import CaseMissing
from inwriting.store.models import CaseRow
from inwriting.store.rows import Summary, read_summary


def list_cases(owner_id: uuid.UUID | None = None) -> tuple[Summary, ...]:
    """Every case, or those of one account, by name."""
    rows = CaseRow.objects.all() if owner_id is None else CaseRow.objects.filter(owner_id=owner_id)
    return tuple(read_summary(row) for row in rows)


def find_case_id(text: str) -> str:
    """The id that begins with `text` (as `inwriting cases` prints it), if exactly one does. Raises CaseMissing."""
    wanted = text.strip().lower()
    found = [str(row_id) for row_id in CaseRow.objects.values_list("id", flat=True) if str(row_id).startswith(wanted)]
    if not wanted or len(found) != 1:
        raise CaseMissing(case=text)
    return found[0]
