"""What `check letter` finds in a parent's own letter, and what it asks the parent to think about."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.checks.letter import check_letter
from inwriting.core.facts.paper import paper_of

GOOD = """Dear Principal Moss and Director Lane,
I ask the IEP Team to consider a one-on-one paraprofessional for my son Theo. On March 3 and March 9 he left
the building (see the incident reports). His present levels say he needs an adult for transitions.
Please put this on the agenda of a meeting and send me your answer in writing."""


def parts(text: str) -> set[str]:
    return {part.id for part in check_letter(paper_of(text)).parts if part.present}


def cautions(text: str, *names: str) -> list[str]:
    return [caution.id for caution in check_letter(paper_of(text), child_names=names).cautions]


def test_a_good_request_has_all_six_parts_and_no_caution() -> None:
    assert parts(GOOD) == {"addressed", "support", "reasons", "iep-areas", "asks-team", "asks-answer"}
    assert cautions(GOOD, "Theo Rivera") == []


@pytest.mark.parametrize(("text", "wanted"), [
    ("He fell down the stairs and nobody was with him.", "undated-fact"),
    ("He never gets his minutes.", "no-evidence"),
    ("I demand a full time aide.", "demand-not-request"),
    ("On May 2 he was hit by Tyler Green at recess.", "other-child-named"),
    ("You people are lying and you don't care about my kid.", "heat"),
    ("I know he is doing fine in class and may not really need it.", "admission"),
])
def test_each_caution(text: str, wanted: str) -> None:
    assert wanted in cautions(text)


def test_the_own_childs_name_is_no_other_child() -> None:
    assert "other-child-named" not in cautions("On May 2 the aide was with Theo.", "Theo Rivera")


def test_asking_for_a_written_answer_is_not_a_demand() -> None:
    assert cautions("Please send me your answer in writing by March 3. I expect a written response.") == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer_and_every_quote_is_exact(text: str) -> None:
    paper = paper_of(text + GOOD)
    found = check_letter(paper)
    for item in (*found.parts, *found.cautions):
        page = next(page for page in paper.pages if page.number == item.page)
        assert page.text[item.start:item.end] == item.quote
