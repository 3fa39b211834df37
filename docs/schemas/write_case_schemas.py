"""Write the JSON schemas of `deadlines`, `next`, `ledger` and `complaint` from the types themselves."""

import json
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from inwriting.core.deadlines import Deadline, Question
from inwriting.core.documents.complaint.shapes import Element, Evidence, Exhibit, FactLine, Remedy, Warning
from inwriting.core.facts.plan import Sharing
from inwriting.core.law.texts import Way
from inwriting.core.ledger import Doubt
from inwriting.core.ledger.shapes import Status
from inwriting.core.steps import Step

HERE = Path(__file__).resolve().parent


class DeadlinesAnswer(msgspec.Struct):
    """`inwriting deadlines --json`. `due_on` is null where the law gives no number of days."""

    today: date
    deadlines: tuple[Deadline, ...]
    questions: tuple[Question, ...]


class NextAnswer(msgspec.Struct, omit_defaults=True):
    """`inwriting next --json`, most pressing step first; `ways` only with --ways."""

    today: date
    steps: tuple[Step, ...]
    ways: tuple[Way, ...] = ()


class MinutesShape(msgspec.Struct, kw_only=True):
    """Minutes. Always: owed = delivered + missed + unqualified + excused + unaccounted."""

    minutes_owed: int
    minutes_delivered: int
    minutes_missed: int
    minutes_unqualified: int
    minutes_excused: int
    minutes_unaccounted: int
    shortfall_low: int
    shortfall_high: int


class WeekShape(MinutesShape, kw_only=True):
    """One week ("2026-W45") from its Monday."""

    id: str
    from_on: date


class MonthShape(MinutesShape, kw_only=True):
    """One month ("2026-11")."""

    id: str


class SessionShape(MinutesShape, kw_only=True):
    """One promised session and what became of it; `entries` are the record's entries that say so."""

    on: date
    to_on: date | None
    period: str
    status: Status
    reason: str
    entries: tuple[str, ...]


class PromiseShape(MinutesShape, kw_only=True):
    """One promise of one plan; `counted` is false where the plan gives no number, and `working` says why."""

    plan: str
    promise: str
    service: str
    sharing: Sharing
    quote: str
    from_on: date
    to_on: date
    counted: bool
    working: tuple[str, ...]
    causes: dict[str, int]
    weeks: tuple[WeekShape, ...]
    months: tuple[MonthShape, ...]
    sessions: tuple[SessionShape, ...]


class LedgerAnswer(msgspec.Struct):
    """`inwriting ledger --json`."""

    as_of: date
    total: MinutesShape
    doubts: tuple[Doubt, ...]
    assumptions: tuple[str, ...]
    promises: tuple[PromiseShape, ...]


class AllegationShape(msgspec.Struct):
    """One allegation: its facts, how well it is backed, and what proof would make it stronger."""

    key: str
    kind: str
    title: str
    rule: str
    rules: tuple[str, ...]
    facts: tuple[FactLine, ...]
    evidence: Evidence
    get: str
    in_year: bool
    remedies: tuple[Remedy, ...]


class ComplaintAnswer(msgspec.Struct):
    """`inwriting complaint --json`: whether it is ready, element by element."""

    ready: bool
    received_on: date
    oldest_on: date
    elements: tuple[Element, ...]
    allegations: tuple[AllegationShape, ...]
    exhibits: tuple[Exhibit, ...]
    warnings: tuple[Warning, ...]


Name = Literal["deadlines", "next", "ledger", "complaint"]
TYPES: dict[Name, type] = {"deadlines": DeadlinesAnswer, "next": NextAnswer, "ledger": LedgerAnswer, "complaint": ComplaintAnswer}


def schema_text(name: Name) -> str:
    """The schema of one answer, as the file holds it."""
    return json.dumps(msgspec.json.schema(TYPES[name]), indent=1, sort_keys=True) + "\n"


def main() -> None:
    """Write every schema beside this script."""
    for name in TYPES:
        (HERE / f"{name}.schema.json").write_text(schema_text(name), "utf-8")


if __name__ == "__main__":
    main()
