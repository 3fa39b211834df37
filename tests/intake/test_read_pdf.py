"""Reading PDFs: text with places, forms, scans, and every way a PDF can be hostile."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

from inwriting.core.facts.paper import Paper
from inwriting.core.problems import PaperBroken, PaperLocked, PaperTooSlow, PasswordWrong, TooManyPages
from inwriting.intake import remarks
from inwriting.intake.limits import Limits
from inwriting.intake.pdf import looks_garbled
from inwriting.intake.read import read_paper

Build = Callable[..., bytes]


def test_text_keeps_its_way_back_to_the_page(make_pdf: Build, notice: str) -> None:
    paper = read_paper(make_pdf(["First page of the plan", notice]))
    assert [page.number for page in paper.pages] == [1, 2]
    assert paper.pages[1].text == notice
    start = paper.text.index("refuses a dedicated")
    place = paper.place_of(start, start + 10)
    box = place.boxes[0]
    assert place.page == 2
    assert 60 < box.left < 80 and 90 < box.top < box.bottom < 110
    assert all(page.text[span.start:span.end].strip() for page in paper.pages for span in page.spans)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_places_are_those_of_the_page_as_shown(make_pdf: Build, turn: int) -> None:
    with pikepdf.open(io.BytesIO(make_pdf(["Words at the top left"]))) as pdf:
        pdf.pages[0].Rotate = turn
        out = io.BytesIO()
        pdf.save(out)
    page = read_paper(out.getvalue()).pages[0]
    box = page.spans[0].box
    assert (page.width, page.height) == ((612, 792) if turn in (0, 180) else (792, 612))
    expected = {0: (72, 64), 90: (792 - 76, 72), 180: (612 - 72, 792 - 64), 270: (64, 612 - 72)}[turn]
    corner = {0: (box.left, box.top), 90: (box.right, box.top), 180: (box.right, box.bottom),
              270: (box.left, box.bottom)}[turn]
    assert corner == pytest.approx(expected, abs=14)


def test_cells_of_a_table_are_divided() -> None:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=letter)
    for row, cells in enumerate((("Service", "Minutes", "Setting"), ("Aide", "150 a week", "Classroom"))):
        for column, cell in enumerate(cells):
            page.drawString(72 + 160 * column, 700 - 20 * row, cell)
    page.save()
    assert read_paper(out.getvalue()).text == "Service | Minutes | Setting\nAide | 150 a week | Classroom"


def test_a_filled_form_gives_its_answers_and_ticks() -> None:
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=letter)
    page.drawString(72, 700, "Child:")
    page.acroForm.textfield(name="child", value="Mateo Rivera", x=120, y=694, width=200, height=18)
    page.drawString(72, 660, "Consent is needed")
    page.acroForm.checkbox(name="yes", checked=True, x=50, y=656, size=14)
    page.drawString(72, 630, "Consent is not needed")
    page.acroForm.checkbox(name="no", checked=False, x=50, y=626, size=14)
    page.save()
    assert read_paper(out.getvalue()).text.split("\n") == [
        "Child: | Mateo Rivera", "[x] Consent is needed", "[ ] Consent is not needed"]


def test_a_locked_pdf_asks_for_its_password(make_pdf: Build, notice: str) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(make_pdf([notice]))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="boss", user="key"))
    with pytest.raises(PaperLocked):
        read_paper(out.getvalue())
    with pytest.raises(PasswordWrong):
        read_paper(out.getvalue(), password="wrong")
    assert read_paper(out.getvalue(), password="key").text == notice


def test_a_program_inside_is_named_and_never_run(make_pdf: Build) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(make_pdf(["A page"]))) as pdf:
        pdf.Root.OpenAction = pdf.make_indirect(pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('hi')")))
        pdf.Root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("cmd.exe")))
        pdf.attachments["other.txt"] = b"inside"
        pdf.save(out)
    said = read_paper(out.getvalue()).remarks
    assert remarks.HAS_SCRIPT in said
    assert remarks.HAS_LAUNCH in said
    assert remarks.HAS_FILES.format(count=1) in said


def test_a_hundred_thousand_pages_are_refused_at_once() -> None:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 612, 792]))
        pages = pikepdf.Dictionary(Type=pikepdf.Name.Pages, Kids=pikepdf.Array([page] * 100_000), Count=100_000)
        pdf.Root.Pages = pdf.make_indirect(pages)
        pdf.save(out, fix_metadata_version=False)
    with pytest.raises((TooManyPages, PaperBroken)):
        read_paper(out.getvalue())


def test_a_page_count_that_lies_does_no_harm(make_pdf: Build) -> None:
    data = make_pdf(["One page only"]).replace(b"/Count 1 ", b"/Count 999999999 ")
    try:
        assert read_paper(data).text == "One page only"
    except (TooManyPages, PaperBroken) as problem:
        assert problem.explain()["do"]


def test_the_time_limit_holds(make_pdf: Build) -> None:
    with pytest.raises(PaperTooSlow):
        read_paper(make_pdf(["A page"] * 40), limits=Limits(seconds=0.0))


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_cut_off_pdf_is_a_problem_or_a_paper(make_pdf: Build, notice: str, keep: float) -> None:
    data = make_pdf([notice] * 5)
    try:
        assert isinstance(read_paper(data[:int(len(data) * keep)]), Paper)
    except PaperBroken as problem:
        assert "damaged or was cut short" in str(problem)


def test_broken_letters_are_told_from_words() -> None:
    assert looks_garbled("7KH WHDP UHIXVHV D GHGLFDWHG SDUDSURIHVVLRQDO IRU 0DWHR 5LYHUD " * 3)
    assert looks_garbled("\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008" * 4)
    assert not looks_garbled("The team refuses a dedicated paraprofessional for Mateo Rivera. " * 3)
    assert not looks_garbled("MON 8:15 - 9:00 | 45 | 225 | TUE 8:15")
