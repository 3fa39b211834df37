"""The ledger adds up, whatever is logged, and never claims more than is known."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.facts.calendar import Absence, Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.ledger import balance_service, sum_service

FIRST, LAST = date(2026, 8, 17), date(2027, 5, 28)
YEAR = SchoolYear(FIRST, LAST, 390, (Closed(date(2026, 9, 7)), Closed(date(2026, 11, 23), date(2026, 11, 27), kind="break"),
                  Closed(date(2026, 10, 9), kind="weather")), (ShortDay(date(2026, 10, 2), 200),))
DAILY = Promise("aide", minutes=300, sharing="dedicated")


def a_case(*promises: Promise, logs: tuple[Event, ...] = (), absences: tuple[Absence, ...] = ()) -> Case:
    plan = Plan("p1", FIRST, promises=promises or (DAILY,))
    file = CaseFile(Child("An invented child"), plans=(plan,), calendar=Calendar(years=(YEAR,), absences=absences))
    return Case(file, logs)


def log(day: date, outcome: str, number: int = 1, to: date | None = None, **more: object) -> Event:
    return Event(f"e{number}", When(day, to), SessionLogged(outcome=outcome, **more))  # type: ignore[arg-type]


def test_a_day_nobody_logged_is_not_accounted_for_and_not_missed() -> None:
    ledger = balance_service(a_case(), date(2026, 8, 21))
    assert ledger.total.owed == ledger.total.unaccounted == 5 * 300
    assert ledger.total.missed == 0
    assert ledger.total.low == 0
    assert ledger.total.high == 1500


def test_holidays_and_breaks_are_not_promised_and_weather_days_are_excused() -> None:
    september = balance_service(a_case(), date(2026, 9, 11)).promises[0]
    assert date(2026, 9, 7) not in {session.on for session in september.sessions}
    october = balance_service(a_case(), date(2026, 10, 9)).promises[0].sessions[-1]
    assert (october.on, october.status, october.minutes.excused) == (date(2026, 10, 9), "excused", 300)


def test_a_short_day_excuses_the_minutes_after_dismissal() -> None:
    day = balance_service(a_case(), date(2026, 10, 2)).promises[0].sessions[-1]
    assert day.minutes.owed == 300
    assert day.minutes.excused == 100
    assert day.minutes.unaccounted == 200


def test_a_single_day_overrides_a_filled_in_week() -> None:
    week = log(date(2026, 8, 17), "delivered", 1, date(2026, 8, 21))
    tuesday = log(date(2026, 8, 18), "missed", 2, reason="aide-absent")
    total = balance_service(a_case(logs=(week, tuesday)), date(2026, 8, 21)).total
    assert (total.delivered, total.missed, total.unaccounted) == (1200, 300, 0)


def test_two_entries_that_disagree_are_a_doubt_and_not_a_miss() -> None:
    logs = (log(date(2026, 8, 18), "delivered", 1), log(date(2026, 8, 18), "missed", 2))
    ledger = balance_service(a_case(logs=logs), date(2026, 8, 18))
    assert ledger.promises[0].sessions[-1].status == "conflict"
    assert ledger.total.missed == 0
    assert "entries-disagree" in {doubt.id for doubt in ledger.doubts}


def test_a_substitute_counts_by_what_is_known_of_them() -> None:
    for known, field in (("yes", "delivered"), ("no", "unqualified"), ("unknown", "unaccounted")):
        logs = (log(date(2026, 8, 17), "someone-else", substitute_qualified=known),)
        assert getattr(balance_service(a_case(logs=logs), FIRST).total, field) == 300


def test_an_absent_child_excuses_the_school() -> None:
    ledger = balance_service(a_case(absences=(Absence(FIRST),)), FIRST)
    assert ledger.total.excused == 300


def test_a_promise_without_a_number_is_not_counted_and_said_so() -> None:
    vague = Promise("v", quote="paraprofessional as needed", vague_terms=("as needed",))
    balance = balance_service(a_case(vague), date(2026, 9, 1)).promises[0]
    assert not balance.counted
    assert balance.minutes.owed == 0
    assert "as needed" in balance.working[0]


def test_an_amendment_in_mid_week_takes_over_on_its_day() -> None:
    first = Plan("p1", FIRST, promises=(Promise("a", minutes=60),))
    second = Plan("p2", date(2026, 8, 19), kind="amendment", promises=(Promise("a", minutes=300),))
    file = CaseFile(Child("An invented child"), plans=(first, second), calendar=Calendar(years=(YEAR,)))
    ledger = balance_service(Case(file), date(2026, 8, 21))
    assert [total.minutes.owed for total in ledger.plans] == [2 * 60, 3 * 300]


def test_a_weekly_amount_is_owed_when_the_week_is_over_and_shrinks_with_it() -> None:
    weekly = Promise("w", minutes=30, times=3, per="week")
    assert balance_service(a_case(weekly), date(2026, 8, 20)).total.owed == 0
    assert balance_service(a_case(weekly), date(2026, 8, 23)).total.owed == 90
    assert balance_service(a_case(weekly), date(2026, 9, 13)).promises[0].weeks[-1].minutes.owed == 90 * 4 // 5


def test_periods_are_settled_one_by_one() -> None:
    periods = Promise("p", minutes=45, periods=("Math", "Lunch"))
    total = balance_service(a_case(periods, logs=(log(FIRST, "missed", period="Lunch"),)), FIRST).total
    assert (total.owed, total.missed, total.unaccounted) == (90, 45, 45)


outcomes = st.sampled_from(["delivered", "part", "missed", "someone-else", "unknown"])
reasons = st.sampled_from(["aide-absent", "child-absent", "substitute", "unknown", "school-closed"])
days = st.integers(-5, 120).map(lambda offset: FIRST + timedelta(days=offset))
logs = st.builds(
    lambda day, length, outcome, minutes, reason, known, number: log(
        day, outcome, number, day + timedelta(days=length) if length else None,
        minutes_delivered=minutes, reason=reason, substitute_qualified=known),
    days, st.integers(0, 6), outcomes, st.none() | st.integers(0, 400), reasons, st.sampled_from(["yes", "no", "unknown"]),
    st.integers(1, 999))
promises = st.builds(
    lambda number, minutes, times, per, weekdays, whole: Promise(
        f"q{number}", minutes=minutes, times=times, per=per, days=weekdays, whole_day=whole),
    st.integers(1, 9), st.none() | st.integers(0, 600), st.integers(1, 4), st.sampled_from(["day", "week", "month"]),
    st.sets(st.sampled_from(["mon", "tue", "wed", "thu", "fri"])).map(lambda named: tuple(sorted(named))), st.booleans())


@settings(max_examples=120, deadline=None)
@given(st.lists(promises, min_size=1, max_size=3, unique_by=lambda one: one.id), st.lists(logs, max_size=8), st.integers(0, 130),
       st.booleans())
def test_owed_is_always_the_sum_of_what_became_of_it(some: list[Promise], entries: list[Event], offset: int, away: bool) -> None:
    case = a_case(*some, logs=tuple(entries), absences=(Absence(date(2026, 9, 1), date(2026, 9, 3)),) if away else ())
    as_of = FIRST + timedelta(days=offset)
    ledger = balance_service(case, as_of)
    for balance in ledger.promises:
        for session in balance.sessions:
            assert session.minutes.owed == sum(session.minutes[1:])
            assert min(session.minutes) >= 0
        assert sum(total.minutes.owed for total in balance.weeks) == balance.minutes.owed
        assert sum(total.minutes.owed for total in balance.months) == balance.minutes.owed
    assert ledger.total == sum_service(case, as_of)


@settings(max_examples=80, deadline=None)
@given(promises, st.lists(logs, max_size=6), days)
def test_an_unknown_day_never_raises_the_low_bound(promise: Promise, entries: list[Event], day: date) -> None:
    as_of = FIRST + timedelta(days=130)
    before = balance_service(a_case(promise, logs=tuple(entries)), as_of).total
    after = balance_service(a_case(promise, logs=(*entries, log(day, "unknown", 1000))), as_of).total
    assert after.low <= before.low
