"""Grammar from data: lists, dates, leads and pronouns, in both languages."""

from datetime import date

import pytest

from inwriting.core.documents import words


@pytest.mark.parametrize(
    ("parts", "lang", "said"),
    [
        (["a"], "en", "a"),
        (["a", "b"], "en", "a and b"),
        (["a", "b", "c"], "en", "a, b, and c"),
        (["a", "b, c"], "en", "a; and b, c"),
        (["padre", "hija"], "es", "padre e hija"),
        (["a", "b", "c"], "es", "a, b y c"),
        (["", "a"], "en", "a"),
        ([], "en", ""),
    ],
)
def test_words_in_a_row(parts: list[str], lang: str, said: str) -> None:
    assert words.join_words(parts, lang) == said


@pytest.mark.parametrize(
    ("value", "lang", "said"),
    [
        (date(2026, 10, 14), "en", "October 14, 2026"),
        (date(2026, 10, 1), "es", "1 de octubre de 2026"),
        ((date(2026, 11, 2), date(2026, 11, 4)), "en", "November 2 to November 4, 2026"),
        ((date(2026, 12, 30), date(2027, 1, 4)), "en", "December 30, 2026 to January 4, 2027"),
        ((date(2026, 11, 2), None), "es", "2 de noviembre de 2026"),
    ],
)
def test_dates_written_out(value: object, lang: str, said: str) -> None:
    assert words.write_day(value, lang) == said


def test_the_year_stands_once_in_a_row_of_dates() -> None:
    days = [date(2026, 9, 2), date(2026, 9, 24), date(2026, 11, 6)]
    assert words.write_days(days, "en") == "September 2, September 24, and November 6, 2026"
    assert words.write_days([date(2026, 9, 2), date(2027, 1, 5)], "en") == "September 2, 2026; and January 5, 2027"


@pytest.mark.parametrize(
    ("typed", "alone", "said"),
    [
        ("walk to lunch", False, "He needs to walk to lunch."),
        ("Walk to lunch.", False, "He needs to: Walk to lunch."),
        ("He falls.", True, "He falls."),
        ("I saw it", True, "He needs to I saw it."),
        ("", True, ""),
        ("why?", False, "He needs to why?"),
    ],
)
def test_what_was_typed_becomes_one_sentence_either_way(typed: str, alone: bool, said: str) -> None:
    assert words.lead_into(typed, "He needs to", alone) == said


def test_a_child_who_is_they_has_plural_verbs() -> None:
    assert words.say_child("they", "Sam", "en")["have"] == "have"
    assert words.say_child("she", "Ana", "en")["Their"] == "Her"
    assert words.say_child("they", "Sam", "es")["they"] == "Sam"
