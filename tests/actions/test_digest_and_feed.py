"""The week's page states only what is known; the calendar feed keeps its names, rises with each change, and needs its token."""

from datetime import date
from typing import Any

import pytest
from icalendar import Calendar
from tests.core.cases import a_case, happened

from inwriting.actions import feed_calendar as feed
from inwriting.actions.append_entry import append_entry
from inwriting.actions.write_digest import draft_digest, write_digest
from inwriting.core.facts.case import Case
from inwriting.core.facts.events import Conversation, EvidenceKept, LetterSent, SessionLogged
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.law.load import load_pack
from inwriting.core.problems import CaseMissing
from inwriting.output.text import write_text

PACK = load_pack("us-ar")
PLAN = Plan("p", date(2026, 8, 17), promises=(Promise("aide", minutes=60),))


def words_of(case: Case, today: date, lang: str = "en") -> str:
    return " ".join(write_text(write_digest(case, PACK, today, lang)).split())


def test_a_quiet_week_says_so() -> None:
    text = words_of(a_case(), date(2026, 8, 10))
    assert "Nothing is due this week." in text
    assert "Nobody owes you an answer" in text
    assert "Every promised day of the last week is accounted for." in text


def test_what_is_due_within_seven_days_is_named_and_what_is_due_on_the_eighth_is_not() -> None:
    case = a_case(happened(1, "2026-10-01", LetterSent("request-records")))  # due 2026-11-15, a Sunday
    assert "Sun 2026-11-15" in words_of(case, date(2026, 11, 8))
    assert "Sun 2026-11-15" not in words_of(case, date(2026, 11, 7))


def test_a_passed_courtesy_date_fell_silent_and_is_said_once() -> None:
    case = a_case(happened(1, "2026-10-01", LetterSent("demand-notice", "Demand", courtesy_on=date(2026, 10, 15))))
    text = words_of(case, date(2026, 11, 2))
    assert text.count("Demand") == 1
    assert "since Thu 2026-10-15" in text


def test_a_request_without_a_number_of_days_is_silent_after_two_weeks() -> None:
    case = a_case(happened(1, "2026-10-01", LetterSent("request-meeting")))
    assert "asked on 2026-10-01" in words_of(case, date(2026, 10, 15))
    assert "asked on" not in words_of(case, date(2026, 10, 14))


def test_days_nobody_wrote_down_are_asked_for_and_a_day_marked_unknown_is_not() -> None:
    case = a_case(happened(1, "2026-11-17", SessionLogged("unknown", "aide")),
                  happened(2, "2026-11-18", SessionLogged("delivered", "aide")), plans=(PLAN,))
    text = words_of(case, date(2026, 11, 19))
    assert "Not written down yet: Fri 2026-11-13, Mon 2026-11-16, Thu 2026-11-19." in text


def test_facts_that_fall_out_of_the_year_are_counted() -> None:
    refusal = Conversation("d", refused="yes")
    case = a_case(happened(1, "2025-11-26", refusal), happened(2, "2025-11-27", refusal))
    assert "2 dated facts fall out of the year" in words_of(case, date(2026, 11, 24))
    assert "2 hechos con fecha salen del año" in words_of(case, date(2026, 11, 24), "es")


def test_dates_that_do_not_fit_are_asked_about() -> None:
    assert "Is the date right?" in words_of(a_case(happened(1, "2062-10-30", LetterSent("request-records"))), date(2026, 11, 24))


def test_the_draft_is_to_oneself_and_marked_unsent() -> None:
    case = a_case()
    draft = draft_digest(write_digest(case, PACK, date(2026, 11, 24)), case).decode()
    assert "X-Unsent: 1" in draft
    assert draft.count("ada@mail.example") == 2
    assert "director" not in draft.split("\r\n\r\n")[0]


def test_an_old_pack_says_so_on_the_digest() -> None:
    assert "read again" in words_of(a_case(), date(2028, 1, 3))


def events_of(case_id: str, monkeypatch: Any, today: date = date(2026, 11, 24)) -> dict[str, Any]:
    monkeypatch.setattr(feed, "today_in", lambda zone: today)
    calendar = Calendar.from_ical(feed.feed_calendar(case_id, feed.make_feed_token(case_id)))
    return {str(event["summary"]).split(":")[0]: event for event in calendar.walk("VEVENT")}


def test_the_feed_keeps_uids_and_the_sequence_rises(case_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    append_entry(case_id, LetterSent("request-records"), happened=When(date(2026, 10, 30)))
    first = events_of(case_id, monkeypatch)["To see the records"]
    again = events_of(case_id, monkeypatch)["To see the records"]
    assert (first["uid"], first["sequence"]) == (again["uid"], again["sequence"])
    append_entry(case_id, EvidenceKept("School records"), happened=When(date(2026, 11, 20)))
    met = events_of(case_id, monkeypatch)["To see the records"]
    assert met["uid"] == first["uid"]
    assert met["sequence"] > first["sequence"]
    assert (str(first["status"]), str(met["status"])) == ("CONFIRMED", "CANCELLED")


def test_the_feed_holds_one_line_for_each_limit_that_runs_back(case_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for day in (3, 4, 5, 6):
        append_entry(case_id, Conversation("d", refused="yes"), happened=When(date(2026, 11, day)))
    found = events_of(case_id, monkeypatch)
    assert len(found) == 3
    assert found["Last day for the state to receive a complaint about it"]["dtstart"].dt == date(2027, 11, 3)


def test_a_wrong_token_or_another_cases_token_opens_nothing(case_id: str) -> None:
    for token in ("", "0" * 40, feed.make_feed_token("another")):
        with pytest.raises(CaseMissing):
            feed.feed_calendar(case_id, token)
