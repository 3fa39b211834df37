"""Reads a table whose first row is its headings: each cell below belongs to the heading over it."""

import re
from collections.abc import Iterator

from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.labels import element_of

Cell = tuple[int, int]  # start, end
Column = tuple[str, Cell, str]  # element, place of the cell, words of the heading over it

_LINE = re.compile(r"[^\n]+")


def find_columns(text: str) -> tuple[list[Column], list[Cell]]:
    """Return the filled cells with what they answer, and the places of whole tables."""
    columns: list[Column] = []
    tables: list[Cell] = []
    done = 0
    for line in _LINE.finditer(text):
        heads = _heads_of(text, line.start(), line.end()) if line.start() >= done and "|" in line[0] else []
        if not heads:
            continue
        done = line.end()
        for row in _rows_after(text, line.end(), len(heads)):
            columns.extend(_answers_in(text, row, heads))
            done = row[-1][1]
        if done > line.end():
            tables.append((line.start(), done))
    return columns, tables


def _cells(text: str, start: int, end: int) -> list[Cell]:
    """Return the cells of one line; a border at the very edge makes no cell."""
    cells: list[Cell] = []
    for part in re.finditer(r"[^|]+", text[start:end]):
        cells.append((start + part.start(), start + part.end()))
    return cells


def _heads_of(text: str, start: int, end: int) -> list[tuple[str, str]]:
    """Return (element, words) of each cell when the line is a row of headings."""
    heads = []
    for first, last in _cells(text, start, end):
        label = re.split(r" {2,}", text[first:last].strip())[-1]
        heads.append(("" if len(content_words(label)) > 1 else element_of(label.lower(), "|") or "", label))
    return heads if sum(bool(element) for element, _ in heads) >= 2 else []


def _rows_after(text: str, position: int, width: int) -> Iterator[list[Cell]]:
    while position < len(text) and text[position] == "\n":
        end = text.find("\n", position + 1)
        end = len(text) if end < 0 else end
        cells = _cells(text, position + 1, end)
        if len(cells) != width or _is_labelled(text, cells[0]):
            return
        yield cells
        position = end


def _is_labelled(text: str, cell: Cell) -> bool:
    """A row that begins with a heading of its own ("Other factors:") is no answer to the headings above."""
    label = text[cell[0]:cell[1]].strip().lower()
    return label.endswith(":") and element_of(label[:-1], ":") is not None


def _answers_in(text: str, row: list[Cell], heads: list[tuple[str, str]]) -> list[Column]:
    """Return the cells of a row; "options" and "reason for rejection" beside each other are one answer."""
    answers: list[Column] = []
    for cell, (element, label) in zip(row, heads, strict=True):
        if not element or not text[cell[0]:cell[1]].strip():
            continue
        last = answers[-1] if answers else None
        if last and last[0] == element == "options":
            answers[-1] = (element, (last[1][0], cell[1]), last[2] + label)
        else:
            answers.append((element, cell, label))
    return answers
