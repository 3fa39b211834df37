"""Gathers the rules for the fifteen answers; their ids are a contract."""

from functools import cache

from inwriting.core.checks.reading import Lexicon, Rule, read_rules
from inwriting.core.checks.reply import spanish, voices, words
from inwriting.core.checks.reply.names import list_classes, name_classes, settle_names
from inwriting.core.checks.reply.sayings import (
    budget,
    dependence,
    medical_only,
    no_reason,
    not_academic,
    not_team_decision,
    not_typical,
    other_service_instead,
    progress_adequate,
    severity,
    shared_instead,
    staffing,
    teacher_can,
    too_restrictive,
    try_first,
)

SAYINGS = {
    "staffing": staffing,
    "budget": budget,
    "not-typical": not_typical,
    "shared-instead": shared_instead,
    "dependence": dependence,
    "not-academic": not_academic,
    "medical-only": medical_only,
    "teacher-can": teacher_can,
    "try-first": try_first,
    "not-team-decision": not_team_decision,
    "progress-adequate": progress_adequate,
    "too-restrictive": too_restrictive,
    "other-service-instead": other_service_instead,
    "severity": severity,
    "no-reason": no_reason,
}
ANSWER_IDS = tuple(SAYINGS)


_COMMON = (words.WORDS, voices.WORDS, spanish.WORDS, "RATIO: {ratios}", "PERCENT: {percents}")
_HOMES = {"progress": "progress-adequate", "hushed": "no-reason", "curt": "no-reason", "bare": "no-reason"}


@cache
def get_rules() -> tuple[Rule, ...]:
    """Return every rule, read once."""
    lines = [(answer_id, saying.RULES) for answer_id, saying in SAYINGS.items()]
    lines += [("progress", progress_adequate.PROGRESS)]
    lines += [("hushed", no_reason.HUSHED), ("curt", no_reason.CURT), ("bare", no_reason.BARE)]
    lines += spanish.RULES.items()
    return tuple(rule for rule_id, text in lines for rule in read_reply_rules(rule_id, text, _HOMES.get(rule_id, rule_id)))


def read_reply_rules(rule_id: str, lines: str, home: str = "") -> tuple[Rule, ...]:
    """Read rules over the words of a reply; `home` is the saying whose own word classes they mean first."""
    return settle_names(read_rules(rule_id, lines), home, _get_common(), _get_own())


@cache
def get_lexicon() -> Lexicon:
    """Return the words of a reply, with the classes that only silence rules."""
    counted = [f"{adults}:{children}" for adults in range(1, 5) for children in range(adults + 1, 15)]
    clock = [f"!{time} {half}" for time in counted for half in ("am", "pm", "a", "p")]
    ratios = ", ".join(counted + clock)
    percents = ", ".join(f"{percent}%" for percent in range(1, 101))
    own = [name_classes(answer_id, saying.WORDS, _get_common()) for answer_id, saying in SAYINGS.items()]
    return Lexicon("\n".join(_COMMON + tuple(own)).format(ratios=ratios, percents=percents))


@cache
def _get_common() -> frozenset[str]:
    return list_classes("\n".join(_COMMON))


@cache
def _get_own() -> dict[str, frozenset[str]]:
    return {answer_id: list_classes(saying.WORDS) - _get_common() for answer_id, saying in SAYINGS.items()}
