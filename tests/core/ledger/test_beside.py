"""The school's log beside the parent's: each kind of difference is named, and unknown stays unknown."""

from datetime import date

from tests.core.ledger.test_balance import a_case, log

from inwriting.core.facts.calendar import Absence
from inwriting.core.facts.plan import Promise
from inwriting.core.facts.school_log import SchoolLogRow
from inwriting.core.ledger import balance_service
from inwriting.core.ledger.beside import compare_logs

AUG = [date(2026, 8, day) for day in range(17, 22)]


def verdicts(rows: list[SchoolLogRow], **more: object) -> dict[date, str]:
    case = a_case(**more)  # type: ignore[arg-type]
    balance = balance_service(case, AUG[-1]).promises[0]
    return {line.on: line.verdict for line in compare_logs(balance, rows, case.file.calendar).lines}


def test_each_difference_has_its_name() -> None:
    logs = (log(AUG[0], "delivered", 1), log(AUG[1], "missed", 2), log(AUG[2], "delivered", 3))
    rows = [SchoolLogRow(2, AUG[0], 300), SchoolLogRow(3, AUG[1], 300), SchoolLogRow(4, AUG[2], 60),
            SchoolLogRow(5, AUG[4], 300)]
    assert verdicts(rows, logs=logs) == {
        AUG[0]: "agrees", AUG[1]: "school-says-more", AUG[2]: "school-says-less", AUG[3]: "not-in-school-log",
        AUG[4]: "parent-does-not-know"}


def test_service_on_a_day_the_child_was_away_or_school_closed_is_asked_about() -> None:
    rows = [SchoolLogRow(2, AUG[0], 300), SchoolLogRow(3, date(2026, 8, 22), 300)]
    found = verdicts(rows, absences=(Absence(AUG[0]),))
    assert found[AUG[0]] == "delivered-while-absent"
    assert found[date(2026, 8, 22)] == "delivered-while-closed"


def test_a_line_marked_as_given_without_minutes_counts_as_the_session() -> None:
    assert verdicts([SchoolLogRow(2, AUG[0], given=True)], logs=(log(AUG[0], "delivered"),)) == {AUG[0]: "agrees"}


def test_an_empty_log_says_nothing() -> None:
    assert verdicts([]) == {}


def test_a_weekly_amount_is_compared_week_by_week_and_not_day_by_day() -> None:
    speech = Promise("speech", minutes=30, times=2, per="week")
    balance = balance_service(a_case(speech, logs=(log(AUG[1], "delivered", 1), log(AUG[3], "missed", 2))),
                              date(2026, 8, 23)).promises[0]
    rows = [SchoolLogRow(2, AUG[1], 30), SchoolLogRow(3, AUG[3], 30)]
    line, = compare_logs(balance, rows, a_case().file.calendar).lines
    assert (line.on, line.verdict, line.school_minutes, line.parent_minutes) == (AUG[0], "school-says-more", 60, 30)


def test_minutes_of_the_school_that_cannot_be_read_are_asked_about_and_never_agree() -> None:
    balance = balance_service(a_case(logs=(log(AUG[0], "delivered", 1),)), AUG[0]).promises[0]
    line, = compare_logs(balance, [SchoolLogRow(2, AUG[0], unclear=True)], a_case().file.calendar).lines
    assert (line.verdict, line.school_minutes) == ("school-unclear", None)
