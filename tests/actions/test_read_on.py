"""A record that grew is read on from where it was, and what is read is the same as all of it read anew."""

from datetime import date

import pytest

from inwriting.actions.append_entry import append_entry
from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.erase_payload import erase_payload
from inwriting.actions.get_case import get_case
from inwriting.actions.open_case import open_case
from inwriting.actions.withdraw_entry import withdraw_entry
from inwriting.core.facts.case import CaseFile, Event
from inwriting.core.facts.events import Note
from inwriting.core.facts.people import Child
from inwriting.core.facts.when import When
from inwriting.core.record import Sealed
from inwriting.store import rows

pytestmark = pytest.mark.django_db
ON = When(date(2026, 10, 5))


def test_read_on_is_the_same_as_read_anew() -> None:
    case_id = open_case(CaseFile(child=Child("Mateo Rivera")))
    for number in range(4):
        append_entry(case_id, Note(f"Note {number}"), happened=ON)
    for deed in (
        lambda: correct_entry(case_id, 1, Note("Note one")),
        lambda: withdraw_entry(case_id, 2),
        lambda: append_entry(case_id, Note("Another"), happened=ON),
        lambda: erase_payload(case_id, 3),
        lambda: append_entry(case_id, Note("The last"), happened=ON),
    ):
        get_case(case_id)
        deed()
        grown = get_case(case_id)
        rows.forget_record()
        assert grown == get_case(case_id)
    assert "Note 2" not in repr(rows._read_before), "erased words are not kept in mind"


def test_the_entries_before_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = open_case(CaseFile(child=Child("Mateo Rivera")))
    for number in range(5):
        append_entry(case_id, Note(f"Note {number}"), happened=ON)
    get_case(case_id)
    read: list[int] = []
    to_event = rows.to_event

    def note(sealed: Sealed) -> Event | None:
        read.append(sealed.entry.seq)
        return to_event(sealed)

    monkeypatch.setattr(rows, "to_event", note)
    append_entry(case_id, Note("One more"), happened=ON)
    assert len(get_case(case_id).events) == 6 and read == [6]
