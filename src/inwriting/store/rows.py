"""Rows <-> facts: the only place that knows both."""

import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

import msgspec
from django.db.models import QuerySet

from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.changes import Standing, apply_changes, get_standing
from inwriting.core.facts.when import read_hook
from inwriting.core.problems import CaseMissing
from inwriting.core.record import Entry, Head, Sealed, to_event
from inwriting.store.models import CaseRow, EntryRow


class _Read(msgspec.Struct, frozen=True):
    """What was read of a record: up to which number and head, and the events in the order recorded."""

    seq: int = 0
    head: str = ""
    events: tuple[Event, ...] = ()


REMEMBERED = 16
_NOT_READ = _Read()
_read_before: dict[str, _Read] = {}


class Summary(msgspec.Struct, frozen=True):
    """A case in a few words, without reading its record. `latest` is kind -> (number, when) of the last entry of a kind."""

    id: str
    name: str
    school: str
    invented: bool
    entries: int
    head: str
    opened_at: datetime
    changed_at: datetime
    version: int
    counts: dict[str, int] = {}
    latest: dict[str, tuple[int, str]] = {}


def get_case_row(case_id: str | uuid.UUID, lock: bool = False) -> CaseRow:
    """The row of a case; `lock` holds other writers back until the transaction ends. Raises CaseMissing."""
    rows = CaseRow.objects.select_for_update() if lock else CaseRow.objects.all()
    try:
        return rows.get(pk=uuid.UUID(str(case_id)))
    except (ValueError, CaseRow.DoesNotExist):
        raise CaseMissing(case=str(case_id)) from None


def read_file(row: CaseRow) -> CaseFile:
    """The facts of a case, with the id of its row."""
    file = msgspec.json.decode(row.document, type=CaseFile, dec_hook=read_hook)
    return msgspec.structs.replace(file, id=str(row.id))


def put_file(row: CaseRow, file: CaseFile) -> None:
    """Write the facts into the row (not yet saved), and what lists show of them."""
    row.document = msgspec.json.encode(file).decode()
    row.name, row.school, row.invented = file.child.name[:300], file.school.name[:300], file.invented


def read_case_row(row: CaseRow) -> Case:
    """The whole case. Its record is read once for each head: pages that show a part use `read_page`."""
    return Case(read_file(row), _events_up_to(str(row.id), row.seq, row.head), row.head)


@lru_cache(maxsize=REMEMBERED)
def _events_up_to(case_id: str, seq: int, head: str) -> tuple[Event, ...]:
    """What stands at a head. Nothing can change below it: even an erasure adds an entry, and with it a new head."""
    return get_standing(_read_on(case_id, seq, head))


def _read_on(case_id: str, seq: int, head: str) -> tuple[Event, ...]:
    """Every event up to a number. Of a record that was read before, only what was added since is read from the database.

    After an erasure all of it is read anew, so that erased words are not kept in mind here.
    """
    before = _read_before.get(case_id, _NOT_READ)
    fresh = list(read_sealed(case_id, seq, before.seq)) if 0 < before.seq < seq else []
    follows = bool(fresh) and fresh[0].entry.previous == before.head and all(one.entry.kind != "erased" for one in fresh)
    events = before.events + read_events(fresh) if follows else read_events(read_sealed(case_id, seq))
    while len(_read_before) >= REMEMBERED:
        _read_before.pop(next(iter(_read_before)), None)
    _read_before[case_id] = _Read(seq, head, events)
    return events


def forget_record() -> None:
    """Drop what is remembered of records, after a case was removed."""
    _events_up_to.cache_clear()
    _read_before.clear()


def read_sealed(case_id: str, up_to: int | None = None, after: int = 0) -> Iterator[Sealed]:
    """Every entry (or those up to a number, or after one) as it was sealed, in order, a few hundred at a time."""
    rows = EntryRow.objects.filter(case_id=case_id, seq__gt=after)
    if up_to is not None:
        rows = rows.filter(seq__lte=up_to)
    picked = rows.order_by("seq").values_list("header", "seal", "payload__document")
    for header, seal, document in picked.iterator(chunk_size=500):
        yield _sealed(header, seal, document)


def _sealed(header: str, seal: str, document: str | None) -> Sealed:
    return Sealed(header.encode(), seal, None if document is None else document.encode())


def read_events(record: Iterable[Sealed]) -> tuple[Event, ...]:
    """The entries as events; those whose words were erased are left out."""
    return tuple(event for event in map(to_event, record) if event is not None)


def read_summary(row: CaseRow) -> Summary:
    """The summary that every append keeps in step."""
    return Summary(
        str(row.id), row.name, row.school, row.invented, row.seq, row.head, row.opened_at, row.changed_at, row.version,
        dict(row.counts), {kind: (seq, when) for kind, (seq, when) in row.latest.items()},
    )


class Line(msgspec.Struct, frozen=True):
    """One line of the timeline: the sealed entry, and how it stands now (None where its words were erased)."""

    entry: Entry
    standing: Standing | None


def read_page(rows: QuerySet[EntryRow]) -> tuple[Line, ...]:
    """Some entries with what later entries changed about them; only these and their changes are read."""
    picked = list(rows.select_related("payload"))
    if not picked:
        return ()
    # Sorted here: asked to sort, SQLite would walk through the whole case by number instead of using the index of changes.
    changing = sorted(EntryRow.objects.filter(
        case_id=picked[0].case_id, changes_seq__isnull=False, changes_seq__in=[row.seq for row in picked],
    ).select_related("payload").order_by(), key=lambda row: row.seq)
    changes: dict[int, list[Sealed]] = {}
    for row in changing:
        changes.setdefault(row.changes_seq or 0, []).append(seal_of(row))
    return tuple(_line(seal_of(row), changes.get(row.seq, [])) for row in picked)


def _line(sealed: Sealed, changes: list[Sealed]) -> Line:
    entry = sealed.entry
    if sealed.payload is None:
        return Line(entry, None)
    return Line(entry, apply_changes(read_events([sealed, *changes]))[0])


def seal_of(row: EntryRow) -> Sealed:
    """A row as the sealed entry it holds."""
    return _sealed(row.header, row.seal, row.payload.document)


def head_of(row: CaseRow) -> Head:
    """Where the record of a case ends."""
    return Head(row.seq, row.head)
