"""Reads a case file (case.toml or case.json) strictly: every problem is told at once, each with its file and line."""

import hashlib
import json
import mimetypes
import re
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.facts import locate, plausible, sensible, shape
from inwriting.core.facts.case import Case, CaseFile, Event, FileRef
from inwriting.core.facts.changes import get_standing
from inwriting.core.facts.events import KINDS, AnyPayload
from inwriting.core.facts.when import When, parse_when
from inwriting.core.problems import (
    CaseFileTooBig,
    CaseFileUnreadable,
    DateImpossible,
    EvidenceMissing,
    FactMissing,
    FactsProblem,
    FactWrongKind,
    KeyTwice,
    ManyProblems,
    TextNotUtf8,
    WhenUnclear,
)

FRAME = ("id", "happened_on", "origin", "recorded_at", "files", "evidence")
ORIGINS = ("typed", "extracted", "computed")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")


class Limits(msgspec.Struct, frozen=True):
    """How much a case file may hold: bytes in all, characters in one field."""

    file_bytes: int = 10_000_000
    field_characters: int = 100_000


DEFAULT = Limits()


def read_case(source: Path | str | bytes, name: str = "", today: date | None = None, limits: Limits = DEFAULT) -> Case:
    """Read a case from a path, or from bytes called `name` (its ending tells TOML from JSON).

    Paths of evidence count from the case file's folder, and are refused for bytes. `today` sharpens the questions about
    dates. Corrections and withdrawals among the entries are applied. Raises a FactsProblem, or ManyProblems.
    """
    raw = parse_file(source, name, limits)
    events = tuple(_event(entry, index, raw.folder) for index, entry in enumerate(raw.entries))
    file = shape.convert(raw.facts, CaseFile)
    if oddities := [*sensible.find_nonsense(file), *plausible.find_oddities(file, events, today)]:
        raise_flaws(oddities, raw)
    return Case(file, get_standing(events), raw.head)


class Raw(msgspec.Struct, frozen=True):
    """A case file that has the right shape, not yet made into facts."""

    name: str
    text: str
    is_json: bool
    folder: Path | None
    facts: dict[str, Any]
    entries: tuple[dict[str, Any], ...]
    head: str = ""


def parse_file(source: Path | str | bytes, name: str, limits: Limits) -> Raw:
    """Bytes -> tables of the right shape. Raises every flaw with its line."""
    folder = None
    if not isinstance(source, bytes):
        path = Path(source)
        name, folder = name or path.name, path.parent
        source = _load(path, name, limits)
    name = name or "case.toml"
    if len(source) > limits.file_bytes:
        raise CaseFileTooBig(megabytes=len(source) // 1_000_000, limit=limits.file_bytes // 1_000_000, where=name)
    text = _decode(source, name)
    is_json = name.endswith(".json") or (not name.endswith(".toml") and text.lstrip().startswith("{"))
    table = _parse(text, name, is_json)
    entries, head = table.pop("entries", []), table.pop("head", "")
    raw = Raw(name, text, is_json, folder, table, tuple(entries) if isinstance(entries, list) else (), head)
    flaws = list(shape.find_flaws(table, shape.shape_of(CaseFile), (), limits.field_characters))
    if not isinstance(entries, list):
        flaws.append((("entries",), FactWrongKind(field="entries", wanted="a list", found=shape.say(entries), meant="")))
    for index, entry in enumerate(raw.entries):
        flaws += _entry_flaws(entry, ("entries", index), folder, limits)
    if flaws:
        raise_flaws(flaws, raw)
    return raw


def raise_flaws(flaws: list[shape.Flaw], raw: Raw) -> None:
    """Raise one problem as itself and several together, each knowing its line, in the order of the lines."""
    lines = locate.locate_json(raw.text) if raw.is_json else locate.locate_toml(raw.text)
    placed = []
    for path, problem in flaws:
        while path and path not in lines:
            path = path[:-1]
        line = lines.get(path, 1)
        problem.where = f"{raw.name}:{line}"
        placed.append((line, problem))
    problems = tuple(problem for _line, problem in sorted(placed, key=lambda pair: pair[0]))
    raise problems[0] if len(problems) == 1 else ManyProblems(problems, where=raw.name)


def _load(path: Path, name: str, limits: Limits) -> bytes:
    try:
        size = path.stat().st_size
        if size > limits.file_bytes:
            raise CaseFileTooBig(megabytes=size // 1_000_000, limit=limits.file_bytes // 1_000_000, where=name)
        return path.read_bytes()
    except OSError as error:
        raise CaseFileUnreadable(reason=(error.strerror or "unknown").lower(), where=str(path)) from None


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TextNotUtf8(where=f"{name}:{line}") from None


def _parse(text: str, name: str, is_json: bool) -> dict[str, Any]:
    try:
        table = msgspec.json.decode(text) if is_json else tomllib.loads(text)
        if is_json:
            _refuse_twice(text, name)
    except tomllib.TOMLDecodeError as error:
        raise _toml_problem(str(error), text, name) from None
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        found = re.search(r"\(byte (\d+)\)", str(error))
        line = text.encode()[:int(found[1])].count(b"\n") + 1 if found else 1
        raise CaseFileUnreadable(reason="it is not well-formed JSON", where=f"{name}:{line}") from None
    if not isinstance(table, dict):
        raise CaseFileUnreadable(reason="it holds a list, not facts", where=f"{name}:1")
    return table


def _refuse_twice(text: str, name: str) -> None:
    """JSON lets a key stand twice and keeps the last; what stood first would be lost without a word."""
    def look(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) < len(pairs):
            keys = [key for key, _ in pairs]
            raise KeyTwice(key=next(key for key in keys if keys.count(key) > 1)[:80], where=name)
        return {}
    json.loads(text, object_pairs_hook=look)


def _toml_problem(message: str, text: str, name: str) -> FactsProblem:
    found = _AT_LINE.search(message)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    where = f"{name}:{line}"
    if "date" in message.lower():
        shown = re.search(r"\d{4}-\d\d-\d\d", text.splitlines()[line - 1] if text else "")
        return DateImpossible(text=shown[0] if shown else "?", where=where)
    return CaseFileUnreadable(reason=_AT_LINE.sub("", message)[:1].lower() + _AT_LINE.sub("", message)[1:], where=where)


def _entry_flaws(entry: Any, path: locate.Path, folder: Path | None, limits: Limits) -> list[shape.Flaw]:
    if not isinstance(entry, dict):
        return [(path, FactWrongKind(field=shape.name_of(path), wanted="a table", found=shape.say(entry), meant=""))]
    kind = entry.get("kind")
    if kind not in KINDS:
        words = {"field": shape.name_of((*path, "kind")), "meant": shape.guess(str(kind), KINDS)}
        problem = FactWrongKind(wanted="one of: " + ", ".join(KINDS), found=shape.say(kind), **words) if kind else \
            FactMissing(field=words["field"])
        return [((*path, "kind") if kind else path, problem)]
    payload = {key: value for key, value in entry.items() if not _is_frame(key, value)}
    flaws = list(shape.find_flaws(payload, _payload_shapes()[kind], path, limits.field_characters))
    return flaws + _frame_flaws(entry, path, folder)


def _is_frame(key: str, value: Any) -> bool:
    """Whether a key belongs to the entry and not to what it says; `files = true` is part of an erasure."""
    return key in FRAME and not (key == "files" and isinstance(value, bool))


def _frame_flaws(entry: dict[str, Any], path: locate.Path, folder: Path | None) -> list[shape.Flaw]:
    flaws: list[shape.Flaw] = []
    if "happened_on" not in entry:
        flaws.append((path, FactMissing(field=shape.name_of((*path, "happened_on")))))
    elif isinstance(_when(entry["happened_on"]), FactsProblem):
        flaws.append(((*path, "happened_on"), _when(entry["happened_on"])))  # type: ignore[arg-type]
    if entry.get("origin", "typed") not in ORIGINS:
        flaws.append(((*path, "origin"), FactWrongKind(
            field="origin", wanted="one of: " + ", ".join(ORIGINS), found=shape.say(entry["origin"]), meant="")))
    if not isinstance(entry.get("id", ""), str):
        flaws.append(((*path, "id"), FactWrongKind(field="id", wanted="text", found=shape.say(entry["id"]), meant="")))
    for key, one in _file_values(entry):
        if isinstance(one, dict):
            flaws += shape.find_flaws(one, shape.shape_of(FileRef), (*path, key), 1000)
        elif not isinstance(one, str):
            flaws.append(((*path, key), FactWrongKind(field=key, wanted="the name of a file", found=shape.say(one), meant="")))
        elif folder is None or not _inside(folder, one):
            flaws.append(((*path, key), EvidenceMissing(name=one)))
    return flaws


def _inside(folder: Path, name: str) -> bool:
    """Whether the name is a file in the case file's folder or below it; a case file never reaches out of its folder."""
    path = (folder / name).resolve()
    return path.is_file() and path.is_relative_to(folder.resolve())


def _file_values(entry: dict[str, Any]) -> list[tuple[str, Any]]:
    found = []
    for key in ("evidence", "files"):
        value = entry.get(key, [])
        if not isinstance(value, bool):
            found += [(key, one) for one in (value if isinstance(value, list) else [value])]
    return found


def _when(value: Any) -> When | FactsProblem:
    try:
        return parse_when(value)
    except WhenUnclear as problem:
        text = str(value)
        looks_dated = re.fullmatch(r"\d{4}-\d\d-\d\d", text)
        return DateImpossible(text=text) if looks_dated else problem
    except (TypeError, AttributeError):
        return WhenUnclear(text=str(value))


def _payload_shapes() -> dict[str, Any]:
    return {str(kind.__struct_config__.tag): shape.shape_of(kind) for kind in AnyPayload.__args__}


def _event(entry: dict[str, Any], index: int, folder: Path | None) -> Event:
    payload = shape.convert({key: value for key, value in entry.items() if not _is_frame(key, value)}, AnyPayload)
    files = tuple(_file_ref(one, folder) for _key, one in _file_values(entry))
    recorded = entry.get("recorded_at")
    return Event(
        entry.get("id") or f"e{index + 1}", parse_when(entry["happened_on"]), payload, files, entry.get("origin", "typed"),
        datetime.fromisoformat(recorded) if isinstance(recorded, str) else recorded,
    )


def _file_ref(one: Any, folder: Path | None) -> FileRef:
    if isinstance(one, dict):
        return shape.convert(one, FileRef)
    assert folder is not None
    path = folder / one
    with path.open("rb") as stream:
        fingerprint = hashlib.file_digest(stream, "sha256").hexdigest()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return FileRef(fingerprint, path.name, kind, path.stat().st_size)


def find_evidence(path: Path, limits: Limits = DEFAULT) -> dict[str, Path]:
    """The files that a case file names, by fingerprint: what has to be kept together with its entries."""
    raw = parse_file(path, "", limits)
    found: dict[str, Path] = {}
    for entry in raw.entries:
        for _key, one in _file_values(entry):
            if isinstance(one, str) and raw.folder is not None:
                found[_file_ref(one, raw.folder).sha256] = raw.folder / one
    return found
