"""Makes the binder's files: settles the numbers, joins, checks, and only then puts anything at the final place."""

import contextlib
import errno
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from inwriting.core.documents.bind.shapes import Row
from inwriting.core.problems import DiskFull, NotWritten, PartTooSmall
from inwriting.output.binder.join import Progress, join_part
from inwriting.output.binder.parts import Limit
from inwriting.output.binder.reread import ReadExhibit, check_binder
from inwriting.output.binder.settle import Contents, Settled, settle

ROUNDS = 6


class BoundPart(msgspec.Struct, frozen=True):
    """One file of a binder. The page numbers are running numbers."""

    path: str
    first_page: int
    last_page: int
    pages: int
    bytes: int
    exhibits: tuple[str, ...]


class Bound(msgspec.Struct, frozen=True):
    """A finished binder, as it was read again. `rows` are those of its index; `checked` is how many comparisons held."""

    pages: int
    exhibits: tuple[ReadExhibit, ...]
    parts: tuple[BoundPart, ...]
    rows: tuple[Row, ...]
    checked: int


class Order(msgspec.Struct, frozen=True):
    """How the binder is wanted. `prove` looks at the finished files before they are put in place, and may raise."""

    out: Path
    folder: Path
    limit: Limit = Limit()
    citations: int = 0
    progress: Progress | None = None
    prove: Callable[[Sequence[Path], Settled], None] | None = None
    lock: contextlib.AbstractContextManager[Any] = contextlib.nullcontext()


def bind(contents: Contents, order: Order) -> Bound:
    """Make the files. Raises BinderMismatch, PartTooSmall, PageTooBigForPart, DiskFull or NotWritten; then none is in place."""
    try:
        settled, files = _join(contents, order)
        if order.progress:
            order.progress("check", 0, 1)
        with order.lock:
            read = check_binder(settled, files, order.citations)
            if order.prove:
                order.prove(files, settled)
        places = [order.out.with_name(name) if settled.parts > 1 else order.out for name in settled.job.files]
        sizes = [path.stat().st_size for path in files]
        put_in_place(files, places)
    except OSError as error:
        raise problem_of_disk(error, order.out) from None
    parts = tuple(_describe_part(settled, number, str(place), size)
                  for number, (place, size) in enumerate(zip(places, sizes, strict=True), start=1))
    return Bound(read.pages, read.exhibits, parts, settled.rows, read.checked)


def _join(contents: Contents, order: Order) -> tuple[Settled, list[Path]]:
    """Join the parts; where one came out larger than allowed, lay out again with more room."""
    limit = order.limit
    for _round in range(ROUNDS):
        settled = settle(contents, limit, order.out.stem)
        files = [order.folder / f"part-{number}.pdf" for number in range(1, settled.parts + 1)]
        for number, path in enumerate(files, start=1):
            join_part(settled.job, number, path, order.progress)
        largest = max(path.stat().st_size for path in files)
        if not limit.size or largest <= limit.size:
            return settled, files
        limit = msgspec.structs.replace(limit, trust=limit.trust * min(0.9, limit.size / largest))
    raise PartTooSmall(limit=limit.says())


def put_in_place(files: Sequence[Path], places: Sequence[Path]) -> None:
    """Move the finished files to their names: all of them, or none. They lie on the same disk, so a move is a rename."""
    moved: list[Path] = []
    try:
        for path, place in zip(files, places, strict=True):
            path.replace(place)
            moved.append(place)
    except OSError:
        for place in moved:
            place.unlink(missing_ok=True)
        raise


def _describe_part(settled: Settled, part: int, path: str, size: int) -> BoundPart:
    mine = [one for one in settled.job.placed if one.part == part]
    labels = dict.fromkeys(one.leaf.label for one in mine if one.leaf.label)
    last = mine[-1].number + mine[-1].leaf.count - 1
    return BoundPart(path, mine[0].number, last, last - mine[0].number + 1, size, tuple(labels))


def problem_of_disk(error: OSError, place: Path) -> DiskFull | NotWritten:
    """The Problem that fits what the disk said."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return NotWritten(name=place.name, reason=(error.strerror or "unknown").lower(), where=str(place))
