"""Worked letters: the invented family's case in, and what the letter must say and must leave out."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from inwriting.core.documents.explain import words_of
from inwriting.core.documents.fill import fill_letter
from inwriting.core.facts.read import read_case
from inwriting.core.law.load import load_pack

HERE = Path(__file__).parent
RIVERA = HERE.parents[2] / "samples" / "rivera-family" / "case.toml"


@pytest.mark.parametrize("path", sorted(HERE.glob("*.toml")), ids=lambda path: path.stem)
def test_a_worked_letter(path: Path) -> None:
    worked = tomllib.loads(path.read_text(encoding="utf-8"))
    case, pack = read_case(RIVERA), load_pack("us-ar")
    document = fill_letter(
        pack.get_letter(worked["kind"]), case, pack, lang=worked.get("lang", "en"),
        today=worked.get("today", date(2026, 11, 24)), choices=worked.get("choices"))
    assert document.letterhead is not None
    text = "\n".join([document.notice, document.letterhead.subject, *(words_of(block) for block in document.blocks)])
    assert [words for words in worked["says"] if words not in text] == []
    assert [words for words in worked["leaves_out"] if words in text] == []
