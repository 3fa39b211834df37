"""Dates, steps, ways and guides: each date with its arithmetic, each way beside the others."""

from datetime import date, timedelta

import pytest
from django.test import Client

from inwriting.actions.append_entry import append_entry
from inwriting.actions.log_day import log_day
from inwriting.core.facts.events import FilingMade, SessionLogged
from inwriting.core.facts.when import When
from inwriting.web.clock import today

from .served import open_served, school_days

pytestmark = pytest.mark.django_db


def test_a_filing_starts_a_date_with_its_arithmetic(browser: Client) -> None:
    case_id = open_served()
    append_entry(
        case_id,
        FilingMade("state-complaint", received_on=today() - timedelta(days=5)),
        happened=When(today() - timedelta(days=6)),
    )
    page = browser.get(f"/cases/{case_id}/deadlines/").content.decode()
    assert "60 calendar days" in page and "in 55 days" in page
    calendar = browser.get(f"/cases/{case_id}/deadlines/calendar.ics")
    assert calendar.content.startswith(b"BEGIN:VCALENDAR") and calendar["Content-Disposition"].startswith("attachment")


def test_dates_that_do_not_fit_are_asked_about(browser: Client) -> None:
    case_id = open_served()
    append_entry(
        case_id,
        FilingMade("state-complaint", received_on=today() - timedelta(days=9)),
        happened=When(today() - timedelta(days=6)),
    )
    assert b"Some dates do not fit together" in browser.get(f"/cases/{case_id}/deadlines/").content


def test_the_look_back_says_what_falls_out(browser: Client) -> None:
    case_id = open_served()
    log_day(case_id, SessionLogged("missed", "aide"), on=school_days(1)[0])
    append_entry(case_id, SessionLogged("missed", "aide"), happened=When(today() - timedelta(days=363)))
    page = browser.get(f"/cases/{case_id}/deadlines/").content.decode()
    assert "Falls out within a week" in page and "Still inside the year" in page


def test_steps_and_ways(browser: Client) -> None:
    case_id = open_served()
    steps = browser.get(f"/cases/{case_id}/next/").content.decode()
    assert "Why:" in steps and "The first one matters most today." in steps
    ways = browser.get(f"/cases/{case_id}/ways/").content.decode()
    assert "What it does to the others" in ways and "check this" in ways


def test_law_past_its_review_says_so(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = open_served()
    monkeypatch.setattr("inwriting.web.pages.steps.today", lambda: date(2040, 1, 1))
    assert b"due to be read again" in browser.get(f"/cases/{case_id}/next/").content


def test_guides_are_found_by_words(browser: Client) -> None:
    assert b"the-meeting" in browser.get("/guides/?q=meeting").content
    assert b"Nothing found" in browser.get("/guides/?q=zzzzqqq").content
    assert browser.get("/guides/the-meeting/").status_code == 200
    assert browser.get("/guides/not-there/").status_code == 404
