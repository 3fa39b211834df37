"""Whole mails from schools, invented by writers who had not seen the rules: most of a mail is not an answer."""

import json
from pathlib import Path

from inwriting.core.checks.reply import ReplyCheck, check_reply
from inwriting.core.facts.paper import paper_of

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def read_mails(name: str) -> list[tuple[ReplyCheck, dict[str, object]]]:
    """Return what was read in each mail, and what is there."""
    rows = [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return [(check_reply(paper_of(row["text"])), row["labels"]) for row in rows]


def test_ordinary_mail_is_hardly_ever_taken_for_a_refusal() -> None:
    checks = [check for check, _ in read_mails("reply_mail_ordinary")]
    assert sum(check.refused is True for check in checks) <= 0.12 * len(checks)
    assert sum(len(check.answers) for check in checks) <= 0.15 * len(checks)


def test_a_mail_that_answers_a_request_is_mostly_understood() -> None:
    mails = read_mails("reply_mail_answers")
    no = [check.refused for check, label in mails if label["refused"] is True]
    other = [check.refused for check, label in mails if label["refused"] is not True]
    assert no.count(True) >= 0.9 * len(no)
    assert other.count(True) <= 0.1 * len(other)
