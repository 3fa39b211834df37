"""Corrections, withdrawals and erasures are entries too: this reads them and says what stands now, with its history."""

from typing import Literal

import msgspec

from inwriting.core.facts.case import Event
from inwriting.core.facts.events import Corrected, Erased, Withdrawn

CHANGES = (Corrected, Withdrawn, Erased)
State = Literal["stands", "corrected", "withdrawn", "erased"]


class Standing(msgspec.Struct, frozen=True):
    """An entry as it now stands. `history` holds what it said first and every later change, oldest first."""

    event: Event
    state: State = "stands"
    history: tuple[Event, ...] = ()


def apply_changes(events: tuple[Event, ...]) -> tuple[Standing, ...]:
    """The entries as they now stand, in the order recorded; changes themselves are folded into what they change.

    An entry is named by its number: "e3" for number 3, or its place in the list for entries of a case file.
    A change that names an entry which is not there, or comes before it, changes nothing and stands for itself.
    """
    standing: dict[int, Standing] = {}
    numbers: dict[int, int] = {}
    for place, event in enumerate(events, start=1):
        number = int(event.id[1:]) if event.id[:1] == "e" and event.id[1:].isdigit() else place
        target = numbers.get(getattr(event.payload, "seq", -1), -1)
        if target in standing and isinstance(event.payload, CHANGES):
            standing[target] = _change(standing[target], event)
            numbers[number] = target
        else:
            standing[number] = Standing(event)
            numbers[number] = number
    return tuple(standing.values())


def _change(before: Standing, change: Event) -> Standing:
    event, history = before.event, (*(before.history or (before.event,)), change)
    match change.payload:
        case Corrected(payload=payload) if before.state in ("stands", "corrected"):
            happened = change.happened
            event = msgspec.structs.replace(event, payload=payload, happened=happened, files=event.files + change.files)
            return Standing(event, "corrected", history)
        case Erased():
            return Standing(event, "erased", history)
        case Withdrawn() if before.state != "erased":
            return Standing(event, "withdrawn", history)
    return Standing(event, before.state, history)


def get_standing(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Only the entries that still count, as they now stand; a change of something that is gone is not a thing that happened."""
    return tuple(one.event for one in apply_changes(events)
                 if one.state in ("stands", "corrected") and not isinstance(one.event.payload, CHANGES))
