"""Promise: verifying a record takes at most 3 times a bare hashlib loop over the same bytes. Run: python benchmarks/verify.py"""

import hashlib
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from random import Random

from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import Incident
from inwriting.core.facts.when import When
from inwriting.core.record import START, Saying, Sealed, seal_entry, verify_record

LIMIT = 3.0
ROUNDS = 7


def make_record(entries: int, file_bytes: int) -> tuple[list[Sealed], dict[str, bytes]]:
    """A record of so many incidents, every tenth with a paper of that size."""
    random = Random(7)
    record: list[Sealed] = []
    papers: dict[str, bytes] = {}
    head = START
    for number in range(entries):
        files: tuple[FileRef, ...] = ()
        if file_bytes and number % 10 == 0:
            paper = random.randbytes(file_bytes)
            papers[hashlib.sha256(paper).hexdigest()] = paper
            files = (FileRef(hashlib.sha256(paper).hexdigest(), "paper.pdf", "application/pdf", file_bytes),)
        said = Saying(Incident(f"Incident {number}: he left the room when the bell rang, and nobody was with him."),
                      When(date(2026, 10, 5)), datetime(2026, 10, 5, tzinfo=UTC), f"{number:032x}", files=files)
        record.append(seal_entry(head, said))
        head = record[-1].head
    return record, papers


def bare_loop(record: list[Sealed], papers: dict[str, bytes]) -> None:
    """The least that anybody has to do: hash every byte once."""
    for sealed in record:
        hashlib.sha256(sealed.header).hexdigest()
        hashlib.sha256(sealed.payload or b"").hexdigest()
    for paper in papers.values():
        hashlib.sha256(paper).hexdigest()


def best_of(deed: Callable[[], object]) -> float:
    """The middle of some runs, in seconds."""
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        deed()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Measure both in turn, small and large."""
    failed = False
    for entries, file_bytes in ((10_000, 0), (1_000, 200_000)):
        record, papers = make_record(entries, file_bytes)
        head = record[-1].head

        def verify(record: list[Sealed] = record, papers: dict[str, bytes] = papers, head: object = head) -> None:
            found = verify_record(record, lambda one: [papers[one]], head)  # type: ignore[arg-type]
            assert found.holds and found.files == len(papers)

        ours, bare = best_of(verify), best_of(lambda record=record, papers=papers: bare_loop(record, papers))  # type: ignore[misc]
        failed |= ours / bare > LIMIT
        print(f"{entries:6} entries, {len(papers):4} papers of {file_bytes:7} bytes: verify {ours * 1000:7.1f} ms, "
              f"bare hashlib {bare * 1000:7.1f} ms, ratio {ours / bare:.2f} (limit {LIMIT})")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
