"""Reads a folder of mail from the parent's own server (IMAP), and changes nothing there: not even "seen"."""

import imaplib
import re
import ssl
from collections.abc import Callable, Iterator
from datetime import date

from inwriting.core.problems import MailboxUnreadable, MailPasswordWrong, MailServerUnusable
from inwriting.post.account import Account, Limits, check_account
from inwriting.post.smtp import make_context

MOST_MESSAGES = 5_000
MOST_BYTES = 60_000_000
HEADERS = "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID IN-REPLY-TO REFERENCES FROM TO CC)] RFC822.SIZE)"
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")


def read_folder(account: Account, password: str, *, wanted: Callable[[bytes], bool], folder: str = "INBOX",
                since: date | None = None, limits: Limits | None = None) -> Iterator[bytes]:
    """The messages of a folder whose headers are `wanted`; only these are fetched whole.

    Raises MailServerUnusable, MailPasswordWrong or MailboxUnreadable.
    """
    check_account(account)
    limits = limits or Limits()
    host = account.imap_host or account.host
    try:
        yield from _read(_connect(host, account, limits), account, password, (folder, since, wanted))
    except ssl.SSLCertVerificationError as error:
        raise MailServerUnusable(host=host, reason=f"its certificate does not fit ({error.verify_message})") from None
    except (OSError, imaplib.IMAP4.error, UnicodeError) as error:
        raise MailServerUnusable(host=host, reason=_plain(error)) from None


def _connect(host: str, account: Account, limits: Limits) -> imaplib.IMAP4:
    """Port 993 speaks TLS from the start; any other port must turn it on before the password."""
    context = make_context(limits)
    if account.imap_port == 993 or account.security == "tls":
        return imaplib.IMAP4_SSL(host, account.imap_port, ssl_context=context, timeout=limits.line_seconds)
    line = imaplib.IMAP4(host, account.imap_port, timeout=limits.line_seconds)
    if account.security == "starttls":
        line.starttls(context)
    return line


Wish = tuple[str, date | None, Callable[[bytes], bool]]


def _read(line: imaplib.IMAP4, account: Account, password: str, wish: Wish) -> Iterator[bytes]:
    folder, since, wanted = wish
    try:
        _sign_in(line, account, password)
        _open(line, folder)
        for uid in _search(line, since):
            headers, size = _fetch(line, uid, HEADERS)
            if wanted(headers) and size <= MOST_BYTES:
                message, _size = _fetch(line, uid, "(BODY.PEEK[])")
                yield message
    finally:
        try:
            line.logout()
        except (OSError, imaplib.IMAP4.error):
            line.shutdown()


def _sign_in(line: imaplib.IMAP4, account: Account, password: str) -> None:
    try:
        line.login(account.user or account.address, password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        reply = _plain(error).replace(password, "…") if password else _plain(error)
        raise MailPasswordWrong(host=account.imap_host or account.host, reply=reply) from None


def _open(line: imaplib.IMAP4, folder: str) -> None:
    if any(ord(character) < 32 for character in folder) or not folder:
        raise MailboxUnreadable(reason="the name of the folder can't be used")
    quoted = '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'
    said, reply = line.select(quoted, readonly=True)
    if said != "OK":
        raise MailboxUnreadable(reason=f"there is no folder “{folder}” ({_plain(reply[0])})")


def _search(line: imaplib.IMAP4, since: date | None) -> list[bytes]:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    words = ("SINCE", f"{since.day:02d}-{months[since.month - 1]}-{since.year}") if since else ("ALL",)
    _said, found = line.uid("SEARCH", *words)
    numbers = found[0].split() if found and found[0] else []
    return [one for one in numbers if one.isdigit()][-MOST_MESSAGES:]


def _fetch(line: imaplib.IMAP4, uid: bytes, what: str) -> tuple[bytes, int]:
    """The bytes of a part, and the size of the whole message where it was asked for."""
    _said, parts = line.uid("FETCH", uid.decode(), what)
    content = next((part[1] for part in parts if isinstance(part, tuple)), b"")
    told = b" ".join(part[0] if isinstance(part, tuple) else part for part in parts if part)
    size = _SIZE.search(told)
    return content, int(size[1]) if size else 0


def _plain(said: object) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(getattr(said, "strerror", "") or said)
    return " ".join(text.split())[:300] or "the line was cut"
