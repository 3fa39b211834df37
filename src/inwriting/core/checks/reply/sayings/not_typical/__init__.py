"""Not typical: custom, policy, a level or a programme that has none: "we do not do that here"."""

import re

from inwriting.core.checks.reply.sayings.not_typical import only_there, words
from inwriting.core.checks.reply.sayings.not_typical.custom import CUSTOM, UNUSUAL
from inwriting.core.checks.reply.sayings.not_typical.not_done import NOT_DONE
from inwriting.core.checks.reply.sayings.not_typical.who_has import LEVELS, NOBODY_HAS

__all__ = ["RULES", "WORDS"]

WORDS = words.WORDS + only_there.WORDS


def _spare_other_matters(lines: str) -> str:
    """Custom speaks of nobody's need, work or progress: where these are spoken of, another reason is given."""
    rules = filter(None, map(str.strip, re.sub(r"\|\n\s*", "|", lines).splitlines()))
    return "\n".join(f"{rule}{'' if ' / ' in rule else ' /'} ANOTHERMATTER" for rule in rules)


RULES = _spare_other_matters(UNUSUAL + NOT_DONE + CUSTOM + NOBODY_HAS + LEVELS)
