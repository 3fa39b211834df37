"""Hands one message to the parent's own mail server for one recipient, and says exactly how that ended.

What decides is the last dot: until it is on its way, nothing can have been delivered and another try is safe. If the line
breaks after it and before the server's answer, nobody knows: the result is "unclear", and only the parent may try again.
"""

import re
import select
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import msgspec

from inwriting.post.account import Account, Limits, check_account

State = Literal["accepted", "failed", "unclear"]
Stage = Literal["connect", "encrypt", "login", "size", "sender", "recipient", "data", "answer"]
_LINE_ENDS = re.compile(rb"\r\n|\r|\n")


class Receipt(msgspec.Struct, frozen=True):
    """How it ended. `code` and `reply` are the server's (0 if it said nothing). `retry`: the same again may help, and is safe.

    `stop`: the trouble is with the server or the account, so that trying the other recipients now is of no use.
    """

    state: State
    code: int = 0
    reply: str = ""
    retry: bool = False
    stage: Stage = "answer"
    stop: bool = False
    server_limit: int = 0


class _Ended(Exception):
    """Carries the receipt out of the conversation."""

    def __init__(self, receipt: Receipt) -> None:
        super().__init__(receipt.stage)
        self.receipt = receipt


def send_one(account: Account, password: str | None, message: bytes, recipient: str, *, limits: Limits | None = None) -> Receipt:
    """Send the exact bytes to one envelope recipient. Raises TlsNeeded and other refusals; what the server does is a Receipt."""
    check_account(account)
    limits = limits or Limits()
    talk = _Conversation(account, password or "", limits)
    try:
        with talk.open() as line:
            return talk.deliver(line, message, recipient)
    except _Ended as ended:
        return talk.without_secrets(ended.receipt)


def try_account(account: Account, password: str | None, *, limits: Limits | None = None) -> Receipt:
    """Connect, encrypt and sign in, and send nothing. "accepted" means that all of it worked."""
    check_account(account)
    talk = _Conversation(account, password or "", limits or Limits())
    try:
        with talk.open() as line:
            return Receipt("accepted", 250, "", stage="login", server_limit=_size_limit(line))
    except _Ended as ended:
        return talk.without_secrets(ended.receipt)


class _Conversation:
    """One connection: how far it came is kept, so that a broken line can be judged."""

    def __init__(self, account: Account, password: str, limits: Limits) -> None:
        self.account, self.password, self.limits = account, password, limits
        self.stage: Stage = "connect"
        self.last_dot = False

    @contextmanager
    def open(self) -> Iterator[smtplib.SMTP]:
        """Connect, encrypt, sign in; whatever breaks inside becomes a receipt."""
        line = self._make_line()
        watch = threading.Timer(self.limits.total_seconds, _cut, [line])
        watch.daemon = True
        watch.start()
        try:
            self._connect(line)
            self._encrypt(line)
            self._sign_in(line)
            yield line
        except smtplib.SMTPServerDisconnected as error:
            raise _Ended(self._broken("no answer in time" if "timed out" in str(error) else "the line was cut")) from None
        except smtplib.SMTPResponseException as error:
            raise _Ended(self._refused(error.smtp_code, error.smtp_error)) from None
        except smtplib.SMTPException as error:
            raise _Ended(self._refused(0, str(error).encode())) from None
        except ssl.SSLError as error:
            raise _Ended(self._broken(_say_ssl(error), helps=self.stage not in ("connect", "encrypt"))) from None
        except TimeoutError:
            raise _Ended(self._broken("no answer in time")) from None
        except (OSError, UnicodeError, ValueError) as error:
            raise _Ended(self._broken(getattr(error, "strerror", None) or str(error) or "the line was cut")) from None
        finally:
            watch.cancel()
            _hang_up(line)

    def _make_line(self) -> smtplib.SMTP:
        options: dict[str, Any] = {"timeout": self.limits.line_seconds, "local_hostname": self.limits.hello}
        line: smtplib.SMTP
        if self.account.security == "tls":
            line = smtplib.SMTP_SSL(context=make_context(self.limits), **options)
        else:
            line = smtplib.SMTP(**options)
        # Without this smtplib would check the certificate against an empty name.
        line._host = self.account.host  # type: ignore[attr-defined]
        return line

    def _connect(self, line: smtplib.SMTP) -> None:
        code, reply = line.connect(self.account.host, self.account.port)
        if code != 220:
            raise smtplib.SMTPConnectError(code, reply)
        line.ehlo_or_helo_if_needed()

    def _encrypt(self, line: smtplib.SMTP) -> None:
        if self.account.security != "starttls":
            return
        self.stage = "encrypt"
        if not line.has_extn("starttls"):
            raise _Ended(Receipt("failed", 0, "the server offers no encryption (STARTTLS)", stage="encrypt", stop=True))
        line.starttls(context=make_context(self.limits))
        line.ehlo()

    def _sign_in(self, line: smtplib.SMTP) -> None:
        self.stage = "login"
        if self.account.user:
            line.login(self.account.user, self.password)

    def deliver(self, line: smtplib.SMTP, message: bytes, recipient: str) -> Receipt:
        """One envelope: sender, recipient, the bytes, the last dot, the answer."""
        self.stage = "size"
        limit = _size_limit(line)
        if limit and len(message) > limit:
            reply = f"the server takes at most {limit} bytes, and the message has {len(message)}"
            return Receipt("failed", 552, reply, stage="size", server_limit=limit)
        options = self._options(line, message, recipient)
        self.stage = "sender"
        self._expect(line.mail(_wire(self.account.address), options))
        self.stage = "recipient"
        self._expect(line.rcpt(_wire(recipient)))
        self.stage = "data"
        line.putcmd("data")
        self._expect(line.getreply(), wanted=354)
        assert line.sock
        for piece in stuff_dots(message):
            line.sock.sendall(piece)
        self._check_quiet(line)
        self.last_dot, self.stage = True, "answer"
        line.sock.settimeout(self.limits.last_seconds)
        line.sock.sendall(b".\r\n")
        code, said = line.getreply()
        return Receipt("accepted", code, _plain(said), server_limit=limit) if 200 <= code < 300 else self._refused(code, said)

    def _options(self, line: smtplib.SMTP, message: bytes, recipient: str) -> list[str]:
        options = [f"SIZE={len(message)}"] if line.has_extn("size") else []
        needs_utf8 = not (_wire(recipient) + _wire(self.account.address)).isascii() or _has_raw_header(message)
        if needs_utf8 and not line.has_extn("smtputf8"):
            raise _Ended(Receipt("failed", 0, "the server can't handle this address (no SMTPUTF8)", stage="recipient"))
        if needs_utf8:
            line.command_encoding = "utf-8"
            options.append("SMTPUTF8")
        if not message.isascii():
            if not line.has_extn("8bitmime"):
                raise _Ended(Receipt("failed", 0, "the server can't take this message as it is (no 8BITMIME)", stage="data"))
            options.append("BODY=8BITMIME")
        return options

    def _expect(self, answer: tuple[int, bytes], wanted: int = 250) -> None:
        code, reply = answer
        if code != wanted and not (wanted == 250 and code == 251):
            raise _Ended(self._refused(code, reply))

    def _check_quiet(self, line: smtplib.SMTP) -> None:
        """A server that speaks or hangs up before the last dot has not taken the message: read what it says, send no dot."""
        if _is_speaking(line):
            code, reply = line.getreply()
            raise _Ended(self._refused(code, reply))

    def _refused(self, code: int, reply: bytes | str) -> Receipt:
        """The server said no. 4xx: later may help. A 421 or trouble before the envelope stops the rest too."""
        if code == -1:
            return self._broken("the line was cut")
        stop = self.stage in ("connect", "encrypt", "login", "sender") or code == 421
        retry = 400 <= code < 500 or self.stage == "login"
        return Receipt("failed", code, _plain(reply), retry=retry, stage=self.stage, stop=stop)

    def _broken(self, reason: str, helps: bool = True) -> Receipt:
        """The line broke. After the last dot nobody knows what happened; before it nothing was delivered."""
        if self.last_dot:
            return Receipt("unclear", 0, reason, stage="answer", stop=True)
        return Receipt("failed", 0, reason, retry=helps, stage=self.stage, stop=True)

    def without_secrets(self, receipt: Receipt) -> Receipt:
        """A server that repeats the password back must not get it into our files."""
        if not self.password:
            return receipt
        import base64
        words = {self.password, base64.b64encode(self.password.encode()).decode(),
                 base64.b64encode(f"\0{self.account.user}\0{self.password}".encode()).decode()}
        reply = receipt.reply
        for one in words:
            reply = reply.replace(one, "…")
        return msgspec.structs.replace(receipt, reply=reply)


def _is_speaking(line: smtplib.SMTP) -> bool:
    """Whether something (or the end of the line) is there to be read, without waiting for it."""
    sock = line.sock
    assert sock
    if not select.select([sock], [], [], 0)[0] and not (isinstance(sock, ssl.SSLSocket) and sock.pending()):
        return False
    if not isinstance(sock, ssl.SSLSocket):
        return True
    # Under TLS what came may be a session ticket and no word of the server; only reading tells.
    waited, reader = sock.gettimeout(), line.file
    assert reader
    sock.settimeout(0)
    try:
        reader.peek(1)
    except ssl.SSLWantReadError:
        return False
    finally:
        sock.settimeout(waited)
    return True


def make_context(limits: Limits) -> ssl.SSLContext:
    """Certificates are checked against the system's list, and those that a setting adds."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if limits.ca_file:
        context.load_verify_locations(limits.ca_file)
    return context


def stuff_dots(message: bytes) -> Iterator[bytes]:
    """The message as it goes over the wire: a dot more at the start of lines with one, and a line end at the very end."""
    piece = 1 << 16
    stuffed = message.replace(b"\r\n.", b"\r\n..")
    stuffed = b"." + stuffed if stuffed.startswith(b".") else stuffed
    stuffed = stuffed if stuffed.endswith(b"\r\n") else stuffed + b"\r\n"
    for start in range(0, len(stuffed), piece):
        yield stuffed[start:start + piece]


def _wire(address: str) -> str:
    """The address in the envelope: a name of a server with letters beyond ASCII goes in its ASCII form."""
    name, _, host = address.rpartition("@")
    if not host.isascii():
        host = host.encode("idna").decode()
    return f"{name}@{host}"


def _has_raw_header(message: bytes) -> bool:
    return not message.partition(b"\r\n\r\n")[0].isascii()


def _size_limit(line: smtplib.SMTP) -> int:
    said = line.esmtp_features.get("size", "")
    return int(said) if said.isdigit() else 0


def _plain(reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())[:500]


def _say_ssl(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the server's certificate does not fit ({error.verify_message})"
    return f"no encrypted line could be made ({error.reason or 'unknown reason'})"


def _cut(line: smtplib.SMTP) -> None:
    if line.sock:
        try:
            line.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def _hang_up(line: smtplib.SMTP) -> None:
    """Say goodbye without waiting for long; the message is settled already."""
    try:
        if line.sock:
            line.sock.settimeout(2)
            line.quit()
    except (OSError, smtplib.SMTPException):
        pass
    finally:
        line.close()
