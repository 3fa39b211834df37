"""The sandbox in which letters are filled: undefined names refuse, values are inert, code is not run."""

import pytest

from inwriting.core.documents.conditions import evaluate, render_cells, render_text
from inwriting.core.problems import LetterTextBroken


def test_a_name_that_is_not_there_refuses() -> None:
    with pytest.raises(LetterTextBroken):
        render_text("Dear {{ nobody }}", "en", {})
    with pytest.raises(LetterTextBroken):
        evaluate("nobody.at_all", "en", {})


def test_nothing_prints_none() -> None:
    with pytest.raises(LetterTextBroken):
        render_text("Born {{ child.born_on }}", "en", {"child": {"born_on": None}})


@pytest.mark.parametrize(
    "text", ["{{ ''.__class__.__mro__ }}", "{{ x.append(1) }}", "{{ cycler.__init__ }}", "{% if %}"]
)
def test_code_is_not_run(text: str) -> None:
    with pytest.raises(LetterTextBroken):
        render_text(text, "en", {"x": [1]})


def test_values_are_inert_and_keep_their_own_spaces() -> None:
    facts = {"typed": "a  {{ b }} \ue0000\ue001 | ,\n c"}
    assert render_text("  Say   {{ typed }} .\n", "en", facts) == f"Say {facts['typed']}."
    assert render_cells("{{ typed }} | x", "en", facts) == (facts["typed"], "x")


def test_an_empty_optional_fact_leaves_no_double_space() -> None:
    assert render_text("One {{ nothing }} two.", "en", {"nothing": ""}) == "One two."
