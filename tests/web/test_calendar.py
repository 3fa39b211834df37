"""The calendar: what was understood is confirmed first, unclear days are asked about, single days come and go."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from inwriting.actions.get_case import get_facts

pytestmark = pytest.mark.django_db
LIST = (
    "Sep 7 Labor Day, no school\nNov 23-27 Thanksgiving break\n3/4 no school\nDec 5 parent conferences\n"
    "May 28 Last day of school"
)


def test_a_pasted_list_is_shown_asked_about_and_taken_over(browser: Client, full_case: str) -> None:
    before = get_facts(full_case).calendar
    response = browser.post(f"/cases/{full_case}/calendar/add/", {"words": LIST, "first_on": "2026-08-17"})
    where = response["Location"]
    page = browser.get(where).content.decode()
    assert "Thanksgiving" in page and "3/4" in page and "Which day" in page
    assert get_facts(full_case).calendar == before
    browser.post(
        where,
        {
            "first": "2026-08-17",
            "last": "2027-05-28",
            "minutes": "400",
            "closed": ["2026-11-23", "h2026-11-11"],
            "q0": "2027-03-04",
            "keep": "yes",
        },
    )
    year = get_facts(full_case).calendar.years[0]
    assert [one.from_on for one in year.closed] == [date(2026, 11, 11), date(2026, 11, 23), date(2027, 3, 4)]
    assert year.open_minutes == 400 and year.assumed


def test_a_file_that_is_no_calendar_is_refused_and_the_days_stay(browser: Client, full_case: str) -> None:
    response = browser.post(
        f"/cases/{full_case}/calendar/add/", {"paper": SimpleUploadedFile("x.ics", b"nothing here"), "first_on": "2026-08-17"}
    )
    assert response.status_code == 422 and b"2026-08-17" in response.content
    blank = browser.post(f"/cases/{full_case}/calendar/add/", {"words": "", "first_on": ""})
    assert blank.status_code == 422


def test_an_absence_is_added_and_taken_out_again(browser: Client, full_case: str) -> None:
    where = f"/cases/{full_case}/calendar/days/"
    assert (
        browser.post(where, {"kind": "absent", "from_on": "2026-10-29", "to_on": "2026-10-30", "why": "fever"}).status_code
        == 302
    )
    assert get_facts(full_case).calendar.absences[0].why == "fever"
    backwards = browser.post(where, {"kind": "absent", "from_on": "2026-10-29", "to_on": "2026-10-20", "why": "typed"})
    assert backwards.status_code == 422 and b"typed" in backwards.content
    outside = browser.post(where, {"kind": "weather", "from_on": "2026-10-29"})
    assert outside.status_code == 422 and b"No school year" in outside.content
    browser.post(f"/cases/{full_case}/calendar/", {"out": "absent:2026-10-29"})
    assert not get_facts(full_case).calendar.absences
