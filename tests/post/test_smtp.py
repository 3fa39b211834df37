"""One message to one recipient: what the server does decides between accepted, failed and unclear, and the bytes are exact."""

import logging
import socket
import time
from pathlib import Path

import pytest

from inwriting.core.problems import AccountUnusable, AddressUnusable, TlsNeeded
from inwriting.post.account import Account, Limits, check_account, has_keyring
from inwriting.post.smtp import send_one, try_account

from .servers import PASSWORD, Box, greet, make_certificate, rude, serve

TO = "d.boone@larkfield.example"
MESSAGE = b"From: a@b.example\r\nSubject: x\r\n\r\n.first\r\n..second\r\nlast line\r\n.\r\nafter a dot\r\n"
QUICK = Limits(line_seconds=2, last_seconds=1, total_seconds=20)


def plain(port: int, **more: object) -> Account:
    return Account("parent@mail.example", "127.0.0.1", port, "plain", **more)  # type: ignore[arg-type]


def test_an_accepted_message_arrives_byte_for_byte_and_the_reply_is_kept() -> None:
    box = Box()
    with serve(box) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.code, receipt.reply) == ("accepted", 250, "2.0.0 queued as 4XyZ")
    assert box.got == [(TO, MESSAGE)] and receipt.server_limit == 30_000_000


@pytest.mark.parametrize(("answer", "code", "retry"), [
    ("550 5.1.1 no such user", 550, False), ("451 4.7.1 try later", 451, True)])
def test_a_refused_or_deferred_recipient_is_failed_with_the_reason(answer: str, code: int, retry: bool) -> None:
    box = Box({TO: answer})
    with serve(box) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.code, receipt.retry) == ("failed", code, retry)
    assert (receipt.stage, receipt.stop) == ("recipient", False)
    assert receipt.reply == answer[4:] and not box.got


@pytest.mark.parametrize(("final", "retry"), [("554 5.7.1 spam", False), ("452 4.3.1 full", True)])
def test_a_message_refused_after_the_dot_is_failed_not_unclear(final: str, retry: bool) -> None:
    with serve(Box(final=final)) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.retry) == ("failed", retry)


def test_no_answer_after_the_last_dot_is_unclear_and_never_tried_again_by_itself() -> None:
    box = Box(stall=4)
    with serve(box) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.retry, receipt.reply) == ("unclear", False, "no answer in time")
    assert box.got


def test_a_line_cut_after_the_dot_is_unclear() -> None:
    def script(connection: socket.socket) -> None:
        stream = greet(connection)
        while stream.readline() != b".\r\n":
            pass
    with rude(script) as port:
        assert send_one(plain(port), None, MESSAGE, TO, limits=QUICK).state == "unclear"


def test_a_line_cut_in_the_middle_of_the_message_is_failed_and_safe_to_repeat() -> None:
    def script(connection: socket.socket) -> None:
        greet(connection).read(10_000)
    with rude(script) as port:
        receipt = send_one(plain(port), None, MESSAGE * 400_000, TO, limits=QUICK)
    assert (receipt.state, receipt.retry, receipt.stage) == ("failed", True, "data")


def test_a_server_that_speaks_up_before_the_dot_has_not_taken_it() -> None:
    def script(connection: socket.socket) -> None:
        stream = greet(connection)
        stream.readline()
        connection.sendall(b"552 5.3.4 too much for me\r\n")
        time.sleep(1)
    with rude(script) as port:
        receipt = send_one(plain(port), None, b"Subject: x\r\n\r\n" + b"y" * 30_000_000, TO, limits=QUICK)
    assert receipt.state == "failed"


def test_a_server_that_stalls_before_the_message_is_failed_and_safe_to_repeat() -> None:
    with rude(lambda connection: time.sleep(3)) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=Limits(line_seconds=0.5))
    assert (receipt.state, receipt.retry, receipt.stage) == ("failed", True, "connect")


def test_a_server_that_drips_for_ever_is_cut_off() -> None:
    def script(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"220-wait\r\n")
            time.sleep(0.1)
    with rude(script) as port:
        receipt = send_one(plain(port), None, MESSAGE, TO, limits=Limits(line_seconds=1, total_seconds=1))
    assert receipt.state == "failed"


def test_nobody_there_is_failed_and_safe_to_repeat() -> None:
    receipt = send_one(plain(1), None, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.retry, receipt.stop) == ("failed", True, True)


def test_the_size_that_the_server_takes_is_asked_before_anything_is_sent() -> None:
    box = Box()
    with serve(box, size=100) as port:
        receipt = send_one(plain(port), None, MESSAGE * 9, TO, limits=QUICK)
    assert (receipt.state, receipt.stage, receipt.server_limit, receipt.retry) == ("failed", "size", 100, False) and not box.got


# --- encryption and signing in ---------------------------------------------------------------------------------------


def test_starttls_and_tls_with_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    tls, ca_file = make_certificate(tmp_path)
    for implicit, security in ((False, "starttls"), (True, "tls")):
        box = Box()
        with serve(box, tls=tls, implicit=implicit, login=True) as port:
            account = Account("parent@mail.example", "127.0.0.1", port, security, user="parent")  # type: ignore[arg-type]
            limits = Limits(line_seconds=5, ca_file=str(ca_file))
            assert send_one(account, PASSWORD, MESSAGE, TO, limits=limits).state == "accepted"
            assert try_account(account, PASSWORD, limits=limits).state == "accepted"
            receipt = send_one(account, PASSWORD, MESSAGE, TO, limits=QUICK)
        assert (receipt.state, receipt.retry) == ("failed", False) and "certificate" in receipt.reply and len(box.got) == 1


def test_without_encryption_nothing_is_sent_even_if_the_server_would(tmp_path: Path) -> None:
    box = Box()
    with serve(box, login=True) as port:
        account = Account("p@mail.example", "127.0.0.1", port, "starttls", user="p")
        receipt = send_one(account, PASSWORD, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.stage) == ("failed", "encrypt") and not box.got
    with pytest.raises(TlsNeeded):
        send_one(Account("p@mail.example", "mail.example", 25, "plain", user="p"), PASSWORD, MESSAGE, TO)


def test_a_wrong_password_is_in_no_reply_and_no_log(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = "a-wrong-secret-91"
    with serve(Box(), login=True) as port:
        receipt = send_one(plain(port, user="parent"), wrong, MESSAGE, TO, limits=QUICK)
    assert (receipt.state, receipt.stage, receipt.stop) == ("failed", "login", True)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("inwriting")]
    assert wrong not in receipt.reply + "".join(ours) + "".join(capsys.readouterr())
    assert "password" in receipt.reply


def test_letters_beyond_ascii_go_only_where_the_server_can_carry_them() -> None:
    box = Box()
    with serve(box, utf8=False) as port:
        receipt = send_one(plain(port), None, MESSAGE, "josé@larkfield.example", limits=QUICK)
        assert receipt.state == "failed" and "SMTPUTF8" in receipt.reply
        assert send_one(plain(port), None, MESSAGE, "jose@lárkfield.example", limits=QUICK).state == "accepted"
    assert box.got[0][0].startswith("jose@xn--")
    with serve(box) as port:
        assert send_one(plain(port), None, MESSAGE, "josé@larkfield.example", limits=QUICK).state == "accepted"
    assert box.got[1][0] == "josé@larkfield.example"


@pytest.mark.parametrize("change", [{"address": "no address"}, {"address": "a@b@c"}, {"address": "a\r\nb@c.example"}])
def test_addresses_that_are_none(change: dict[str, str]) -> None:
    with pytest.raises(AddressUnusable):
        check_account(Account(change["address"], "mail.example"))


@pytest.mark.parametrize("account", [
    Account("a@b.example", "mail example"), Account("a@b.example", ""), Account("a@b.example", "m.example", 0),
    Account("a@b.example", "m.example", user="a\nb")])
def test_accounts_that_cannot_be(account: Account) -> None:
    with pytest.raises(AccountUnusable):
        check_account(account)


def test_a_keyring_that_is_not_there_is_not_used() -> None:
    import keyring
    from keyring.backends.fail import Keyring
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        assert not has_keyring()
    finally:
        keyring.set_keyring(before)


def test_a_session_ticket_under_tls_is_not_taken_for_a_word_of_the_server(tmp_path: Path) -> None:
    import ssl

    from inwriting.post.smtp import _is_speaking
    tls, ca_file = make_certificate(tmp_path)
    tls.num_tickets = 4
    mine, theirs = socket.socketpair()
    import threading
    ready, speak = threading.Event(), threading.Event()

    def server() -> None:
        with tls.wrap_socket(theirs, server_side=True) as line:
            ready.set()
            speak.wait(5)
            line.sendall(b"421 going\r\n")
            time.sleep(0.5)
    threading.Thread(target=server, daemon=True).start()
    context = ssl.create_default_context(cafile=str(ca_file))
    context.check_hostname = False
    import smtplib
    line = smtplib.SMTP()
    line.sock = context.wrap_socket(mine)
    line.file = line.sock.makefile("rb")  # type: ignore[attr-defined]
    line.sock.settimeout(3)
    ready.wait(5)
    time.sleep(0.2)
    assert not _is_speaking(line)
    speak.set()
    time.sleep(0.2)
    assert _is_speaking(line) and line.getreply()[0] == 421
