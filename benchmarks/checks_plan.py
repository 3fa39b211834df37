"""How well the plan check reads labelled passages: precision, recall and F1 per label, and what changed since last time.

    python benchmarks/checks_plan.py [--show wrong|LABEL] [--set shared|dev|aside|NAME] [--keep]

The shared corpus is read from `../shared/corpus/plan.jsonl` when it is there; the invented passages from `tests/corpus`.
Files named `*_aside*` are held aside: they are printed only as scores. The sets `*_blind*` were written by people who had not
seen the rules, the `*_bank_*` likewise, shape by shape. `--keep` writes the answers as the run to compare with.
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from inwriting.core.checks.plan import PlanCheck, check_plan
from inwriting.core.facts.paper import paper_of

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "corpus" / "plan.jsonl"
KEPT = ROOT / ".build" / "checks_plan.json"
FLAGS = ("setting", "frequency", "duration", "start")
LABELS = ("promise", "vague", "dedicated", "shared", *FLAGS, "minutes")


def read_sets() -> dict[str, list[dict[str, Any]]]:
    """Return the labelled passages by set name."""
    paths = {"shared": [SHARED] if SHARED.exists() else []}
    corpus = sorted((ROOT / "tests" / "corpus").glob("plan*.jsonl"))
    paths["dev"] = [path for path in corpus if not any(kind in path.name for kind in ("_aside", "_unseen", "_blind", "_bank"))]
    paths["aside"] = [path for path in corpus if "_aside" in path.name]
    paths |= {path.stem: [path] for path in corpus if any(kind in path.name for kind in ("_unseen", "_blind", "_bank"))}
    return {name: [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines() if line.strip()]
            for name, files in paths.items()}


def answer(check: PlanCheck) -> dict[str, Any]:
    """Merge the promises of a passage as a reader would: vague if any is, the first stated sharing, flags together."""
    promises = check.promises
    stated = [promise.sharing for promise in promises if promise.sharing != "unstated"]
    minutes = [promise.minutes_per_week for promise in promises if promise.minutes_per_week is not None]
    return {"promise": bool(promises), "vague": any(promise.verdict == "vague" for promise in promises),
            "dedicated": stated[:1] == ["dedicated"], "shared": stated[:1] == ["shared"],
            "minutes": minutes[0] if minutes else None,
            **{flag: any(getattr(promise.stated, flag) for promise in promises) for flag in FLAGS}}


def truth(labels: dict[str, Any]) -> dict[str, Any]:
    """The same keys from the labels."""
    return {"promise": labels["aide_promise"], "vague": labels["vague"], "dedicated": labels["sharing"] == "dedicated",
            "shared": labels["sharing"] == "shared", "minutes": labels["minutes_per_week"],
            **{flag: labels[flag] for flag in FLAGS}}


def score(rows: list[dict[str, Any]], forms: bool = False,
          ) -> tuple[dict[str, tuple[int, int, int, int]], list[tuple[str, str, Any, Any]]]:
    """Count per label (true positives, false positives, misses, right ones) and list what is wrong.

    Guidance and form text (promise null) counts only with `forms`, and then for every label but the promise itself.
    """
    counts = {label: [0, 0, 0, 0] for label in LABELS}
    wrong = []
    for row in rows:
        told, right = answer(check_plan(paper_of(row["text"]))), truth(row["labels"])
        is_form = right["promise"] is None
        for label in LABELS:
            if (is_form and (label == "promise" or not forms)) or (right["promise"] is False and label != "promise"):
                continue
            is_right = told[label] == right[label]
            counts[label][3] += is_right
            counts[label][0] += bool(is_right and right[label])
            counts[label][1] += bool(told[label] and not is_right)
            counts[label][2] += bool(right[label] and not is_right)
            if not is_right:
                wrong.append((row["id"], label, told[label], right[label]))
    return {label: tuple(count) for label, count in counts.items()}, wrong  # type: ignore[misc]


def print_scores(name: str, rows: list[dict[str, Any]], counts: dict[str, tuple[int, int, int, int]]) -> None:
    """One line per label."""
    total = counts["promise"][3] + sum(1 for row in rows if row["labels"]["aide_promise"] is not None) - counts["promise"][3]
    print(f"\n{name}: {len(rows)} passages")
    for label, (hit, extra, missed, _) in counts.items():
        precision, recall = hit / (hit + extra or 1), hit / (hit + missed or 1)
        f1 = 2 * precision * recall / (precision + recall or 1)
        print(f"  {label:10} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}"
              f"   ({hit} right, {extra} too many, {missed} missed of {total})")


def compare(name: str, wrong: list[tuple[str, str, Any, Any]], kept: dict[str, list[list[str]]]) -> None:
    """Say what this run mended and broke against the kept one."""
    now, before = {(row, label) for row, label, *_ in wrong}, {(row, label) for row, label in kept.get(name, [])}
    if name in kept:
        broken = [f"{row}/{label}" for row, label in sorted(now - before)[:12]] if name != "aside" else []
        print(f"  against the kept run: {len(before - now)} mended, {len(now - before)} broken {', '.join(broken)}")


def main() -> None:
    """Print the scores of each set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", default="")
    parser.add_argument("--set", default="", dest="only")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--forms", action="store_true", help="count what guidance and form text states too")
    options = parser.parse_args()
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    started = time.perf_counter()
    for name, rows in read_sets().items():
        if not rows or (options.only and name != options.only):
            continue
        counts, wrong = score(rows, options.forms)
        print_scores(name, rows, counts)
        compare(name, wrong, kept)
        if options.show and (name != "aside" or options.only == "aside"):
            texts = {row["id"]: row["text"] for row in rows}
            for row, label, told, right in wrong:
                if options.show in ("wrong", label):
                    print(f"    {row} {label}: said {told}, label {right}: {texts[row][:230]!r}")
        kept[name] = [[row, label] for row, label, *_ in wrong]
    print(f"\n{time.perf_counter() - started:.2f} s")
    if options.keep:
        KEPT.parent.mkdir(exist_ok=True)
        KEPT.write_text(json.dumps(kept), "utf-8")


if __name__ == "__main__":
    main()
