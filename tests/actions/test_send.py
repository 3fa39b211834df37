"""Sending a letter: previewed to the byte, never twice by accident, proved for each recipient, and honest when nobody knows."""

import logging
import sqlite3
from datetime import date
from email import message_from_bytes, policy
from typing import Any

import pytest

from inwriting.actions import keep_account as accounts
from inwriting.actions.check_vault import check_vault
from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.keep_account import Account, Kept, keep_account
from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.actions.queue_letter import Wish, preview_letter, queue_letter
from inwriting.actions.read_bounce import read_bounce
from inwriting.actions.save_facts import save_facts
from inwriting.actions.send_queued import send_queued
from inwriting.actions.settle_unclear import list_outbox, retry_mailing, settle_unclear, withdraw_mailing
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.people import Person
from inwriting.core.facts.when import When
from inwriting.core.problems import (
    BounceNotMatched,
    BounceUnreadable,
    DemoNotSent,
    MailTooBig,
    NobodyToSendTo,
    OutboxMissing,
    OutboxMoved,
    PaperTooBigToMail,
    PasswordNeeded,
    PreviewChanged,
    SentAlready,
)
from inwriting.store.mail_models import AccountRow, OutboxRow
from inwriting.store.outbox import Mailing

from ..post.servers import PASSWORD, Box, serve

OCTOBER_5 = When(date(2026, 10, 5))
PDF = b"%PDF-1.7 the letter as it goes out"
BOONE, HALE, MINE = "d.boone@larkfield.example", "i.hale@larkfield.example", "elena.rivera@mail.example"


@pytest.fixture
def letter_id(case_id: str) -> str:
    files = (LetterFile("letter.pdf", "application/pdf", PDF),
             LetterFile("letter.txt", "text/plain; charset=utf-8", "Dear Ms. Boone,\n\nPlease — read this.\n.\n".encode()))
    return keep_letter(case_id, "request-paraprofessional", files, title="Request for an aide").id


@pytest.fixture(autouse=True)
def _quick(settings: Any) -> None:
    settings.MAIL_WAIT = 2


def account(port: int = 1, user: str = "") -> Kept:
    return keep_account(Account(MINE, "127.0.0.1", port, "plain", user, "Elena Rivera"))


def queue(case_id: str, letter_id: str, kept: Kept, wish: Wish | None = None) -> tuple[Mailing, ...]:
    wish = wish or Wish()
    shown = preview_letter(case_id, letter_id, kept, wish)
    return queue_letter(case_id, letter_id, kept, wish, stamp=shown.stamp, fingerprint=shown.fingerprint)


def states(case_id: str) -> dict[str, str]:
    return {one.recipient: one.state for one in list_outbox(case_id)}


def report(message_id: str, address: str, action: str = "failed") -> bytes:
    return (f"From: MAILER-DAEMON@mail.example\r\nTo: {MINE}\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
            f"Final-Recipient: rfc822; {address}\r\nAction: {action}\r\nStatus: 5.1.1\r\n"
            "Diagnostic-Code: smtp; 550 no such user\r\n\r\n"
            f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{message_id}>\r\n\r\n--b--\r\n").encode()


# --- the way it should go --------------------------------------------------------------------------------------------


def test_the_bytes_that_were_shown_are_the_bytes_that_arrive_and_that_are_kept(case_id: str, letter_id: str) -> None:
    box = Box()
    with serve(box) as port:
        kept = account(port)
        shown = preview_letter(case_id, letter_id, kept, Wish())
        queue_letter(case_id, letter_id, kept, Wish(), stamp=shown.stamp, fingerprint=shown.fingerprint)
        done = send_queued(case_id, kept)
    assert [(one.recipient, one.state, one.code, one.reply) for one in done] == [
        (who, "accepted", 250, "2.0.0 queued as 4XyZ") for who in (BOONE, HALE, MINE)]
    assert [who for who, _bytes in box.got] == [BOONE, HALE, MINE]
    assert {content for _who, content in box.got} == {shown.messages[0].content}
    message = message_from_bytes(box.got[0][1], policy=policy.default)
    assert message["To"] == f"Dana Boone <{BOONE}>, Iris Hale <{HALE}>" and message["Message-ID"].endswith("@mail.example>")
    assert [part.get_content() for part in message.iter_attachments()] == [PDF]  # type: ignore[attr-defined]
    assert "Please — read this." in message.get_body().get_content()  # type: ignore[union-attr]


def test_each_accepted_recipient_has_an_entry_with_the_frozen_message_and_the_reply(case_id: str, letter_id: str) -> None:
    with serve(Box()) as port:
        kept = account(port)
        rows = queue(case_id, letter_id, kept)
        send_queued(case_id, kept)
    events = get_case(case_id).get_events("letter-sent")
    assert [event.payload.deliveries[0].to for event in events] == ["boone", "hale"]  # type: ignore[union-attr]
    assert events[0].payload.deliveries[0].proof == "250 2.0.0 queued as 4XyZ"  # type: ignore[union-attr]
    assert {event.payload.message_id for event in events} == {f"<{rows[0].message_id}>"}  # type: ignore[union-attr]
    assert all(event.files[-1].sha256 == rows[0].eml_sha256 for event in events)
    assert verify_case(case_id).holds and [one.entry_seq for one in list_outbox(case_id)] == [1, 2, None]
    assert not check_vault()


def test_sending_again_sends_nothing_and_queueing_again_is_refused(case_id: str, letter_id: str) -> None:
    box = Box()
    with serve(box) as port:
        kept = account(port)
        queue(case_id, letter_id, kept)
        with pytest.raises(SentAlready):
            queue(case_id, letter_id, kept)
        send_queued(case_id, kept)
        assert send_queued(case_id, kept) == ()
        with pytest.raises(SentAlready):
            queue(case_id, letter_id, kept, Wish(to=("hale",)))
    assert len(box.got) == 3 and verify_case(case_id).entries == 2


def test_one_refused_and_one_deferred_do_not_hold_up_the_others(case_id: str, letter_id: str) -> None:
    box = Box({BOONE: "550 5.1.1 unknown", HALE: "451 4.7.1 greylisted, later"})
    with serve(box) as port:
        kept = account(port)
        queue(case_id, letter_id, kept)
        done = {one.recipient: one for one in send_queued(case_id, kept)}
        assert {who: one.state for who, one in done.items()} == {BOONE: "failed", HALE: "failed", MINE: "accepted"}
        assert not done[BOONE].retry and done[HALE].retry and done[BOONE].reply == "5.1.1 unknown"
        assert get_case(case_id).events == ()
        box.answers.clear()
        retry_mailing(case_id, done[HALE].id)
        with pytest.raises(OutboxMoved):
            retry_mailing(case_id, done[HALE].id)
        assert [one.state for one in send_queued(case_id, kept)] == ["accepted"]
    assert [who for who, _bytes in box.got] == [MINE, HALE] and verify_case(case_id).entries == 1


def test_a_server_that_is_down_leaves_the_others_queued(case_id: str, letter_id: str) -> None:
    kept = account(1)
    queue(case_id, letter_id, kept)
    assert [one.state for one in send_queued(case_id, kept)] == ["failed", "queued", "queued"]
    assert list_outbox(case_id)[0].retry and get_case(case_id).events == ()


# --- when nobody knows -----------------------------------------------------------------------------------------------


def test_no_answer_after_the_dot_is_a_question_and_is_never_sent_again_by_itself(case_id: str, letter_id: str,
                                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    from inwriting.post.account import Limits
    monkeypatch.setattr("inwriting.actions.send_queued.limits", lambda: Limits(line_seconds=2, last_seconds=0.4))
    box = Box(stall=1)
    with serve(box) as port:
        kept = account(port)
        queue(case_id, letter_id, kept, Wish(to=("boone",), own_copy=False))
        (one,) = send_queued(case_id, kept)
        assert (one.state, one.retry) == ("unclear", False) and send_queued(case_id, kept) == ()
        with pytest.raises(OutboxMoved):
            retry_mailing(case_id, one.id)
        with pytest.raises(OutboxMoved):
            withdraw_mailing(case_id, one.id)
        with pytest.raises(SentAlready):
            queue(case_id, letter_id, kept, Wish(to=("boone",)))
        box.stall = 0
        settle_unclear(case_id, one.id, "send-again")
        assert [now.state for now in send_queued(case_id, kept)] == ["accepted"]
    assert len(box.got) == 2 and box.got[0] == box.got[1]


def test_a_program_that_was_stopped_in_the_middle_leaves_a_question(case_id: str, letter_id: str) -> None:
    one = queue(case_id, letter_id, account(), Wish(to=("boone",), own_copy=False))[0]
    OutboxRow.objects.filter(pk=one.id).update(state="sending")
    assert states(case_id) == {BOONE: "unclear"}
    settled = settle_unclear(case_id, one.id, "it-went")
    assert settled.state == "accepted" and settled.entry_seq == 1
    (event,) = get_case(case_id).events
    assert "the parent found that it went" in event.payload.deliveries[0].proof  # type: ignore[union-attr]
    with pytest.raises(OutboxMoved):
        settle_unclear(case_id, one.id, "send-again")


def test_a_row_that_is_being_sent_right_now_is_no_question(case_id: str, letter_id: str) -> None:
    from inwriting.store.claims import hold
    one = queue(case_id, letter_id, account(), Wish(to=("boone",), own_copy=False))[0]
    with hold(one.id) as free:
        assert free
        OutboxRow.objects.filter(pk=one.id).update(state="sending")
        assert states(case_id) == {BOONE: "sending"}
    assert states(case_id) == {BOONE: "unclear"}


# --- before anything is sent -----------------------------------------------------------------------------------------


def test_only_what_was_shown_is_sent(case_id: str, letter_id: str) -> None:
    kept = account()
    shown = preview_letter(case_id, letter_id, kept, Wish())
    assert preview_letter(case_id, letter_id, kept, Wish(), stamp=shown.stamp) == shown
    stamp_then = shown.stamp.replace(shown.stamp[:4], str(int(shown.stamp[:4]) - 1), 1)
    for wish, stamp, fingerprint in (
            (Wish(to=("hale",)), shown.stamp, shown.fingerprint), (Wish(own_copy=False), shown.stamp, shown.fingerprint),
            (Wish(), "x", shown.fingerprint), (Wish(), stamp_then, shown.fingerprint), (Wish(), shown.stamp, "0" * 64)):
        with pytest.raises(PreviewChanged):
            queue_letter(case_id, letter_id, kept, wish, stamp=stamp, fingerprint=fingerprint)
    people = tuple(get_facts(case_id).people)
    moved = Person("boone", name="Dana Boone", role="principal", email="other@larkfield.example")
    save_facts(case_id, {"people": (moved, *people[1:])})
    with pytest.raises(PreviewChanged):
        queue_letter(case_id, letter_id, kept, Wish(), stamp=shown.stamp, fingerprint=shown.fingerprint)
    assert not OutboxRow.objects.exists()


def test_an_invented_case_is_never_sent(case_id: str, letter_id: str) -> None:
    kept = account()
    queue(case_id, letter_id, kept)
    save_facts(case_id, {"invented": True})
    for deed in (lambda: preview_letter(case_id, letter_id, kept, Wish()), lambda: send_queued(case_id, kept)):
        with pytest.raises(DemoNotSent):
            deed()


def test_people_without_an_address_are_named(case_id: str, letter_id: str) -> None:
    people = get_facts(case_id).people
    save_facts(case_id, {"people": (people[0], Person("hale", name="Iris Hale", role="special-education-director"))})
    assert preview_letter(case_id, letter_id, account(), Wish()).without_address == ("Iris Hale",)
    with pytest.raises(NobodyToSendTo, match="Iris Hale"):
        preview_letter(case_id, letter_id, account(), Wish(to=("hale",)))


def test_what_is_too_big_is_said_before_and_can_be_spread_or_listed(case_id: str, letter_id: str, settings: Any) -> None:
    settings.MAX_MAIL_BYTES = 200_000
    papers = tuple((f"log-{number}.bin", bytes([number]) * 60_000) for number in range(1, 5))
    entry = keep_evidence(case_id, EvidenceKept("logs"), papers, happened=OCTOBER_5)
    chosen = tuple((entry.seq, file.sha256) for file in entry.files)
    kept = account()
    with pytest.raises(MailTooBig):
        preview_letter(case_id, letter_id, kept, Wish(papers=chosen))
    split = preview_letter(case_id, letter_id, kept, Wish(papers=chosen, way="split"))
    assert len(split.messages) == 2 and all(one.size <= 200_000 for one in split.messages)
    assert [name for one in split.messages for name in one.papers] == ["letter.pdf", *(name for name, _bytes in papers)]
    assert split.messages[1].subject == "Request for an aide (2 of 2)"
    listed = preview_letter(case_id, letter_id, kept, Wish(papers=chosen, way="list"))
    joined = listed.messages[0].content.replace(b"=\r\n", b"")
    assert listed.messages[0].papers == ("letter.pdf",) and all(file.sha256.encode() in joined for file in entry.files)
    settings.MAX_MAIL_BYTES = 70_000
    with pytest.raises(PaperTooBigToMail, match="log-1.bin"):
        preview_letter(case_id, letter_id, account(), Wish(papers=chosen, way="split"))


def test_a_letter_spread_over_messages_is_one_letter_in_the_record(case_id: str, letter_id: str, settings: Any) -> None:
    settings.MAX_MAIL_BYTES = 200_000
    papers = (("a.bin", b"a" * 90_000), ("b.bin", b"b" * 90_000))
    entry = keep_evidence(case_id, EvidenceKept("logs"), papers, happened=OCTOBER_5)
    wish = Wish(to=("boone",), papers=tuple((entry.seq, file.sha256) for file in entry.files), way="split", own_copy=False)
    box = Box()
    with serve(box) as port:
        kept = account(port)
        queue(case_id, letter_id, kept, wish)
        assert [one.state for one in send_queued(case_id, kept)] == ["accepted", "accepted"]
    assert [event.kind for event in get_case(case_id).events] == ["evidence-kept", "letter-sent", "evidence-kept"]
    first, second = (message_from_bytes(content, policy=policy.default) for _who, content in box.got)
    assert second["In-Reply-To"] == first["Message-ID"] and verify_case(case_id).holds


# --- the account and its password ------------------------------------------------------------------------------------


def test_the_password_is_in_no_table_no_log_and_no_problem(case_id: str, letter_id: str,
                                                           caplog: pytest.LogCaptureFixture) -> None:
    from django.db import connection
    caplog.set_level(logging.DEBUG, "inwriting")
    with serve(Box(), login=True) as port:
        kept = account(port, user="elena")
        queue(case_id, letter_id, kept)
        with pytest.raises(PasswordNeeded):
            send_queued(case_id, kept)
        assert {one.state for one in list_outbox(case_id)} == {"queued"}
        wrong = send_queued(case_id, kept, "guess-88-wrong")
        assert wrong[0].state == "failed" and wrong[0].stage == "login" and "guess-88-wrong" not in repr(wrong)
        retry_mailing(case_id, wrong[0].id)
        assert {one.state for one in send_queued(case_id, kept, PASSWORD)} == {"accepted"}
        assert accounts.try_sign_in(password=PASSWORD).limit == 20_000_000
    connection.ensure_connection()
    dump = "\n".join(connection.connection.iterdump()) if isinstance(connection.connection, sqlite3.Connection) else ""
    for secret in (PASSWORD, "guess-88-wrong"):
        assert secret not in dump and secret not in caplog.text
    assert AccountRow.objects.get().document.count("elena") and not kept.remembered


def test_where_there_is_no_keyring_it_is_said_and_the_account_is_kept(case_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from inwriting.core.problems import KeyringMissing
    monkeypatch.setattr(accounts.accounts, "has_keyring", lambda: False)
    with pytest.raises(KeyringMissing):
        keep_account(Account(MINE, "mail.example", user="elena"), password="secret", remember=True)
    assert accounts.require_account().account.host == "mail.example"


def test_a_password_goes_to_the_keyring_and_comes_back(case_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backend import KeyringBackend

    class Memory(KeyringBackend):
        priority = 5  # type: ignore[assignment]
        held: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.held.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.held[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del self.held[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    try:
        kept = keep_account(Account(MINE, "mail.example", user="elena"), password="secret", remember=True)
        assert kept.remembered and accounts.require_password(kept.account) == "secret"
        accounts.forget_account(MINE)
        assert not Memory.held and not AccountRow.objects.exists()
    finally:
        keyring.set_keyring(before)


# --- what comes back -------------------------------------------------------------------------------------------------


def test_a_bounce_marks_its_recipient_and_is_kept_once(case_id: str, letter_id: str) -> None:
    with serve(Box()) as port:
        kept = account(port)
        rows = queue(case_id, letter_id, kept)
        send_queued(case_id, kept)
    content = report(rows[0].message_id, HALE)
    returned = read_bounce(case_id, content)
    assert returned.entry and [(one.recipient, one.state) for one in returned.mailings] == [(HALE, "bounced")]
    assert "550 no such user" in returned.mailings[0].reply and states(case_id)[BOONE] == "accepted"
    assert read_bounce(case_id, content).entry is None and verify_case(case_id).entries == 3
    assert queue(case_id, letter_id, kept, Wish(to=("hale",), own_copy=False))[0].state == "queued"


def test_a_delay_is_noted_and_changes_nothing(case_id: str, letter_id: str) -> None:
    with serve(Box()) as port:
        kept = account(port)
        rows = queue(case_id, letter_id, kept)
        send_queued(case_id, kept)
    assert read_bounce(case_id, report(rows[0].message_id, HALE, "delayed")).mailings[0].state == "accepted"


def test_reports_of_other_messages_and_other_mail_are_refused(case_id: str, letter_id: str) -> None:
    queue(case_id, letter_id, account())
    with pytest.raises(BounceNotMatched):
        read_bounce(case_id, report("unknown@mail.example", BOONE))
    for content in (b"", b"\0\xff", b"From: a@b.example\r\n\r\nhello", report("x", "y").replace(b"delivery-status", b"other")):
        with pytest.raises(BounceUnreadable):
            read_bounce(case_id, content)


def test_a_line_of_another_case_is_not_there(case_id: str, letter_id: str) -> None:
    from inwriting.actions.open_case import open_case
    from inwriting.core.facts.case import CaseFile
    from inwriting.core.facts.people import Child
    one = queue(case_id, letter_id, account())[0]
    other = open_case(CaseFile(child=Child("Somebody Else")))
    with pytest.raises(OutboxMissing):
        withdraw_mailing(other, one.id)
    assert withdraw_mailing(case_id, one.id).state == "withdrawn"


def test_a_huge_paper_is_refused_before_it_is_read(case_id: str, letter_id: str) -> None:
    from inwriting.store.models import FileRow
    entry = keep_evidence(case_id, EvidenceKept("video"), (("video.mp4", b"x"),), happened=OCTOBER_5)
    real = FileRow.objects.get()
    FileRow(entry_id=real.entry_id, case_id=real.case_id, sha256="f" * 64, name="day.mp4", media_type="video/mp4",
            size=3 * 10**9).save()
    with pytest.raises(PaperTooBigToMail, match="day.mp4"):
        preview_letter(case_id, letter_id, account(), Wish(papers=((entry.seq, "f" * 64),)))
    listed = preview_letter(case_id, letter_id, account(), Wish(papers=((entry.seq, "f" * 64),), way="list"))
    assert b"3,000,000,000 bytes" in listed.messages[0].content.replace(b"=\r\n", b"")
