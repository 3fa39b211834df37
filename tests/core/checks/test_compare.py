"""Comparing two IEPs: what became of each promise, and whether a notice speaks of it; papers are invented."""

import pytest

from inwriting.core.checks.compare import compare_plans
from inwriting.core.checks.coverage import NoticeText, covered_by_notice
from inwriting.core.facts.paper import paper_of

OLD = "1:1 Para | 300 min | daily | gen ed | 8/15/25-5/28/26\nBus aide to and from school daily"


@pytest.mark.parametrize(("old", "new", "kind", "what"), [
    ("Para 300 min daily in gen ed", "Para 150 min daily in gen ed", "shrank", "minutes"),
    ("1:1 para at lunch and recess", "Shared para at lunch and recess", "shrank", "sharing"),
    ("Para in math, lunch and recess daily", "Para in math daily", "shrank", "settings"),
    ("Para daily at recess", "Para at recess as needed", "lost-words", "words"),
    ("Para 150 min daily in gen ed", "Para 300 min daily in gen ed", "grew", "minutes"),
])
def test_a_change_is_named(old: str, new: str, kind: str, what: str) -> None:
    change = compare_plans(paper_of(old), paper_of(new)).changes[0]
    assert change.kind == kind
    assert what in {loss.what for loss in change.differences}
    assert change.old is not None and change.old.quote == old
    assert change.new is not None and change.new.quote == new


def test_a_line_that_shrank_and_lost_its_places_is_the_same_line() -> None:
    old = "1:1 paraprofessional, 300 minutes daily, all settings\nAdult support on the bus, daily"
    changes = compare_plans(paper_of(old), paper_of("Paraprofessional, 150 minutes daily, as needed, general education")).changes
    assert [change.kind for change in changes] == ["vanished", "shrank"]
    assert changes[0].old is not None and "bus" in changes[0].old.quote
    assert {loss.what for loss in changes[1].differences} == {"minutes", "sharing", "settings", "words"}


def test_the_same_line_is_unchanged() -> None:
    assert [change.kind for change in compare_plans(paper_of(OLD), paper_of(OLD)).changes] == ["unchanged", "unchanged"]


def test_what_is_gone_and_what_is_new_are_told_with_their_pages() -> None:
    comparison = compare_plans(paper_of(OLD), paper_of("Page one.\fHealth aide 20 min daily at lunch for feeding"))
    kinds = {change.kind for change in comparison.changes}
    assert "vanished" in kinds
    new = [change.new for change in comparison.changes if change.new is not None]
    assert new[0].page == 2


def test_an_empty_new_plan_loses_every_promise() -> None:
    comparison = compare_plans(paper_of(OLD), paper_of("No services."))
    assert [change.kind for change in comparison.losses] == ["vanished", "vanished"]


@pytest.mark.parametrize(("notice", "covered"), [
    ("The district proposes to reduce paraprofessional support from 300 to 150 minutes.", True),
    ("The paraprofessional attended the meeting.", "unclear"), ("Speech goals were updated.", False), ("", False),
])
def test_a_notice_covers_a_change_only_if_it_speaks_of_it(notice: str, covered: object) -> None:
    comparison = compare_plans(paper_of("Para 300 minutes daily in gen ed"), paper_of("Para 150 minutes daily in gen ed"))
    answers = covered_by_notice(comparison, [NoticeText(id="n", text=notice)])
    assert [answer.covered for answer in answers] == [covered]


def test_without_any_notice_no_change_is_covered() -> None:
    comparison = compare_plans(paper_of(OLD), paper_of("Nothing."))
    assert {answer.covered for answer in covered_by_notice(comparison, [])} == {False}
