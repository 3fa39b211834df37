"""What kind of sentence it is: a yes, the law, a definition, a goal, a question and a wish give no reason."""

import pytest

from inwriting.core.checks.reading import split_sentences
from inwriting.core.checks.reply import check_reply
from inwriting.core.checks.reply.kinds import find_kinds
from inwriting.core.facts.paper import paper_of

KINDS = {
    "yes": """
        The district hired a dedicated aide for Sam last week.
        An assistant has been assigned and will be with him all day.
        Her para will start on Monday.
        The principal approved a one-on-one for the bus.
        He didn't have data on paper, but his one-to-one was approved.
        The hearing officer ordered a paraprofessional, full day.
    """,
    "law": """
        IDEA requires that services be based on the child's needs.
        Lack of money does not excuse a district.
        Districts may not deny an aide for want of staff.
    """,
    "definition": """
        'Individual assistant' means an adult assigned to one student.
        A paraprofessional is an employee who works under a teacher.
    """,
    "goal": """
        Given a cue, he will line up with 80% accuracy.
        By the end of the third quarter she will ask for a break.
    """,
    "question": "Do I need a doctor's note for an aide?",
    "wish": "My dream is a helper who knows sign language.",
    "heading": "Accommodations: extra time, a quiet corner.",
}
NO_YES = """
    The district hired two aides for the whole grade.
    They did not approve the aide.
    If the team agrees, an aide will start in May.
    The team agreed to a shared assistant.
    Why would we hire an aide for him?
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), [(kind, line) for kind, text in KINDS.items() for line in lines(text)])
def test_the_kind_is_told(kind: str, text: str) -> None:
    assert kind in find_kinds(split_sentences(text)[0])


@pytest.mark.parametrize("text", lines(NO_YES))
def test_a_no_a_condition_or_a_share_is_no_yes(text: str) -> None:
    assert "yes" not in find_kinds(split_sentences(text)[0])


def test_a_yes_does_not_silence_the_next_sentence() -> None:
    found = check_reply(paper_of("The team approved the aide. Now they say there is nobody to hire."))
    assert {answer.id for answer in found.answers} == {"staffing"}


def test_a_yes_alone_refuses_nothing() -> None:
    assert check_reply(paper_of("The team approved the aide, all day.")).refused is False
