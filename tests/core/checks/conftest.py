"""What the tests of the checks share: the scores of labelled passages, as `benchmarks/checks.py` counts them."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def score_of() -> Callable[[str], dict[str, Any]]:
    """Return counts (hits, extra, missed, precision, recall, f1) by label of the files in `tests/corpus` with that name."""
    spec = importlib.util.spec_from_file_location("checks", ROOT / "benchmarks" / "checks.py")
    assert spec is not None and spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
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
