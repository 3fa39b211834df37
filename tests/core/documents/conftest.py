"""The Rivera case, with the filings that its story has not reached yet, and the law of Arkansas."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import DecisionReceived, FilingMade
from inwriting.core.facts.read import read_case
from inwriting.core.facts.when import When
from inwriting.core.flow import count_for_letter
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack

TODAY = date(2026, 11, 24)
RIVERA = Path(__file__).resolve().parents[3] / "samples" / "rivera-family" / "case.toml"
CHOICES: dict[str, dict[str, Any]] = {
    "reply-to-district-response": {
        "response_on": "2026-11-20",
        "points": "The person who came was the cafeteria monitor.",
    },
    "not-carried-out": {"not_done": "No make-up services were offered."},
    "request-meeting": {"bring": "my sister", "interpreter": "yes"},
}


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack("us-ar")


@pytest.fixture(scope="session")
def rivera() -> Case:
    case = read_case(RIVERA)
    filed = Event("filed", When(date(2026, 10, 6)), FilingMade(filing="state-complaint", received_on=date(2026, 10, 8)))
    decided = Event(
        "decided",
        When(date(2026, 11, 20)),
        DecisionReceived(filing="filed", orders=("Offer make-up services.",), carry_out_by_on=date(2026, 11, 23)),
    )
    return msgspec.structs.replace(case, events=(*case.events, filed, decided))


def under(case: Case, kind: str) -> Case:
    """The case with a 504 plan where the letter asks for one."""
    child = msgspec.structs.replace(case.file.child, under="504" if "504" in kind else "iep")
    return msgspec.structs.replace(case, file=msgspec.structs.replace(case.file, child=child))


def choices_for(case: Case, kind: str, lang: str) -> dict[str, Any]:
    """What a kind needs beyond the case and its drafts."""
    chosen = dict(CHOICES.get(kind, {}))
    if kind in {"monthly-summary", "missed-service"}:
        chosen |= count_for_letter(case, TODAY, {"month": "2026-10"}, lang)
    return chosen
