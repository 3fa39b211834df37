"""Turns papers without pages of their own (Word, e-mail, web page, plain text, table) into documents to be printed."""

import io
from collections.abc import Iterator
from typing import Any

from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    plain,
)
from inwriting.core.facts.paper import Paper

PRINTED = "Printed for this binder from {what}. The file itself is kept as it is."
LONGEST = 4_000
MOST_COLUMNS = 9
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def print_paper(paper: Paper, name: str, what: str) -> Document:
    """The words of a paper, line by line as they stand."""
    blocks: list[AnyBlock] = []
    for page in paper.pages:
        for chunk in _chunks(page.text):
            blocks.append(Paragraph(plain(chunk)))
    return _document(name, blocks, what)


def print_message(heads: tuple[tuple[str, str], ...], text: str, attached: tuple[str, ...]) -> Document:
    """An e-mail: its heads, its words, and what came with it."""
    rows = [(Cell((Run(name, strong=True),)), Cell(plain(value))) for name, value in heads if value]
    blocks: list[AnyBlock] = [Table(rows[0], tuple(rows[1:]), widths=(0.18, 0.82))] if rows else []
    blocks += [Paragraph(plain(chunk)) for chunk in _chunks(text)]
    if attached:
        blocks += [Heading("Attached to this e-mail"), Listing(tuple(Item(plain(line)) for line in attached))]
    return _document("E-mail", blocks, "an e-mail", title=False)


def _document(name: str, blocks: list[AnyBlock], what: str, *, title: bool = True) -> Document:
    head = Heading(name, 1) if title else Heading("E-mail", 1)
    return Document(name, (head, Paragraph(plain(PRINTED.format(what=what)), style="small"), *blocks), kind="exhibit",
                    numbered=False)


def _chunks(text: str) -> Iterator[str]:
    """Paragraphs at empty lines; a very long one is cut at a line's end, so that every page can be filled."""
    for part in text.replace("\f", "\n\n").split("\n\n"):
        lines: list[str] = []
        length = 0
        for line in part.split("\n"):
            if length > LONGEST:
                yield "\n".join(lines)
                lines, length = [], 0
            lines.append(line)
            length += len(line)
        if "\n".join(lines).strip():
            yield "\n".join(lines).strip("\n")


def print_word(data: bytes, name: str) -> Document:
    """A Word file with its headings, lists, tables and pictures. The caller has checked the archive; changes are accepted."""
    import docx

    word = docx.Document(io.BytesIO(data))
    blocks = list(_word_blocks(word))
    if blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        name = blocks[0].text
        blocks = blocks[1:]
    return _document(name, blocks, "a Word file")


def _word_blocks(word: Any) -> Iterator[AnyBlock]:
    from docx.table import Table as WordTable

    listed: list[Item] = []
    numbered = False
    for part in word.iter_inner_content():
        is_list = not isinstance(part, WordTable) and _is_listed(part)
        if listed and not is_list:
            yield Listing(tuple(listed), "numbered" if numbered else "bullets")
            listed = []
        if isinstance(part, WordTable):
            yield from _word_table(part)
        elif is_list:
            numbered = "number" in str(part.style.name).lower()
            listed.append(Item(_word_runs(part)))
        else:
            yield from _word_paragraph(part)
    if listed:
        yield Listing(tuple(listed), "numbered" if numbered else "bullets")


def _is_listed(paragraph: Any) -> bool:
    style = str(paragraph.style.name).lower() if paragraph.style is not None else ""
    return style.startswith("list") or paragraph._p.find(f"{_W}pPr/{_W}numPr") is not None


def _word_paragraph(paragraph: Any) -> Iterator[AnyBlock]:
    style = str(paragraph.style.name).lower() if paragraph.style is not None else ""
    text = paragraph.text
    yield from _word_pictures(paragraph)
    if not text.strip():
        return
    if style == "title":
        yield Heading(text.strip(), 1)
    elif style.startswith("heading"):
        digits = "".join(sign for sign in style if sign.isdigit())
        yield Heading(text.strip(), min(int(digits or 1), 4))
    else:
        yield Paragraph(_word_runs(paragraph))


def _word_runs(paragraph: Any) -> tuple[Run, ...]:
    runs = tuple(Run(run.text, strong=bool(run.bold), emphasis=bool(run.italic)) for run in paragraph.runs if run.text)
    # What stands in links and in accepted changes is not among the runs; then the plain text is the whole text.
    return runs if "".join(run.text for run in runs) == paragraph.text else plain(paragraph.text)


def _word_pictures(paragraph: Any) -> Iterator[AnyBlock]:
    for shown in paragraph._p.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"):
        link = shown.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed")
        part = paragraph.part.related_parts.get(link) if link else None
        if part is not None and (png := _png_of(part.blob)):
            yield Picture("A picture in the Word file", png=png, width=0.8)


def _png_of(data: bytes) -> bytes:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if picture.size[0] * picture.size[1] > 40_000_000:
                return b""
            small = picture.convert("RGB")
            small.thumbnail((1600, 1600))
            out = io.BytesIO()
            small.save(out, "PNG")
            return out.getvalue()
    except Exception:
        # A picture in a Word file may be of any kind (WMF, EMF); what can't be drawn is left to the kept file.
        return b""


def _word_table(table: Any) -> Iterator[AnyBlock]:
    rows = [_word_row(row) for row in table.rows]
    rows = [row for row in rows if row]
    if not rows:
        return
    wide = max(len(row) for row in rows)
    if wide > MOST_COLUMNS:
        yield from (Paragraph(plain(" | ".join(row))) for row in rows)
        return
    cells = [tuple(Cell(plain(text)) for text in (*row, *[""] * (wide - len(row)))) for row in rows]
    yield Table(cells[0], tuple(cells[1:]))


def _word_row(row: Any) -> list[str]:
    """The cells of a row, a merged one once."""
    seen: list[Any] = []
    texts = []
    for cell in row.cells:
        if cell._tc not in seen:
            seen.append(cell._tc)
            texts.append(cell.text.strip())
    return texts
