"""Joins what was asked for and what was given when they stand in different sentences: "We asked ...", "They gave ..."."""

from collections.abc import Sequence
from functools import cache

from inwriting.core.checks.reading import Rule, Sentence, find_matches
from inwriting.core.checks.reply.phrases import any_of
from inwriting.core.checks.reply.reasons import Reason
from inwriting.core.checks.reply.rules import get_lexicon, read_reply_rules
from inwriting.core.checks.reply.sayings import other_service_instead

_ID = "other-service-instead"


@cache
def _get_sides() -> tuple[Rule, ...]:
    sides = {"asked": other_service_instead.ASKED, "given": other_service_instead.GIVEN}
    return tuple(rule for side, lines in sides.items() for rule in read_reply_rules(side, lines, _ID))


# How a school says in a letter that it gives something; without it a tutor or a corner is part of the child's day.
_GIVES = r"""
    instead, in place, in lieu, offer\w*, propos\w*, we'd like to, i'd like to, would like to, what (?:we|i|the team) \w+
    (?:half|\d+|twenty|thirty|forty) (?:an hour|hour|minutes|min), (?:once|twice|\w+ times) (?:a|per) (?:week|month|day)
    going to do, will (?:give|provide|add|start|arrange|have (?:him|her)), add(?:ed|ing)
"""


def add_given_instead(reasons: Sequence[Reason], sentences: Sequence[Sentence], in_letter: bool = False) -> list[Reason]:
    """Add "other-service-instead" where one sentence asks for or refuses an aide and another gives something else."""
    if any(reason.id == _ID for reason in reasons):
        return list(reasons)
    asked, given = set[int](), dict[int, str]()
    for place, sentence in enumerate(sentences):
        for match in find_matches(sentence, get_lexicon(), _get_sides()):
            if match.id == "asked":
                asked.add(place)
            elif not in_letter or any_of(_GIVES).search(sentence.text):
                given.setdefault(place, match.line)
    for place, line in given.items():
        if asked - {place}:
            return [*reasons, Reason(_ID, sentences[place].start, sentences[place].end, line)]
    return list(reasons)
