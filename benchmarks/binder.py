"""How fast a binder is made: stamps, links, bookmarks and the reading again, against a bare join of the same pages.

Promises: 1,000 pages in at most 8 times a bare unstamped pikepdf join, and at least 300 pages a second; below 500 MB
at 5,000 pages; time linear in pages. `python benchmarks/binder.py [pages ...]`
"""

import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
PAGES_EACH = 50
SENTENCE = "The school said that there would be an aide with him in the room and in the hall, and on that day nobody came. "


def make_exhibits(folder: Path, pages: int) -> list[Path]:
    """Exhibits of 50 full pages of text each, every one different."""
    from inwriting.core.documents.blocks import Document, PageBreak, Paragraph, plain
    from inwriting.output.pdf import write_pdf

    made = []
    for number in range(pages // PAGES_EACH):
        words = [[f"Exhibit {number}, page {page}, paragraph {line}. {SENTENCE * 3}" for line in range(8)]
                 for page in range(PAGES_EACH)]
        blocks = [block for lines in words for block in (*(Paragraph(plain(line)) for line in lines), PageBreak())]
        path = folder / f"exhibit-{number}.pdf"
        path.write_bytes(write_pdf(Document(f"Exhibit {number}", tuple(blocks[:-1]), made_on=date(2026, 11, 24))))
        made.append(path)
    return made


def join_bare(paths: list[Path], into: Path) -> int:
    """The peer: pages one behind the other, nothing else."""
    import pikepdf

    with pikepdf.new() as pdf:
        opened = [pikepdf.open(path) for path in paths]
        for one in opened:
            pdf.pages.extend(one.pages)
        pdf.save(into)
        return len(pdf.pages)


def bind_all(paths: list[Path], folder: Path) -> int:
    """The binder around the same files, from the files to the checked result."""
    from inwriting.core.documents.bind.seals import write_checking, write_record
    from inwriting.core.documents.bind.shapes import SECTIONS, BoundExhibit, Provenance, Section, cite
    from inwriting.core.documents.blocks import Document, Heading, Paragraph, Run
    from inwriting.output.binder.bind import Order, bind
    from inwriting.output.binder.exhibits import Ways, print_pdf
    from inwriting.output.binder.parts import Limit
    from inwriting.output.binder.settle import Contents

    work = Path(tempfile.mkdtemp(dir=folder))
    ways = Ways(work, lambda path, number, scale: None)
    printed = tuple(print_pdf(path, ways) for path in paths)
    about = Provenance(date(2026, 11, 24), "", "a parent")
    exhibits = tuple(BoundExhibit(number, f"Paper {number}", "October 1, 2026", path.name, f"{number:064x}")
                     for number, path in enumerate(paths, start=1))
    cites = tuple(run for one in exhibits for run in (Run("See "), cite(one.number), Run(". ")))
    complaint = Document("State complaint", (Heading("State complaint", 1), Paragraph(cites)))
    contents = Contents((Section("complaint", SECTIONS["complaint"], complaint), write_record(about), write_checking(about)),
                        exhibits, printed, about, "Binder")
    return bind(contents, Order(folder / "binder.pdf", work, Limit(), len(exhibits))).pages


def measure(pages: int) -> None:
    """One size: the bare join and the binder, best of nine in turns (one above 1,000 pages), in this process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # In a process of its own: what the engine keeps of 5,000 pages of exhibits is not the binder's.
        subprocess.run([sys.executable, __file__, "make", str(pages), name], cwd=HOUSE, check=True)
        paths = sorted(folder.glob("exhibit-*.pdf"))
        rounds = 9 if pages <= 1000 else 1
        bare, bound, count = [], [], 0
        for _round in range(rounds):
            start = time.perf_counter()
            join_bare(paths, folder / "bare.pdf")
            bare.append(time.perf_counter() - start)
            start = time.perf_counter()
            count = bind_all(paths, folder)
            bound.append(time.perf_counter() - start)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        times = min(bound) / min(bare)
        print(f"{pages:>6} pages: bare join {min(bare):.3f} s, binder of {count} pages {min(bound):.3f} s, {times:.1f} times, "
              f"{count / min(bound):,.0f} pages/s, {memory:.0f} MB at most")
        if pages == 1000 and (times > 8 or count / min(bound) < 300):
            sys.exit("The promise does not hold: at most 8 times, at least 300 pages/s.")
        if memory > 500:
            sys.exit("The promise does not hold: below 500 MB.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["make"]:
        make_exhibits(Path(sys.argv[3]), int(sys.argv[2]))
    elif len(sys.argv) == 2:
        measure(int(sys.argv[1]))
    else:
        for size in sys.argv[1:] or ("250", "500", "1000", "2000", "5000"):
            # Each size in a process of its own, so that the memory is its own.
            if subprocess.run([sys.executable, __file__, size], cwd=HOUSE, check=False).returncode:
                sys.exit(1)
