"""The quick sums agree with the ledger laid out session by session, whatever the plan, the calendar and the log."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inwriting.core.facts.calendar import Absence, Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.flow import figures_of
from inwriting.core.ledger import balance_service, sum_service, sum_sessions

FIRST = date(2026, 8, 17)
CALENDAR = Calendar(years=(
    SchoolYear(FIRST, date(2026, 12, 18), 390, (Closed(date(2026, 9, 7)), Closed(date(2026, 9, 9), kind="weather")),
               (ShortDay(date(2026, 9, 18), 90), ShortDay(date(2026, 10, 2), 200))),
    SchoolYear(date(2027, 1, 4), date(2027, 5, 28), 360)),
    absences=(Absence(date(2026, 9, 9), date(2026, 9, 11)), Absence(date(2026, 9, 19))))
PROMISES = ("a", "b", "c")
days = st.integers(-5, 200).map(lambda offset: FIRST + timedelta(days=offset))
logs = st.builds(
    lambda day, length, outcome, minutes, reason, known, promise, period: (
        When(day, day + timedelta(days=length) if length else None),
        SessionLogged(outcome, promise, period, minutes_delivered=minutes, reason=reason, substitute_qualified=known)),
    days, st.sampled_from([0, 0, 0, 4]), st.sampled_from(["delivered", "part", "missed", "someone-else", "unknown"]),
    st.none() | st.integers(0, 400), st.sampled_from(["aide-absent", "no-one-assigned", "child-absent", "unknown"]),
    st.sampled_from(["yes", "no", "unknown"]), st.sampled_from([*PROMISES, "", "nobody"]), st.sampled_from(["", "Lunch", "1 of 2"]))
promises = st.builds(
    lambda name, minutes, times, per, weekdays, whole, periods: Promise(
        name, minutes=minutes, times=times, per=per, days=weekdays, whole_day=whole, periods=periods),
    st.sampled_from(PROMISES), st.none() | st.integers(0, 600), st.integers(1, 3), st.sampled_from(["day", "day", "week", "month"]),
    st.sets(st.sampled_from(["mon", "tue", "wed", "thu", "fri"])).map(lambda named: tuple(sorted(named))), st.booleans(),
    st.sampled_from([(), ("Math", "Lunch")]))
plans = st.lists(st.lists(promises, min_size=1, max_size=3, unique_by=lambda one: one.id), min_size=1, max_size=2)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans, st.lists(logs, max_size=12), st.integers(0, 280))
def test_sums_agree_with_the_whole_ledger(
    versions: list[list[Promise]], entries: list[tuple[When, SessionLogged]], day: int,
) -> None:
    made = tuple(Plan(f"p{number}", FIRST + timedelta(days=40 * number), promises=tuple(some))
                 for number, some in enumerate(versions))
    events = tuple(Event(f"e{number}", when, payload) for number, (when, payload) in enumerate(entries, start=1))
    case = Case(CaseFile(Child("An invented child"), plans=made, calendar=CALENDAR), events)
    as_of = FIRST + timedelta(days=day)
    ledger, sums = balance_service(case, as_of), sum_sessions(case, as_of)
    assert sums.minutes == ledger.total == sum_service(case, as_of)
    assert len(sums.unassigned) == figures_of(ledger).no_one_assigned_days


def test_a_case_without_a_calendar_or_a_plan_sums_to_nothing() -> None:
    empty = Case(CaseFile(Child("An invented child")))
    assert sum(sum_service(empty, FIRST)) == 0
    plan = Plan("p", FIRST, promises=(Promise("a", minutes=60),))
    assert sum(sum_service(Case(CaseFile(Child("An invented child"), plans=(plan,))), FIRST)) == 0
