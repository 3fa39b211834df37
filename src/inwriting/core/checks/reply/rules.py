"""Gathers the rules for the fifteen answers; their ids are a contract."""

from functools import cache

from inwriting.core.checks.reading import Rule, read_rules
from inwriting.core.checks.reply.sayings import child, custom, hands, instead, means, spanish, wide

ANSWER_IDS = (
    "staffing", "budget", "not-typical", "shared-instead", "dependence", "not-academic", "medical-only", "teacher-can",
    "try-first", "not-team-decision", "progress-adequate", "too-restrictive", "other-service-instead", "severity",
    "no-reason",
)


@cache
def get_rules() -> tuple[Rule, ...]:
    """Return every rule, read once."""
    files = (means.SAYINGS, custom.SAYINGS, hands.SAYINGS, child.SAYINGS, instead.SAYINGS, wide.SAYINGS, spanish.SAYINGS)
    return tuple(rule for sayings in files for rule_id, lines in sayings.items() for rule in read_rules(rule_id, lines))
