"""The words of one PDF page with the place of each line, straight from pdfium."""

import ctypes
from typing import Any

from inwriting.core.facts.paper import Box, Page, Span
from inwriting.intake.docx_words import replace_boxes

CELL_GAP = " | "
# A full page has 6,000 characters. pdfium looks up each place in time that grows with the page, so beyond this none.
_MOST_PLACED = 40_000
# pdfium says U+0002 (or U+FFFE) where a word was hyphenated at the end of a line; the page shows a hyphen and a break.
_CLEAN = {0x00: " ", 0x02: "-", 0xFFFE: "-", 0xFFFF: " ", 0xA0: " ", 0x0B: " ", 0x0C: " ", 0xAD: "-"}


def read_text_page(page: Any, number: int) -> Page:
    """Read a pypdfium2 page that holds text: its lines, with ' | ' at wide gaps (cells of a table), and their boxes."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range() if raw.FPDFText_CountChars(text_page) > 0 else ""
        lines = _find_lines(raw, text_page, text)
    finally:
        text_page.close()
    width, height = page.get_size()
    turn = find_turn(page)
    return build_page(number, lines, (width, height), turn)


def build_page(number: int, lines: "list[list[tuple[str, _Rect]]]", size: tuple[float, float], turn: "Turn") -> Page:
    """Join lines of cells into a page's text, with a span for each cell."""
    pieces: list[str] = []
    spans: list[Span] = []
    at = 0
    for line in lines:
        for index, (words, rect) in enumerate(line):
            if not words.isascii():
                words = replace_boxes(words)
            if index:
                pieces.append(CELL_GAP)
                at += len(CELL_GAP)
            pieces.append(words)
            if rect is not None and words:
                spans.append(Span(at, at + len(words), turn(rect)))
            at += len(words)
        pieces.append("\n")
        at += 1
    return Page(number, "".join(pieces)[:-1], size[0], size[1], "text", 1.0, tuple(spans))


_Rect = tuple[float, float, float, float] | None


class Turn:
    """From PDF user space (origin at the bottom left, before rotation) to points from the shown page's top left."""

    def __init__(self, bbox: tuple[float, float, float, float], rotation: int) -> None:
        self.bbox, self.rotation = bbox, rotation

    def __call__(self, rect: tuple[float, float, float, float]) -> Box:
        x1, y1, x2, y2 = rect  # left, bottom, right, top
        left, bottom, right, top = self.bbox
        if self.rotation == 90:
            return Box(y1 - bottom, x1 - left, y2 - bottom, x2 - left)
        if self.rotation == 180:
            return Box(right - x2, y1 - bottom, right - x1, y2 - bottom)
        if self.rotation == 270:
            return Box(top - y2, right - x2, top - y1, right - x1)
        return Box(x1 - left, top - y2, x2 - left, top - y1)


def find_turn(page: Any) -> Turn:
    return Turn(page.get_bbox(), page.get_rotation())


def _find_lines(raw: Any, text_page: Any, text: str) -> list[list[tuple[str, _Rect]]]:
    handle = text_page.raw
    if len(text) > _MOST_PLACED:
        return [[(line.strip(), None)] for line in text.translate(_CLEAN).split("\r\n") if line]
    same = len(text) == raw.FPDFText_CountChars(handle)
    sides = tuple(ctypes.c_double() for _ in range(4))
    refs = tuple(ctypes.byref(side) for side in sides)
    lines: list[list[tuple[str, _Rect]]] = []
    at = 0
    for line in text.translate(_CLEAN).split("\r\n"):
        count = len(line)
        start = at if same else raw.FPDFText_GetCharIndexFromTextIndex(handle, at)
        at += count + 2
        if not count:
            continue
        rects = _find_rects(raw, handle, (start, count), (sides, refs))
        lines.extend(_split_cells(raw, handle, line, (start, rects)))
    return lines


def _find_rects(raw: Any, handle: Any, part: tuple[int, int], buffers: Any) -> list[tuple[float, float, float, float]]:
    (left, top, right, bottom), refs = buffers
    rects = []
    for index in range(raw.FPDFText_CountRects(handle, *part)):
        raw.FPDFText_GetRect(handle, index, *refs)
        rects.append((left.value, bottom.value, right.value, top.value))
    return rects


def _split_cells(raw: Any, handle: Any, line: str, place: Any) -> list[list[tuple[str, _Rect]]]:
    """Split a line where the page shows a wide gap, and at hyphens that pdfium joined over two lines."""
    start, rects = place
    if len(rects) < 2:
        return [[(line.strip(), rects[0] if rects else None)]]
    cuts = _find_cuts(raw, handle, line, (start, rects))
    rows: list[list[tuple[str, _Rect]]] = [[]]
    begin = 0
    for (cut, new_line), group in cuts:
        rows[-1].append((line[begin:cut].strip(), _join_rects(group)))
        begin = cut
        if new_line:
            rows.append([])
    return [row for row in rows if row]


def _find_cuts(raw: Any, handle: Any, line: str, place: Any) -> list[tuple[tuple[int, bool], list[Any]]]:
    start, rects = place
    groups: list[list[Any]] = [[rects[0]]]
    breaks: list[bool] = []
    for before, rect in zip(rects, rects[1:], strict=False):
        height = max(before[3] - before[1], 4.0)
        is_lower = rect[3] < before[1] + height * 0.3 or rect[1] > before[3] - height * 0.3
        if is_lower or rect[0] - before[2] > max(1.2 * height, 8.0) or rect[2] < before[0]:
            groups.append([rect])
            breaks.append(is_lower)
        else:
            groups[-1].append(rect)
    cuts: list[tuple[tuple[int, bool], list[Any]]] = []
    at = 0
    for index, is_lower in enumerate(breaks):
        at = _find_first_char(raw, handle, (start, at, len(line)), groups[index + 1][0])
        cuts.append(((at, is_lower), groups[index]))
    cuts.append(((len(line), False), groups[-1]))
    return cuts


def _find_first_char(raw: Any, handle: Any, part: tuple[int, int, int], rect: Any) -> int:
    start, begin, end = part
    sides = tuple(ctypes.c_double() for _ in range(4))
    left, right, bottom, top = sides
    refs = tuple(ctypes.byref(side) for side in sides)
    for index in range(begin + 1, end):
        raw.FPDFText_GetCharBox(handle, start + index, *refs)
        if right.value <= left.value:
            continue
        height = (bottom.value + top.value) / 2
        if rect[0] - 0.6 <= left.value <= rect[2] and rect[1] - 1 <= height <= rect[3] + 1:
            return index
    return end


def _join_rects(rects: list[Any]) -> _Rect:
    return (min(r[0] for r in rects), min(r[1] for r in rects), max(r[2] for r in rects), max(r[3] for r in rects))
