"""The log: two taps, a week by exception, many days at once, a sheet; never a silent guess, never a lost word."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from inwriting.actions.get_case import get_case
from inwriting.core.dates import week_of
from inwriting.core.facts.case import Event

from .served import open_served, school_days

pytestmark = pytest.mark.django_db


def logged(case_id: str) -> list[Event]:
    return list(get_case(case_id).get_events("session-logged"))


def test_yes_is_one_tap(browser: Client) -> None:
    case_id, day = open_served(), school_days(1)[0]
    page = browser.get(f"/cases/{case_id}/log/?on={day}").content.decode()
    assert "Was the aide there" in page and "Adult support as needed." in page
    browser.post(f"/cases/{case_id}/log/", {"on": str(day), "promise": "aide", "period": "", "outcome": "delivered"})
    assert [(one.happened.from_on, one.payload.outcome) for one in logged(case_id)] == [(day, "delivered")]  # type: ignore[union-attr]


def test_no_is_two_taps_and_a_second_word_about_the_day_corrects_the_first(browser: Client) -> None:
    case_id, day = open_served(), school_days(1)[0]
    tap = {"on": str(day), "promise": "aide", "period": "", "outcome": "missed"}
    where = browser.post(f"/cases/{case_id}/log/", tap)["Location"]
    assert not logged(case_id)
    browser.post(where, {"reason": "aide-absent", "note": "", "reason_said": "out sick", "known_by": "teacher-wrote"})
    browser.post(where, {"reason": "no-one-assigned", "note": "", "reason_said": "", "known_by": ""})
    entries = logged(case_id)
    assert len(entries) == 1 and entries[0].payload.reason == "no-one-assigned"  # type: ignore[union-attr]
    assert b"No one assigned" in browser.get(f"/cases/{case_id}/log/?on={day}").content


def test_another_childs_name_is_asked_about_and_nothing_typed_is_lost(browser: Client) -> None:
    case_id, day = open_served(), school_days(1)[0]
    where = f"/cases/{case_id}/log/why/?on={day}&promise=aide&period=&outcome=missed"
    typed = {"reason": "aide-absent", "note": "Another boy named Kyle had the aide.", "reason_said": "", "known_by": ""}
    response = browser.post(where, typed)
    assert response.status_code == 422 and b"boy named Kyle" in response.content and not logged(case_id)
    assert browser.post(where, typed | {"named": "yes"}).status_code == 302
    assert len(logged(case_id)) == 1


def test_a_substitute_who_was_not_trained_and_a_photo_of_the_note(browser: Client) -> None:
    case_id, day = open_served(), school_days(1)[0]
    where = f"/cases/{case_id}/log/why/?on={day}&promise=aide&period=&outcome=someone-else"
    browser.post(
        where,
        {
            "qualified": "no",
            "minutes": "60",
            "note": "",
            "reason_said": "",
            "known_by": "seen-myself",
            "proof": SimpleUploadedFile("note.txt", b"from the teacher"),
        },
    )
    entry = logged(case_id)[0]
    assert (entry.payload.substitute_qualified, entry.payload.minutes_delivered) == ("no", 60)  # type: ignore[union-attr]
    assert entry.files[0].name == "note.txt"
    too_many = browser.post(
        where, {"qualified": "no", "minutes": "1500", "note": "kept words", "reason_said": "", "known_by": ""}
    )
    assert too_many.status_code == 422 and b"kept words" in too_many.content


def test_a_week_is_looked_at_once_more_before_it_is_kept(browser: Client) -> None:
    case_id, day = open_served(), school_days(6)[0]
    where = f"/cases/{case_id}/log/week/?from={week_of(day)}"
    assert b"The week as promised" in browser.get(where).content
    typed = {
        "outcome-0": "missed",
        "reason-0": "aide-absent",
        "outcome-1": "delivered",
        "outcome-2": "leave",
        "known_by": "child-said",
    }
    check = browser.post(where, typed)
    assert b"Is this right?" in check.content and not logged(case_id)
    browser.post(where, typed | {"sure": "yes"})
    assert [one.payload.outcome for one in logged(case_id)] == ["missed", "delivered"]  # type: ignore[union-attr]
    nothing = browser.post(where, {"outcome-2": "leave"})
    assert nothing.status_code == 422


def test_many_days_need_a_yes(browser: Client) -> None:
    case_id, days = open_served(), school_days(5)
    typed = {
        "promise": "aide",
        "from_on": str(days[0]),
        "to_on": str(days[-1]),
        "outcome": "missed",
        "reason": "no-one-assigned",
        "qualified": "unknown",
        "known_by": "teacher-wrote",
    }
    assert b"School days in it" in browser.post(f"/cases/{case_id}/log/fill/", typed).content and not logged(case_id)
    browser.post(f"/cases/{case_id}/log/fill/", typed | {"sure": "yes"})
    entry = logged(case_id)[0]
    assert (entry.happened.from_on, entry.happened.last_on) == (days[0], days[-1])
    backwards = browser.post(f"/cases/{case_id}/log/fill/", typed | {"to_on": str(days[0].replace(year=days[0].year - 1))})
    assert backwards.status_code == 422


def test_a_sheet_is_kept_shown_and_then_logged(browser: Client) -> None:
    case_id, days = open_served(), school_days(2)
    sheet = f"Date,Minutes,Status\n{days[0]},120,yes\n{days[1]},0,no\n".encode()
    where = browser.post(f"/cases/{case_id}/log/sheet/", {"paper": SimpleUploadedFile("mine.csv", sheet), "promise": "aide"})[
        "Location"
    ]
    assert b"2 rows would be logged" in browser.get(where).content and not logged(case_id)
    browser.post(where, {"sure": "yes", "known_by": "sign-in-sheet"})
    assert [one.payload.outcome for one in logged(case_id)] == ["delivered", "missed"]  # type: ignore[union-attr]
    refused = browser.post(f"/cases/{case_id}/log/sheet/", {"paper": SimpleUploadedFile("x.csv", b"hello"), "promise": "aide"})
    assert refused.status_code == 422


def test_a_day_to_come_is_never_logged(browser: Client) -> None:
    case_id = open_served()
    browser.post(f"/cases/{case_id}/log/", {"on": "2062-05-05", "promise": "aide", "period": "", "outcome": "delivered"})
    assert all(one.happened.from_on.year < 2062 for one in logged(case_id))
