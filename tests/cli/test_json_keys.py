"""The keys of the JSON that other programs rely on, exactly as promised."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from inwriting.cli.main import build_app

CASE = str(Path(__file__).parents[2] / "samples" / "rivera-family" / "case.toml")
DAY = "2026-11-24"
PAPER = """Notice of Action. We refuse 1:1 support because we do not have the staff.
1:1 paraprofessional support, 120 minutes daily, general education classroom, 10/19/2026 to 5/28/2027.
Dear Ms. Whitcomb: please consider an aide. On November 6 he fell."""


def answer(*words: str) -> Any:
    result = CliRunner().invoke(build_app([words[0]]), [*words, "--json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture
def paper(tmp_path: Path) -> str:
    (tmp_path / "paper.txt").write_text(PAPER)
    return str(tmp_path / "paper.txt")


def test_plan(paper: str) -> None:
    one = answer("check", "plan", paper)["promises"][0]
    assert {"quote", "page", "support", "sharing", "settings", "stated", "minutes_per_week", "starts_on", "ends_on", "vague_terms",
            "verdict", "confidence"} <= set(one)
    assert set(one["stated"]) == {"sharing", "scope", "setting", "frequency", "duration", "start"}
    assert all(isinstance(value, bool) for value in one["stated"].values())


def test_notice(paper: str) -> None:
    found = answer("check", "notice", paper)
    assert [one["id"] for one in found["elements"]] == ["action", "reason", "basis", "safeguards", "help", "options", "factors"]
    assert all({"id", "status", "quote", "page", "rule", "question"} <= set(one) for one in found["elements"])
    assert {one["status"] for one in found["elements"]} <= {"present", "thin", "absent"}


def test_reply(paper: str) -> None:
    found = answer("check", "reply", paper)
    assert found["refused"] is True and all({"id", "quote"} <= set(one) for one in found["answers"])
    assert "staffing" in {one["id"] for one in found["answers"]}


def test_letter(paper: str) -> None:
    found = answer("check", "letter", paper)
    assert {"addressed", "support", "reasons", "iep-areas", "asks-team", "asks-answer"} <= {one["id"] for one in found["parts"]}
    assert all({"id", "present", "quote"} <= set(one) for one in found["parts"]) and "cautions" in found


def test_ledger() -> None:
    found = answer("ledger", "--case", CASE, "--as-of", DAY)
    names = {f"minutes_{name}" for name in ("owed", "delivered", "missed", "unqualified", "excused", "unaccounted")}
    for one in found["promises"]:
        assert names | {"shortfall_low", "shortfall_high", "sessions"} <= set(one)
        assert one["minutes_owed"] == sum(one[name] for name in names - {"minutes_owed"})


def test_deadlines_and_next() -> None:
    for one in answer("deadlines", "--case", CASE, "--today", DAY)["deadlines"]:
        assert {"id", "who", "starts_on", "due_on", "earliest_on", "latest_on", "unit", "working", "rule", "confidence",
                "if_passed"} <= set(one)
    for one in answer("next", "--case", CASE, "--today", DAY)["steps"]:
        assert {"id", "why", "rules", "letter", "due_on"} <= set(one)


def test_complaint() -> None:
    found = answer("complaint", "--case", CASE, "--ready", "--today", DAY)
    assert found["ready"] is False
    assert all({"id", "status"} <= set(one) and one["status"] in ("present", "missing") for one in found["elements"])
    assert all({"kind", "rule", "facts", "evidence"} <= set(one) for one in found["allegations"])
    assert {one["evidence"] for one in found["allegations"]} <= {"backed", "thin", "missing"}


def test_binder(tmp_path: Path) -> None:
    found = answer("binder", "--case", CASE, "--today", DAY, "--no-ocr", "-o", str(tmp_path / "binder.pdf"))
    assert found["pages"] > 0 and found["exhibits"]
    assert all({"label", "title", "first_page", "pages"} <= set(one) for one in found["exhibits"])
