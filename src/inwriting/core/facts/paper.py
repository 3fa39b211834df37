"""A paper as text: its pages, its words, and the way back from any word to its place on the page."""

from typing import Literal

import msgspec


class Box(msgspec.Struct, frozen=True, array_like=True):
    """A rectangle on a page, in points (1/72 inch) from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Span(msgspec.Struct, frozen=True, array_like=True):
    """Characters [start, end) of a page's text and where they stand on the page."""

    start: int
    end: int
    box: Box
    confidence: float = 1.0


class Page(msgspec.Struct, frozen=True):
    """One page: its text and, where the file knows them, the places of its lines or words.

    `source` says how the text came: "text" (it was in the file), "ocr" (read from a picture), "typed" (by the parent).
    `confidence` is 0 to 1, the mean over characters for OCR. `turned` is by how many degrees
    clockwise (0, 90, 180, 270) the picture was turned before reading; places are those of the turned picture.
    """

    number: int
    text: str
    width: float = 0.0
    height: float = 0.0
    source: Literal["text", "ocr", "typed"] = "typed"
    confidence: float = 1.0
    spans: tuple[Span, ...] = ()
    turned: int = 0


class Place(msgspec.Struct, frozen=True):
    """Where a quotation stands: page number, characters [start, end) of that page's text, boxes on the page."""

    page: int
    start: int
    end: int
    boxes: tuple[Box, ...] = ()


class Paper(msgspec.Struct, frozen=True):
    """A paper that was read: pages in order, and what the reader had to say about the reading (`remarks`)."""

    pages: tuple[Page, ...]
    title: str = ""
    media_type: str = "text/plain"
    language: str = ""
    remarks: tuple[str, ...] = ()
    attachments: "tuple[Paper, ...]" = ()

    @property
    def text(self) -> str:
        """The whole text; pages are joined by a form feed, so offsets stay computable (see `place_of`)."""
        return "\f".join(page.text for page in self.pages)

    def place_of(self, start: int, end: int) -> Place:
        """Map characters [start, end) of `text` to the page on which they begin."""
        offset = 0
        for page in self.pages:
            if start <= offset + len(page.text):
                begin, finish = start - offset, min(end - offset, len(page.text))
                boxes = tuple(span.box for span in page.spans if span.start < finish and span.end > begin)
                return Place(page.number, begin, finish, boxes)
            offset += len(page.text) + 1
        raise IndexError(f"character {start} is beyond the end of the paper")


def paper_of(text: str, title: str = "") -> Paper:
    """Make a paper of text that was typed or pasted; form feeds in it divide pages."""
    pages = tuple(Page(number, body) for number, body in enumerate(text.split("\f"), start=1))
    return Paper(pages, title=title)
