"""What the ledger says: sessions, minutes that always add up, and the doubts that a person must settle."""

from datetime import date
from typing import Literal, NamedTuple

import msgspec

from inwriting.core.facts.events import Reason
from inwriting.core.facts.plan import Plan, Promise, Sharing

Status = Literal["delivered", "part", "missed", "unqualified", "excused", "unaccounted", "conflict"]


class Minutes(NamedTuple):
    """Minutes of service. Always: owed = delivered + missed + unqualified + excused + unaccounted.

    `low` and `high` bound what the school still owes: only what is known to be missed, and that plus everything
    nobody can account for or that was given by someone not qualified.
    """

    owed: int = 0
    delivered: int = 0
    missed: int = 0
    unqualified: int = 0
    excused: int = 0
    unaccounted: int = 0

    @property
    def low(self) -> int:
        """The least that is still owed: what is known to be missed."""
        return self.missed

    @property
    def high(self) -> int:
        """The most that may still be owed."""
        return self.missed + self.unqualified + self.unaccounted

    def plus(self, other: "Minutes", times: int = 1) -> "Minutes":
        """These minutes and `times` the others."""
        return Minutes(self.owed + other.owed * times, self.delivered + other.delivered * times,
                       self.missed + other.missed * times, self.unqualified + other.unqualified * times,
                       self.excused + other.excused * times, self.unaccounted + other.unaccounted * times)


class Session(msgspec.Struct, frozen=True):
    """One promised occasion and what became of it. `on` is the day; for a weekly or monthly amount `to_on` ends the span.

    `entries` are the ids of the record's entries that say so; without any, the session is not accounted for.
    """

    promise: str
    on: date
    minutes: Minutes
    status: Status
    to_on: date | None = None
    period: str = ""
    reason: Reason | Literal["weather", "short-day", ""] = ""
    entries: tuple[str, ...] = ()


class Doubt(msgspec.Struct, frozen=True):
    """Something the ledger could not decide; worded as a question. `entries` and `on` say where."""

    id: str
    question: str
    on: date | None = None
    promise: str = ""
    entries: tuple[str, ...] = ()


class Window(msgspec.Struct, frozen=True):
    """A promise while it is in force: first and last day, both included."""

    plan: Plan
    promise: Promise
    first_on: date
    last_on: date


class Total(msgspec.Struct, frozen=True):
    """Minutes of one span of time (a week, a month) or of one plan."""

    id: str
    from_on: date
    to_on: date
    minutes: Minutes


class PromiseBalance(msgspec.Struct, frozen=True):
    """One promise: its sum, the sessions behind it, and how the sum was made.

    `counted` is false where the plan gives no number; `working` then says why.
    """

    plan: str
    promise: str
    service: str
    sharing: Sharing
    quote: str
    from_on: date
    to_on: date
    counted: bool
    minutes: Minutes
    working: tuple[str, ...]
    sessions: tuple[Session, ...]
    weeks: tuple[Total, ...]
    months: tuple[Total, ...]
    causes: dict[str, int]


class Ledger(msgspec.Struct, frozen=True):
    """Everything that was promised up to `as_of`, and what became of it."""

    as_of: date
    promises: tuple[PromiseBalance, ...]
    plans: tuple[Total, ...]
    total: Minutes
    doubts: tuple[Doubt, ...]
    assumptions: tuple[str, ...]
