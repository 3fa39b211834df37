"""Reads the report that a message came back, marks its recipient, and keeps the report as evidence. Safe to repeat."""

from datetime import datetime

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.problems import BounceNotMatched
from inwriting.core.record import Entry
from inwriting.post.bounce import Bounce, Undelivered, read_report
from inwriting.store.outbox import Mailing, find_mailings, move_mailing
from inwriting.store.writing import in_one_transaction


class Returned(msgspec.Struct, frozen=True):
    """What a report changed: the rows it speaks of as they stand now, and the entry (None if it was read before)."""

    mailings: tuple[Mailing, ...]
    entry: Entry | None


@in_one_transaction
def read_bounce(case_id: str, content: bytes, name: str = "returned.eml") -> Returned:
    """Mark as bounced whom the report names. Raises BounceUnreadable or BounceNotMatched."""
    report = read_report(content)
    pairs = _match(find_mailings(case_id, report.message_id), report)
    if not pairs:
        raise BounceNotMatched(where=name)
    kept = keep_bytes(content, name, "message/rfc822")
    if all(mailing.bounce_sha256 == kept.sha256 for mailing, _said in pairs):
        return Returned(tuple(mailing for mailing, _said in pairs), None)
    moved = tuple(_mark(mailing, said, kept.sha256, now()) for mailing, said in pairs)
    moment = now()
    payload = EvidenceKept("A mail server's report about a letter", proves=_say(pairs), from_whom="mail server")
    entry = append_entry(case_id, payload, happened=When(moment.date(), at=moment), files=(kept,), origin="extracted")
    return Returned(moved, entry)


def _match(mailings: tuple[Mailing, ...], report: Bounce) -> list[tuple[Mailing, Undelivered]]:
    """Each row with what the report says of it; servers that forward name another address, so a lone row is the one."""
    by_address = {address: one for one in report.recipients for address in (one.original, one.address) if address}
    pairs = [(mailing, by_address[mailing.recipient]) for mailing in mailings if mailing.recipient in by_address]
    gone = [one for one in mailings if one.state in ("accepted", "unclear", "bounced")]
    if not pairs and len(gone) == 1 and len(report.recipients) == 1:
        pairs = [(gone[0], report.recipients[0])]
    return pairs


def _mark(mailing: Mailing, said: Undelivered, fingerprint: str, moment: datetime) -> Mailing:
    reply = f"{said.status} {said.reason}".strip()[:600] or "it could not be delivered"
    if said.action != "failed":
        return move_mailing(mailing, (mailing.state,), reply=f"{said.action}: {reply}"[:600], bounce_sha256=fingerprint)
    return move_mailing(mailing, ("accepted", "unclear", "bounced"), state="bounced", reply=reply, retry=False,
                        bounce_sha256=fingerprint, changed_at=moment)


def _say(pairs: list[tuple[Mailing, Undelivered]]) -> str:
    words = {"failed": "could not be delivered", "delayed": "is delayed", "delivered": "was delivered",
             "relayed": "was passed on", "expanded": "was passed on"}
    return " ".join(f"The message to {mailing.recipient} {words[said.action]}: {said.status} {said.reason}".strip() + "."
                    for mailing, said in pairs)
