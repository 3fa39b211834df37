"""How fast a letter becomes a PDF: the same two pages through write_pdf and through WeasyPrint, in the same run.

Promises: at least 3 times faster than WeasyPrint, and the first letter after process start under 150 ms of our own
time (from the first import of ours to the bytes; Python's own start is not counted).
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inwriting.core.documents.blocks import Document

HOUSE = Path(__file__).resolve().parent.parent
ROUNDS = 15
SENTENCE = "Mateo left the lunch room, and nobody who knew him was near; the office called me at 1:40 p.m. "
FIRST = """
import time
started = time.perf_counter()
from benchmarks.letter import make_letter
from inwriting.output.pdf import write_pdf
content = write_pdf(make_letter(0))
print((time.perf_counter() - started) * 1000)
"""


def make_letter(number: int) -> "Document":
    """A letter of two pages; each number gives another text, so that no cache can answer."""
    from inwriting.core.documents.blocks import (
        Address,
        Document,
        Heading,
        Item,
        Letterhead,
        Listing,
        Paragraph,
        plain,
    )

    head = Letterhead(
        sender=Address("Elena Rivera", ("412 Sample Street", "Little Rock, AR 72201")),
        to=(Address("Dana Whitfield", ("Principal",)), Address("Tomas Oyelaran", ("Director of Special Education",))),
        dated_on=date(2026, 10, 5), subject="Request for paraprofessional support", salutation="Dear team:",
        closing="Sincerely,",
    )
    blocks: list = []
    for part in range(6):
        blocks += [
            Heading(f"What happens now ({part + 1}, {number})"), Paragraph(plain(SENTENCE * 3)),
            Listing(tuple(Item(plain(f"On day {day}: {SENTENCE}")) for day in range(3))),
        ]
    return Document(title="Request", blocks=tuple(blocks), letterhead=head, made_on=date(2026, 10, 5))


def time_each(deed: Callable[[int], bytes]) -> float:
    """Return the median of milliseconds per letter, after one to warm up."""
    deed(0)
    times = []
    for number in range(1, ROUNDS + 1):
        started = time.perf_counter()
        deed(number)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def measure_first() -> float:
    """Return the milliseconds of the first letter in a new process (the median of five)."""
    outputs = [
        subprocess.run([sys.executable, "-c", FIRST], cwd=HOUSE, capture_output=True, text=True, check=True).stdout
        for _ in range(5)
    ]
    return statistics.median(float(output) for output in outputs)


def main() -> int:
    """Print the figures; 1 when a promise is not kept."""
    import weasyprint

    from inwriting.output.html import write_html_page
    from inwriting.output.pdf import write_pdf

    pages = {number: write_html_page(make_letter(number)) for number in range(ROUNDS + 1)}
    ours = time_each(lambda number: write_pdf(make_letter(number)))
    theirs = time_each(lambda number: weasyprint.HTML(string=pages[number]).write_pdf(pdf_variant="pdf/ua-1") or b"")
    first = measure_first()
    print(f"letter to PDF/UA   ours {ours:6.1f} ms   WeasyPrint {theirs:6.1f} ms   {theirs / ours:.1f}x (promise 3x)")
    print(f"first letter after process start, our own time   {first:6.1f} ms (promise 150 ms)")
    return 0 if theirs / ours >= 3 and first < 150 else 1


if __name__ == "__main__":
    raise SystemExit(main())
