"""Papers that the tests of every output share. All people are invented."""

import struct
import zlib
from datetime import date

from inwriting.core.documents.blocks import (
    Address,
    Cell,
    Document,
    Heading,
    Item,
    Letterhead,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Space,
    Table,
    plain,
)


def make_png() -> bytes:
    """A black dot, one pixel by one."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


PNG = make_png()
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" width="40" height="10"><path d="M0 0h40v9h-40z"/></svg>'


def make_letter(text: str = "I am writing about my child.", **changes: object) -> Document:
    """A letter with every kind of block; `text` stands in most places where a person's text can stand."""
    head = Letterhead(
        sender=Address("Elena Rivera", ("412 Sample Street", "Little Rock, AR 72201"), "elena@example.org"),
        to=(Address("Dana Whitfield", ("Principal",), "dana@example.org"),
            Address("Tomas Oyelaran", ("Director",), "tomas@example.org")),
        dated_on=date(2026, 10, 5), subject="Request for a paraprofessional", salutation="Dear team:",
        closing="Sincerely,", copies=(Address("June Park"),), enclosures=("Log of September",),
    )
    blocks = (
        Paragraph(plain(text), id="intro", rules=("us/300-42",), facts=("child.first_name",), anchor="intro"),
        Heading(text, id="why"),
        Listing((Item(plain(text), (Item(plain("Who comes when the aide is absent?")),)), Item(plain("Second"))),
                style="numbered", id="asks"),
        Listing((Item(plain(text)),), style="boxes"),
        Table((Cell(plain("Day")), Cell(plain("What"))), ((Cell(plain("Monday")), Cell(plain(text))),),
              caption="What happened", widths=(0.3, 0.7), blank_rows=1),
        Paragraph((Run("See "), Run("the start", href="#intro"), Run(" or "),
                   Run("the rule", href="https://www.ecfr.gov/", strong=True), Run(".", emphasis=True))),
        Paragraph(plain(text), style="quote"), Picture(alt="A black bar", svg=SVG, width=0.2, caption="A bar"),
        Line("Signature"), Space(), PageBreak(), Paragraph(plain("Thank you."), style="small"),
    )
    values: dict[str, object] = {
        "title": "Request", "kind": "request-paraprofessional", "letterhead": head, "footer": "Head 3f9c",
        "made_on": date(2026, 10, 5), "author": "Elena Rivera",
    }
    return Document(blocks=blocks, **(values | changes))  # type: ignore[arg-type]


def make_sheet(text: str) -> Document:
    """A paper with one paragraph and nothing else."""
    return Document(title="Sheet", blocks=(Paragraph(plain(text)),), made_on=date(2026, 10, 5))
