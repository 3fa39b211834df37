"""What `check notice` says of whole papers: forms of several pages, letters, invitations, plans and guides."""

import pytest

from inwriting.core.checks.notice import NoticeCheck, check_notice
from inwriting.core.facts.paper import paper_of

FORM = """QUARTZ HILL SCHOOLS
PRIOR WRITTEN NOTICE OF ACTION
Child: Nora Finch            Date: 3/4/2025
The district   ( ) PROPOSES   (X) REFUSES   to change services.

PART I. DESCRIPTION OF THE ACTION PROPOSED OR REFUSED
{action}

PART II. EXPLANATION OF WHY THE DISTRICT PROPOSES OR REFUSES THE ACTION
{reason}

PART III. OTHER OPTIONS CONSIDERED AND WHY THEY WERE REJECTED
{options}

PART IV. DESCRIPTION OF EACH EVALUATION PROCEDURE, RECORD OR REPORT THE DISTRICT
USED AS A BASIS FOR THE ACTION
{basis}
                                                       Page 1 of 2
QUARTZ HILL SCHOOLS                    Finch, Nora

PART V. OTHER FACTORS RELEVANT TO THE DISTRICT'S ACTION
{factors}

PART VI. INTERPRETER NEEDED?   [ ] Yes   [X] No

* The district files this form because the state asks for it; staff reviewed each record on 3/5/2025.
Form 12 (rev. 3/19)                                    Page 2 of 2
"""
BLANKS = dict.fromkeys(("action", "reason", "options", "basis", "factors"), "_" * 50)
FILLED = {
    "action": "The request for an aide at recess is refused.",
    "reason": "Nora plays safely with two friends, and the recess teacher sees the whole yard.",
    "options": "1. Aide on Fridays - rejected because Fridays are indoors.\n2. Peer buddy - rejected, she has friends.",
    "basis": "Recess log of 2/10/2025, nurse visits.",
    "factors": "Her father works nights.",
}


def check(text: str) -> NoticeCheck:
    return check_notice(paper_of(text))


def told(text: str) -> set[str]:
    return {element.id for element in check(text).elements if element.status != "absent"}


def test_a_form_answers_under_its_own_headings_and_its_printed_foot_answers_nothing() -> None:
    assert told(FORM.format(**FILLED)) == {"action", "reason", "options", "basis", "factors"}
    assert told(FORM.format(**BLANKS)) == set()
    assert check(FORM.format(**BLANKS)).kind == "unclear"


@pytest.mark.parametrize("blank", ["reason", "options", "basis", "factors"])
def test_a_blank_heading_of_a_form_stays_absent_whatever_stands_elsewhere(blank: str) -> None:
    assert told(FORM.format(**{**FILLED, blank: "_" * 40})) == set(FILLED) - {blank}


def test_an_answer_ends_at_the_foot_of_its_page_and_at_the_next_number() -> None:
    quotes = {element.id: element.quote for element in check(FORM.format(**FILLED)).elements}
    assert quotes["basis"] == FILLED["basis"]
    assert quotes["factors"] == FILLED["factors"]


@pytest.mark.parametrize("options", [
    "- Aide all day\n- Aide half day\n- No aide\n- Buddy",
    "Option                Accepted     Not accepted\nAide half day                          X",
])
def test_a_list_of_options_without_reasons_is_no_part(options: str) -> None:
    assert "options" not in told(FORM.format(**{**FILLED, "options": options}))


def test_a_basis_that_names_no_record_is_none() -> None:
    assert "basis" not in told(FORM.format(**{**FILLED, "basis": "We reviewed all available information from all members."}))


@pytest.mark.parametrize(("ways", "kind"), [
    ("( ) PROPOSES   (X) REFUSES", "refusal"),
    ("\u25a0 proposing   \u25a1 refusing", "proposal"),
    ("[X] proposes   [X] refuses", "both"),
])
def test_ticks_decide_the_kind(ways: str, kind: str) -> None:
    text = FORM.format(**{**FILLED, "action": "Aide at recess"}).replace("( ) PROPOSES   (X) REFUSES", ways)
    assert check(text).kind == kind


def test_of_a_list_of_acts_only_the_marked_line_counts() -> None:
    text = FORM.format(**{**FILLED, "action": "Supplemental support, Room 9"}).replace(
        "The district   ( ) PROPOSES   (X) REFUSES   to change services.",
        "Type of notice:\n   Refusal to initiate an evaluation\nX  Proposal to change placement\n   Refusal to change placement")
    assert check(text).kind == "proposal"


INVITATION = """Quartz Hill Schools
NOTICE OF IEP TEAM MEETING
Date: 3/4/2025

Dear Parent:

We propose a meeting on 3/18 because the annual review is due.
The team will consider your request for an aide.

You have protection under the procedural safeguards; a copy is enclosed.
For help in understanding your rights call the parent center, 555-0113.

Persons invited: A. Moss, principal
Please check one and return it.
"""
PLAN = """INDIVIDUALIZED EDUCATION PROGRAM
Child: Nora Finch
SECTION 4
Reading    30 min    5x week
Speech     20 min    2x week
SECTION 5
The team considered full-time general education, but she would fall behind.
Supports: the teacher will show staff the picture board.
SECTION 6
Progress is reported with each report card.
"""
HANDBOOK = """Quartz Hill
FAMILY HANDBOOK
What is a prior written notice?
It is a paper the school gives you when it says no to something you asked for.
What must be in it?
 - what the school proposes or refuses
 - why
 - other options and why they were rejected
Example: the team might refuse an aide because the data show that she works alone.
"""


def test_an_invitation_gives_only_the_rights_and_help_it_prints() -> None:
    assert told(INVITATION) == {"safeguards", "help"}
    assert check(INVITATION).kind == "not-a-notice"


@pytest.mark.parametrize("text", [PLAN, HANDBOOK])
def test_a_plan_and_a_handbook_are_no_notices(text: str) -> None:
    assert told(text) == set()
    assert check(text).kind == "not-a-notice"


def test_a_notice_within_a_plan_is_read_from_its_own_page() -> None:
    text = PLAN + "\nPRIOR WRITTEN NOTICE\n\nThe district proposes to end speech on 4/1/2025.\nReason: Nora met both goals.\n"
    assert told(text) == {"action", "reason"}
    assert check(text).kind == "proposal"


@pytest.mark.parametrize(("act", "kind"), [
    ("It is the decision of the team not to go forward with an evaluation because her scores are average.", "refusal"),
    ("The class at Juniper has been closed for low enrollment. Your child will attend Ocotillo in August.", "proposal"),
    ("We just do not have the people to put someone with her at lunch this year.", "refusal"),
])
def test_a_letter_says_no_or_yes_without_those_words(act: str, kind: str) -> None:
    text = (f"Dear Ms. Finch,\n\nThank you for your call about Nora last week. She is a joy to have in our school, and we "
            f"all enjoyed the picture she drew of the pond.\n\n{act}\n\nIf you have questions about the field trip, call the "
            "office at 555-0101.\n\nSincerely,\nA. Moss\n")
    assert check(text).kind == kind
    assert "action" in told(text) and "help" not in told(text)


def test_the_reason_that_follows_an_option_belongs_to_it() -> None:
    text = ("PRIOR WRITTEN NOTICE\nDescription of the action refused:\nA bus aide.\nWhy the district refuses:\nHe rides calmly.\n"
            "Other options considered and reasons for rejection:\nOption: an aide until June 6.   Reason: too few days to train one.\n"
            "Other relevant factors:\nNone")
    found = {element.id: element.status for element in check_notice(paper_of(text)).elements}
    assert (found["options"], found["reason"]) == ("present", "present")


def test_the_letter_that_tells_of_the_meeting_is_not_what_the_decision_rests_on() -> None:
    text = ("Dear Ms. Rivera,\n\nThis letter is to notify you of the decision of the IEP Team that met on October 12, 2026. The team decided "
            "not to add an aide.\n\nWe relied on Dr. Kim's psychoeducational report dated 4/3/2026.\n\nIris Hale")
    [basis] = [element for element in check_notice(paper_of(text)).elements if element.id == "basis"]
    assert basis.quote.startswith("We relied on")
