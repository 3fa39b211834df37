"""The meeting: each tap is kept at once, the end makes one entry, the letters are filled from it."""

import pytest
from django.test import Client

from inwriting.actions.get_case import get_case, get_facts
from inwriting.actions.record_meeting import find_notes

from .served import open_served

pytestmark = pytest.mark.django_db


def test_a_meeting_from_the_sheet_to_the_letter(browser: Client) -> None:
    case_id = open_served()
    assert b"Who belongs at the table" in browser.get(f"/cases/{case_id}/meeting/").content
    assert browser.get(f"/cases/{case_id}/meeting/sheet/pdf/").content.startswith(b"%PDF")
    live = f"/cases/{case_id}/meeting/live/"
    browser.post(live, {"purpose": "support at lunch", "place": "library", "attended": ["elena", "boone"]})
    answer = browser.post(live, {"who": "boone", "answer": "staffing", "words": "There is nobody."}, follow=True)
    assert b"You can say:" in answer.content
    browser.post(live, {"who": "boone", "words": "Let us see in spring.", "words-only": "yes"})
    browser.post(live, {"who": "boone", "words": "A slip", "words-only": "yes"})
    browser.post(live, {"take-back": "2"})
    browser.post(live, {"request": "An aide at lunch", "outcome": "postponed"})
    browser.post(live, {"request": "An aide at lunch", "outcome": "refused", "in_writing": "yes"})
    notes = find_notes(get_facts(case_id))
    assert notes is not None and [one.words for one in notes.said] == ["There is nobody.", "Let us see in spring."]
    after = browser.post(live, {"end": "yes"}, follow=True)
    assert b"confirm-conversation" in after.content and b"demand-notice" in after.content
    held = get_case(case_id).get_events("meeting-held")
    assert len(held) == 1 and held[0].payload.outcomes[0].outcome == "refused"  # type: ignore[union-attr]
    assert find_notes(get_facts(case_id)) is None
    letter = browser.get(f"/cases/{case_id}/letters/confirm-conversation/").content.decode()
    assert "There is nobody." in letter


def test_ending_what_was_not_begun_asks_for_the_beginning(browser: Client) -> None:
    case_id = open_served()
    response = browser.post(f"/cases/{case_id}/meeting/live/", {"end": "yes"})
    assert response.status_code == 302 and not get_case(case_id).get_events("meeting-held")
