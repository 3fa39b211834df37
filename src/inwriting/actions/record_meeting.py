"""Keeps what is tapped during a meeting, and at its end makes one entry of it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.get_case import get_facts
from inwriting.actions.save_facts import save_facts
from inwriting.core.facts.case import CaseFile, Draft
from inwriting.core.facts.events import MeetingHeld, RequestOutcome, Said
from inwriting.core.facts.when import When
from inwriting.core.problems import MeetingNotBegun
from inwriting.core.record import Entry
from inwriting.store.writing import in_one_transaction

LIVE = "live-meeting"


class MeetingNotes(msgspec.Struct, frozen=True):
    """A meeting that is going on: when it began, who is there, what was said, what was decided."""

    began_at: datetime
    purpose: str = ""
    place: str = ""
    attended: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    outcomes: tuple[RequestOutcome, ...] = ()


def find_notes(file: CaseFile) -> MeetingNotes | None:
    """The meeting that is going on, if one was begun and not ended."""
    draft = next((one for one in file.drafts if one.letter == LIVE), None)
    return msgspec.json.decode(draft.choices["notes"], type=MeetingNotes) if draft and draft.choices.get("notes") else None


def begin_meeting(case_id: str, *, purpose: str = "", place: str = "", attended: tuple[str, ...] = ()) -> MeetingNotes:
    """Begin a meeting now, or go on with the one that was begun."""
    there = find_notes(get_facts(case_id))
    notes = there or MeetingNotes(now(), purpose, place, attended)
    save_notes(case_id, notes)
    return notes


def save_notes(case_id: str, notes: MeetingNotes | None) -> None:
    """Keep the notes as they stand, so that a closed page or an empty battery loses nothing; None puts them away."""
    drafts = tuple(one for one in get_facts(case_id).drafts if one.letter != LIVE)
    if notes is not None:
        drafts = (*drafts, Draft(LIVE, choices={"notes": msgspec.json.encode(notes).decode()}))
    save_facts(case_id, {"drafts": drafts}, erase=True)


@in_one_transaction
def record_meeting(case_id: str) -> Entry:
    """End the meeting: its notes become one entry of the record. Raises MeetingNotBegun."""
    file = get_facts(case_id)
    notes = find_notes(file)
    if notes is None:
        raise MeetingNotBegun
    began_at = notes.began_at.astimezone(ZoneInfo(file.calendar.zone))
    payload = MeetingHeld(notes.purpose, notes.place, notes.attended, notes.said, notes.outcomes)
    entry = append_entry(case_id, payload, happened=When(began_at.date(), at=began_at))
    save_notes(case_id, None)
    return entry
