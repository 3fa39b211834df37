"""Sends what is queued: each row is claimed before the wire is touched, and settled together with its entry in the record."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.get_case import get_facts
from inwriting.actions.keep_account import Kept, limits, require_password
from inwriting.actions.load_demo import refuse_invented
from inwriting.actions.mark_sent import mark_sent
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import Delivery, EvidenceKept
from inwriting.core.facts.when import When
from inwriting.post.smtp import Receipt, send_one
from inwriting.store.claims import hold
from inwriting.store.outbox import Mailing, claim_mailing, list_mailings, move_mailing
from inwriting.store.vault import get_file
from inwriting.store.writing import in_one_transaction


def send_queued(case_id: str, kept: Kept, password: str = "", *, only: tuple[int, ...] = ()) -> tuple[Mailing, ...]:
    """Send the queued rows of a case (or `only` those), one after the other, and return how each stands now.

    A row that another window took is left to it. Trouble with the server or the account leaves the rest queued.
    Raises DemoNotSent and PasswordNeeded before anything is claimed.
    """
    refuse_invented(case_id)
    password = require_password(kept.account, password)
    waiting = [one for one in list_mailings(case_id, state="queued") if not only or one.id in only]
    ids = {one.id for one in waiting} | set(only)
    for mailing in waiting:
        with hold(mailing.id) as free:
            if not free or not claim_mailing(mailing.id, now()):
                continue
            receipt = send_one(kept.account, password, get_file(mailing.eml_sha256), mailing.recipient, limits=limits())
            settle_mailing(case_id, mailing, receipt)
        if receipt.stop:
            break
    return tuple(one for one in list_mailings(case_id) if one.id in ids)


@in_one_transaction
def settle_mailing(case_id: str, mailing: Mailing, receipt: Receipt) -> Mailing:
    """Write how it ended. Accepted: the entry is in the same transaction, so that neither can be without the other."""
    moment = now().astimezone(ZoneInfo(get_facts(case_id).calendar.zone))
    values: dict[str, Any] = {"state": receipt.state, "code": receipt.code, "reply": receipt.reply[:600], "stage": receipt.stage,
                              "retry": receipt.retry, "changed_at": moment}
    if receipt.state == "accepted":
        values["entry_seq"] = record_accepted(case_id, mailing, _proof(receipt), moment)
    return move_mailing(mailing, ("sending", "unclear"), **values)


def _proof(receipt: Receipt) -> str:
    return f"{receipt.code} {receipt.reply}".strip() if receipt.code else receipt.reply


def record_accepted(case_id: str, mailing: Mailing, proof: str, moment: datetime) -> int | None:
    """Say in the record that this recipient's server took it, with the frozen message. The parent's own copy is no delivery."""
    if mailing.own_copy:
        return None
    eml = FileRef(mailing.eml_sha256, f"sent-{mailing.number}.eml", "message/rfc822", mailing.eml_size)
    if mailing.number > 1:
        says = f"Papers sent by e-mail, message {mailing.number} of {mailing.of}, to {mailing.name or mailing.recipient}"
        payload = EvidenceKept(says, proves=f"The mail server accepted it: {proof}", from_whom="")
        return append_entry(case_id, payload, happened=When(moment.date(), at=moment), files=(eml,), origin="computed").seq
    delivery = Delivery(mailing.person, "email", moment, address=mailing.recipient, proof=proof)
    wanted = get_facts(case_id).wanted
    entries = mark_sent(case_id, mailing.letter_id, (delivery,), message_id=f"<{mailing.message_id}>", proofs=(eml,),
                        courtesy_on=wanted.answer_by_on)
    return entries[-1].seq
