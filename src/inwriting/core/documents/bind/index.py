"""The index of a binder, its part covers, the sheet before each exhibit, and the same index as a Word file."""

from collections.abc import Iterator, Sequence

import msgspec

from inwriting.core.documents.bind.front import footer_of
from inwriting.core.documents.bind.shapes import (
    SECTIONS,
    BoundExhibit,
    Provenance,
    Row,
    Section,
    link_run,
    write_number,
)
from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paragraph,
    Run,
    Space,
    Table,
    plain,
)

LONGEST_TITLE = 240
NOT_MERGED = "kept, not merged"


def write_index(rows: Sequence[Row], about: Provenance, prefix: str, *, parts: int = 1) -> Section:
    """The index of the whole binder: the sections, then the exhibits; with parts, each row says in which one it is."""
    title = SECTIONS["index"]
    sections = [row for row in rows if not row.label]
    exhibits = [row for row in rows if row.label]
    blocks: list[AnyBlock] = [Heading(title, 1), Heading("Exhibits"), _exhibit_table(exhibits, prefix, parts)]
    if not exhibits:
        blocks[2:] = [Paragraph(plain("This binder has no exhibits."))]
    blocks += [Heading("Sections of this binder"), _section_table(sections, prefix, parts)]
    return Section("index", title, _document(title, tuple(blocks), about, "binder-index"))


def write_part_cover(rows: Sequence[Row], about: Provenance, prefix: str, which: tuple[int, int]) -> Section:
    """The first pages of a further part: which part it is, and the index of what lies in it."""
    number, count = which
    title = f"Part {number} of {count}"
    inside = [row for row in rows if row.label]
    blocks = (Heading(f"{title}: index", 1),
              Paragraph(plain("The page numbers go on from the part before. The index of the whole binder is in part 1.")),
              Heading("Exhibits in this part"), _exhibit_table(inside, prefix, 1),
              *((Heading("Sections in this part"), _section_table([row for row in rows if not row.label], prefix, 1))
                if any(not row.label for row in rows) else ()))
    return Section(f"part-{number}", title, _document(title, blocks, about, "binder-part"))


def write_plain_index(rows: Sequence[Row], about: Provenance, prefix: str) -> Document:
    """The index on its own, without links: for a Word file that goes along with the binder."""
    parts = max((row.part for row in rows), default=1)
    section = write_index(rows, about, prefix, parts=parts)
    blocks = tuple(_unlink(block) if isinstance(block, Table) else block for block in section.document.blocks)
    return msgspec.structs.replace(section.document, blocks=blocks, numbered=True)


def _unlink(table: Table) -> Table:
    def plain_cell(cell: Cell) -> Cell:
        return msgspec.structs.replace(cell, runs=tuple(msgspec.structs.replace(run, href="") for run in cell.runs))

    return msgspec.structs.replace(table, rows=tuple(tuple(plain_cell(cell) for cell in row) for row in table.rows))


def _document(title: str, blocks: tuple[AnyBlock, ...], about: Provenance, kind: str) -> Document:
    return Document(title, blocks, kind=kind, made_on=about.made_on, numbered=False, footer=footer_of(about),
                    author=about.made_by)


def _exhibit_table(rows: Sequence[Row], prefix: str, parts: int) -> Table:
    names = ["Exhibit", "What it is", "Date", "First page", "Pages", *(["Part"] if parts > 1 else [])]
    right = ("Pages", "Part")
    header = tuple(Cell(plain(name), "right" if name in right else "left") for name in names)
    widths = (0.11, 0.34, 0.21, 0.16, 0.09, 0.09) if parts > 1 else (0.11, 0.42, 0.21, 0.16, 0.1)
    return Table(header, tuple(_exhibit_row(row, prefix, parts) for row in rows), widths=widths, id="index-exhibits")


def _exhibit_row(row: Row, prefix: str, parts: int) -> tuple[Cell, ...]:
    number = row.label.removeprefix("Ex. ")
    title: tuple[Run, ...] = plain(shorten(row.title))
    if row.why_not:
        title += (Run(f" ({NOT_MERGED}: {row.why_not})", emphasis=True),)
    return (Cell((link_run(row.label, f"exhibit/{number}"),)), Cell(title), Cell(plain(row.dated)),
            Cell((link_run(write_number(row.first_page, prefix), f"page/{row.first_page}"),)),
            Cell(plain(str(row.pages)), "right"), *((Cell(plain(str(row.part)), "right"),) if parts > 1 else ()))


def _section_table(rows: Sequence[Row], prefix: str, parts: int) -> Table:
    names = ["Section", "First page", "Pages", *(["Part"] if parts > 1 else [])]
    header = tuple(Cell(plain(name), "right" if name in ("Pages", "Part") else "left") for name in names)
    return Table(header, tuple((
        Cell(plain(row.title)), Cell((link_run(write_number(row.first_page, prefix), f"page/{row.first_page}"),)),
        Cell(plain(str(row.pages)), "right"), *((Cell(plain(str(row.part)), "right"),) if parts > 1 else ()))
        for row in rows), widths=(0.56, 0.2, 0.12, 0.12) if parts > 1 else (0.68, 0.2, 0.12), id="index-sections")


def shorten(text: str, longest: int = LONGEST_TITLE) -> str:
    """A title that fits a row and a bookmark; the sheet before the exhibit may say more."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[:longest - 1].rstrip() + "…"


def write_sheets(exhibits: Sequence[BoundExhibit], about: Provenance) -> Document:
    """One sheet for each exhibit, exactly one page each."""
    blocks: list[AnyBlock] = []
    for exhibit in exhibits:
        if blocks:
            blocks.append(PageBreak())
        blocks += _sheet(exhibit)
    return Document("Exhibits", (Heading("Exhibits", 1), *blocks) if not blocks else tuple(blocks), kind="binder-sheets",
                    made_on=about.made_on, numbered=False, footer=footer_of(about), author=about.made_by)


def _sheet(exhibit: BoundExhibit) -> Iterator[AnyBlock]:
    yield Space(150)
    yield Heading(f"Exhibit {exhibit.number}", 1)
    yield Paragraph(plain(shorten(exhibit.title)), style="lead")
    lines = [("Date", exhibit.dated), ("From", exhibit.came_from), ("What it shows", shorten(exhibit.shows)),
             ("File", shorten(exhibit.name, 120)), ("Fingerprint (SHA-256)", exhibit.sha256),
             ("In the record", ", ".join(exhibit.entries[:6]))]
    yield Space(14)
    yield Listing(tuple(Item((Run(f"{label}: ", strong=True), Run(value))) for label, value in lines if value))
    if exhibit.why_not:
        yield Paragraph((Run("Kept, not merged. ", strong=True), Run(
            f"The file is kept as evidence, byte for byte, and could not be printed here: {exhibit.why_not} "
            "It can be handed over as a file on request.")))
    for remark in exhibit.remarks[:6]:
        yield Paragraph(plain(shorten(remark)), style="small")
