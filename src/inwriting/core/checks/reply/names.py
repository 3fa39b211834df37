"""Keeps the word classes of one saying apart from those of another: a saying's rules mean its own class of that name."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from inwriting.core.checks.reading import Rule

_CLASS = re.compile(r"^\s*([A-Z][A-Z0-9]*)(?=:)", re.MULTILINE)


def list_classes(text: str) -> frozenset[str]:
    """Return the names of the classes that the text defines."""
    return frozenset(_CLASS.findall(text))


def name_classes(home: str, text: str, common: frozenset[str]) -> str:
    """Write `home.NAME:` for each class of the text that the common words do not define too."""
    return _CLASS.sub(lambda found: found[1] if found[1] in common else f"{home}.{found[1]}", text)


def settle_names(
    rules: Iterable[Rule], home: str, common: frozenset[str], own: Mapping[str, frozenset[str]]
) -> tuple[Rule, ...]:
    """Write out whose class each name means: the saying's own, the common one, or else another saying's."""

    def full_names(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(full for name in names for full in full_name(name))

    def full_name(name: str) -> tuple[str, ...]:
        if name in common or not name.isupper():
            return (name,)
        homes = [home] if name in own.get(home, ()) else [other for other, names in own.items() if name in names]
        return tuple(f"{other}.{name}" for other in homes) or (name,)

    return tuple(
        msgspec.structs.replace(
            rule, steps=tuple((gap, full_names(names)) for gap, names in rule.steps), silenced_by=full_names(rule.silenced_by))
        for rule in rules)
