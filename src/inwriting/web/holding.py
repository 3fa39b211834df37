"""A case as the pages hold it: its id, its facts, its record; asked for once per request."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from inwriting.actions.get_case import get_case
from inwriting.actions.list_cases import list_cases
from inwriting.core.facts.case import Case, CaseFile
from inwriting.core.facts.people import Person


@dataclass(frozen=True)
class Held:
    """A case and the few words about it that every page needs."""

    id: str
    case: Case

    @property
    def file(self) -> CaseFile:
        """The facts that the parent may edit."""
        return self.case.file

    @property
    def name(self) -> str:
        """The child's full name."""
        return self.file.child.name

    @property
    def child(self) -> str:
        """What the family calls the child."""
        return self.file.child.first_name or self.name.split(" ")[0]

    def get_person(self, person_id: str) -> Person:
        """The person with that id. Raises KeyError."""
        return {person.id: person for person in self.file.people}[person_id]


@dataclass(frozen=True)
class Row:
    """One line of the list of cases."""

    id: str
    name: str
    school: str
    entries: int
    invented: bool


def hold_case(request: HttpRequest, case_id: UUID | str) -> Held:
    """The case, if this person may see it; otherwise the Problem that says it is not there."""
    return Held(str(case_id), get_case(str(case_id)))


def list_rows(request: HttpRequest) -> list[Row]:
    """The cases that this person may see."""
    return [Row(str(row.id), row.name, row.school, row.entries, row.invented) for row in _rows()]


def _rows() -> Any:
    return list_cases()
