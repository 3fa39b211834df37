"""What a binder is made of, before it is a file: exhibits, lines of the record, and the sections in their order."""

from datetime import date

import msgspec

from inwriting.core.documents.blocks import Document, Run

# A link of our own while a section is on its way through the PDF engine; the reserved ending ".invalid" leads nowhere.
LINK = "https://binder.invalid/"
HARD_SPACE = "\u00a0"

SECTIONS = {
    "cover": "Cover",
    "reading": "How to read this binder",
    "index": "Index",
    "allegations": "Allegations and their proof",
    "people": "People",
    "chronology": "Chronology",
    "service": "Promised and delivered",
    "complaint": "State complaint",
    "resolution": "Proposed resolution",
    "record": "Extract from the record, with seals",
    "checking": "How this binder can be checked",
}
BEFORE = ("cover", "reading", "index", "allegations", "people", "chronology", "service", "complaint", "resolution")
AFTER = ("record", "checking")


class BoundExhibit(msgspec.Struct, frozen=True):
    """One exhibit. `why_not` is empty when its pages are in the binder; else it is kept but could not be merged."""

    number: int
    title: str
    dated: str
    name: str
    sha256: str
    entries: tuple[str, ...] = ()
    shows: str = ""
    came_from: str = ""
    why_not: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """How the complaint and the stamps call it."""
        return f"Ex. {self.number}"


class SealLine(msgspec.Struct, frozen=True):
    """One entry of the record as the extract shows it: never what it says, only that and when it was sealed."""

    seq: int
    kind: str
    happened: str
    recorded: str
    payload_sha256: str
    seal: str


class Provenance(msgspec.Struct, frozen=True):
    """Where a binder comes from. `seals` is empty for a case file, which carries none."""

    made_on: date
    made_at: str
    made_by: str
    head: str = ""
    seals: tuple[SealLine, ...] = ()
    redacted: bool = False
    invented: bool = False


class Row(msgspec.Struct, frozen=True):
    """One row of the index: a section or an exhibit, its first page (running number) and how many pages it has."""

    key: str
    label: str
    title: str
    dated: str
    first_page: int
    pages: int
    part: int = 1
    why_not: str = ""


class Section(msgspec.Struct, frozen=True):
    """One section that we write ourselves."""

    key: str
    title: str
    document: Document


def write_number(number: int, prefix: str = "P") -> str:
    """A running page number as it is printed: P-0012."""
    return f"{prefix}-{number:04d}"


def link_run(text: str, target: str, *, strong: bool = False) -> Run:
    """A run that leads to a place in the binder; the words stay together on one line."""
    return Run(text.replace(" ", HARD_SPACE), href=LINK + target, strong=strong)


def cite(number: int) -> Run:
    """A link to an exhibit: Ex. 3."""
    return link_run(f"Ex. {number}", f"exhibit/{number}")
