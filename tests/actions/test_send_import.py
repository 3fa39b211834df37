"""Answers that are brought in: matched to their letter, kept as they came, never twice; the rest waits or is left alone."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from inwriting.actions.get_case import get_case
from inwriting.actions.import_mail import import_folder, import_mail, leave_mail, list_waiting, place_mail
from inwriting.actions.keep_account import Account, keep_account
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.actions.mark_sent import mark_sent
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.events import Delivery, ReplyReceived
from inwriting.core.problems import MailboxUnreadable, MailPasswordWrong, MailServerUnusable, OutboxMoved, PaperProblem
from inwriting.store.vault import get_file

ASKED = "<asked@mail.example>"
DANA = "Dana Boone <d.boone@larkfield.example>"


@pytest.fixture
def sent(case_id: str) -> str:
    letter = keep_letter(case_id, "request-paraprofessional", (LetterFile("l.pdf", "application/pdf", b"%PDF"),))
    mark_sent(case_id, letter.id, (Delivery("boone", "email", datetime(2026, 10, 6, 13, tzinfo=UTC)),), message_id=ASKED)
    return case_id


def mail(message_id: str = "r1@larkfield.example", *, replies: str = ASKED, sender: str = DANA,
         text: str = "We do not have staff for that.") -> bytes:
    lines = [f"From: {sender}", "To: elena@mail.example", "Subject: Re: Request", "Date: Wed, 07 Oct 2026 22:30:00 -0500",
             f"Message-ID: <{message_id}>"]
    lines += [f"In-Reply-To: {replies}", f"References: {replies}"] if replies else []
    lines += ["", text, ""]
    return "\r\n".join(lines).encode()


def replies_of(case_id: str) -> list[ReplyReceived]:
    return [event.payload for event in get_case(case_id).get_events("reply-received")]  # type: ignore[misc]


def test_an_answer_is_matched_kept_as_it_came_and_never_counted_twice(sent: str) -> None:
    brought = import_mail(sent, mail())
    assert len(brought.placed) == 1
    (event,) = get_case(sent).get_events("reply-received")
    assert event.payload == ReplyReceived("Dana Boone <d.boone@larkfield.example>", "email", "We do not have staff for that.",
                                          in_reply_to=ASKED, message_id="<r1@larkfield.example>")
    assert str(event.happened) == "2026-10-07T22:30:00-05:00" and get_file(event.files[0].sha256) == mail()
    again = import_mail(sent, mail())
    assert (again.known, again.placed) == (1, []) and verify_case(sent).entries == 2


def test_an_answer_to_an_answer_leads_to_the_letter(sent: str) -> None:
    import_mail(sent, mail())
    import_mail(sent, mail("r2@larkfield.example", replies="<r1@larkfield.example>"))
    assert [one.in_reply_to for one in replies_of(sent)] == [ASKED, ASKED]


def test_what_fits_no_letter_waits_for_the_parent(sent: str) -> None:
    brought = import_mail(sent, mail(replies="", sender="someone@else.example"))
    (waiting,) = list_waiting(sent)
    assert brought.waiting == [waiting] and not replies_of(sent)
    assert import_mail(sent, mail(replies="", sender="someone@else.example")).known == 1
    place_mail(sent, waiting.id, in_reply_to=ASKED)
    assert replies_of(sent)[0].in_reply_to == ASKED and list_waiting(sent) == ()
    with pytest.raises(OutboxMoved):
        place_mail(sent, waiting.id)
    with pytest.raises(OutboxMoved):
        leave_mail(sent, waiting.id)


def test_of_a_whole_mailbox_only_what_belongs_to_the_case_is_kept(sent: str) -> None:
    box = b"".join(b"From x Wed Oct  7 08:00:00 2026\r\n" + one + b"\r\n" for one in (
        mail(), mail("shop@shop.example", replies="", sender="Shop <news@shop.example>"), mail(),
        mail("b@larkfield.example", replies="", sender="i.hale@larkfield.example"), b"\r\n\r\n"))
    brought = import_mail(sent, box)
    assert (len(brought.placed), len(brought.waiting), brought.others, brought.known) == (1, 1, 1, 1)
    assert [one.sender for one in list_waiting(sent)] == ["i.hale@larkfield.example"]


@pytest.mark.parametrize("content", [b"", b"\0\1\2", b"From nobody\n"])
def test_what_is_no_mail_is_refused(sent: str, content: bytes) -> None:
    with pytest.raises((PaperProblem, MailboxUnreadable)):
        import_mail(sent, content)
    assert verify_case(sent).entries == 1


# --- a folder at a mail server ---------------------------------------------------------------------------------------


@contextmanager
def imap(messages: list[bytes], password: str = "open sesame") -> Iterator[tuple[int, list[str]]]:  # noqa: C901
    """A small IMAP server that writes down every order it gets."""
    orders: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def say(self, text: str) -> None:
            self.wfile.write(text.encode() + b"\r\n")

        def handle(self) -> None:
            self.say("* OK here")
            while line := self.rfile.readline().decode().strip():
                tag, _, order = line.partition(" ")
                orders.append(order)
                self.answer(tag, order)

        def answer(self, tag: str, order: str) -> None:
            word = order.split()[0].upper()
            if word == "CAPABILITY":
                self.say("* CAPABILITY IMAP4rev1")
            elif word == "LOGIN" and password not in order:
                self.say(f"{tag} NO wrong: {order}")
                return
            elif word == "EXAMINE" and "INBOX" not in order:
                self.say(f"{tag} NO no such folder")
                return
            elif word == "EXAMINE":
                self.say(f"* {len(messages)} EXISTS")
            elif word == "UID" and "SEARCH" in order:
                self.say("* SEARCH " + " ".join(str(number) for number in range(1, len(messages) + 1)))
            elif word == "UID":
                self.fetch(int(order.split()[2]), "HEADER" in order)
            self.say(f"{tag} OK done")

        def fetch(self, uid: int, only_headers: bool) -> None:
            whole = messages[uid - 1]
            part = whole.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if only_headers else whole
            size = f" RFC822.SIZE {len(whole)}" if only_headers else ""
            self.wfile.write(f"* {uid} FETCH (UID {uid}{size} BODY[] {{{len(part)}}}\r\n".encode() + part + b")\r\n")

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1], orders
    finally:
        server.shutdown()
        server.server_close()


def kept(port: int) -> Any:
    return keep_account(Account("elena@mail.example", "127.0.0.1", 2525, "plain", "elena", imap_host="127.0.0.1", imap_port=port))


def test_a_folder_is_read_without_changing_it_and_only_what_belongs_is_fetched(sent: str) -> None:
    with imap([mail(), mail("shop@shop.example", replies="", sender="news@shop.example")]) as (port, orders):
        brought = import_folder(sent, kept(port), "open sesame", since=datetime(2026, 10, 1).date())
        assert (len(brought.placed), brought.others) == (1, 1)
        assert import_folder(sent, kept(port), "open sesame").known == 1
    assert any("SINCE 01-Oct-2026" in order for order in orders)
    fetched = [order for order in orders if "FETCH" in order]
    assert all("PEEK" in order for order in fetched) and not any("BODY.PEEK[])" in order for order in fetched if " 2 (" in order)
    words = {order.removeprefix("UID ").split()[0].upper() for order in orders}
    assert words <= {"CAPABILITY", "LOGIN", "EXAMINE", "SEARCH", "FETCH", "LOGOUT"}


def test_a_folder_that_cannot_be_read_is_a_problem_without_the_password(sent: str) -> None:
    with imap([]) as (port, _orders):
        with pytest.raises(MailPasswordWrong) as refused:
            import_folder(sent, kept(port), "wrong-secret-5")
        assert "wrong-secret-5" not in str(refused.value)
        with pytest.raises(MailboxUnreadable):
            import_folder(sent, kept(port), "open sesame", folder="Nowhere")
        with pytest.raises(MailboxUnreadable):
            import_folder(sent, kept(port), "open sesame", folder='x"\r\nDELETE INBOX')
    with pytest.raises(MailServerUnusable):
        import_folder(sent, kept(1), "open sesame")
