"""Reading a school's calendar: what is plain is taken, what is unclear is asked, nothing is guessed."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.facts.calendar import Closed
from inwriting.core.problems import CalendarUnreadable, PaperEmpty, PaperProblem
from inwriting.intake import question as ask
from inwriting.intake import remarks
from inwriting.intake.calendar import CalendarRead, parse_calendar, read_calendar

START = date(2026, 8, 17)


def parse(text: str) -> CalendarRead:
    return parse_calendar(text, year_starts_on=START)


@pytest.mark.parametrize(("line", "first", "last"), [
    ("Nov 23-27 Thanksgiving break", date(2026, 11, 23), date(2026, 11, 27)),
    ("Dec. 21 - Jan. 1 Winter Break", date(2026, 12, 21), date(2027, 1, 1)),
    ("1/18 MLK Day, no school", date(2027, 1, 18), None),
    ("Monday, November 23, 2026 through Friday, Nov. 27: no school", date(2026, 11, 23), date(2026, 11, 27)),
    ("March 22-26, 2027 Spring break", date(2027, 3, 22), date(2027, 3, 26)),
    ("11/23-27 holiday", date(2026, 11, 23), date(2026, 11, 27)),
    ("11/23/2026 - 11/27/2026 holiday", date(2026, 11, 23), date(2026, 11, 27)),
    ("Sept. 7th - Labor Day", date(2026, 9, 7), None),
    ("2027-02-15 Presidents' Day (schools closed)", date(2027, 2, 15), None),
    ("23-27 de noviembre: vacaciones", date(2026, 11, 23), date(2026, 11, 27)),
    ("Teacher work day October 19", date(2026, 10, 19), None),
    ("3/3 no school", date(2027, 3, 3), None),
])
def test_closed_days_as_schools_write_them(line: str, first: date, last: date | None) -> None:
    read = parse(line)
    assert [(day.from_on, day.to_on) for day in read.closed] == [(first, last)]
    assert not read.questions


def test_a_list_of_days_in_one_line() -> None:
    assert [day.from_on.day for day in parse("November 23, 24 and 25: no school").closed] == [23, 24, 25]


def test_first_last_early_and_virtual_days() -> None:
    read = parse("Aug 17 First day of school\nDec 18 early dismissal 1:15\nOct 2 Half day\nFeb 12 AMI day\n"
                 "May 28 Last day of school")
    assert (read.first_on, read.last_on) == (START, date(2027, 5, 28))
    assert [(day.on, day.until) for day in read.early] == [
        (date(2026, 10, 2), None), (date(2026, 12, 18), time(13, 15))]
    assert read.virtual == (date(2027, 2, 12),)


@pytest.mark.parametrize(("line", "template", "choices"), [
    ("3/4/26 staff development", ask.WHICH_DAY, ("2026-03-04", "2026-04-03")),
    ("3/4 no school", ask.WHICH_DAY, ("2027-03-04", "2027-04-03")),
    ("1/18/25 no school", ask.WHICH_YEAR, ("2025-01-18",)),
    ("January 18, 2029 no school", ask.OTHER_YEAR, ("2029-01-18",)),
    ("Feb 30 no school", ask.NO_SUCH_DAY, ()),
    ("Tuesday, Nov 23 no school", ask.OTHER_WEEKDAY, ("2026-11-23",)),
    ("Nov 27-23 no school", ask.WRONG_WAY, ()),
    ("Spring break: to be announced", ask.NO_DAY, ()),
    ("March 30 Community night", ask.IS_CLOSED, ("2027-03-30",)),
    ("April 2 snow make-up day, if needed", ask.IS_CLOSED, ("2027-04-02",)),
    ("May 20 No school for seniors", ask.IS_CLOSED, ("2027-05-20",)),
])
def test_what_is_unclear_is_asked(line: str, template: str, choices: tuple[str, ...]) -> None:
    read = parse(f"Nov 11 Veterans Day\n{line}")
    assert [day.from_on for day in read.closed] == [date(2026, 11, 11)]
    assert [(each.ask, each.choices, each.line) for each in read.questions] == [(template, choices, 2)]


def test_other_days_of_the_list_show_the_order_and_that_is_said() -> None:
    read = parse("11/25 no school\n1/18 no school\n3/4 no school")
    assert [day.from_on for day in read.closed][-1] == date(2027, 3, 4)
    assert remarks.ORDER_FOUND.format(order="month") in read.remarks
    answered = parse_calendar("3/4 no school", year_starts_on=START, month_first=False)
    assert answered.closed == (Closed(date(2027, 4, 3), None, "no school", "other"),)


def test_lines_without_a_change_are_kept_to_look_at() -> None:
    read = parse("2026-2027 School calendar\nOct 16 End of first quarter\nNov 11 no school")
    assert [left.line for left in read.left] == [1, 2]


ICS = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261123
DTEND;VALUE=DATE:20261128
SUMMARY:Thanksgiving Break
END:VEVENT
BEGIN:VEVENT
DTSTART:20260902T131500
RRULE:FREQ=WEEKLY;UNTIL=20260930T235959Z
EXDATE:20260909T131500
SUMMARY:Early release Wednesday
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20241125
SUMMARY:Holiday of another year
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()


def test_an_ics_file_ends_the_day_before_its_end() -> None:
    read = read_calendar(ICS, year_starts_on=START)
    assert read.closed == (Closed(date(2026, 11, 23), date(2026, 11, 27), "Thanksgiving Break", "break"),)
    assert [day.on.day for day in read.early] == [2, 16, 23, 30]


def test_an_endless_repeat_ends() -> None:
    endless = ICS.replace(b"FREQ=WEEKLY;UNTIL=20260930T235959Z", b"FREQ=DAILY")
    assert len(read_calendar(endless, year_starts_on=START).early) <= 400
    quick = ICS.replace(b"FREQ=WEEKLY;UNTIL=20260930T235959Z", b"FREQ=SECONDLY")
    assert len(read_calendar(quick, year_starts_on=START).early) == 1


def test_a_csv_of_a_calendar_program() -> None:
    read = read_calendar(b"Subject,Start Date,End Date,All Day Event\nThanksgiving,11/23/2026,11/27/2026,True\n"
                         b"\"Staff day, no school\",1/4/2027,1/4/2027,True\n", year_starts_on=START)
    assert [(day.from_on, day.to_on) for day in read.closed] == [
        (date(2026, 11, 23), date(2026, 11, 27)), (date(2027, 1, 4), None)]


def test_what_is_no_calendar_is_a_problem() -> None:
    for data in (b"Dear parents, welcome.", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR"):
        with pytest.raises(CalendarUnreadable):
            read_calendar(data, year_starts_on=START)
    with pytest.raises(PaperEmpty):
        read_calendar(b" ", year_starts_on=START)


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="0123456789/-., NovDecto\n:MLKbreak schl", max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = parse(text)
    except PaperProblem:
        return
    assert all(day.to_on is None or day.from_on < day.to_on for day in read.closed)
