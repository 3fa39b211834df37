"""What every command owes a person and a script: help, usage errors, one JSON value, plain refusals, and no database for files."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from inwriting.cli.main import MODULES, build_app

ROOT = Path(__file__).parents[2]
CASE = str(ROOT / "samples" / "rivera-family" / "case.toml")
DAY = "2026-11-24"
APP = build_app([])
COMMANDS = typer.main.get_command(APP).commands  # type: ignore[attr-defined]
LEAVES = [(name,) for name, one in COMMANDS.items() if not hasattr(one, "commands")] + [
    (name, sub) for name, one in COMMANDS.items() for sub in getattr(one, "commands", ())]

# Names and options that the issues fix as a contract.
CONTRACT = {
    "serve": ("--port", "--data", "--no-browser"), "demo": (), "import": (), "export": ("-o",), "cases": (), "verify": (),
    "letter": ("--case", "-o", "--lang", "--today", "--explain", "--list"), "kit": ("--pack", "--lang", "--case", "-o"),
    "law lint": (), "law list": ("--json",), "law show": ("--json",),
    "check": ("--pack", "--json", "--batch"), "compare": ("--json",),
    "log": (), "ledger": ("--case", "--as-of", "--json", "--csv", "--picture", "-o"), "calendar import": (),
    "school-log compare": (), "deadlines": ("--case", "--today", "--json", "--ics"), "next": ("--case", "--today", "--json"),
    "meeting-sheet": ("--case", "-o"), "complaint": ("--case", "-o", "--ready", "--json"),
    "binder": ("--case", "-o", "--max-size", "--redacted", "--json"), "send": (), "mail import": (),
}
# Commands on files: what they print as JSON, and that they never load Django.
ON_FILES: tuple[tuple[str, ...], ...] = (
    ("letter", "request-paraprofessional", "--case", CASE, "--today", DAY, "--json"), ("letter", "--list", "--json"),
    ("law", "list", "--json"), ("law", "show", "us/300-503/a", "--json"), ("law", "lint", "--today", DAY, "--json"),
    ("ledger", "--case", CASE, "--as-of", DAY, "--json"), ("deadlines", "--case", CASE, "--today", DAY, "--json"),
    ("next", "--case", CASE, "--today", DAY, "--json"), ("complaint", "--case", CASE, "--ready", "--today", DAY, "--json"),
    ("check", "plan", CASE, "--json"), ("check", "notice", CASE, "--json"), ("check", "reply", CASE, "--json"),
    ("check", "letter", CASE, "--json"), ("compare", CASE, CASE, "--json"), ("guide", "--json"),
    ("calendar", "holidays", "2026-08-17", "2026-12-31", "--json"),
)


def run(*words: str, data: bytes | None = None, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a person would."""
    return subprocess.run([sys.executable, "-m", "inwriting", *words], input=data, capture_output=True, check=False,
                          timeout=60, **settings)


def option_names(words: str) -> set[str]:
    found = COMMANDS
    for word in words.split():
        command = found[word]
        found = getattr(command, "commands", {})
    return {name for one in command.params for name in (*one.opts, *one.secondary_opts)}


def test_every_command_of_the_table_is_there() -> None:
    assert set(MODULES) == set(COMMANDS)


@pytest.mark.parametrize("words", LEAVES, ids=" ".join)
def test_help_works_and_an_unknown_option_is_a_usage_error(words: tuple[str, ...]) -> None:
    helped = CliRunner().invoke(APP, [*words, "--help"])
    assert helped.exit_code == 0 and "Usage:" in helped.output
    assert CliRunner().invoke(APP, [*words, "--no-such-option"]).exit_code == 2


@pytest.mark.parametrize("words", CONTRACT)
def test_the_names_and_options_of_the_contract_are_there(words: str) -> None:
    assert set(CONTRACT[words]) <= option_names(words)


@pytest.mark.parametrize("words", ON_FILES, ids=lambda words: " ".join(words[:2]))
def test_json_is_one_value_on_standard_output_and_nothing_else(words: tuple[str, ...]) -> None:
    done = CliRunner().invoke(APP, list(words))
    assert done.exit_code == 0, done.output
    assert isinstance(json.loads(done.stdout), dict | list)
    assert done.stdout.endswith("\n") and done.stdout.count("\n") == 1


def test_json_beside_a_written_file_keeps_the_message_on_the_error_stream(tmp_path: Path) -> None:
    for words in (("ledger", "--as-of", DAY, "--case", CASE, "--json", "-o"), ("complaint", "--today", DAY, "--case", CASE, "--json", "-o"),
                  ("deadlines", "--today", DAY, "--case", CASE, "--json", "--ics")):
        done = CliRunner().invoke(APP, [*words, str(tmp_path / "out.txt")])
        assert json.loads(done.stdout) and "Wrote" in done.stderr


def test_file_commands_never_load_django(tmp_path: Path) -> None:
    writing = (("letter", "request-paraprofessional", "--case", CASE, "--today", DAY, "-o", str(tmp_path / "a.txt")),
               ("kit", "--case", CASE, "--today", DAY, "-o", str(tmp_path / "b.txt")),
               ("meeting-sheet", "--case", CASE, "--today", DAY, "-o", str(tmp_path / "c.txt")),
               ("complaint", "--case", CASE, "--today", DAY, "-o", str(tmp_path / "d.txt")),
               ("ledger", "--case", CASE, "--as-of", DAY, "-o", str(tmp_path / "e.txt")))
    script = ("import json, sys\nfrom inwriting.cli.main import build_app\n"
              "for words in json.loads(sys.argv[1]):\n"
              "    build_app(words)(words, standalone_mode=False)\n"
              "    assert 'django' not in sys.modules, words\n")
    words = json.dumps([list(one) for one in (*ON_FILES, *writing)])
    done = subprocess.run([sys.executable, "-c", script, words], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_short_command_loads_nothing_heavy() -> None:
    heavy = ["django", "typst", "docx", "pypdfium2", "rapidocr", "jinja2", "holidays", "openpyxl", "pikepdf", "numpy", "PIL", "rich"]
    script = ("import json, sys\nfrom inwriting.cli.main import build_app\nwords = json.loads(sys.argv[1])\n"
              "build_app(words)(words, standalone_mode=False)\n"
              f"loaded = [one for one in {heavy!r} if one in sys.modules]\nassert not loaded, loaded\n")
    for words in (("law", "show", "us/300-503/a"), ("ledger", "--case", CASE, "--as-of", DAY),
                  ("deadlines", "--case", CASE, "--today", DAY), ("check", "notice", CASE)):
        done = subprocess.run([sys.executable, "-c", script, json.dumps(words)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr[-500:])


def test_a_problem_says_what_why_and_what_to_do_with_code_1_and_no_traceback() -> None:
    done = run("ledger", "--case", "no-such-file.toml")
    assert done.returncode == 1 and done.stdout == b""
    what, why, do = done.stderr.decode().splitlines()
    assert "no-such-file.toml" in what and why.startswith("  Nothing was taken") and do.startswith("  ")


def test_no_words_or_help_print_help_and_an_unknown_command_is_a_usage_error() -> None:
    for words in ((), ("--help",), ("-h",), ("--version",)):
        done = run(*words)
        assert done.returncode == 0 and done.stdout, words
    done = run("frobnicate")
    assert done.returncode == 2 and b"No such command" in done.stderr


def test_a_reader_that_stops_early_and_a_full_disk_leave_no_traceback() -> None:
    command = [sys.executable, "-m", "inwriting", "law", "list", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read()
    assert b"Traceback" not in said and b"Exception" not in said
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 1 and b"No space left" in done.stderr and b"Traceback" not in done.stderr


def test_the_page_of_commands_is_current() -> None:
    spec = importlib.util.spec_from_file_location("write_commands", ROOT / "docs" / "write_commands.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "commands.md").read_text("utf-8") == module.write_page(), "run python docs/write_commands.py"
