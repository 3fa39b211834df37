"""Keeps a decision that arrived: for whom, what it orders, and by when it is to be carried out."""

from datetime import date

from inwriting.actions.append_once import append_once
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import DecisionReceived
from inwriting.core.facts.when import When
from inwriting.core.record import Entry


def receive_decision(case_id: str, decision: DecisionReceived, *, received_on: date, files: tuple[FileRef, ...] = ()) -> Entry:
    """Seal the decision into the record, with the paper as its proof."""
    return append_once(case_id, decision, happened=When(received_on), files=files)
