"""Each situation of a case leads to its step; the most pressing one stands first."""

from datetime import date
from typing import Any

import pytest
from tests.core.cases import TODAY, a_case, happened

from inwriting.core.facts.case import Case
from inwriting.core.facts.events import (
    Conversation,
    DecisionReceived,
    FilingMade,
    Incident,
    LetterSent,
    MeetingHeld,
    NoticeReceived,
    PlanReceived,
    SessionLogged,
)
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.flow import know_case
from inwriting.core.law.load import load_pack

PACK = load_pack("us-ar")
SENT = happened(1, "2026-09-10", LetterSent("request-paraprofessional", "Request"))
NO = Conversation("director", says="We don't have the staffing.", refused="yes", answers=("staffing",))
GOOD = Plan("p1", date(2026, 8, 17), promises=(Promise("aide", minutes=120, sharing="dedicated", settings=("class",)),))


def situations(case: Case, today: date = TODAY) -> list[str]:
    return [step.situation for step in know_case(case, PACK, today).steps]


def missed(number: int, on: str, **more: Any) -> Any:
    return happened(number, on, SessionLogged(outcome="missed", **more))


@pytest.mark.parametrize(("today", "courtesy_on", "expected"), [
    ("2026-09-10", "2026-10-01", "sent-waiting"), ("2026-10-01", "2026-10-01", "sent-waiting"),
    ("2026-10-02", "2026-10-01", "sent-no-answer"), ("2026-09-10", None, "sent-waiting"),
    ("2026-09-24", None, "sent-waiting"), ("2026-09-25", None, "sent-no-answer"),
])
def test_after_the_request_is_sent_the_school_first_gets_the_courtesy_time(
        today: str, courtesy_on: str | None, expected: str) -> None:
    sent = LetterSent("request-paraprofessional", courtesy_on=date.fromisoformat(courtesy_on) if courtesy_on else None)
    case = a_case(happened(1, "2026-09-10", sent))
    assert situations(case, date.fromisoformat(today)) == [expected]
    step = know_case(case, PACK, date.fromisoformat(today)).steps[0]
    assert str(step.due_on) == str(courtesy_on), "a date of ours is never shown as a deadline"


@pytest.mark.parametrize(("name", "events", "facts", "expected"), [
    ("nothing in writing yet", (), {}, "not-in-writing"),
    ("sent and no answer", (SENT,), {}, "sent-no-answer"),
    ("refused by word", (SENT, happened(2, "2026-09-15", NO)), {}, "refused-by-word"),
    ("notice demanded", (happened(2, "2026-09-15", NO), happened(3, "2026-09-16", LetterSent("demand-notice"))), {},
     "notice-demanded"),
    ("refused by a full notice", (happened(2, "2026-10-01", NoticeReceived("refusal")),), {"plans": (GOOD,)},
     "refused-by-notice"),
    ("thin notice", (happened(2, "2026-10-01", NoticeReceived("refusal", absent=("basis",))),), {"plans": (GOOD,)},
     "thin-notice"),
    ("shared offered", (happened(2, "2026-09-15", Conversation("d", refused="yes", answers=("shared-instead",))),), {},
     "shared-offered"),
    ("budget blamed", (happened(2, "2026-09-15", Conversation("d", refused="yes", answers=("budget",))),), {}, "budget-blamed"),
    ("agreed but vague", (), {"plans": (Plan("v", date(2026, 9, 1), promises=(
        Promise("a", vague_terms=("as needed",), quote="aide as needed"),)),)}, "agreed-but-vague"),
    ("agreed, not delivered", (missed(2, "2026-11-03", reason="aide-absent"),), {"plans": (GOOD,)}, "agreed-not-delivered"),
    ("nobody assigned", (missed(2, "2026-11-03", reason="no-one-assigned"),), {"plans": (GOOD,)}, "position-unfilled"),
    ("unqualified substitute", (happened(2, "2026-11-03", SessionLogged(
        outcome="someone-else", substitute_qualified="no")),), {"plans": (GOOD,)}, "substitute-unqualified"),
    ("child hurt", (happened(2, "2026-11-20", Incident("fell", injury="a cut")),), {"plans": (GOOD,)}, "child-hurt"),
    ("meeting tomorrow", (happened(2, "2026-11-25", MeetingHeld("IEP")),), {"plans": (GOOD,)}, "meeting-tomorrow"),
    ("complaint filed", (happened(2, "2026-11-02", FilingMade("state-complaint", channel="fax")),), {"plans": (GOOD,)},
     "complaint-filed"),
    ("decision not carried out", (happened(2, "2026-09-02", DecisionReceived(
        "state-complaint", orders=("make-up",), carry_out_by_on=date(2026, 11, 1))),), {"plans": (GOOD,)},
     "decision-not-carried-out"),
    ("all quiet", (), {"plans": (GOOD,)}, "all-quiet"),
])
def test_situation_leads_to_its_step(name: str, events: tuple[Any, ...], facts: dict[str, Any], expected: str) -> None:
    assert situations(a_case(*events, **facts))[0] == expected, name


def test_a_new_school_year_with_last_years_plan_asks_to_check() -> None:
    old = Plan("p0", date(2026, 3, 2), promises=GOOD.promises)
    assert "new-school-year" in situations(a_case(plans=(old,)), date(2026, 8, 24))
    assert "new-school-year" not in situations(a_case(plans=(old,)), date(2026, 11, 24))


def test_a_refusal_is_over_when_a_later_plan_promises_the_aide() -> None:
    assert situations(a_case(happened(2, "2026-09-15", NO), happened(3, "2026-10-01", PlanReceived(GOOD)))) == ["all-quiet"]


def test_the_step_takes_its_date_from_the_deadline_it_names() -> None:
    case = a_case(happened(2, "2026-11-02", FilingMade("state-complaint", channel="fax")), plans=(GOOD,))
    assert know_case(case, PACK, TODAY).steps[0].due_on == date(2027, 1, 1)


def test_every_step_speaks_both_languages_and_names_rules_that_exist() -> None:
    for step in PACK.steps:
        assert step.rules
        for rule in step.rules:
            assert PACK.get_rule(rule).status == "verified"
        for text in (step.title, step.why, step.do, step.expect, step.wait):
            assert text["en"].strip() and text["es"].strip()
