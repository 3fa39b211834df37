"""The complaint: points with their proof, never ready while something lacks, signed, taken, filed, followed."""

from datetime import timedelta

import pytest
from django.test import Client

from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.list_letters import list_letters
from inwriting.actions.log_day import log_day
from inwriting.core.documents.complaint.ready import draft_of
from inwriting.core.facts.events import SessionLogged
from inwriting.web.clock import today

from .served import open_served, school_days

pytestmark = pytest.mark.django_db


@pytest.fixture
def missed(db: None) -> str:
    case_id = open_served()
    for day in school_days(3):
        log_day(case_id, SessionLogged("missed", "aide", reason="no-one-assigned", known_by="teacher-wrote"), on=day)
    return case_id


def test_points_can_be_left_out_and_taken_in_again(browser: Client, missed: str) -> None:
    page = browser.get(f"/cases/{missed}/complaint/").content.decode()
    assert "It is not ready yet" in page and "Backed:" in page and 'value="not-delivered:aide" checked' in page
    browser.post(f"/cases/{missed}/complaint/", {"points": []})
    assert "not-delivered:aide" in draft_of(get_case(missed)).left_out
    assert browser.get(f"/cases/{missed}/complaint/read/").status_code == 302
    browser.post(f"/cases/{missed}/complaint/", {"points": ["not-delivered:aide"]})
    assert "not-delivered:aide" not in draft_of(get_case(missed)).left_out


def test_signed_with_ink_it_is_ready_and_can_be_taken_and_is_frozen(browser: Client, missed: str) -> None:
    browser.post(f"/cases/{missed}/complaint/sign/", {"how": "paper", "signed_on": str(today())})
    assert "It holds everything it must hold" in browser.get(f"/cases/{missed}/complaint/").content.decode()
    assert b"Why is this sentence here?" in browser.get(f"/cases/{missed}/complaint/read/").content
    assert browser.get(f"/cases/{missed}/complaint/file/pdf/").content.startswith(b"%PDF")
    assert browser.get(f"/cases/{missed}/complaint/file/docx/").content.startswith(b"PK")
    assert len(list_letters(missed)) == 1
    assert browser.get(f"/cases/{missed}/complaint/file/exe/").status_code == 404


def test_a_signature_asks_for_what_it_needs(browser: Client, missed: str) -> None:
    where = f"/cases/{missed}/complaint/sign/"
    assert browser.post(where, {"how": "typed", "signed_name": ""}).status_code == 422
    assert browser.post(where, {"how": "drawn"}).status_code == 422
    assert browser.post(where, {"how": "paper", "signed_on": str(today() + timedelta(days=2))}).status_code == 422
    assert browser.post(where, {"how": "typed", "signed_name": "Elena Rivera"}).status_code == 302
    browser.post(where, {"how": "typed", "signed_name": ""})
    assert draft_of(get_case(missed)).choices["signed_name"] == "Elena Rivera"


def test_a_blank_asks_before_it_takes_the_own_words_away(browser: Client, missed: str) -> None:
    where = f"/cases/{missed}/complaint/words/"
    browser.post(where, {"resolution": "A trained substitute list.", "received_on": ""})
    blank = browser.post(where, {"resolution": "", "received_on": ""})
    assert blank.status_code == 422 and b"Keep the earlier answer" in blank.content
    assert draft_of(get_case(missed)).choices["resolution"] == "A trained substitute list."
    browser.post(where, {"resolution": "", "received_on": "", "resolution-blank": "drop"})
    assert "resolution" not in draft_of(get_case(missed)).choices


def test_filed_then_decided_then_not_carried_out(browser: Client, missed: str) -> None:
    sent = school_days(2)[0]
    typed = {
        "filing": "state-complaint",
        "sent_on": str(sent),
        "received_on": str(sent - timedelta(days=3)),
        "channel": "fax",
        "proof": "page 1 of 9",
    }
    wrong = browser.post(f"/cases/{missed}/complaint/filed/", typed)
    assert wrong.status_code == 422 and b"page 1 of 9" in wrong.content
    for _twice in range(2):
        browser.post(f"/cases/{missed}/complaint/filed/", typed | {"received_on": str(sent)})
    assert len(get_case(missed).get_events("filing-made")) == 1
    after = browser.get(f"/cases/{missed}/complaint/after/").content.decode()
    assert "The district must get a copy" in after and "60 calendar days" in after
    browser.post(
        f"/cases/{missed}/complaint/decision/",
        {
            "filing": "state-complaint",
            "received_on": str(today()),
            "result": "for-parent",
            "orders": "Make up 6 hours\nTrain two aides",
            "carry_out_by_on": str(today() + timedelta(days=30)),
            "carried_out": "no",
        },
    )
    decision = get_case(missed).get_events("decision-received")[0].payload
    assert decision.orders == ("Make up 6 hours", "Train two aides")  # type: ignore[union-attr]
    assert "not-carried-out" in browser.get(f"/cases/{missed}/complaint/after/").content.decode()


def test_an_invented_family_never_files(browser: Client) -> None:
    case_id = open_served(invented=True)
    response = browser.post(f"/cases/{case_id}/complaint/filed/", {"filing": "state-complaint", "sent_on": str(today())})
    assert response.status_code == 409 and not get_case(case_id).get_events("filing-made")


def test_without_anything_to_say_it_leads_to_where_points_come_from(browser: Client, full_case: str) -> None:
    page = browser.get(f"/cases/{full_case}/complaint/").content.decode()
    assert "does not show a point yet" in page
    assert get_facts(full_case).drafts == ()
