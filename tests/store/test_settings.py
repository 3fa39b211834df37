"""Settings: defaults that are safe, secrets from files, addresses of databases, and checks at the start."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from inwriting.core.problems import DataFolderUnusable, SettingUnusable
from inwriting.server.database import describe_database
from inwriting.server.options import OPTIONS, data_folder, read_flag, read_number, read_option
from inwriting.store.prepare import prepare_folder
from inwriting.store.start_checks import check_start

DOCS = Path(__file__).parents[2] / "docs" / "settings.md"


def test_every_setting_is_described_and_nothing_else() -> None:
    found = re.findall(r"^\| `INWRITING_(\w+)` \|", DOCS.read_text(encoding="utf-8"), re.M)
    assert found == [option.name for option in OPTIONS]


def test_a_secret_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from a file\n")
    monkeypatch.setenv("INWRITING_SECRET_KEY_FILE", str(tmp_path / "key"))
    assert read_option("SECRET_KEY") == "from a file"
    monkeypatch.setenv("INWRITING_SECRET_KEY", "given")
    assert read_option("SECRET_KEY") == "given"
    monkeypatch.delenv("INWRITING_SECRET_KEY")
    monkeypatch.setenv("INWRITING_SECRET_KEY_FILE", str(tmp_path / "none"))
    with pytest.raises(SettingUnusable):
        read_option("SECRET_KEY")


def test_what_cannot_be_a_number_or_a_flag_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INWRITING_PORT", "eighty")
    monkeypatch.setenv("INWRITING_DEBUG", "maybe")
    for read, name in ((read_number, "PORT"), (read_flag, "DEBUG")):
        with pytest.raises(SettingUnusable):
            read(name)


def test_the_data_folder_follows_the_habits_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INWRITING_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/x")
    assert data_folder() == Path("/x/inwriting")
    monkeypatch.setenv("INWRITING_DATA", "/y")
    assert data_folder() == Path("/y")


def test_addresses_of_databases(tmp_path: Path) -> None:
    sqlite = describe_database("", tmp_path, 20)
    assert sqlite["NAME"] == str(tmp_path / "inwriting.sqlite3") and sqlite["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    found = describe_database("postgres://me:p%40ss@db.example:5433/cases?sslmode=require", tmp_path, 20)
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == ("me", "p@ss", "db.example", "5433")
    assert (found["NAME"], found["OPTIONS"]["sslmode"]) == ("cases", "require")
    for wrong in ("mysql://x/y", "postgres://host", "postgres://h:port/x", "nonsense"):
        with pytest.raises(SettingUnusable) as caught:
            describe_database(wrong, tmp_path, 20)
        assert "hidden" in str(caught.value.values) and wrong not in str(caught.value)


def test_the_key_is_made_once_and_only_its_owner_reads_it(settings: Any) -> None:
    prepare_folder()
    key = settings.DATA / "secret-key"
    first = key.read_text()
    assert len(first) > 50 and key.stat().st_mode & 0o777 == 0o600 and settings.DATA.stat().st_mode & 0o777 == 0o700
    prepare_folder()
    assert key.read_text() == first and [one.name for one in settings.DATA.iterdir()] == ["secret-key"]


def test_a_data_folder_that_cannot_be_written_is_a_problem(settings: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    settings.DATA = tmp_path / "file" / "data"
    with pytest.raises(DataFolderUnusable):
        prepare_folder()


def test_the_start_is_checked_with_ids_and_hints(settings: Any) -> None:
    assert check_start() == []
    settings.LOCAL, settings.ALLOWED_HOSTS, settings.DEBUG = False, [], True
    prepare_folder()
    (settings.DATA / "secret-key").chmod(0o644)
    found = check_start()
    assert [one.id for one in found] == ["inwriting.E002", "inwriting.E003", "inwriting.W001", "inwriting.W002"]
    assert all(one.hint for one in found)


def test_hosted_mode_has_safe_cookies_and_https() -> None:
    code = ("from inwriting.server import settings as s; "
            "print(s.SESSION_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS > 0, s.ALLOWED_HOSTS, s.DEBUG)")
    env = os.environ | {"INWRITING_LOCAL": "0", "INWRITING_HOSTS": "letters.example.org, b.example.org"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True True True ['letters.example.org', 'b.example.org'] False"


def test_no_migration_is_missing(db: None) -> None:
    from django.core.management import call_command
    call_command("makemigrations", "store", check=True, dry_run=True, verbosity=0)


def test_users_are_known_by_address_whatever_its_capitals(db: None) -> None:
    from django.contrib.auth import authenticate, get_user_model
    users: Any = get_user_model().objects
    made = users.create_user("Ana@Example.org", "long enough words")
    assert made.email == "ana@example.org" and len(str(made.pk)) == 36
    assert authenticate(username="ANA@example.org", password="long enough words") == made
