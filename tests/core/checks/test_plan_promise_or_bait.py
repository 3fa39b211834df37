"""Promises and what only looks like one, third round: whose words count, who is given, and what a key or a quotation leaves."""

import pytest

from inwriting.core.checks.plan import check_plan
from inwriting.core.checks.plan.result import Promise
from inwriting.core.facts.paper import paper_of


def promises_of(text: str) -> tuple[Promise, ...]:
    return check_plan(paper_of(text)).promises


@pytest.mark.parametrize("text", [
    "Monitoring in the gym as staffing permits.",
    "Reassurance and check for understanding by the teacher or another adult",
    "Access to a calm corner with a staff member",
    "Check in with a familiar adult at arrival",
    "Noor shall have a grown-up whose only job is her feeding pump.",
    "The district will assign someone for the overnight trip.",
    "Mrs. Pell is with my daughter at every meal.",
    "Staff must keep Leo in sight on the playground.",
    "The child may request help from the room's assistant.",
    "When I asked for a nurse the director said an aide will ride with him.",
    "[x] Yes  [ ] No  Does the student require an aide?",
    "Why does the plan only say aide, one hour?",
    "The aide's logs show 90 of the 200 weekly minutes.",
])
def test_help_is_promised_in_these_words_too(text: str) -> None:
    assert promises_of(text)


@pytest.mark.parametrize("text", [
    "If he runs, the nearest adult keeps him in line of sight and radios the office.",
    "An adult who hears a threat must call the principal.",
    "No more than an hour of the aide's day may go to clerical tasks.",
    "The old school wanted a 1:1 aide.",
    "Not granted: personal aide.",
    "The doctor thinks that an aide would be a crutch.",
    "The board cut 6 aides on Monday; families whose children have aides were told by mail.",
    "Each school shall keep one aide for every ten students.",
    "The para position was filled in May.",
    "I volunteer as an aide on Fridays.",
    "When sad, Omar asks an adult for his drum.",
    "The advocate's letter asks for an aide.",
    "The aides met on Tuesday.",
    "Line of sight to the board is needed.",
    "Provide copies to the paraprofessional.",
])
def test_rules_news_crises_and_wishes_promise_nothing(text: str) -> None:
    assert not promises_of(text)


@pytest.mark.parametrize(("text", "sharing"), [
    ("Aide at lunch, 25 min daily. She may not be assigned any other child then.", "dedicated"),
    ("An adult walks him to the gym daily. This person has no other student assigned.", "dedicated"),
    ("Ms. Vo is with my son all day. She is not anyone else's aide.", "dedicated"),
    ("Intensive individual services, 300 min daily", "dedicated"),
    ("Two staff (2:1) for every transfer", "dedicated"),
    ("One aide, one child, all day.", "dedicated"),
    ("Her aide isn't to be pulled for other kids.", "dedicated"),
    ("In his room an aide floats.", "shared"),
    ("One para divides her day, 8:00 to 2:00, among Ana and two others.", "shared"),
    ("Support comes from classroom staff, 30 min daily.", "shared"),
    ("Para serves entire inclusion section, daily.", "shared"),
    ("The aide is not for her alone.", "shared"),
    ("He has a para, 60 min daily. The same lady has four other kids.", "shared"),
    ("The aide keeps him with the group in PE.", "unstated"),
    ("The aide may work with one pupil or with a group in math.", "unstated"),
    ("Level 1: shared aide. Level 2: one aide to one student. Student's level: 2", "dedicated"),
    ("A - group para   B - individual para   Selected: A   60 min daily", "shared"),
    ("The 1:1 aide was written out and replaced with 'adult support, 30 min daily'.", "unstated"),
    ("Aide daily, 60 min. LRE: regular class 80% or more.", "unstated"),
])
def test_who_has_the_adult_is_told_after_the_promise_or_by_a_key(text: str, sharing: str) -> None:
    assert next((promise.sharing for promise in promises_of(text) if promise.sharing != "unstated"), "unstated") == sharing
    assert promises_of(text)


@pytest.mark.parametrize(("text", "places"), [
    ("Adult support, 5 hours weekly, push-in", ("classroom",)),
    ("Para in Ms. Ito's room, 30 min daily", ("classroom",)),
    ("Aide daily. Includes recess and nutrition break.", ("recess", "lunch")),
    ("Adult support, shared. LRE: regular class 80% or more.", ()),
    ("An adult is on call from the front office.", ()),
    ("Access to a quiet space and a trusted adult", ()),
    ("Aide begins after spring recess.", ()),
    ("Aide in every class but band", ("all classes",)),
])
def test_where_the_help_is_and_where_only_the_child_or_the_adult_sits(text: str, places: tuple[str, ...]) -> None:
    assert promises_of(text)[0].settings == places


@pytest.mark.parametrize(("text", "verdict"), [
    ("There is already a para in the room, so he has help.", "vague"),
    ("An aide sits with him at lunch, but the IEP only says 'support from staff'.", "vague"),
    ("The individual aide was struck and replaced with 'support from building staff'.", "vague"),
    ("Adult support in every room", "vague"),
    ("Instead of 'aide as needed' write 'one aide, for Ira only, at lunch'.", "incomplete"),
    ("Group para, groups of no more than five, 20 min daily", "incomplete"),
    ("Aide shared with up to two other students in art", "incomplete"),
])
def test_what_binds_is_what_the_plan_itself_says_now(text: str, verdict: str) -> None:
    assert promises_of(text)[0].verdict == verdict


@pytest.mark.parametrize(("text", "there"), [
    ("The aide will help her use her checklist.", True), ("Para to go over the rubric with him before writing", True),
    ("Paraprofessional support checklist for teams", False), ("Exit criteria for adult support", False),
    ("[x] Adult to read test items aloud", False), ("An adult will read quizzes to the student", False),
    ("An adult will read with him for 20 minutes daily", True),
])
def test_a_childs_checklist_is_no_form_and_who_reads_a_test_gives_no_service(text: str, there: bool) -> None:
    assert bool(check_plan(paper_of(text)).promises) is there


@pytest.mark.parametrize("text", [
    "Seizure training for assistants, once a year", "BIP review with assistants | Monthly | 15 min", "Vision teacher's guidance to the aide",
    "Forms for additional adults must reach the office ten days before.", "They both asked for an aide for the camp.",
    "Two educational assistants in the transition room know how to calm her.", "Loma Sombra School District",
])
def test_what_staff_learn_know_and_file_is_no_help_for_the_child(text: str) -> None:
    assert promises_of(text) == ()


@pytest.mark.parametrize("text", [
    "Travel training with para on the city bus", "Small group instruction with paraeducator, 30 minutes daily",
    "Un asistente sombra en el recreo",
])
def test_what_is_taught_with_an_aide_is_help(text: str) -> None:
    assert promises_of(text)


@pytest.mark.parametrize("text", [
    "Aide support for the summer is to be decided in April.", "Who tracks: classroom staff and the aide, daily",
    "T. Fontaine-Roy   Paraprofessional",
    "K. Sowards, aide, Room 114 (by invitation)", "Any adult present: clear the space and call the office.", "Paraprofessional -- -- none --",
    "Ms. Hale teaches this class of eight with one aide.", "The staffing formula sets the number of aides.",
    "Reading instruction   Special Educator   30 min   4x wk   1:1", "That aide has moved to another school.",
])
def test_what_is_only_said_of_helpers_promises_none(text: str) -> None:
    assert promises_of(text) == ()


@pytest.mark.parametrize("text", [
    "Staffing ratio 1:1, all day", "The IEP provided a personal aide for the full school day.", "Ana will have an aide at lunch.",
    "He has a full-time para, and she also teaches a reading group.",
])
def test_what_looks_like_it_and_is_one(text: str) -> None:
    assert promises_of(text)
