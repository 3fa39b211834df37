"""Tables that a copy tore apart: cells that came out one a line are put back into rows, rows that touch are kept apart."""

import re

from inwriting.core.checks.plan.rows import is_column_heading

BETWEEN_CELLS = "\x1f"
_LONGEST_CELL = 70
_MOST_COLUMNS = 10


def rows_on_one_line(text: str) -> str:
    """Return the text with the cells of such a table joined by `BETWEEN_CELLS`; it keeps its length.

    The names of the columns must stand together, three at least; then every so many lines are a row, as long as the cells
    under minutes and dates hold numbers.
    """
    lines = text.split("\n")
    ends: list[str] = []
    number = 0
    while number < len(lines):
        columns = _column_names(lines, number)
        if len(columns) < 3:
            ends.append("\n")
            number += 1
            continue
        ends += [BETWEEN_CELLS] * (len(columns) - 1) + ["\n"]
        number += len(columns)
        while _is_record(lines[number:number + len(columns)], columns):
            ends += [BETWEEN_CELLS] * (len(columns) - 1) + ["\n"]
            number += len(columns)
    return "".join(line + end for line, end in zip(lines, ends, strict=True))[:-1]


def _column_names(lines: list[str], first: int) -> list[str]:
    names: list[str] = []
    for line in lines[first:first + _MOST_COLUMNS]:
        if not is_column_heading(line.strip()):
            break
        names.append(line.strip())
    return names


def _is_record(cells: list[str], columns: list[str]) -> bool:
    if len(cells) < len(columns) or not cells[0].strip() or any(len(cell) > _LONGEST_CELL or "|" in cell for cell in cells):
        return False
    counted = [cell.strip() for cell, column in zip(cells, columns, strict=True)
               if re.match(r"(?:total )?(?:min|hours?|hrs?|.*\bdate\b|begin|start|end|from|to$)", column, re.I)]
    if not counted:
        counted = [cell.strip() for cell, column in zip(cells, columns, strict=True)
                   if re.match(r"(?:freq|duration|amount|how often|time)", column, re.I)]
    return bool(counted) and all(re.match(r"\d|-|n/?a\b|as needed|daily|weekly|prn|$", cell, re.I) for cell in counted)
