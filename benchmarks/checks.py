"""How well the four checks read labelled passages: precision, recall and F1 for each label, against the target of 0.90.

    python benchmarks/checks.py [plan] [notice] [reply] [letter] [--file FILE] [--show wrong|LABEL] [--forms] [--keep]

Reads the shared passages (`../shared/corpus`, where they are) and the invented ones in `tests/corpus`, or just the files
that are named. The rules were mended on nearly all of them, so the figures guard against losses; what a fresh file scores
before anybody has looked at it says how good a check is (docs/how-the-checks-decide.md). Files named `*_aside` and `*-held`
are only scored, never shown. `--forms` counts what guidance and forms state, too. `--keep` keeps what is wrong now, and the
next run says what it mended and broke.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.checks.letter import check_letter
from inwriting.core.checks.notice import check_notice
from inwriting.core.checks.plan import check_plan
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpus"
OWN = ROOT / "tests" / "corpus"
KEPT = ROOT / ".build" / "checks.json"
TARGET = 0.90
FLAGS = ("setting", "frequency", "duration", "start")

Told = dict[str, Any]  # label -> what is told of it; what is not there has no label
Passage = dict[str, Any]


class Count(msgspec.Struct):
    """What became of one label: rightly found, found and not there (or another value), there and not found."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.extra) if self.hits + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        whole = 2 * self.hits + self.extra + self.missed
        return 2 * self.hits / whole if whole else 1.0


class Miss(msgspec.Struct, frozen=True):
    """One wrong label of one passage."""

    passage: str
    label: str
    told: Any
    right: Any


def read_plan(text: str) -> Told:
    """Merge the promises of a passage as a reader would: vague if any is, the first stated sharing, all flags, minutes added."""
    promises = check_plan(paper_of(text)).promises
    sharing = next((promise.sharing for promise in promises if promise.sharing != "unstated"), "")
    amounts = [promise.minutes_per_week for promise in promises if promise.minutes_per_week is not None]
    told = {"promise": bool(promises), "vague": any(promise.verdict == "vague" for promise in promises),
            "dedicated": sharing == "dedicated", "shared": sharing == "shared", "minutes": sum(amounts) if amounts else None,
            **{flag: any(getattr(promise.stated, flag) for promise in promises) for flag in FLAGS}}
    return _there(told)


def label_plan(labels: dict[str, Any]) -> Told:
    """The same labels as the reader of the passage gave them."""
    return _there({
        "promise": labels["aide_promise"], "vague": labels["vague"], "dedicated": labels["sharing"] == "dedicated",
        "shared": labels["sharing"] == "shared", "minutes": labels["minutes_per_week"], **{flag: labels[flag] for flag in FLAGS}})


def _there(told: Told) -> Told:
    return {label: value for label, value in told.items() if value not in (None, False)}


def _flat(labels: set[str]) -> Told:
    return dict.fromkeys(sorted(labels), True)


def read_notice(text: str) -> Told:
    """The elements that are there, thin ones too."""
    return _flat({element.id for element in check_notice(paper_of(text)).elements if element.status != "absent"})


def read_reply(text: str) -> Told:
    """The ids of the answers."""
    return _flat({answer.id for answer in check_reply(paper_of(text)).answers})


def read_letter(text: str) -> Told:
    """The parts that are there."""
    return _flat({part.id for part in check_letter(paper_of(text)).parts if part.present})


READ: dict[str, Callable[[str], Told]] = {
    "plan": read_plan, "notice": read_notice, "reply": read_reply, "letter": read_letter,
}
LABELS: dict[str, Callable[[dict[str, Any]], Told]] = {
    "plan": label_plan,
    "notice": lambda labels: _flat(set(labels["elements"])),
    "reply": lambda labels: _flat(set(labels["answers"])),
    "letter": lambda labels: _flat(set(labels["parts"])),
}


def _does_count(kind: str, label: str, passage: Passage, forms: bool) -> bool:
    """Of text without a promise only that none is found; of guidance and forms (promise null) never whether they promise."""
    promise = passage["labels"]["aide_promise"] if kind == "plan" else True
    if promise is None:
        return forms and label != "promise"
    return promise or label == "promise"


def score(kind: str, passages: list[Passage], forms: bool = False) -> tuple[dict[str, Count], list[Miss]]:
    """Count each label over the passages, all labels together under "all", and list what is wrong."""
    counts: dict[str, Count] = {}
    wrong: list[Miss] = []
    for passage in passages:
        told, right = READ[kind](passage["text"]), LABELS[kind](passage["labels"])
        for label in {**right, **told}:
            if not _does_count(kind, label, passage, forms):
                continue
            is_right = told.get(label) == right.get(label)
            for count in (counts.setdefault(label, Count()), counts.setdefault("all", Count())):
                count.hits += is_right
                count.extra += label in told and not is_right
                count.missed += label in right and not is_right
            if not is_right:
                wrong.append(Miss(str(passage["id"]), label, told.get(label), right.get(label)))
    return counts, wrong


def read_passages(path: Path) -> list[Passage]:
    """The passages of one file, one JSON object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def find_files(kind: str) -> list[Path]:
    """The shared passages first, then our own."""
    return [path for path in (SHARED / f"{kind}.jsonl", *sorted(OWN.glob(f"{kind}[._-]*jsonl"))) if path.is_file()]


def print_scores(counts: dict[str, Count]) -> None:
    """One line a label, all of them together last; a mark where the target is missed."""
    for label in sorted(counts, key=lambda name: (name == "all", name)):
        count = counts[label]
        print(f"  {label:<22} there {count.hits + count.missed:>4}  precision {count.precision:.2f}  recall {count.recall:.2f}"
              f"  F1 {count.f1:.2f}{'' if count.f1 >= TARGET else f'  below {TARGET:.2f}'}")


def print_wrong(passages: list[Passage], wrong: list[Miss], which: str) -> None:
    """The passages that are read wrongly, in full, each once; of one label where `which` names it."""
    for passage in passages:
        of_it = [miss for miss in wrong if miss.passage == str(passage["id"])]
        if any(which in ("wrong", miss.label) for miss in of_it):
            told = "; ".join(f"{miss.label}: told {miss.told}, label {miss.right}" for miss in of_it)
            print(f"  - {passage['id']}{' (debatable)' if passage.get('debatable') else ''} {told}\n"
                  f"      {' / '.join(passage['text'].splitlines())}\n      note: {passage.get('notes') or '-'}")


def compare(name: str, wrong: list[Miss], kept: dict[str, list[str]]) -> list[str]:
    """Say what this run mended and broke against the kept one; return what is wrong now."""
    now = sorted(f"{miss.passage}/{miss.label}" for miss in wrong)
    if name in kept:
        broken = sorted(set(now) - set(kept[name]))
        print(f"  against the kept run: {len(set(kept[name]) - set(now))} mended, {len(broken)} broken {' '.join(broken[:12])}")
    return now


def main() -> int:
    """Print one table for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="plan, notice, reply or letter; all of them when none is named")
    parser.add_argument("--file", action="append", type=Path, default=[])
    parser.add_argument("--show", default="")
    parser.add_argument("--forms", action="store_true")
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    if unknown := set(asked.kinds) - set(READ):
        parser.error(f"no such check: {', '.join(sorted(unknown))}")
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    for kind in asked.kinds or READ:
        for path in asked.file or find_files(kind):
            began, passages = time.perf_counter(), read_passages(path)
            counts, wrong = score(kind, passages, asked.forms)
            where = "shared, " if path.parent == SHARED else ""
            print(f"\n{kind}: {path.name} ({where}{len(passages)} passages, {time.perf_counter() - began:.2f} s)")
            print_scores(counts)
            name = f"{where}{path.name}"
            now = compare(name, wrong, kept)
            if asked.show and not path.stem.endswith(("aside", "held")):
                print_wrong(passages, wrong, asked.show)
            kept |= {name: now} if asked.keep else {}
    if asked.keep:
        KEPT.parent.mkdir(exist_ok=True)
        KEPT.write_text(json.dumps(kept), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
