"""Writes a document as a Word file with real headings, lists, tables and alternative texts."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

from inwriting.core.documents.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Item,
    Letterhead,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Space,
    Table,
    plain,
    text_of,
)
from inwriting.output.docx_page import measure_text_width, prepare_page
from inwriting.output.lay_out import SAFE_LINKS, fill_row, name_with_lines, share_widths, shows_title
from inwriting.output.shown import reads_right_to_left, show, show_on_line
from inwriting.output.wording import words_in, write_date

ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
STYLES = {"small": "Small", "lead": "Lead", "quote": "Quote", "signature": "Signed", "address": "Address",
          "caption": "Caption"}


def write_docx(document: Document) -> bytes:
    """Return the document as DOCX bytes; the same document gives the same bytes."""
    return _Writer(document).write()


class _Writer:
    """A Word file being written."""

    def __init__(self, document: Document) -> None:
        import docx

        self.document = document
        self.word = docx.Document()
        self.bookmarks: dict[str, int] = {}
        self.anchors = {
            block.anchor for block in document.blocks if isinstance(block, Heading | Paragraph) if block.anchor
        }
        prepare_page(self.word, document)

    def write(self) -> bytes:
        document, letterhead = self.document, self.document.letterhead
        words = words_in(document.language)
        if document.reading_copy:
            self.boxed(words["reading_copy"])
        if document.notice:
            self.boxed(document.notice)
        if letterhead:
            self.letter_top(letterhead)
        elif shows_title(document):
            self.heading(Heading(document.title, level=1))
        for block in document.blocks:
            WRITERS[type(block)](self, block)
        if letterhead:
            self.letter_end(letterhead)
        raw = io.BytesIO()
        self.word.save(raw)
        return settle_zip(raw.getvalue())

    def paragraph(self, runs: tuple[Run, ...], style: str = "Normal", into: Any = None) -> Any:
        """Add a paragraph of runs, laid out in the direction that its text is read."""
        from inwriting.output.docx_parts import add_link, turn_right_to_left

        paragraph = into if into is not None else self.word.add_paragraph()
        paragraph.style = self.word.styles[style]
        for run in runs:
            written = paragraph.add_run(show(run.text))
            written.bold, written.italic = run.strong or None, run.emphasis or None
            known = run.href[1:] in self.anchors if run.href.startswith("#") else run.href.startswith(SAFE_LINKS)
            if known:
                add_link(paragraph, show_on_line(run.href), written)
        if reads_right_to_left(text_of(runs)):
            turn_right_to_left(paragraph)
        return paragraph

    def bookmark(self, paragraph: Any, anchor: str) -> None:
        """Name the place once."""
        from inwriting.output.docx_parts import add_bookmark

        if anchor and anchor not in self.bookmarks:
            self.bookmarks[anchor] = len(self.bookmarks) + 1
            add_bookmark(paragraph, anchor, self.bookmarks[anchor])

    def boxed(self, text: str) -> None:
        from inwriting.output.docx_parts import draw_borders

        draw_borders(self.paragraph(plain(text), "Small"), left="24")

    def heading(self, block: Heading) -> None:
        paragraph = self.paragraph(plain(block.text), f"Heading {max(1, min(block.level, 6))}")
        self.bookmark(paragraph, block.anchor)

    def body(self, block: Paragraph) -> None:
        self.bookmark(self.paragraph(block.runs, STYLES.get(block.style, "Normal")), block.anchor)

    def listing(self, block: Listing) -> None:
        from inwriting.output.docx_parts import add_numbering

        self.items(block.items, add_numbering(self.word.part.numbering_part.element, block.style), 0)

    def items(self, items: tuple[Item, ...], number_id: int, level: int) -> None:
        from inwriting.output.docx_parts import number_paragraph

        for item in items:
            number_paragraph(self.paragraph(item.runs, "List Paragraph"), number_id, level)
            self.items(item.items, number_id, level + 1)

    def table(self, block: Table) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Emu, Pt

        from inwriting.output.docx_parts import frame_table, repeat_row

        if block.caption:
            self.paragraph(plain(block.caption), "Caption")
        widths = share_widths(block)
        rows = [fill_row(cells, len(widths)) for cells in (block.header, *block.rows)]
        table = self.word.add_table(len(rows) + max(0, block.blank_rows), len(widths))
        table.autofit = False
        room = measure_text_width(self.word)
        for column, width in enumerate(widths):  # LibreOffice goes by the grid, Word by the cells
            table.columns[column].width = Emu(int(room * width))
        sides = {"left": None, "right": WD_ALIGN_PARAGRAPH.RIGHT, "center": WD_ALIGN_PARAGRAPH.CENTER}
        for number, row in enumerate(table.rows):
            cells = row.cells
            for column, width in enumerate(widths):
                cells[column].width = Emu(int(room * width))
                style = "Table Head" if number == 0 else "Table Text"
                cell = rows[number][column] if number < len(rows) else None
                written = self.paragraph(cell.runs if cell else (), style, cells[column].paragraphs[0])
                if cell and sides[cell.align] is not None:
                    written.alignment = sides[cell.align]
            if number >= len(rows):
                row.height = Pt(26)
        frame_table(table, to_write_on=block.blank_rows > 0)
        repeat_row(table.rows[0])
        self.paragraph((), "Small")

    def picture(self, block: Picture) -> None:
        from inwriting.output.picture_png import draw_png

        room = measure_text_width(self.word)
        content = draw_png(block.svg) if block.svg else block.png
        self.image(content, block.alt, width=int(room * min(1.0, max(0.05, block.width))))
        if block.caption:
            self.paragraph(plain(block.caption), "Caption")

    def image(self, content: bytes, alt: str, **size: int) -> None:
        from docx.image.exceptions import UnrecognizedImageError

        from inwriting.core.problems import PictureUnreadable

        try:
            shape = self.word.add_paragraph().add_run().add_picture(io.BytesIO(content), **size)
        except UnrecognizedImageError as error:
            raise PictureUnreadable(where=self.document.title) from error
        shape._inline.docPr.set("descr", show_on_line(alt))

    def line(self, block: Line) -> None:
        from inwriting.output.docx_parts import draw_borders

        draw_borders(self.paragraph(plain(block.label), "Line"), top="6")

    def space(self, _block: Space) -> None:
        self.paragraph((), "Small")

    def page_break(self, _block: PageBreak) -> None:
        self.word.add_page_break()

    def address(self, address: Address) -> None:
        lines = [line for line in (address.name, *address.lines, address.email) if line]
        self.paragraph(plain("\n".join(lines)), "Address")

    def letter_top(self, letterhead: Letterhead) -> None:
        from inwriting.output.docx_parts import draw_borders

        sender, words = letterhead.sender, words_in(self.document.language)
        self.paragraph(plain(sender.name), "Sender")
        rest = " · ".join(line for line in (*sender.lines, sender.email) if line)
        draw_borders(self.paragraph(plain(rest), "Small"), bottom="8")
        self.paragraph(plain(write_date(letterhead.dated_on, self.document.language)))
        if letterhead.sent_by:
            self.paragraph(plain(letterhead.sent_by), "Small")
        for address in letterhead.to:
            self.address(address)
        self.paragraph((Run(words["re"] + " "), Run(letterhead.subject)), "Heading 1").style = self.word.styles["Subject"]
        if letterhead.salutation:
            self.paragraph(plain(letterhead.salutation))

    def letter_end(self, letterhead: Letterhead) -> None:
        words, name = words_in(self.document.language), letterhead.sender.name
        if letterhead.closing:
            self.paragraph(plain(letterhead.closing)).paragraph_format.keep_with_next = True
        if letterhead.signature == "drawn" and letterhead.signature_png:
            self.image(letterhead.signature_png, words["signature_of"].format(name=name), height=int(0.6 * 914400))
        elif letterhead.signature == "typed":
            self.paragraph(plain(f"/s/ {name}"), "Signed")
        if letterhead.signature == "paper":
            self.line(Line(name))
        else:
            self.paragraph(plain(name))
        copies = tuple(name_with_lines(address) for address in letterhead.copies)
        for title, entries in ((words["copies"], copies), (words["enclosures"], letterhead.enclosures)):
            if entries:
                self.paragraph((Run(title, strong=True), Run("\n" + "\n".join(entries))), "Small")


WRITERS: dict[type[Block], Callable[..., None]] = {
    Heading: _Writer.heading, Paragraph: _Writer.body, Listing: _Writer.listing, Table: _Writer.table,
    Picture: _Writer.picture, Line: _Writer.line, Space: _Writer.space, PageBreak: _Writer.page_break,
}


def settle_zip(content: bytes) -> bytes:
    """Return the zip with its moments fixed, so that the same text gives the same bytes."""
    settled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, ZIP_MOMENT)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
            new.writestr(entry, old.read(name))
    return settled.getvalue()


