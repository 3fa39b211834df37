"""What is drawn and not written: boxes to tick and ruled tables, in scans and in PDFs with text."""

import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from inwriting.core.facts.paper import Box
from inwriting.intake.layout import Piece, lay_out
from inwriting.intake.read import read_paper

Build = Callable[..., bytes]


def build_form() -> Image.Image:
    font = ImageFont.load_default(34)
    form = Image.new("RGB", (1500, 900), "white")
    draw = ImageDraw.Draw(form)
    for row, (words, is_marked) in enumerate((("Consent is needed", False), ("The district refuses", True))):
        top = 80 + 70 * row
        draw.rectangle((100, top + 4, 132, top + 36), outline="black", width=3)
        if is_marked:
            draw.line((106, top + 10, 126, top + 30), fill="black", width=4)
            draw.line((106, top + 30, 126, top + 10), fill="black", width=4)
        draw.text((150, top), words, font=font, fill="black")
    edges, top = (100, 600, 1000, 1400), 260
    for cells in (("Service", "Minutes", "Setting"), ("Aide support\nin a small group", "150 minutes\na week", "Classroom")):
        high = 60 if cells[0] == "Service" else 110
        for column, cell in enumerate(cells):
            draw.rectangle((edges[column], top, edges[column + 1], top + high), outline="black", width=2)
            draw.multiline_text((edges[column] + 12, top + 8), cell, font=font, fill="black", spacing=10)
        top += high
    return form


@pytest.mark.ocr
@pytest.mark.parametrize("turn", [0, 2.5])
def test_a_scanned_form_gives_its_ticks_and_whole_cells(save_picture: Build, turn: float) -> None:
    form = build_form().rotate(turn, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    assert read_paper(save_picture(form)).text.split("\n") == [
        "[ ] Consent is needed", "[x] The district refuses", "Service | Minutes | Setting",
        "Aide support in a small group | 150 minutes a week | Classroom"]


def test_a_pdf_with_drawn_boxes_and_a_ruled_table() -> None:
    style = getSampleStyleSheet()["Normal"]

    def tick(words: str, is_marked: bool) -> Drawing:
        drawing = Drawing(300, 16)
        drawing.add(Rect(0, 2, 10, 10, fillColor=None, strokeColor=colors.black))
        if is_marked:
            drawing.add(String(2, 3.5, "X", fontSize=9))
        drawing.add(String(16, 4, words, fontSize=10))
        return drawing

    rows = [["Service", "Minutes"], ["Aide support, shared with other children in room 14", "150 minutes a week"]]
    table = Table([[Paragraph(cell, style) for cell in row] for row in rows], colWidths=[130, 70])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    out = io.BytesIO()
    SimpleDocTemplate(out).build([tick("Consent is needed", False), tick("The district refuses", True), table])
    page = read_paper(out.getvalue()).pages[0]
    assert page.text.split("\n") == [
        "[ ] Consent is needed", "[x] The district refuses", "Service | Minutes",
        "Aide support, shared with other children in room 14 | 150 minutes a week"]
    assert [page.text[span.start:span.end] for span in page.spans][:2] == ["[ ]", "Consent is needed"]


def test_two_columns_of_running_text_are_read_one_after_the_other() -> None:
    pieces = [Piece(f"{side}{row}", Box(left, 20 * row, left + 200, 20 * row + 12))
              for row in range(1, 9) for side, left in (("left ", 50), ("right ", 300))]
    title = Piece("Title over both", Box(50, 0, 500, 14))
    text, spans = lay_out([*pieces, title])
    assert text.split("\n") == ["Title over both", *(f"left {row}" for row in range(1, 9)),
                                *(f"right {row}" for row in range(1, 9))]
    assert all(text[span.start:span.end].strip() for span in spans)


def test_short_cells_side_by_side_are_a_table_and_not_columns() -> None:
    pieces = [Piece(words, Box(left, 20 * row, left + wide, 20 * row + 12)) for row in range(8)
              for words, left, wide in ((f"Day {row}", 50, 40), ("30 min", 300, 44))]
    assert lay_out(pieces)[0].split("\n")[0] == "Day 0 | 30 min"
