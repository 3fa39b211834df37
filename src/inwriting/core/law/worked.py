"""Worked examples of a pack: facts in, dates and first step out; they are named as sentences, and they are tests."""

from datetime import date
from typing import Any, Literal

import msgspec


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A deadline that must come out: "timeline", or "timeline:entry" where several of a kind are there.

    Without `due_on` the deadline must have no date. `says` are words that its working must have.
    """

    id: str
    due_on: date | None = None
    earliest_on: date | None = None
    latest_on: date | None = None
    state: Literal["open", "met", "late", "passed", "no-number", ""] = ""
    says: tuple[str, ...] = ()


class WorkedCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One example. `facts` are a case file's keys, `entries` what happened (`on`, `kind`, and the entry's own keys).

    `step` is the situation of the first step (`step_due_on` its date), `situations` others that must hold, `questions` the
    dates that must be asked about, `absent` the clocks that must not run.
    """

    id: str
    name: str
    today: date
    facts: dict[str, Any] = {}
    entries: tuple[dict[str, Any], ...] = ()
    expect: tuple[Expected, ...] = ()
    absent: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    step: str = ""
    step_due_on: date | None = None
    situations: tuple[str, ...] = ()
