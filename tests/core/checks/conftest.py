"""What the tests of the checks share: the scores of labelled passages, as `benchmarks/checks.py` counts them."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


def load_benchmark(name: str) -> ModuleType:
    """A script of `benchmarks/`, so that a test counts as the benchmark does."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    return bench


@pytest.fixture(scope="session")
def whole_ieps() -> Any:
    """What became of the promises of the whole IEPs in `tests/corpus/iep_whole.jsonl`."""
    bench = load_benchmark("whole_ieps")
    return bench.score(bench.read_papers(ROOT / "tests" / "corpus" / "iep_whole.jsonl"))


@pytest.fixture(scope="session")
def score_of() -> Callable[[str], dict[str, Any]]:
    """Return counts (hits, extra, missed, precision, recall, f1) by label of the files in `tests/corpus` with that name."""
    bench = load_benchmark("checks")
    known: dict[str, dict[str, Any]] = {}

    def count(name: str) -> dict[str, Any]:
        if name not in known:
            passages = [passage for path in sorted((ROOT / "tests" / "corpus").glob(f"{name}.jsonl"))
                        for passage in bench.read_passages(path)]
            assert passages, name
            kind = next(kind for kind in bench.READ if name.startswith(kind))
            known[name] = bench.score(kind, passages)[0]
        return known[name]

    return count
