"""Stamps pages of a binder: a short text on a white plate, above whatever the page shows, in its visual bottom right."""

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inwriting.output.stamp_state import balance_state

if TYPE_CHECKING:
    import pikepdf

SIZE = 9.0
MARGIN = 18.0
PAD_X, PAD_Y = 5.0, 3.5
FONT_NAME = "/InWritingStamp"
STAMP_FONT = Path(__file__).parent / "fonts" / "stamp"
LETTER = (0.0, 0.0, 612.0, 792.0)
Box = tuple[float, float, float, float]


def stamp_pages(pdf: "pikepdf.Pdf", stamps: Sequence[str], *, first_page: int = 1) -> None:
    """Print one stamp on each page, beginning with page `first_page`; an empty text leaves its page as it is.

    The text is real text of the page, found by a search. What the page drew before is wrapped, so that it cannot move
    or colour the stamp. Raises ValueError when there are more stamps than pages.
    """
    import pikepdf

    pages = list(pdf.pages)[first_page - 1:]
    if len(stamps) > len(pages):
        raise ValueError("more stamps than pages")
    font = make_font(pdf)
    openings: dict[bytes, pikepdf.Object] = {}
    for page, text in zip(pages, stamps, strict=False):
        if text:
            key = _add_font(pdf, page, font)
            before = _read_contents(page)
            opening, closing = balance_state(page, before)
            if opening not in openings:
                openings[opening] = pdf.make_stream(opening)
            drawn = pdf.make_stream(closing + _draw(text, key, read_box(page), read_rotation(page)))
            page.obj["/Contents"] = pikepdf.Array([openings[opening], *before, drawn])


@functools.cache
def _load_widths() -> list[int]:
    return [int(width) for width in (STAMP_FONT / "widths.txt").read_text("ascii").split()]


def measure_text(text: str) -> float:
    """Return the width of a stamp's text in points."""
    widths = _load_widths()
    return sum(widths[code - 32] for code in encode_text(text)) * SIZE / 1000


def encode_text(text: str) -> bytes:
    """The stamp's letters are those of Windows-1252; any other is written as a question mark."""
    return bytes(code if code >= 32 and _load_widths()[code - 32] else 63 for code in text.encode("cp1252", "replace"))


def make_font(pdf: "pikepdf.Pdf") -> "pikepdf.Object":
    """The stamp's font, embedded, so that it looks the same everywhere and the file may be archived."""
    import pikepdf

    program = pdf.make_stream((STAMP_FONT / "SourceSans3-Stamp.ttf").read_bytes())
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor, FontName=pikepdf.Name("/InWritingSans-Semibold"), Flags=32,
        FontBBox=[-192, -250, 900, 887], ItalicAngle=0, Ascent=1024, Descent=-400, CapHeight=660, StemV=110,
        FontFile2=program,
    )
    return pdf.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, BaseFont=pikepdf.Name("/InWritingSans-Semibold"),
        Encoding=pikepdf.Name.WinAnsiEncoding, FirstChar=32, LastChar=255, Widths=_load_widths(),
        FontDescriptor=pdf.make_indirect(descriptor),
    ))


def _add_font(pdf: "pikepdf.Pdf", page: "pikepdf.Page", font: "pikepdf.Object") -> str:
    """Give the page the stamp's font in resources of its own; pages may share theirs, or inherit them."""
    import pikepdf

    shared = _find_inherited(page, "/Resources")
    resources = pikepdf.Dictionary(dict(shared.items())) if isinstance(shared, pikepdf.Dictionary) else pikepdf.Dictionary()
    old = resources.get("/Font")
    fonts = pikepdf.Dictionary(dict(old.items())) if isinstance(old, pikepdf.Dictionary) else pikepdf.Dictionary()
    key = FONT_NAME
    while key in fonts:
        key += "x"
    fonts[key] = font
    resources["/Font"] = fonts
    page.obj["/Resources"] = resources
    return key


def _find_inherited(page: "pikepdf.Page", name: str) -> "pikepdf.Object | None":
    node: pikepdf.Object = page.obj
    for _ in range(64):
        if name in node:
            return node[name]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _read_contents(page: "pikepdf.Page") -> list["pikepdf.Object"]:
    import pikepdf

    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        return [stream for stream in contents if isinstance(stream, pikepdf.Stream)]
    return [contents] if isinstance(contents, pikepdf.Stream) else []


def _read_numbers(page: "pikepdf.Page", name: str) -> Box | None:
    found = _find_inherited(page, name)
    try:
        x0, y0, x1, y1 = (float(number) for number in found)  # type: ignore[union-attr]
    except (TypeError, ValueError):
        return None
    box = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return box if box[2] - box[0] > 1 and box[3] - box[1] > 1 else None


def read_box(page: "pikepdf.Page") -> Box:
    """The part of the page that is seen: the crop box within the media box."""
    media = _read_numbers(page, "/MediaBox") or LETTER
    crop = _read_numbers(page, "/CropBox") or media
    seen = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return seen if seen[2] > seen[0] and seen[3] > seen[1] else media


def read_rotation(page: "pikepdf.Page") -> int:
    try:
        return int(_find_inherited(page, "/Rotate") or 0) % 360 // 90 * 90
    except (TypeError, ValueError):
        return 0


def turn_box(box: Box, rotation: int) -> tuple[tuple[int, int, int, int, float, float], float]:
    """The matrix that puts the origin into the corner that is seen bottom left, x to the right; and the seen width."""
    x0, y0, x1, y1 = box
    width, height = x1 - x0, y1 - y0
    return {
        0: ((1, 0, 0, 1, x0, y0), width),
        90: ((0, 1, -1, 0, x1, y0), height),
        180: ((-1, 0, 0, -1, x1, y1), width),
        270: ((0, -1, 1, 0, x0, y1), height),
    }[rotation]


def _draw(text: str, key: str, box: Box, rotation: int) -> bytes:
    """The drawing of one stamp; a page has been brought back to its first state before it."""
    (a, b, c, d, e, f), room = turn_box(box, rotation)
    wide = measure_text(text) + 2 * PAD_X
    # On a page smaller than the stamp the stamp shrinks rather than leaves the page.
    scale = min(1.0, (room - 2) / wide)
    margin = min(MARGIN, max(1.0, (room - wide * scale) / 2))
    left, high = room - margin - wide * scale, SIZE + 2 * PAD_Y
    shown = encode_text(text).replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"".join((
        b"q\n/Artifact <</Type /Pagination>> BDC\n",
        f"{a} {b} {c} {d} {e:.3f} {f:.3f} cm {scale:.4f} 0 0 {scale:.4f} {left:.3f} {margin:.3f} cm\n".encode(),
        f"1 g 0.45 G 0.6 w 0 0 {wide:.3f} {high:.3f} re B\n".encode(),
        f"BT 0 g 0 Tr {key} {SIZE:g} Tf {PAD_X:g} {PAD_Y + 1.4:g} Td (".encode(), shown, b") Tj ET\n",
        b"EMC\nQ\n",
    ))
