"""Banks of short sayings by writers who had not seen the rules: each answer keeps hearing its own, and little else."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


@pytest.mark.parametrize(("bank", "answer_id", "precision", "recall"), [
    ("means", "staffing", 0.90, 0.75),
    ("means", "budget", 0.90, 0.90),
    ("spoken", "staffing", 0.95, 0.80),
    ("spoken", "budget", 0.95, 0.95),
    ("custom", "not-typical", 0.90, 0.80),
    ("custom", "no-reason", 0.90, 0.75),
    ("team", "not-team-decision", 0.95, 0.70),
    ("first", "try-first", 0.95, 0.75),
    ("child", "dependence", 0.90, 0.85),
    ("child", "progress-adequate", 0.90, 0.80),
    ("child", "not-academic", 0.60, 0.80),  # progress toward goals answers here too, and the bank does not label it
    ("hands", "shared-instead", 0.90, 0.75),
    ("hands", "teacher-can", 0.90, 0.80),
    ("helpers", "shared-instead", 0.90, 0.70),
    ("helpers", "teacher-can", 0.90, 0.70),
    ("rare", "severity", 0.85, 0.70),
    ("rare", "medical-only", 0.80, 0.65),
    ("rare", "too-restrictive", 0.90, 0.80),
    ("rare", "other-service-instead", 0.85, 0.65),
    ("rare", "no-reason", 0.70, 0.75),
])
def test_a_bank_of_sayings_is_heard(score_of: Callable[[str], dict[str, Any]], bank: str, answer_id: str, precision: float, recall: float) -> None:
    count = score_of(f"reply_bank_{bank}")[answer_id]
    assert count.precision >= precision
    assert count.recall >= recall


def test_statements_that_give_no_reason_are_mostly_left_alone(score_of: Callable[[str], dict[str, Any]]) -> None:
    count = score_of("reply_bank_none")["all"]
    passages = (CORPUS / "reply_bank_none.jsonl").read_text("utf-8").count("\n")
    assert not count.hits and not count.missed
    assert count.extra <= 0.20 * passages


@pytest.mark.parametrize(("answer_id", "recall"), [
    ("not-typical", 0.85), ("no-reason", 0.75), ("severity", 0.60), ("medical-only", 0.75), ("too-restrictive", 0.80),
    ("other-service-instead", 0.70),
])
def test_an_idea_told_again_is_heard(score_of: Callable[[str], dict[str, Any]], answer_id: str, recall: float) -> None:
    assert score_of("reply_bank_retold")[answer_id].recall >= recall


@pytest.mark.parametrize("answer_id", ["dependence", "not-academic", "progress-adequate"])
def test_what_the_child_can_do_told_again_is_heard(score_of: Callable[[str], dict[str, Any]], answer_id: str) -> None:
    assert score_of("reply_bank_child_retold")[answer_id].recall >= 0.75
