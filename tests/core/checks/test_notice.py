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


@pytest.mark.parametrize(("action", "reason", "status"), [
    ("The district refuses to provide a one-on-one paraprofessional.",
     "Student does not require a one-on-one paraprofessional at this time.", "thin"),
    ("Refuse request for a bus aide", "A bus aide is not necessary.", "thin"),
    ("The district refuses to provide a one-on-one paraprofessional.",
     "She stays with the class on her own in nine of ten transitions.", "present"),
])
def test_a_reason_that_says_the_refusal_again_is_thin(action: str, reason: str, status: str) -> None:
    text = f"NOTICE OF ACTION\nAction proposed or refused: {action}\nReason: {reason}\nOther factors: None"
    assert {e.id: e.status for e in check_notice(paper_of(text)).elements}["reason"] == status


def test_circular_reasons_and_fillers_are_thin_and_keep_their_question() -> None:
    found = {e.id: e for e in check_notice(paper_of(
        "Proposed action: annual review. Reason: Required by law. Other factors: N/A")).elements}
    assert found["reason"].status == "thin" and found["reason"].question
    assert found["factors"].status == "thin" and found["factors"].question


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


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="_[]() xX|:.\n-aTo1/?'☐☒", max_size=600))
def test_any_scatter_of_boxes_blanks_and_borders_gets_an_answer(noise: str) -> None:
    assert isinstance(check_notice(paper_of("Action | Reason\n" + noise + " Options: half days - too short")), NoticeCheck)


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


def found_in(text: str) -> set[str]:
    return {element for element, status in statuses(text).items() if status != "absent"}


def test_what_nobody_ticked_was_not_said() -> None:
    text = ("The district: [ ] proposes [X] refuses to: [ ] evaluate [X] change FAPE: a nurse on the bus. "
            "Reasons: [X] seizure plan can be followed by the trained driver [ ] parent request. Data: [ ] testing [ ] logs")
    assert found_in(text) == {"action", "reason"}


def test_each_cell_answers_the_heading_over_it() -> None:
    text = ("Action Proposed | Explanation | Records Used\n"
            "End resource math | Passes every unit test without help | Unit tests, benchmark of 2/14")
    assert found_in(text) == {"action", "reason", "basis"}


def test_cells_that_ran_together_are_parted() -> None:
    text = "DateNotice10/9ProposedActionEnd speech servicesReasonAll articulation goals were metBasisSpeech log, teacher checklist"
    assert found_in(text) == {"action", "reason", "basis"}


def test_what_a_notice_is_said_to_lack_does_not_count() -> None:
    text = ("The decision found that the May notice refused the mother's request for an aide but listed no records "
            "and did not mention her rights.")
    assert found_in(text) == {"action"}


@pytest.mark.parametrize("text", [
    "Slide 9. A good notice: What? Why? Based on what? Who can help?",
    "Self-check: 1 Action clear? Y N NA  2 Reason stated? Y N NA  3 Data named? Y N NA",
    "You are invited to a meeting on 3/4. Purpose: review the IEP.",
    "Staff should never write 'team decision'. Box 2 must state the reason because parents read it first.",
    "CHAPTER 9 Prior Written Notice ...... 88  9.1 Action ...... 88  9.2 Explanation ...... 89",
])
def test_teaching_reviewing_and_inviting_give_nothing(text: str) -> None:
    assert found_in(text) == set()


@pytest.mark.parametrize("text", [
    "Options and why rejected: half days - would miss science.",
    "We looked at a clinic nurse; their waitlist is five months.",
    "A late start was discussed but the first lesson is her best one.",
    "Keep the aide until May - rejected, no falls since October.",
])
def test_an_option_with_its_reason_is_heard_in_any_shape(text: str) -> None:
    assert "options" in found_in("The district refuses the aide. " + text)


def test_only_the_day_of_the_act_may_be_blank() -> None:
    assert "action" in found_in("Special education services will end on ______.")
    assert "action" not in found_in("The team proposes the following placement effective on: ______")


def test_the_forms_own_pointer_is_no_answer_but_a_named_record_is() -> None:
    text = "Reason: see attached IEP. Options considered: see attached IEP. Refer to the Evaluation Report for information used."
    assert found_in(text) == {"basis"}


def test_letters_a_scanner_confused_are_read() -> None:
    text = "The Districf refuses fo change the placemenf. Opfions: half day, rejected because he Iikes schooI."
    assert {"action", "options"} <= found_in(text)


@pytest.mark.parametrize(("text", "kind"), [
    ("The district proposes speech; refuses a one-to-one aide.", "both"),
    ("The district: proposes [ ]  refuses [x] to change FAPE. Description: math minutes to 300", "refusal"),
    ("We have decided to: [ ] do what you asked [x] not do what you asked. You asked for a nurse.", "refusal"),
    ("The district will file for a hearing rather than fund the evaluation.", "refusal"),
    ("Her speech was cut from 60 to 30 minutes.", "proposal"),
    ("El distrito niega la solicitud de un asistente.", "refusal"),
])
def test_proposal_and_refusal_are_told_apart(text: str, kind: str) -> None:
    assert check_notice(paper_of(text)).kind == kind
