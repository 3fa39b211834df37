"""What is drawn on a PDF page that has its own text: ruled tables keep their cells together, and boxes show their tick."""

from typing import Any

import msgspec

from inwriting.core.facts.paper import Box, Page
from inwriting.intake.layout import Piece, lay_out

_FEW_SHAPES = 4
_MOST_OBJECTS = 3_000
_SCALE = 1.5
_MOST_PIXELS = 4_000_000
_DEFAULT_LINE = 10.0


def add_marks(page: Any, read: Page) -> Page:
    """Return the page with drawn boxes as [x] and [ ] and with the lines of each table cell together."""
    if not read.spans or not _has_shapes(page):
        return read
    picture = _draw(page, read)
    if picture is None:
        return read
    from inwriting.intake import marks

    heights = sorted(span.box.bottom - span.box.top for span in read.spans)
    line = max(heights[len(heights) // 2] * 1.35, 6.0) if heights else _DEFAULT_LINE
    ink = marks.find_ink(picture)
    shapes = _without_words(ink, read)
    ticks = [marks.Tick(tick.box, marks.is_marked(ink, tick.box)) for tick in marks.find_ticks(shapes, line * _SCALE)]
    cells = [_to_points(cell) for cell in marks.find_cells(shapes, line * _SCALE, 0.0)]
    if not ticks and not cells:
        return read
    pieces = [Piece(read.text[span.start:span.end], span.box) for span in read.spans]
    drawn = [Piece("[x]" if tick.is_marked else "[ ]", _to_points(tick.box)) for tick in ticks]
    pieces = [piece for piece in pieces if not _is_mark_in(piece, drawn)] + _drop_written(drawn, pieces)
    text, spans = lay_out([_put_in_cell(piece, cells) for piece in pieces])
    return Page(read.number, text, read.width, read.height, "text", 1.0, spans)


def _has_shapes(page: Any) -> bool:
    from pypdfium2 import raw

    found = 0
    for index in range(min(raw.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        if raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, index)) in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM):
            found += 1
            if found >= _FEW_SHAPES:
                return True
    return False


def _draw(page: Any, read: Page) -> Any:
    if read.width * read.height * _SCALE ** 2 > _MOST_PIXELS:
        return None
    bitmap = page.render(scale=_SCALE, grayscale=True)
    try:
        return bitmap.to_numpy().reshape(bitmap.height, bitmap.width).copy()
    finally:
        bitmap.close()


def _without_words(ink: Any, read: Page) -> Any:
    """At this size letters look like boxes; where the words stand is known, so they are taken away first."""
    shapes = ink.copy()
    for span in read.spans:
        if span.end - span.start > 1:
            left, top, right, bottom = (int(side * _SCALE) for side in
                                        (span.box.left, span.box.top, span.box.right, span.box.bottom))
            shapes[max(top - 1, 0):bottom + 3, max(left - 1, 0):right + 3] = 0
    return shapes


def _to_points(box: Box) -> Box:
    return Box(*(side / _SCALE for side in (box.left, box.top, box.right, box.bottom)))


def _put_in_cell(piece: Piece, cells: list[Box]) -> Piece:
    x, y = (piece.box.left + piece.box.right) / 2, (piece.box.top + piece.box.bottom) / 2
    around = [cell for cell in cells if cell.left <= x <= cell.right and cell.top <= y <= cell.bottom]
    cell = min(around, key=lambda each: (each.right - each.left) * (each.bottom - each.top), default=None)
    return msgspec.structs.replace(piece, cell=cell)


def _is_mark_in(piece: Piece, drawn: list[Piece]) -> bool:
    """True for an X or a tick that is written inside a drawn box: the box says it already."""
    if len(piece.text) > 1:
        return False
    x, y = (piece.box.left + piece.box.right) / 2, (piece.box.top + piece.box.bottom) / 2
    return any(tick.box.left <= x <= tick.box.right and tick.box.top <= y <= tick.box.bottom for tick in drawn)


def _drop_written(drawn: list[Piece], pieces: list[Piece]) -> list[Piece]:
    """Leave out drawn boxes that the text has already, as fields of a form or as signs of a font."""
    written = [piece.box for piece in pieces if piece.text.startswith("[") and piece.text[2:3] == "]"]
    return [tick for tick in drawn
            if not any(box.left - 4 <= tick.box.right and tick.box.left <= box.left + 14
                       and box.top <= tick.box.bottom and tick.box.top <= box.bottom for box in written)]
