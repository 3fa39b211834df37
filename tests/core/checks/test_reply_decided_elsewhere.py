"""Replies: power that lies outside the meeting, customs, ladders, missing reasons; and a long letter's other matters."""

import pytest

from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of


def answers(text: str) -> set[str]:
    return {answer.id for answer in check_reply(paper_of(text)).answers}


@pytest.mark.parametrize("text", [
    "Each campus has a bank of hours and whatever the team writes has to fit within it.",
    "Aide time is assigned by a spreadsheet.",
    "No site will exceed its allotment.",
    "They were told to hold the line on aides this year.",
    "Under the classified contract, who is assigned to which child is a management right.",
])
def test_a_pot_a_formula_or_a_contract_decides(text: str) -> None:
    assert "not-team-decision" in answers(text)


@pytest.mark.parametrize("text", [
    "Requests for an extra adult are due to the interlocal by the first of March.",
    "No assignment runs past a semester without renewal by the area coordinator.",
    "Building administrators will adjust student supports as they see fit.",
    "Nobody knows who looked at the form.",
    "The plan stays a draft until the program administrator responds.",
    "A person for longer than a month needs the blessing of the associate superintendent.",
    "The bus office said an attendant is not an IEP team matter.",
])
def test_a_request_has_a_road_past_the_team(text: str) -> None:
    assert "not-team-decision" in answers(text)


@pytest.mark.parametrize("text", [
    "The OT and both teachers said he needs it. The assistant director shook her head and said it will not be happening.",
    "We signed for six hours. The copy that came in the mail says two.",
])
def test_a_yes_and_the_no_from_above_may_stand_in_two_sentences(text: str) -> None:
    assert "not-team-decision" in answers(text)


@pytest.mark.parametrize("text", [
    "Our supervisor trains the aides every August.",
    "The director says no money.",
    "The agency's new aide starts when her background check clears.",
    "If we want one we can go back to our old district.",
    "The director emailed that interviews for the open para job are next week.",
    "The team agreed on goals. The director thanked everybody.",
    "The district thanked its paraprofessionals at the board meeting.",
])
def test_an_office_that_only_acts_does_not_decide(text: str) -> None:
    assert "not-team-decision" not in answers(text)


@pytest.mark.parametrize("text", [
    "We put aides in the life skills room. Yours is not a life skills kid.",
    "In fifteen years I have seen maybe two one-to-ones.",
    "The cooperative has never offered individual paras to anyone here.",
    "Aides are approved only in extraordinary circumstances.",
    "A para for one child is unheard of unless there's a lawyer.",
    "She is not like a student who gets an aide.",
])
def test_what_is_not_the_custom(text: str) -> None:
    assert "not-typical" in answers(text)


@pytest.mark.parametrize("text", [
    "The rule is no new aides after the count.",
    "There is no individual entitlement to an aide in our staffing rules.",
])
def test_a_freeze_or_an_entitlement_is_no_custom(text: str) -> None:
    assert "not-typical" not in answers(text)


@pytest.mark.parametrize("text", [
    "Step 1 - classroom strategies. Step 2 - peers. Step 3 - an adult.",
    "Can the task be modified? Only if the answer is no, request an adult.",
    "Tell us what you have tried and why these were not enough.",
    "A wiggle seat and a buddy, try that for the quarter.",
    "We'd want evidence that he did not respond to the second tier.",
])
def test_the_small_things_come_first(text: str) -> None:
    assert "try-first" in answers(text)


def test_a_child_who_looks_to_the_adult_before_every_step_is_no_gate() -> None:
    assert "try-first" not in answers("The OT wrote that he looks to the adult before every step.")


@pytest.mark.parametrize("text", [
    "I cannot get anybody to explain it.",
    "No one can say how they got to twenty minutes.",
    "The notice failed to explain why the aide was dropped.",
    "All the letter said was no.",
    "Aide request: not approved. Reason: ________",
    "The evaluator recommended an aide. Recommendation considered. IEP unchanged.",
])
def test_no_reason_is_told(text: str) -> None:
    assert "no-reason" in answers(text)


def test_a_long_letter_is_read_where_it_speaks_of_the_help() -> None:
    letter = (
        "Dear Mr. Ames,\n\nLet's see how the new lunch line works out, the children love it.\n\n"
        "You asked for an aide for Theo. The office would have to approve that, and it has not.\n\n"
        "Report cards go home Friday. Conferences come first, then the book fair.\n\nMs. Lind")
    assert answers(letter) == {"not-team-decision"}
