"""What a check says about one place in a paper: the words, the rule, and the question to ask."""

from typing import Literal

import msgspec


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One remark about a paper, worded as a question to put to the school.

    `id` names the kind of finding in kebab-case. `quote` is the exact text of `page` from `start` to `end` (characters of
    that page's own text); a finding about something that is missing has an empty quote and start = end.
    `rule` is the id of a rule in a law pack, or empty. `says` and `question` are finished sentences.
    """

    id: str
    quote: str = ""
    page: int = 1
    start: int = 0
    end: int = 0
    rule: str = ""
    says: str = ""
    question: str = ""
    confidence: Literal["high", "medium", "low"] = "medium"
