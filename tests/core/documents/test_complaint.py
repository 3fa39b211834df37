"""The complaint: distinct allegations, honest evidence, and never ready while an element lacks."""

from datetime import date
from typing import Any

import msgspec
import pytest
from tests.core.cases import PAPER, TODAY, a_case, happened

from inwriting.core.documents.blocks import Paragraph, Table, text_of
from inwriting.core.facts.case import Case, Draft
from inwriting.core.facts.events import Conversation, FilingMade, LetterSent, NoticeReceived, PlanReceived, SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.flow import complain, write_complaint
from inwriting.core.law.load import load_pack
from inwriting.core.problems import NothingToAllege

PACK = load_pack("us-ar")
PLAN = Plan("p1", date(2026, 8, 17), promises=(
    Promise("aide", "1:1 paraprofessional", minutes=120, sharing="dedicated", settings=("class",), quote="1:1 aide, 120 min daily"),))
SIGNED = (Draft("state-complaint", choices={"signed_on": "2026-11-24"}),)
MISSED = happened(1, "2026-11-03", SessionLogged(outcome="missed", reason="aide-absent", known_by="teacher-wrote"), PAPER)


def ready_case(**facts: Any) -> Case:
    return a_case(happened(9, "2026-08-17", PlanReceived(PLAN), PAPER), MISSED, **{"drafts": SIGNED, **facts})


def test_a_complete_complaint_is_ready() -> None:
    found = complain(ready_case(), PACK, TODAY)
    assert [one.id for one in found.elements if one.status == "missing"] == []
    assert found.ready
    assert [one.kind for one in found.allegations] == ["not-delivered"]
    assert found.allegations[0].evidence == "backed"


@pytest.mark.parametrize(("facts", "element"), [
    ({"drafts": ()}, "signature"),
    ({"child": Child("Kim Invented", "Kim")}, "child-address"),
    ({"child": Child("", "")}, "child-name"),
    ({"people": ()}, "contact"),
])
def test_never_ready_while_an_element_lacks(facts: dict[str, Any], element: str) -> None:
    found = complain(ready_case(**facts), PACK, TODAY)
    assert element in {one.id for one in found.elements if one.status == "missing"}
    assert not found.ready


def test_facts_older_than_a_year_are_background_only() -> None:
    found = complain(ready_case(), PACK, date(2027, 11, 4))
    assert not found.ready
    assert "within-year" in {one.id for one in found.elements if one.status == "missing"}
    assert not found.allegations[0].facts[0].in_year


def test_the_year_counts_back_from_receipt() -> None:
    draft = Draft("state-complaint", choices={"signed_on": "x", "received_on": "2027-11-04"})
    assert complain(ready_case(drafts=(draft,)), PACK, date(2027, 11, 1)).oldest_on == date(2026, 11, 4)


def test_the_parents_own_word_alone_is_thin() -> None:
    own = happened(1, "2026-11-03", SessionLogged(outcome="missed", known_by="child-said"))
    assert complain(a_case(own, plans=(PLAN,)), PACK, TODAY).allegations[0].evidence == "thin"


def test_a_day_nobody_logged_is_no_allegation() -> None:
    assert complain(a_case(plans=(PLAN,)), PACK, TODAY).allegations == ()


def test_four_allegations_stay_distinct() -> None:
    case = a_case(
        MISSED, happened(2, "2026-09-15", Conversation("d", says="No staff.", refused="yes")),
        happened(3, "2026-09-20", LetterSent("request-records")), happened(4, "2026-09-01", NoticeReceived("refusal", absent=("basis",))),
        plans=(PLAN,))
    assert {one.kind for one in complain(case, PACK, TODAY).allegations} == {
        "not-delivered", "no-notice", "records-refused", "notice-lacks-parts"}


def test_due_process_and_missing_stay_put_are_warned_about() -> None:
    case = a_case(MISSED, happened(5, "2026-11-10", FilingMade("due-process")), plans=(PLAN,))
    assert {"set-aside", "no-stay-put"} <= {one.id for one in complain(case, PACK, TODAY).warnings}


def test_a_child_with_a_504_plan_only_is_not_ready() -> None:
    child = Child("Kim Invented", "Kim", home_address=("1 Elm",), under="504")
    found = complain(ready_case(child=child), PACK, TODAY)
    assert not found.ready
    assert "not-part-b" in {one.id for one in found.warnings}


def test_the_paper_holds_every_fact_and_cites_its_exhibit() -> None:
    document = write_complaint(ready_case(), PACK, TODAY, linked=True)
    links = [run.href for block in document.blocks if isinstance(block, Table) for row in block.rows for cell in row
             for run in cell.runs if run.href]
    assert links == ["exhibit:1"]
    assert any("at the same time" in text_of(block.runs) for block in document.blocks if isinstance(block, Paragraph))
    assert document.letterhead and "Dispute Resolution" in document.letterhead.to[0].name


def test_the_paper_never_demands_hour_for_hour_and_never_says_violation() -> None:
    text = msgspec.json.encode(write_complaint(ready_case(), PACK, TODAY)).decode().lower()
    assert "violat" not in text and "illegal" not in text
    assert "not as an hour-for-hour demand" in text


def test_nothing_to_allege_is_a_problem() -> None:
    with pytest.raises(NothingToAllege):
        write_complaint(a_case(), PACK, TODAY)
