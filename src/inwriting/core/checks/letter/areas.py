"""Finds a letter that goes through the child's areas one by one: "Safety: ... Communication: ... Academics: ..."."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_FEWEST = 3
_AREA = one_of("""
    academic, academics, reading, math, writing, communication, behavior, safety, social, social skills, self-care, self
    care, toileting, feeding, eating, mobility, motor, fine motor, gross motor, sensory, transitions, transition,
    independence, language, speech, health, personal care, daily living, emotional, attention, organization, functional
""")
_AT_HEAD = re.compile(
    rf"(?:^|[.;:!?\n)*-]) ?\(?(?:\w{{1,2}}[.)]? )?({_AREA})(?: (?:skills|needs))?(?:,[^.:\n]{{2,30}})? ?(?::|-|=) ?\w",
    re.IGNORECASE)


def find_areas_in_turn(text: str) -> tuple[int, int] | None:
    """Return the place of the first area when at least three of them head their own part of the letter."""
    heads = list(_AT_HEAD.finditer(text))
    if len({head[1].lower() for head in heads}) < _FEWEST:
        return None
    return heads[0].start(1), heads[-1].end(1)
