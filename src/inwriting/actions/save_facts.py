"""Saves what a parent typed, field by field."""

from typing import Any

from inwriting.core.facts.case import CaseFile
from inwriting.store.facts import change_fields


def save_facts(case_id: str, changes: dict[str, Any], *, erase: bool = False, seen: CaseFile | None = None) -> int:
    """Save each value at its path, such as {"child.grade": "3", "needs": (...)}, and return the facts' new version.

    A blank over something is refused (BlankNotConfirmed) unless `erase` says that it is meant. Hand in `seen`, the facts
    that were on the page, and a field changed in another window since then is refused (FactsChangedMeanwhile).
    """
    return change_fields(case_id, changes, erase, seen)
