"""The outbox as values: which message to whom, claimed before the wire and settled after it."""

from datetime import datetime
from typing import Any, Literal

import msgspec
from django.db import IntegrityError
from django.db.models import F

from inwriting.core.problems import OutboxMissing, OutboxMoved, SentAlready
from inwriting.store.claims import hold
from inwriting.store.mail_models import FREE, OutboxRow
from inwriting.store.rows import get_case_row
from inwriting.store.writing import in_one_transaction

State = Literal["queued", "sending", "accepted", "failed", "unclear", "bounced", "withdrawn"]
STOPPED = "the program stopped while it was sending"


class Mailing(msgspec.Struct, frozen=True):
    """One message to one recipient. `reply`: what the server said, or why it failed; `entry_seq`: the entry that says it went."""

    letter_id: str
    recipient: str
    person: str
    name: str
    message_id: str
    subject: str
    eml_sha256: str
    eml_size: int
    queued_at: datetime
    own_copy: bool = False
    number: int = 1
    of: int = 1
    papers: tuple[str, ...] = ()
    id: int = 0
    state: State = "queued"
    code: int = 0
    reply: str = ""
    stage: str = ""
    retry: bool = False
    tries: int = 0
    changed_at: datetime | None = None
    entry_seq: int | None = None
    bounce_sha256: str = ""


def queue_mailings(case_id: str, mailings: tuple[Mailing, ...]) -> tuple[Mailing, ...]:
    """Write the rows, inside the caller's transaction. Raises SentAlready where one of them is there."""
    row = get_case_row(case_id, lock=True)
    made = []
    for one in mailings:
        there = OutboxRow.objects.filter(letter_id=one.letter_id, recipient=one.recipient, number=one.number)
        if found := there.exclude(state__in=FREE).first():
            raise SentAlready(to=one.name or one.recipient, state=found.state)
        values = {name: getattr(one, name) for name in one.__struct_fields__ if name not in ("id", "papers", "changed_at")}
        kept = OutboxRow(case=row, papers=list(one.papers), changed_at=one.queued_at, **values)
        try:
            kept.save(force_insert=True)
        except IntegrityError:
            raise SentAlready(to=one.name or one.recipient, state="queued") from None
        made.append(read_mailing(kept))
    return tuple(made)


def read_mailing(row: OutboxRow) -> Mailing:
    """A row as a value."""
    values = {name: getattr(row, name) for name in Mailing.__struct_fields__ if name not in ("letter_id", "papers")}
    return Mailing(letter_id=str(row.letter_id), papers=tuple(row.papers), **values)


def get_mailing(case_id: str, mailing_id: int) -> Mailing:
    """One line of the outbox of a case. Raises OutboxMissing."""
    row = OutboxRow.objects.filter(pk=mailing_id, case_id=get_case_row(case_id).id).first()
    if row is None:
        raise OutboxMissing
    return read_mailing(row)


def list_mailings(case_id: str, **having: Any) -> tuple[Mailing, ...]:
    """The outbox of a case in the order of queueing, after what a dead process left was marked as unclear."""
    row = get_case_row(case_id)
    for left in OutboxRow.objects.filter(case=row, state="sending").values_list("id", flat=True):
        _mark_orphan(left)
    return tuple(read_mailing(one) for one in OutboxRow.objects.filter(case=row, **having))


def _mark_orphan(mailing_id: int) -> None:
    """A row that is being sent by nobody: the process died, and nobody knows whether it went."""
    with hold(mailing_id) as nobody:
        if nobody:
            OutboxRow.objects.filter(pk=mailing_id, state="sending").update(state="unclear", reply=STOPPED, retry=False)


@in_one_transaction
def claim_mailing(mailing_id: int, moment: datetime) -> bool:
    """Take a queued row for sending; committed before the wire is touched. False where somebody else was first."""
    taken = OutboxRow.objects.filter(pk=mailing_id, state="queued").update(
        state="sending", tries=F("tries") + 1, changed_at=moment, code=0, reply="", stage="", retry=False)
    return bool(taken)


@in_one_transaction
def move_mailing(mailing: Mailing, allowed: tuple[State, ...], **values: Any) -> Mailing:
    """Change a row that is in one of the allowed states. Raises OutboxMoved where it is in another by now."""
    found = OutboxRow.objects.select_for_update().filter(pk=mailing.id)
    if not found.filter(state__in=allowed).update(**values):
        row = found.first()
        raise OutboxMoved(to=mailing.name or mailing.recipient, state=row.state if row else "")
    return read_mailing(OutboxRow.objects.get(pk=mailing.id))


def find_mailings(case_id: str, message_id: str) -> tuple[Mailing, ...]:
    """The rows of that message."""
    return list_mailings(case_id, message_id=message_id)


def list_eml_fingerprints() -> set[str]:
    """The frozen messages that the vault must keep, sent or not."""
    return set(OutboxRow.objects.values_list("eml_sha256", flat=True))
