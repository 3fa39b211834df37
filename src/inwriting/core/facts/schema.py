"""The shape of a case file as JSON Schema, made from the same structs that read it."""

from typing import Any

import msgspec

from inwriting.core.facts.case import CaseFile, FileRef
from inwriting.core.facts.events import KINDS, AnyPayload
from inwriting.core.facts.when import DayOrMoment


def case_schema() -> dict[str, Any]:
    """The schema of `case.json` (and of `case.toml`, read as JSON)."""
    (file, payload, ref), parts = msgspec.json.schema_components(
        (CaseFile, AnyPayload, FileRef), schema_hook=_hook, ref_template="#/$defs/{name}")
    for kind in KINDS:
        name = "".join(word.title() for word in kind.split("-"))
        shape = parts[name]
        shape["properties"] = {**_frame(ref), **shape["properties"]}
        shape["required"] = ["kind", "happened_on", *(one for one in shape.get("required", []) if one != "kind")]
    case = parts["CaseFile"]
    case["properties"] = {**case["properties"], "entries": {"type": "array", "items": payload, "default": []},
                          "head": {"type": "string", "default": ""}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "In Writing case file", **file, "$defs": parts}


def _frame(ref: dict[str, Any]) -> dict[str, Any]:
    file = {"anyOf": [{"type": "string"}, ref]}
    files = {"anyOf": [file, {"type": "array", "items": file}]}
    return {
        "id": {"type": "string"},
        "happened_on": {"type": "string", "description": "2026-10-05, 2026-10-05T14:30-05:00, or 2026-10-05/2026-10-09"},
        "origin": {"enum": ["computed", "extracted", "typed"], "default": "typed"},
        "recorded_at": {"type": "string", "format": "date-time"},
        "evidence": files,
        "files": files,
    }


def _hook(kind: type) -> dict[str, Any]:
    if kind is DayOrMoment:
        return {"type": "string", "description": "a date, or a moment with its zone"}
    raise NotImplementedError(kind)
