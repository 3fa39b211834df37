"""A case as the pages hold it: its facts and counts at once, its record only when a page needs the whole of it."""

from functools import cached_property
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest

from inwriting.actions.get_case import get_case, get_overview
from inwriting.actions.list_cases import list_cases
from inwriting.core.facts.case import Case, CaseFile
from inwriting.core.problems import CaseMissing


class Held:
    """A case and the few words about it that every page needs. `case` reads the record, the rest does not."""

    def __init__(self, case_id: str, case: Case | None = None) -> None:
        self.id = case_id
        if case is None:
            self.overview = get_overview(case_id)
        else:
            self.case = case

    @cached_property
    def case(self) -> Case:
        """The whole case, with every entry."""
        return get_case(self.id)

    @property
    def file(self) -> CaseFile:
        """The facts that the parent may edit."""
        return self.overview.file if hasattr(self, "overview") else self.case.file

    @property
    def name(self) -> str:
        """The child's full name."""
        return self.file.child.name

    @property
    def child(self) -> str:
        """What the family calls the child."""
        return self.file.child.first_name or self.name.split(" ")[0]

    def count(self, kind: str) -> int:
        """How many entries of that kind the record has."""
        return self.overview.summary.counts.get(kind, 0)


def hold_case(request: HttpRequest, case_id: UUID | str) -> Held:
    """The case, if this person may see it; otherwise the Problem that says it is not there."""
    if not settings.LOCAL and str(case_id) not in {row.id for row in list_cases(owner_of(request))}:
        raise CaseMissing(case=str(case_id))
    return Held(str(case_id))


def owner_of(request: HttpRequest) -> UUID | None:
    """Whose cases these are: an account's in hosted mode, nobody's in particular in local mode."""
    if settings.LOCAL:
        return None
    return getattr(request.user, "id", None) or UUID(int=0)


def list_rows(request: HttpRequest) -> list[Any]:
    """The cases that this person may see: id, name, school, entries, invented."""
    return list(list_cases(owner_of(request)))
