"""Worked examples of a pack: facts in, dates and first step out; they are named as sentences, and they are tests."""

from datetime import date
from pathlib import Path
from typing import Any, Literal

import msgspec

from inwriting.core.law import load
from inwriting.core.law.mistakes import IdTwice, KeyUnknown, TypeWrong


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


def read_cases(path: Path) -> list[load.Row]:
    """The cases of one file; its table [facts] holds what they all share. Raises a mistake with file and line."""
    tree = load.read_toml(path)
    for key in set(tree) - {"facts", "cases"}:
        raise KeyUnknown(mistake=f"unknown key “{key}”", where=load.say_place(path, [key]))
    shared, tables = tree.get("facts", {}), tree.get("cases", [])
    if not isinstance(shared, dict) or not isinstance(tables, list):
        raise TypeWrong(mistake="a file of cases has [facts] and [[cases]]", where=load.say_place(path, ["cases"]))
    rows: list[load.Row] = []
    seen: set[str] = set()
    for number, table in enumerate(tables):
        one = load.convert(table, WorkedCase, path, ["cases", number])
        if one.id in seen:
            raise IdTwice(mistake=f"the id {one.id} is there twice", where=load.say_place(path, ["cases", number]))
        seen.add(one.id)
        whole = msgspec.structs.replace(one, facts={**shared, **one.facts})
        rows.append((one.id, whole, path, ["cases", number]))
    return rows


def list_cases(pack: str, folder: Path | None = None) -> list[WorkedCase]:
    """The cases of one pack, without those of the packs that it builds on."""
    place = (folder or load.PACKS) / pack / "cases"
    return [row[1] for path in sorted(place.glob("*.toml")) for row in read_cases(path)]
