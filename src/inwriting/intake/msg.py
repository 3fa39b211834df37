"""Read an e-mail that was saved from Outlook (.msg)."""

import io
from collections.abc import Iterator
from typing import Any

from inwriting.core.facts.paper import Paper
from inwriting.core.problems import ArchiveTooBig, PaperBroken
from inwriting.intake import remarks
from inwriting.intake.html import html_to_text
from inwriting.intake.limits import Allowance
from inwriting.intake.message import Attached, Message, OpenInside, make_paper

_INNER_HEADER = 24
_SUBJECT, _BODY, _SENDER = 0x0037, 0x1000, 0x0C1A


def read_msg(data: bytes, allowance: Allowance, open_inside: OpenInside) -> Paper:
    """Read an Outlook message as a paper; its attachments become papers of their own."""
    return make_paper(parse_outlook(data), "application/vnd.ms-outlook", allowance, open_inside)


def parse_outlook(data: bytes) -> Message:
    """Return an Outlook message as a value; a damaged file raises PaperBroken."""
    import olefile
    from oxmsg import Message as Outlook

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            # Streams may share sectors, so that a small file could unpack to a very large one.
            if sum(ole.get_size(path) for path in ole.listdir()) > 4 * len(data):
                raise ArchiveTooBig()
        return _convert(Outlook.load(data))
    except ArchiveTooBig:
        raise
    except Exception as error:
        # A damaged file makes the library raise anything from struct.error to AssertionError.
        raise PaperBroken(kind="Outlook message") from error


def _convert(mail: Any) -> Message:
    from inwriting.intake.email import find_ids, find_moment

    heads = {name.lower(): value for name, value in mail.message_headers.items()}
    text = (mail.body or "").replace("\r\n", "\n")
    said: list[str] = []
    if not text.strip() and mail.html_body:
        text = html_to_text(mail.html_body)
        said.append(remarks.FROM_HTML)
    attached = tuple(_find_attached(mail, said))
    people = [(f"{each.name} <{each.email_address}>", each.name, each.email_address) for each in mail.recipients]
    copied = heads.get("cc", "").lower()
    cc = tuple(line for line, _, address in people if address and address.lower() in copied)
    sent_at = find_moment(heads.get("date", "")) or mail.sent_date
    return Message(
        message_id=next(iter(find_ids(heads.get("message-id", ""))), ""),
        in_reply_to=next(iter(find_ids(heads.get("in-reply-to", ""))), ""),
        references=find_ids(heads.get("references", "")), sender=mail.sender or "",
        to=tuple(line for line, _, _ in people if line not in cc), cc=cc, subject=mail.subject, sent_at=sent_at,
        sent_line=heads.get("date", "") or (sent_at.isoformat(sep=" ") if sent_at else ""), text=text,
        attached=attached, remarks=tuple(said))


def _find_attached(mail: Any, said: list[str]) -> Iterator[Attached]:
    for number, attachment in enumerate(mail.attachments, start=1):
        name = attachment.file_name or f"file {number}"
        if attachment.file_bytes:
            yield Attached(name, attachment.mime_type or "", attachment.file_bytes)
        elif inner := _read_inner(attachment):
            yield Attached(f"{name}.txt" if "." not in name else name, "text/plain", inner)
        else:
            said.append(remarks.ATTACHMENT_ELSEWHERE.format(name=name))


def _read_inner(attachment: Any) -> bytes:
    """The words of a message that was attached as a message; Outlook keeps it as a folder and not as a file."""
    from oxmsg.properties import Properties

    for storage in attachment._storage.storages:
        values = Properties(storage, properties_header_offset=_INNER_HEADER)
        found = [values.str_prop_value(key) or "" for key in (_SENDER, _SUBJECT, _BODY)]
        if any(found):
            return f"From: {found[0]}\nSubject: {found[1]}\n\n{found[2]}".encode()
    return b""
