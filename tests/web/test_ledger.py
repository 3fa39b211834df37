"""The ledger's page: sums that open into their sessions, pictures with tables, files, the school's log beside ours."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from inwriting.actions.log_day import log_day
from inwriting.core.facts.events import SessionLogged

from .served import open_served, school_days

pytestmark = pytest.mark.django_db


def test_figures_open_into_the_entries_behind_them(browser: Client) -> None:
    case_id, days = open_served(), school_days(2)
    entry = log_day(case_id, SessionLogged("missed", "aide", reason="aide-absent"), on=days[0])
    log_day(case_id, SessionLogged("delivered", "aide"), on=days[1])
    page = browser.get(f"/cases/{case_id}/ledger/").content.decode()
    assert "Still owed: at least 2 hours" in page and f"/record/{entry.seq}/" in page
    assert page.count("<svg") >= 3 and "style=" not in page and "The same as a table" in page
    assert "without a number of minutes" in page


def test_every_file_can_be_taken(browser: Client) -> None:
    case_id, days = open_served(), school_days(1)
    log_day(case_id, SessionLogged("missed", "aide"), on=days[0])
    for form, begin in (("pdf", b"%PDF"), ("docx", b"PK"), ("csv", b"plan,promise")):
        response = browser.get(f"/cases/{case_id}/ledger/file/{form}/")
        assert response.content.startswith(begin) and response["Content-Disposition"].startswith("attachment")
    month = browser.get(f"/cases/{case_id}/ledger/file/txt/?month={days[0]:%Y-%m}")
    assert month.status_code == 200
    assert browser.get(f"/cases/{case_id}/ledger/file/exe/").status_code == 404
    assert browser.get(f"/cases/{case_id}/ledger/file/pdf/?month=2031-01").status_code == 404


def test_the_month_becomes_a_letter_with_its_figures(browser: Client) -> None:
    case_id, days = open_served(), school_days(1)
    log_day(case_id, SessionLogged("missed", "aide", reason="aide-absent"), on=days[0])
    letter = browser.post(f"/cases/{case_id}/ledger/month/", {"month": f"{days[0]:%Y-%m}"}, follow=True).content.decode()
    assert "120" in letter and "1:1 paraprofessional support" in letter and "Go to signing and sending" in letter


def test_the_schools_log_is_kept_and_laid_beside_ours(browser: Client) -> None:
    case_id, days = open_served(), school_days(2)
    log_day(case_id, SessionLogged("missed", "aide"), on=days[0])
    theirs = f"Date,Minutes,Provider\n{days[0]},120,T. Beale\n{days[1]},120,T. Beale\n".encode()
    where = browser.post(f"/cases/{case_id}/school-log/", {"paper": SimpleUploadedFile("log.csv", theirs), "from_whom": ""})[
        "Location"
    ]
    page = browser.get(where).content.decode()
    assert "Who gave them, and where?" in page and "We have no note of our own" in page
    assert browser.get(f"{where}&only=all&col-date=0&col-minutes=1").status_code == 200
    refused = browser.post(f"/cases/{case_id}/school-log/", {"from_whom": "Ms. Hale"})
    assert refused.status_code == 422 and b"Ms. Hale" in refused.content


def test_without_a_plan_the_page_says_what_it_needs(browser: Client, full_case: str) -> None:
    assert b"nothing to count yet" in browser.get(f"/cases/{full_case}/ledger/").content
