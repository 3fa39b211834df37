"""Whole mails from schools, invented by writers who had not seen the rules: most of a mail is not an answer."""

import json
from pathlib import Path
from typing import cast

import pytest

from inwriting.core.checks.reply import ReplyCheck, check_reply
from inwriting.core.facts.paper import paper_of

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def read_mails(name: str) -> list[tuple[ReplyCheck, dict[str, object]]]:
    """Return what was read in each mail, and what is there."""
    rows = [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines()]
    return [(check_reply(paper_of(row["text"])), row["labels"]) for row in rows]


def test_ordinary_mail_is_hardly_ever_taken_for_a_refusal() -> None:
    checks = [check for check, _ in read_mails("reply_mail_ordinary")]
    assert sum(check.refused is True for check in checks) <= 0.05 * len(checks)
    assert sum(len(check.answers) for check in checks) <= 0.05 * len(checks)


def test_a_yes_is_told_as_a_yes() -> None:
    yes = [check.refused for check, label in read_mails("reply_mail_ordinary") if label["refused"] is False]
    assert yes.count(False) >= 0.8 * len(yes)


def test_a_mail_that_answers_a_request_is_mostly_understood() -> None:
    mails = read_mails("reply_mail_answers")
    no = [check.refused for check, label in mails if label["refused"] is True]
    other = [check.refused for check, label in mails if label["refused"] is not True]
    assert no.count(True) >= 0.95 * len(no)
    assert other.count(True) <= 0.05 * len(other)


def test_what_is_told_of_a_mail_is_mostly_there() -> None:
    told = [(answer.id, label["answers"]) for check, label in read_mails("reply_mail_answers") for answer in check.answers]
    right = [answer_id for answer_id, answers in told if answer_id in cast("list[str]", answers)]
    assert len(right) >= 0.75 * len(told)
    assert len(right) >= 52


@pytest.mark.parametrize(("words", "answers", "refused"), [
    ("You asked whether she may bring a snack. We can't allow nuts. Her aide will open the rest.", [], "unclear"),
    # Places in a club are refused, too.
    ("Thank you for asking about tutoring. There is no spot left, because the grant covers ten children.", [], "unclear"),
    # A yes in everyday words, whatever was feared before.
    ("Your request for an aide at lunch was approved. Some of us worried that she'd lean on her.", [], False),
    ("The office said yes to the aide! We told you in March that nobody applied; now somebody has.", [], False),
    # A no in one line, with what happens otherwise.
    ("The aide will not be part of the plan. The speech minutes and the new reading group will be.", ["no-reason"], True),
    # What the parent asked is no reason, and praise is no schoolwork.
    ("You wrote to ask why the team did not take up an aide. We have nobody to hire, so we cannot add one.", ["staffing"], True),
    ("I asked our office about an aide. She is a bright, funny girl. We have nobody to hire, so the answer is no.", ["staffing"],
     True),
])
def test_a_mail_is_weighed_by_what_it_says_of_the_request(words: str, answers: list[str], refused: object) -> None:
    check = check_reply(paper_of(f"Dear Mrs. King,\n\nThe bake sale made $212!\n\n{words}\n\nPlease send a hat.\n\nMs. Dow\nGrade 3"))
    assert ([answer.id for answer in check.answers], check.refused) == (answers, refused)


@pytest.mark.parametrize("note", [
    "Chess club costs $20 and there is no money left in the fund. Please call Mr. Lau by Friday.",
    "Report cards are posted on the 9th. If you lost your PIN, call the office. Honor roll breakfast is at 8:00.",
    "Thank you for your e-mail. Your request regarding an aide has been received by the Office of Special Services. "
    "A staff member will contact you within two school days to schedule a conversation about it. No reply is needed.",
])
def test_a_notice_to_families_and_a_receipt_answer_nothing(note: str) -> None:
    assert check_reply(paper_of(note)).refused == "unclear"
    assert not check_reply(paper_of(note)).answers
