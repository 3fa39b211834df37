"""The commands that keep, list, copy and check cases, as a person runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "samples" / "rivera-family" / "case.toml"


def run(*words: str, data: Path, code: int = 0) -> str:
    """Run the program; return what it printed (on the error stream if it should fail)."""
    done = subprocess.run([sys.executable, "-m", "inwriting", *words, "--data", str(data)], capture_output=True, text=True,
                          env=os.environ | {"INWRITING_LOCK_WAIT": "2"}, timeout=60, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr if code else done.stdout


def test_a_case_is_taken_in_listed_copied_out_and_checked(tmp_path: Path) -> None:
    kept = json.loads(run("import", str(SAMPLE), "--json", data=tmp_path / "a"))
    (listed,) = json.loads(run("cases", "--json", data=tmp_path / "a"))
    assert listed["id"] == kept["case"] and listed["entries"] == kept["entries"] > 0
    target = tmp_path / "case.zip"
    run("export", kept["case"][:8], "-o", str(target), data=tmp_path / "a")
    found = json.loads(run("verify", str(target), "--json", data=tmp_path / "a"))
    assert found["holds"] and found["entries"] == kept["entries"] and found["head"] == kept["head"]
    again = json.loads(run("import", str(target), "--json", data=tmp_path / "b"))
    assert again == kept
    assert "It holds" in run("verify", kept["case"], data=tmp_path / "b")


def test_a_changed_zip_ends_with_1_and_says_where(tmp_path: Path) -> None:
    kept = json.loads(run("import", str(SAMPLE), "--json", data=tmp_path / "a"))
    target = tmp_path / "case.zip"
    run("export", kept["case"], "-o", str(target), data=tmp_path / "a")
    data = bytearray(target.read_bytes())
    data[len(data) // 2] ^= 1
    target.write_bytes(bytes(data))
    run("verify", str(target), data=tmp_path / "a", code=1)


@pytest.mark.parametrize(("words", "says"), [
    (("verify", "nothing.zip"), "there is no such file"), (("verify", "abcdef12"), "We don't have a case"),
    (("import", "nothing.toml"), "there is no such file"), (("export", "abcdef", "-o", "x.zip"), "We don't have a case"),
])
def test_what_is_not_there_is_said_plainly(tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    assert says in run(*words, data=tmp_path / "a", code=1)


def test_a_data_folder_that_cannot_be_used_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "We can't write in the folder" in run("cases", data=tmp_path / "file" / "data", code=1)


def test_a_database_that_is_no_database_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "inwriting.sqlite3").write_bytes(b"not a database at all" * 100)
    assert "The database could not be used" in run("cases", data=tmp_path, code=1)
