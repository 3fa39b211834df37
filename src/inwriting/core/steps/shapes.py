"""A step: the thing to do, why, with which letter, under which rules, by when, and what to expect."""

from datetime import date

import msgspec


class Figures(msgspec.Struct, frozen=True):
    """What the ledger says, as plain numbers (minutes), so that steps need not know the ledger."""

    missed: int = 0
    unqualified: int = 0
    unaccounted: int = 0
    no_one_assigned_days: int = 0


class Due(msgspec.Struct, frozen=True):
    """A deadline as plain values: its timeline, the entry that started it, the due date, and its state."""

    timeline: str
    entry: str
    due_on: date | None
    state: str


class Situation(msgspec.Struct, frozen=True):
    """Where the case stands in one respect, and the entries that show it. `since_on` is when it began."""

    id: str
    since_on: date | None = None
    entries: tuple[str, ...] = ()
    values: dict[str, str] = {}


class Step(msgspec.Struct, frozen=True):
    """One thing to do. `due_on` is None where nothing sets a date; `letter` is the kind of letter that does it."""

    id: str
    situation: str
    title: str
    why: str
    do: str
    expect: str
    wait: str
    rules: tuple[str, ...]
    letter: str | None
    due_on: date | None
    guide: str = ""
    entries: tuple[str, ...] = ()
