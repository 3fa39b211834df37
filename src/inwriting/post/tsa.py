"""Asks a time-stamp server (RFC 3161) to confirm when a fingerprint existed, and checks what comes back."""

import ssl
import time
import urllib.error
import urllib.request
from datetime import datetime
from http.client import HTTPException
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from inwriting.core.problems import StampServerUnusable, StampWrong
from inwriting.post.account import is_loopback
from inwriting.post.certificate_order import sort_certificates

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

MOST_BYTES = 200_000
SECONDS = 30.0


class Stamp(msgspec.Struct, frozen=True):
    """A time stamp: the answer as it came, when the server says it was made, and whether its certificate leads to one we know."""

    token: bytes
    stamped_at: datetime
    policy: str
    signer: str
    trusted: bool


class _NoTurns(urllib.request.HTTPRedirectHandler):
    """The parent named one server; we don't follow to another."""

    def redirect_request(self, *given: object, **values: object) -> None:
        return None


def ask_stamp(url: str, header: bytes, *, roots: bytes = b"", seconds: float = SECONDS) -> Stamp:
    """Have the SHA-256 of `header` stamped: for the last entry's header that is the record's head fingerprint.

    `roots` are certificates (PEM) to trust besides the system's. Raises StampServerUnusable or StampWrong.
    """
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder
    from rfc3161_client.errors import VerificationError
    request = (TimestampRequestBuilder().data(header).hash_algorithm(HashAlgorithm.SHA256).nonce(nonce=True)
               .cert_request(cert_request=True).build())
    token = _post(url, request.as_bytes(), seconds)
    try:
        return check_stamp(token, header, roots=roots, nonce=request.nonce)
    except VerificationError as error:
        raise StampWrong(reason=_say(error)) from None


def check_stamp(token: bytes, header: bytes, *, roots: bytes = b"", nonce: int | None = None) -> Stamp:
    """Check an answer against the bytes that were stamped: granted, same fingerprint, same nonce, signed. Raises StampWrong."""
    from rfc3161_client import decode_timestamp_response
    from rfc3161_client.errors import VerificationError
    try:
        answer = decode_timestamp_response(sort_certificates(token))
        info = answer.tst_info
        inside = [_load(one) for one in sorted(answer.signed_data.certificates)]
        numbers = {one.serial_number for one in answer.signed_data.signer_infos}
    except (ValueError, TypeError, AttributeError):
        raise StampWrong(reason="it is no time stamp, or the server refused to make one") from None
    known = _read_roots(roots)
    for trusted, certificates in ((True, known), (False, inside)):
        try:
            _verify(answer, header, certificates, nonce)
            signer = next((one.subject.rfc4514_string() for one in inside if one.serial_number in numbers), "")
            return Stamp(token, info.gen_time, info.policy.dotted_string, signer, trusted)
        except VerificationError as error:
            last = error
    raise StampWrong(reason=_say(last))


def _say(error: Exception) -> str:
    """The library's reason in plain words."""
    text = str(error)
    if "issuer certificate" in text:
        return "nobody here knows who signed it; give the server's own certificates, a .pem file from its site"
    if "Mismatch" in text or "mismatch" in text:
        return "it is about something else"
    return "its signature does not fit"


def _verify(answer: object, header: bytes, roots: "list[Certificate]", nonce: int | None) -> None:
    from rfc3161_client import VerifierBuilder
    from rfc3161_client.errors import VerificationError
    if not roots:
        raise VerificationError("it carries no certificate")
    builder = VerifierBuilder(roots=list(roots), nonce=nonce)
    try:
        builder.build().verify_message(answer, header)  # type: ignore[arg-type]
    except (ValueError, TypeError) as error:
        raise VerificationError(str(error)) from None


def _load(der: bytes) -> "Certificate":
    from cryptography.x509 import load_der_x509_certificate
    return load_der_x509_certificate(der)


def _read_roots(roots: bytes) -> "list[Certificate]":
    """The certificates that are trusted: those given, or else the system's own."""
    from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificates
    if roots:
        try:
            return list(load_pem_x509_certificates(roots))
        except ValueError:
            raise StampWrong(reason="the file with certificates can't be read") from None
    found = []
    for der in ssl.create_default_context().get_ca_certs(binary_form=True):
        try:
            found.append(load_der_x509_certificate(der))
        except ValueError:
            continue
    return found


def _post(url: str, body: bytes, seconds: float) -> bytes:
    """One POST, over http or https only, bounded in size and time. The stamp is signed, so http does no harm to it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host or parts.username or any(ord(one) < 33 for one in url):
        raise StampServerUnusable(reason="its address should begin with https:// or http://")
    request = urllib.request.Request(url, data=body, method="POST", headers={
        "Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply", "User-Agent": "in-writing"})
    handlers: list[urllib.request.BaseHandler] = [_NoTurns()]
    if is_loopback(host):
        handlers.append(urllib.request.ProxyHandler({}))
    ends = time.monotonic() + seconds
    try:
        with urllib.request.build_opener(*handlers).open(request, timeout=seconds) as answer:
            data = b""
            while piece := answer.read1(1 << 14):
                data += piece
                if len(data) > MOST_BYTES:
                    raise StampServerUnusable(reason="its answer is far too long")
                if time.monotonic() > ends:
                    raise TimeoutError
            return data
    except urllib.error.HTTPError as error:
        raise StampServerUnusable(reason=f"it answered {error.code}") from None
    except TimeoutError:
        raise StampServerUnusable(reason="no answer in time") from None
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(getattr(error, "reason", error), "strerror", "") or str(getattr(error, "reason", error))
        raise StampServerUnusable(reason=reason[:200] or "the line was cut") from None
