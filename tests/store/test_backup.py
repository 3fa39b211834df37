"""A backup is a whole copy of one moment, and the vault's own check finds what is wrong."""

import os
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from inwriting.actions.backup_store import backup_store
from inwriting.actions.check_vault import check_vault
from inwriting.actions.keep_evidence import keep_bytes, keep_evidence
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.problems import DataFolderUnusable
from inwriting.store import vault

BACKUP = """
import sys
from pathlib import Path
from inwriting.actions.start import start_django
start_django()
from datetime import date
from inwriting.actions.append_entry import append_entry
from inwriting.actions.backup_store import backup_store
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.open_case import open_case
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.events import Note
from inwriting.core.facts.people import Child
from inwriting.core.facts.when import When
case = open_case(CaseFile(child=Child("Mateo Rivera")))
entry = append_entry(case, Note("x"), happened=When(date(2026, 10, 5)), files=(keep_bytes(b"one", "a.txt"),))
target = Path(sys.argv[1])
assert backup_store(target) == (1, 1)
keep_bytes(b"two", "b.txt")
assert backup_store(target) == (2, 1)
print(entry.seal, entry.files[0].sha256)
"""


def test_everything_is_copied_and_the_second_time_only_what_is_new(tmp_path: Path) -> None:
    env = os.environ | {"INWRITING_DATA": str(tmp_path / "data"), "DJANGO_SETTINGS_MODULE": "inwriting.server.settings"}
    done = subprocess.run([sys.executable, "-c", BACKUP, str(tmp_path / "copy")], env=env, capture_output=True, text=True,
                          timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    seal, kept = done.stdout.split()
    with sqlite3.connect(tmp_path / "copy" / "inwriting.sqlite3") as copy:
        assert copy.execute("SELECT seal FROM store_entryrow").fetchall() == [(seal,)]
    assert (tmp_path / "copy" / "vault" / kept[:2] / kept[2:4] / kept).read_bytes() == b"one"
    assert (tmp_path / "copy" / "secret-key").is_file()


def test_a_place_that_cannot_be_written_is_a_problem(db: None, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataFolderUnusable):
        backup_store(tmp_path / "file" / "copy")


def test_the_check_of_the_vault_names_what_is_wrong(case_id: str, settings: Any) -> None:
    files = (("a.txt", b"one"), ("b.txt", b"two"))
    first, second = keep_evidence(case_id, EvidenceKept("x"), files, happened=When(date(2026, 10, 5))).files
    stray = keep_bytes(b"nobody's", "c.txt")
    (settings.VAULT / "waiting" / "left-by-a-kill").write_bytes(b"half")
    vault.place_of(first.sha256).unlink()
    place = vault.place_of(second.sha256)
    place.chmod(0o600)
    place.write_bytes(b"three")
    found = set(check_vault())
    assert found == {(first.sha256, "missing"), (stray.sha256, "unneeded"), (second.sha256, "changed")}
    assert not list((settings.VAULT / "waiting").iterdir())
