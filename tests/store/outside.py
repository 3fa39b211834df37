"""Runs deeds in processes of their own, on a database on disk, so that they can race each other and be killed."""

import os
import subprocess
import sys
from pathlib import Path

START = "from inwriting.actions.start import start_django\nstart_django()\n"
OPEN = START + """
from inwriting.actions.open_case import open_case
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.people import Child
print(open_case(CaseFile(child=Child("Mateo Rivera"))))
"""
APPEND = START + """
import sys
from datetime import date
from inwriting.actions.append_entry import append_entry
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    files = (keep_bytes(f"{sys.argv[3]} {number}".encode(), "note.txt"),)
    entry = append_entry(sys.argv[1], Note(f"{sys.argv[3]} {number}"), happened=When(date(2026, 10, 5)), files=files)
    print(entry.seq, flush=True)
"""
VERIFY = START + """
import sys
from inwriting.actions.verify_case import verify_case
from inwriting.actions.check_vault import check_vault
found = verify_case(sys.argv[1])
print(found.holds, found.entries, [one.says for one in found.breaks])
assert not [what for _one, what in check_vault() if what != "unneeded"]
"""

REMOVE = START + """
import sys
from pathlib import Path
from django.conf import settings
from django.db import IntegrityError, connection, transaction
from inwriting.actions.export_case import export_case
from inwriting.actions.list_cases import list_cases
from inwriting.actions.remove_case import remove_case
from inwriting.actions.verify_case import verify_case
case_id, name = sys.argv[1:]
try:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM store_caserow")
        for table in ("store_payloadrow", "store_filerow"):
            cursor.execute(f"DELETE FROM {table} WHERE entry_id = (SELECT id FROM store_entryrow WHERE seq = 2)")
        cursor.execute("DELETE FROM store_entryrow WHERE seq = 2")
    raise SystemExit("a part of a case went")
except IntegrityError:
    assert verify_case(case_id).entries == 5
export_case(case_id, Path(settings.DATA) / "copy.zip")
removed = remove_case(case_id, name)
assert not list_cases() and not list((Path(settings.DATA) / "vault").glob("??/??/*"))
if connection.vendor == "sqlite":
    # The SQLite file may keep this table's text only until it is overwritten; secure_delete overwrites it at once.
    for place in Path(settings.DATA).glob("*.sqlite3*"):
        assert name.encode() not in place.read_bytes(), place
print(removed.entries, removed.files)
"""


def environment(data: Path, database_url: str = "") -> dict[str, str]:
    """The environment of a process that keeps everything in `data`."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("INWRITING_") and name != "DATABASE_URL"}
    return clean | {"INWRITING_DATA": str(data), "INWRITING_DATABASE_URL": database_url,
                    "DJANGO_SETTINGS_MODULE": "inwriting.server.settings"}


def run(code: str, *words: str, env: dict[str, str]) -> str:
    """Run to the end and return what was printed."""
    done = subprocess.run([sys.executable, "-c", code, *words], env=env, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


def start(code: str, *words: str, env: dict[str, str]) -> "subprocess.Popen[str]":
    """Start, wait until it is ready, and let it wait for a line on its input."""
    process = subprocess.Popen([sys.executable, "-c", code, *words], env=env, text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout and process.stdout.readline().strip() == "ready"
    return process


def go(process: "subprocess.Popen[str]") -> None:
    """Let a started process begin."""
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()
