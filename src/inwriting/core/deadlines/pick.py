"""What of all the dates a person should see: each of its own, and of the limits that run back only the next to fall out."""

from collections.abc import Iterable

from inwriting.core.deadlines.shapes import Deadline
from inwriting.core.law.pack import Pack


def pick_soonest(deadlines: Iterable[Deadline], pack: Pack) -> tuple[Deadline, ...]:
    """All deadlines that run forward, and for each look-back the open one that falls out first: one line, not one a day."""
    backward = {timeline.id for timeline in pack.timelines.values() if timeline.counts == "back"}
    seen: set[str] = set()
    kept: list[Deadline] = []
    for one in deadlines:
        if one.timeline not in backward:
            kept.append(one)
        elif one.state == "open" and one.timeline not in seen:
            seen.add(one.timeline)
            kept.append(one)
    return tuple(kept)
