"""Writes a case as JSON in the same form that `read_case` reads, so that a case file can go out and come back."""

from typing import Any

import msgspec

from inwriting.core.facts.case import Case, Event


def write_case(case: Case) -> str:
    """The case as the text of a `case.json`. Reading it back gives an equal case."""
    document = {
        **msgspec.to_builtins(case.file),
        "format": case.file.format,
        "entries": [_entry(event) for event in case.events],
        **({"head": case.head} if case.head else {}),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def _entry(event: Event) -> dict[str, Any]:
    frame = {
        "id": event.id, "happened_on": str(event.happened), "origin": event.origin,
        **({"recorded_at": event.recorded_at} if event.recorded_at else {}),
    }
    files = [msgspec.to_builtins(one) for one in event.files]
    return {**frame, **msgspec.to_builtins(event.payload), **({"evidence": files} if files else {})}
