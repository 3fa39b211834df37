"""Try first: a gate before the request: tools, data, steps, waiting."""

from inwriting.core.checks.reply.sayings.try_first import gates, ladders, said_outright, steps, waiting, words

WORDS = words.WORDS + gates.WORDS + waiting.WORDS + ladders.WORDS
RULES = steps.RULES + said_outright.RULES + gates.RULES + waiting.RULES
