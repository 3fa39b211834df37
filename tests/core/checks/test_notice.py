"""What `check notice` says of forms, letters, blank forms and papers about notices."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.checks.notice import NoticeCheck, check_notice
from inwriting.core.checks.notice.headings import ELEMENT_IDS
from inwriting.core.facts.paper import Page, Paper, paper_of

FULL = """NOTICE OF ACTION  Cedar Flats School District
BOX A - (parental consent not required)  [ ] Proposed [X] Refused by the district
Explanation of Action: The district refuses a one-to-one aide because Nora follows the routine with picture cues.
Basis for the Action: WISC-V of 10/2/2025, teacher logs, progress report.
Options Considered: A full-day aide was considered and rejected because it would reduce time with classmates.
Other Factors: Nora changed schools in August.
Procedural Safeguards: You are protected by the procedural safeguards. A copy is enclosed.
For help in understanding this notice call Ms. Abbott, 555-0134."""
BLANK = """PRIOR WRITTEN NOTICE Student: ____ Date: ____
1. Description of the action proposed or refused: ________
2. Explanation of why: ________
3. Evaluation procedures, assessments, records or reports used: ________
4. Other options considered and why rejected: ________
5. Other relevant factors: ________"""


def statuses(text: str) -> dict[str, str]:
    return {element.id: element.status for element in check_notice(paper_of(text)).elements}


def test_a_filled_form_has_all_seven_parts_in_the_order_of_the_rule() -> None:
    found = check_notice(paper_of(FULL))
    assert [element.id for element in found.elements] == list(ELEMENT_IDS)
    assert [element.rule for element in found.elements] == [f"us/300-503/b-{n}" for n in range(1, 8)]
    assert {element.status for element in found.elements} == {"present"}
    assert found.kind == "refusal"
    assert {box.id: box.state for box in found.boxes} == {"A": "ticked", "B": "absent"}


def test_a_blank_form_has_nothing_however_many_headings_it_prints() -> None:
    assert set(statuses(BLANK).values()) == {"absent"}


@pytest.mark.parametrize("text", [
    "(a) action (b) why (c) options and reasons rejected (d) evaluation procedure, assessment, record, report "
    "(e) other factors (f) safeguards and means to get a copy (g) sources for assistance",
    "Checklist: [ ] action [ ] why [ ] options considered [ ] evaluation data [ ] other factors [ ] safeguards",
    "The notice must include a description of the action proposed or refused and an explanation of why.",
])
def test_papers_about_notices_are_not_notices(text: str) -> None:
    found = check_notice(paper_of(text))
    assert {element.status for element in found.elements} == {"absent"}
    assert found.kind == "not-a-notice"


def test_an_option_needs_a_reason_why_it_was_rejected() -> None:
    assert statuses("Action: add speech. Options considered: resource room.")["options"] == "absent"
    assert statuses("Action: add speech. Options considered: none.")["options"] == "absent"
    assert statuses("Action: add speech. Options: resource room; rejected because he reads at grade level."
                    )["options"] == "present"


def test_circular_reasons_are_thin_fillers_are_absent_and_both_keep_their_question() -> None:
    found = {e.id: e for e in check_notice(paper_of(
        "Proposed action: annual review. Reason: Required by law. Other factors: N/A")).elements}
    assert found["reason"].status == "thin" and found["reason"].question
    assert found["factors"].status == "absent" and found["factors"].question


def test_lost_ticks_are_unclear_not_guessed() -> None:
    found = check_notice(paper_of(
        "BOX A Proposed or / Refused by the district. BOX B Initial evaluation Reevaluation\n"
        "Explanation of Action: despite joint efforts she has not made progress in reading."))
    assert {box.state for box in found.boxes} == {"unclear"}
    assert found.consent == "unclear"
    assert {e.id: e.status for e in found.elements}["action"] == "thin"


def test_reasons_are_classified_with_the_answer_ids() -> None:
    found = check_notice(paper_of("The district refuses the aide because there is no money in the budget."))
    assert [reason.id for reason in found.reasons] == ["budget"]


def test_quotes_lead_back_to_the_page_they_stand_on() -> None:
    paper = Paper((Page(1, "Prior Written Notice"), Page(2, "Reason: he left the room nine times in March.")))
    reason = next(e for e in check_notice(paper).elements if e.id == "reason")
    assert reason.page == 2
    assert paper.pages[1].text[reason.start:reason.end] == reason.quote == "he left the room nine times in March."


def test_broken_scans_are_mended_and_quoted_as_they_stand() -> None:
    text = ("P r i o r  W r i t t e n  N o t i c e. The dis trict re fuses the re quest for an aide. "
            "Saf eguards f or parents have been provided.")
    found = {e.id: e for e in check_notice(paper_of(text)).elements}
    assert found["action"].status == "present"
    assert found["safeguards"].quote in text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from([FULL, BLANK, ""]))
def test_any_text_gets_an_answer_and_every_quote_is_exact(noise: str, form: str) -> None:
    paper = paper_of(noise + form)
    found = check_notice(paper)
    assert isinstance(found, NoticeCheck)
    for element in found.elements:
        page = next(page for page in paper.pages if page.number == element.page)
        assert page.text[element.start:element.end] == element.quote


EMPTY_HEADINGS = "Explanation of Action\nThe district refuses 1:1 support. The district does not have the staffing." \
    "\nBasis for the Action\nOptions considered\nOther factors"


@pytest.mark.parametrize("mark", ["\n", ":\n", "\n\n"])
@pytest.mark.parametrize("after", [
    "You have protection under the procedural safeguards. For help in understanding your rights, call 479-555-0102.",
    "A copy of your rights was mailed to you.\nQuestions? Ms. Whitlock, 555-0134",
    "Sincerely,\nMs. Dana Whitlock", "Parent signature ____  Date ____", "Page 1 of 2",
])
def test_a_heading_with_nothing_under_it_is_absent_whatever_comes_next(mark: str, after: str) -> None:
    found = statuses(EMPTY_HEADINGS + mark + after)
    assert [found[part] for part in ("basis", "options", "factors")] == ["absent"] * 3


def test_the_foot_of_a_page_is_no_part_of_a_quotation() -> None:
    text = ("The district refuses an aide.\nIf you need help, contact the Parent Center 555-0199\n"
            "Page 2 of 3  Form 2013 rev. 10/13")
    found = {element.id: element.quote for element in check_notice(paper_of(text)).elements}
    assert found["help"] == "If you need help, contact the Parent Center 555-0199"


def test_a_notice_in_spanish_is_read_and_its_language_said() -> None:
    found = check_notice(paper_of(
        "El distrito niega la solicitud de un asistente porque el estudiante está progresando, según su informe. "
        "Los padres tienen garantías procesales; se adjunta una copia. Opciones: ______"))
    assert found.language.written_in == "es"
    assert {element.id for element in found.elements if element.status == "present"} >= {"action", "reason", "safeguards"}
    assert {element.id: element.status for element in found.elements}["options"] == "absent"
