"""How well the plan check reads whole IEPs: which of the promises are found, how many are invented, and what is said of them.

    python benchmarks/whole_ieps.py [--file FILE] [--show]

Reads `tests/corpus/iep_whole*.jsonl` (invented; lines of id, text and the promises with a snippet of each). Files named
`*-held` are only scored, never shown.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.checks.plan import Promise, check_plan
from inwriting.core.facts.paper import paper_of

OWN = Path(__file__).resolve().parents[1] / "tests" / "corpus"
TARGET = 0.90


class Tally(msgspec.Struct):
    """What became of the promises of some papers, and how many of those found are read rightly in each respect."""

    found: int = 0
    invented: int = 0
    missed: int = 0
    sharing: int = 0
    vague: int = 0
    minutes: int = 0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.invented) if self.found + self.invented else 1.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0


def score(papers: list[dict[str, Any]], show: bool = False) -> Tally:
    """Match each labelled promise to the one that quotes its snippet; what quotes none is invented."""
    tally = Tally()
    for paper in papers:
        promises, wanted = list(check_plan(paper_of(paper["text"])).promises), paper["labels"]["promises"]
        told = [(label, next((one for one in promises if _quotes(one, label)), None)) for label in wanted]
        extra = [one for one in promises if not any(_quotes(one, label) for label in wanted)]
        tally.invented += len(extra)
        for label, promise in told:
            _count(tally, label, promise)
            if show and promise is None:
                print(f"  {paper['id']} missed: {label['snippet']}")
        for one in extra if show else ():
            print(f"  {paper['id']} invented: {_plain(one.quote)[:160]}")
    return tally


def _count(tally: Tally, label: dict[str, Any], promise: Promise | None) -> None:
    if promise is None:
        tally.missed += 1
        return
    tally.found += 1
    tally.sharing += promise.sharing == label["sharing"]
    tally.vague += (promise.verdict == "vague") == label["vague"]
    tally.minutes += promise.minutes_per_week == label["minutes_per_week"]


def _quotes(promise: Promise, label: dict[str, Any]) -> bool:
    return _plain(label["snippet"]) in _plain(promise.quote)


def _plain(words: str) -> str:
    return " ".join(words.split()).lower()


def read_papers(path: Path) -> list[dict[str, Any]]:
    """The papers of one file, one JSON object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> int:
    """Print a line for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", action="append", type=Path, default=[])
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    for path in asked.file or sorted(OWN.glob("iep_whole*.jsonl")):
        papers = read_papers(path)
        tally = score(papers, asked.show and not path.stem.endswith("held"))
        found = tally.found or 1
        print(f"{path.name}: {len(papers)} papers, {tally.found + tally.missed} promises; precision {tally.precision:.2f}, "
              f"recall {tally.recall:.2f} (target {TARGET:.2f}); of those found: sharing {tally.sharing / found:.2f}, "
              f"vague {tally.vague / found:.2f}, minutes {tally.minutes / found:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
