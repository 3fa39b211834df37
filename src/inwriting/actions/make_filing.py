"""Keeps "I filed it": what was filed with which office, when it was received, and when the district got its copy."""

from datetime import date

from inwriting.actions.append_once import append_once
from inwriting.actions.load_demo import refuse_invented
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import FilingMade
from inwriting.core.facts.when import When
from inwriting.core.record import Entry


def make_filing(case_id: str, filing: FilingMade, *, sent_on: date, files: tuple[FileRef, ...] = ()) -> Entry:
    """Seal the filing into the record. An invented case is never filed (DemoNotSent)."""
    refuse_invented(case_id)
    return append_once(case_id, filing, happened=When(sent_on), files=files)
