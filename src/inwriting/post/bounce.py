"""Reads the report of a mail server about a message that could not be delivered (RFC 3464)."""

import re
from email import message_from_bytes, policy
from email.message import Message as Mail
from typing import Literal

import msgspec

from inwriting.core.problems import BounceUnreadable

Action = Literal["failed", "delayed", "delivered", "relayed", "expanded"]
_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")
_MOST_BYTES = 50_000_000
_ID = re.compile(r"<([^<>\s]+)>")


class Undelivered(msgspec.Struct, frozen=True):
    """What a report says of one recipient. `original` is the address as it was sent, where the report names it."""

    address: str
    action: Action = "failed"
    status: str = ""
    reason: str = ""
    original: str = ""


class Bounce(msgspec.Struct, frozen=True):
    """A report: which message, what became of it for whom. `message_id` has no brackets."""

    message_id: str
    recipients: tuple[Undelivered, ...]


def read_report(data: bytes) -> Bounce:
    """The report in an e-mail. Raises BounceUnreadable for anything else."""
    found = find_report(data)
    if found is None:
        raise BounceUnreadable
    return found


def find_report(data: bytes) -> Bounce | None:
    """The report in an e-mail, or None where it is another kind of message."""
    if len(data) > _MOST_BYTES:
        return None
    try:
        mail = message_from_bytes(data.lstrip(), policy=policy.compat32)
        recipients = tuple(_read_recipients(mail))
        message_id = _find_original_id(mail)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        return None
    return Bounce(message_id, recipients) if recipients and message_id else None


def _read_recipients(mail: Mail) -> list[Undelivered]:
    found = []
    for part in mail.walk():
        if part.get_content_type() in ("message/delivery-status", "message/global-delivery-status"):
            blocks = part.get_payload() if part.is_multipart() else []
            found += [_read_block(block) for block in blocks if isinstance(block, Mail) and block.get("Final-Recipient")]
    if not found and mail.get("X-Failed-Recipients"):
        found = [Undelivered(one.strip().lower()) for one in str(mail["X-Failed-Recipients"]).split(",") if one.strip()]
    return found[:1000]


def _read_block(block: Mail) -> Undelivered:
    action = str(block.get("Action", "failed")).split(";")[0].strip().lower()
    return Undelivered(
        _address(block.get("Final-Recipient")), action if action in _ACTIONS else "failed",  # type: ignore[arg-type]
        _line(block.get("Status"))[:40], _line(block.get("Diagnostic-Code"))[:500], _address(block.get("Original-Recipient")))


def _find_original_id(mail: Mail) -> str:
    """The Message-ID of the message that came back: in the copy of it, or among the headers that the report carries."""
    for part in mail.walk():
        kind = part.get_content_type()
        if kind in ("message/rfc822", "message/global") and part.is_multipart():
            inner = part.get_payload(0)
            said = str(inner.get("Message-ID", "")) if isinstance(inner, Mail) else ""
        elif kind in ("text/rfc822-headers", "message/global-headers"):
            raw = part.get_payload(decode=True)
            said = str(message_from_bytes(raw if isinstance(raw, bytes) else b"").get("Message-ID", ""))
        else:
            continue
        if match := _ID.search(said):
            return match[1]
    match = _ID.search(str(mail.get("In-Reply-To", "")) or str(mail.get("References", "")))
    return match[1] if match else ""


def _address(value: object) -> str:
    """`rfc822; someone@example.org` -> the address, small."""
    return _line(value).partition(";")[2].strip().strip("<>").lower()[:320]


def _line(value: object) -> str:
    return " ".join(str(value or "").split())
