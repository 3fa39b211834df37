"""Finds the reasons a school gives, in its own words; what the parent argues or the law says is left aside."""

from collections.abc import Iterable

import msgspec

from inwriting.core.checks.reading import Sentence, find_matches
from inwriting.core.checks.reply.kinds import find_kinds
from inwriting.core.checks.reply.rules import get_lexicon, get_rules

# Of these kinds a sentence gives no reason, whoever speaks; of the others, unless the school or a tribunal speaks.
_NEVER_A_REASON = frozenset(("yes", "definition", "goal"))
# Good progress is said of schoolwork far more often than of anything else, so it answers under both ids.
_ALSO = {"progress": ("progress-adequate", "not-academic")}


class Reason(msgspec.Struct, frozen=True):
    """One reason: the answer's id, and where it stands in the mended text."""

    id: str
    start: int
    end: int
    line: str = ""


def find_reasons(sentences: Iterable[Sentence], from_parent: bool = False) -> list[Reason]:
    """Return at most one reason per answer id: the sentence where it is first said."""
    return take_first(hear_reasons(sentences, from_parent))


def hear_reasons(sentences: Iterable[Sentence], from_parent: bool = False) -> list[Reason]:
    """Return every reason that any rule hears, in the order of the sentences."""
    return [Reason(answer_id, sentence.start, sentence.end, match.line)
            for sentence in sentences if not is_rebuttal(sentence, from_parent)
            for match in find_matches(sentence, get_lexicon(), get_rules())
            for answer_id in _ALSO.get(match.id, (match.id,))]


def take_first(reasons: Iterable[Reason]) -> list[Reason]:
    """Keep of each answer id the reason that comes first."""
    found: dict[str, Reason] = {}
    for reason in reasons:
        found.setdefault(reason.id, reason)
    return list(found.values())


def is_rebuttal(sentence: Sentence, from_parent: bool) -> bool:
    """Say whether the sentence argues against the reason (the law, or the parent) instead of giving it."""
    kinds = find_kinds(sentence)
    if kinds & _NEVER_A_REASON:
        return True
    spans = get_lexicon().tag_sentence(sentence)
    if spans.get("SCHOOLSAYS") or spans.get("TRIBUNAL"):
        return False
    if kinds or spans.get("PLANLINE"):
        return True
    return bool(spans.get("LAWSAYS")) or (from_parent and bool(spans.get("PARENTSAYS")))
