"""Imports point up the house: a module may import only the floors that HOUSE's table allows it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "src" / "inwriting"

# floor -> the floors it may import. A new top-level module or floor without a row here fails the test below.
STAGE_3 = ("core.deadlines", "core.ledger", "core.checks", "core.steps")
CORE_TYPES = {"core.problems", "core.facts", "core.law", "core.dates", "core.record", "core.documents"}
TABLE: dict[str, set[str]] = {
    "core.problems": set(),
    "core.dates": {"core.problems"},
    "core.lines": set(),
    "core.facts": {"core.problems", "core.lines"},
    "core.law": {"core.problems", "core.lines"},
    "core.record": {"core.problems", "core.facts"},
    **{stage: {"core.problems", "core.facts", "core.law", "core.dates"} for stage in STAGE_3},
    "core.documents": {"core.problems", "core.facts", "core.law", "core.dates"},
    "core.flow": CORE_TYPES | set(STAGE_3),
    "intake": CORE_TYPES,
    "output": CORE_TYPES,
    "post": CORE_TYPES,
    "store": CORE_TYPES | {"server"},
    "actions": CORE_TYPES | set(STAGE_3) | {"core.flow", "store", "intake", "output", "post"},
    "server": {"core.problems"},
    "web": CORE_TYPES | set(STAGE_3) | {"core.flow", "actions", "server"},
    "cli": CORE_TYPES | set(STAGE_3) | {"core.flow", "actions", "intake", "output", "server"},
    "__main__": {"cli"},
}
CLOCKS = {"now", "today", "utcnow", "time"}
DISK_IN_CORE = {"facts/read.py", "law/load.py", "law/lint.py"}


def floor_of(parts: tuple[str, ...]) -> str:
    """`("core", "facts", "plan")` -> "core.facts"; `("web", "urls")` -> "web"."""
    return ".".join(parts[:2]) if parts[0] == "core" and len(parts) > 1 else parts[0]


def module_parts(path: Path) -> tuple[str, ...]:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


MODULES = sorted(path for path in ROOT.rglob("*.py") if module_parts(path))


def imports_of(path: Path) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module in {"inwriting", "inwriting.core"}:
                found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
            else:
                found.append((node.lineno, node.module))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: ".".join(module_parts(path)))
def test_imports_point_up_the_house(path: Path) -> None:
    floor = floor_of(module_parts(path))
    if floor == "core":
        return
    assert floor in TABLE, f"{floor} has no row in the table of directions"
    for line, name in imports_of(path):
        parts = tuple(name.split("."))
        if parts[0] != "inwriting" or len(parts) == 1:
            continue
        target = floor_of(parts[1:])
        assert target == floor or target in TABLE[floor], f"{path.name}:{line} {floor} may not import {target}"


def test_every_floor_in_the_table_exists() -> None:
    floors = {floor_of(module_parts(path)) for path in MODULES}
    assert set(TABLE) <= floors, f"rows without a floor: {set(TABLE) - floors}"


@pytest.mark.parametrize("path", [path for path in MODULES if "core" in path.relative_to(ROOT).parts[:1]],
                         ids=lambda path: ".".join(module_parts(path)))
def test_core_knows_no_django_no_network_no_clock_and_no_disk(path: Path) -> None:
    here = path.relative_to(ROOT / "core").as_posix()
    for line, name in imports_of(path):
        top = name.split(".")[0]
        assert top not in {"django", "requests", "httpx", "socket", "urllib", "smtplib", "time", "subprocess"}, f"{here}:{line}"
        assert top not in {"pathlib", "os", "io", "shutil", "tempfile"} or here in DISK_IN_CORE, f"{here}:{line} {top}"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = node.func.value
            assert not (isinstance(owner, ast.Name) and owner.id in {"date", "datetime", "time"}), f"{here}:{node.lineno}"


def test_the_command_line_imports_no_django_at_its_top() -> None:
    for path in (ROOT / "cli").glob("*.py"):
        tops = [node for node in ast.parse(path.read_text(encoding="utf-8")).body
                if isinstance(node, ast.Import | ast.ImportFrom)]
        for node in tops:
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            for name in names:
                assert not name.startswith(("django", "inwriting.store", "inwriting.actions", "inwriting.web")), path.name
