"""Lays a binder out: which pages lie in which part and in which order, and so which number each page carries."""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from inwriting.core.documents.bind.shapes import AFTER, BEFORE, SECTIONS, BoundExhibit, Row
from inwriting.core.problems import PageTooBigForPart, PartTooSmall
from inwriting.output.binder.exhibits import Printed

# What a stamp, its link and its place in the file's own lists add to a page, in bytes.
PER_PAGE = 700
PER_PART = 60_000


class Source(msgspec.Struct, frozen=True):
    """A PDF that pages are taken from: on disk, or our own still in memory."""

    pages: int
    size: int
    path: Path | None = None
    data: bytes = b""
    own: bool = False

    def cost(self, pages: int) -> float:
        """About how many bytes that many of its pages take."""
        return self.size * pages / max(self.pages, 1) + PER_PAGE * pages


class Leaf(msgspec.Struct, frozen=True):
    """A run of pages from one source. `key` is a section's key, or "exhibit/3"; `label` is what the stamp says first."""

    key: str
    source: str
    first: int
    count: int
    label: str = ""


class Placed(msgspec.Struct, frozen=True):
    """A leaf with the running number of its first page, and the part that it lies in (1, 2, ...)."""

    leaf: Leaf
    number: int
    part: int


class Limit(msgspec.Struct, frozen=True):
    """How large a part may be; 0 means no limit. `trust` under 1 leaves room after a part came out too large."""

    size: int = 0
    pages: int = 0
    trust: float = 1.0

    def says(self) -> str:
        """The limit in words."""
        return f"{self.pages} pages" if self.pages else f"{self.size / 1_000_000:g} MB"


Unit = list[Leaf]


def list_units(sources: dict[str, Source], printed: Sequence[Printed | None]) -> list[Unit]:
    """What is bound, in order: sections, then each exhibit as its sheet and its pages, then the end."""
    units = [[_section(key, sources)] for key in BEFORE if key in sources]
    for index, pages in enumerate(printed):
        key, label = f"exhibit/{index + 1}", f"Ex. {index + 1}"
        unit = [Leaf(key, "sheets", index, 1, label)]
        if pages:
            unit.append(Leaf(key, key, 0, pages.pages, label))
        units.append(unit)
    return units + [[_section(key, sources)] for key in AFTER if key in sources]


def _section(key: str, sources: dict[str, Source]) -> Leaf:
    return Leaf(key, key, 0, sources[key].pages)


def split_units(units: Sequence[Unit], sources: dict[str, Source], limit: Limit, covers: Sequence[int]) -> list[list[Leaf]]:
    """Fill parts in order. An exhibit stays whole if a part can hold it; else it goes on in the next.

    `covers` are the pages that the cover of each further part took last time. Raises PageTooBigForPart, PartTooSmall.
    """
    if not limit.size and not limit.pages:
        return [[leaf for unit in units for leaf in unit]]
    filler = _Filler(sources, limit, covers)
    for unit in units:
        filler.take(unit)
    return [part for part in filler.parts if part]


class _Filler:
    """Parts being filled."""

    def __init__(self, sources: dict[str, Source], limit: Limit, covers: Sequence[int]) -> None:
        self.sources, self.limit, self.covers = sources, limit, covers
        self.parts: list[list[Leaf]] = [[]]
        self.pages, self.bytes = 0, float(self._base())

    def take(self, unit: Unit) -> None:
        """Put a unit into the part that is open, or into the next, or over several."""
        if self._fits(unit) or (self.parts[-1] and self._opens(unit)):
            for leaf in unit:
                self._put(leaf)
            return
        for leaf in unit:
            self._spread(leaf)

    def _opens(self, unit: Unit) -> bool:
        """Begin a new part if the unit would fit there whole."""
        before = self.pages, self.bytes
        self._open()
        if self._fits(unit):
            return True
        self.parts.pop()
        self.pages, self.bytes = before
        return False

    def _open(self) -> None:
        self.parts.append([])
        self.pages = self.covers[len(self.parts) - 2] if len(self.parts) - 2 < len(self.covers) else 1
        self.bytes = float(self._base())

    def _base(self) -> int:
        return min(PER_PART, self.limit.size // 4) if self.limit.size else 0

    def _fits(self, unit: Unit) -> bool:
        return self._room(sum(leaf.count for leaf in unit), sum(self.sources[leaf.source].cost(leaf.count) for leaf in unit))

    def _room(self, pages: int, size: float) -> bool:
        return ((not self.limit.pages or self.pages + pages <= self.limit.pages)
                and (not self.limit.size or self.bytes + size <= self.limit.size * self.limit.trust))

    def _put(self, leaf: Leaf) -> None:
        self.parts[-1].append(leaf)
        self.pages += leaf.count
        self.bytes += self.sources[leaf.source].cost(leaf.count)

    def _spread(self, leaf: Leaf) -> None:
        source, left = self.sources[leaf.source], leaf
        while left.count:
            count = left.count
            while count and not self._room(count, source.cost(count)):
                count -= max(1, count // 8)
            if count:
                self._put(msgspec.structs.replace(left, count=count))
                left = msgspec.structs.replace(left, first=left.first + count, count=left.count - count)
            elif self.parts[-1]:
                self._open()
            elif self.limit.pages:
                raise PartTooSmall(limit=self.limit.says())
            else:
                raise PageTooBigForPart(page=left.first + 1, limit=f"{self.limit.size / 1_000_000:g}", where=leaf.key)


def place_parts(parts: Sequence[Sequence[Leaf]], covers: Sequence[Source]) -> list[Placed]:
    """Number everything: parts in order, each further part behind its own cover."""
    placed: list[Placed] = []
    number = 1
    for part, leaves in enumerate(parts, start=1):
        mine = list(leaves)
        if part > 1:
            key = f"part-{part}"
            mine.insert(0, Leaf(key, key, 0, covers[part - 2].pages))
        for leaf in mine:
            placed.append(Placed(leaf, number, part))
            number += leaf.count
    return placed


def list_rows(placed: Sequence[Placed], exhibits: Sequence[BoundExhibit]) -> list[Row]:
    """The rows of the index: where each section and each exhibit begins, and how many pages it has in all."""
    first: dict[str, Placed] = {}
    pages: dict[str, int] = {}
    for one in placed:
        first.setdefault(one.leaf.key, one)
        pages[one.leaf.key] = pages.get(one.leaf.key, 0) + one.leaf.count
    rows = []
    for key, one in first.items():
        if key.startswith("exhibit/"):
            exhibit = exhibits[int(key.removeprefix("exhibit/")) - 1]
            rows.append(Row(key, exhibit.label, exhibit.title, exhibit.dated, one.number, pages[key], one.part, exhibit.why_not))
        elif key in SECTIONS:
            rows.append(Row(key, "", SECTIONS[key], "", one.number, pages[key], one.part))
    return rows
