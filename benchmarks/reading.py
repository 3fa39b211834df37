"""Reading text: a 1,000-page PDF with the place of every line, against bare pypdfium2 in the same run; and memory.

    python benchmarks/reading.py             time, five rounds each, taken in turns
    python benchmarks/reading.py --memory    also: memory for 200 scanned pages (takes minutes)
"""

import argparse
import io
import resource
import time
from statistics import median

PAGES = 1_000
ROUNDS = 5
TARGET = 1.5
MEMORY_TARGET = 300.0
LINES = (
    "Individualized Education Program of an invented child, Mateo Rivera",
    "Paraprofessional support: 45 minutes a day, five days a week, general education classroom",
    "The aide prompts him to begin each task, helps him move between rooms, and stays near him at recess.",
    "Present levels: he reads 42 words a minute and writes two sentences with help.",
)


def main() -> None:
    """Print the figures; exit 1 where a target is missed."""
    options = argparse.ArgumentParser()
    options.add_argument("--memory", action="store_true")
    chosen = options.parse_args()
    missed = not compare_time()
    if chosen.memory:
        missed = not compare_memory() or missed
    raise SystemExit(missed)


def compare_time() -> bool:
    from inwriting.intake.limits import Limits
    from inwriting.intake.read import read_paper

    data = build_text_pdf(PAGES)
    limits = Limits(pages=PAGES)
    bare_times, own_times = [], []
    extract_bare(data)
    read_paper(data, limits=limits)
    for _ in range(ROUNDS):
        began = time.perf_counter()
        bare = extract_bare(data)
        between = time.perf_counter()
        own = read_paper(data, limits=limits)
        own_times.append(time.perf_counter() - between)
        bare_times.append(between - began)
    assert [page.text for page in own.pages] == [text.replace("\r\n", "\n") for text in bare]
    ratio = median(own_times) / median(bare_times)
    spans = sum(len(page.spans) for page in own.pages)
    print(f"{PAGES} pages: bare pypdfium2 {median(bare_times):.2f} s, read_paper {median(own_times):.2f} s "
          f"with {spans} places; {ratio:.2f}x (target {TARGET}x)")
    return ratio <= TARGET


def extract_bare(data: bytes) -> list[str]:
    """What anybody would write with pypdfium2."""
    import pypdfium2

    texts = []
    pdf = pypdfium2.PdfDocument(data)
    for page in pdf:
        text_page = page.get_textpage()
        texts.append(text_page.get_text_range())
        text_page.close()
        page.close()
    pdf.close()
    return texts


def compare_memory() -> bool:
    """Peak memory while 200 scanned pages are read, beyond that of the model after one page."""
    from inwriting.intake.limits import Limits
    from inwriting.intake.read import read_paper

    data = build_scan(200)
    limits = Limits(seconds=3_600)
    read_paper(build_scan(1), limits=limits)
    before = peak_megabytes()
    began = time.perf_counter()
    paper = read_paper(data, limits=limits)
    seconds = time.perf_counter() - began
    more = peak_megabytes() - before
    assert len(paper.pages) == 200 and all(page.text for page in paper.pages)
    print(f"200 scanned pages: {seconds:.0f} s, {seconds / 200:.2f} s a page; {more:.0f} MB beyond {before:.0f} MB "
          f"with the model loaded and one page read (target {MEMORY_TARGET:.0f} MB)")
    return more <= MEMORY_TARGET


def build_text_pdf(pages: int) -> bytes:
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=letter)
    for number in range(pages):
        page.setFont("Helvetica", 10)
        for line in range(48):
            page.drawString(60, 740 - 14 * line, f"{number + 1}.{line + 1} {LINES[(number + line) % len(LINES)]}")
        page.showPage()
    page.save()
    return out.getvalue()


def build_scan(pages: int) -> bytes:
    """A PDF of grey pictures at 150 dots per inch, each with a few lines of its own."""
    from PIL import Image, ImageDraw, ImageFont
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(612, 792))
    font = ImageFont.load_default(26)
    for number in range(pages):
        picture = Image.new("L", (1275, 1650), 245)
        draw = ImageDraw.Draw(picture)
        for line in range(12):
            draw.text((100, 120 + 90 * line), f"{number + 1} {LINES[(number + line) % len(LINES)]}"[:80], 20, font=font)
        page.drawImage(ImageReader(picture), 0, 0, 612, 792)
        page.showPage()
    page.save()
    return out.getvalue()


def peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
