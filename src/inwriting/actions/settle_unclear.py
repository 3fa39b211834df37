"""Answers what only the parent can know: did it go? And puts a failed message back in the queue, or takes it out."""

from typing import Literal
from zoneinfo import ZoneInfo

from inwriting.actions.clock import now
from inwriting.actions.get_case import get_facts
from inwriting.actions.send_queued import record_accepted
from inwriting.core.problems import OutboxMoved
from inwriting.store.outbox import Mailing, get_mailing, list_mailings, move_mailing
from inwriting.store.writing import in_one_transaction

Answer = Literal["it-went", "send-again"]
PROOF = "The line broke before the server's answer; the parent found that it went."


def list_outbox(case_id: str) -> tuple[Mailing, ...]:
    """The outbox of a case. What a stopped program left in the middle shows as unclear."""
    return list_mailings(case_id)


@in_one_transaction
def settle_unclear(case_id: str, mailing_id: int, answer: Answer) -> Mailing:
    """Settle an unclear message: it went (kept in the record with these words), or queue the same message again."""
    list_mailings(case_id, id=mailing_id)
    mailing = get_mailing(case_id, mailing_id)
    moment = now().astimezone(ZoneInfo(get_facts(case_id).calendar.zone))
    if mailing.state != "unclear":
        raise OutboxMoved(to=mailing.name or mailing.recipient, state=mailing.state)
    if answer == "send-again":
        return move_mailing(mailing, ("unclear",), state="queued", reply="", code=0, retry=False, changed_at=moment)
    seq = record_accepted(case_id, mailing, PROOF, moment)
    return move_mailing(mailing, ("unclear",), state="accepted", reply=PROOF, entry_seq=seq, changed_at=moment)


@in_one_transaction
def retry_mailing(case_id: str, mailing_id: int) -> Mailing:
    """Queue a failed message again. Raises OutboxMoved for any other state."""
    mailing = get_mailing(case_id, mailing_id)
    return move_mailing(mailing, ("failed",), state="queued", changed_at=now())


@in_one_transaction
def withdraw_mailing(case_id: str, mailing_id: int) -> Mailing:
    """Take a message out that has not gone. Raises OutboxMoved where it has, or may have."""
    mailing = get_mailing(case_id, mailing_id)
    return move_mailing(mailing, ("queued", "failed"), state="withdrawn", changed_at=now())


def read_frozen(case_id: str, mailing_id: int) -> bytes:
    """The exact bytes of a message in the outbox."""
    from inwriting.store.vault import get_file
    return get_file(get_mailing(case_id, mailing_id).eml_sha256)
