"""Joins what stands in two sentences, one soon after the other: a yes and the no from above, a ladder's foot and its top."""

from collections.abc import Sequence
from functools import cache

from inwriting.core.checks.reading import Rule, Sentence, find_matches
from inwriting.core.checks.reply.reasons import Reason
from inwriting.core.checks.reply.rules import get_lexicon, read_reply_rules
from inwriting.core.checks.reply.sayings.not_team_decision import turned_round
from inwriting.core.checks.reply.sayings.not_typical import only_there
from inwriting.core.checks.reply.sayings.try_first import ladders

_PAIRS = {"not-team-decision": turned_round.PAIR, "not-typical": only_there.PAIR, "try-first": ladders.PAIR}
_SOON = 3  # sentences


@cache
def _get_sides() -> tuple[Rule, ...]:
    """Each rule's id tells the answer and the side: "try-first 0" is what comes first."""
    return tuple(rule for answer_id, pair in _PAIRS.items() for side, lines in enumerate(pair)
                 for rule in read_reply_rules(f"{answer_id} {side}", lines, answer_id))


def add_neighbours(reasons: Sequence[Reason], sentences: Sequence[Sentence]) -> list[Reason]:
    """Add an answer where its first half is said and, one to three sentences on, its second."""
    told = {reason.id: reason for reason in reasons}
    begun: dict[str, int] = {}
    for place, sentence in enumerate(sentences):
        sides = {match.id: match.line for match in find_matches(sentence, get_lexicon(), _get_sides())}
        for answer_id in _PAIRS:
            line = sides.get(f"{answer_id} 1")
            if line and answer_id not in told and place - begun.get(answer_id, place) in range(1, _SOON + 1):
                told[answer_id] = Reason(answer_id, sentence.start, sentence.end, line)
        begun |= {answer_id: place for answer_id in _PAIRS if f"{answer_id} 0" in sides}
    return list(told.values())
