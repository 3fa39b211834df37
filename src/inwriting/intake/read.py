"""Read any paper from outside: look at its bytes, find out what it really is, and turn it into text with places."""

from collections.abc import Callable, Sequence

import msgspec

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import (
    PageMissing,
    PaperEmpty,
    PaperIsProgram,
    PaperKindOld,
    PaperKindUnknown,
    PaperLocked,
)
from inwriting.intake import remarks, sniff
from inwriting.intake.limits import Allowance, Limits, OnPage
from inwriting.intake.message import OpenInside

_ENDINGS = {sniff.PDF: ("pdf",), sniff.DOCX: ("docx", "docm", "dotx"), sniff.XLSX: ("xlsx", "xlsm"),
            sniff.MSG: ("msg",), sniff.EMAIL: ("eml", "txt", "mht"), sniff.HTML: ("html", "htm", "txt", "xhtml"),
            sniff.PHOTO: ("jpg", "jpeg", "png", "heic", "heif", "tif", "tiff", "gif", "webp", "bmp", "avif")}
_SAID = {sniff.PDF: "a PDF", sniff.DOCX: "a Word file", sniff.XLSX: "a spreadsheet", sniff.MSG: "an Outlook message",
         sniff.EMAIL: "an e-mail", sniff.HTML: "a web page", sniff.PHOTO: "a picture"}
_KNOWN_ENDINGS = {ending for endings in _ENDINGS.values() for ending in endings} - {"txt"}


def read_paper(data: bytes, *, name: str = "", limits: Limits | None = None, password: str | None = None,
               on_page: OnPage | None = None) -> Paper:
    """Read a paper of any kind. Whatever cannot be read raises a PaperProblem; nothing is run and nothing is fetched.

    `name` serves only for a remark when its ending says something else than the bytes. `on_page` is told after each page of a
    PDF that had to be read as a picture.
    """
    return _read(data, name, Allowance(limits or Limits(), on_page), password, 0)


def join_papers(papers: Sequence[Paper]) -> Paper:
    """Make one paper of several that are its pages, photographed one by one: pages are numbered on, in that order."""
    if len(papers) == 1:
        return papers[0]
    pages: list[Page] = []
    said: list[str] = []
    for paper in papers:
        said += [remarks.move_remark(remark, len(pages)) for remark in paper.remarks]
        pages += [msgspec.structs.replace(page, number=len(pages) + place) for place, page in enumerate(paper.pages, start=1)]
    return msgspec.structs.replace(papers[0], pages=tuple(pages), remarks=tuple(dict.fromkeys(said)))


def blank_paper(name: str) -> Paper:
    """A page that could not be read, to stand in its place among the other pages of a paper."""
    return Paper((Page(1, "", source="ocr", confidence=0.0),), title=name, remarks=(remarks.PAGE_FAILED.format(number=1),))


def correct_page(paper: Paper, number: int, text: str) -> Paper:
    """Return the paper with the parent's own reading of one page; the places on the picture go, as they fit no more."""
    if not any(page.number == number for page in paper.pages):
        raise PageMissing(number=number, count=len(paper.pages))
    pages = tuple(Page(number, text.replace("\f", "\n"), page.width, page.height, "typed") if page.number == number
                  else page for page in paper.pages)
    hard = (remarks.HARD_TO_READ, remarks.PAGE_EMPTY, remarks.PAGE_FAILED, remarks.READ_FROM_PICTURE)
    gone = {template.format(number=number) for template in hard}
    said = tuple(each for each in paper.remarks if each not in gone)
    return msgspec.structs.replace(paper, pages=pages, remarks=said)


def _read(data: bytes, name: str, allowance: Allowance, password: str | None, depth: int) -> Paper:
    if not data:
        raise PaperEmpty()
    allowance.check_bytes(data)
    allowance.check_depth(depth)
    allowance.check_time()
    kind = sniff.find_kind(data)

    def open_inside(inner: bytes, inner_name: str) -> Paper:
        return _read(inner, inner_name, allowance, None, depth + 1)

    paper = _dispatch(kind)(data, allowance, password, open_inside)
    return _note_name(paper, name, kind)


_Reader = Callable[[bytes, Allowance, str | None, OpenInside], Paper]


def _dispatch(kind: str) -> _Reader:
    readers: dict[str, _Reader] = {
        sniff.PDF: _read_pdf, sniff.DOCX: _read_docx, sniff.XLSX: _read_xlsx, sniff.PHOTO: _read_photo,
        sniff.EMAIL: _read_email, sniff.MSG: _read_msg, sniff.HTML: _read_html, sniff.TEXT: _read_text}
    if kind in readers:
        return readers[kind]
    if kind == sniff.PROGRAM:
        raise PaperIsProgram()
    if kind == sniff.LOCKED_OFFICE:
        raise PaperLocked()
    if kind in (sniff.OLD_WORD, sniff.OLD_SHEET, sniff.RICH_TEXT, sniff.OPEN_DOCUMENT):
        raise PaperKindOld(kind=kind)
    raise PaperKindUnknown()


# Each reader is imported when its kind comes: the cold start of `inwriting check notice` must not pay for OCR.
def _read_pdf(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.pdf import read_pdf

    return read_pdf(data, allowance, password)


def _read_docx(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.docx import read_docx

    return read_docx(data, allowance)


def _read_xlsx(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.sheet import read_sheet

    return read_sheet(data, allowance)


def _read_photo(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.photo import read_photo

    return read_photo(data, allowance)


def _read_email(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.email import read_email

    return read_email(data, allowance, inside)


def _read_msg(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.msg import read_msg

    return read_msg(data, allowance, inside)


def _read_html(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.html import read_html

    return read_html(data, allowance)


def _read_text(data: bytes, allowance: Allowance, password: str | None, inside: OpenInside) -> Paper:
    from inwriting.intake.text import read_text

    return read_text(data, allowance)


def _note_name(paper: Paper, name: str, kind: str) -> Paper:
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending in _KNOWN_ENDINGS and kind in _ENDINGS and ending not in _ENDINGS[kind]:
        said = remarks.NAME_DIFFERS.format(ending=ending, kind=_SAID[kind])
        paper = msgspec.structs.replace(paper, remarks=(said, *paper.remarks))
    if not paper.title and name:
        paper = msgspec.structs.replace(paper, title=name[:200])
    return paper
