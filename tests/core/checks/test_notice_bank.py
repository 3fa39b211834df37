"""The banks of notices, shape by shape, stay as well read as they are; each mended idea is heard in other words too."""

from collections.abc import Callable
from typing import Any

import pytest

from inwriting.core.checks.notice import check_notice
from inwriting.core.facts.paper import paper_of


def parts_of(text: str) -> set[str]:
    return {element.id for element in check_notice(paper_of(text)).elements if element.status != "absent"}


@pytest.mark.parametrize(("bank", "floors"), [
    ("bank", {"action": 0.92, "basis": 0.88, "factors": 0.70, "help": 0.93, "options": 0.90, "reason": 0.90, "safeguards": 0.95}),
    ("bank_daily", {"action": 0.94, "basis": 0.82, "factors": 0.80, "help": 0.86, "options": 0.70, "reason": 0.88}),
])
def test_the_banks_of_shapes_stay_as_well_read_as_they_are(score_of: Callable[[str], dict[str, Any]], bank: str, floors: dict[str, float]) -> None:
    scores = score_of(f"notice_{bank}")
    assert all(scores[part].f1 >= floor for part, floor in floors.items()), scores


@pytest.mark.parametrize("text", [
    "They said no to the lunch aide again.",
    "Her OT drops from weekly to monthly.",
    "By law services stop on that date.",
    "We would like your permission to test Rana.",
    "Prop. incr. PT to 45 min/wk.",
    "Requested: a full-day aide. Offered: recess only.",
    "DECISION=DENY; AREA=TRANSPORT",
    "The school pulled his shadow.",
    "Nothing in her plan will change.",
    "What's changing: Room 9 in the mornings.",
])
def test_an_act_is_heard_in_the_words_of_daily_life(text: str) -> None:
    assert "action" in parts_of(text)


@pytest.mark.parametrize("text", [
    "We will send you a copy of the IEP.",
    "Ben will attend to the task for ten minutes with two prompts.",
    "The school board voted to cut five aides from next year's budget.",
    "Our bus aide will be out on Friday.",
    "I want an aide for my daughter.",
])
def test_what_only_sounds_like_an_act_is_none(text: str) -> None:
    assert "action" not in parts_of(text)


@pytest.mark.parametrize("text", [
    "As you asked, we are moving her to the afternoon class.",
    "OT drops to monthly; her handwriting is legible now.",
    "After three fights on the bus, the team proposes a bus monitor.",
    "The district response: no, lives .2 mile away.",
    "We propose an aide for his safety.",
    "Homebound: approved 4 wks. Hip surgery 2/2.",
    "The district refused the para. Under \"why\" they wrote \"team decision.\"",
])
def test_a_reason_beside_the_act_needs_no_because(text: str) -> None:
    assert "reason" in parts_of(text)


@pytest.mark.parametrize("text", [
    "\"Services will remain the same.\" No reason. No data.",
    "It was determined that Lia remains eligible under autism.",
    "The district refuses to pay for the private school. We met on 3/1.",
])
def test_an_act_is_not_its_own_reason(text: str) -> None:
    assert "reason" not in parts_of(text)


@pytest.mark.parametrize("text", [
    "His new medicine was kept in mind as well.",
    "Her mother's work schedule also played into the decision.",
    "Oth: grandmother is guardian now.",
    "The team was aware that the family is moving.",
])
def test_another_factor_is_heard_in_prose(text: str) -> None:
    assert "factors" in parts_of(text)


def test_letters_a_pdf_lost_as_blanks_are_given_back() -> None:
    assert {"action", "basis"} <= parts_of("No ce of Ac on. The district o ers speech 2x30 weekly. Speci c tests: GFTA, 3/2.")


@pytest.mark.parametrize(("text", "part"), [
    ("The therapist now treats two children a week at Oak. For this reason we propose to move speech to Oak.", "reason"),
    ("The team declines to add a swim class: the pool plan covers only grades six to eight.", "reason"),
    ("We will pilot a talker for eight weeks.", "action"),
    ("The parties agree that no further assessment is warranted.", "action"),
    ("Other things we talked about: a peer helper (he walks off).", "options"),
    ("Longer sessions were explored, yet she tires after twenty minutes.", "options"),
    ("The notice says whom to call for assistance.", "help"),
])
def test_each_idea_is_heard_in_other_words(text: str, part: str) -> None:
    assert part in parts_of(text)


@pytest.mark.parametrize(("text", "part"), [
    ("Therefore the district will not change the bus stop.", "reason"),
    ("The school proposes to end the bus. The reason for the refused act", "reason"),
    ("The notice says the tablet was refused. It does not give a reason and lists no data.", "reason"),
    ("The LEA proposes to [enter action] because [enter reason].", "action"),
    ("I authorize the school to talk with Dr. ____ about my son.", "help"),
    ("Slide 3. Myths: 'The team agreed so nothing is due.' - 'The parent refuses, so we stop.'", "action"),
    ("We propose to end OT. Basis: various sources.", "basis"),
])
def test_what_only_names_a_part_does_not_give_it(text: str, part: str) -> None:
    assert part not in parts_of(text)
