"""Lists a part of the record, newest first, without reading the rest."""

import msgspec

from inwriting.core.problems import EntryMissing
from inwriting.store.append import CHANGES
from inwriting.store.models import EntryRow
from inwriting.store.rows import Line, get_case_row, read_page

__all__ = ["Line", "Page", "get_line", "list_entries"]


class Page(msgspec.Struct, frozen=True):
    """Some lines of the timeline. `total` counts all lines; corrections and the like are shown within what they change."""

    lines: tuple[Line, ...]
    number: int
    pages: int
    total: int


def list_entries(case_id: str, page: int = 1, per_page: int = 50, kinds: tuple[str, ...] = ()) -> Page:
    """One page of the timeline, by the day on which things happened; `kinds` narrows it."""
    row = get_case_row(case_id)
    counted = {kind: count for kind, count in row.counts.items() if kind not in CHANGES and (not kinds or kind in kinds)}
    total = sum(counted.values())
    if not total:
        return Page((), 1, 1, 0)
    pages = max(1, -(-total // per_page))
    number = min(max(1, page), pages)
    rows = EntryRow.objects.filter(case=row, changes_seq__isnull=True).order_by("-from_on", "-seq")
    if kinds:
        rows = rows.filter(kind__in=kinds)
    start = (number - 1) * per_page
    return Page(read_page(rows[start:start + per_page]), number, pages, total)


def get_line(case_id: str, seq: int) -> Line:
    """One entry with everything that was later said about it. Raises EntryMissing."""
    lines = read_page(EntryRow.objects.filter(case=get_case_row(case_id), seq=seq))
    if not lines:
        raise EntryMissing(seq=seq)
    return lines[0]
