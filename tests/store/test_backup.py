"""A backup is a whole copy of one moment, and the vault's own check finds what is wrong."""

import sqlite3
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
from inwriting.store.prepare import prepare_folder


def test_everything_is_copied_and_the_second_time_only_what_is_new(case_id: str, tmp_path: Path) -> None:
    prepare_folder()
    entry = keep_evidence(case_id, EvidenceKept("x"), (("a.txt", b"one"),), happened=When(date(2026, 10, 5)))
    assert backup_store(tmp_path / "copy") == (1, 1)
    keep_bytes(b"two", "b.txt")
    assert backup_store(tmp_path / "copy") == (2, 1)
    with sqlite3.connect(tmp_path / "copy" / "inwriting.sqlite3") as copy:
        assert copy.execute("SELECT seal FROM store_entryrow").fetchall() == [(entry.seal,)]
    kept = entry.files[0].sha256
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
