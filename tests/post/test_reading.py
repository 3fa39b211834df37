"""Messages, mailboxes and reports: exact bytes out, every message in, nothing that can be misread."""

from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from inwriting.core.problems import AddressUnusable, MailTooBig
from inwriting.post.bounce import find_report
from inwriting.post.mbox import is_mbox, split_mbox
from inwriting.post.message import Mailbox, Paper, Words, build_message, build_messages, grown

NOON = datetime(2026, 11, 24, 18, tzinfo=UTC)


def words(**more: object) -> Words:
    base: dict[str, object] = {
        "sender": Mailbox("elena@mail.example", "Elena Rivera"), "to": (Mailbox("d.boone@larkfield.example", "Boone, Dana"),),
        "subject": "Request", "text": "Hello\n", "date": NOON, "message_id": "one@mail.example"}
    return Words(**(base | more))  # type: ignore[arg-type]


def test_the_same_words_give_the_same_bytes_with_line_ends_for_the_wire() -> None:
    papers = (Paper("a.pdf", "application/pdf", b"\x00\xff" * 500), Paper("log.csv", "text/csv", b"a\nb\r\n"))
    content = build_message(words(), papers)
    assert content == build_message(words(), papers) and content.isascii()
    assert b"\n" not in content.replace(b"\r\n", b"")
    parts = list(message_from_bytes(content, policy=policy.default).iter_attachments())  # type: ignore[attr-defined]
    assert [part.get_content() for part in parts] == [paper.content for paper in papers]


@pytest.mark.parametrize("change", [
    {"subject": "Request\r\nBcc: everybody@evil.example"}, {"sender": Mailbox("elena@mail.example", "E\r\nBcc: x@evil.example")},
    {"to": (Mailbox("d@larkfield.example", "D\nBcc: x@evil.example"),)}, {"message_id": "x@y>\r\nBcc: z@evil.example\r\n<"},
    {"text": "\r\n.\r\nMAIL FROM:<x@evil.example>\r\n"},
])
def test_what_was_typed_cannot_become_a_header_or_an_order_to_the_server(change: dict[str, object]) -> None:
    content = build_message(words(**change), ())
    assert message_from_bytes(content, policy=policy.default)["Bcc"] is None


def test_an_address_that_is_none_is_refused() -> None:
    for address in ("", "x", "a b@c.example", "a@b.example, c@d.example", "a@b.example\r\nBcc: x@y.example"):
        with pytest.raises(AddressUnusable):
            build_message(words(to=(Mailbox(address),)), ())


def test_growth_is_known_before_and_names_beyond_ascii_survive() -> None:
    paper = Paper("Notiz – Straße.pdf", "application/pdf", b"x" * 100_000)
    (built,) = build_messages(words(), (paper,), limit=1_000_000)
    assert 0 <= built.size - grown(100_000) < 2_000 and grown(100_000) > 136_000
    (part,) = message_from_bytes(built.content, policy=policy.default).iter_attachments()  # type: ignore[attr-defined]
    assert part.get_filename() == "Notiz – Straße.pdf"
    with pytest.raises(MailTooBig):
        build_messages(words(), (paper, paper), limit=200_000)


def test_a_mailbox_is_split_where_messages_begin_and_nowhere_else() -> None:
    one = b"From: a@b.example\nSubject: x\n\nFirst line\nFrom here it is text\n>From quoted\n"
    two = b"From: c@d.example\n\nBye\n"
    data = b"From a@b Mon Oct  5 08:00:00 2026\n" + one + b"\nFrom c@d Mon Oct  5 09:00:00 2026\n" + two
    assert is_mbox(data) and not is_mbox(one)
    assert list(split_mbox(data)) == [one.replace(b">From quoted", b"From quoted"), two]
    assert list(split_mbox(data.replace(b"\n", b"\r\n")))[1] == two.replace(b"\n", b"\r\n")


def test_a_very_long_mailbox_takes_no_quadratic_time() -> None:
    data = b"From a\n" + b"From b\n" * 300_000
    assert len(list(split_mbox(data))) == 1


def test_reports_that_name_their_recipients_only_in_a_header_are_read() -> None:
    found = find_report(b"From: MAILER-DAEMON@x.example\r\nX-Failed-Recipients: D@larkfield.example\r\n"
                        b"In-Reply-To: <one@mail.example>\r\n\r\nSorry.\r\n")
    assert found and found.message_id == "one@mail.example" and found.recipients[0].address == "d@larkfield.example"
    assert find_report(b"Subject: x\r\n\r\nSorry.\r\n") is None
