"""Turns a list of phrases, parted by a comma and a space or by a new line, into one pattern of whole words."""

import re
from functools import cache


@cache
def any_of(phrases: str) -> re.Pattern[str]:
    """One of the phrases, whatever the case of its letters; a phrase may be a pattern itself."""
    alternatives = [phrase.strip() for phrase in re.split(r",\s+|\n", phrases)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(filter(None, alternatives))})(?!\w)", re.IGNORECASE)
