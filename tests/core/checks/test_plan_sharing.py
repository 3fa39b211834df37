"""Who shares an adult, who is an adult at all, and what only looks like help: the families of words, one line each."""

import pytest

from inwriting.core.checks.plan import check_plan
from inwriting.core.facts.paper import paper_of


def sharing_of(text: str) -> list[str]:
    return [promise.sharing for promise in check_plan(paper_of(text)).promises]


@pytest.mark.parametrize("text", [
    "Aide (not to be shared) 6 hrs daily",
    "Instructional aide | 1 | students per adult: 1 | daily 300 min",
    "An exclusive aide is provided for the full school day.",
    "1:1 support is provided in addition to the classroom aide.",
    "Paraprofessional, grouping: individual, 300 min/wk",
    "one para : one child, all day",
    "Para is for Eli, nobody else, 5 hrs daily",
    "Aide reserved for Mia all day",
    "IEP gives him an adult to himself.",
    "Her aide works with her the whole day and doesn't float.",
    "assigned para (not class para), 5 hrs",
    "Aide is assigned by name to this child.",
    "Was: shared aide, half day. Now: individual aide, full day.",
    "Educational assistant allotted to the student, 3 hrs daily",
    "Preschool aide, 10 hrs weekly, that child only",
    "The boy is shadowed by an aide whenever he is out of the classroom.",
    "Mr. Dee is Ana's person and goes where she goes.",
    "The aide works with nobody but Ravi, all day.",
])
def test_an_adult_for_one_child_is_dedicated(text: str) -> None:
    assert sharing_of(text)[:1] == ["dedicated"]


@pytest.mark.parametrize("text", [
    "Number of students sharing aide: 3; 5 hrs daily",
    "Playground aides will help her with the slide daily.",
    "His plan says aide, 2 hrs daily. That is not a person assigned to him.",
    "Staff ratio: one adult for every five students, aide support daily",
    "Para support 2 hrs daily; no specific aide is assigned",
    "Para support in math from whoever is on duty.",
    "no more than three pupils per aide, daily",
    "Two students to one para, daily",
    "para + 3 students 30 min daily",
    "Aide: K, M & R, 9-11 daily",
    "The room's aide will prompt him during writing.",
    "The fifth grade para will check his planner daily.",
    "TA circulates and helps him get started on each task.",
    "The para alternates between Room 3 and Room 5.",
    "One aide between them, 8-2",
    "Half an aide in math and ELA",
    "The aide sees four children in that hour.",
    "Paraprofessional support is provided as part of the program.",
    "Aide assigned to the learning center's caseload, daily",
    "Was: 1:1 aide full day. Now: small-group aide (1 adult to 4) full day.",
    "\"not exclusively\" his aide, says the plan, 3 hours daily",
])
def test_an_adult_for_several_children_is_shared(text: str) -> None:
    assert sharing_of(text)[:1] == ["shared"]


@pytest.mark.parametrize("text", [
    "The aide will facilitate play with two peers at recess.",
    "Para to support student in a class of 22 students",
    "Adult support to help student join other students at recess",
    "Para will assist the student in 2 classes",
    "Adult supervision at recess with other students present",
    "Aide for Sam in math, lunch, and recess",
])
def test_children_around_the_child_do_not_share_the_adult(text: str) -> None:
    assert sharing_of(text)[:1] == ["unstated"]


@pytest.mark.parametrize("text", [
    "Mina is generally assisted by an EPA during outdoor time.",
    "Two named staff (Mr. V, Ms. O) bring student down in the evac chair.",
    "Someone opens his containers for him at lunch.",
    "He is never on his own at recess.",
    "Type of support:  [ ] Material  [X] Human",
    "Contract, Sched. A: aide, $31/h, 6 h per day.",
    "His aide was cut from 6 hours to 4.",
    "Student's IEP required a paraprofessional during lunch, which was not provided.",
])
def test_help_is_heard_without_a_title(text: str) -> None:
    assert sharing_of(text)


@pytest.mark.parametrize("text", [
    "NOW HIRING special needs paras $17.40/hr. Will work 1:1 as assigned.",
    "In my dream IEP there is a full-time aide.",
    "Assessment for 1:1 aide to be done within 60 days",
    "Given para support, Sam will complete 4/5 tasks.",
    "An adult must pick up at the bus stop.",
    "Threw chair at para",
    "Para ____ N/A",
    "School profile: 450 students, 30 teachers, 12 aides",
])
def test_what_only_names_an_adult_promises_nothing(text: str) -> None:
    assert not sharing_of(text)
