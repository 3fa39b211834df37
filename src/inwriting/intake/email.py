"""Read an e-mail (.eml): who, when, what it says, and the files that came with it."""

import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message as Mail
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

from inwriting.core.facts.paper import Paper
from inwriting.core.problems import PaperBroken, PaperEmpty
from inwriting.intake import remarks
from inwriting.intake.html import html_to_text
from inwriting.intake.limits import Allowance, Limits
from inwriting.intake.message import Attached, Message, OpenInside, make_paper

_LOGO_BYTES = 60_000
_MOST_PARTS = 1_000
_LONGEST_HEADER = 20_000


def read_email(data: bytes, allowance: Allowance, open_inside: OpenInside) -> Paper:
    """Read an e-mail as a paper: its headers as lines, its words, and its attachments as papers of their own."""
    return make_paper(_parse(data), "message/rfc822", allowance, open_inside)


def read_message(data: bytes, *, limits: Limits | None = None) -> Message:
    """Read a saved e-mail (.eml or Outlook .msg) as a value; anything else raises a PaperProblem."""
    Allowance(limits or Limits()).check_bytes(data)
    if not data.strip():
        raise PaperEmpty()
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        from inwriting.intake.msg import parse_outlook

        return parse_outlook(data)
    return _parse(data)


def _parse(data: bytes) -> Message:
    try:
        # policy.default takes quadratic time for a long list of addresses; the old one leaves headers as they are.
        mail = message_from_bytes(data.lstrip(), policy=policy.compat32)
        parts = list(_find_parts(mail))
        text, said = _find_text(mail, parts)
        message = Message(
            message_id=_find_id(mail, "Message-ID"), in_reply_to=_find_id(mail, "In-Reply-To"),
            references=find_ids(_find_header(mail, "References")),
            sender=_find_header(mail, "From"), to=_find_people(mail, "To"), cc=_find_people(mail, "Cc"),
            subject=_find_header(mail, "Subject"), sent_line=_find_header(mail, "Date"),
            sent_at=find_moment(_find_header(mail, "Date")), text=text,
            attached=tuple(_find_attached(parts)), remarks=said)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError, AssertionError):
        raise PaperBroken(kind="e-mail") from None
    if not (message.sender or message.subject or message.text.strip() or message.attached):
        raise PaperBroken(kind="e-mail")
    return message


def _find_parts(mail: Mail) -> Iterator[Any]:
    """The parts of a message, without the parts of messages inside it."""
    waiting: list[Any] = [mail]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        yield part
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            waiting = list(part.get_payload()) + waiting


def _find_text(mail: Mail, parts: list[Any]) -> tuple[str, tuple[str, ...]]:
    shown = [part for part in parts if not part.is_multipart() and not _is_file(part)]
    plain = "\n\n".join(_find_words(part) for part in shown if part.get_content_type() == "text/plain").strip()
    html = next((part for part in shown if part.get_content_type() == "text/html"), None)
    if html is None:
        return plain, ()
    words = html_to_text(_find_words(html))
    # Some programs send an empty or one-line plain part beside the real page.
    if len(plain) >= 20 or len(words) <= len(plain):
        return plain, ()
    return words, (remarks.FROM_HTML,)


def _find_words(part: Any) -> str:
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    charset = str(part.get_content_charset() or "utf-8")
    try:
        text = raw.decode(charset)
    except (UnicodeDecodeError, LookupError):
        text = raw.decode("cp1252", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return _unflow(text) if (part.get_param("format") or "") == "flowed" else text


def _unflow(text: str) -> str:
    """Join lines that the sender's program broke only for sending (RFC 3676)."""
    return re.sub(r"(?m)^(?!-- $)(?!>)(.*) \n(?![>\n])", r"\1 ", text)


def _is_file(part: Any) -> bool:
    return bool(part.get_filename()) or part.get_content_disposition() == "attachment"


def _find_attached(parts: list[Any]) -> Iterator[Attached]:
    for number, part in enumerate(parts, start=1):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner = part.get_payload()[0] if part.get_payload() else None
            if isinstance(inner, Mail):
                yield Attached(_decode(part.get_filename() or "") or _find_header(inner, "Subject") or f"message {number}", kind,
                               inner.as_bytes())
        elif not part.is_multipart() and (_is_file(part) or kind.startswith(("image/", "application/"))):
            data = part.get_payload(decode=True)
            is_logo = part.get("Content-ID") and kind.startswith("image/") and len(data or b"") < _LOGO_BYTES
            if data and not is_logo and kind != "application/pgp-signature":
                yield Attached(_decode(part.get_filename() or "") or f"file {number}", kind, data)


def _find_header(mail: Mail, name: str) -> str:
    for key, value in mail.raw_items():
        if key.lower() == name.lower():
            return _decode(str(value))
    return ""


def _decode(raw: str) -> str:
    """Return a header in plain words: encoded words are decoded, bytes that should not be there are read as they can."""
    raw = raw[:_LONGEST_HEADER]
    try:
        data = raw.encode("ascii", "surrogateescape")
        try:
            plain = data.decode()
        except UnicodeDecodeError:
            plain = data.decode("cp1252", errors="replace")
    except UnicodeEncodeError:
        plain = raw
    if "=?" not in plain:
        return _clean(plain)
    try:
        return _clean(str(make_header(decode_header(plain))))
    except (ValueError, LookupError, TypeError, AttributeError):
        return _clean(plain)


def _find_id(mail: Mail, name: str) -> str:
    line = _find_header(mail, name)
    return next(iter(find_ids(line)), line)


def _find_people(mail: Mail, name: str) -> tuple[str, ...]:
    pairs = getaddresses([_find_header(mail, name)])
    return tuple(f"{who} <{address}>" if who else address for who, address in pairs if who or address)


def find_ids(line: str) -> tuple[str, ...]:
    """Return the message ids in a header, without their angle brackets."""
    return tuple(re.findall(r"<([^<>\s]+)>", line))


def find_moment(line: str) -> datetime | None:
    """Return the moment that a Date header names, with its zone if it has one; None where it can't be read."""
    try:
        return parsedate_to_datetime(line[:200]) if line else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _clean(value: str) -> str:
    return " ".join(value.split())[:2_000]
