"""Find what is drawn and not written on a page: boxes to tick, and the ruled cells of a table."""

from typing import Any

import msgspec

from inwriting.core.facts.paper import Box

_SIDE_DRAWN = 0.72
_INK_INSIDE = 0.07
_MOST_CELLS = 3_000


class Tick(msgspec.Struct, frozen=True):
    """A box to tick, in dots of the picture, and whether something is marked in it."""

    box: Box
    is_marked: bool


def find_ink(picture: Any) -> Any:
    """Return a mask (0 or 255) of what is darker than its surroundings, whatever the light."""
    import cv2

    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    block = max(31, min(grey.shape[:2]) // 40 | 1)
    return cv2.adaptiveThreshold(cv2.GaussianBlur(grey, (3, 3), 0), 255, cv2.ADAPTIVE_THRESH_MEAN_C,
                                 cv2.THRESH_BINARY_INV, block, 14)


def find_ticks(ink: Any, line_height: float) -> list[Tick]:
    """Return the boxes about as high as a line of text that are drawn on all four sides."""
    import cv2

    size = max(int(line_height * 0.4), 6)
    frames = _find_strokes(ink, size, size)
    found = []
    for left, top, wide, high in (cv2.boundingRect(each) for each in _find_outlines(frames, holes=False)):
        if not (0.5 * line_height < min(wide, high) and max(wide, high) < 2.4 * line_height):
            continue
        box = _trim(frames[top:top + high, left:left + wide], (left, top))
        if box is None or not _is_square(box, line_height):
            continue
        rows, columns = slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))
        if _is_framed(frames[rows, columns]):
            found.append(Tick(box, is_marked(ink, box)))
    return found


def is_marked(ink: Any, box: Box) -> bool:
    """True where the inside of a box to tick holds ink."""
    wide, high = box.right - box.left, box.bottom - box.top
    edge_x, edge_y = max(wide * 0.22, 2), max(high * 0.22, 2)
    core = ink[round(box.top + edge_y):round(box.bottom - edge_y), round(box.left + edge_x):round(box.right - edge_x)]
    return bool(core.size and (core > 0).mean() > _INK_INSIDE)


def find_cells(ink: Any, line_height: float, slope: float) -> list[Box]:
    """Return the cells of ruled tables as if the page were straight (see `straighten`); none without a table."""
    import cv2
    import numpy as np

    pad = abs(slope) * max(ink.shape) + 2
    turn = np.array([[1.0, slope, pad], [-slope, 1.0, pad]])
    wide, high = int(ink.shape[1] + 2 * pad), int(ink.shape[0] + 2 * pad)
    straight = cv2.warpAffine(ink, turn, (wide, high), flags=cv2.INTER_NEAREST)
    # A photo bends rules a little: thicken them across their way before asking that they run straight.
    across = _open(cv2.dilate(straight, np.ones((3, 1), np.uint8)), (1, max(int(2.5 * line_height), 20)))
    down = _open(cv2.dilate(straight, np.ones((1, 3), np.uint8)), (max(int(1.1 * line_height), 12), 1))
    rules = cv2.bitwise_or(across, down)
    if not rules.any():
        return []
    rules = cv2.dilate(rules, np.ones((7, 7), np.uint8))
    page = ink.shape[0] * ink.shape[1]
    cells = []
    for outline in _find_outlines(rules, holes=True)[:_MOST_CELLS]:
        left, top, across_dots, down_dots = cv2.boundingRect(outline)
        area = cv2.contourArea(outline)
        fills = area > 0.85 * across_dots * down_dots and area < 0.5 * page
        if fills and down_dots > 0.7 * line_height and across_dots > line_height:
            cells.append(Box(left - pad, top - pad, left + across_dots - pad, top + down_dots - pad))
    return cells if len(cells) >= 4 else []


def straighten(x: float, y: float, slope: float) -> tuple[float, float]:
    """Where a dot would be if the lines of the page ran level."""
    return x + slope * y, y - slope * x


def paint_out(picture: Any, ticks: list[Tick]) -> Any:
    """Return the picture with the boxes to tick covered with the colour of the paper around them."""
    import numpy as np

    clean = picture.copy()
    for tick in ticks:
        left, top, right, bottom = _ints(tick)
        around = picture[max(top - 6, 0):bottom + 6, max(left - 6, 0):right + 6].reshape(-1, picture.shape[2])
        clean[max(top - 3, 0):bottom + 3, max(left - 3, 0):right + 3] = np.percentile(around, 85, axis=0)
    return clean


def split_at(corners: list[Any], ticks: list[Tick]) -> list[Any]:
    """Cut lines of text where a box to tick stands in them, so that box and words become neighbours."""
    lines = []
    for line in corners:
        left, right = line[:, 0].min(), line[:, 0].max()
        top, bottom = line[:, 1].min(), line[:, 1].max()
        inside = sorted(((tick.box.left - left) / (right - left), (tick.box.right - left) / (right - left))
                        for tick in ticks if left - 4 <= (tick.box.left + tick.box.right) / 2 <= right + 4
                        and top <= (tick.box.top + tick.box.bottom) / 2 <= bottom)
        at = 0.0
        for begin, end in [*inside, (1.0, 1.0)]:
            if (begin - at) * (right - left) > 0.4 * (bottom - top):
                lines.append(_slice(line, at, begin))
            at = max(at, end)
    return lines


def _find_outlines(mask: Any, *, holes: bool) -> list[Any]:
    """The outlines of what is drawn, or of the holes in it."""
    import cv2

    outlines, order = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if order is None:
        return []
    return [outline for outline, (_, _, _, parent) in zip(outlines, order[0], strict=True) if (parent >= 0) == holes]


def _find_strokes(ink: Any, wide: int, high: int) -> Any:
    """Keep only strokes that run straight across for `wide` dots or straight down for `high`."""
    import cv2

    return cv2.bitwise_or(_open(ink, (1, wide)), _open(ink, (high, 1)))


def _open(ink: Any, size: tuple[int, int]) -> Any:
    import cv2
    import numpy as np

    return cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(size, np.uint8))


def _trim(frame: Any, corner: tuple[int, int]) -> Box | None:
    """The frame without the ends of a pen stroke that goes beyond it: from its first long side to its last."""
    import numpy as np

    columns = np.flatnonzero((frame > 0).mean(axis=0) > 0.6)
    rows = np.flatnonzero((frame > 0).mean(axis=1) > 0.6)
    if len(columns) < 2 or len(rows) < 2:
        return None
    return Box(float(corner[0] + columns[0]), float(corner[1] + rows[0]),
               float(corner[0] + columns[-1] + 1), float(corner[1] + rows[-1] + 1))


def _is_square(box: Box, line_height: float) -> bool:
    wide, high = box.right - box.left, box.bottom - box.top
    return 0.5 * line_height < wide < 1.7 * line_height and 0.75 < wide / high < 1.33


def _is_framed(frame: Any) -> bool:
    """True where each of the four sides is drawn along most of its length."""
    high, wide = frame.shape
    edge_x, edge_y = max(wide // 5, 2), max(high // 5, 2)
    sides = (frame[:edge_y].max(axis=0), frame[-edge_y:].max(axis=0),
             frame[:, :edge_x].max(axis=1), frame[:, -edge_x:].max(axis=1))
    corners = (frame[:edge_y, :edge_x], frame[:edge_y, -edge_x:], frame[-edge_y:, :edge_x], frame[-edge_y:, -edge_x:])
    drawn = all((side > 0).mean() > _SIDE_DRAWN for side in sides)
    return drawn and sum(corner.max() > 0 for corner in corners) >= 4


def _slice(line: Any, begin: float, end: float) -> Any:
    import numpy as np

    begin, end = max(begin, 0.0), min(end, 1.0)
    top, low = line[1] - line[0], line[2] - line[3]
    return np.array([line[0] + top * begin, line[0] + top * end, line[3] + low * end, line[3] + low * begin],
                    dtype=np.float32)


def _ints(tick: Tick) -> tuple[int, int, int, int]:
    return int(tick.box.left), int(tick.box.top), int(tick.box.right), int(tick.box.bottom)
