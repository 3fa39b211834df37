"""The plan by hand, taken over from a paper, and put right: nothing is rewritten, nothing typed is lost."""

from datetime import timedelta

import pytest
from django.test import Client

from inwriting.actions.get_case import get_case
from inwriting.actions.keep_evidence import keep_evidence
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.ledger.windows import plans_of
from inwriting.web.clock import today

from .served import open_served

pytestmark = pytest.mark.django_db


def typed(**more: str) -> dict[str, str]:
    return {
        "kind": "amendment",
        "title": "Amended",
        "received_on": str(today()),
        "starts_on": str(today()),
        "ends_on": "",
        "count": "1",
        "p1-quote": "Aide, 90 minutes, 2 times a day, classroom",
        "p1-service": "Aide",
        "p1-provider": "",
        "p1-sharing": "dedicated",
        "p1-amount": "number",
        "p1-minutes": "90",
        "p1-times": "2",
        "p1-per": "day",
        "p1-periods": "reading, math",
        "p1-settings": "classroom, hallways",
        "p1-starts_on": "",
        "p1-ends_on": "",
        "p1-page": "2",
        "keep": "yes",
        **more,
    }


def test_a_version_entered_by_hand_is_an_entry_of_its_own(browser: Client) -> None:
    case_id = open_served()
    assert browser.post(f"/cases/{case_id}/plan/new/", typed()).status_code == 302
    plans = plans_of(get_case(case_id))
    assert [plan.title for plan in plans] == ["IEP", "Amended"]
    one = plans[1].promises[0]
    assert (one.minutes, one.times, one.per, one.sharing, one.periods, one.settings, one.page) == (
        90,
        2,
        "day",
        "dedicated",
        ("reading", "math"),
        ("classroom", "hallways"),
        2,
    )
    assert b"Amended" in browser.get(f"/cases/{case_id}/plan/").content


def test_what_does_not_fit_keeps_everything_that_was_typed(browser: Client) -> None:
    case_id = open_served()
    response = browser.post(
        f"/cases/{case_id}/plan/new/", typed(**{"p1-minutes": "", "ends_on": str(today() - timedelta(days=5))})
    )
    assert response.status_code == 422 and b"reading, math" in response.content and b"How many minutes?" in response.content
    assert len(plans_of(get_case(case_id))) == 1
    backwards = browser.post(f"/cases/{case_id}/plan/new/", typed(ends_on=str(today() - timedelta(days=5))))
    assert backwards.status_code == 422 and b"before the first" in backwards.content
    empty = browser.post(f"/cases/{case_id}/plan/new/", typed(**{"p1-quote": "", "p1-service": ""}))
    assert empty.status_code == 422 and b"no promise in it" in empty.content


def test_another_promise_can_be_added_without_losing_the_first(browser: Client) -> None:
    case_id = open_served()
    data = typed()
    del data["keep"]
    response = browser.post(f"/cases/{case_id}/plan/new/", data | {"more": "yes"})
    assert b"p2-quote" in response.content and b"reading, math" in response.content


def test_two_versions_of_one_day_get_ids_of_their_own_and_the_same_twice_stays_one(browser: Client) -> None:
    case_id = open_served()
    for minutes in ("90", "60", "60"):
        browser.post(f"/cases/{case_id}/plan/new/", typed(**{"p1-minutes": minutes}))
    ids = [plan.id for plan in plans_of(get_case(case_id))]
    assert len(ids) == len(set(ids)) == 3


def test_a_paper_is_taken_over_with_its_own_words_and_put_right_later(browser: Client) -> None:
    case_id = open_served()
    words = (
        "Services\nMateo will receive 1:1 paraprofessional support for 120 minutes daily in the general education classroom."
    )
    entry = keep_evidence(case_id, EvidenceKept(title="IEP amendment"), (("iep.txt", words.encode()),), happened=When(today()))
    page = browser.get(f"/cases/{case_id}/plan/take-over/{entry.seq}/", follow=True)
    assert b"120 minutes daily" in page.content
    data = typed(**{"p1-quote": "1:1 paraprofessional support for 120 minutes daily"})
    browser.post(f"/cases/{case_id}/plan/new/?paper={entry.seq}", data)
    case = get_case(case_id)
    kept = case.get_events("plan-received")[0]
    assert kept.origin == "extracted" and kept.files
    browser.post(f"/cases/{case_id}/plan/new/?correct={kept.id[1:]}", data | {"p1-minutes": "60"})
    again = get_case(case_id).get_events("plan-received")
    assert len(again) == 1 and again[0].payload.plan.promises[0].minutes == 60  # type: ignore[union-attr]
    assert again[0].payload.plan.id == kept.payload.plan.id  # type: ignore[union-attr]
