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
    "Please send the options that the team weighed and the reports you relied on.",
    "I object to the decision to take his hours from 25 to 10.",
    "I am giving you 48 hours' notice that I will record.",
    "No other concerns for now, and no rush.",
    "Our diagnostician will call you.",
    "Tell me whether the team accepts or refuses.",
    "I have had no answer.",
    "The district has declined it.",
    "I have written twice and never heard back.",
    "The fee is enclosed.",
    "Wednesday does not work for us.",
    "She has speech at 11 tomorrow.",
    "I have attached the letter about the aide dated June 3.",
    "Please send the file no later than 30 days from now.",
]
A_REASON = [
    "He falls on the stairs.",
    "No aide was there on May 3.",
    "You have her in the office from noon.",
    "Her hours went from 30 to 15.",
    "I was given ten minutes.",
    "The driver straps him in wrong.",
    "She got 60 of the 120 minutes.",
    "Pia was first in her class, lost two years, and is bored.",
    "Changing rooms now would undo what he has gained.",
    "He does so well when Ms. Reyes is beside him.",
    "Ana hides under the table.",
    "Rosa, 12, was let go from the choir.",
    "Rosa is lovely with cats, refuses school and naps.",
    "The sign-in sheets show half of the hours.",
    "He has shown little progress in reading.",
    "Nobody came on ____.",
    "The district plans to end her bus aide.",
    "He is in the hallway more than in class.",
    "Sus compañeros le pegan porque nadie lo cuida.",
]
GIVES_NOTHING = [
    "Tips: Ask for a meeting. Say why your child needs an aide. Keep a copy.",
    "Form 7. Student: ______ Reason for request: ______ [ ] Aide [ ] Other. Return to: principal.",
    "Dear Parent: We received your request for an aide. The team will meet on May 3.",
    "Parents may request an IEP meeting at any time. The district must answer in writing.",
    "To the Editor: As a taxpayer I think our aides should be paid more.",
    "(blog) You are not alone. Bring a friend and a list. Love, a mom",
    "Board policy 12: the principal may assign an aide when the team decides so.",
    "You have the right to call an IEP meeting, to get written notice and to see the records.",
]
ADDRESSED = [
    "My note to the trustees: Trustees, you closed the autism class.",
    "Trustees of Lake ISD, when you closed the class my son lost his aide.",
    "Mrs. Bell. I will not sign.",
    "We, the families of Room 4, write to the Principal about the bus.",
    "Dear Counsel: Our client asks for an answer.",
    "Finding 3. The e-mail says: \"Ms. Ives, please call an ARD for Leo this week.\" Nobody did.",
    "Sample letter. To the Complaint Manager: My son's aide was taken.",
    "We, the parents of Room 9, urge the Superintendent to keep the aides.",
    "Ms. Okoye (case manager): where was the aide?",
]
NOT_ADDRESSED = [
    "Parent input (typed by case manager): more speech at home.",
    "Para support: 300 minutes a week.",
    "We wrote to the principal twice.",
    "Facts: no reports; speech therapist gone eleven weeks.",
    "Finding 3. The nurse, Ms. Ives, called the mother.",
]
NOT_ABOUT_A_CHILD = [
    "Dear Hiring Manager, I apply for the one-to-one aide position. I worked with autistic children for six years.",
    "Dear Panel, I would like to comment on the training rule for paraprofessionals, which fails to name hours.",
]
ASKS_NO_ANSWER = [
    "Please accept this as our ten-day notice that he will change schools.",
    "I am requesting in writing that you test her.",
    "Please look at the goals in writing goals and math.",
    "I gave my permission in writing. Please send the form.",
    "Please confirm a date for the tour.",
    "I look forward to your response.",
    "Can you let me know what the plan is?",
]
ASKS_AN_ANSWER = [
    "I would like a letter with the decision.",
    "Write me by Friday.",
    "Your written decision is expected.",
    "I look forward to your response within ten days.",
    "Let me know what the team decides.",
    "Will he have an aide? Yes or no by email.",
]
AIDE_PAPERS = [
    "Please send copies of the aide logs, bus logs and e-mails.",
    "Under the public records law I ask how many paraprofessionals you have.",
]
ADULTS = [
    "The plan lists a dedicated assistant.",
    "Her helper was moved to another room.",
    "With Mrs. Ode beside her she read a whole page.",
    "We would like more support in the classroom.",
    "There was no monitor on the bus.",
    "They cut his TA to ten hours.",
    "Miss Lou doesn't help him any more.",
    "She used to sit with him at lunch.",
    "he has no aid at all",
    "He needs someone.",
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


@pytest.mark.parametrize("text", ADDRESSED)
def test_who_is_called_or_written_to_is_addressed(text: str) -> None:
    assert "addressed" in parts(text)


@pytest.mark.parametrize("text", NOT_ADDRESSED)
def test_who_is_only_named_is_not_addressed(text: str) -> None:
    assert "addressed" not in parts(text)


@pytest.mark.parametrize("text", NOT_ABOUT_A_CHILD)
def test_a_job_or_a_rule_gives_no_more_than_the_address(text: str) -> None:
    assert parts(text) == {"addressed"}


def test_the_schools_own_notice_gives_no_parents_reason() -> None:
    assert parts("Prior Written Notice. The team refused a 1:1 aide because the student makes progress.") == {"support"}


@pytest.mark.parametrize("text", ASKS_NO_ANSWER)
def test_ones_own_notice_form_or_subject_of_writing_is_no_answer_asked(text: str) -> None:
    assert "asks-answer" not in parts(f"Dear Ms. Gray, {text}")


@pytest.mark.parametrize("text", ASKS_AN_ANSWER)
def test_an_answer_may_be_asked_as_a_letter_or_said_to_be_expected(text: str) -> None:
    assert "asks-answer" in parts(f"Dear Ms. Gray, {text}")


@pytest.mark.parametrize("text", AIDE_PAPERS)
def test_papers_and_counts_about_aides_are_no_support(text: str) -> None:
    assert "support" not in parts(f"Dear Ms. Gray, {text}")


@pytest.mark.parametrize("text", ADULTS)
def test_an_adult_beside_the_child_is_support_under_many_names(text: str) -> None:
    assert "support" in parts(f"Dear Ms. Gray, {text}")


def test_areas_that_each_head_their_own_part_are_areas_of_the_iep() -> None:
    in_turn = "Safety: he bolts. Communication: he cannot call for help. Self-care: he needs to be changed."
    assert "iep-areas" in parts(f"Dear Ms. Gray, here is our list. {in_turn}")
    assert "iep-areas" not in parts("Dear Ms. Gray, safety and communication matter to us. Reading: he likes it.")
    assert "iep-areas" not in parts("(news) The mother said that he had met all goals.")


def test_what_is_asked_of_the_team_that_is_written_to_is_asked_of_the_team() -> None:
    assert "asks-team" in parts("Dear IEP Team: I ask you to list her on the service page.")
    assert "asks-team" in parts("Dear ARD Committee, we request that an aide be considered.")
    assert "asks-team" not in parts("Dear Ms. Gray, I ask you to list her on the bus sheet.")
    assert "asks-team" not in parts("Dear IEP Team: Please attach this letter.")


def test_a_new_meeting_is_asked_for_and_one_to_be_recorded_is_not() -> None:
    assert "asks-team" in parts("Dear Ms. Gray, please mend this at a team meeting.")
    assert "asks-team" in parts("Due process. Proposed solution: training, an IEP meeting with a facilitator.")
    assert "asks-team" not in parts("Dear Ms. Gray, my request to record the meeting was lost.")
    assert "asks-team" not in parts("Dear Ms. Gray, I agree to amend the IEP. I do not need a meeting.")
    assert "asks-team" not in parts("Dear Ms. Gray, I ask for an interpreter at our next IEP meeting.")
    assert "asks-team" not in parts("Dear Ms. Gray, please confirm that staffing stays the same.")
