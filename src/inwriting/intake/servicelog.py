"""Read the school's own service log (CSV, spreadsheet, PDF table); no row is dropped in silence."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from inwriting.core.facts.school_log import SchoolLogRow
from inwriting.core.problems import PaperEmpty, ServiceLogUnreadable
from inwriting.intake import question as ask
from inwriting.intake import remarks, sniff
from inwriting.intake.days_in_text import DayRead, Reading
from inwriting.intake.limits import Allowance, Limits
from inwriting.intake.log_cells import lacks_half, read_day, read_given, read_minutes, read_time
from inwriting.intake.log_columns import ColumnGuess, find_heading, find_rivals, guess_columns
from inwriting.intake.question import Question
from inwriting.intake.sheet import Cell, Table, read_csv, read_tables, write_cell

_DAY_MINUTES = 1440


class LogAnswers(msgspec.Struct, frozen=True):
    """What the parent has confirmed. `columns` maps a role (see log_columns.ROLES) to a column counted from 0.

    `month_first` says how 3/4 is written, `century` (2000) what a year of two digits means; None is not yet answered.
    """

    columns: Mapping[str, int] | None = None
    year_starts_on: date | None = None
    month_first: bool | None = None
    century: int | None = None


class RowLeft(msgspec.Struct, frozen=True):
    """A row that did not become a line of the log, and why: "no-day", "day-unclear", "heading" or "total"."""

    line: int
    text: str
    why: str


class ServiceLog(msgspec.Struct, frozen=True):
    """A service log as read: every row below the headings is either in `rows` or in `left`."""

    rows: tuple[SchoolLogRow, ...] = ()
    columns: tuple[ColumnGuess, ...] = ()
    questions: tuple[Question, ...] = ()
    left: tuple[RowLeft, ...] = ()
    headings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read_service_log(data: bytes, *, answers: LogAnswers | None = None, limits: Limits | None = None) -> ServiceLog:
    """Read a service log. Give the answers to its questions and read again, until none is left."""
    allowance = Allowance(limits or Limits())
    if not data.strip():
        raise PaperEmpty()
    allowance.check_bytes(data)
    tables, said = _find_tables(data, allowance)
    logs = [_read_table(table, answers or LogAnswers(), allowance) for table in tables if table.rows]
    logs = [log for log in logs if log.rows or log.questions]
    if not logs:
        raise ServiceLogUnreadable()
    formulas = sum(table.formulas for table in tables)
    if formulas:
        said = (*said, remarks.FORMULAS.format(count=formulas))
    return _join(logs, said)


def _find_tables(data: bytes, allowance: Allowance) -> tuple[list[Table], tuple[str, ...]]:
    kind = sniff.find_kind(data)
    if kind == sniff.XLSX:
        return read_tables(data, allowance), ()
    if kind == sniff.TEXT:
        return [read_csv(data, allowance)], ()
    from inwriting.intake.read import read_paper

    paper = read_paper(data, limits=allowance.limits)
    lines = [line for line in paper.text.replace("\f", "\n").split("\n")]
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    rows = tuple(tuple(cell.strip() for cell in line.split(" | ")) for _, line in filled)
    return [Table("", tuple(number for number, _ in filled), rows)], paper.remarks


def _read_table(table: Table, answers: LogAnswers, allowance: Allowance) -> ServiceLog:
    at = find_heading(table.rows)
    heads = table.rows[at] if at is not None else ()
    body = list(zip(table.lines, table.rows, strict=True))[at + 1 if at is not None else 0:]
    above = tuple(RowLeft(line, _write(row), "heading")
                  for line, row in list(zip(table.lines, table.rows, strict=True))[:at or 0])
    cells = tuple(row for _, row in body)
    guesses = _choose_columns(heads, cells, answers)
    reading = _LogReading({guess.role: guess.column for guess in guesses}, heads, answers)
    if "date" not in reading.columns:
        return ServiceLog(questions=_ask_for_date(table, heads), headings=tuple(map(write_cell, heads)))
    reading.settle_order(cells)
    for number, (line, row) in enumerate(body):
        if number % 1_000 == 0:
            allowance.check_time(f"row {line}")
        reading.read_row(line, row)
    if answers.columns is None:
        for guess in guesses:
            if rivals := find_rivals(guess, heads, cells):
                reading.questions.insert(0, Question(ask.TWO_COLUMNS, guess.role, 0, (guess.heading, *rivals)))
    return ServiceLog(tuple(reading.rows), guesses, reading.close(), above + tuple(reading.left),
                      tuple(map(write_cell, heads)), tuple(reading.said))


def _choose_columns(heads: tuple[Cell, ...], rows: tuple[Any, ...], answers: LogAnswers) -> tuple[ColumnGuess, ...]:
    if answers.columns is None:
        return guess_columns(heads, rows)
    return tuple(ColumnGuess(role, column, write_cell(heads[column]) if column < len(heads) else "", 1.0)
                 for role, column in answers.columns.items())


class _LogReading:
    """Reads the rows of one table with the columns that were chosen."""

    def __init__(self, columns: dict[str, int], heads: tuple[Cell, ...], answers: LogAnswers) -> None:
        self.columns, self.answers = columns, answers
        self.heading = write_cell(heads[columns["minutes"]]) if columns.get("minutes", 99) < len(heads) else ""
        self.heads = tuple(map(write_cell, heads))
        self.known = Reading(answers.year_starts_on, answers.month_first, answers.century)
        self.rows: list[SchoolLogRow] = []
        self.left: list[RowLeft] = []
        self.questions: list[Question] = []
        self.unclear: list[tuple[int, DayRead]] = []
        self.short_years: list[tuple[int, DayRead]] = []
        self.said: list[str] = []

    def settle_order(self, rows: tuple[tuple[Cell, ...], ...]) -> None:
        """Days such as 25/3 show how the whole column is written."""
        from inwriting.intake.calendar import find_order

        if self.known.month_first is None:
            words = [cell for row in rows if isinstance(cell := self._cell(row, "date"), str)]
            order = find_order(words)
            if order is not None:
                self.known = Reading(self.known.year_starts_on, order, self.known.century)
                self.said.append(remarks.ORDER_FOUND.format(order="month" if order else "day"))

    def read_row(self, line: int, row: tuple[Cell, ...]) -> None:
        if self.heads and tuple(map(write_cell, row)) == self.heads:
            self.left.append(RowLeft(line, _write(row), "heading"))
            return
        day = read_day(self._cell(row, "date"), self.known)
        if day is None or len(day.candidates) != 1 or self._is_short(day):
            self._leave(line, row, day)
            return
        self.rows.append(self._make_row(line, row, day.candidates[0]))

    def _make_row(self, line: int, row: tuple[Cell, ...], on: date) -> SchoolLogRow:
        start, end = read_time(self._cell(row, "start")), read_time(self._cell(row, "end"))
        written = read_minutes(self._cell(row, "minutes"), self.heading)
        minutes = self._find_minutes(line, row, (start, end, written))
        if remarks.TIMES_TAKEN not in self.said and any(lacks_half(self._cell(row, role)) for role in ("start", "end")):
            self.said.append(remarks.TIMES_TAKEN)
        return SchoolLogRow(
            line=line, on=on, minutes=minutes, given=read_given(self._cell(row, "status")),
            service=write_cell(self._cell(row, "service")), provider=write_cell(self._cell(row, "provider")),
            starts_at=start, ends_at=end, note=self._note(row),
            unclear=minutes is None and self._cell(row, "minutes") not in (None, ""))

    def _find_minutes(self, line: int, row: tuple[Cell, ...], told: Any) -> int | None:
        start, end, written = told
        quote = _write(row)
        if written is not None and written > _DAY_MINUTES:
            self.questions.append(Question(ask.MINUTES_ODD, quote, line))
            return None
        if written is None and self._cell(row, "minutes") not in (None, ""):
            self.questions.append(Question(ask.NO_MINUTES, quote, line))
        if start is None or end is None:
            return written
        between = (end.hour - start.hour) * 60 + end.minute - start.minute
        if between < 0:
            self.questions.append(Question(ask.TIMES_WRONG, quote, line))
            return written
        if written is not None and written != between:
            self.questions.append(Question(ask.MINUTES_DIFFER, quote, line, (str(written), str(between))))
        return between

    def _leave(self, line: int, row: tuple[Cell, ...], day: DayRead | None) -> None:
        text = _write(row)
        if day is not None:
            self.left.append(RowLeft(line, text, "day-unclear"))
            if len(day.candidates) > 1:
                self.unclear.append((line, day))
            elif not day.candidates:
                self.questions.append(Question(ask.NO_SUCH_DAY, day.written, line))
            else:
                self.short_years.append((line, day))
            return
        is_total = any("total" in write_cell(cell).lower() for cell in row)
        self.left.append(RowLeft(line, text, "total" if is_total else "no-day"))
        has_more = any(self._cell(row, role) not in (None, "") for role in ("minutes", "start", "status"))
        if has_more and not is_total:
            self.questions.append(Question(ask.NO_DAY, text, line))

    def close(self) -> tuple[Question, ...]:
        """One question for a whole column, not one for each of its rows."""
        first: list[Question] = []
        if self.unclear:
            line, day = self.unclear[0]
            choices = tuple(each.isoformat() for each in day.candidates)
            first.append(Question(ask.WHICH_ORDER, day.written, line, choices, len(self.unclear)))
        if self.short_years:
            line, day = self.short_years[0]
            choices = tuple(str(each.year) for each in day.candidates)
            first.append(Question(ask.WHICH_YEAR, day.written, line, choices, len(self.short_years)))
        return (*first, *self.questions)

    def _is_short(self, day: DayRead) -> bool:
        """True while nobody has said what a year of two digits means."""
        if not day.two_digit_year or self.answers.century is not None:
            return False
        start = self.answers.year_starts_on
        return start is None or not -60 <= (day.candidates[0] - start).days <= 366

    def _note(self, row: tuple[Cell, ...]) -> str:
        parts = [write_cell(self._cell(row, "notes"))]
        status = write_cell(self._cell(row, "status"))
        if status and read_given(self._cell(row, "status")) is not True:
            parts.insert(0, status)
        return "; ".join(part for part in parts if part)

    def _cell(self, row: tuple[Cell, ...], role: str) -> Cell:
        column = self.columns.get(role)
        return row[column] if column is not None and 0 <= column < len(row) else None


def _ask_for_date(table: Table, heads: tuple[Cell, ...]) -> tuple[Question, ...]:
    names = tuple(write_cell(cell) or f"column {number}" for number, cell in enumerate(heads, start=1))
    return (Question(ask.WHICH_COLUMN, "date", 0, names),) if len(names) > 1 and len(table.rows) > 1 else ()


def _join(logs: list[ServiceLog], said: tuple[str, ...]) -> ServiceLog:
    return ServiceLog(
        tuple(row for log in logs for row in log.rows), logs[0].columns,
        tuple(question for log in logs for question in log.questions),
        tuple(left for log in logs for left in log.left), logs[0].headings,
        tuple(dict.fromkeys((*said, *(remark for log in logs for remark in log.remarks)))))


def _write(row: tuple[Cell, ...]) -> str:
    return " | ".join(map(write_cell, row))[:300]
