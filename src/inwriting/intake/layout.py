"""Put pieces of text that stand somewhere on a page into reading order: columns, lines, and cells of a table."""

from statistics import median

import msgspec

from inwriting.core.facts.paper import Box, Span

CELL_GAP = " | "


class Piece(msgspec.Struct, frozen=True):
    """Some words and where they stand, in points from the page's top left; `cell` is the cell of a ruled table."""

    text: str
    box: Box
    confidence: float = 1.0
    cell: Box | None = None


class Group(msgspec.Struct, frozen=True):
    """Pieces that belong together on a line: one alone, or all of one cell, line after line."""

    box: Box
    pieces: tuple[Piece, ...]
    is_cell: bool = False


def lay_out(pieces: list[Piece]) -> tuple[str, tuple[Span, ...]]:
    """Return the text of the pieces in reading order, and the place of each piece in that text."""
    groups = _make_groups([piece for piece in pieces if piece.text])
    lines: list[str] = []
    spans: list[Span] = []
    at = 0
    for row in (row for block in find_blocks(groups) for row in find_rows(block)):
        line = ""
        for index, group in enumerate(row):
            if index:
                line += _choose_gap(row[index - 1], group)
            for number, piece in enumerate(group.pieces):
                line += " " if number else ""
                start = at + len(line)
                spans.append(Span(start, start + len(piece.text), piece.box, piece.confidence))
                line += piece.text
        lines.append(line)
        at += len(line) + 1
    return "\n".join(lines), tuple(spans)


def _make_groups(pieces: list[Piece]) -> list[Group]:
    cells: dict[Box, list[Piece]] = {}
    groups = []
    for piece in pieces:
        if piece.cell is None:
            groups.append(Group(piece.box, (piece,)))
        else:
            cells.setdefault(piece.cell, []).append(piece)
    for cell, inside in cells.items():
        rows = find_rows([Group(piece.box, (piece,)) for piece in inside])
        groups.append(Group(cell, tuple(group.pieces[0] for row in rows for group in row), True))
    return groups


def find_rows(pieces: list[Group]) -> list[list[Group]]:
    """Group pieces that stand on the same line, top to bottom, each line left to right."""
    rows: list[list[Group]] = []
    for piece in sorted(pieces, key=lambda each: _middle(each.box)):
        row = next((row for row in reversed(rows[-3:]) if _is_same_line(row, piece)), None)
        if row is None:
            rows.append([piece])
        else:
            row.append(piece)
    rows.sort(key=lambda row: median(_middle(each.box) for each in row))
    return [sorted(row, key=lambda each: each.box.left) for row in rows]


def find_blocks(pieces: list[Group]) -> list[list[Group]]:
    """Divide a page set in two columns of running text into blocks; any other page is one block."""
    gutter = _find_gutter(pieces)
    if gutter is None:
        return [pieces] if pieces else []
    blocks: list[list[Group]] = []
    left: list[Group] = []
    right: list[Group] = []
    for piece in sorted(pieces, key=lambda each: _middle(each.box)):
        if piece.box.right <= gutter + 1:
            left.append(piece)
        elif piece.box.left >= gutter - 1:
            right.append(piece)
        else:
            blocks += [left, right, [piece]]
            left, right = [], []
    return [block for block in [*blocks, left, right] if block]


def _find_gutter(pieces: list[Group]) -> float | None:
    """The middle of the empty strip between two columns of running text, or None where there are no such columns."""
    if len(pieces) < 12:
        return None
    left, right = min(each.box.left for each in pieces), max(each.box.right for each in pieces)
    wide = right - left
    best: tuple[int, float] | None = None
    for step in range(35, 66):
        at = left + wide * step / 100
        crossing = sum(1 for each in pieces if each.box.left < at < each.box.right)
        if best is None or crossing < best[0]:
            best = (crossing, at)
    if best is None or best[0] > 0.2 * len(pieces):
        return None
    at = best[1]
    sides = ([each for each in pieces if each.box.right <= at], [each for each in pieces if each.box.left >= at])
    return at if all(_is_column(side) for side in sides) else None


def _is_column(side: list[Group]) -> bool:
    """Running text fills its lines; the cells of a table don't."""
    if len(side) < 6:
        return False
    wide = max(each.box.right for each in side) - min(each.box.left for each in side)
    if wide < 10 * median(each.box.bottom - each.box.top for each in side):
        return False
    full = [each for each in side if each.box.right - each.box.left > 0.75 * wide]
    return len(full) >= 0.6 * len(side)


def _is_same_line(row: list[Group], piece: Group) -> bool:
    near = min(row, key=lambda each: abs(each.box.left - piece.box.left)).box
    overlap = min(near.bottom, piece.box.bottom) - max(near.top, piece.box.top)
    return overlap > 0.5 * min(near.bottom - near.top, piece.box.bottom - piece.box.top)


def _choose_gap(before: Group, after: Group) -> str:
    if before.is_cell or after.is_cell:
        return CELL_GAP
    one, two = before.box, after.box
    height = min(one.bottom - one.top, two.bottom - two.top)
    return CELL_GAP if two.left - one.right > max(1.5 * height, 6.0) else " "


def _middle(box: Box) -> float:
    return (box.top + box.bottom) / 2
