"""Reading e-mail: headers, words, attachments inside attachments, and Outlook messages."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from inwriting.core.problems import PaperBroken, PaperProblem
from inwriting.intake import remarks
from inwriting.intake.email import read_message
from inwriting.intake.limits import Limits
from inwriting.intake.read import read_paper

Build = Callable[..., bytes]


def build_mail(text: str = "We don't have the staff for that.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Dana Okafor <dana@school.example>"
    mail["To"] = "Ana Rivera <ana@home.example>"
    mail["Cc"] = "principal@school.example"
    mail["Subject"] = "Your request of September 8"
    mail["Date"] = "Wed, 14 Oct 2026 09:00:00 -0500"
    mail["Message-ID"] = "<m2@school.example>"
    mail["In-Reply-To"] = "<m1@home.example>"
    mail["References"] = "<m0@home.example> <m1@home.example>"
    mail.set_content(text)
    return mail


def test_a_message_is_a_value() -> None:
    message = read_message(build_mail().as_bytes())
    assert message.message_id == "m2@school.example"
    assert message.in_reply_to == "m1@home.example"
    assert message.references == ("m0@home.example", "m1@home.example")
    assert message.sent_at == datetime(2026, 10, 14, 14, 0, tzinfo=UTC)
    assert message.to == ("Ana Rivera <ana@home.example>",)
    assert message.text.strip() == "We don't have the staff for that."


def test_headers_come_first_and_attachments_are_papers(make_pdf: Build, notice: str) -> None:
    mail = build_mail()
    mail.add_attachment(make_pdf([notice]), maintype="application", subtype="pdf", filename="Notice.pdf")
    mail.add_attachment(b"MZ\x90\x00\x03\x00\x00", maintype="application", subtype="pdf", filename="Plan.pdf")
    paper = read_paper(mail.as_bytes(), name="reply.eml")
    assert paper.text.startswith("From: Dana Okafor <dana@school.example>\nTo: Ana Rivera <ana@home.example>\n")
    assert [inner.text for inner in paper.attachments] == [notice]
    assert paper.attachments[0].title == "Notice.pdf"
    assert any("Plan.pdf" in said and "program" in said for said in paper.remarks)


def test_a_message_that_is_only_a_web_page_gives_its_words() -> None:
    mail = build_mail()
    mail.set_content("<p>We <b>cannot</b> do that.</p><script>alert(1)</script><p>Sorry.</p>", subtype="html")
    paper = read_paper(mail.as_bytes())
    assert paper.text.endswith("We cannot do that.\nSorry.")
    assert remarks.FROM_HTML in paper.remarks


def test_mail_inside_mail_stops_at_the_limit() -> None:
    mail = build_mail("The innermost")
    for _ in range(6):
        outer = build_mail("Forwarded")
        outer.add_attachment(mail)
        mail = outer
    paper, depth = read_paper(mail.as_bytes(), limits=Limits(nesting=3)), 0
    while paper.attachments:
        paper, depth = paper.attachments[0], depth + 1
    assert depth == 3
    assert any("files inside files" in said for said in paper.remarks)


def test_a_memo_typed_by_hand_is_text() -> None:
    paper = read_paper(b"To: Ms. Okafor\nFrom: Ana Rivera\nDate: May 3\n\nPlease send the records.")
    assert paper.media_type == "text/plain"


def test_letters_in_an_old_encoding_are_read() -> None:
    raw = build_mail().as_bytes().split(b"\n\n")[0].replace(b'charset="utf-8"', b'charset="nonsense"')
    assert "señora" in read_paper(raw + "\n\nEstimada señora".encode("cp1252")).text


@pytest.mark.parametrize("raw", [b"Received: x\n", b"MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n",
                                 b"Message-ID: <a\nDate: never\nFrom: \xff\xfe\n\n\xff"])
def test_broken_mail_is_a_problem_or_a_paper(raw: bytes) -> None:
    try:
        assert read_paper(raw).media_type == "message/rfc822"
    except PaperProblem as problem:
        assert problem.explain()["do"]


def test_an_outlook_message_is_read(make_msg: Build, make_pdf: Build, notice: str) -> None:
    data = make_msg("About the aide", "We do not have\r\nthe staff.", {"Notice.pdf": make_pdf([notice])})
    paper = read_paper(data)
    assert paper.media_type == "application/vnd.ms-outlook"
    assert paper.text.endswith("We do not have\nthe staff.")
    assert paper.attachments[0].text == notice
    message = read_message(data)
    assert message.message_id == "m1@school.example"
    assert message.sent_at == datetime(2026, 10, 14, 14, 0, tzinfo=UTC)


def test_a_damaged_outlook_message_is_a_problem(make_msg: Build) -> None:
    data = make_msg("About the aide", "Words", {})
    for broken in (data[:700], data[:1500]):
        with pytest.raises(PaperBroken):
            read_message(broken)
