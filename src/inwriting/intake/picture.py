"""Read the words of one picture of a page: the right way up, in reading order, with their places."""

from statistics import median
from typing import Any

from inwriting.core.facts.paper import Box, Page, Span
from inwriting.intake import marks, ocr, remarks
from inwriting.intake.layout import Piece, lay_out

_HARD = 0.88
_NOISE = 0.45
_WORKING_SIDE = 3000


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
    dots, corners, turned = _turn_upright(dots, ocr.find_corners(dots))
    if turned in (90, 270):
        size = (size[1], size[0])
    ink = marks.find_ink(dots)
    usual = median(min(_wide(each), _high(each)) for each in corners) if corners else 0.0
    ticks = marks.find_ticks(ink, usual) if usual else []
    lines = _read_lines(marks.paint_out(dots, ticks) if ticks else dots, marks.split_at(corners, ticks))
    lines += [_make_tick(tick) for tick in ticks]
    slope = _find_slope(lines)
    cells = marks.find_cells(ink, usual, slope) if usual else []
    page = _make_page(lines, cells, (number, turned, slope), (size, (dots.shape[1], dots.shape[0])))
    ocr.release_memory()
    return page, _say(page)


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


def _make_page(lines: list[ocr.Line], cells: list[Box], about: tuple[int, int, float], sizes: Any) -> Page:
    """Put lines in order as if the page were straight, but keep their places as they are in the picture."""
    size, dots = sizes
    scale = (size[0] / dots[0], size[1] / dots[1])
    number, turned, slope = about
    straight: list[Piece] = []
    places: dict[Box, Box] = {}
    for line in lines:
        xs, ys = [x for x, _ in line.corners], [y for _, y in line.corners]
        place = Box(min(xs) * scale[0], min(ys) * scale[1], max(xs) * scale[0], max(ys) * scale[1])
        box = _straighten(line, slope, scale)
        places[box] = place
        straight.append(Piece(line.text, box, line.confidence, _find_cell(line, cells, slope, scale)))
    text, spans = lay_out(straight)
    spans = tuple(Span(span.start, span.end, places[span.box], span.confidence) for span in spans)
    weight = sum(span.end - span.start for span in spans)
    sure = sum(span.confidence * (span.end - span.start) for span in spans) / weight if weight else 0.0
    return Page(number, text, round(size[0], 2), round(size[1], 2), "ocr", round(sure, 4), spans, turned)


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


def _turn_upright(dots: Any, corners: list[Any]) -> tuple[Any, list[Any], int]:
    """Turn a picture that lies on its side or stands on its head; returns by how many degrees clockwise."""
    import cv2

    if not corners:
        return dots, corners, 0
    if _lies_on_side(corners):
        options = {90: cv2.rotate(dots, cv2.ROTATE_90_CLOCKWISE), 270: cv2.rotate(dots, cv2.ROTATE_90_COUNTERCLOCKWISE)}
        found = {turn: ocr.find_corners(turned) for turn, turned in options.items()}
        turn = max(options, key=lambda each: _score(options[each], found[each]))
        return options[turn], found[turn], turn
    upright = _score(dots, corners)
    if upright > 0.9:
        return dots, corners, 0
    flipped = cv2.rotate(dots, cv2.ROTATE_180)
    again = ocr.find_corners(flipped)
    return (flipped, again, 180) if _score(flipped, again) > upright + 0.05 else (dots, corners, 0)


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
