"""Reading the school's own service log: columns are guessed and said, no row is lost."""

import io
from collections.abc import Callable
from datetime import date, time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.problems import PaperBroken, PaperEmpty, PaperProblem, ServiceLogUnreadable, TooManyRows
from inwriting.intake import question as ask
from inwriting.intake import remarks
from inwriting.intake.limits import Limits
from inwriting.intake.servicelog import LogAnswers, read_service_log

LOG = b"""Service log for M. Rivera (invented),,,,,
Date,Time In,Time Out,Minutes,Provider,Comments
8/17/2026,8:30,9:00,30,D. Smith,worked on reading
8/18/2026,8:30,9:00,25,D. Smith,
8/19/2026,1:00,1:30,30,,aide absent
,,,30,,no day
3/25/2026,9:00,8:00,,,
Total,,,115,,
"""


def build_book(rows: list[list[object]], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_columns_are_guessed_from_their_headings() -> None:
    log = read_service_log(LOG)
    assert {guess.role: guess.heading for guess in log.columns} == {
        "date": "Date", "start": "Time In", "end": "Time Out", "minutes": "Minutes", "provider": "Provider",
        "notes": "Comments"}
    assert all(0.5 <= guess.confidence <= 1 for guess in log.columns)
    first = log.rows[0]
    assert (first.line, first.on, first.minutes, first.provider) == (3, date(2026, 8, 17), 30, "D. Smith")
    assert (first.starts_at, first.ends_at) == (time(8, 30), time(9, 0))


def test_no_row_is_dropped_in_silence() -> None:
    log = read_service_log(LOG)
    assert sorted([row.line for row in log.rows] + [row.line for row in log.left]) == [1, 3, 4, 5, 6, 7, 8]
    assert {row.line: row.why for row in log.left} == {1: "heading", 6: "no-day", 8: "total"}
    assert [(each.ask, each.line) for each in log.questions] == [
        (ask.MINUTES_DIFFER, 4), (ask.NO_DAY, 6), (ask.TIMES_WRONG, 7)]
    assert remarks.TIMES_TAKEN in log.remarks


def test_columns_without_headings_are_guessed_from_what_stands_in_them() -> None:
    log = read_service_log(b"2026-09-01,8:00 AM,8:45 AM,Provided\n2026-09-02,8:00 AM,8:45 AM,Not provided\n")
    assert [(row.minutes, row.given) for row in log.rows] == [(45, True), (45, False)]
    assert all(guess.confidence < 0.7 for guess in log.columns)


def test_confirmed_columns_are_taken_as_they_are() -> None:
    log = read_service_log(b"a,b,c\n30,2026-09-01,x\n", answers=LogAnswers(columns={"date": 1, "minutes": 0}))
    assert [(row.on, row.minutes) for row in log.rows] == [(date(2026, 9, 1), 30)]


def test_one_question_for_a_whole_column_of_unclear_days() -> None:
    data = b"Date;Minutes\n3/4/26;30\n5/6/26;30\n"
    log = read_service_log(data)
    assert not log.rows
    assert [(each.ask, each.count) for each in log.questions] == [(ask.WHICH_ORDER, 2)]
    log = read_service_log(data, answers=LogAnswers(month_first=True))
    assert [each.ask for each in log.questions] == [ask.WHICH_YEAR]
    log = read_service_log(data, answers=LogAnswers(month_first=True, century=2000))
    assert [row.on for row in log.rows] == [date(2026, 3, 4), date(2026, 5, 6)]
    assert not log.questions


def test_a_spreadsheet_with_merged_cells_and_formulas() -> None:
    data = build_book([
        ["Date of Service", "Start", "End", "Duration (min)", "Service", "Status"],
        [date(2026, 9, 1), time(8, 0), time(8, 45), 45, "Aide", "Provided"],
        [date(2026, 9, 2), time(8, 0), time(8, 45), "=D2", "Aide", "Not provided"],
        [None, time(10, 0), time(10, 45), 45, "Aide", "Provided"]], merge="A3:A4")
    log = read_service_log(data)
    assert [(row.line, row.on, row.minutes, row.given) for row in log.rows] == [
        (2, date(2026, 9, 1), 45, True), (3, date(2026, 9, 2), 45, False), (4, date(2026, 9, 2), 45, True)]
    assert remarks.FORMULAS.format(count=1) in log.remarks


def test_a_table_in_a_pdf() -> None:
    from reportlab.platypus import SimpleDocTemplate, Table

    out = io.BytesIO()
    rows = [["Date", "Minutes", "Provider"], ["9/14/2026", "30", "D. Smith"], ["9/15/2026", "25", "D. Smith"],
            ["9/16/2026", "30", "J. Roe"]]
    SimpleDocTemplate(out).build([Table(rows, colWidths=120)])
    log = read_service_log(out.getvalue())
    assert [(row.on.day, row.minutes, row.provider) for row in log.rows] == [
        (14, 30, "D. Smith"), (15, 25, "D. Smith"), (16, 30, "J. Roe")]


@pytest.mark.parametrize(("cell", "minutes"), [("1.5 hours", 90), ("0:45", 45), ("1 hr 15 min", 75), ("30 min", 30),
                                               ("25", 25)])
def test_minutes_as_people_write_them(cell: str, minutes: int) -> None:
    log = read_service_log(f"Date,Duration\n2026-09-01,{cell}\n".encode())
    assert log.rows[0].minutes == minutes


def test_a_day_of_25_hours_is_asked() -> None:
    log = read_service_log(b"Date,Minutes\n2026-09-01,1500\n2026-09-02,30\n2026-09-03,30\n")
    assert log.rows[0].minutes is None
    assert [each.ask for each in log.questions] == [ask.MINUTES_ODD]


def test_limits_and_broken_files() -> None:
    with pytest.raises(TooManyRows):
        read_service_log(b"Date,Minutes\n" + b"2026-09-01,30\n" * 200, limits=Limits(rows=100))
    with pytest.raises(PaperEmpty):
        read_service_log(b"")
    with pytest.raises(ServiceLogUnreadable):
        read_service_log(b"Dear parents,\nwelcome back to school.\n")
    with pytest.raises(PaperBroken):
        read_service_log(build_book([["Date", "Minutes"], ["2026-09-01", 30]])[:2500])


@pytest.fixture
def book() -> Callable[..., bytes]:
    return build_book


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(["2026-09-01", "3/4/26", "30", "8:30", "9:00 AM", "", "Total", "x", "yes",
                                          "25/12/2026", "1500", "no service"]), min_size=3, max_size=3),
                min_size=1, max_size=12))
def test_rows_in_are_rows_out(rows: list[list[str]]) -> None:
    text = "Date,Minutes,Status\n" + "\n".join(",".join(row) for row in rows) + "\n"
    filled = sum(1 for row in rows if any(row))
    try:
        log = read_service_log(text.encode())
    except PaperProblem:
        return
    if log.columns:
        assert len(log.rows) + len(log.left) == filled


def test_minutes_that_cannot_be_read_are_marked_and_not_taken_for_a_whole_session() -> None:
    log = read_service_log(b"Date,Minutes\n10/21/2026,25:00\n10/22/2026,9999\n10/23/2026,-5\n10/26/2026,30\n10/27/2026,\n")
    assert [(row.minutes, row.unclear) for row in log.rows] == [(None, True)] * 3 + [(30, False), (None, False)]
