"""The end of a binder: the extract from the record with its seals, and the page that says what can be checked, and how."""

from collections.abc import Iterator

from inwriting.core.documents.bind.front import footer_of
from inwriting.core.documents.bind.shapes import SECTIONS, Provenance, Section
from inwriting.core.documents.blocks import AnyBlock, Cell, Document, Heading, Item, Listing, Paragraph, Run, Table, plain
from inwriting.core.documents.words import write_day

PROVES = (
    "Each entry of the record carries the seal of the one before. Whoever holds the fingerprint below can tell whether any "
    "entry up to that point was changed, taken out or put in between later on.",
    "Each exhibit's sheet shows the fingerprint of the file that was kept. A file with that fingerprint is the very same file.",
    "Copies of the fingerprint that were sent to others (it stands at the foot of each letter) bear witness to the day by which "
    "the record stood so far.",
)
PROVES_NOT = (
    "It does not prove that what an entry says is true. That is what the exhibits and the people are for.",
    "It does not prove by itself when an entry was written: the times come from the clock of the parent's computer.",
    "It does not prove who wrote an entry, and it is not a signature.",
    "It does not prove that everything that happened was recorded.",
)


def write_record(about: Provenance) -> Section:
    """The extract: number, kind, when, and the two fingerprints of each entry, but not what it says."""
    return Section("record", SECTIONS["record"], Document(
        SECTIONS["record"], (Heading(SECTIONS["record"], 1), *_extract(about)), kind="binder-record", landscape=True,
        made_on=about.made_on, numbered=False, footer=footer_of(about), author=about.made_by))


def _extract(about: Provenance) -> Iterator[AnyBlock]:
    if not about.seals:
        yield Paragraph(plain("This binder was made from a case file. A case file carries no seals, so there is no extract. "
                              "A case that is kept in In Writing has a sealed record; a binder made from it shows the seals."))
        return
    yield Paragraph(plain("Every entry of the record: when it happened, when it was recorded (UTC), the fingerprint of what it "
                          "says, and its seal. What each entry says is in the chronology."))
    names = ("No.", "Kind", "Happened", "Recorded", "Fingerprint of what it says", "Seal")
    header = tuple(Cell(plain(name), "right" if name == "No." else "left") for name in names)
    yield Table(header, tuple((
        Cell(plain(str(one.seq)), "right"), Cell(plain(one.kind)), Cell(plain(one.happened)),
        Cell(plain(one.recorded[:19].replace("T", " "))), Cell(plain(one.payload_sha256)), Cell(plain(one.seal)))
        for one in about.seals), widths=(0.05, 0.13, 0.15, 0.14, 0.265, 0.265), id="record")


def write_checking(about: Provenance) -> Section:
    """The verification page: the head, the range, who copied it out and when, what that proves and what not."""
    return Section("checking", SECTIONS["checking"], Document(
        SECTIONS["checking"], (Heading(SECTIONS["checking"], 1), *_checking(about)), kind="binder-checking",
        made_on=about.made_on, numbered=False, footer=footer_of(about), author=about.made_by))


def _checking(about: Provenance) -> Iterator[AnyBlock]:
    lines = [("Bound by", about.made_by), ("Bound on", about.made_at or write_day(about.made_on, "en"))]
    if about.seals:
        lines += [("Entries", f"{about.seals[0].seq} to {about.seals[-1].seq}"),
                  ("First seal", about.seals[0].seal), ("Fingerprint of the last entry (head)", about.seals[-1].seal)]
    elif about.head:
        lines.append(("Fingerprint named by the case file (not checked here)", about.head))
    else:
        lines.append(("Record", "none: this binder was made from a case file, which carries no seals"))
    yield Listing(tuple(Item((Run(f"{label}: ", strong=True), Run(value))) for label, value in lines))
    yield Heading("What this proves")
    yield Listing(tuple(Item(plain(line)) for line in (PROVES if about.seals else PROVES[1:2])))
    yield Heading("What it does not prove")
    yield Listing(tuple(Item(plain(line)) for line in PROVES_NOT))
    yield Heading("How to check it")
    yield Listing((
        Item(plain("Ask for the export of the case, a zip file. It holds the whole record, every kept file, and the small "
                   "program verify.py.")),
        Item(plain("Run: python3 -I verify.py, in the unpacked folder. It needs nothing but Python. With In Writing "
                   "itself, run: inwriting verify, and the name of the zip.")),
        Item(plain("Compare the fingerprint that it prints with the one above. The export may hold entries that came after "
                   "this binder; then the one above must stand among its seals.")),
        Item(plain("To check an exhibit, compute the SHA-256 of the file (sha256sum on Linux, certutil -hashfile on "
                   "Windows) and compare it with the exhibit's sheet.")),
    ), style="numbered")
