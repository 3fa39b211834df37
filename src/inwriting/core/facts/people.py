"""The people and places of a case: the child, the school, the district, and everyone a letter may go to."""

from datetime import date
from typing import Literal

import msgspec

Role = Literal[
    "parent", "principal", "special-education-director", "superintendent", "case-manager", "special-education-teacher",
    "general-education-teacher", "aide", "substitute-aide", "nurse", "evaluator", "therapist", "advocate", "attorney",
    "state-agency", "other",
]


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Somebody with a part in the case. `id` is how other facts name the person (kebab-case)."""

    id: str
    name: str = ""
    role: Role = "other"
    title: str = ""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()
    qualified: bool | None = None
    note: str = ""


class Child(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The child. `pronoun` picks the grammar of the letters: she, he or they."""

    name: str
    first_name: str = ""
    born_on: date | None = None
    grade: str = ""
    pronoun: Literal["she", "he", "they"] = "they"
    home_address: tuple[str, ...] = ()
    homeless: bool = False
    disability: str = ""
    under: Literal["iep", "504", "none"] = "iep"


class School(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The school the child attends."""

    name: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    title_i: bool | None = None


class District(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The school district (the public agency that must act)."""

    name: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
