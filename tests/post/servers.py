"""Mail servers for the tests: real ones on this machine that accept, refuse, defer, stall, hang up, and speak TLS."""

import asyncio
import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, Session

PASSWORD = "never-in-a-log-7f3a"


class Box:
    """What a server was given, and how it behaves for certain recipients."""

    def __init__(self, answers: dict[str, str] | None = None, final: str = "250 2.0.0 queued as 4XyZ", stall: float = 0) -> None:
        self.answers, self.final, self.stall = answers or {}, final, stall
        self.got: list[tuple[str, bytes]] = []

    async def handle_RCPT(self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        said = self.answers.get(address, "250 OK")
        if said.startswith("250"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.got.append((envelope.rcpt_tos[0], envelope.content))
        await asyncio.sleep(self.stall)
        return self.final


def check_login(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=data.password == PASSWORD.encode(), handled=False,
                      message=None if data.password == PASSWORD.encode() else f"535 5.7.8 bad password {data.password.decode()}")


@contextmanager
def serve(box: Box, *, tls: ssl.SSLContext | None = None, implicit: bool = False, size: int = 30_000_000,
          login: bool = False, utf8: bool = True) -> Iterator[int]:
    """A server for one test; gives its port."""
    options: dict[str, Any] = {"data_size_limit": size, "enable_SMTPUTF8": utf8}
    if tls and not implicit:
        options |= {"tls_context": tls, "require_starttls": True}
    if login:
        options |= {"authenticator": check_login, "auth_required": True, "auth_require_tls": False}
    controller = Controller(box, hostname="127.0.0.1", port=free_port(), ssl_context=tls if implicit else None, **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def rude(script: Any) -> Iterator[int]:
    """A server of plain sockets that follows a script: script(connection) until it returns, then the line is cut."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        while True:
            try:
                connection, _peer = listener.accept()
            except OSError:
                return
            with connection:
                try:
                    script(connection)
                except OSError:
                    continue

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def greet(connection: socket.socket, features: str = "") -> Any:
    """Speak until DATA was asked for; returns the stream."""
    stream = connection.makefile("rb")
    connection.sendall(b"220 here\r\n")
    while line := stream.readline():
        word = line.split()[0].upper()
        if word == b"EHLO":
            connection.sendall(b"250-here\r\n" + features.encode() + b"250 HELP\r\n")
        elif word == b"DATA":
            connection.sendall(b"354 go\r\n")
            return stream
        else:
            connection.sendall(b"250 OK\r\n")
    return stream


def make_certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A certificate for 127.0.0.1 made here, and the file that makes it trusted."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a mail server for tests")])
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
        .not_valid_before(start).not_valid_after(start + datetime.timedelta(days=36500))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256()))
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    (folder / "ca.pem").write_bytes(pem)
    (folder / "key.pem").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "ca.pem", folder / "key.pem")
    return context, folder / "ca.pem"
