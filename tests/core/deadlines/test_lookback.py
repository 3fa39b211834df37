"""The year is counted back from the day of receipt, per fact."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inwriting.core.dates import add_years
from inwriting.core.deadlines.lookback import last_receipt, look_back


def status_of(happened_on: date, received_on: date) -> str:
    return look_back([("e1", happened_on)], received_on).facts[0].status


def test_the_same_day_a_year_ago_is_still_covered_and_the_day_before_is_not() -> None:
    today = date(2026, 11, 24)
    assert status_of(date(2025, 11, 24), today) == "tomorrow"
    assert status_of(date(2025, 11, 23), today) == "out"


def test_what_falls_out_next_week_and_next_month_is_named() -> None:
    today = date(2026, 11, 24)
    assert status_of(date(2025, 11, 30), today) == "next-week"
    assert status_of(date(2025, 12, 20), today) == "next-month"
    assert status_of(date(2026, 3, 2), today) == "inside"


def test_leap_day() -> None:
    assert last_receipt(date(2024, 2, 29)) == date(2025, 2, 28)
    assert status_of(date(2024, 2, 29), date(2025, 2, 28)) == "tomorrow"
    assert status_of(date(2024, 2, 29), date(2025, 3, 1)) == "out"
    assert last_receipt(date(2023, 2, 28)) == date(2024, 2, 29)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_last_receipt_is_the_last_day_whose_year_reaches_back_to_the_fact(happened_on: date) -> None:
    last = last_receipt(happened_on)
    assert add_years(last, -1) <= happened_on
    assert add_years(last + timedelta(days=1), -1) > happened_on
