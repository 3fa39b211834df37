"""A small invented case to build tests on: one child, one school, and whatever happened."""

from datetime import date
from typing import Any

from inwriting.core.facts.calendar import Calendar, Closed, SchoolYear
from inwriting.core.facts.case import Case, CaseFile, Event, FileRef
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.people import Child, District, Person, School
from inwriting.core.facts.when import When

TODAY = date(2026, 11, 24)
YEAR = SchoolYear(date(2026, 8, 17), date(2027, 5, 28), 390, (
    Closed(date(2026, 9, 7)), Closed(date(2026, 11, 23), date(2026, 11, 27), kind="break"),
    Closed(date(2026, 12, 21), date(2027, 1, 1), kind="break")))
PAPER = FileRef("ab" * 32, "paper.pdf", "application/pdf", 10)


def a_file(**facts: Any) -> CaseFile:
    """The file of an invented child; any fact can be given."""
    people = (Person("mother", "Ada Invented", "parent", phone="555-0100", email="ada@mail.example", address=("1 Elm",)),
              Person("director", "Dana Invented", "special-education-director", email="dana@school.example"))
    standard: dict[str, Any] = {
        "child": Child("Kim Invented", "Kim", home_address=("1 Elm", "Town, AR")), "school": School("Elm School", ("2 Elm",)),
        "district": District("Elm District", ("3 Elm",)), "people": people, "calendar": Calendar(years=(YEAR,))}
    return CaseFile(**{**standard, **facts})


def happened(number: int, on: date | str, payload: AnyPayload, *files: FileRef) -> Event:
    """An entry of the record."""
    return Event(f"e{number}", When(date.fromisoformat(on) if isinstance(on, str) else on), payload, files)


def a_case(*events: Event, **facts: Any) -> Case:
    """A case with these entries."""
    return Case(a_file(**facts), events, "f" * 64)
