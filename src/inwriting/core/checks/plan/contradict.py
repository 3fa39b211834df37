"""Find lines about the same help that do not agree: 150 minutes here, 300 there."""

from inwriting.core.checks.finding import Finding
from inwriting.core.checks.plan.ask import Words
from inwriting.core.checks.plan.result import Promise
from inwriting.core.checks.plan.week import rival_amounts

# Comparing each line with each other is quadratic; no IEP has more lines about aides than this.
_MOST = 200


def find_contradictions(promises: list[Promise], words: Words) -> tuple[Finding, ...]:
    """Return a finding for each line that names two amounts, and for each pair of lines that differ."""
    findings = [words.find("contradiction", promise.page, promise.start, promise.end, promise.quote, "high")
                for promise in promises if len(rival_amounts(promise.quote)) > 1]
    for number, first in enumerate(promises[:_MOST]):
        for second in promises[number + 1:_MOST]:
            if _about_the_same(first, second) and _differ(first, second):
                quote = f"{first.quote} / {second.quote}"
                findings.append(words.find("contradiction", second.page, second.start, second.end, quote, "medium"))
    return tuple(findings)


def _about_the_same(first: Promise, second: Promise) -> bool:
    if first.starts_on and second.starts_on and first.starts_on != second.starts_on:
        return False
    return set(first.settings) == set(second.settings)


def _differ(first: Promise, second: Promise) -> bool:
    amounts = first.minutes_per_week is not None and second.minutes_per_week is not None
    if amounts and first.minutes_per_week != second.minutes_per_week:
        return True
    sharings = {first.sharing, second.sharing}
    return sharings == {"dedicated", "shared"} and not (bool(first.settings) and amounts)
