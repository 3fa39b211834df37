"""Kills the program at random points between "queued" and "accepted": never twice without a question, never lost.

`python benchmarks/sending.py [kills]` starts a real SMTP server here, and for each round a process that sends one letter to one
recipient; it is killed (SIGKILL) after a random wait. Then the program starts again and goes on as a person would who does
nothing but press "send": what is queued goes out, what is unclear stays a question. The promise, checked at the end of a round:

- a message that the server took is "accepted" or "unclear" here (never queued again by itself, never forgotten);
- a message that is "accepted" here was taken by the server, once, and has its entry in the record;
- the server got it twice in no round.
Then every question is answered from what the server has, and again each message must be there exactly once.
"""

import asyncio
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from typing import Any

from aiosmtpd.controller import Controller

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
case = open_case(CaseFile(child=Child("Mateo Rivera"), people=(
    Person("boone", name="Dana Boone", role="principal", email="d.boone@larkfield.example"),)))
kept = keep_account(Account("elena@mail.example", "127.0.0.1", int(sys.argv[1]), "plain"))
for number in range(int(sys.argv[2])):
    pdf = b"%PDF " + bytes(str(number), "ascii") * 3000
    letter = keep_letter(case, "request-paraprofessional", (LetterFile("l.pdf", "application/pdf", pdf),))
    wish = Wish(to=("boone",), own_copy=False)
    shown = preview_letter(case, letter.id, kept, wish)
    (row,) = queue_letter(case, letter.id, kept, wish, stamp=shown.stamp, fingerprint=shown.fingerprint)
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
send_queued(sys.argv[1], kept, only=(int(sys.argv[2]),))
print("done", flush=True)
"""
LOOK = """
import sys, json
from inwriting.actions.start import start_django
start_django()
from inwriting.actions.settle_unclear import list_outbox, settle_unclear
from inwriting.actions.get_case import get_case
from inwriting.actions.keep_account import require_account
from inwriting.actions.send_queued import send_queued
from inwriting.actions.verify_case import verify_case
case = sys.argv[1]
if sys.argv[2] == "settle":
    for line in sys.stdin:
        row, answer = line.split()
        settle_unclear(case, int(row), answer)
if sys.argv[2] in ("send", "settle"):
    send_queued(case, require_account())
found = verify_case(case)
sent = [event.payload.message_id.strip("<>") for event in get_case(case).get_events("letter-sent")]
rows = [[one.id, one.state, one.message_id] for one in list_outbox(case)]
print(json.dumps({"rows": rows, "entries": sent, "holds": found.holds}))
"""


class Box:
    """The server: takes its time, so that every stage can be hit, and counts what it took."""

    def __init__(self) -> None:
        self.took: Counter[str] = Counter()

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        envelope.mail_from = address
        await asyncio.sleep(0.02)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        await asyncio.sleep(0.02)
        message_id = next(line for line in envelope.content.split(b"\r\n") if line.lower().startswith(b"message-id:"))
        self.took[message_id.split(b"<")[1].rstrip(b">").decode()] += 1
        await asyncio.sleep(0.02)
        return "250 OK taken"


def python(code: str, *words: str, data: str, given: str = "") -> str:
    """Run a piece of the program to its end."""
    done = subprocess.run([sys.executable, "-c", code, *words], env=os.environ | {"INWRITING_DATA": data}, text=True,
                          input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


def kill_once(case: str, row: int, data: str, wait: float) -> bool:
    """Start sending one row and kill the process after `wait` seconds. True if it was still at work."""
    process = subprocess.Popen([sys.executable, "-c", SEND, case, str(row)], env=os.environ | {"INWRITING_DATA": data},
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdin and process.stdout and process.stdout.readline().strip() == "ready"
    process.stdin.write("go\n")
    process.stdin.flush()
    time.sleep(wait)
    alive = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    return alive


def check(state: dict[str, Any], took: Counter[str]) -> list[str]:
    """What the promise does not allow."""
    wrong = [] if state["holds"] else ["the record does not hold"]
    for row, where, message_id in state["rows"]:
        times, entries = took[message_id], state["entries"].count(message_id)
        if times > 1:
            wrong.append(f"row {row}: the server got it {times} times")
        if times and where not in ("accepted", "unclear"):
            wrong.append(f"row {row}: the server took it and it is {where} here")
        if where == "accepted" and (times, entries) != (1, 1):
            wrong.append(f"row {row}: accepted, taken {times} times, {entries} entries")
        if where != "accepted" and entries:
            wrong.append(f"row {row}: an entry says it went, and it is {where}")
    return wrong


def main(kills: int = 100) -> int:
    """Run the rounds and print the counts. Exit code 1 if the promise does not hold."""
    import json
    random.seed(20261124)
    box, started = Box(), time.monotonic()
    server = Controller(box, hostname="127.0.0.1", port=_free_port())
    server.start()
    with tempfile.TemporaryDirectory() as data:
        case = python(SETUP, str(server.port), str(kills), data=data)
        rows = [row for row, _state, _id in json.loads(python(LOOK, case, "look", data=data))["rows"]]
        alive = sum(kill_once(case, row, data, random.uniform(0, 0.22)) for row in rows)
        time.sleep(0.3)
        after = json.loads(python(LOOK, case, "look", data=data))
        wrong = check(after, box.took)
        states = Counter(where for _row, where, _id in after["rows"])
        lost_answer = sum(where == "unclear" and box.took[message_id] == 1 for _row, where, message_id in after["rows"])
        resumed = json.loads(python(LOOK, case, "send", data=data))
        wrong += check(resumed, box.took)
        answers = "".join(f"{row} {'it-went' if box.took[message_id] else 'send-again'}\n"
                          for row, where, message_id in resumed["rows"] if where == "unclear")
        settled = json.loads(python(LOOK, case, "settle", data=data, given=answers))
        wrong += check(settled, box.took)
        wrong += [f"row {row}: {where}, not accepted in the end" for row, where, _id in settled["rows"] if where != "accepted"]
    server.stop()
    print(f"kills: {kills}, of which {alive} hit a process at work; {time.monotonic() - started:.0f} s")
    print(f"right after the kills: {dict(states)}; unclear and taken by the server: {lost_answer}")
    print(f"after pressing send and answering the questions: {len(settled['rows'])} accepted; the server got "
          f"{sum(box.took.values())} messages, most of one: {max(box.took.values())}; entries: {len(settled['entries'])}")
    print("duplicates without a question: 0, lost: 0" if not wrong else "THE PROMISE DOES NOT HOLD:\n" + "\n".join(wrong))
    return bool(wrong)


def _free_port() -> int:
    import socket
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
