"""The parts of a state complaint as values: allegations, their facts and proof, exhibits, elements, warnings."""

from datetime import date
from typing import Literal

import msgspec

from inwriting.core.facts.case import FileRef

Evidence = Literal["backed", "thin", "missing"]


class ShortDay(msgspec.Struct, frozen=True):
    """A day on which a promised service was missed or given by someone not qualified, in minutes."""

    on: date
    missed: int
    unqualified: int
    reason: str = ""
    entries: tuple[str, ...] = ()


class Shortfall(msgspec.Struct, frozen=True):
    """What the ledger found for one promise. Minutes; `unaccounted` is said, never counted as missed."""

    plan: str
    plan_on: date
    promise: str
    service: str
    quote: str
    owed: int
    delivered: int
    missed: int
    unqualified: int
    excused: int
    unaccounted: int
    from_on: date
    to_on: date
    days: tuple[ShortDay, ...] = ()


class FactLine(msgspec.Struct, frozen=True):
    """One dated fact under an allegation. `in_year` is false for background that is too old to be decided on."""

    on: date
    says: str
    entries: tuple[str, ...] = ()
    files: tuple[FileRef, ...] = ()
    in_year: bool = True
    own_words_only: bool = True


class Remedy(msgspec.Struct, frozen=True):
    """One step the parent proposes, and the rule it rests on."""

    id: str
    text: str
    rule: str


class Allegation(msgspec.Struct, frozen=True):
    """One allegation. `key` is its kind and what it is about; `get` says what proof would make it stronger."""

    key: str
    kind: str
    title: str
    statement: str
    rules: tuple[str, ...]
    facts: tuple[FactLine, ...]
    evidence: Evidence
    get: str
    remedies: tuple[Remedy, ...]

    @property
    def in_year(self) -> bool:
        """Whether at least one of its facts lies inside the look-back."""
        return any(fact.in_year for fact in self.facts)


class Exhibit(msgspec.Struct, frozen=True):
    """A file that proves something, in the order in which the complaint first cites it."""

    number: int
    file: FileRef
    title: str
    entries: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """How the complaint cites it."""
        return f"Ex. {self.number}"


class Element(msgspec.Struct, frozen=True):
    """One thing a complaint must contain (34 CFR 300.153) and whether it is there; `question` says what to do if not."""

    id: str
    status: Literal["present", "missing"]
    label: str
    rule: str
    question: str = ""


class Warning(msgspec.Struct, frozen=True):
    """Something to know before filing that does not stop it."""

    id: str
    says: str
    rule: str = ""


class Complaint(msgspec.Struct, frozen=True):
    """Everything about the complaint as it stands today."""

    ready: bool
    elements: tuple[Element, ...]
    allegations: tuple[Allegation, ...]
    exhibits: tuple[Exhibit, ...]
    warnings: tuple[Warning, ...]
    received_on: date
    oldest_on: date
