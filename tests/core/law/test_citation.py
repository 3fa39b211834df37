"""Citations are read exactly or not at all."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.core.law.citation import Citation, CitationUnreadable, find_citations, read_citation


def test_a_citation_is_read_and_written_back() -> None:
    cite = read_citation("34 CFR 300.503(b)(3)")
    assert cite == Citation(34, "300.503", ("b", "3"))
    assert str(cite) == "34 CFR 300.503(b)(3)"
    assert cite.rule_id == "us/300-503/b-3"
    assert read_citation("34 CFR 300.42").rule_id == "us/300-42"
    assert read_citation("34 CFR 300.324(b)(1)(ii)(A)").rule_id == "us/300-324/b-1-ii-A"


@pytest.mark.parametrize("nonsense", [
    "40 June", "", "34 CFR", "CFR 300.503", "34 CFR 300", "34 CFR 300.503(3)(b)", "34 CFR 300.503(b)(iii)",
    "34 CFR 300.503(b", "34 CFR 300.503 (b)", "34 CFR 0.503", "34 CFR 300.0503",
    "34 CFR 300.503(b)(0)", "34 CFR 300.503(b)(3) and more", "34 C.F.R. 300.503",
])
def test_nonsense_is_refused(nonsense: str) -> None:
    with pytest.raises(CitationUnreadable):
        read_citation(nonsense)


@settings(max_examples=60)
@given(st.integers(1, 50), st.integers(1, 999), st.integers(1, 999), st.integers(1, 20))
def test_what_is_written_is_read_back(title: int, part: int, section: int, number: int) -> None:
    cite = Citation(title, f"{part}.{section}", ("a", str(number)))
    assert read_citation(str(cite)) == cite


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(CitationUnreadable):
        assert str(read_citation(text)) == text.strip()


def test_citations_are_found_in_running_text() -> None:
    found = find_citations("See 34 CFR 300.503(b)(1) and 34 CFR 300.42; not 40 June.")
    assert [str(cite) for cite in found] == ["34 CFR 300.503(b)(1)", "34 CFR 300.42"]
