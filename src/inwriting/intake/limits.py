"""How much a paper from outside may ask of us before we stop: size, pages, pixels, time, nesting, expansion."""

import time
from collections.abc import Callable

import msgspec

from inwriting.core.problems import NestedTooDeep, PaperTooBig, PaperTooSlow, TextTooLong, TooManyPages


class Limits(msgspec.Struct, frozen=True):
    """The most that one paper may ask for. `seconds` is wall-clock time for the whole paper with its attachments."""

    bytes: int = 50_000_000
    pages: int = 1_500
    scanned_pages: int = 250
    pixels: int = 120_000_000
    seconds: float = 300.0
    nesting: int = 4
    attachments: int = 100
    expansion: int = 100
    expanded_bytes: int = 250_000_000
    xml_bytes: int = 40_000_000
    characters: int = 8_000_000
    rows: int = 50_000
    cells: int = 1_000_000


OnPage = Callable[[int, int], None]
"""Told after each page that took time: how many pages are done, of how many."""


class Allowance:
    """What is left of the limits while one paper is read; shared by the paper and everything attached to it."""

    def __init__(self, limits: Limits, on_page: OnPage | None = None) -> None:
        self.limits = limits
        self.on_page = on_page
        self.stop_at = time.monotonic() + limits.seconds
        self.pages = 0
        self.characters = 0
        self.attachments = 0

    @property
    def is_out_of_time(self) -> bool:
        """True once the wall-clock limit has passed."""
        return time.monotonic() > self.stop_at

    def tell_page(self, count: int, total: int) -> None:
        """Say that a page is done, to whoever wants to know."""
        if self.on_page:
            self.on_page(count, total)

    def check_time(self, where: str = "") -> None:
        """Raise PaperTooSlow once the wall-clock limit has passed."""
        if self.is_out_of_time:
            raise PaperTooSlow(where=where, seconds=round(self.limits.seconds))

    def check_bytes(self, data: bytes) -> None:
        """Raise PaperTooBig for a file over the limit."""
        if len(data) > self.limits.bytes:
            raise PaperTooBig(megabytes=_megabytes(len(data)), limit=_megabytes(self.limits.bytes))

    def check_depth(self, depth: int) -> None:
        """Raise NestedTooDeep for a paper inside a paper inside a paper, beyond the limit."""
        if depth > self.limits.nesting:
            raise NestedTooDeep(limit=self.limits.nesting)

    def take_pages(self, count: int) -> None:
        """Count pages of this paper and its attachments; raise TooManyPages over the limit."""
        self.pages += count
        if self.pages > self.limits.pages:
            raise TooManyPages(count=self.pages, limit=self.limits.pages)

    def take_text(self, count: int) -> None:
        """Count characters; raise TextTooLong over the limit."""
        self.characters += count
        if self.characters > self.limits.characters:
            raise TextTooLong(limit=self.limits.characters)


def _megabytes(count: int) -> str:
    return f"{count / 1_000_000:.1f}".removesuffix(".0")
