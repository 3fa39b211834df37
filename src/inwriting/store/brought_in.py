"""Mail that was brought in, as rows: what is placed, what waits for the parent, and what is never counted twice."""

from datetime import datetime
from typing import Any, Literal

import msgspec

from inwriting.core.problems import OutboxMissing
from inwriting.store.mail_models import MailRow
from inwriting.store.rows import get_case_row

Place = Literal["waiting", "placed", "left"]


class BroughtIn(msgspec.Struct, frozen=True):
    """A message that was brought in and kept. `state`: placed in the record, waiting for the parent, or left aside by her."""

    message_id: str
    eml_sha256: str
    eml_size: int
    sender: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    state: Place = "waiting"
    entry_seq: int | None = None
    id: int = 0


def has_mail(case_id: str, message_id: str) -> bool:
    """Whether that message was brought in before."""
    return MailRow.objects.filter(case_id=case_id, message_id=message_id[:320]).exists()


def put_mail(case_id: str, mail: BroughtIn) -> BroughtIn:
    """Keep the row, inside the caller's transaction."""
    values: dict[str, Any] = {name: getattr(mail, name) for name in mail.__struct_fields__ if name != "id"}
    values |= {"sender": mail.sender[:500], "subject": mail.subject[:500], "message_id": mail.message_id[:320]}
    return read_mail(MailRow.objects.create(case=get_case_row(case_id, lock=True), **values))


def read_mail(row: MailRow) -> BroughtIn:
    """A row as a value."""
    return BroughtIn(**{name: getattr(row, name) for name in BroughtIn.__struct_fields__})


def list_mail(case_id: str, state: Place = "waiting") -> tuple[BroughtIn, ...]:
    """The mail of a case in that state."""
    return tuple(read_mail(row) for row in MailRow.objects.filter(case=get_case_row(case_id), state=state))


def get_mail(case_id: str, mail_id: int) -> BroughtIn:
    """One of them. Raises OutboxMissing."""
    row = MailRow.objects.filter(pk=mail_id, case_id=get_case_row(case_id).id).first()
    if row is None:
        raise OutboxMissing
    return read_mail(row)


def move_mail(mail: BroughtIn, state: Place, entry_seq: int | None = None) -> bool:
    """Settle one that waits; False where it was settled already."""
    return bool(MailRow.objects.filter(pk=mail.id, state="waiting").update(state=state, entry_seq=entry_seq))


def list_mail_fingerprints() -> set[str]:
    """The messages that the vault must keep for the parent to place."""
    return set(MailRow.objects.values_list("eml_sha256", flat=True))
