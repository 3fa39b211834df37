"""What `deadlines`, `next`, `ledger` and `complaint` print as JSON is what the published schemas say, key by key."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.testing import CliRunner

from inwriting.cli.main import build_app

ROOT = Path(__file__).parents[2]
CASE = str(ROOT / "samples" / "rivera-family" / "case.toml")
NAMES = ("deadlines", "next", "ledger", "complaint")


def load_module() -> Any:
    spec = importlib.util.spec_from_file_location("case_schemas", ROOT / "docs" / "schemas" / "write_case_schemas.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(command: str, *more: str) -> Any:
    day = ("--as-of" if command == "ledger" else "--today", "2026-11-24")
    result = CliRunner().invoke(build_app([command]), [command, "--case", CASE, *day, "--json", *more])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout.strip().splitlines()[-1])


@pytest.mark.parametrize("name", NAMES)
def test_the_published_schema_is_current(name: str) -> None:
    kept = (ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text("utf-8")
    assert kept == load_module().schema_text(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_of_the_sample_fits_the_types_without_a_key_more_or_less(name: str) -> None:
    found = answer(name)
    shape = load_module().TYPES[name]
    assert set(found) <= {field.encode_name for field in msgspec.structs.fields(shape)}
    again = json.loads(msgspec.json.encode(msgspec.convert(found, shape)))
    assert {key: value for key, value in again.items() if key in found} == found


def test_deadlines_have_the_keys_of_the_contract() -> None:
    found = answer("deadlines")["deadlines"]
    assert found
    assert {"id", "who", "starts_on", "due_on", "earliest_on", "latest_on", "unit", "working", "rule", "confidence",
            "if_passed"} <= set(found[0])
    assert all(one["if_passed"] for one in found)


def test_next_has_the_keys_of_the_contract_and_lays_the_ways_side_by_side() -> None:
    found = answer("next", "--ways")
    assert {"id", "why", "rules", "letter", "due_on"} <= set(found["steps"][0])
    ways = ["meeting", "facilitation", "mediation", "state-complaint", "due-process", "ocr"]
    assert [way["id"] for way in found["ways"]] == ways
    assert all(way[key]["es"] for way in found["ways"] for key in ("cost", "time", "can", "effect", "when"))
