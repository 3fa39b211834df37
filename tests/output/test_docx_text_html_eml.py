"""Word, plain text, web page and e-mail: built as such a file should be, and the same every time."""

import io
import zipfile
from datetime import UTC, datetime
from email import message_from_bytes, policy

import docx
import pytest
from tests.output.papers import make_letter, make_sheet

from inwriting.core.documents.blocks import Address, Document, Paragraph, Picture, plain
from inwriting.output.docx import write_docx
from inwriting.output.eml import Attachment, find_without_email, write_draft, write_eml
from inwriting.output.html import write_html
from inwriting.output.pdf import write_pdf
from inwriting.output.text import write_text
from inwriting.output.write import KINDS, Kind, write


@pytest.mark.parametrize("kind", KINDS)
def test_same_document_gives_same_bytes(kind: Kind) -> None:
    assert write(make_letter("é 🧿"), kind) == write(make_letter("é 🧿"), kind)


def test_word_file_has_real_headings_lists_tables_and_properties() -> None:
    word = docx.Document(io.BytesIO(write_docx(make_letter())))
    styles = [paragraph.style.name for paragraph in word.paragraphs]
    assert "Heading 2" in styles and "Subject" in styles
    assert word.styles["Subject"].base_style.name == "Heading 1"
    xml = word.element.xml
    assert xml.count("<w:numPr>") == 4 and "<w:tblHeader/>" in xml and 'descr="A black bar"' in xml
    assert 'w:anchor="a_intro"' in xml and 'w:name="a_intro"' in xml
    assert word.core_properties.title == "Request" and word.core_properties.language == "en"
    assert word.core_properties.created.date().isoformat() == "2026-10-05"
    footer = word.sections[0].footer._element.xml
    assert "NUMPAGES" in footer and "Head 3f9c" in footer


def test_each_numbered_list_in_word_begins_with_one() -> None:
    letter = make_letter()
    twice = Document(title="Twice", blocks=letter.blocks + letter.blocks)
    xml = docx.Document(io.BytesIO(write_docx(twice))).element.xml
    assert len({part.split('"')[1] for part in xml.split("<w:numId ")[1:]}) == 4


def test_word_file_carries_no_moment_of_its_writing() -> None:
    with zipfile.ZipFile(io.BytesIO(write_docx(make_sheet("x")))) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_plain_text_stays_within_72_columns() -> None:
    text = write_text(make_letter("word " * 100 + "x" * 200))
    assert max(len(line) for line in text.splitlines()) <= 72
    assert text.endswith("\n") and "\r" not in text


def test_html_escapes_all_text_and_says_why() -> None:
    page = write_html(make_letter('<script>"x"</script>'))
    assert "<script>" not in page
    assert 'data-rules="us/300-42"' in page and 'data-id="intro"' in page and 'data-facts="child.first_name"' in page
    assert '<th scope="col">' in page and 'href="#intro"' in page


def test_html_refuses_links_that_run_code() -> None:
    from inwriting.core.documents.blocks import Run

    paper = Document(title="Link", blocks=(Paragraph((Run("press", href="javascript:alert(1)"),)),))
    assert "javascript" not in write_html(paper)


def test_draft_opens_for_sending_with_all_addressees_and_the_pdf() -> None:
    letter = make_letter()
    raw = write_draft(letter)
    message = message_from_bytes(raw, policy=policy.default)
    assert message["X-Unsent"] == "1" and "dana@example.org" in message["To"] and "tomas@example.org" in message["To"]
    (attached,) = message.iter_attachments()
    assert attached.get_content() == write_pdf(letter)
    assert attached.get_filename() == "request-paraprofessional.pdf"
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_message_carries_what_it_is_given_and_no_header_can_be_slipped_in() -> None:
    raw = write_eml(
        make_letter(title="x"), (Attachment("é\r\nBcc: evil@example.org.pdf", "application/pdf", b"%PDF-"),),
        message_id="<one@example.org>\r\nBcc: evil@example.org", date=datetime(2026, 10, 5, 14, 30, tzinfo=UTC),
        to=(Address("Ann\r\nBcc: evil@example.org", (), "ann@example.org"), Address("No mail"),
            Address("Bad", (), "not an address\n")),
        draft=False,
    )
    message = message_from_bytes(raw, policy=policy.default)
    assert message["Bcc"] is None and message["X-Unsent"] is None
    assert message["Date"] == "Mon, 05 Oct 2026 14:30:00 +0000"
    assert [address.addr_spec for address in message["To"].addresses] == ["ann@example.org"]


def test_people_without_an_address_are_found() -> None:
    people = (Address("A", (), "a@example.org"), Address("B"), Address("C", (), "c at example"))
    assert [person.name for person in find_without_email(people)] == ["B", "C"]


def test_picture_has_its_words_in_every_file() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    paper = Document(title="P", blocks=(Picture(alt="Bars & days", svg=svg), Paragraph(plain("x"))))
    assert "Bars & days" in write_text(paper)
    assert 'aria-label="Bars &amp; days"' in write_html(paper)
    assert 'descr="Bars &amp; days"' in docx.Document(io.BytesIO(write_docx(paper))).element.xml
