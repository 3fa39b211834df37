"""Measure `check notice`, `check reply` and `check letter`: precision, recall and F1 for each label.

    python benchmarks/checks_text.py [--show wrong] [--only reply]

Reads the shared passages (../shared/corpus, if they are there) and the invented ones in tests/corpus; files named
`*-held.jsonl` were written after the rules and are only scored, never used to change them.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from inwriting.core.checks.letter import check_letter
from inwriting.core.checks.notice import check_notice
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpus"
OWN = ROOT / "tests" / "corpus"
LABELS = {"notice": "elements", "reply": "answers", "letter": "parts"}


def find_in_notice(text: str) -> set[str]:
    """The elements that are there, thin ones too."""
    return {element.id for element in check_notice(paper_of(text)).elements if element.status != "absent"}


def find_in_reply(text: str) -> set[str]:
    """The ids of the answers."""
    return {answer.id for answer in check_reply(paper_of(text)).answers}


def find_in_letter(text: str) -> set[str]:
    """The parts that are there."""
    return {part.id for part in check_letter(paper_of(text)).parts if part.present}


FIND: dict[str, Callable[[str], set[str]]] = {
    "notice": find_in_notice, "reply": find_in_reply, "letter": find_in_letter,
}


def read_passages(path: Path) -> Iterator[dict[str, Any]]:
    """The passages of one file, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


class Score:
    """Hits, false finds and misses per label."""

    def __init__(self) -> None:
        self.hits: Counter[str] = Counter()
        self.extra: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()

    def add(self, found: set[str], wanted: set[str]) -> None:
        """Count one passage."""
        self.hits.update(found & wanted)
        self.extra.update(found - wanted)
        self.missed.update(wanted - found)

    def rows(self) -> list[tuple[str, int, float, float, float]]:
        """(label, how often it is there, precision, recall, F1), all labels together last."""
        labels = sorted({*self.hits, *self.extra, *self.missed})
        rows = [_row(label, self.hits[label], self.extra[label], self.missed[label]) for label in labels]
        return [*rows, _row("all", self.hits.total(), self.extra.total(), self.missed.total())]


def _row(label: str, hits: int, extra: int, missed: int) -> tuple[str, int, float, float, float]:
    precision = hits / (hits + extra) if hits + extra else 1.0
    recall = hits / (hits + missed) if hits + missed else 1.0
    whole = 2 * hits + extra + missed
    return label, hits + missed, precision, recall, 2 * hits / whole if whole else 1.0


def score_file(kind: str, path: Path, show_wrong: bool) -> Score:
    """Score one file of passages."""
    score = Score()
    for passage in read_passages(path):
        found, wanted = FIND[kind](passage["text"]), set(passage["labels"][LABELS[kind]])
        score.add(found, wanted)
        if show_wrong and found != wanted:
            print(f"  {passage['id']}: missed {sorted(wanted - found)} extra {sorted(found - wanted)}")
            print(f"    {passage['text'][:300]!r}")
    return score


def main() -> int:
    """Print one table per file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=["wrong"])
    parser.add_argument("--only", choices=sorted(FIND))
    asked = parser.parse_args()
    for kind in [asked.only] if asked.only else sorted(FIND):
        places = [SHARED / f"{kind}.jsonl", *sorted(OWN.glob(f"{kind}*.jsonl"))]
        for path in (place for place in places if place.is_file()):
            began = time.perf_counter()
            score = score_file(kind, path, asked.show == "wrong")
            where = "shared" if path.parent == SHARED else "own, held aside" if "held" in path.stem else "own"
            print(f"\n{path.name} ({where}, {time.perf_counter() - began:.2f} s)")
            for label, there, precision, recall, f1 in score.rows():
                print(f"  {label:<24} there {there:>3}  precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
