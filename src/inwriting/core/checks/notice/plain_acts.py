"""Finds an act that stands outside the grammar: a bare no, a sentence cut at its beginning, telegram words."""

import re

from inwriting.core.checks.notice.words import tags_of
from inwriting.core.checks.reading import Sentence

_BARE_NO = re.compile(
    r"(?:so |but |and )?(?:we|i|the (?:district|school|team|committee))(?: \w+)? (?:will|can|do|does|are|is|could|"
    r"would)(?: ?not|n't)\W*$", re.IGNORECASE)
_CUT_BEFORE = re.compile(r"(?:\.{2,})?\s*(?:and |also )*(?:refuses|proposes|declines|denies|will not|"
    r"agrees) (?!or\b|to initiate or)(?:to )?[\w:]+ \w+", re.IGNORECASE)
_TELEGRAM = re.compile(
    r"\b(?:d/c(?:'?d)?|dc'd|incr|decr|disc|elim|reduc|init|deny|(?:inc|dec|ref|prop|cont|rec|den|"
    r"add)(?=\.? (?!to\b)))\b", re.IGNORECASE)
_TELEGRAM_WORDS = 12


def tells_act(sentence: Sentence) -> bool:
    """"So we will not.", "... refuses a nurse", "SLP d/c'd"."""
    text = sentence.text
    if _BARE_NO.match(text) or _CUT_BEFORE.match(text):
        return True
    return len(sentence.words) <= _TELEGRAM_WORDS and bool(_TELEGRAM.search(text)) and _names_service(sentence)


def _names_service(sentence: Sentence) -> bool:
    tags = tags_of(sentence)
    named = any(tags.get(name) for name in ("SERVICE", "AIDE", "SETTING", "WHEN"))
    return named and not (tags.get("WEIGHED") or tags.get("RULE"))
