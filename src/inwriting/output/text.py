"""Writes a document as plain text, 72 letters wide, that reads well in any mail program."""

import textwrap
from collections.abc import Callable

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
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Space,
    Table,
)
from inwriting.output.lay_out import fill_row, name_with_lines, share_widths, shows_title
from inwriting.output.shown import show
from inwriting.output.wording import words_in, write_date

COLUMNS = 72
WRITE_ON = "_" * 36


def write_text(document: Document) -> str:
    """Return the document as plain text; lines end in LF and the last line is complete."""
    letterhead, words = document.letterhead, words_in(document.language)
    parts: list[str] = []
    if document.reading_copy:
        parts.append(wrap(f"({words['reading_copy']})"))
    if document.notice:
        parts.append(_set_apart(document.notice))
    if letterhead:
        parts += _letter_top(letterhead, document.language)
    elif shows_title(document):
        parts.append(_heading(Heading(document.title, level=1)))
    parts += [WRITERS[type(block)](block, document.language) for block in document.blocks]
    if letterhead:
        parts += _letter_end(letterhead, document.language)
    if document.footer:
        parts.append("-- \n" + wrap(document.footer))
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def wrap(text: str, first: str = "", rest: str = "", columns: int = COLUMNS) -> str:
    """Wrap text; each of its own lines stays a line. Words longer than the width are broken."""
    lines: list[str] = []
    for number, line in enumerate(show(text).split("\n")):
        wrapper = textwrap.TextWrapper(
            width=columns, initial_indent=rest if number else first, subsequent_indent=rest,
            break_on_hyphens=False, break_long_words=True,
        )
        lines += wrapper.wrap(line) or [""]
    return "\n".join(lines)


def read_runs(runs: tuple[Run, ...]) -> str:
    """The words of runs; a web or mail address that the words do not show stands behind them."""
    written = []
    for run in runs:
        address = run.href.removeprefix("mailto:")
        hidden = address and not run.href.startswith("#") and address not in run.text
        written.append(f"{run.text} <{address}>" if hidden else run.text)
    return "".join(written)


def _set_apart(text: str) -> str:
    return f"{'*' * COLUMNS}\n{wrap(text)}\n{'*' * COLUMNS}"


def _address(address: Address) -> str:
    return "\n".join(wrap(line) for line in (address.name, *address.lines, address.email) if line)


def _letter_top(letterhead: Letterhead, language: str) -> list[str]:
    words = words_in(language)
    subject_indent = " " * (len(words["re"]) + 1)
    return [
        _address(letterhead.sender), write_date(letterhead.dated_on, language), wrap(letterhead.sent_by),
        *(_address(address) for address in letterhead.to),
        wrap(letterhead.subject, words["re"] + " ", subject_indent), wrap(letterhead.salutation),
    ]


def _letter_end(letterhead: Letterhead, language: str) -> list[str]:
    words = words_in(language)
    sign = "\n" + WRITE_ON if letterhead.signature == "paper" else f"/s/ {letterhead.sender.name}"
    parts = [wrap(letterhead.closing), wrap(sign), wrap(letterhead.sender.name)]
    for title, entries in (
        (words["copies"], [name_with_lines(address) for address in letterhead.copies]),
        (words["enclosures"], list(letterhead.enclosures)),
    ):
        if entries:
            parts.append("\n".join([title, *(wrap(entry, "  ", "    ") for entry in entries)]))
    return parts


def _heading(block: Heading, _language: str = "") -> str:
    text = wrap(block.text)
    mark = {1: "=", 2: "-"}.get(block.level, "")
    widest = max((len(line) for line in text.split("\n")), default=0)
    return f"\n{text}\n{mark * widest}" if mark else f"\n{text}"


def _paragraph(block: Paragraph, _language: str) -> str:
    indent = "    " if block.style == "quote" else ""
    return wrap(read_runs(block.runs), indent, indent)


def _listing(block: Listing, _language: str) -> str:
    return "\n".join(_items(block.items, block.style, ""))


def _items(items: tuple[Item, ...], style: str, indent: str) -> list[str]:
    lines = []
    for number, item in enumerate(items, 1):
        mark = {"numbered": f"{number}. ", "boxes": "[ ] "}.get(style, "- ")
        hanging = indent + " " * len(mark)
        lines.append(wrap(read_runs(item.runs), indent + mark, hanging))
        lines += _items(item.items, "bullets" if style == "numbered" else style, hanging)
    return lines


def _table(block: Table, _language: str) -> str:
    count = max(1, len(block.header))
    room = COLUMNS - 3 * (count - 1)
    caption = [wrap(block.caption)] if block.caption else []
    widths = [int(share * room) for share in share_widths(block)]
    if min(widths) < 6:
        return "\n".join([*caption, *_rows_as_lists(block, count)])
    rule = "-+-".join("-" * width for width in widths)
    lines = [*caption, *_row(fill_row(block.header, count), widths), rule]
    for row in block.rows:
        lines += _row(fill_row(row, count), widths)
    lines += [line for _ in range(block.blank_rows) for line in (" | ".join(" " * width for width in widths), rule)]
    return "\n".join(line.rstrip() for line in lines)


def _row(cells: tuple[Cell, ...], widths: list[int]) -> list[str]:
    columns = [
        wrap(read_runs(cell.runs), columns=width).split("\n") for cell, width in zip(cells, widths, strict=True)
    ]
    height = max(len(column) for column in columns)
    lines = []
    for number in range(height):
        parts = [
            (column[number] if number < len(column) else "").rjust(width) if cell.align == "right"
            else (column[number] if number < len(column) else "").ljust(width)
            for cell, column, width in zip(cells, columns, widths, strict=True)
        ]
        lines.append(" | ".join(parts))
    return lines


def _rows_as_lists(block: Table, count: int) -> list[str]:
    """A table too wide for plain text: each row as its own short list of "heading: value"."""
    heads = [read_runs(cell.runs) for cell in fill_row(block.header, count)]
    lines = [] if block.rows else [wrap(" / ".join(heads))]
    for row in block.rows:
        for head, cell in zip(heads, fill_row(row, count), strict=True):
            lines.append(wrap(f"{head}: {read_runs(cell.runs)}", "", "  "))
        lines.append("")
    return lines + [WRITE_ON * 2] * block.blank_rows


def _picture(block: Picture, language: str) -> str:
    text = f"[{words_in(language)['picture']} {block.alt}]"
    return "\n".join([wrap(text), *([wrap(block.caption)] if block.caption else [])])


def _line(block: Line, _language: str) -> str:
    return f"\n{WRITE_ON}\n{wrap(block.label)}"


def _nothing(_block: Block, _language: str) -> str:
    return ""


WRITERS: dict[type[Block], Callable[..., str]] = {
    Heading: _heading, Paragraph: _paragraph, Listing: _listing, Table: _table, Picture: _picture, Line: _line,
    Space: _nothing, PageBreak: _nothing,
}

