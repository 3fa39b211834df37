"""Read a Word file: paragraphs and tables in order, ticked boxes, headers and footers, changes accepted."""

import io
import re
from collections.abc import Iterator
from typing import Any

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PaperBroken, PaperEmpty
from inwriting.intake import remarks
from inwriting.intake.archive import check_archive
from inwriting.intake.docx_words import PAGE_BREAK, find_words
from inwriting.intake.limits import Allowance

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_docx(data: bytes, allowance: Allowance) -> Paper:
    """Read a DOCX. Nothing in it is run or fetched; a bomb or a damaged file raises a PaperProblem."""
    names = check_archive(data, allowance, "Word file")
    document = _open(data)
    try:
        lines = [*_read_margins(document, "header"), *_read_body(document, allowance),
                 *_read_margins(document, "footer"), *_read_notes(document)]
        comments = _read_comments(document)
        title = (document.core_properties.title or "").strip()[:200]
    except (KeyError, ValueError, AttributeError, TypeError, LookupError):
        raise PaperBroken(kind="Word file") from None
    # Word writes a forced page break twice: as a break, and as the place where the page really ended.
    text = re.sub(r"\f(\s*\f)+", "\f", "\n".join(lines + comments))
    allowance.take_text(len(text))
    bodies = [body.strip("\n") for body in text.split(PAGE_BREAK)]
    if not any(body.strip() for body in bodies):
        raise PaperEmpty()
    allowance.take_pages(len(bodies))
    pages = tuple(Page(number, body, source="text") for number, body in enumerate(bodies, start=1))
    said = _find_remarks(document, names, len(comments), len(pages))
    return Paper(pages, title, MEDIA_TYPE, remarks=said)


def _open(data: bytes) -> Any:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        return docx.Document(io.BytesIO(data))
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError, TypeError, LookupError, OSError):
        raise PaperBroken(kind="Word file") from None
    except Exception as error:
        # zipfile and zlib raise a dozen kinds for damaged parts, some of them private to the library.
        raise PaperBroken(kind="Word file") from error


def _read_body(document: Any, allowance: Allowance) -> Iterator[str]:
    for block in _find_blocks(document.element.body):
        allowance.check_time()
        if block.tag == f"{_W}p":
            yield find_words(block)
        else:
            yield from _read_table(block)


def _find_blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, also those inside content controls; deleted ones are left out."""
    for child in parent:
        if child.tag in (f"{_W}p", f"{_W}tbl"):
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins", f"{_W}moveTo", f"{_W}smartTag"):
            yield from _find_blocks(child)


def _read_table(table: Any) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table or row.find(f"{_W}trPr/{_W}del") is not None:
            continue
        cells = [_read_cell(cell) for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]
        breaks = PAGE_BREAK if any(PAGE_BREAK in cell for cell in cells) else ""
        line = " | ".join(cell.replace(PAGE_BREAK, " ").strip() for cell in cells)
        if line.strip(" |"):
            yield breaks + line


def _read_cell(cell: Any) -> str:
    lines: list[str] = []
    for block in _find_blocks(cell):
        if block.tag == f"{_W}p":
            lines.append(find_words(block))
        else:
            lines.extend(_read_table(block))
    return " ".join(line for line in lines if line).replace("\n", " ")


def _read_margins(document: Any, which: str) -> list[str]:
    """Headers or footers, each text once."""
    lines: list[str] = []
    for section in document.sections:
        for name in (f"first_page_{which}", which, f"even_page_{which}"):
            part = getattr(section, name)
            if part.is_linked_to_previous:
                continue
            for block in _find_blocks(part._element):
                words = [find_words(block)] if block.tag == f"{_W}p" else list(_read_table(block))
                lines.extend(line for line in words if line.strip() and line not in lines)
    return lines


def _read_notes(document: Any) -> list[str]:
    return [words for kind in ("footnotes", "endnotes")
            for note in _find_part(document, kind, f"{_W}{kind.removesuffix('s')}")
            if note.get(f"{_W}type") in (None, "normal") and (words := _read_cell(note).strip())]


def _read_comments(document: Any) -> list[str]:
    return [f"[{note.get(f'{_W}author', '')}: {words}]" for note in _find_part(document, "comments", f"{_W}comment")
            if (words := _read_cell(note).strip())]


def _find_part(document: Any, kind: str, tag: str) -> list[Any]:
    from docx.oxml.parser import parse_xml
    from lxml.etree import LxmlError

    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(f"/{kind}"):
            try:
                return list(parse_xml(relation.target_part.blob).iter(tag))
            except LxmlError:
                return []
    return []


def _find_remarks(document: Any, names: tuple[str, ...], comments: int, pages: int) -> tuple[str, ...]:
    said = []
    body = document.element.body
    added = sum(1 for _ in body.iter(f"{_W}ins", f"{_W}moveTo"))
    removed = sum(1 for _ in body.iter(f"{_W}del", f"{_W}moveFrom"))
    if added or removed:
        said.append(remarks.HAS_DELETIONS.format(added=added, removed=removed))
    if comments:
        said.append(remarks.HAS_COMMENTS.format(count=comments))
    if any("vbaproject" in name.lower() for name in names):
        said.append(remarks.HAS_MACROS)
    if any("/embeddings/" in name.lower() for name in names):
        said.append(remarks.HAS_EMBEDDED)
    if pages > 1:
        said.append(remarks.WORD_PAGES)
    return tuple(said)
