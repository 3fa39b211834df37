"""Keeps the parent's own reading of a paper beside the original, and finds it again; the original is never touched."""

from inwriting.actions.append_entry import append_entry
from inwriting.actions.clock import now
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.paper import Paper
from inwriting.core.facts.when import When
from inwriting.core.record import Entry
from inwriting.intake.read import correct_page
from inwriting.store.models import EntryRow, FileRow
from inwriting.store.vault import get_file

BETWEEN = "\f"


def keep_reading(case_id: str, original: FileRef, paper: Paper, *, title: str, proves: str) -> Entry:
    """Keep the words of `paper` as the parent's reading of `original`; from then on `find_reading` gives them."""
    pages = (page.text.replace(BETWEEN, "\n") for page in paper.pages)
    words = keep_bytes(BETWEEN.join(pages).encode(), f"{original.name[:280]}, words.txt", media_type_of(original.sha256))
    moment = now()
    return append_entry(case_id, EvidenceKept(title, proves), happened=When(moment.date(), at=moment), files=(words, original))


def media_type_of(fingerprint: str) -> str:
    """How a reading says, under the seal, of which file it is one."""
    return f"text/plain; reading-of={fingerprint}"


def find_reading(case_id: str, fingerprint: str) -> tuple[str, ...] | None:
    """The pages of the last reading of that file that was not withdrawn or erased, or None."""
    rows = FileRow.objects.filter(case_id=case_id, media_type=media_type_of(fingerprint)).order_by("-entry__seq")
    for row in rows.select_related("entry"):
        gone = EntryRow.objects.filter(case_id=case_id, changes_seq=row.entry.seq, kind__in=("withdrawn", "erased"))
        if not gone.exists():
            return tuple(get_file(row.sha256).decode().split(BETWEEN))
    return None


def apply_reading(paper: Paper, reading: tuple[str, ...] | None) -> Paper:
    """The paper with the parent's words where they differ; a reading with another number of pages is not used."""
    if reading is None or len(reading) != len(paper.pages):
        return paper
    for page, text in zip(paper.pages, reading, strict=True):
        if not is_same_text(page.text, text):
            paper = correct_page(paper, page.number, text)
    return paper


def is_same_text(first: str, second: str) -> bool:
    """Whether two texts say the same, whatever their spaces and empty lines: a form in a browser changes those by itself."""
    def lines(text: str) -> list[str]:
        return [" ".join(line.split()) for line in text.replace(BETWEEN, "\n").splitlines() if line.strip()]

    return lines(first) == lines(second)
