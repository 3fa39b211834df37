"""Broken papers: bytes of real samples are changed at random and read, then checked. No crash, no hang, bounded memory.

    python benchmarks/fuzz.py [--seconds 60] [--seed 1] [--only NAME]

Every paper must end as a paper or as a Problem. What ends otherwise is printed with its seed, so that it can be run again
alone. A reader that crashes or hangs is ended and started anew; the run then fails.
"""

import argparse
import multiprocessing as mp
import resource
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "rivera-family" / "papers"
LONGEST_SECONDS = 30.0
MOST_MEGABYTES = 1_200.0
# Reading a picture takes seconds, so pictures come seldom.
SELDOM = {".jpg": 0.03}
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF)
CHUNKS = (b"\x00" * 64, b"(" * 200, b"<" * 200, b"%PDF-1.7", b"obj<<>>endobj", b"Content-Type: multipart/mixed; boundary=x\n",
          b"9" * 40, b"<!ENTITY a '&a;&a;'>", b"\xff\xd8\xff", b"as needed " * 50, b"1:1 para " * 50, b"\f" * 50)


def main() -> None:
    """Mutate, read and check until the time is up; exit 1 when anything crashed, hung or raised something else."""
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="only samples whose name holds this")
    chosen = options.parse_args()
    samples = [path for path in sorted(SAMPLES.iterdir()) if chosen.only in path.name]
    outcomes, bad, slowest = run_all(samples, chosen.seed, time.monotonic() + chosen.seconds)
    total = sum(outcomes.values())
    print(f"{total} broken papers: {outcomes['paper']} read, {outcomes['problem']} refused with a Problem, {len(bad)} bad; "
          f"the slowest took {slowest:.1f} s (limit {LONGEST_SECONDS:.0f}), the reader's memory at its highest "
          f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB (limit {MOST_MEGABYTES:.0f})")
    for name, seed, what in bad:
        print(f"  {name} seed {seed}: {what}")
    raise SystemExit(bool(bad) or resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 > MOST_MEGABYTES)


def run_all(samples: list[Path], seed: int, stop_at: float) -> tuple[Counter[str], list[tuple[str, int, str]], float]:
    """Hand one broken paper after another to a reader in a process of its own."""
    outcomes: Counter[str] = Counter()
    bad: list[tuple[str, int, str]] = []
    slowest = 0.0
    reader, pipe = start_reader()
    while time.monotonic() < stop_at:
        seed += 1
        chance = Random(seed)
        path = chance.choice(samples)
        if chance.random() > SELDOM.get(path.suffix, 1.0):
            continue
        began = time.monotonic()
        outcome = hand_over(reader, pipe, path.name, mutate(path.read_bytes(), chance))
        slowest = max(slowest, time.monotonic() - began)
        outcomes[outcome if outcome in ("paper", "problem") else "bad"] += 1
        if outcome not in ("paper", "problem"):
            bad.append((path.name, seed, outcome))
        if outcome in ("crash", "hang"):
            reader.kill()
            reader, pipe = start_reader()
    pipe.send(None)
    reader.join(5)
    return outcomes, bad, slowest


def start_reader() -> tuple[Any, Any]:
    """A reader in a process of its own, and the pipe to it."""
    ours, theirs = mp.Pipe()
    reader = mp.get_context("spawn").Process(target=read_for_ever, args=(theirs,), daemon=True)
    reader.start()
    theirs.close()
    return reader, ours


def hand_over(reader: Any, pipe: Any, name: str, data: bytes) -> str:
    """What became of one paper: paper, problem, crash, hang, or the error that got through."""
    try:
        pipe.send((name, data))
        if not pipe.poll(LONGEST_SECONDS):
            return "hang"
        return str(pipe.recv())
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return "crash"


def read_for_ever(pipe: Any) -> None:
    """Read and check what comes, and say what became of it."""
    while (given := pipe.recv()) is not None:
        pipe.send(read_one(*given))


def read_one(name: str, data: bytes) -> str:
    """Read one paper and run every check on its words."""
    from inwriting.core.checks.letter import check_letter
    from inwriting.core.checks.notice import check_notice
    from inwriting.core.checks.plan import check_plan
    from inwriting.core.checks.reply import check_reply
    from inwriting.core.problems import Problem
    from inwriting.intake.limits import Limits
    from inwriting.intake.read import read_paper

    try:
        paper = read_paper(data, name=name, limits=Limits(seconds=20.0, pages=60, scanned_pages=1))
    except Problem:
        return "problem"
    except Exception as error:  # what a person must never see
        return f"{type(error).__name__}: {error}"[:200]
    for check in (check_plan, check_notice, check_reply, check_letter):
        try:
            check(paper)  # type: ignore[operator]
        except Exception as error:
            return f"{check.__name__}: {type(error).__name__}: {error}"[:200]
    return "paper"


def mutate(data: bytes, chance: Random) -> bytes:
    """Change the bytes in one to six ways: flip, set, cut, double, move, or put in something odd."""
    changed = bytearray(data)
    for _change in range(chance.randint(1, 6)):
        if not changed:
            break
        place, length = chance.randrange(len(changed)), chance.choice((1, 4, 16, 64, 512))
        way = chance.randrange(6)
        if way == 0:
            changed[place] ^= 1 << chance.randrange(8)
        elif way == 1:
            changed[place:place + length] = bytes(chance.choice(INTERESTING) for _ in range(length))
        elif way == 2:
            del changed[place:place + length * chance.choice((1, 1, 50))]
        elif way == 3:
            changed[place:place] = changed[place:place + length] * chance.choice((1, 3, 40))
        elif way == 4:
            piece = bytes(changed[place:place + length])
            changed[place:place + length] = b""
            spot = chance.randrange(len(changed) + 1)
            changed[spot:spot] = piece
        else:
            changed[place:place] = chance.choice(CHUNKS)
    return bytes(changed)


if __name__ == "__main__":
    main()
