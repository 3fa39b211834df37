"""Each kind of mistake in a pack is found, with its file and its line. One folder for each mistake, named after it."""

from datetime import date
from pathlib import Path

import pytest

from inwriting.core.law.lint import lint_pack

BROKEN = Path(__file__).parent / "broken"
TODAY = date(2026, 11, 24)
EXPECTED = {
    "amount-missing": ("amount-odd", "timelines.toml:9"),
    "amount-odd": ("amount-odd", "timelines.toml:9"),
    "builds-on-itself": ("name-dead", "pack.toml:8"),
    "builds-on-nothing": ("name-dead", "pack.toml:8"),
    "case-clock-dead": ("name-dead", "cases/some.toml:5"),
    "case-key-unknown": ("key-unknown", "cases/some.toml:5"),
    "case-not-a-sentence": ("type-wrong", "cases/some.toml:3"),
    "check-mark-missing": ("check-mark-missing", "rules/law.toml:4"),
    "choice-unknown": ("choice-unknown", "rules/law.toml:9"),
    "citation-unread": ("citation-unread", "rules/law.toml:3"),
    "condition-broken": ("template-broken", "letters/ask.toml:18"),
    "day-as-words": ("day-wrong", "rules/law.toml:10"),
    "day-not-come": ("day-wrong", "rules/law.toml:10"),
    "day-wrong": ("day-wrong", "rules/law.toml:10"),
    "guide-on-secondary": ("check-mark-missing", "guides/page.toml:2"),
    "id-not-file-name": ("id-not-path", "letters/request.toml:1"),
    "id-not-path": ("id-not-path", "rules/law.toml:2"),
    "id-of-another-pack": ("id-not-path", "rules/law.toml:2"),
    "id-twice": ("id-twice", "rules/law.toml:13"),
    "id-twice-across-files": ("id-twice", "rules/more.toml:1"),
    "key-missing": ("key-missing", "rules/law.toml:1"),
    "key-unknown": ("key-unknown", "rules/law.toml:12"),
    "language-missing": ("language-missing", "rules/law.toml:4"),
    "name-dead": ("name-dead", "letters/ask.toml:19"),
    "not-toml": ("not-toml", "rules/law.toml:3"),
    "part-empty": ("part-empty", "letters/ask.toml:11"),
    "part-unknown": ("name-dead", "letters/ask.toml:17"),
    "review-past": ("review-past", "pack.toml:6"),
    "review-span-odd": ("day-wrong", "pack.toml:7"),
    "rule-dead": ("rule-dead", "letters/ask.toml:18"),
    "rule-not-for-letters": ("rule-not-for-letters", "letters/ask.toml:18"),
    "template-broken": ("template-broken", "letters/ask.toml:19"),
    "term-language-missing": ("language-missing", "pack.toml:10"),
    "type-wrong": ("type-wrong", "rules/law.toml:3"),
    "unit-unknown": ("unit-unknown", "timelines.toml:9"),
}


def test_every_broken_pack_has_its_expectation() -> None:
    assert {path.name for path in BROKEN.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("mistake", sorted(EXPECTED))
def test_the_mistake_is_found_with_file_and_line(mistake: str) -> None:
    code, place = EXPECTED[mistake]
    found = lint_pack(BROKEN / mistake, TODAY)
    assert {problem.code for problem in found} == {code}
    assert {problem.where for problem in found} <= {f"{mistake}/{place}", f"broken/{mistake}/{place}"}
    assert all(problem.explain()["what"] and problem.explain()["do"] for problem in found)


def test_a_pack_in_order_is_past_review_a_day_after_its_span() -> None:
    from inwriting.core.law.load import PACKS, load_pack
    pack = load_pack("us-zz")
    assert not pack.is_past_review(pack.review_due_on)
    late = date(2027, 11, 25)
    assert pack.is_past_review(late)
    assert "review-past" in {problem.code for problem in lint_pack(PACKS / "us-zz", late)}
