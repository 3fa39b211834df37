"""Finds headings that a teller quotes in a sentence ("under reasons it just says ..."), with the words quoted there."""

import re

from inwriting.core.checks.notice.labels import Head, element_of, is_bare

_SAYS = (r"(?:says?|said|wrote|writes?|written|puts?|reads?|typed|states?|stated|has|had|listed|lists|typed|is|was|filled in|"
    r"they've got|printed)")
_PLACE = r"(?:box|line|section|space|spot|part|heading|blank|field|column|row|question|item|number)"
_UNDER = re.compile(
    r"\b(?:under|in|for|next to|beside|by|at|on|where it (?:says|asks)(?: for)?|"
    r"the)\s+(?:the )?(?:" + _PLACE + r" )?(?:for |on |of |about |"
    r"marked |labeled |called |headed |"
    r"that asks (?:for )?)?(?:the )?['\"]?(?P<label>[a-z][a-z ,/]{2,40}?)['\"]?,?(?: " + _PLACE + r")?,?"
    r" (?:(?:it|they|he|she|someone|somebody|the [a-z]+)\s+)?(?:just |only |"
    r"simply |merely |"
    r"all )*" + _SAYS + r"\b(?: only| just| simply)?[:,]?\s*(?=['\"])", re.IGNORECASE)
_AFTER = re.compile(
    r"\b(?:wrote|put|says|said|typed|writes|listed|lists|has) (?P<quote>['\"][^'\"\n]{3,160}['\"]) (?:under|in|for|as|"
    r"next to|beside|on)"
    r" (?:the |their |its )?(?P<label>[a-z][a-z /]{2,30}?)(?: " + _PLACE + r")?(?=[.,;:]|$| and\b)", re.IGNORECASE)
_END_OF_QUOTE = re.compile(r"['\"](?=[\s.,;)]|$)")
_ROOM = 400


def find_told_fields(text: str) -> list[tuple[Head, int]]:
    """Return (heading, end of the quoted answer) for every heading somebody quotes with its answer."""
    told: list[tuple[Head, int]] = []
    for found in _UNDER.finditer(text):
        element = element_of(found["label"].lower(), ":")
        close = _END_OF_QUOTE.search(text, found.end() + 1, found.end() + _ROOM)
        if element and element != "end" and close and is_bare(found["label"]):
            told.append(((found.start(), found.end(), element), close.end()))
    for found in _AFTER.finditer(text):
        element = element_of(found["label"].lower(), ":")
        if element and element != "end":
            told.append(((found.start(), found.start("quote"), element), found.end("quote")))
    return told
