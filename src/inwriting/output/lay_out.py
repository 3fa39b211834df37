"""Turns a document into plain values for the PDF template: text made printable, long words breakable, links checked."""

import re
from collections.abc import Callable
from typing import Any

from inwriting.core.documents.blocks import (
    Address,
    Block,
    Cell,
    Document,
    Heading,
    Item,
    Letterhead,
    Line,
    Listing,
    Paragraph,
    Picture,
    Run,
    Space,
    Table,
    text_of,
)
from inwriting.output.pictures.canvas import fix_ink
from inwriting.output.shown import (
    break_long_words,
    reads_right_to_left,
    show,
    show_in_print,
    show_main_only,
    show_on_line,
)
from inwriting.output.wording import words_in, write_date

SAFE_LINKS = ("https://", "http://", "mailto:", "tel:")
VIEW_BOX = re.compile(rb'viewBox="0 0 ([1-9][0-9.]*) ([1-9][0-9.]*)"')
LONGEST_WORD = 32
LETTERS_ACROSS = 88
LETTERS_ACROSS_LANDSCAPE = 130


class Layout:
    """One document on its way to the template. Collects the fonts that its text needs."""

    def __init__(self, document: Document, *, main_fonts_only: bool = False) -> None:
        self.document = document
        self.main_fonts_only = main_fonts_only
        self.fonts: set[str] = set()
        self.anchors = {
            block.anchor for block in document.blocks if isinstance(block, Heading | Paragraph) if block.anchor
        }
        self.used: set[str] = set()
        self.show_title = shows_title(document)
        subject = document.letterhead.subject if document.letterhead else ""
        self.open = [(1, 1)] if self.show_title or subject.strip() else []

    def heading_level(self, asked: int) -> int:
        """A level that skips none: screen readers, and PDF/UA, want 1, 2, 3 in order. Like asked, like given."""
        while self.open and self.open[-1][0] >= asked:
            self.open.pop()
        above = self.open[-1][1] if self.open else 0
        self.open.append((asked, min(asked, above + 1, 6)))
        return self.open[-1][1]

    def text(self, text: str, longest: int = LONGEST_WORD) -> str:
        """Return printable text, and note the fonts that it needs."""
        if self.main_fonts_only:
            return break_long_words(show_main_only(text), longest)
        shown, fonts = show_in_print(text)
        self.fonts |= fonts
        return break_long_words(shown, longest)

    def run(self, run: Run, longest: int = LONGEST_WORD) -> dict[str, Any]:
        """One stretch of text; a link is kept only if it leads somewhere safe."""
        href = run.href
        safe = href[1:] in self.anchors if href.startswith("#") else href.startswith(SAFE_LINKS)
        return {
            "text": self.text(run.text, longest), "strong": run.strong, "emphasis": run.emphasis,
            "href": show_on_line(href) if safe else "",
        }

    def runs(self, runs: tuple[Run, ...], longest: int = LONGEST_WORD) -> list[dict[str, Any]]:
        """Several stretches of text."""
        return [self.run(run, longest) for run in runs]

    def anchor(self, anchor: str) -> str:
        """An anchor, once: a second use of the same name would make links ambiguous."""
        if not anchor or anchor in self.used:
            return ""
        self.used.add(anchor)
        return anchor

    def item(self, item: Item) -> dict[str, Any]:
        """One item of a list with the items under it."""
        return {"runs": self.runs(item.runs), "items": [self.item(below) for below in item.items]}

    def cell(self, cell: Cell, width: float) -> dict[str, Any]:
        """One cell; its words may be broken to the width that it has."""
        across = LETTERS_ACROSS_LANDSCAPE if self.document.landscape else LETTERS_ACROSS
        longest = max(3, int(width * across * 0.6))
        return {
            "runs": self.runs(cell.runs, longest), "align": cell.align,
            "rtl": reads_right_to_left(text_of(cell.runs)),
        }

    def address(self, address: Address) -> dict[str, Any]:
        """Who, with the lines under the name."""
        return {
            "name": self.text(address.name, 30), "lines": [self.text(line, 30) for line in address.lines if line],
            "email": self.text(address.email, 30),
        }

    def letter(self, letterhead: Letterhead) -> dict[str, Any]:
        """The frame of a letter."""
        language = self.document.language
        alt = words_in(language)["signature_of"].format(name=show_on_line(letterhead.sender.name))
        drawn = letterhead.signature == "drawn" and letterhead.signature_png
        return {
            "sender": self.address(letterhead.sender),
            "to": [self.address(address) for address in letterhead.to],
            "dated_on": write_date(letterhead.dated_on, language),
            "subject": self.text(letterhead.subject),
            "salutation": self.text(letterhead.salutation),
            "closing": self.text(letterhead.closing),
            "sent_by": self.text(letterhead.sent_by),
            "signature": "drawn" if drawn else "typed" if letterhead.signature == "typed" else "paper",
            "signature_bytes": list(letterhead.signature_png) if drawn else [],
            "signature_alt": alt,
            "copies": [self.text(name_with_lines(address)) for address in letterhead.copies],
            "enclosures": [self.text(enclosure) for enclosure in letterhead.enclosures],
        }


def shows_title(document: Document) -> bool:
    """Whether the title is printed on top: not on a letter, and not when the blocks begin with one of their own."""
    has_title = any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)
    return document.letterhead is None and not has_title and bool(document.title.strip())


def name_with_lines(address: Address) -> str:
    """An address on one line: name, lines and e-mail with commas between."""
    return ", ".join(part for part in (address.name, *address.lines, address.email) if part)


def _heading(layout: Layout, block: Heading) -> dict[str, Any]:
    return {
        "text": layout.text(block.text), "level": layout.heading_level(block.level), "anchor": layout.anchor(block.anchor),
        "rtl": reads_right_to_left(block.text),
    }


def _paragraph(layout: Layout, block: Paragraph) -> dict[str, Any]:
    return {
        "runs": layout.runs(block.runs), "style": block.style, "anchor": layout.anchor(block.anchor),
        "rtl": reads_right_to_left(text_of(block.runs)),
    }


def _listing(layout: Layout, block: Listing) -> dict[str, Any]:
    return {"items": [layout.item(item) for item in block.items], "style": block.style}


def fill_row(row: tuple[Cell, ...], count: int) -> tuple[Cell, ...]:
    """Return a row with exactly `count` cells; what is over goes into the last one, so that nothing is lost."""
    if len(row) <= count:
        return row + (Cell(()),) * (count - len(row))
    rest: tuple[Run, ...] = ()
    for cell in row[count - 1:]:
        rest += (*((Run(" "),) if rest else ()), *cell.runs)
    return (*row[:count - 1], Cell(rest, row[count - 1].align))


def share_widths(table: Table) -> list[float]:
    """Return one positive fraction per column that add up to one."""
    count = max(1, len(table.header))
    widths = [max(0.0, width) for width in table.widths[:count]]
    if len(widths) < count or not all(widths):
        return [1 / count] * count
    return [width / sum(widths) for width in widths]


def stays_together(table: Table) -> bool:
    """Whether a table is small enough to be kept on one page."""
    cells = [cell for row in (table.header, *table.rows) for cell in row]
    rows = len(table.rows) + max(0, table.blank_rows)
    return rows <= 8 and sum(len(text_of(cell.runs)) for cell in cells) < 900


def fit_width(content: bytes, width: float, *, landscape: bool) -> float:
    """Return the share of the text's width at which a picture is not higher than the page."""
    wide, high = (680, 420) if landscape else (450, 590)
    box = VIEW_BOX.search(content[:2000])
    if box:
        ratio = float(box.group(2)) / float(box.group(1))
    elif content[:4] == b"\x89PNG":
        ratio = int.from_bytes(content[20:24], "big") / max(1, int.from_bytes(content[16:20], "big"))
    else:
        ratio = 1.0
    return min(1.0, max(0.05, width), high / (wide * max(ratio, 0.001)))


def _table(layout: Layout, block: Table) -> dict[str, Any]:
    widths = share_widths(block)

    def row(cells: tuple[Cell, ...]) -> list[dict[str, Any]]:
        return [layout.cell(cell, width) for cell, width in zip(fill_row(cells, len(widths)), widths, strict=True)]

    return {
        "header": row(block.header), "rows": [row(cells) for cells in block.rows], "widths": widths,
        "caption": layout.text(block.caption), "blank_rows": max(0, block.blank_rows), "blank_height": 17,
        "together": stays_together(block),
    }


def _picture(layout: Layout, block: Picture) -> dict[str, Any]:
    content = fix_ink(show(block.svg)).encode() if block.svg else block.png
    if block.svg:
        layout.text(block.svg)  # only to know which fonts its words need
    return {
        "bytes": list(content), "format": "svg" if block.svg else "png", "alt": show_on_line(block.alt),
        "width": fit_width(content, block.width, landscape=layout.document.landscape), "caption": layout.text(block.caption),
    }


def _line(layout: Layout, block: Line) -> dict[str, Any]:
    return {"label": layout.text(block.label)}


def _space(_layout: Layout, block: Space) -> dict[str, Any]:
    return {"height": max(0.0, min(block.height, 600.0))}


WRITERS: dict[type[Block], Callable[..., dict[str, Any]]] = {
    Heading: _heading, Paragraph: _paragraph, Listing: _listing, Table: _table, Picture: _picture, Line: _line,
    Space: _space,
}


def lay_out(document: Document, *, main_fonts_only: bool = False) -> tuple[dict[str, Any], set[str]]:
    """Return the template's data and the names of the fonts it needs besides the main ones."""
    layout = Layout(document, main_fonts_only=main_fonts_only)
    blocks = []
    for block in document.blocks:
        if isinstance(block, Heading) and not block.text.strip():
            continue
        write = WRITERS.get(type(block))
        blocks.append({"block": type(block).__struct_config__.tag, **(write(layout, block) if write else {})})
    letterhead = document.letterhead
    language, _, region = document.language.partition("-")
    made_on = document.made_on or (letterhead.dated_on if letterhead else None)
    data = {
        "title": show_on_line(document.title) or show_on_line(document.kind) or "In Writing",
        "author": [author] if (author := show_on_line(document.author)) else [],
        "lang": language.lower() if language.isalpha() and 2 <= len(language) <= 3 else "en",
        "region": region.upper() if region.isalpha() and len(region) == 2 else None,
        "made_on": [made_on.year, made_on.month, made_on.day] if made_on else None,
        "letter": layout.letter(letterhead) if letterhead else None,
        "running": layout.text(write_running_head(letterhead, document.language)) if letterhead else "",
        "show_title": layout.show_title,
        "blocks": blocks,
        "footer": layout.text(document.footer), "notice": layout.text(document.notice),
        "reading_copy": document.reading_copy, "landscape": document.landscape,
        "numbered": document.numbered,
        "words": {name: text for name, text in words_in(document.language).items()},
    }
    return data, layout.fonts


def write_running_head(letterhead: Letterhead, language: str) -> str:
    """The line on top of a letter's second page: to whom, and of which day."""
    names = ", ".join(address.name for address in letterhead.to)
    return " · ".join(part for part in (names, write_date(letterhead.dated_on, language)) if part)
