"""The rules of the house that a machine can see: sizes, names, first lines, and what never enters the repository."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "inwriting"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
DRAWERS = {"util", "utils", "helper", "helpers", "common", "misc", "lib", "manager", "managers"}
LONGEST_FILE, LONGEST_FUNCTION = 400, 60


def kept_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout
    return [path for name in listed.decode().split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_says_in_one_sentence_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if tree.body:
        assert ast.get_docstring(tree), f"{path.name} has no first line"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, f"{node.name} is too long"


def test_no_drawers() -> None:
    names = {part.removesuffix(".py") for path in MODULES for part in path.relative_to(SOURCE).parts}
    assert not names & DRAWERS


def test_no_registry_address_and_no_path_of_a_machine_is_kept() -> None:
    registry = re.compile(r"--(extra-)?index-url|--find-links|files\.pythonhosted|registry\.npmjs", re.I)
    home = re.compile(r"/(home|Users|root)/[a-z]|/work/" + "main")
    for path in kept_files():
        if path.suffix in {".txt", ".toml", ".in", ".json", ".cfg", ".py", ".md", ".yml", ""} and "tests/house" not in str(path):
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not registry.search(text), f"{path} holds a registry's address"
            assert not home.search(text), f"{path} holds a path of a machine"


def test_every_command_of_the_command_line_has_its_module() -> None:
    from inwriting.cli.main import MODULES as commands
    for module in set(commands.values()):
        assert (SOURCE / "cli" / f"{module}.py").is_file(), f"cli/{module}.py is missing"
