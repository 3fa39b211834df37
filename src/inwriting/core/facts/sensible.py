"""Asks about numbers and spans that cannot be: a day of 25 hours, a year that ends before it starts, minus thirty minutes."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from inwriting.core.facts.calendar import SchoolYear, ShortDay
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.locate import Path
from inwriting.core.facts.needs import Classroom, PlanMention, Wanted
from inwriting.core.facts.plan import Promise
from inwriting.core.facts.shape import Flaw, name_of
from inwriting.core.problems import NameUsedTwice, NumberImplausible, SpanBackwards, YearsOverlap, ZoneUnknown

DAY = 24 * 60
LONGEST = {"day": DAY, "week": 7 * DAY, "month": 31 * DAY}
SPANS = (("from_on", "to_on"), ("starts_on", "ends_on"), ("first_on", "last_on"))
RANGES: dict[type, dict[str, tuple[int, int]]] = {
    SchoolYear: {"open_minutes": (1, DAY)}, ShortDay: {"open_minutes": (0, DAY)}, Wanted: {"minutes_per_day": (1, DAY)},
    Classroom: {"children": (0, 1000), "adults": (0, 1000), "aides": (0, 1000)}, PlanMention: {"page": (1, 100_000)},
    Promise: {"times": (1, 100), "page": (1, 100_000)},
}


def find_nonsense(file: CaseFile) -> Iterator[Flaw]:
    """Every number out of its range, span that runs backwards, id used twice among plans, and zone nobody knows."""
    yield from _nonsense(file, ())
    yield from _twice(("plans",), [plan.id for plan in file.plans])
    for index, plan in enumerate(file.plans):
        yield from _twice(("plans", index, "promises"), [promise.id for promise in plan.promises])
    years = sorted(enumerate(file.calendar.years), key=lambda pair: pair[1].first_on)
    for (_, before), (index, after) in zip(years, years[1:], strict=False):
        if after.first_on <= before.last_on:
            yield ("calendar", "years", index), YearsOverlap(first=after.first_on, last=before.last_on)
    if not _is_zone(file.calendar.zone):
        yield ("calendar", "zone"), ZoneUnknown(zone=file.calendar.zone)


def _nonsense(value: Any, path: Path) -> Iterator[Flaw]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _nonsense(item, (*path, index))
    elif isinstance(value, msgspec.Struct):
        yield from _numbers(value, path)
        yield from _spans(value, path)
        for field in value.__struct_fields__:
            yield from _nonsense(getattr(value, field), (*path, field))


def _numbers(value: msgspec.Struct, path: Path) -> Iterator[Flaw]:
    ranges = RANGES.get(type(value), {})
    if isinstance(value, Promise):
        ranges = {**ranges, "minutes": (1, LONGEST[value.per])}
    for field, (least, most) in ranges.items():
        number = getattr(value, field)
        if number is not None and not least <= number <= most:
            yield (*path, field), NumberImplausible(number=str(number)[:20], least=least, most=most,
                                                         field=name_of((*path, field)))


def _spans(value: msgspec.Struct, path: Path) -> Iterator[Flaw]:
    for first_field, last_field in SPANS:
        first, last = getattr(value, first_field, None), getattr(value, last_field, None)
        if isinstance(first, date) and isinstance(last, date) and last < first:
            yield (*path, last_field), SpanBackwards(first=first, last=last)


def _twice(path: Path, ids: list[str]) -> Iterator[Flaw]:
    for index, one in enumerate(ids):
        if one in ids[:index]:
            yield (*path, index), NameUsedTwice(name=one, field=name_of(path))


def _is_zone(name: str) -> bool:
    """Whether this machine knows the zone; a machine without a list of zones can't say no."""
    if name in ("America/Chicago", "UTC"):
        return True
    from zoneinfo import ZoneInfo, available_timezones
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return not available_timezones()
    return True
