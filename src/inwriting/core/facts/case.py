"""A case: the file (what the parent may edit) and the events (what happened, which nobody may edit)."""

from datetime import datetime
from functools import cached_property
from typing import Literal

import msgspec

from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.events import AnyPayload, LetterSent
from inwriting.core.facts.needs import Classroom, Need, Wanted
from inwriting.core.facts.people import Child, District, Person, Role, School
from inwriting.core.facts.plan import Plan
from inwriting.core.facts.when import When


class FileRef(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A kept file: SHA-256 fingerprint (hex), name, media type, size in bytes."""

    sha256: str
    name: str
    media_type: str = "application/octet-stream"
    size: int = 0


class Event(msgspec.Struct, frozen=True):
    """One thing that happened, as stages 2 to 4 see it: an entry of the record without its seal.

    `id` is "e" + the entry's number in the record; in a case file it may be any kebab-case name.
    """

    id: str
    happened: When
    payload: AnyPayload
    files: tuple[FileRef, ...] = ()
    origin: Literal["typed", "extracted", "computed"] = "typed"
    recorded_at: datetime | None = None

    @property
    def kind(self) -> str:
        """The kind of entry, such as "incident"."""
        return str(self.payload.__struct_config__.tag)


class EditedParagraph(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paragraph that the parent rewrote in a draft."""

    paragraph: str
    text: str


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A letter in the making: its kind, the choices made for it, and the paragraphs the parent rewrote or left out."""

    letter: str
    edits: tuple[EditedParagraph, ...] = ()
    left_out: tuple[str, ...] = ()
    choices: dict[str, str] = {}
    signature: Literal["paper", "typed", "drawn"] = "paper"
    signature_sha256: str = ""


class CaseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The facts a parent may edit at any time."""

    child: Child
    format: Literal["inwriting-case/1"] = "inwriting-case/1"
    id: str = ""
    pack: str = "us-ar"
    invented: bool = False
    family_language: Literal["en", "es"] = "en"
    school: School = School()
    district: District = District()
    people: tuple[Person, ...] = ()
    needs: tuple[Need, ...] = ()
    classroom: Classroom = Classroom()
    wanted: Wanted = Wanted()
    plans: tuple[Plan, ...] = ()
    calendar: Calendar = Calendar()
    drafts: tuple[Draft, ...] = ()


class Case(msgspec.Struct, frozen=True, dict=True):
    """The whole case as a value: the file, the events in the order recorded, and the record's head fingerprint."""

    file: CaseFile
    events: tuple[Event, ...] = ()
    head: str = ""

    def find_person(self, role: Role) -> Person | None:
        """The first person with that role, or None."""
        return next((person for person in self.file.people if person.role == role), None)

    def get_events(self, *kinds: str) -> tuple[Event, ...]:
        """The events of those kinds, in the order they happened."""
        found = self._sorted.get(kinds)
        if found is None:
            mixed = [pair for kind in dict.fromkeys(kinds) for pair in self._by_kind.get(kind, ())]
            mixed.sort(key=lambda pair: (pair[1].happened.order, pair[0]))
            found = self._sorted[kinds] = tuple(event for _, event in mixed)
        return found

    def get_letters(self, *kinds: str) -> tuple[Event, ...]:
        """The letters of those kinds (all, if none is named) that went out, oldest first, each letter once.

        One letter sent to two people is two entries with the same document; the first of them stands for it.
        """
        first: dict[tuple[str, str], Event] = {}
        for event in self.get_events("letter-sent"):
            payload = event.payload
            if isinstance(payload, LetterSent) and (not kinds or payload.letter in kinds):
                first.setdefault((payload.letter, payload.document_sha256 or payload.message_id or event.id), event)
        return tuple(first.values())

    @cached_property
    def _by_kind(self) -> dict[str, list[tuple[int, Event]]]:
        """The events sorted into kinds once, with their place: a record of ten thousand entries is asked many times."""
        found: dict[type, list[tuple[int, Event]]] = {}
        for pair in enumerate(self.events):
            found.setdefault(type(pair[1].payload), []).append(pair)
        return {pairs[0][1].kind: pairs for pairs in found.values()}

    @cached_property
    def _sorted(self) -> dict[tuple[str, ...], tuple[Event, ...]]:
        return {}
