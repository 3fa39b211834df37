"""Read a table from outside (XLSX, CSV) as rows of plain values; formulas are never calculated."""

import contextlib
import csv
import io
import re
import warnings
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import Any

import msgspec

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PaperBroken, PaperEmpty, PaperProblem, TooManyRows
from inwriting.intake import remarks
from inwriting.intake.archive import check_archive
from inwriting.intake.limits import Allowance
from inwriting.intake.text import decode_text

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Cell = str | int | float | bool | date | datetime | time | timedelta | None
_WIDEST = 60
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_MOST_MERGES = 20_000


class Table(msgspec.Struct, frozen=True):
    """Rows as they stand in one sheet; `lines` holds the row number of each in the file. Empty rows are left out."""

    name: str
    lines: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    formulas: int = 0


def read_sheet(data: bytes, allowance: Allowance) -> Paper:
    """Read a spreadsheet as a paper: a page for each sheet, ' | ' between cells."""
    tables = read_tables(data, allowance)
    pages = []
    for number, table in enumerate(tables, start=1):
        text = "\n".join(" | ".join(write_cell(cell) for cell in row).rstrip(" |") for row in table.rows)
        allowance.take_text(len(text))
        pages.append(Page(number, text, source="text"))
    if not any(page.text.strip() for page in pages):
        raise PaperEmpty()
    allowance.take_pages(len(pages))
    formulas = sum(table.formulas for table in tables)
    said = (remarks.FORMULAS.format(count=formulas),) if formulas else ()
    return Paper(tuple(pages), tables[0].name if len(tables) == 1 else "", MEDIA_TYPE, remarks=said)


def read_tables(data: bytes, allowance: Allowance) -> list[Table]:
    """Return each sheet of an XLSX; a bomb, a damaged file or too many rows raise a PaperProblem."""
    import openpyxl

    check_archive(data, allowance, "spreadsheet")
    _refuse_long(data, allowance)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return [_read_table(sheet, archive, allowance) for sheet in book.worksheets]
    except PaperProblem:
        raise
    except Exception as error:
        # openpyxl raises anything from KeyError to its own classes for parts that are missing or wrong.
        raise PaperBroken(kind="spreadsheet") from error


def read_csv(data: bytes, allowance: Allowance) -> Table:
    """Read comma, semicolon or tab separated rows."""
    text, _ = decode_text(data)
    allowance.take_text(len(text))
    # NUL and lone carriage returns make the csv module stop in the middle.
    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    reader = csv.reader(io.StringIO(text), delimiter=_find_delimiter(text))
    lines: list[int] = []
    rows: list[tuple[Cell, ...]] = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                lines.append(reader.line_num)
                rows.append(tuple(cell.strip() for cell in row[:_WIDEST]))
                _check_rows(len(rows), allowance)
    except csv.Error:
        raise PaperBroken(kind="table") from None
    return Table("", tuple(lines), tuple(rows))


def write_cell(cell: Cell) -> str:
    """Say a value as a person would read it in the sheet."""
    if isinstance(cell, datetime) and cell.time() == time(0):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return " ".join(str(cell).split()) if cell is not None else ""


def _read_table(sheet: Any, archive: zipfile.ZipFile, allowance: Allowance) -> Table:
    lines: list[int] = []
    rows: list[list[Cell]] = []
    for line, row in enumerate(sheet.iter_rows(values_only=True, max_col=_WIDEST), start=1):
        if line % 500 == 0:
            allowance.check_time(f"row {line}")
        cells = [cell if isinstance(cell, Cell) else str(cell) for cell in row]
        while cells and (cells[-1] is None or cells[-1] == ""):
            cells.pop()
        if cells:
            lines.append(line)
            rows.append(cells)
            _check_rows(len(rows), allowance)
    formulas, merged = _scan_sheet(archive, sheet._worksheet_path)
    _fill_merged(lines, rows, merged)
    return Table(sheet.title, tuple(lines), tuple(tuple(row) for row in rows), formulas)


def _refuse_long(data: bytes, allowance: Allowance) -> None:
    """Count the filled rows before the slow reader starts: a table that is too long is refused in a moment."""
    with contextlib.suppress(zipfile.BadZipFile, OSError, RuntimeError, zlib.error, NotImplementedError), \
            zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.startswith("xl/worksheets/"):
                continue
            filled, tail = 0, b""
            with archive.open(name) as opened:
                while chunk := opened.read(1_000_000):
                    *rows, tail = (tail + chunk).split(b"</row>")
                    filled += sum(1 for row in rows if b"<v" in row or b"<is" in row)
                    tail = tail[-1_000_000:]
                    _check_rows(filled, allowance)


def _check_rows(count: int, allowance: Allowance) -> None:
    if count > allowance.limits.rows:
        raise TooManyRows(limit=allowance.limits.rows)


def _scan_sheet(archive: zipfile.ZipFile, path: str) -> tuple[int, list[tuple[int, int, int, int]]]:
    """Count formulas and find merged cells (first row, first column, last row, last column) without building a tree."""
    formulas, merged, tail = 0, [], b""
    with archive.open(path.lstrip("/")) as opened:
        while chunk := opened.read(1_000_000):
            window = tail + chunk
            cut = window.rfind(b"<") if len(chunk) == 1_000_000 else len(window)
            formulas += len(_FORMULA.findall(window, 0, cut))
            merged += [(int(top), _column(left), int(bottom), _column(right))
                       for left, top, right, bottom in _MERGED.findall(window, 0, cut)]
            tail = window[cut:]
            if len(merged) > _MOST_MERGES:
                break
    return formulas, merged[:_MOST_MERGES]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _fill_merged(lines: list[int], rows: list[list[Cell]], merged: list[tuple[int, int, int, int]]) -> None:
    """A merged cell holds its value once; every row it spans means that value."""
    place = {line: index for index, line in enumerate(lines)}
    for top, left, bottom, _ in merged:
        if top not in place or left > _WIDEST or bottom - top > 5_000:
            continue
        first = rows[place[top]]
        value = first[left - 1] if left <= len(first) else None
        if value is None or bottom == top:
            continue
        for line in range(top + 1, bottom + 1):
            if line in place:
                row = rows[place[line]]
                row.extend([None] * (left - len(row)))
                row[left - 1] = value if row[left - 1] is None else row[left - 1]


def _find_delimiter(text: str) -> str:
    head = "\n".join(text.split("\n")[:20])
    return max((",", ";", "\t", "|"), key=lambda sign: (head.count(sign), sign == ","))
