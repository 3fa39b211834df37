"""What counts as a part of a request: statements are reasons, courtesies are none, and the kind of text decides."""

import pytest

from inwriting.core.checks.letter import check_letter
from inwriting.core.facts.paper import paper_of

NO_REASON = [
    "I hope this letter finds you well.",
    "I hope you had a restful summer.",
    "Thank you for your time and consideration.",
    "Thank you for all you do for our children.",
    "I look forward to working with you.",
    "If you have any questions, please do not hesitate to contact me at 555-0100.",
    "As you know, my child has an IEP.",
    "I am the parent of Sam Hill, who attends Oak Elementary and is in the 3rd grade.",
    "My daughter is a student at Oak Elementary School.",
    "My son is eight years old and in Mrs. Lee's class.",
    "Parents are equal members of the IEP team.",
    "The IDEA requires the team to consider supplementary aids and services.",
    "Under federal law, children with disabilities are entitled to a free appropriate public education.",
    "We share the same goal: his success.",
    "I believe he needs a paraprofessional.",
    "I believe that a one-to-one aide would help him.",
    "I know you are busy.",
    "We value our partnership with the school.",
    "Please include this letter in his file.",
    "I am available on Tuesdays after 3 p.m. or by phone.",
    "My husband and I will attend together.",
    "I will be bringing an advocate to the meeting.",
    "Please find enclosed a copy of my letter of May 2.",
    "I understand that you must respond within 10 days.",
    "I am writing to request an IEP meeting.",
    "This letter is a formal request for an evaluation.",
    "I give my consent for the evaluation.",
    "I would like a copy of the report before the meeting.",
    "cc: Director of Special Education",
    "Sincerely, Dana Hill",
    "He currently receives speech therapy twice a week.",
    "She has had an IEP since kindergarten.",
    "We met on May 2 to discuss the draft.",
    "At the meeting we talked about an aide.",
    "The team agreed to meet again in June.",
    "I want to thank Ms. Cole, who has been wonderful.",
    "We want what is best for him.",
    "I am requesting that the school evaluate my child in all areas of suspected disability.",
    "Please let me know when the meeting will be held.",
    "You may reach me at home in the evening.",
    "I want to be sure that we all understand the plan the same way.",
    "This is to confirm our phone call of March 3.",
    "My address is 12 Elm Street.",
    "I am enclosing a doctor's note.",
    "The law says parents can ask for a meeting at any time.",
    "Section 300.324 says that the IEP team considers the strengths of the child.",
    "I appreciate everything that the teachers have done this year.",
    "I request that this be done at public expense.",
    "The meeting on May 3 was helpful.",
    "You asked me to put this in writing.",
    "I am sending this by certified mail.",
    "The IEP team should decide this together.",
    "We ask that the aide be trained.",
]
A_REASON = [
    "He falls on the stairs.",
    "No aide was there on May 3.",
    "You have her in the office from noon.",
    "Her hours went from 30 to 15.",
    "I was given ten minutes.",
    "The driver straps him in wrong.",
    "She got 60 of the 120 minutes.",
    "Sus compañeros le pegan porque nadie lo cuida.",
]
GIVES_NOTHING = [
    "Tips: Ask for a meeting. Say why your child needs an aide. Keep a copy.",
    "Form 7. Student: ______ Reason for request: ______ [ ] Aide [ ] Other. Return to: principal.",
    "Dear Parent: We received your request for an aide. The team will meet on May 3.",
    "Parents may request an IEP meeting at any time. The district must answer in writing.",
    "To the Editor: As a taxpayer I think our aides should be paid more.",
]


def parts(text: str) -> set[str]:
    return {part.id for part in check_letter(paper_of(text)).parts if part.present}


@pytest.mark.parametrize("text", NO_REASON)
def test_courtesy_request_and_law_are_no_reason(text: str) -> None:
    assert "reasons" not in parts(f"Dear Ms. Gray, {text}")


@pytest.mark.parametrize("text", A_REASON)
def test_a_statement_about_the_child_or_the_school_is_a_reason(text: str) -> None:
    assert "reasons" in parts(f"Dear Ms. Gray, {text}")


@pytest.mark.parametrize("text", GIVES_NOTHING)
def test_advice_forms_rules_and_the_schools_own_letter_give_no_part(text: str) -> None:
    assert parts(text) == set()


def test_to_whom_it_may_concern_is_no_concern() -> None:
    assert parts("To Whom It May Concern: I request an evaluation.") == {"addressed"}


def test_a_blank_is_no_reason() -> None:
    assert parts("Dear [Principal], I am concerned about [reason]. Please call an IEP meeting.") == {"addressed", "asks-team"}


def test_a_meeting_that_was_is_not_asked_for() -> None:
    assert "asks-team" not in parts("Dear Ms. Gray, at the IEP meeting I asked for an aide.")
    assert "asks-team" in parts("Dear Ms. Gray, can we go over this at the meeting?")


def test_a_post_is_addressed_to_no_school() -> None:
    assert parts("Hi all, has anyone lost their aide? My son fell twice.") == {"support", "reasons"}


def test_a_parent_may_answer_a_letter_of_the_school() -> None:
    text = "Dear Ms. Moss: We received your letter of May 3. Mateo has fallen twice since. We ask for an answer in writing."
    assert parts(text) == {"addressed", "reasons", "asks-answer"}


def test_a_question_to_a_named_person_is_a_letter() -> None:
    assert "addressed" in parts("Ms. Moss, can the school take Ana's aide away?")
