"""Reading Word files: order, ticks, changes, margins, and files built to do harm."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from inwriting.core.problems import ArchiveTooBig, PaperBroken, PaperUnsafe
from inwriting.intake import remarks
from inwriting.intake.limits import Limits
from inwriting.intake.read import read_paper

Build = Callable[..., bytes]
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def test_paragraphs_and_tables_come_in_order(make_docx: Build) -> None:
    def fill(document: Any) -> None:
        document.sections[0].header.paragraphs[0].text = "Maple Hollow School District"
        document.add_paragraph("Services")
        table = document.add_table(2, 3)
        for row, cells in enumerate((("Service", "Minutes", "Setting"), ("Aide", "150", "Classroom"))):
            for column, cell in enumerate(cells):
                table.cell(row, column).text = cell
        document.add_paragraph("End of services")
        document.sections[0].footer.paragraphs[0].text = "Page foot"

    assert read_paper(make_docx(fill)).text.split("\n") == [
        "Maple Hollow School District", "Services", "Service | Minutes | Setting", "Aide | 150 | Classroom",
        "End of services", "Page foot"]


def test_ticked_boxes_of_every_kind(make_docx: Build) -> None:
    def fill(document: Any) -> None:
        for state in ("0", "1"):
            document.add_paragraph("Control ")._p.append(parse_xml(
                f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox>'
                "</w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>"))
        document.add_paragraph("☐ drawn empty ☒ drawn ticked")
        document.add_paragraph("Symbol ")._p.append(parse_xml(
            f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))
        document.add_paragraph("Old field ")._p.append(parse_xml(
            f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/>'
            "</w:checkBox></w:ffData></w:fldChar></w:r>"))

    assert read_paper(make_docx(fill)).text.split("\n") == [
        "Control [ ]", "Control [x]", "[ ] drawn empty [x] drawn ticked", "Symbol [x]", "Old field [x]"]


def test_changes_are_shown_as_accepted_and_said(make_docx: Build) -> None:
    def fill(document: Any) -> None:
        paragraph = document.add_paragraph("The aide is ")._p
        paragraph.append(parse_xml(
            f'<w:del {nsdecls("w")} w:author="A"><w:r><w:delText>dedicated</w:delText></w:r></w:del>'))
        paragraph.append(parse_xml(f'<w:ins {nsdecls("w")} w:author="A"><w:r><w:t>shared</w:t></w:r></w:ins>'))

    paper = read_paper(make_docx(fill))
    assert paper.text == "The aide is shared"
    assert remarks.HAS_DELETIONS.format(added=1, removed=1) in paper.remarks


def test_page_breaks_divide_pages(make_docx: Build) -> None:
    def fill(document: Any) -> None:
        document.add_paragraph("First")
        document.add_page_break()
        document.add_paragraph("Second")

    assert [page.text.strip() for page in read_paper(make_docx(fill)).pages] == ["First", "Second"]


def test_a_zip_bomb_is_refused(make_docx: Build) -> None:
    data = make_docx(lambda document: document.add_paragraph("x"))
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/big.bin", bytes(30_000_000))
    with pytest.raises(ArchiveTooBig):
        read_paper(out.getvalue())


def test_xml_that_declares_entities_is_refused(make_docx: Build, make_zip: Build) -> None:
    with zipfile.ZipFile(io.BytesIO(make_docx(lambda document: document.add_paragraph("x")))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    for written in (bomb.encode(), bomb.encode("utf-16")):
        with pytest.raises(PaperUnsafe):
            read_paper(make_zip({**parts, "word/document.xml": written}))


def test_a_damaged_word_file_is_a_problem(make_docx: Build, make_zip: Build) -> None:
    data = make_docx(lambda document: document.add_paragraph("Some words " * 200))
    for broken in (data[:len(data) // 2], data[:-40], make_zip({"word/document.xml": b"<w:document"})):
        with pytest.raises(PaperBroken):
            read_paper(broken)


def test_text_over_the_limit_is_refused(make_docx: Build) -> None:
    from inwriting.core.problems import TextTooLong

    data = make_docx(lambda document: document.add_paragraph("Some words " * 200))
    with pytest.raises(TextTooLong):
        read_paper(data, limits=Limits(characters=500))
