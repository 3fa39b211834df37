"""Makes pages of any exhibit: a PDF is cleaned, a picture is set on a page, a text is printed; nothing of it can act."""

import contextlib
import io
import itertools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from inwriting.core.documents.blocks import Document
from inwriting.core.facts.paper import Page
from inwriting.core.problems import PaperBroken, PaperEmpty, PaperLocked, PasswordWrong
from inwriting.output.binder.text_layer import TextLayer
from inwriting.output.stamp import read_box, read_rotation

if TYPE_CHECKING:
    import pikepdf

LETTER = (612.0, 792.0)
TABLOID = (792.0, 1224.0)
MARGIN = 40.0
JPEG_QUALITY = 82
READING_DOTS = 2000
REPAIRED = "This file was damaged. What could be read of it is shown."
FLATTENED = "Form fields and notes were made part of the page."
SHRUNK = "{count} very large pages were made smaller, to the size of a letter page."
NOT_READ = "{count} scanned pages have no words behind them for a search."

ReadPicture = Callable[[Any, int, tuple[float, float] | None], Page]
RenderPage = Callable[[Path, int, float], Any]


class Ways(msgspec.Struct):
    """How exhibits are made into pages: where, and with what. `read` is None when scans are not to be read.

    `render(path, number, scale)` pictures one page of a PDF. `reads_left` counts down over the whole binder.
    `lock` is held while pdfium is used, which takes one thread at a time.
    """

    folder: Path
    render: RenderPage
    read: ReadPicture | None = None
    reads_left: int = 250
    lock: contextlib.AbstractContextManager[Any] = contextlib.nullcontext()
    made: int = 0

    def new_path(self) -> Path:
        """A fresh name in the working folder."""
        self.made += 1
        return self.folder / f"made-{self.made:05d}.pdf"


class Printed(msgspec.Struct, frozen=True):
    """An exhibit as pages: a PDF on disk. `remarks` are sentences for its sheet."""

    path: Path
    pages: int
    remarks: tuple[str, ...] = ()


def print_document(document: Document, ways: Ways) -> Printed:
    """Print text that came without pages of its own."""
    import pikepdf

    from inwriting.output.pdf import write_pdf

    path = ways.new_path()
    path.write_bytes(write_pdf(document))
    with pikepdf.open(path) as pdf:
        return Printed(path, len(pdf.pages))


def print_pictures(frames: Iterable[Any], ways: Ways, words: Callable[[Any, int], Page | None] | None = None) -> Printed:
    """Set each picture on a letter page, upright; `words` gives its text where the caller has read it already."""
    import pikepdf

    from inwriting.output.binder.pictures import set_picture

    path, unread = ways.new_path(), 0
    with pikepdf.new() as pdf:
        layer = TextLayer(pdf)
        for number, frame in enumerate(frames, start=1):
            if words is not None:
                read = words(frame, number)
            else:
                read = _read(frame, number, None, ways)
                unread += read is None and ways.read is not None
            page = set_picture(pdf, frame, turned=read.turned if read else 0)
            if read:
                layer.write(page, read)
            # The crop box was set to the picture while its words were written; now the whole page is shown.
            del page.obj["/CropBox"]
        if not pdf.pages:
            raise PaperEmpty()
        pdf.save(path)
        count = len(pdf.pages)
    return Printed(path, count, (NOT_READ.format(count=unread),) if unread else ())


def _read(picture: Any, number: int, size: tuple[float, float] | None, ways: Ways) -> Page | None:
    if ways.read is None or ways.reads_left <= 0:
        return None
    ways.reads_left -= 1
    return ways.read(picture, number, size)


def print_pdf(source: Path, ways: Ways, password: str = "") -> Printed:
    """Check a PDF and clean it. Raises PaperLocked, PasswordWrong, PaperBroken or PaperEmpty; leaves a clean one where it is."""
    import pikepdf

    try:
        pdf = pikepdf.open(source, password=password)
    except pikepdf.PasswordError:
        raise (PasswordWrong() if password else PaperLocked()) from None
    except (pikepdf.PdfError, RuntimeError, ValueError, OSError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise PaperBroken(kind="PDF") from None
    with pdf:
        try:
            return _clean(pdf, source, ways)
        except (pikepdf.PdfError, pikepdf.ForeignObjectError, RuntimeError, ValueError, TypeError, AttributeError, KeyError):
            raise PaperBroken(kind="PDF") from None


def _clean(pdf: "pikepdf.Pdf", source: Path, ways: Ways) -> Printed:
    count = len(pdf.pages)
    if not count:
        raise PaperEmpty()
    changed, remarks = pdf.is_encrypted, []
    if pdf.get_warnings():
        _require_pages(source if not changed else None, count, ways)
        remarks.append(REPAIRED)
        changed = True
    if _flatten(pdf):
        remarks.append(FLATTENED)
        changed = True
    huge = [index for index, page in enumerate(pdf.pages) if is_huge(page)]
    for index in huge:
        _shrink(pdf, index)
    if huge:
        remarks.append(SHRUNK.format(count=len(huge)))
    scans = [index for index, page in enumerate(pdf.pages) if ways.read is not None and is_scan(page)]
    path = source
    if changed or huge or scans:
        path = ways.new_path()
        pdf.save(path)
    if scans:
        path, unread = _add_words(path, scans, ways)
        if unread:
            remarks.append(NOT_READ.format(count=unread))
    return Printed(path, count, tuple(remarks))


def _require_pages(source: Path | None, count: int, ways: Ways) -> None:
    """A repaired file must show each of its pages, or it is not merged."""
    from inwriting.core.problems import PaperProblem

    if source is None:
        return
    try:
        for number in range(1, count + 1):
            ways.render(source, number, 0.1).close()
    except PaperProblem:
        raise PaperBroken(kind="PDF") from None


def _flatten(pdf: "pikepdf.Pdf") -> bool:
    """Make fields and marks part of the page, so that what they show stays visible and nothing of them can act."""
    kinds = {str(note.get("/Subtype", "")) for page in pdf.pages for note in notes_of(page)}
    if not kinds - {"/Link", "/Popup", "/Text"}:
        return False
    with contextlib.suppress(Exception):
        # A form that asks for it, or lacks pictures of its values, gets them; a broken form keeps what it has.
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")
    return True


def notes_of(page: "pikepdf.Page") -> list[Any]:
    """The annotations of a page that are what they should be."""
    import pikepdf

    notes = page.obj.get("/Annots")
    if not isinstance(notes, pikepdf.Array):
        return []
    return [note for note in notes if isinstance(note, pikepdf.Dictionary)]


def size_of(page: "pikepdf.Page") -> tuple[float, float]:
    """Width and height of what is seen, in points, before rotation."""
    box = read_box(page)
    try:
        unit = float(page.obj.get("/UserUnit", 1))
    except (TypeError, ValueError):
        unit = 1.0
    return (box[2] - box[0]) * unit, (box[3] - box[1]) * unit


def is_huge(page: "pikepdf.Page") -> bool:
    """Whether a page is larger than tabloid paper."""
    short, long = sorted(size_of(page))
    return short > TABLOID[0] + 1 or long > TABLOID[1] + 1


def _shrink(pdf: "pikepdf.Pdf", index: int) -> None:
    """Put a huge page on letter paper, whole."""
    import pikepdf

    old = pdf.pages[index]
    width, height = size_of(old)
    if read_rotation(old) % 180:
        width, height = height, width
    across, down = LETTER if height >= width else LETTER[::-1]
    if "/UserUnit" in old.obj:
        del old.obj["/UserUnit"]
    with pikepdf.new() as alone:
        alone.pages.append(old)
        sheet = pdf.add_blank_page(page_size=(across, down))
        sheet.add_overlay(alone.pages[0], pikepdf.Rectangle(0, 0, across, down))
    pdf.pages[index] = sheet
    del pdf.pages[-1]


def is_scan(page: "pikepdf.Page") -> bool:
    """Whether a page shows pictures and has no font at all: then it has no words of its own."""
    pictures, fonts = _count_resources(page.obj.get("/Resources"), 3)
    return pictures > 0 and fonts == 0


def _count_resources(resources: Any, depth: int) -> tuple[int, int]:
    import pikepdf

    if not isinstance(resources, pikepdf.Dictionary):
        return 0, 0
    fonts = len(resources.get("/Font", {}))
    pictures = 0
    things = resources.get("/XObject")
    if fonts or not isinstance(things, pikepdf.Dictionary):
        return 0, fonts
    for _name, thing in itertools.islice(things.items(), 200):
        if thing.get("/Subtype") == "/Image":
            pictures += 1
        elif depth:
            inner = _count_resources(thing.get("/Resources"), depth - 1)
            pictures, fonts = pictures + inner[0], fonts + inner[1]
    return pictures, fonts


def _add_words(path: Path, scans: list[int], ways: Ways) -> tuple[Path, int]:
    """Read the scanned pages and lay their words over them."""
    import pikepdf

    done = ways.new_path()
    unread = 0
    with pikepdf.open(path) as pdf:
        layer = TextLayer(pdf)
        for index in scans:
            page = pdf.pages[index]
            width, height = size_of(page)
            turn = read_rotation(page)
            if turn % 180:
                width, height = height, width
            read = None
            if ways.read is not None and ways.reads_left > 0:
                picture = ways.render(path, index + 1, READING_DOTS / max(width, height, 1.0))
                read = _read(picture, index + 1, (width, height), ways)
            unread += read is None
            if read:
                layer.write(page, read, rotation=turn + read.turned)
        pdf.save(done)
    return done, unread


def print_several(printed: list[Printed], ways: Ways) -> Printed:
    """Put several papers behind one another: an e-mail and what was attached to it."""
    import pikepdf

    if len(printed) == 1:
        return printed[0]
    path = ways.new_path()
    with contextlib.ExitStack() as stack:
        whole = stack.enter_context(pikepdf.new())
        for one in printed:
            part = stack.enter_context(pikepdf.open(one.path))
            strip_tags(part)
            whole.pages.extend(part.pages)
        whole.save(path)
        count = len(whole.pages)
    return Printed(path, count, tuple(dict.fromkeys(remark for one in printed for remark in one.remarks)))


def strip_tags(pdf: "pikepdf.Pdf") -> None:
    """Take off what ties pages to a structure tree that does not come along."""
    for page in pdf.pages:
        for name in ("/StructParents", "/Tabs"):
            if name in page.obj:
                del page.obj[name]


def jpeg_of(picture: Any, quality: int = JPEG_QUALITY) -> bytes:
    """A picture as JPEG bytes, without anything its camera wrote into it."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=False)
    return out.getvalue()
