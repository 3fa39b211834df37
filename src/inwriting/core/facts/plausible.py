"""Asks about facts that can be written but can hardly be true: a child born tomorrow, a date in 2062, a person nobody knows."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from statistics import median_low
from typing import Any, get_args

import msgspec

from inwriting.core.facts.case import CaseFile, Event
from inwriting.core.facts.locate import Path
from inwriting.core.facts.people import Role
from inwriting.core.facts.shape import Flaw, guess, name_of
from inwriting.core.problems import DateImplausible, NameUsedTwice, PersonUnknown

# Fields whose value may be the id of somebody in the list of people. Names with a capital or a blank are names.
PERSON_FIELDS = {"to", "sender", "from_whom", "told_by", "who", "attended"}
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
AHEAD, BEHIND = timedelta(days=3 * 366), timedelta(days=26 * 366)


def find_oddities(file: CaseFile, events: tuple[Event, ...], today: date | None) -> Iterator[Flaw]:
    """Every fact that looks like a slip. Without `today` the dates of the file are compared with each other."""
    yield from _odd_dates(file, events, today)
    yield from _same_ids(("people",), [person.id for person in file.people])
    yield from _same_ids(("entries",), [event.id for event in events])
    yield from _strangers(file, events)


def _odd_dates(file: CaseFile, events: tuple[Event, ...], today: date | None) -> Iterator[Flaw]:
    born_on = file.child.born_on
    dated = [*_dates(file, ()), *_event_dates(events)]
    others = [day for path, day in dated if path != ("child", "born_on")]
    now = today or (median_low(others) if others else None)
    if born_on and now and born_on > now:
        because = "The child would not be born yet."
        yield ("child", "born_on"), DateImplausible(day=born_on, field="child.born_on", because=because)
        return
    for path, day in dated:
        if path == ("child", "born_on"):
            if now and now - day > BEHIND:
                yield path, DateImplausible(day=day, field=name_of(path), because="The child would be over 25.")
        elif now and (day - now > AHEAD or now - day > BEHIND):
            yield path, DateImplausible(day=day, field=name_of(path), because="That is many years away.")
        elif born_on and day < born_on:
            yield path, DateImplausible(day=day, field=name_of(path), because="The child was not born then.")
        elif born_on and (day - born_on).days > 26 * 366:
            yield path, DateImplausible(day=day, field=name_of(path), because="The child would be over 25.")


def _event_dates(events: tuple[Event, ...]) -> Iterator[tuple[Path, date]]:
    for index, event in enumerate(events):
        for day in {event.happened.from_on, event.happened.last_on}:
            yield ("entries", index, "happened_on"), day
        yield from _dates(event.payload, ("entries", index))


def _dates(value: Any, path: Path) -> Iterator[tuple[Path, date]]:
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from _dates(getattr(value, field), (*path, field))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _dates(item, (*path, index))
    elif isinstance(value, datetime):
        yield path, value.date()
    elif isinstance(value, date):
        yield path, value


def _same_ids(path: Path, ids: list[str]) -> Iterator[Flaw]:
    seen: set[str] = set()
    for index, one in enumerate(ids):
        if one in seen:
            yield (*path, index), NameUsedTwice(name=one, field=name_of(path))
        seen.add(one)


def _strangers(file: CaseFile, events: tuple[Event, ...]) -> Iterator[Flaw]:
    known = {person.id for person in file.people}
    passed = known | set(get_args(Role)) | {"child", file.child.name, file.child.first_name}
    for index, event in enumerate(events):
        for path, name in _named(event.payload, ("entries", index)):
            meant = guess(name, known)
            if _ID.fullmatch(name) and name not in passed and ("-" in name or meant):
                yield path, PersonUnknown(field=name_of(path), name=name, meant=meant)


def _named(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            inside = getattr(value, field)
            if field in PERSON_FIELDS:
                for name in (inside if isinstance(inside, tuple) else (inside,)):
                    yield (*path, field), name
            else:
                yield from _named(inside, (*path, field))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _named(item, (*path, index))
