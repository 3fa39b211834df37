"""Opens a case: from here on there are facts to edit and a record to add to."""

import uuid

from inwriting.actions.clock import now
from inwriting.core.facts.case import CaseFile
from inwriting.store.facts import save_new
from inwriting.store.models import CaseRow
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def open_case(file: CaseFile, owner_id: uuid.UUID | None = None) -> str:
    """Keep the facts as a new case and return its id. `owner_id` is the account it belongs to (hosted mode)."""
    moment = now()
    row = CaseRow(id=uuid.uuid4(), owner_id=owner_id, opened_at=moment, changed_at=moment)
    save_new(row, file)
    return str(row.id)
