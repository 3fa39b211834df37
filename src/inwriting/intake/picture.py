"""Read the words of one picture of a page: the right way up, in reading order, with their places."""

from statistics import median
from typing import Any

import msgspec

from inwriting.core.facts.paper import Box, Page, Span
from inwriting.intake import marks, ocr, remarks
from inwriting.intake.bend import Bend, find_bend
from inwriting.intake.layout import Piece, lay_out

_HARD = 0.88
_NOISE = 0.45
_WORKING_SIDE = 3000
# What the detector calls print for sure, and how much of it a well-read page holds in its lines.
_PRINT = 0.6
_ALL_READ = 0.97


class Seen(msgspec.Struct, frozen=True):
    """How a page lies in its picture: turned by how much, its slope, its bend, its size in points and in dots."""

    number: int
    turned: int
    slope: float
    bend: Bend | None
    size: tuple[float, float]
    dots: tuple[int, int]

    @property
    def scale(self) -> tuple[float, float]:
        """Points for each dot, across and down."""
        return self.size[0] / self.dots[0], self.size[1] / self.dots[1]


def read_picture(picture: Any, number: int, size: tuple[float, float] | None = None) -> tuple[Page, list[str]]:
    """Read a PIL picture as page `number`, and say what a person should know about the reading.

    `size` is the page's width and height in points; without it a picture counts as 11 inches long.
    """
    import cv2
    import numpy as np

    if max(picture.size) > _WORKING_SIDE:
        picture.thumbnail((_WORKING_SIDE, _WORKING_SIDE))
    size = size or _guess_size(picture.size)
    dots = cv2.cvtColor(np.asarray(picture.convert("RGB")), cv2.COLOR_RGB2BGR)
    dots, (corners, text_map), turned = _turn_upright(dots, ocr.find_text(dots))
    if turned in (90, 270):
        size = (size[1], size[0])
    shape = (dots.shape[1], dots.shape[0])
    bend = find_bend(text_map, shape)
    if bend:
        dots = bend.flatten(dots)
        corners, text_map = ocr.find_text(dots)
    ink = marks.find_ink(dots)
    usual = median(min(_wide(each), _high(each)) for each in corners) if corners else 0.0
    ticks = marks.find_ticks(ink, usual) if usual else []
    lines = _read_lines(marks.paint_out(dots, ticks) if ticks else dots, marks.split_at(corners, ticks))
    covered = _find_covered(text_map, lines, (dots.shape[1], dots.shape[0]))
    lines += [_make_tick(tick) for tick in ticks]
    slope = _find_slope(lines)
    cells = marks.find_cells(ink, usual, slope) if usual else []
    page = _make_page(lines, cells, Seen(number, turned, slope, bend, size, shape), covered)
    ocr.release_memory()
    return page, _say(page)


def _find_covered(text_map: Any, lines: list[ocr.Line], dots: tuple[int, int]) -> float:
    """The share of what looks like print that lies in the lines that were read."""
    import cv2
    import numpy as np

    print_seen = text_map > _PRINT
    if not print_seen.any():
        return 1.0
    read = np.zeros(text_map.shape, dtype=np.uint8)
    scale = np.array([text_map.shape[1] / dots[0], text_map.shape[0] / dots[1]])
    for line in lines:
        cv2.fillPoly(read, [np.round(np.array(line.corners) * scale).astype(np.int32)], 1)
    return float((print_seen & (read > 0)).sum() / print_seen.sum())


def _guess_size(dots: tuple[int, int]) -> tuple[float, float]:
    scale = 792.0 / max(dots)
    return dots[0] * scale, dots[1] * scale


def _read_lines(dots: Any, corners: list[Any]) -> list[ocr.Line]:
    crops = [ocr.cut_line(dots, each) for each in corners]
    found = ocr.read_crops(crops)
    return [ocr.Line(text, tuple((float(x), float(y)) for x, y in each), sure)
            for each, (text, sure) in zip(corners, found, strict=True)
            if text and sure >= _NOISE and not (len(text) == 1 and sure < 0.7)]


def _make_tick(tick: marks.Tick) -> ocr.Line:
    left, top, right, bottom = tick.box.left, tick.box.top, tick.box.right, tick.box.bottom
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return ocr.Line("[x]" if tick.is_marked else "[ ]", corners, 1.0)


def _make_page(lines: list[ocr.Line], cells: list[Box], seen: Seen, covered: float) -> Page:
    """Put lines in order as if the page were straight, but keep their places as they are in the picture.

    The page is as sure as its lines, less the share of print that was seen and not read.
    """
    straight: list[Piece] = []
    places: dict[Box, Box] = {}
    for line in lines:
        box = _straighten(line, seen.slope, seen.scale)
        places[box] = _find_place(line, seen)
        straight.append(Piece(line.text, box, line.confidence, _find_cell(line, cells, seen.slope, seen.scale)))
    text, spans = lay_out(straight)
    spans = tuple(Span(span.start, span.end, places[span.box], span.confidence) for span in spans)
    weight = sum(span.end - span.start for span in spans)
    sure = sum(span.confidence * (span.end - span.start) for span in spans) / weight if weight else 0.0
    sure *= min(1.0, covered / _ALL_READ)
    wide, high = seen.size
    return Page(seen.number, text, round(wide, 2), round(high, 2), "ocr", round(sure, 4), spans, seen.turned)


def _find_place(line: ocr.Line, seen: Seen) -> Box:
    """Where the line stands in the picture itself, in points."""
    corners = seen.bend.bend_back(line.corners).tolist() if seen.bend else line.corners
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    scale = seen.scale
    return Box(min(xs) * scale[0], min(ys) * scale[1], max(xs) * scale[0], max(ys) * scale[1])


def _find_cell(line: ocr.Line, cells: list[Box], slope: float, scale: tuple[float, float]) -> Box | None:
    """The smallest cell around the middle of a line, in points."""
    if not cells:
        return None
    middle = [sum(corner[axis] for corner in line.corners) / 4 for axis in (0, 1)]
    x, y = marks.straighten(middle[0], middle[1], slope)
    around = [cell for cell in cells if cell.left <= x <= cell.right and cell.top <= y <= cell.bottom]
    cell = min(around, key=lambda each: (each.right - each.left) * (each.bottom - each.top), default=None)
    return cell and Box(cell.left * scale[0], cell.top * scale[1], cell.right * scale[0], cell.bottom * scale[1])


def _find_slope(lines: list[ocr.Line]) -> float:
    """How much the lines of the page climb or fall, as rise over run, from the long ones."""
    slopes = [(c[1][1] - c[0][1]) / (c[1][0] - c[0][0]) for c in (line.corners for line in lines)
              if c[1][0] - c[0][0] > 4 * abs(c[3][1] - c[0][1])]
    return median(slopes) if slopes else 0.0


def _straighten(line: ocr.Line, slope: float, scale: tuple[float, float]) -> Box:
    corners = line.corners
    left, right = (corners[0][0] + corners[3][0]) / 2, (corners[1][0] + corners[2][0]) / 2
    height = abs(corners[3][1] - corners[0][1] + corners[2][1] - corners[1][1]) / 2
    x, y = marks.straighten((left + right) / 2, sum(y for _, y in corners) / 4, slope)
    half = (right - left) / 2
    return Box((x - half) * scale[0], (y - height / 2) * scale[1], (x + half) * scale[0], (y + height / 2) * scale[1])


def _turn_upright(dots: Any, found: tuple[list[Any], Any]) -> tuple[Any, tuple[list[Any], Any], int]:
    """Turn a picture that lies on its side or stands on its head; returns by how many degrees clockwise."""
    import cv2

    corners = found[0]
    if not corners:
        return dots, found, 0
    if _lies_on_side(corners):
        options = {90: cv2.rotate(dots, cv2.ROTATE_90_CLOCKWISE), 270: cv2.rotate(dots, cv2.ROTATE_90_COUNTERCLOCKWISE)}
        seen = {turn: ocr.find_text(turned) for turn, turned in options.items()}
        turn = max(options, key=lambda each: _score(options[each], seen[each][0]))
        return options[turn], seen[turn], turn
    upright = _score(dots, corners)
    if upright > 0.9:
        return dots, found, 0
    flipped = cv2.rotate(dots, cv2.ROTATE_180)
    again = ocr.find_text(flipped)
    return (flipped, again, 180) if _score(flipped, again[0]) > upright + 0.05 else (dots, found, 0)


def _lies_on_side(corners: list[Any]) -> bool:
    long = [each for each in corners if _wide(each) > 2.5 * _high(each) or _high(each) > 2.5 * _wide(each)]
    return sum(_high(each) > _wide(each) for each in long) > 0.6 * max(len(long), 1)


def _score(dots: Any, corners: list[Any]) -> float:
    """How well the longest lines can be read this way up."""
    longest = sorted(corners, key=_wide, reverse=True)[:6]
    found = ocr.read_crops([ocr.cut_line(dots, each) for each in longest])
    return sum(sure for text, sure in found if len(text) > 2) / max(len(longest), 1)


def _wide(corners: Any) -> float:
    return float(corners[:, 0].max() - corners[:, 0].min())


def _high(corners: Any) -> float:
    return float(corners[:, 1].max() - corners[:, 1].min())


def _say(page: Page) -> list[str]:
    said = []
    if page.turned:
        said.append(remarks.TURNED.format(number=page.number))
    if not page.text.strip():
        said.append(remarks.PAGE_EMPTY.format(number=page.number))
    elif page.confidence < _HARD:
        said.append(remarks.HARD_TO_READ.format(number=page.number))
    return said
