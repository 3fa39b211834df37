"""An entry of the record in plain words: one line for the timeline, and every field for its own page."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from inwriting.actions.list_entries import Line
from inwriting.core.facts.when import When
from inwriting.web.holding import Held
from inwriting.web.wording import WORDS

GIST = ("says", "text", "title", "about", "purpose", "reason_said", "note")
FIELDS = {
    "says": gettext_noop("What happened or was said"),
    "place": gettext_noop("Where"),
    "injury": gettext_noop("Injury"),
    "need": gettext_noop("Need"),
    "aide_there": gettext_noop("Was an aide there?"),
    "told_by": gettext_noop("Told by"),
    "told_at": gettext_noop("Told on"),
    "reported": gettext_noop("Did the school write a report?"),
    "text": gettext_noop("Note"),
    "title": gettext_noop("Title"),
    "proves": gettext_noop("What it shows"),
    "from_whom": gettext_noop("From"),
    "who": gettext_noop("Who"),
    "sender": gettext_noop("From"),
    "channel": gettext_noop("How"),
    "refused": gettext_noop("Did they say no?"),
    "answers": gettext_noop("Reasons they gave"),
    "notice": gettext_noop("Kind of notice"),
    "about": gettext_noop("About"),
    "dated_on": gettext_noop("Dated"),
    "acts_on": gettext_noop("Takes effect on"),
    "absent": gettext_noop("Parts not found"),
    "thin": gettext_noop("Parts that say little"),
    "letter": gettext_noop("Letter"),
    "courtesy_on": gettext_noop("Courtesy date"),
    "outcome": gettext_noop("What became of it"),
    "reason": gettext_noop("Reason"),
    "minutes_delivered": gettext_noop("Minutes given"),
    "period": gettext_noop("Period"),
    "known_by": gettext_noop("How you know"),
    "note": gettext_noop("Note"),
    "purpose": gettext_noop("Purpose"),
    "attended": gettext_noop("Who was there"),
    "filing": gettext_noop("What was filed"),
    "office": gettext_noop("Office"),
    "received_on": gettext_noop("Received on"),
    "result": gettext_noop("Result"),
    "orders": gettext_noop("What it orders"),
    "carry_out_by_on": gettext_noop("To be done by"),
    "proof": gettext_noop("Proof"),
    "reason_said": gettext_noop("Reason the school gave"),
    "substitute_qualified": gettext_noop("Was the substitute trained?"),
    "promise": gettext_noop("Service line"),
    "what": gettext_noop("What was copied"),
    "to_whom": gettext_noop("For whom"),
    "why": gettext_noop("Why"),
    "issues": gettext_noop("Issues"),
    "copied_to_district_on": gettext_noop("Copied to the district on"),
    "filed_on": gettext_noop("Filed on"),
}
QUIET = {"document_sha256", "head", "file_sha256", "message_id", "in_reply_to", "seq"}


@dataclass(frozen=True)
class ShownLine:
    """One line of the timeline."""

    seq: int
    kind: str
    when: When
    gist: str
    state: str
    files: int


def describe_line(held: Held, line: Line) -> ShownLine:
    """The line in words; an erased one says only that."""
    entry = line.entry
    if line.standing is None:
        return ShownLine(entry.seq, entry.kind, entry.happened, "", "erased", 0)
    event = line.standing.event
    return ShownLine(entry.seq, entry.kind, event.happened, say_gist(event.payload), line.standing.state, len(event.files))


def say_gist(payload: Any) -> str:
    """The sentence that tells an entry from its neighbours."""
    for name in GIST:
        if value := getattr(payload, name, ""):
            return str(value)
    for name in ("outcome", "filing", "what"):
        if value := getattr(payload, name, ""):
            return str(WORDS.get(value, value.replace("-", " ")))
    said = getattr(payload, "said", ())
    plan = getattr(payload, "plan", None)
    return said[0].words if said else plan.title if plan else str(getattr(payload, "why", ""))


def describe_entry(held: Held, line: Line) -> list[tuple[str, str]]:
    """Every field of an entry that says something, as (name, words)."""
    return describe_payload(held, line.standing.event.payload) if line.standing else []


def describe_payload(held: Held, payload: Any) -> list[tuple[str, str]]:
    """Every field of what was said that says something, as (name, words)."""
    people = {person.id: person.name or person.title for person in held.file.people}
    told: list[tuple[str, str]] = []
    for name in payload.__struct_fields__:
        value = getattr(payload, name)
        if name in QUIET or value in ("", (), None):
            continue
        words = say_value(value, people)
        if words:
            told.append((_(FIELDS[name]) if name in FIELDS else name.replace("_", " "), words))
    return told


@dataclass(frozen=True)
class Version:
    """One of the things that an entry has said, and when it was written down."""

    heading: str
    why: str
    when: When
    told: list[tuple[str, str]]


def describe_history(held: Held, line: Line) -> list[Version]:
    """What the entry said first and each later change except what stands now, oldest first; empty where nothing changed."""
    if line.standing is None or not line.standing.history:
        return []
    versions = []
    for event in line.standing.history:
        said = getattr(event.payload, "payload", event.payload)
        day = date_format(event.recorded_at, "DATE_FORMAT") if event.recorded_at else ""
        first = event is line.standing.history[0]
        words = _("First written down on %(day)s") if first else _("Changed on %(day)s")
        told = [] if event.kind in ("withdrawn", "erased") else describe_payload(held, said)
        versions.append(Version(words % {"day": day}, getattr(event.payload, "why", ""), event.happened, told))
    return versions


def say_value(value: Any, people: dict[str, str]) -> str:
    """A value of a payload in words: lists line by line, people by name, dates in full, codes as words."""
    if isinstance(value, tuple | list):
        return "\n".join(say_value(one, people) for one in value)
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, datetime):
        return f"{date_format(value, 'DATE_FORMAT')}, {date_format(value, 'TIME_FORMAT')}"
    if isinstance(value, date):
        return date_format(value, "DATE_FORMAT")
    if isinstance(value, msgspec.Struct):
        inner = (
            say_value(getattr(value, name), people)
            for name in value.__struct_fields__
            if getattr(value, name) not in ("", (), None, False)
        )
        return " · ".join(words for words in inner if words)
    return people.get(value) or str(WORDS.get(value, value)) if isinstance(value, str) else str(value)
