"""Flattens the picture of a bent page: lines of print that rise and fall are made straight, with the way back."""

from typing import Any

import msgspec

# Parts of a page's width and height in which the bend is described: x, x², x³, x⁴, each changing with y.
_POWERS = (1, 2, 3, 4)
_RISE = (0, 1, 2)
_INK = 0.3
_LONG = 0.12
_FEWEST_LINES = 4
_BENT = 0.3
_STEP = 6
_STRIP = 128


class Line(msgspec.Struct, frozen=True):
    """The middle of one line of print, in dots of the map: x and y of some of its columns, and how thick it is."""

    xs: Any
    ys: Any
    thick: float


class Bend(msgspec.Struct, frozen=True):
    """How far the print is moved down at each place, as a polynomial over the page; `margin` is the room above it."""

    weights: Any
    width: int
    height: int
    margin: int

    def flatten(self, dots: Any) -> Any:
        """Return the picture with straight lines; it is higher by twice the margin."""
        import cv2
        import numpy as np

        flat = np.empty((self.height + 2 * self.margin, *dots.shape[1:]), dtype=dots.dtype)
        # Strip by strip: the places of all dots at once would take ten times the memory of the picture.
        for top in range(0, len(flat), _STRIP):
            bottom = min(top + _STRIP, len(flat))
            rows, columns = np.mgrid[top - self.margin:bottom - self.margin, 0:self.width].astype(np.float32)
            moved = rows + self.shift(columns, rows).astype(np.float32)
            flat[top:bottom] = cv2.remap(dots, columns, moved, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return flat

    def bend_back(self, corners: Any) -> Any:
        """Return corners (x, y) of the flat picture where they stand in the bent one."""
        import numpy as np

        points = np.asarray(corners, dtype=np.float32)
        xs, ys = points[:, 0], points[:, 1] - self.margin
        return np.stack([xs, ys + self.shift(xs, ys)], axis=1)

    def shift(self, xs: Any, ys: Any) -> Any:
        """By how many dots the print stands lower at these places than at the middle of its line."""
        across, down = xs / self.width - 0.5, ys / self.height
        moved = 0.0
        for weight, (power, rise) in zip(self.weights, _terms(), strict=True):
            moved = moved + weight * across ** power * down ** rise
        return moved


def find_bend(text_map: Any, size: tuple[int, int]) -> Bend | None:
    """Find the bend of a picture of `size` (width, height) from the map of its text; None where the lines are straight."""
    import numpy as np

    lines = find_lines(text_map)
    if len(lines) < _FEWEST_LINES or np.percentile([_sag(line) for line in lines], 75) < _BENT:
        return None
    scale = (size[0] / text_map.shape[1], size[1] / text_map.shape[0])
    lines = [Line(line.xs * scale[0], line.ys * scale[1], line.thick * scale[1]) for line in lines]
    weights = _fit(lines, size)
    found = Bend(weights, size[0], size[1], 0)
    most = max(float(np.abs(found.shift(line.xs, line.ys)).max()) for line in lines)
    return Bend(weights, size[0], size[1], min(int(most) + 1, size[1]))


def find_lines(text_map: Any) -> list[Line]:
    """The long single lines of print in a map of text (0 to 1); pieces that hold several lines are left out."""
    import cv2
    import numpy as np

    count, labels, stats, _middles = cv2.connectedComponentsWithStats((text_map > _INK).astype(np.uint8), connectivity=8)
    found = []
    for number in range(1, count):
        left, top, wide, high, _area = (int(value) for value in stats[number])
        if wide < _LONG * text_map.shape[1]:
            continue
        piece = labels[top:top + high, left:left + wide] == number
        thickness = piece.sum(axis=0)
        columns = np.flatnonzero(thickness)[::_STEP]
        middles = (piece * np.arange(high)[:, None]).sum(axis=0)[columns] / thickness[columns]
        found.append(Line(left + columns.astype(np.float64), top + middles, float(np.median(thickness))))
    usual = np.median([line.thick for line in found]) if found else 0.0
    return [line for line in found if line.thick < 1.7 * usual and len(line.xs) > 4]


def _sag(line: Line) -> float:
    """How far the line strays from the straight line through it, in thicknesses."""
    import numpy as np

    straight = np.polynomial.polynomial.Polynomial.fit(line.xs, line.ys, 1)
    return float(np.abs(line.ys - straight(line.xs)).max() / line.thick)


def _fit(lines: list[Line], size: tuple[int, int]) -> Any:
    """Least squares over all lines at once; how high a line stands by itself does not matter, only how it runs."""
    import numpy as np

    rows, wanted = [], []
    for line in lines:
        across, down = line.xs / size[0] - 0.5, line.ys.mean() / size[1]
        terms = np.stack([(across ** power - (across ** power).mean()) * down ** rise for power, rise in _terms()], axis=1)
        rows.append(terms)
        wanted.append(line.ys - line.ys.mean())
    table, goal = np.concatenate(rows), np.concatenate(wanted)
    firm = 1e-3 * np.eye(table.shape[1]) * len(goal)
    return np.linalg.solve(table.T @ table + firm * 1e-2, table.T @ goal)


def _terms() -> tuple[tuple[int, int], ...]:
    return tuple((power, rise) for power in _POWERS for rise in _RISE)
