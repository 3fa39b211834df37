"""Read a PDF: its own text where it has some, and the words of its pictures where it is a scan."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PageMissing, PageUnreadable, PaperBroken, PaperEmpty, PaperLocked, PasswordWrong
from inwriting.intake import remarks
from inwriting.intake.limits import Allowance

PDFIUM = threading.RLock()
"""pdfium may be used by one thread at a time; hold this for every call into it."""

_PASSWORD_ERROR = 4
_FEW_CHARACTERS = 200
_STRANGE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_NO_LETTERS = bytes(byte for byte in range(256) if not 97 <= byte <= 122)
_NO_VOWELS = bytes(byte for byte in range(256) if byte not in b"aeiou")


def read_pdf(data: bytes, allowance: Allowance, password: str | None = None) -> Paper:
    """Read a PDF page by page. Locked, damaged and over-long files raise a PaperProblem; one bad page is a remark."""
    with open_pdf(data, password) as pdf:
        with PDFIUM:
            count, said = len(pdf), _find_dangers(pdf, data)
        if not count:
            raise PaperEmpty()
        allowance.take_pages(count)
        reading = _Reading(allowance, said)
        pages = tuple(reading.read_page(pdf, number, count) for number in range(1, count + 1))
        if reading.failed == count:
            raise PaperBroken(kind="PDF")
        return Paper(pages, _find_title(pdf), "application/pdf", remarks=reading.close(count))


@contextmanager
def open_pdf(data: bytes, password: str | None = None) -> Iterator[Any]:
    """Open a PDF with pdfium, or raise PaperLocked, PasswordWrong or PaperBroken."""
    import pypdfium2

    with PDFIUM:
        try:
            pdf = pypdfium2.PdfDocument(data, password=password)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
                raise (PasswordWrong() if password else PaperLocked()) from None
            raise PaperBroken(kind="PDF") from None
    try:
        yield pdf
    finally:
        with PDFIUM:
            pdf.close()


def render_page(pdf: Any, number: int, scale: float, max_pixels: int) -> Any:
    """Render one page to a PIL picture; the scale shrinks where the page would have more pixels than allowed."""
    import pypdfium2

    with PDFIUM:
        if not 1 <= number <= len(pdf):
            raise PageMissing(number=number, count=len(pdf))
        try:
            page = pdf[number - 1]
        except pypdfium2.PdfiumError:
            raise PageUnreadable(number=number, where=f"page {number}") from None
        try:
            width, height = (max(side, 1.0) for side in page.get_size())
            scale = min(scale, (max_pixels / (width * height)) ** 0.5)
            bitmap = page.render(scale=scale)
            try:
                return bitmap.to_pil().convert("RGB").copy()
            finally:
                bitmap.close()
        except (pypdfium2.PdfiumError, ValueError, MemoryError):
            raise PageUnreadable(number=number, where=f"page {number}") from None
        finally:
            page.close()


class _Reading:
    """What was seen while the pages of one PDF are read."""

    def __init__(self, allowance: Allowance, said: list[str]) -> None:
        self.allowance, self.said = allowance, said
        self.failed = self.scans = 0
        self.unread: list[int] = []

    def read_page(self, pdf: Any, number: int, count: int) -> Page:
        import pypdfium2

        from inwriting.intake.pdf_forms import add_fields
        from inwriting.intake.pdf_marks import add_marks
        from inwriting.intake.pdf_text import read_text_page

        if number % 16 == 1 and self.allowance.is_out_of_time and not self.scans:
            self.allowance.check_time(f"page {number}")
        try:
            with PDFIUM:
                page = pdf[number - 1]
                try:
                    read = add_marks(page, add_fields(page, read_text_page(page, number)))
                    is_scan = _needs_reading(page, read)
                finally:
                    page.close()
        except (pypdfium2.PdfiumError, ValueError, AssertionError):
            self.failed += 1
            self.said.append(remarks.PAGE_FAILED.format(number=number))
            return Page(number, "", source="text", confidence=0.0)
        self.allowance.take_text(len(read.text))
        if not is_scan:
            return read
        scan = self._read_scan(pdf, read)
        self.allowance.tell_page(number, count)
        return scan

    def _read_scan(self, pdf: Any, page: Page) -> Page:
        from inwriting.intake.picture import read_picture

        limits = self.allowance.limits
        if self.unread or self.allowance.is_out_of_time or self.scans >= limits.scanned_pages:
            self.unread.append(page.number)
            return msgspec.structs.replace(page, source="ocr", confidence=0.0)
        self.scans += 1
        longest = max(page.width, page.height, 1.0)
        picture = render_page(pdf, page.number, 2000 / longest, 8_000_000)
        read, said = read_picture(picture, page.number, (page.width, page.height))
        self.said.extend(said)
        self.allowance.take_text(len(read.text))
        return read

    def close(self, count: int) -> tuple[str, ...]:
        limits = self.allowance.limits
        if self.scans:
            self.said.insert(0, remarks.READ_FROM_PICTURE)
        if self.unread and self.scans >= limits.scanned_pages:
            self.said.append(remarks.TOO_MANY_SCANS.format(limit=limits.scanned_pages, number=self.unread[0]))
        elif self.unread:
            self.said.append(remarks.PAGES_NOT_READ.format(
                seconds=round(limits.seconds), first=self.unread[0], last=self.unread[-1]))
        return tuple(self.said)


def _needs_reading(page: Any, read: Page) -> bool:
    """True for a page whose own text is missing, garbage, or a stamp on top of a scan."""
    from pypdfium2 import raw

    if looks_garbled(read.text):
        return True
    if len(read.text.strip()) >= _FEW_CHARACTERS:
        return False
    area = max(read.width * read.height, 1.0)
    drawn = 0
    for thing in page.get_objects(max_depth=3):
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = thing.get_bounds()
            if (right - left) * (top - bottom) > 0.4 * area:
                return True
        drawn += thing.type in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH)
        if drawn > 2000:
            break
    # Words drawn as outlines, or a scan cut into strips: nothing to read as text, much to see.
    return not read.text.strip() and drawn > 0


def looks_garbled(text: str) -> bool:
    """True for text that a broken font table made unreadable: wrong signs, or letters almost without vowels."""
    signs = len(text) - text.count(" ") - text.count("\n")
    if signs < 20:
        return False
    if len(_STRANGE.findall(text)) > 0.25 * signs:
        return True
    # Bytes, because this runs over every page: deleting from bytes is fifty times faster than a loop over signs.
    letters = text.encode("ascii", "ignore").lower().translate(None, _NO_LETTERS)
    return len(letters) >= 80 and len(letters.translate(None, _NO_VOWELS)) < 0.18 * len(letters)


def _find_dangers(pdf: Any, data: bytes) -> list[str]:
    from pypdfium2 import raw

    said = []
    if raw.FPDFDoc_GetJavaScriptActionCount(pdf) > 0 or b"/JavaScript" in data:
        said.append(remarks.HAS_SCRIPT)
    if b"/Launch" in data:
        said.append(remarks.HAS_LAUNCH)
    if (files := raw.FPDFDoc_GetAttachmentCount(pdf)) > 0:
        said.append(remarks.HAS_FILES.format(count=files))
    return said


def _find_title(pdf: Any) -> str:
    with PDFIUM:
        title = str(pdf.get_metadata_value("Title") or "").strip()[:200]
    return "" if title.lower() in ("untitled", "untitled document") else title
