"""Reads law packs from TOML, strictly: an unknown key or a wrong type is a problem with file and line."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.law.mistakes import (
    ChoiceUnknown,
    DayWrong,
    IdNotPath,
    IdTwice,
    KeyMissing,
    KeyUnknown,
    NameDead,
    NotToml,
    TypeWrong,
    UnitUnknown,
)
from inwriting.core.law.pack import Pack
from inwriting.core.law.rule import Rule
from inwriting.core.law.texts import (
    AllegationText,
    Answer,
    GlossaryEntry,
    Guide,
    LetterTemplate,
    NotCovered,
    Office,
    PackInfo,
    PaperSpec,
    Sheet,
    StepText,
    WarningText,
    Way,
)
from inwriting.core.law.values import Timeline
from inwriting.core.law.worked import WorkedCase
from inwriting.core.lines import find_line, steps_of
from inwriting.core.problems import PackMistake, PackUnknown

PACKS = Path(__file__).resolve().parents[2] / "packs"

# name -> (shape, how it is stored): a list of tables under a key in one file, the same over a folder, or one a file
LISTS: dict[str, tuple[type, str]] = {
    "timelines": (Timeline, "timelines"), "answers": (Answer, "answers"), "allegations": (AllegationText, "allegations"),
    "warnings": (WarningText, "warnings"),
    "steps": (StepText, "steps"), "ways": (Way, "ways"), "glossary": (GlossaryEntry, "glossary"),
    "offices": (Office, "offices"), "not-covered": (NotCovered, "not_covered"),
}
FOLDERS: dict[str, type] = {"papers": PaperSpec, "letters": LetterTemplate, "checklists": Sheet, "guides": Guide}


def load_pack(pack: str, folder: Path | None = None) -> Pack:
    """Load a pack and the chain that it builds on. Raises PackUnknown or PackMistake (with file and line)."""
    return _load_once(pack, folder or PACKS)


@lru_cache(maxsize=16)
def _load_once(pack: str, folder: Path) -> Pack:
    return load_chain(pack, folder)


def load_chain(pack: str, folder: Path) -> Pack:
    """The same without the memory of an earlier reading."""
    chain: list[PackInfo] = []
    wanted = pack
    while wanted:
        if chain:
            _refuse_odd_chain(wanted, chain, folder)
        chain.insert(0, read_info(wanted, folder))
        wanted = chain[0].builds_on
    folders = [folder / info.id for info in chain]
    cache: dict[str, dict[str, Any]] = {}

    def load(name: str) -> dict[str, Any]:
        if name not in cache:
            cache[name] = {}
            for place in folders:
                cache[name] |= read_named(place, name)
        return cache[name]

    return Pack(tuple(chain), load)


def _refuse_odd_chain(wanted: str, chain: list[PackInfo], folder: Path) -> None:
    where = folder / chain[0].id / "pack.toml"
    if wanted in {info.id for info in chain}:
        raise NameDead(mistake=f"the pack builds on itself through {wanted}", where=say_place(where, ["builds_on"]))
    if wanted not in list_packs(folder):
        raise NameDead(mistake=f"the pack builds on {wanted}, which is not there", where=say_place(where, ["builds_on"]))


def list_packs(folder: Path | None = None) -> list[str]:
    """The ids of all packs there are."""
    return sorted(path.parent.name for path in (folder or PACKS).glob("*/pack.toml"))


def read_info(pack: str, folder: Path) -> PackInfo:
    """The head of one pack."""
    path = folder / pack / "pack.toml"
    if not re.fullmatch(r"[a-z0-9-]+", pack) or not path.is_file():
        raise PackUnknown(pack=pack, packs=", ".join(list_packs(folder)))
    info = convert(read_toml(path), PackInfo, path)
    if info.id != pack:
        raise IdNotPath(mistake=f"the folder is named {pack} and the pack says it is {info.id}", where=say_place(path, ["id"]))
    return info


def read_named(place: Path, name: str) -> dict[str, Any]:
    """One part of one pack (no chain): {id: value}; empty if the pack has none."""
    if name == "rules":
        files = sorted((place / "rules").glob("*.toml"))
        return _unique([pair for path in files for pair in read_list(path, Rule, "rules")])
    if name in LISTS:
        shape, key = LISTS[name]
        path = place / f"{name}.toml"
        return _unique(read_list(path, shape, key)) if path.is_file() else {}
    kind, _, one = name.partition("/")
    if one and not re.fullmatch(r"[a-z0-9-]+", one):
        return {}
    files = [place / kind / f"{one}.toml"] if one else sorted((place / kind).glob("*.toml"))
    return _unique([(value.id, value, path, ["id"]) for path in files if path.is_file()
                    for value in [read_one(path, FOLDERS[kind])]])


Row = tuple[str, Any, Path, list[str | int]]


def read_one(path: Path, shape: type) -> Any:
    """A file that holds one value, named after it."""
    value = convert(read_toml(path), shape, path)
    if value.id != path.stem:
        raise IdNotPath(mistake=f"the file is named {path.stem} and says its id is {value.id}", where=say_place(path, ["id"]))
    return value


def read_list(path: Path, shape: type, key: str) -> list[Row]:
    """The tables [[key]] of a file as values with their places."""
    tree = read_toml(path)
    unknown = sorted(set(tree) - {key})
    if unknown:
        raise KeyUnknown(mistake=f"unknown key “{unknown[0]}”", where=say_place(path, [unknown[0]]))
    if not isinstance(tree.get(key, []), list):
        raise TypeWrong(mistake=f"“{key}” must be written as [[{key}]]", where=say_place(path, [key]))
    rows: list[Row] = []
    for number, table in enumerate(tree.get(key, [])):
        value = convert(table, shape, path, [key, number])
        rows.append((value.id, value, path, [key, number]))
    return rows


def read_cases(path: Path) -> list[Row]:
    """The cases of one file; its table [facts] holds what they all share. Raises a mistake with file and line."""
    tree = read_toml(path)
    for key in set(tree) - {"facts", "cases"}:
        raise KeyUnknown(mistake=f"unknown key “{key}”", where=say_place(path, [key]))
    shared, tables = tree.get("facts", {}), tree.get("cases", [])
    if not isinstance(shared, dict) or not isinstance(tables, list):
        raise TypeWrong(mistake="a file of cases has [facts] and [[cases]]", where=say_place(path, ["cases"]))
    rows: list[Row] = []
    seen: set[str] = set()
    for number, table in enumerate(tables):
        one = convert(table, WorkedCase, path, ["cases", number])
        if one.id in seen:
            raise IdTwice(mistake=f"the id {one.id} is there twice", where=say_place(path, ["cases", number]))
        seen.add(one.id)
        whole = msgspec.structs.replace(one, facts={**shared, **one.facts})
        rows.append((one.id, whole, path, ["cases", number]))
    return rows


def list_cases(pack: str, folder: Path | None = None) -> list[WorkedCase]:
    """The cases of one pack, without those of the packs that it builds on."""
    place = (folder or PACKS) / pack / "cases"
    return [row[1] for path in sorted(place.glob("*.toml")) for row in read_cases(path)]


def _unique(rows: list[Row]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value, path, steps in rows:
        if name in found:
            raise IdTwice(mistake=f"the id {name} is there twice", where=say_place(path, steps))
        found[name] = value
    return found


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a tree. Raises NotToml, or DayWrong for a date that does not exist, with the line."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError:
        raise NotToml(mistake="the file is not UTF-8", where=_at(path, 1)) from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        kind = DayWrong if "date" in str(error).lower() else NotToml
        raise kind(mistake=f"this is not TOML ({error})", where=_at(path, int(line[1]) if line else 1)) from None


# what msgspec says -> the mistake
SAID: tuple[tuple[str, type[PackMistake]], ...] = (
    ("unknown field", KeyUnknown), ("missing required field", KeyMissing), ("Invalid enum value", ChoiceUnknown),
    ("date", DayWrong), ("", TypeWrong),
)


def convert(tree: Any, shape: type, path: Path, inside: list[str | int] | None = None) -> Any:
    """A tree as a value of the shape. Raises the mistake with file and line."""
    try:
        return msgspec.convert(tree, shape)
    except msgspec.ValidationError as error:
        message = str(error)
        steps = [*(inside or []), *steps_of(message)]
        field = re.search(r"unknown field `([^`]+)`", message)
        if field:
            steps.append(field[1])
        plain = message.split(" - at ")[0].replace("Object contains unknown field", "unknown key")
        kind = next(kind for words, kind in SAID if words in message)
        if kind is ChoiceUnknown and steps and steps[-1] == "unit":
            kind = UnitUnknown
        raise kind(mistake=plain[0].lower() + plain[1:], where=say_place(path, steps)) from None


def say_place(path: Path, steps: list[str | int]) -> str:
    """The file and the line of a key, such as "us/rules/notice.toml:12"."""
    return _at(path, find_line(path.read_text(encoding="utf-8", errors="replace"), steps))


def _at(path: Path, line: int) -> str:
    return f"{path.parent.parent.name}/{path.parent.name}/{path.name}:{line}".lstrip("/")
