"""Weighs what is left unsaid: a refusal, a cut, or less than was asked for, with no reason in the whole passage."""

import re
from collections.abc import Mapping, Sequence

from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply.only_no import says_only_no
from inwriting.core.checks.reply.reasons import Reason
from inwriting.core.checks.reply.rules import get_lexicon

# What is said curtly or not at all is "no-reason" only where no reason stands; an office that decides alone tells who,
# not why, so a curt no from it still lacks one, while silence about it is part of the same story.
_NOT_WHY = {
    "hushed": frozenset[str](), "curt": frozenset(("not-team-decision",)), "bare": frozenset(("not-team-decision",)),
}
_SHORT_REPLY = 4  # sentences of a saying
_SHORT_LETTER = 55  # words of a letter that bear on the request: a longer one has a reason, if one that was not heard
# A form that asks why, and the line behind it left empty.
_EMPTY_WHY = re.compile(
    r"\b(?:comments?|reasons?(?: for [\w ]{1,30})?|rationale|explanation|justification)\s*:\s*_{3,}", re.IGNORECASE)


def settle_silence(
    reasons: Sequence[Reason], deeds: Mapping[str, Sequence[Sentence]], sentences: Sequence[Sentence],
    in_letter: bool = False,
) -> list[Reason]:
    """Turn what is hushed or curt into "no-reason", or drop it, now that all other reasons are known."""
    told = [reason for reason in reasons if reason.id not in _NOT_WHY]
    whys = {reason.id for reason in told}
    if "no-reason" in whys:
        return told
    said_no = deeds.get("deny") or deeds.get("remove")
    empty = next((sentence for sentence in sentences if _EMPTY_WHY.search(sentence.text)), None)
    if said_no and empty:
        return [*told, Reason("no-reason", empty.start, empty.end)]
    nothing_else = says_only_no(sentences, get_lexicon())
    for reason in reasons:
        if reason.id == "bare" and not nothing_else:
            continue
        if reason.id in _NOT_WHY and whys <= _NOT_WHY[reason.id]:
            return [*told, Reason("no-reason", reason.start, reason.end, reason.line)]
    bare = (said_no if nothing_else or in_letter else None) or deeds.get("less")
    is_short = (sum(len(sentence.words) for sentence in sentences) <= _SHORT_LETTER if in_letter
                else len(sentences) <= _SHORT_REPLY)
    told_more = not is_short or "because" in deeds or "offer" in deeds
    if told or not bare or told_more or ("agree" in deeds and "deny" not in deeds):
        return told
    return [Reason("no-reason", bare[0].start, bare[0].end)]
