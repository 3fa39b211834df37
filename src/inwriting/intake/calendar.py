"""Read a school's calendar from a file (.ics, CSV, spreadsheet, PDF) or a pasted list; what is unclear is asked."""

from datetime import date, time
from textwrap import wrap

import msgspec

from inwriting.core.facts.calendar import Closed
from inwriting.core.problems import CalendarUnreadable, PaperEmpty
from inwriting.intake import question as ask
from inwriting.intake import remarks, sniff
from inwriting.intake.calendar_words import Meaning, find_kind, find_meaning, find_time
from inwriting.intake.days_in_text import DayRead, DaysRead, Reading, find_days
from inwriting.intake.limits import Allowance, Limits
from inwriting.intake.question import Question

_LONGEST_BREAK = 120
_MOST_LINES = 5_000
_LONGEST_LINE = 400


class EarlyDay(msgspec.Struct, frozen=True):
    """A day on which school begins late or ends early; `until` is None where the calendar names no time."""

    on: date
    until: time | None = None
    why: str = ""


class LineLeft(msgspec.Struct, frozen=True):
    """A line that changes no school day as far as we can see; kept so that the parent can look at it."""

    line: int
    text: str


class CalendarRead(msgspec.Struct, frozen=True):
    """What a calendar says. Nothing in it is a guess: unclear lines are in `questions`, others in `left`."""

    closed: tuple[Closed, ...] = ()
    early: tuple[EarlyDay, ...] = ()
    virtual: tuple[date, ...] = ()
    first_on: date | None = None
    last_on: date | None = None
    questions: tuple[Question, ...] = ()
    left: tuple[LineLeft, ...] = ()
    remarks: tuple[str, ...] = ()


class Happening(msgspec.Struct, frozen=True):
    """One line of a calendar, before it is known what it means for school days."""

    line: int
    text: str
    days: tuple[DaysRead, ...]


def read_calendar(data: bytes, *, year_starts_on: date, month_first: bool | None = None,
                  limits: Limits | None = None) -> CalendarRead:
    """Read a calendar of any kind of file. `month_first` answers the question how 3/4 is written; None is unknown.

    `year_starts_on` is about the first day of the school year; days without a year fall into that year.
    """
    allowance = Allowance(limits or Limits())
    if not data.strip():
        raise PaperEmpty()
    allowance.check_bytes(data)
    if b"BEGIN:VCALENDAR" in data[:2_000].upper():
        from inwriting.intake.calendar_ics import read_events

        return _settle(read_events(data, year_starts_on, allowance))
    text, said = _find_list(data, allowance)
    read = parse_calendar(text, year_starts_on=year_starts_on, month_first=month_first)
    return msgspec.structs.replace(read, remarks=said + read.remarks)


def parse_calendar(text: str, *, year_starts_on: date, month_first: bool | None = None) -> CalendarRead:
    """Read a pasted list such as "Nov 23-27 Thanksgiving break", one thing on a line."""
    lines = [(number, piece) for number, line in enumerate(text.splitlines(), start=1)
             for piece in wrap(line, _LONGEST_LINE)][:_MOST_LINES]
    said: tuple[str, ...] = ()
    if month_first is None and (month_first := find_order([line for _, line in lines])) is not None:
        said = (remarks.ORDER_FOUND.format(order="month" if month_first else "day"),)
    known = Reading(year_starts_on, month_first)
    happenings = [Happening(number, line, tuple(find_days(line, known))) for number, line in lines]
    if not any(each.days for each in happenings):
        raise CalendarUnreadable()
    return msgspec.structs.replace(_settle(happenings, year_starts_on), remarks=said)


def find_order(lines: list[str]) -> bool | None:
    """True if some day in the lines can only be month first and none only day first; None if that is not so clear.

    It takes two such days: a single one may be a slip of the pen.
    """
    orders = [day.month_first for line in lines for days in find_days(line, Reading())
              for day in (days.first, days.last) if day is not None and day.month_first is not None]
    return orders[0] if len(orders) >= 2 and len(set(orders)) == 1 else None


def _find_list(data: bytes, allowance: Allowance) -> tuple[str, tuple[str, ...]]:
    kind = sniff.find_kind(data)
    if kind == sniff.TEXT:
        from inwriting.intake.calendar_table import list_rows
        from inwriting.intake.text import decode_text

        text, _ = decode_text(data)
        allowance.take_text(len(text))
        return list_rows(text), ()
    from inwriting.intake.read import read_paper

    paper = read_paper(data, limits=allowance.limits)
    said = tuple(each for each in paper.remarks if each != remarks.WORD_PAGES)
    return paper.text.replace("\f", "\n").replace(" | ", "  "), said


class _Sorted:
    """Where each line of a calendar goes."""

    def __init__(self) -> None:
        self.closed: list[Closed] = []
        self.early: list[EarlyDay] = []
        self.virtual: list[date] = []
        self.first: list[date] = []
        self.last: list[date] = []
        self.questions: list[Question] = []
        self.left: list[LineLeft] = []


def _settle(happenings: list[Happening], year_starts_on: date | None = None) -> CalendarRead:
    put = _Sorted()
    for each in happenings:
        meaning = find_meaning(each.text)
        if not each.days:
            if meaning in (Meaning.CLOSED, Meaning.SHORT, Meaning.VIRTUAL):
                put.questions.append(Question(ask.NO_DAY, each.text[:200], each.line))
            else:
                put.left.append(LineLeft(each.line, each.text[:500]))
            continue
        for days in each.days:
            _place(put, each, days, (meaning, year_starts_on))
    return CalendarRead(_sort_closed(put.closed), tuple(sorted(set(put.early), key=lambda day: (day.on, day.why))),
                        tuple(sorted(set(put.virtual))), min(put.first, default=None), max(put.last, default=None),
                        tuple(put.questions), tuple(put.left))


def _place(put: _Sorted, each: Happening, days: DaysRead, about: tuple[Meaning, date | None]) -> None:
    meaning, year_starts_on = about
    if meaning is Meaning.NOTHING:
        put.left.append(LineLeft(each.line, each.text[:500]))
        return
    if doubt := _find_doubt(each, days, year_starts_on):
        put.questions.append(doubt)
        return
    first = days.first.candidates[0]
    last = days.last.candidates[0] if days.last else first
    why = _find_why(each.text, days)
    if meaning is Meaning.CLOSED:
        put.closed.append(Closed(first, last if last > first else None, why, find_kind(why)))
    elif meaning is Meaning.SHORT:
        put.early += [EarlyDay(day, find_time(each.text), why) for day in _each_day(first, last)]
    elif meaning is Meaning.VIRTUAL:
        put.virtual += _each_day(first, last)
    elif meaning is Meaning.FIRST_DAY:
        put.first.append(first)
    elif meaning is Meaning.LAST_DAY:
        put.last.append(last)
    else:
        put.questions.append(Question(ask.IS_CLOSED, each.text[:200], each.line, _name_days(days)))


def _find_doubt(each: Happening, days: DaysRead, year_starts_on: date | None) -> Question | None:
    """The question to ask if a day is not certain."""
    for day in (days.first, days.last):
        if day is None:
            continue
        if doubt := _find_day_doubt(each, day, year_starts_on):
            return doubt
    first, last = days.first, days.last
    if last is not None and last.candidates[0] < first.candidates[0]:
        return Question(ask.WRONG_WAY, each.text[:200], each.line)
    if last is not None and (last.candidates[0] - first.candidates[0]).days > _LONGEST_BREAK:
        return Question(ask.TOO_LONG, each.text[:200], each.line)
    return None


def _find_day_doubt(each: Happening, day: DayRead, year_starts_on: date | None) -> Question | None:
    choices = tuple(one.isoformat() for one in day.candidates)
    if not choices:
        return Question(ask.NO_SUCH_DAY, day.written, each.line)
    if len(choices) > 1:
        return Question(ask.WHICH_DAY, day.written, each.line, choices)
    on = day.candidates[0]
    if day.weekday is not None and on.weekday() != day.weekday:
        return Question(ask.OTHER_WEEKDAY, each.text[:200], each.line, choices)
    if year_starts_on is not None and not -60 <= (on - year_starts_on).days <= 366:
        return Question(ask.WHICH_YEAR if day.two_digit_year else ask.OTHER_YEAR, day.written, each.line, choices)
    return None


def _find_why(text: str, days: DaysRead) -> str:
    rest = f"{text[:days.start]} {text[days.end:]}"
    return " ".join(rest.strip(" -–—:;,.|()").split())[:120]


def _each_day(first: date, last: date) -> list[date]:
    days = [date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)]
    return days if len(days) == 1 else [day for day in days if day.weekday() < 5]


def _name_days(days: DaysRead) -> tuple[str, ...]:
    return tuple(day.candidates[0].isoformat() for day in (days.first, days.last) if day is not None and day.candidates)


def _sort_closed(closed: list[Closed]) -> tuple[Closed, ...]:
    unique = {(each.from_on, each.to_on): each for each in reversed(closed)}
    return tuple(unique[key] for key in sorted(unique, key=lambda each: (each[0], each[1] or each[0])))
