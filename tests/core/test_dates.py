"""Counting days agrees with numpy's business-day counter and with counting on one's fingers."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.dates import add_open_days, add_years, count_open_days, is_weekday, next_open_day
from inwriting.core.problems import CountRefused

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
closed = st.sets(st.dates(date(2020, 1, 1), date(2031, 12, 31)), max_size=40)


@settings(max_examples=150, deadline=None)
@given(days, st.integers(1, 90), closed)
def test_open_days_agree_with_numpy_busday(start: date, count: int, holidays: set[date]) -> None:
    found = add_open_days(start, count, lambda day: is_weekday(day) and day not in holidays)
    expected = np.busday_offset(start, count, roll="backward", holidays=sorted(holidays))
    if not is_weekday(start) or start in holidays:
        expected = np.busday_offset(np.busday_offset(start, 0, roll="forward", holidays=sorted(holidays)), count - 1,
                                    holidays=sorted(holidays))
    assert np.datetime64(found) == expected


@settings(max_examples=100, deadline=None)
@given(days, st.integers(0, 400), closed)
def test_counting_agrees_with_brute_force(start: date, span: int, holidays: set[date]) -> None:
    def is_open(day: date) -> bool:
        return is_weekday(day) and day not in holidays
    end = start + timedelta(days=span)
    brute = sum(is_open(start + timedelta(days=offset)) for offset in range(1, span + 1))
    assert count_open_days(start, end, is_open) == brute


def test_leap_day_plus_a_year_is_the_last_of_february() -> None:
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_a_calendar_that_ends_refuses_to_count_past_its_end() -> None:
    with pytest.raises(CountRefused):
        add_open_days(date(2026, 1, 1), 5, lambda day: day < date(2026, 1, 4), limit=60)


def test_a_closed_day_moves_on_to_the_next_open_one() -> None:
    assert next_open_day(date(2026, 11, 28), is_weekday) == date(2026, 11, 30)
