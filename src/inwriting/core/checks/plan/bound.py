"""Whether anything bounds the help: when, where or how much, so that a reader could tell that it did not come."""

import re
from functools import cache

from inwriting.core.checks.plan.conditions import names_event


def is_bounded(words: str, *, extent: bool, narrow_place: bool, shared_outright: bool, ends: bool) -> bool:
    """Say whether one firm bound stands in the words.

    A bound is an amount or a rate (`extent`), a place or time narrower than the classroom, one adult to so many children said
    outright, an end, or an event that calls for the adult. A task ("with self-care") bounds nothing: it may come any minute.
    """
    shared_outright = shared_outright and not _whole_class().search(words)
    return extent or narrow_place or shared_outright or ends or names_event(words) or bool(_times().search(words))


@cache
def _whole_class() -> re.Pattern[str]:
    """One adult for seven children or more is the class's adult: nobody can tell when this child had her."""
    many = (r"(?:[7-9]|[1-3]\d|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:-\w+)?"
            r"|thirty"
            r"|everyone|everybody)")
    return re.compile(rf"^(?!.*\bshared?\b)(?!.*\d ?: ?\d).*?\b{many}\b (?:other |different )?(?:\w+ )?(?:kids|students"
                      rf"|children|pupils|of them"
                      r"|kindergart\w+|\w+ graders|plans|ieps)\b", re.I | re.S)


@cache
def _times() -> re.Pattern[str]:
    """Stretches of the day or the year, sizes of a task, and a class's staffing, that the settings and amounts do not know."""
    month = r"jan|feb|march|april|may \d|june|july|aug|sept?|oct|nov|dec"
    return re.compile(
        rf"\b(?:through|until|till|thru|for the (?:first|next|remaining)|ends?(?:ing)?|expires?) (?:on |the end of )?"
        rf"(?:\d|{month}|thanksgiving|christmas|winter|spring|summer|two|three|four|six|semester)"
        r"|\b(?:mornings|afternoons)\b|^\W*(?:morning|afternoon|am|pm) |(?<!\d)(?<!\d )\b(?:am|pm|a\.m\.|p\.m\.) (?:only|block)\b"
        r"|\b(?:longer|shorter|more|over|exceed\w*) (?:than )?(?:one|two|three|a|\d) (?:\w+ )?(?:paragraph|page|sentence|item"
        r"|step|mile|flight)s?\b|\bfrom (?!(?:\w+ ){0,2}(?:adults?|aides?|para\w*|staff|support|assistan\w+|help"
        r"|someone)\b)[\w ]{3,30} (?:to|until|through) |\bbefore and after\b"
        r"|(?<![\d:])\d{1,2} ?: ?1 ?[:+] ?[1-4](?!\d)"
        r"|\bduring\b(?! (?:the )?(?:school (?:day|hours)|day))|\bwhile (?!at\b|in\b|they|school)\w+", re.I)
