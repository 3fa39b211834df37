"""Time stamps from a real time-stamp authority, made here with openssl: checked against the head, and refused when wrong."""

import http.server
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from inwriting.actions.append_entry import append_entry
from inwriting.actions.get_case import get_case, get_summary
from inwriting.actions.stamp_time import stamp_time
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
from inwriting.core.problems import NothingToStamp, StampServerUnusable, StampWrong
from inwriting.store.vault import get_file

CONFIG = """
[ req ]
distinguished_name = name
prompt = no
x509_extensions = ca
[ name ]
CN = An authority made for tests
[ ca ]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
[ stamps ]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ tsa ]
default_tsa = here
[ here ]
serial = ./serial
signer_cert = ./tsa.pem
certs = ./ca.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert shutil.which("openssl")
    folder = tmp_path_factory.mktemp("tsa")
    (folder / "c.cnf").write_text(CONFIG)
    (folder / "serial").write_text("01\n")
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem",
            "-days", "30", "-config", "c.cnf")
    openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-config", "c.cnf",
            "-subj", "/CN=Stamps for tests")
    openssl(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "2", "-days", "30",
            "-out", "tsa.pem", "-extfile", "c.cnf", "-extensions", "stamps")
    return folder


@contextmanager
def serve(answer: Callable[[bytes], tuple[int, bytes]]) -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.headers["Content-Type"] == "application/timestamp-query"
            code, body = answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(code)
            if code == 302:
                self.send_header("Location", "http://elsewhere.example/")
            self.send_header("Content-Type", "application/timestamp-reply")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *given: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def stamper(folder: Path) -> Callable[[bytes], tuple[int, bytes]]:
    def answer(query: bytes) -> tuple[int, bytes]:
        (folder / "q.tsq").write_bytes(query)
        openssl(folder, "ts", "-reply", "-queryfile", "q.tsq", "-config", "c.cnf", "-section", "here", "-out", "r.tsr")
        return 200, (folder / "r.tsr").read_bytes()
    return answer


def note(case_id: str) -> None:
    append_entry(case_id, Note("He fell."), happened=When(date(2026, 10, 5)))


def test_the_head_is_stamped_kept_and_anybody_can_check_it(case_id: str, authority: Path) -> None:
    note(case_id)
    head = get_summary(case_id).head
    with serve(stamper(authority)) as url:
        done = stamp_time(case_id, url, roots=(authority / "ca.pem").read_bytes())
    assert done.head == head and done.stamp.trusted and done.stamp.policy == "1.2.3.4.1" and verify_case(case_id).holds
    event = get_case(case_id).events[-1]
    assert head in event.payload.proves and "not checked" not in event.payload.proves  # type: ignore[union-attr]
    (authority / "kept.tsr").write_bytes(get_file(event.files[0].sha256))
    openssl(authority, "ts", "-verify", "-digest", head, "-in", "kept.tsr", "-CAfile", "ca.pem")
    with pytest.raises(subprocess.CalledProcessError):
        openssl(authority, "ts", "-verify", "-digest", "0" * 64, "-in", "kept.tsr", "-CAfile", "ca.pem")


def test_a_stamp_whose_signer_nobody_here_knows_is_kept_and_says_so(case_id: str, authority: Path) -> None:
    note(case_id)
    with serve(stamper(authority)) as url:
        assert not stamp_time(case_id, url).stamp.trusted
    assert "was not checked" in get_case(case_id).events[-1].payload.proves  # type: ignore[union-attr]


def test_a_stamp_over_something_else_or_an_old_one_is_refused(case_id: str, authority: Path) -> None:
    note(case_id)
    with serve(stamper(authority)) as url:
        stamp_time(case_id, url)
    old = (authority / "r.tsr").read_bytes()
    broken = bytearray(old)
    broken[-20] ^= 1
    for answer in (old, bytes(broken), b"", b"<html>", old[: len(old) // 2]):
        with serve(lambda _query, answer=answer: (200, answer)) as url, pytest.raises(StampWrong):  # type: ignore[misc]
            stamp_time(case_id, url)
    assert verify_case(case_id).entries == 2


def test_servers_that_are_none_are_refused(case_id: str) -> None:
    with pytest.raises(NothingToStamp):
        stamp_time(case_id, "https://stamps.example/")
    note(case_id)
    for url in ("file:///etc/passwd", "ftp://x.example/", "stamps.example", "http://",
                "http://u:p@127.0.0.1/", "http://127.0.0.1:1/", "http://[/"):
        with pytest.raises(StampServerUnusable):
            stamp_time(case_id, url)
    for code, body in ((500, b""), (302, b""), (200, b"x" * 300_000)):
        with serve(lambda _query, code=code, body=body: (code, body)) as url, pytest.raises(StampServerUnusable):  # type: ignore[misc]
            stamp_time(case_id, url)
    assert verify_case(case_id).entries == 1
