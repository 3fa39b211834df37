"""Settles the numbers of a binder: sections are written, counted, and written again until no number moves any more."""

from collections.abc import Sequence
from itertools import zip_longest

import msgspec

from inwriting.core.documents.bind.index import shorten, write_index, write_part_cover, write_sheets
from inwriting.core.documents.bind.shapes import BoundExhibit, Provenance, Row, Section
from inwriting.core.documents.blocks import Document
from inwriting.core.problems import BinderMismatch
from inwriting.output.binder.exhibits import Printed
from inwriting.output.binder.join import Job
from inwriting.output.binder.parts import Limit, Placed, Source, list_rows, list_units, place_parts, split_units
from inwriting.output.pdf import write_pdf

ROUNDS = 12


class Contents(msgspec.Struct, frozen=True):
    """What is to be bound. `printed` has None where an exhibit is kept but not merged."""

    sections: tuple[Section, ...]
    exhibits: tuple[BoundExhibit, ...]
    printed: tuple[Printed | None, ...]
    about: Provenance
    title: str
    prefix: str = "P"


class Settled(msgspec.Struct, frozen=True):
    """A binder whose numbers stand: the job for the joiner, the rows of its index, and how many parts it has."""

    job: Job
    rows: tuple[Row, ...]
    parts: int


def settle(contents: Contents, limit: Limit, name: str) -> Settled:
    """Lay out a binder called `name` (without its ending). Raises PartTooSmall, PageTooBigForPart."""
    sources = {section.key: write_source(section.document) for section in contents.sections}
    sources["sheets"] = _write_sheets(contents)
    for number, printed in enumerate(contents.printed, start=1):
        if printed:
            sources[f"exhibit/{number}"] = Source(printed.pages, printed.path.stat().st_size, printed.path)
    # About thirty rows fill a page; a wrong guess costs one more round, never a wrong number.
    sources["index"] = Source(1 + (len(contents.exhibits) + len(contents.sections)) // 30, 0, own=True)
    covers: list[Source] = []
    room: list[int] = []
    before: list[Placed] = []
    for _round in range(ROUNDS):
        units = list_units(sources, contents.printed)
        # Room for covers only grows from round to round, so that two layouts can't take turns for ever.
        room = [max(pair) for pair in zip_longest(room, (cover.pages for cover in covers), fillvalue=1)]
        parts = split_units(units, sources, limit, room)
        covers = (covers + [Source(1, 0)] * len(parts))[:len(parts) - 1]
        placed = place_parts(parts, covers)
        if placed == before:
            break
        before = placed
        rows = list_rows(placed, contents.exhibits)
        sources["index"] = write_source(write_index(rows, contents.about, contents.prefix, parts=len(parts)).document)
        covers = _write_covers(parts, rows, contents)
        sources |= {f"part-{number}": cover for number, cover in enumerate(covers, start=2)}
    else:
        raise BinderMismatch(count=1, first="the page numbers do not settle")
    job = Job(sources, tuple(placed), _titles(contents, len(parts)), _files(name, len(parts)), contents.title,
              contents.about.made_by, contents.prefix, contents.about.made_on.isoformat())
    return Settled(job, tuple(rows), len(parts))


def write_source(document: Document) -> Source:
    """One of our own papers as a source of pages."""
    import io

    import pikepdf

    data = write_pdf(document)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Source(len(pdf.pages), len(data), data=data, own=True)


def _write_sheets(contents: Contents) -> Source:
    source = write_source(write_sheets(contents.exhibits, contents.about))
    if contents.exhibits and source.pages != len(contents.exhibits):
        raise BinderMismatch(count=1, first="a sheet before an exhibit is longer than a page")
    return source


def _write_covers(parts: Sequence[Sequence[object]], rows: Sequence[Row], contents: Contents) -> list[Source]:
    covers = []
    for number in range(2, len(parts) + 1):
        keys = {leaf.key for leaf in parts[number - 1]}  # type: ignore[attr-defined]
        inside = [row for row in rows if row.key in keys]
        covers.append(write_source(write_part_cover(inside, contents.about, contents.prefix, (number, len(parts))).document))
    return covers


def _titles(contents: Contents, parts: int) -> dict[str, str]:
    titles = {section.key: section.title for section in contents.sections} | {"index": "Index"}
    titles |= {f"exhibit/{one.number}": f"{one.label}: {shorten(one.title, 120)}" for one in contents.exhibits}
    return titles | {f"part-{number}": f"Part {number} of {parts}" for number in range(2, parts + 1)}


def _files(name: str, parts: int) -> tuple[str, ...]:
    return (f"{name}.pdf",) if parts == 1 else tuple(f"{name}-part-{number}.pdf" for number in range(1, parts + 1))
