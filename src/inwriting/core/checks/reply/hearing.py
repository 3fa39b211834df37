"""Weighs the reasons heard in a whole letter: long sentences about school life say many things by chance."""

import re
from collections import Counter
from collections.abc import Sequence

from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply.phrases import any_of
from inwriting.core.checks.reply.reasons import Reason

# How a sentence begins that only repeats what the parent asked.
_ASKED = re.compile(
    r"\W*(?:and |so |now )?(?:(?:you(?:'ve|'d| have| had)?|your (?:letter|note|e-?mail|message)) (?:also |both )?"
    r"(?:ask|request|wr[oi]t|want|propos)\w*|i(?:'ve| have)? (?:now )?(?:read|got|received|had a chance)\b"
    r"|i (?:did )?(?:ask|check|talk|spoke|brought|took|shared|passed)\w*\b"
    r"|i (?:understand|know|see|hear) (?:that )?you|thank|following (?:our|the|up)|this (?:letter|note|is in) )", re.IGNORECASE)
# Where the answer begins in the same sentence.
_ANSWERS = re.compile(r"[:;]\s|,? \b(?:but|however)\b|, (?:and|so) ")
_SCHOOLWORK = r"""
    academic\w*, grades?, grade[- ]level, report cards?, honor roll, gpa, a's, b's, straight a\w*, schoolwork, classwork, class
    read(?:s|ing)?, writing, math\w*, spelling, science, history, test(?:s|ing)?, scor\w+, quiz\w*, work, homework, assignments?
    curriculum, standards?, lessons?, learn\w*, taught, teach\w*, instruction, subjects?, education\w*, content
"""
# What must stand in the sentence itself: praise is no schoolwork, and a teacher who keeps data helps no child yet.
_NAMES = {
    "not-academic": _SCHOOLWORK,
    "teacher-can": "him, her, he, she, them, his, everyone, everybody, anyone, kids, children, students, class, years, this",
}
_MANY = 3  # rules that hear the same reason in a sentence: beside it what one rule hears is chance


def drop_misheard(reasons: Sequence[Reason], sentences: Sequence[Sentence]) -> list[Reason]:
    """Keep the reasons that stand: not what the parent asked, nor what one rule alone hears beside a reason that many hear."""
    texts = {sentence.start: sentence.text for sentence in sentences}
    votes = Counter((start, answer_id) for start, answer_id, _ in {(r.start, r.id, r.line) for r in reasons})
    loud = {start for (start, _), count in votes.items() if count >= _MANY}
    served = {reason.start for reason in reasons if reason.id == "other-service-instead"}
    return [reason for reason in reasons
            if not _is_asked(texts[reason.start])
            and (votes[reason.start, reason.id] > 1 or reason.start not in loud or _is_plain(reason.line))
            and (reason.id != "teacher-can" or reason.start not in served)
            and (reason.id not in _NAMES or any_of(_NAMES[reason.id]).search(texts[reason.start]))]


def _is_plain(line: str) -> bool:
    """Is it one word or phrase that says the reason by itself ("restrictive"), and not words some way apart?"""
    return "~" not in line and "&" not in line


def _is_asked(words: str) -> bool:
    return bool(_ASKED.match(words)) and not _ANSWERS.search(words)
