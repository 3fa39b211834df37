"""Writes a letter as an e-mail: a draft that opens in the parent's own mail program, or the exact bytes to send."""

import hashlib
import re
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from inwriting.core.documents.blocks import Address, Document
from inwriting.output.shown import show_on_line
from inwriting.output.text import write_text

if TYPE_CHECKING:
    from email.message import EmailMessage

MAIL_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


class Attachment(msgspec.Struct, frozen=True):
    """A file that goes with the message."""

    name: str
    media_type: str
    content: bytes


def find_without_email(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """Return those to whom an e-mail cannot go, because they have no usable address."""
    return tuple(address for address in addresses if not MAIL_ADDRESS.fullmatch(address.email.strip()))


def write_eml(
    document: Document,
    attachments: tuple[Attachment, ...],
    *,
    message_id: str = "",
    date: datetime | None = None,
    sender: Address | None = None,
    to: tuple[Address, ...] | None = None,
    copies: tuple[Address, ...] | None = None,
    in_reply_to: str = "",
    draft: bool = True,
) -> bytes:
    """Return the message as bytes with CRLF line ends: plain text, all addressees, the files attached.

    The same input gives the same bytes. Who it is from and to comes from the letterhead unless it is given. Without
    `date` there is no Date line; without `message_id` it is made from the content. People without a usable e-mail
    address are left out (see `find_without_email`).
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    body = write_text(document)
    fingerprint = _fingerprint(body, attachments)
    letterhead = document.letterhead
    if letterhead:
        sender = sender or letterhead.sender
        to = letterhead.to if to is None else to
        copies = letterhead.copies if copies is None else copies
    headers: dict[str, object] = {
        "From": _write_addresses((sender,) if sender else ()),
        "To": _write_addresses(to or ()), "Cc": _write_addresses(copies or ()),
        "Subject": show_on_line(letterhead.subject if letterhead else document.title), "Date": date,
        "Message-ID": show_on_line(message_id) or f"<{fingerprint[:32]}@inwriting.invalid>",
        "In-Reply-To": show_on_line(in_reply_to), "References": show_on_line(in_reply_to),
        "X-Unsent": "1" if draft else "",
    }
    message = EmailMessage(policy=SMTP)
    for name, value in headers.items():
        if value:
            message[name] = value
    message.set_content(body, cte="quoted-printable")
    message["Content-Language"] = show_on_line(document.language)
    _attach(message, attachments)
    if attachments:
        message.set_boundary(f"=_in_writing_{fingerprint[:32]}")
    return message.as_bytes()


def _attach(message: "EmailMessage", attachments: tuple[Attachment, ...]) -> None:
    for attachment in attachments:
        main, _, sub = attachment.media_type.partition(";")[0].strip().partition("/")
        message.add_attachment(
            attachment.content, maintype=main or "application", subtype=sub or "octet-stream",
            filename=show_on_line(attachment.name) or "attachment",
        )


def write_draft(document: Document) -> bytes:
    """Return the letter as an e-mail draft with its own PDF attached."""
    from inwriting.output.pdf import write_pdf

    name = re.sub(r"[^a-z0-9]+", "-", (document.kind or document.title).lower()).strip("-") or "letter"
    return write_eml(document, (Attachment(f"{name[:60]}.pdf", "application/pdf", write_pdf(document)),))


def _fingerprint(body: str, attachments: tuple[Attachment, ...]) -> str:
    digest = hashlib.sha256(body.encode("utf-8"))
    for attachment in attachments:
        digest.update(attachment.name.encode("utf-8", "replace") + b"\0" + attachment.content)
    return digest.hexdigest()


def _write_addresses(addresses: tuple[Address, ...]) -> tuple[object, ...]:
    from email.headerregistry import Address as MailAddress

    return tuple(
        MailAddress(show_on_line(address.name), addr_spec=address.email.strip())
        for address in addresses if address not in find_without_email((address,))
    )
