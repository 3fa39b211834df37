"""Correcting an entry on its page: the first words stay, the right ones are a new entry, a blank never erases by itself."""

from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client

from inwriting.actions.append_entry import append_entry
from inwriting.actions.get_case import get_case
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.events import (
    Conversation,
    EvidenceKept,
    LetterSent,
    Note,
    NoticeReceived,
    ReplyReceived,
    SessionLogged,
)
from inwriting.core.facts.when import When

pytestmark = pytest.mark.django_db
ON = When(date(2026, 10, 7))


def address_of(case_id: str, seq: int) -> str:
    return f"/cases/{case_id}/record/{seq}/correct/"


def fields_of(browser: Client, address: str) -> dict[str, Any]:
    """What the page would send back if nothing were changed."""
    form = browser.get(address).context["form"]
    typed: dict[str, Any] = {}
    for field in form:
        value = field.value()
        typed[field.name] = "" if value is None else value
    return typed


KINDS: tuple[tuple[Any, str, Any], ...] = (
    (Note("The call was short."), "text", "The call was long."),
    (Conversation("boone", "phone", "We have no aide.", "yes", ("staffing",)), "says", "We have no aide this year."),
    (ReplyReceived("hale", "email", "We will look at it.", "unclear"), "refused", "no"),
    (NoticeReceived("refusal", "the aide", date(2026, 10, 5), absent=("basis",)), "about", "the one-to-one aide"),
    (SessionLogged("missed", "p1", minutes_delivered=0, reason="aide-absent"), "reason", "no-one-assigned"),
    (EvidenceKept("A photo", "the ramp"), "title", "A photo of the ramp"),
)


@pytest.mark.parametrize(("payload", "name", "value"), KINDS, ids=[type(one[0]).__name__ for one in KINDS])
def test_each_kind_can_be_corrected_and_keeps_its_first_words(
    browser: Client, full_case: str, payload: Any, name: str, value: str
) -> None:
    seq = append_entry(full_case, payload, happened=ON).seq
    address = address_of(full_case, seq)
    response = browser.post(address, {**fields_of(browser, address), name: value, "why": "I looked again."})
    assert response.status_code == 302, response.content.decode()
    event = next(one for one in get_case(full_case).events if one.id == f"e{seq}")
    assert getattr(event.payload, name) == value and event.happened == ON
    for other in payload.__struct_fields__:
        assert other == name or getattr(event.payload, other) == getattr(payload, other), other
    page = browser.get(response["Location"]).content.decode()
    assert "What it said before" in page and "I looked again." in page and "First written down" in page
    assert verify_case(full_case).holds


def test_a_day_can_be_corrected_and_an_untouched_moment_stays_exact(browser: Client, full_case: str) -> None:
    moment = datetime.fromisoformat("2026-10-07T14:30:15-05:00")
    seq = append_entry(full_case, Note("A call."), happened=When(moment.date(), at=moment)).seq
    address = address_of(full_case, seq)
    browser.post(address, {**fields_of(browser, address), "text": "A long call."})
    assert get_case(full_case).events[-1].happened.at == moment
    browser.post(address, {**fields_of(browser, address), "happened_on": "2026-10-06"})
    assert get_case(full_case).events[-1].happened.from_on == date(2026, 10, 6)


def test_a_blank_asks_first_and_a_needed_answer_can_not_be_taken_away(browser: Client, full_case: str) -> None:
    address = address_of(full_case, 1)
    typed = {**fields_of(browser, address), "injury": "", "place": "The ramp"}
    response = browser.post(address, typed)
    assert response.status_code == 422 and "It is blank now" in response.content.decode()
    incident: Any = get_case(full_case).events[0].payload
    assert incident.injury == "A bruise" and not incident.place, "half a correction is not kept"
    assert browser.post(address, {**typed, "injury-blank": "drop"}).status_code == 302
    incident = get_case(full_case).events[0].payload
    assert (incident.injury, incident.place) == ("", "The ramp")
    response = browser.post(address, {**fields_of(browser, address), "says": "", "says-blank": "drop"})
    assert response.status_code == 422 and get_case(full_case).events[0].payload.says  # type: ignore[union-attr]


def test_nothing_changed_adds_nothing_and_a_sent_letter_can_not_be_corrected(browser: Client, full_case: str) -> None:
    address = address_of(full_case, 1)
    response = browser.post(address, fields_of(browser, address))
    assert response.status_code == 422 and "Nothing is different" in response.content.decode()
    seq = append_entry(full_case, LetterSent("request-paraprofessional"), happened=ON).seq
    assert browser.get(address_of(full_case, seq)).status_code == 409
    assert "Correct this" not in browser.get(f"/cases/{full_case}/record/{seq}/").content.decode()
