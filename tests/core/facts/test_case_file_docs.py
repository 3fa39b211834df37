"""The description of the case file and its schema name every key that the structs have, and no other."""

import json
import re
from pathlib import Path

from msgspec import inspect as kinds

from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.events import KINDS, AnyPayload
from inwriting.core.facts.schema import case_schema
from inwriting.core.facts.shape import shape_of

DOCS = Path(__file__).parents[3] / "docs"
SECTION = re.compile(r"^### `?([\w-]+)`?\n(.*?)(?=^##|\Z)", re.M | re.S)


def documented() -> dict[str, set[str]]:
    text = (DOCS / "case-file.md").read_text(encoding="utf-8")
    return {name: set(re.findall(r"^\| `(\w+)` \|", body, re.M)) for name, body in SECTION.findall(text)}


def structs_in(shape: kinds.Type, found: dict[str, kinds.StructType]) -> dict[str, kinds.StructType]:
    if isinstance(shape, kinds.StructType):
        name = str(shape.tag or shape.cls.__name__)
        if name not in found:
            found[name] = shape
            for field in shape.fields:
                structs_in(field.type, found)
    for inside in getattr(shape, "types", ()):
        structs_in(inside, found)
    if hasattr(shape, "item_type"):
        structs_in(shape.item_type, found)
    return found


def test_every_key_is_documented_and_nothing_else() -> None:
    found = structs_in(shape_of(CaseFile), {})
    for payload in AnyPayload.__args__:
        structs_in(shape_of(payload), found)
    pages = documented()
    assert set(found) == set(pages)
    for name, shape in found.items():
        assert {field.encode_name for field in shape.fields} == pages[name], name


def test_the_schema_is_the_one_of_the_structs() -> None:
    kept = json.loads((DOCS / "schemas" / "case.schema.json").read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(case_schema()))


def test_the_schema_knows_every_kind_of_entry() -> None:
    shapes = [part["properties"] for part in case_schema()["$defs"].values() if "properties" in part]
    tags = {shape["kind"]["enum"][0] for shape in shapes if "kind" in shape and "happened_on" in shape}
    assert tags == set(KINDS)
