"""A document before it is a file: blocks of plain text that every output writes in its own way.

No block carries markup. A person's text is data in every output, so no character of it can change the page.
"""

from datetime import date
from typing import Literal

import msgspec


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """A stretch of text. `href` makes a link: an address, or "#anchor" inside the same document."""

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str = ""


class Block(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="block"):
    """One block. `id` is the paragraph's id in its letter; `rules` and `facts` answer "why is this here?".

    `own_words` is true when the parent rewrote the text. `anchor` names a place that links can point to.
    """


class Heading(Block, frozen=True, tag="heading"):
    """A heading; level 1 is the document's title."""

    text: str
    level: int = 2
    id: str = ""
    anchor: str = ""
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    own_words: bool = False


class Paragraph(Block, frozen=True, tag="paragraph"):
    """A paragraph of one or more runs."""

    runs: tuple[Run, ...]
    id: str = ""
    part: str = ""
    anchor: str = ""
    style: Literal["body", "small", "lead", "quote", "signature", "address", "caption"] = "body"
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    own_words: bool = False


class Item(msgspec.Struct, frozen=True, omit_defaults=True):
    """One item of a list, with items of its own if there are any."""

    runs: tuple[Run, ...]
    items: "tuple[Item, ...]" = ()


class Listing(Block, frozen=True, tag="list"):
    """A list: bullets, numbers, or empty boxes to tick on paper."""

    items: tuple[Item, ...]
    style: Literal["bullets", "numbered", "boxes"] = "bullets"
    id: str = ""
    part: str = ""
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    own_words: bool = False


class Cell(msgspec.Struct, frozen=True, omit_defaults=True):
    """A cell of a table."""

    runs: tuple[Run, ...]
    align: Literal["left", "right", "center"] = "left"


class Table(Block, frozen=True, tag="table"):
    """A table with a header row. `widths` are fractions of the page's width; blank rows are for writing on paper."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    widths: tuple[float, ...] = ()
    blank_rows: int = 0
    id: str = ""
    part: str = ""
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


class Picture(Block, frozen=True, tag="picture"):
    """A picture: SVG text (or PNG bytes), with the words that say the same for those who cannot see it."""

    alt: str
    svg: str = ""
    png: bytes = b""
    caption: str = ""
    width: float = 1.0
    id: str = ""


class Line(Block, frozen=True, tag="line"):
    """A line to write on, with a label under it (signature, date)."""

    label: str
    id: str = ""


class PageBreak(Block, frozen=True, tag="page-break"):
    """The next block starts a new page."""


class Space(Block, frozen=True, tag="space"):
    """Vertical room, in points."""

    height: float = 12.0


AnyBlock = Heading | Paragraph | Listing | Table | Picture | Line | PageBreak | Space


class Address(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody a letter goes to: name, title and address lines as printed, and the e-mail address if there is one."""

    name: str
    lines: tuple[str, ...] = ()
    email: str = ""
    role: str = ""


class Letterhead(msgspec.Struct, frozen=True, omit_defaults=True):
    """The frame of a letter: who writes, to whom, when, about what, and how it was sent."""

    sender: Address
    to: tuple[Address, ...]
    dated_on: date
    subject: str
    salutation: str = ""
    closing: str = ""
    copies: tuple[Address, ...] = ()
    sent_by: str = ""
    signature: Literal["paper", "typed", "drawn"] = "paper"
    signature_png: bytes = b""
    enclosures: tuple[str, ...] = ()


class Document(msgspec.Struct, frozen=True, omit_defaults=True):
    """A whole paper. `letterhead` is there for letters. `footer` is printed on every page (the record's head, page n of m).

    `language` is BCP 47 ("en", "es"). `kind` is the letter's id or the paper's name. `reading_copy` marks a translation
    for the family that is not sent. `sources` says what each fact that a block names says. `notice` is a sentence set apart
    on top (such as an old law pack, or demo data).
    `numbered` is false for pages that a binder numbers.
    """

    title: str
    blocks: tuple[AnyBlock, ...]
    language: str = "en"
    kind: str = ""
    letterhead: Letterhead | None = None
    footer: str = ""
    notice: str = ""
    reading_copy: bool = False
    made_on: date | None = None
    author: str = ""
    landscape: bool = False
    numbered: bool = True
    sources: dict[str, str] = {}


def plain(text: str) -> tuple[Run, ...]:
    """Text as a single run."""
    return (Run(text),)


def text_of(runs: tuple[Run, ...]) -> str:
    """The text of runs, without their look."""
    return "".join(run.text for run in runs)
