"""The answers in a fillable PDF: typed fields, ticked boxes and notes, put where they stand on the page."""

import ctypes
from typing import Any

from inwriting.core.facts.paper import Box, Page
from inwriting.intake.layout import Piece, lay_out

_HIDDEN = 2
_FREE_TEXT, _WIDGET = 3, 20
_MARK_ON, _MARK_OFF = "[x]", "[ ]"
_MOST_FIELDS = 2000


def add_fields(page: Any, read: Page) -> Page:
    """Return the page with the values of its form fields among its lines; a page without fields comes back as it is."""
    from pypdfium2 import raw

    count = min(raw.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)
    if count <= 0:
        return read
    pieces = [piece for index in range(count) if (piece := _read_annotation(raw, page, index)) is not None]
    if not pieces:
        return read
    turned = [Piece(piece.text, _turn(page, piece.box)) for piece in pieces]
    own = [Piece(read.text[span.start:span.end], span.box) for span in read.spans]
    text, spans = lay_out(own + turned)
    return Page(read.number, text, read.width, read.height, "text", 1.0, spans)


def _turn(page: Any, box: Box) -> Box:
    from inwriting.intake.pdf_text import find_turn

    return find_turn(page)((box.left, box.bottom, box.right, box.top))


def _read_annotation(raw: Any, page: Any, index: int) -> Piece | None:
    annotation = raw.FPDFPage_GetAnnot(page, index)
    if not annotation:
        return None
    try:
        if raw.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
            return None
        words = _find_words(raw, annotation)
        rect = raw.FS_RECTF()
        if not words or not raw.FPDFAnnot_GetRect(annotation, ctypes.byref(rect)):
            return None
        return Piece(words, Box(rect.left, rect.top, rect.right, rect.bottom))
    finally:
        raw.FPDFPage_CloseAnnot(annotation)


def _find_words(raw: Any, annotation: Any) -> str:
    kind = raw.FPDFAnnot_GetSubtype(annotation)
    if kind == _FREE_TEXT:
        return " ".join(_get_string(raw, annotation, b"Contents").split())
    if kind != _WIDGET:
        return ""
    state = _get_string(raw, annotation, b"AS")
    if state:
        return _MARK_OFF if state == "Off" else _MARK_ON
    return " ".join(_get_string(raw, annotation, b"V").split())


def _get_string(raw: Any, annotation: Any, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size < 200_000:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", errors="ignore")


