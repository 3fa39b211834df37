"""Counting agrees with numpy and with one's fingers; what is uncertain stays between its bounds; both languages say the same."""

from datetime import date, timedelta
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.cases import TODAY, YEAR, a_case, happened

from inwriting.core.dates import is_weekday
from inwriting.core.deadlines import count_deadlines, count_forward, pick_soonest
from inwriting.core.deadlines.count import OpenDays, Rule, count_due
from inwriting.core.deadlines.watch import STARTS
from inwriting.core.deadlines.words import UNITS, WORDS
from inwriting.core.facts.calendar import Calendar, Closed, SchoolYear
from inwriting.core.facts.events import Delivery, LetterSent, SessionLogged
from inwriting.core.law.load import load_pack

WEEKDAYS = OpenDays(is_weekday, is_weekday)
ZENITH, ARKANSAS = load_pack("us-zz"), load_pack("us-ar")
days = st.dates(date(2019, 1, 1), date(2031, 12, 31))


@settings(max_examples=100, deadline=None)
@given(days, st.integers(1, 400))
def test_calendar_days_agree_with_numpy(start: date, amount: int) -> None:
    assert np.datetime64(count_due(start, Rule(amount, "calendar-days"), WEEKDAYS).due_on) == np.datetime64(start) + amount


@settings(max_examples=100, deadline=None)
@given(days, st.integers(1, 120))
def test_business_days_agree_with_numpy(start: date, amount: int) -> None:
    counted = count_due(start, Rule(amount, "business-days"), WEEKDAYS).due_on
    roll = "backward" if not is_weekday(start) else "raise"
    assert np.datetime64(counted) == np.busday_offset(start, amount, roll=roll)


@settings(max_examples=60, deadline=None)
@given(st.dates(YEAR.first_on, date(2027, 4, 30)), st.sets(st.dates(YEAR.first_on, YEAR.last_on), max_size=15))
def test_zeniths_ten_school_days_agree_with_brute_force(start: date, closed: set[date]) -> None:
    year = SchoolYear(YEAR.first_on, YEAR.last_on, 390, tuple(Closed(day) for day in sorted(closed)))
    case = a_case(happened(1, start, LetterSent("demand-notice")), calendar=Calendar(years=(year,)))
    found = next(one for one in count_deadlines(case, ZENITH, start).deadlines if one.timeline == "notice")
    open_days = [start + timedelta(days=step) for step in range(1, 400)]
    inside = [day for day in open_days if is_weekday(day) and day not in closed and day <= YEAR.last_on]
    assert found.due_on == (inside[9] if len(inside) > 9 else None)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2020, 1, 1), TODAY), st.sampled_from(["email", "mail", "certified-mail", "fax", "handed-over"]))
def test_the_assumed_date_lies_between_earliest_and_latest(start: date, channel: str) -> None:
    letter = LetterSent("request-records", deliveries=(Delivery("d", channel),))  # type: ignore[arg-type]
    found = count_deadlines(a_case(happened(1, start, letter)), ARKANSAS, TODAY).deadlines[0]
    assert found.earliest_on and found.due_on and found.latest_on
    assert found.earliest_on <= found.due_on <= found.latest_on
    assert (found.latest_on > found.earliest_on) == ("mail" in channel and channel != "email")


def test_a_date_on_a_closed_day_moves_only_if_the_rule_says_so() -> None:
    friday = date(2026, 11, 27)
    stays = count_due(friday, Rule(1, "calendar-days"), WEEKDAYS)
    moves = count_due(friday, Rule(1, "calendar-days", carry_over=True), WEEKDAYS)
    assert (stays.due_on, moves.due_on) == (date(2026, 11, 28), date(2026, 11, 30))
    assert "offices are closed" in moves.working


def test_both_languages_have_the_same_words_and_units() -> None:
    assert set(WORDS["en"]) == set(WORDS["es"])
    assert set(UNITS["en"]) == set(UNITS["es"])


def test_the_forward_count_is_the_whole_without_the_look_backs() -> None:
    case = a_case(happened(1, "2026-10-30", LetterSent("request-records")), happened(2, "2026-11-03", SessionLogged("missed")),
                  happened(3, "2026-11-04", SessionLogged("missed")))
    whole, forward = count_deadlines(case, ARKANSAS, TODAY), count_forward(case, ARKANSAS, TODAY)
    backward = {timeline.id for timeline in ARKANSAS.timelines.values() if timeline.counts == "back"}
    assert forward.deadlines == tuple(one for one in whole.deadlines if one.timeline not in backward)
    assert len(pick_soonest(whole.deadlines, ARKANSAS)) == len(forward.deadlines) + len(backward)


def test_ids_are_unique_and_stay_the_same_from_day_to_day() -> None:
    case = a_case(happened(1, "2026-10-30", LetterSent("request-records")), happened(2, "2026-11-03", SessionLogged("missed")))
    first, later = ([one.id for one in count_deadlines(case, ARKANSAS, day).deadlines] for day in (TODAY, date(2027, 3, 1)))
    assert len(set(first)) == len(first)
    assert set(first) == set(later)


def test_every_clock_of_the_packs_is_counted_and_described() -> None:
    described = (Path(__file__).parents[3] / "docs" / "deadlines.md").read_text(encoding="utf-8")
    for timeline in [*ARKANSAS.timelines.values(), *ZENITH.timelines.values()]:
        assert timeline.id in STARTS or timeline.counts == "back", timeline.id
        assert f"`{timeline.id}`" in described, timeline.id
