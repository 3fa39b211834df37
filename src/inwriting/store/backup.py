"""Copies everything that is kept to another folder: the database as one consistent picture, and the vault's files."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.db import connection

from inwriting.core.problems import BackupElsewhere
from inwriting.store import vault
from inwriting.store.writing import problem_of


def copy_everything(target: Path) -> tuple[int, int]:
    """Copy database, key and vault into `target` (made if needed); return the number of files kept and of files copied now.

    Files already there are not copied again. Only SQLite: a hosted PostgreSQL is backed up by its own tools.
    """
    if connection.vendor != "sqlite":
        raise BackupElsewhere
    try:
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept, copied = _copy_vault(target / "vault")
        _copy_database(target / "inwriting.sqlite3")
        key = Path(settings.DATA) / "secret-key"
        if key.exists():
            shutil.copy2(key, target / "secret-key")
    except OSError as error:
        raise vault.problem_of_disk(error, target) from error
    return kept, copied


def _copy_database(place: Path) -> None:
    """SQLite's own backup through a connection that only reads: a picture of one moment, even while somebody writes."""
    temporary = place.with_suffix(".part")
    temporary.unlink(missing_ok=True)
    source = Path(connection.settings_dict["NAME"]).absolute()
    try:
        with (closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as reading,
              closing(sqlite3.connect(temporary)) as into):
            reading.backup(into)
    except sqlite3.Error as error:
        raise problem_of(error) from error
    os.replace(temporary, place)


def _copy_vault(folder: Path) -> tuple[int, int]:
    kept = copied = 0
    for fingerprint in vault.list_files():
        source = vault.place_of(fingerprint)
        place = folder / source.relative_to(settings.VAULT)
        kept += 1
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            temporary = place.with_suffix(".part")
            shutil.copy2(source, temporary)
            temporary.replace(place)
            copied += 1
    return kept, copied
