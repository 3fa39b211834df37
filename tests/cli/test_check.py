"""`inwriting check` on a mail with a paper attached, and on the photographed pages of one paper."""

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from inwriting.cli.main import build_app

LINE = "A 1:1 paraprofessional in math class, 30 minutes daily from 8/17/2026."


def run(*words: str) -> str:
    result = CliRunner().invoke(build_app(["check"]), ["check", *words])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_what_came_with_a_mail_is_checked_and_stands_under_the_mail(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "boone@school.invalid", "The plan"
    message.set_content("Here it is.")
    message.add_attachment(LINE, filename="plan.txt")
    (tmp_path / "mail.eml").write_bytes(bytes(message))
    found: dict[str, Any] = json.loads(run("plan", str(tmp_path / "mail.eml"), "--json"))
    assert found["promises"] == [] and [one["file"] for one in found["attached"]] == ["plan.txt"]
    assert found["attached"][0]["promises"][0]["minutes_per_week"] == 150
    told = run("plan", str(tmp_path / "mail.eml"))
    assert "mail.eml > plan.txt" in told and "150 minutes a week" in told


def test_files_together_are_the_pages_of_one_paper(tmp_path: Path) -> None:
    for number, words in enumerate(("Individualized Education Program", LINE), start=1):
        (tmp_path / f"{number}.txt").write_text(words)
    names = [str(tmp_path / "1.txt"), str(tmp_path / "2.txt")]
    found: dict[str, Any] = json.loads(run("plan", *names, "--together", "--json"))
    assert found["pages"] == 2 and [one["page"] for one in found["promises"]] == [2]
    assert len(json.loads(run("plan", *names, "--json"))) == 2


def test_lines_that_differ_are_quoted_with_the_question(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(f"{LINE}\n\n{LINE.replace('30', '60')}")
    told = run("plan", str(tmp_path / "plan.txt"))
    assert "Which one is meant?" in told and "30 minutes daily" in told.split("?")[0]
