"""What the child needs, what happens without it, what was tried, and what support the parent asks for."""

from datetime import date
from typing import Literal

import msgspec

Area = Literal["safety", "behavior", "academic-access", "communication", "personal-care", "mobility"]
AREAS: tuple[Area, ...] = ("safety", "behavior", "academic-access", "communication", "personal-care", "mobility")


class Tried(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something less than an aide that was tried, and what came of it."""

    what: str
    from_on: date | None = None
    to_on: date | None = None
    result: str = ""


class PlanMention(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A place where the IEP itself speaks of the need: present levels, a goal, the behavior plan."""

    part: Literal["present-levels", "goal", "behavior-plan", "accommodation", "service", "evaluation", "other"]
    says: str
    page: int | None = None
    label: str = ""


class Need(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One need, organised by the test the team applies.

    `must_do` is what the child must be able to do at school, `happens_now` what happens without support,
    `why_less_is_not_enough` why smaller supports do not meet it. `without_support` names incident entries by their id.
    """

    area: Area
    must_do: str = ""
    happens_now: str = ""
    support: str = ""
    why_less_is_not_enough: str = ""
    tried: tuple[Tried, ...] = ()
    plan_mentions: tuple[PlanMention, ...] = ()


class Classroom(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How many children and adults are in the room. `known_by` says how the parent knows."""

    children: int | None = None
    adults: int | None = None
    aides: int | None = None
    known_by: str = ""


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The support that the parent asks the team to consider."""

    sharing: Literal["dedicated", "shared", "unstated"] = "dedicated"
    settings: tuple[str, ...] = ()
    times: str = ""
    minutes_per_day: int | None = None
    tasks: tuple[str, ...] = ()
    training: tuple[str, ...] = ()
    fading: str = ""
    absence_plan: str = ""
    starts_on: date | None = None
    answer_by_on: date | None = None
    meeting_times: str = ""
