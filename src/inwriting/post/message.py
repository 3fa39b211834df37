"""Builds the exact bytes of an e-mail: who, to whom, the words, the papers; and spreads papers that are too much for one."""

import hashlib
import re
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from inwriting.core.problems import MailTooBig, PaperTooBigToMail
from inwriting.post.account import check_address

if TYPE_CHECKING:
    from email.message import EmailMessage

_NOT_ON_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_MILLION = 1_000_000


class Mailbox(msgspec.Struct, frozen=True):
    """A name and an address."""

    address: str
    name: str = ""


class Paper(msgspec.Struct, frozen=True):
    """A file that goes with the message. One that is only listed needs no content, but its `sha256` and `size`."""

    name: str
    media_type: str
    content: bytes = b""
    sha256: str = ""
    size: int = 0


class Words(msgspec.Struct, frozen=True):
    """What every message of one sending shares. `message_id` has no brackets; `date` carries its zone."""

    sender: Mailbox
    to: tuple[Mailbox, ...]
    subject: str
    text: str
    date: datetime
    message_id: str
    language: str = "en"
    in_reply_to: str = ""


class Built(msgspec.Struct, frozen=True):
    """One finished message. `number` of `of` counts the messages that the papers were spread over."""

    content: bytes
    message_id: str
    subject: str
    papers: tuple[str, ...] = ()
    number: int = 1
    of: int = 1

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the exact bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def size(self) -> int:
        """How many bytes go over the wire: papers have grown by about 37% in base64."""
        return len(self.content)


def build_messages(words: Words, papers: tuple[Paper, ...], *, limit: int, way: str = "attach") -> tuple[Built, ...]:
    """The message, or (way "split") several numbered ones, or (way "list") one that names the papers instead.

    The first paper is the letter itself and is always attached. Raises MailTooBig or PaperTooBigToMail, with what helps.
    """
    if way == "list":
        listed = msgspec.structs.replace(words, text=words.text.rstrip("\n") + "\n\n" + list_papers(papers[1:]))
        groups: list[tuple[Paper, ...]] = [papers[:1]]
        words = listed if papers[1:] else words
    elif way == "split":
        groups = _spread(words, papers, limit)
    else:
        groups = [papers]
    built = tuple(_build_numbered(words, group, number, len(groups)) for number, group in enumerate(groups, start=1))
    for one in built:
        if one.size > limit and len(one.papers) <= 1:
            raise PaperTooBigToMail(name=one.papers[0] if one.papers else words.subject, size=_mb(one.size), limit=_mb(limit))
        if one.size > limit:
            raise MailTooBig(size=_mb(one.size), limit=_mb(limit))
    return built


def refuse_too_big(sizes: tuple[tuple[str, int], ...], *, limit: int, way: str) -> None:
    """Refuse, before anything is read from disk, what can't fit. Raises PaperTooBigToMail or MailTooBig."""
    for name, size in sizes:
        if grown(size) > limit:
            raise PaperTooBigToMail(name=name, size=_mb(grown(size)), limit=_mb(limit))
    total = sum(grown(size) for _name, size in sizes)
    if way == "attach" and total > limit:
        raise MailTooBig(size=_mb(total), limit=_mb(limit))


def _spread(words: Words, papers: tuple[Paper, ...], limit: int) -> list[tuple[Paper, ...]]:
    """Fill one message after the other, in the order of the papers."""
    room = max(limit - len(words.text.encode()) * 3 - 8_000, 1)
    groups: list[list[Paper]] = [[]]
    used = 0
    for paper in papers:
        size = grown(len(paper.content)) + len(paper.name) * 4 + 400
        if groups[-1] and used + size > room:
            groups.append([])
            used = 0
        groups[-1].append(paper)
        used += size
    return [tuple(group) for group in groups]


def grown(size: int) -> int:
    """How many bytes a file takes in an e-mail: base64 in lines of 76 characters."""
    encoded = -(-size // 3) * 4
    return encoded + -(-encoded // 76) * 2


def list_papers(papers: tuple[Paper, ...]) -> str:
    """The papers as lines: name, size, fingerprint; for messages that name them instead of carrying them."""
    lines = [f"- {_one_line(paper.name)} ({paper.size:,} bytes, SHA-256 {paper.sha256})" for paper in papers]
    return "Papers that belong to this letter and can be handed over on request:\n" + "\n".join(lines) + "\n"


def _build_numbered(words: Words, papers: tuple[Paper, ...], number: int, of: int) -> Built:
    if of > 1:
        local, _, host = words.message_id.partition("@")
        text = words.text if number == 1 else f"These papers belong to the letter in message 1 of {of}.\n"
        words = msgspec.structs.replace(
            words, subject=f"{words.subject} ({number} of {of})", text=text,
            message_id=words.message_id if number == 1 else f"{local}.{number}@{host}",
            in_reply_to=words.in_reply_to if number == 1 else words.message_id)
    return Built(build_message(words, papers), words.message_id, words.subject, tuple(one.name for one in papers), number, of)


def build_message(words: Words, papers: tuple[Paper, ...]) -> bytes:
    """The exact bytes, with CRLF line ends. The same input gives the same bytes. Raises AddressUnusable."""
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    boxes = (words.sender, *words.to)
    for box in boxes:
        check_address(box.address)
    needs_utf8 = any(not box.address.partition("@")[0].isascii() for box in boxes)
    message = EmailMessage(policy=SMTPUTF8 if needs_utf8 else SMTP)
    message["From"] = _header(words.sender)
    message["To"] = tuple(_header(box) for box in words.to)
    message["Subject"] = _one_line(words.subject)
    message["Date"] = words.date
    message["Message-ID"] = f"<{_one_line(words.message_id)}>"
    if words.in_reply_to:
        message["In-Reply-To"] = message["References"] = f"<{_one_line(words.in_reply_to)}>"
    message["Content-Language"] = words.language
    message.set_content(words.text.replace("\r\n", "\n"), cte="quoted-printable")
    for paper in papers:
        _attach(message, paper)
    if papers:
        message.set_boundary(f"=_in_writing_{hashlib.sha256(words.message_id.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _header(box: Mailbox) -> object:
    from email.headerregistry import Address
    name, _, host = box.address.rpartition("@")
    if not host.isascii():
        host = host.encode("idna").decode()
    return Address(_one_line(box.name), username=name, domain=host)


def _attach(message: "EmailMessage", paper: Paper) -> None:
    main, _, sub = paper.media_type.partition(";")[0].strip().lower().partition("/")
    if main not in {"application", "image", "audio", "video", "text"} or not re.fullmatch(r"[a-z0-9.+-]+", sub):
        main, sub = "application", "octet-stream"
    if main == "text":
        # As text/* a server may change line ends on the way; the fingerprint must survive.
        main, sub = "application", "octet-stream"
    message.add_attachment(paper.content, maintype=main, subtype=sub, filename=_one_line(paper.name) or "paper")


def _one_line(text: str) -> str:
    return " ".join(_NOT_ON_A_LINE.sub(" ", text).split())


def _mb(size: int) -> str:
    return f"{size / _MILLION:.1f}"
