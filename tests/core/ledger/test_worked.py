"""The three ledgers of docs/worked-ledgers.md, and what else was once counted wrong: the figures were made by hand first."""

from datetime import date
from typing import Any

from inwriting.core.facts.calendar import Absence, Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.ledger import Ledger, balance_service, sum_service

YEAR = SchoolYear(date(2026, 8, 17), date(2027, 5, 28), 390, (
    Closed(date(2026, 9, 7)), Closed(date(2026, 12, 21), date(2027, 1, 1), kind="break"),
    Closed(date(2026, 10, 20), kind="weather"),
), (ShortDay(date(2026, 8, 28), 90),))


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def entry(name: str, on: str, outcome: str, to: str = "", **more: Any) -> Event:
    return Event(name, When(day(on), day(to) if to else None), SessionLogged(outcome=outcome, **more))  # type: ignore[arg-type]


def count(as_of: str, plans: tuple[Plan, ...], *logs: Event, absent: tuple[str, ...] = (), year: SchoolYear = YEAR) -> Ledger:
    """The ledger; the short way to its sum must agree with it, and every line must add up."""
    calendar = Calendar(years=(year,), absences=tuple(Absence(day(one)) for one in absent))
    case = Case(CaseFile(Child("An invented child"), plans=plans, calendar=calendar), logs)
    found = balance_service(case, day(as_of))
    assert sum_service(case, day(as_of)) == found.total
    for promise in found.promises:
        for session in promise.sessions:
            assert session.minutes.owed == sum(session.minutes[1:]) and min(session.minutes) >= 0
    return found


def doubts(found: Ledger) -> set[str]:
    return {one.id for one in found.doubts}


def one_plan(on: str, **promise: Any) -> tuple[Plan, ...]:
    return (Plan("p", day(on), promises=(Promise("aide", **promise),)),)


def test_first_worked_ledger_every_day_with_exceptions_and_a_short_day() -> None:
    found = count("08-28", one_plan("08-17", minutes=120),
                  entry("e1", "08-17", "delivered", "08-21"), entry("e2", "08-18", "missed", reason="aide-absent"),
                  entry("e3", "08-20", "part", minutes_delivered=75, reason="came-late-or-left-early"),
                  entry("e4", "08-24", "someone-else", substitute_qualified="no"), entry("e5", "08-25", "someone-else"),
                  absent=("08-26",))
    assert found.total == (1200, 435, 165, 120, 150, 330)
    assert (found.total.low, found.total.high) == (165, 615)
    assert [session.minutes[1:] for session in found.promises[0].sessions] == [
        (120, 0, 0, 0, 0), (0, 120, 0, 0, 0), (120, 0, 0, 0, 0), (75, 45, 0, 0, 0), (120, 0, 0, 0, 0),
        (0, 0, 120, 0, 0), (0, 0, 0, 0, 120), (0, 0, 0, 120, 0), (0, 0, 0, 0, 120), (0, 0, 0, 30, 90)]


def test_second_worked_ledger_so_much_a_week_a_holiday_and_a_new_plan_in_mid_week() -> None:
    plans = (Plan("old", day("08-31"), promises=(Promise("speech", minutes=30, times=2, per="week"),)),
             Plan("new", day("09-16"), kind="amendment", promises=(Promise("speech", minutes=30, times=3, per="week"),)))
    found = count("09-20", plans, entry("e1", "09-01", "delivered"), entry("e2", "09-03", "missed"),
                  entry("e3", "09-08", "delivered"), entry("e4", "09-15", "delivered"), entry("e5", "09-16", "delivered"),
                  entry("e6", "09-17", "missed"), entry("e7", "09-18", "delivered"))
    assert [[session.minutes.owed for session in one.sessions] for one in found.promises] == [[30, 30, 30, 18, 24], [30, 24]]
    assert found.total == (186, 138, 30, 0, 0, 18)
    assert [one.entries for one in found.doubts if one.id == "entry-not-counted"] == [("e6",)]


def test_third_worked_ledger_named_sessions_an_unqualified_substitute_and_entries_that_disagree() -> None:
    found = count("10-14", one_plan("10-05", minutes=45, periods=("reading", "lunch"), days=("mon", "wed")),
                  entry("e1", "10-05", "delivered", period="reading"),
                  entry("e2", "10-05", "someone-else", period="lunch", substitute_qualified="no"),
                  entry("e3", "10-06", "missed"), entry("e4", "10-07", "missed", reason="no-one-assigned"),
                  entry("e5", "10-12", "delivered", period="reading"), entry("e6", "10-12", "missed", period="reading"),
                  entry("e7", "10-12", "part", period="lunch", minutes_delivered=60),
                  entry("e8", "10-14", "someone-else", period="reading", minutes_delivered=30, substitute_qualified="yes"))
    assert found.total == (360, 120, 105, 45, 0, 90)
    assert (found.total.low, found.total.high) == (105, 240)
    assert doubts(found) == {"entries-disagree", "entry-not-counted"}
    lunch = next(session for session in found.promises[0].sessions if session.on == day("10-12") and session.period == "lunch")
    assert lunch.status == "delivered"


def test_a_range_marked_missed_does_not_make_an_absence_or_a_weather_day_in_it_missed() -> None:
    found = count("10-23", one_plan("10-19", minutes=60), entry("e1", "10-19", "missed", "10-23"), absent=("10-22",))
    assert found.total == (300, 0, 180, 0, 120, 0)


def test_a_day_marked_missed_on_which_the_child_was_away_is_asked_about() -> None:
    found = count("10-19", one_plan("10-19", minutes=60), entry("e1", "10-19", "missed"), absent=("10-19",))
    assert (found.total.missed, found.total.unaccounted) == (0, 60)
    assert doubts(found) == {"missed-while-absent"}


def test_service_logged_on_a_weather_day_counts_and_is_asked_about() -> None:
    found = count("10-20", one_plan("10-20", minutes=60), entry("e1", "10-20", "delivered"))
    assert found.total.delivered == 60 and doubts(found) == {"logged-on-a-weather-day"}


def test_several_entries_about_an_amount_in_one_piece_are_added_and_the_rest_is_unknown() -> None:
    plans = one_plan("10-05", minutes=150, per="week")
    days = ("10-05", "10-06", "10-08")
    found = count("10-11", plans, *(entry(f"e{one}", one, "part", minutes_delivered=30) for one in days))
    assert found.total == (150, 90, 0, 0, 0, 60)
    found = count("10-11", plans, *(entry(f"e{one}", one, "missed") for one in days))
    assert found.total == (150, 0, 150, 0, 0, 0)


def test_a_session_made_up_in_the_same_week_is_not_missed() -> None:
    found = count("10-11", one_plan("10-05", minutes=30, times=2, per="week"), entry("e1", "10-05", "delivered"),
                  entry("e2", "10-07", "missed"), entry("e3", "10-09", "delivered"))
    assert found.total == (60, 60, 0, 0, 0, 0) and doubts(found) == {"entry-not-counted"}


def test_a_monthly_amount_shrinks_where_the_school_year_begins_and_not_for_a_break() -> None:
    found = count("12-31", one_plan("08-17", minutes=60, times=4, per="month"))
    months = {total.id: total.minutes.owed for total in found.promises[0].months}
    assert months == {"2026-08": 240 * 11 // 21, "2026-09": 240, "2026-10": 240, "2026-11": 240, "2026-12": 240}


def test_impossible_minutes_count_as_nothing_known() -> None:
    for outcome, minutes in (("part", -15), ("part", 1500), ("delivered", -1), ("missed", 20)):
        found = count("10-05", one_plan("10-05", minutes=60), entry("e1", "10-05", outcome, minutes_delivered=minutes))
        assert found.total == (60, 0, 0, 0, 0, 60), outcome
        assert doubts(found) & {"minutes-impossible", "missed-with-minutes"}


def test_a_promise_with_a_number_that_cannot_be_is_asked_about_and_not_counted() -> None:
    for promise in ({"minutes": -30}, {"minutes": 0}, {"minutes": 10 ** 20}, {"minutes": 30, "times": 10 ** 8},
                    {"minutes": 30, "times": 0, "per": "week"}):
        found = count("10-05", one_plan("10-05", **promise))
        assert found.total.owed == 0 and doubts(found) == {"no-number"}


def test_days_in_two_overlapping_school_years_count_once() -> None:
    calendar = Calendar(years=(YEAR, SchoolYear(day("10-01"), date(2027, 6, 4))))
    case = Case(CaseFile(Child("An invented child"), plans=one_plan("10-05", minutes=60), calendar=calendar))
    assert balance_service(case, day("10-09")).total.owed == sum_service(case, day("10-09")).owed == 300


def test_an_entry_with_the_wrong_promise_is_asked_about() -> None:
    found = count("10-05", one_plan("10-05", minutes=60), entry("e1", "10-05", "missed", promise="aid"))
    assert found.total.missed == 0 and doubts(found) == {"promise-unknown"}


def test_leap_day_and_the_day_the_clocks_change_are_days_like_others() -> None:
    year = SchoolYear(date(2028, 2, 28), date(2028, 3, 17))
    case = Case(CaseFile(Child("An invented child"), calendar=Calendar(years=(year,)),
                         plans=(Plan("p", date(2028, 2, 28), promises=(Promise("aide", minutes=60),)),)))
    sessions = balance_service(case, date(2028, 3, 17)).promises[0].sessions
    assert date(2028, 2, 29) in {one.on for one in sessions} and len(sessions) == 15


def test_virtual_days_are_said_to_count() -> None:
    year = SchoolYear(day("10-05"), day("12-18"), virtual=(day("10-06"),))
    assert any("Virtual days" in line for line in count("10-09", one_plan("10-05", minutes=60), year=year).assumptions)
