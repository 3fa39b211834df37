"""The school's calendar: first and last day, closed days, short days, virtual days, and the child's own absences."""

from datetime import date
from typing import Literal

import msgspec


class Closed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Days without school, first to last (both included)."""

    from_on: date
    to_on: date | None = None
    why: str = ""
    kind: Literal["holiday", "break", "weather", "staff-day", "other"] = "holiday"


class ShortDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A day on which school is open for fewer minutes (early dismissal, late start)."""

    on: date
    open_minutes: int
    why: str = ""


class Absence(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Days on which the child was not at school, first to last (both included)."""

    from_on: date
    to_on: date | None = None
    why: str = ""


class SchoolYear(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One school year. `assumed` is true until the parent has confirmed it against the district's own calendar."""

    first_on: date
    last_on: date
    open_minutes: int = 390
    closed: tuple[Closed, ...] = ()
    short_days: tuple[ShortDay, ...] = ()
    virtual: tuple[date, ...] = ()
    source: str = ""
    assumed: bool = False


class Calendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """All the school years of a case and the zone its clocks run in."""

    zone: str = "America/Chicago"
    years: tuple[SchoolYear, ...] = ()
    absences: tuple[Absence, ...] = ()
