"""`inwriting law` lists, shows and checks, and says what it refuses."""

import json
import subprocess
import sys
from pathlib import Path

BROKEN = Path(__file__).resolve().parents[1] / "packs" / "broken"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "inwriting.cli.main", "law", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_rule_is_shown_with_words_link_reader_and_confidence() -> None:
    shown = run("show", "us/300-503/b-3").stdout
    for words in ("34 CFR 300.503(b)(3)", "ecfr.gov", "2026-11-24", "verified"):
        assert words in shown


def test_a_rule_as_json_in_spanish() -> None:
    rule = json.loads(run("show", "us/300-503/a", "--lang", "es", "--json").stdout)
    assert rule["says"].startswith("Se debe dar aviso") and rule["status"] == "verified"


def test_the_list_as_json_has_rules_clocks_and_what_is_not_covered() -> None:
    tree = json.loads(run("list", "--pack", "us-zz", "--json").stdout)
    assert {"rules", "timelines", "offices", "not_covered"} <= set(tree)
    assert any(rule["id"] == "us-zz/7-01" for rule in tree["rules"])


def test_an_unknown_rule_is_a_problem_without_a_traceback() -> None:
    done = run("show", "us/nope")
    assert done.returncode == 1 and "no rule us/nope" in done.stderr and "Traceback" not in done.stderr


def test_lint_names_file_and_line_and_fails() -> None:
    done = run("lint", "rule-dead", "--folder", str(BROKEN), "--today", "2026-11-24")
    assert done.returncode == 1 and "letters/ask.toml:18: rule-dead" in done.stdout
    assert run("lint", "us-zz", "--today", "2026-11-24").returncode == 0
