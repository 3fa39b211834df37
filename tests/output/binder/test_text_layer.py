"""Words laid behind a scan stand where they are seen, however the page is turned, and are found by a search."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from inwriting.core.facts.paper import Box, Page, Span
from inwriting.output.binder.exhibits import Ways, print_pdf, print_pictures

from .exhibit_kinds import make_scan, no_picture

TEXT = "Nobody came (again) on Monday"


def read_fixed(picture: Any, number: int, size: tuple[float, float] | None) -> Page:
    """A reading program that always finds the same line near the top left of what is seen."""
    width, height = size or picture.size
    return Page(number, TEXT, width, height, "ocr", 0.9, (Span(0, len(TEXT), Box(50, 60, 300, 80)),))


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_words_of_a_scan_stand_where_they_are_seen(tmp_path: Path, rotate: int) -> None:
    ways = Ways(tmp_path, no_picture, read_fixed)
    printed = print_pdf(make_scan(tmp_path / "a.pdf", 1, Rotate=rotate), ways)
    with pypdfium2.PdfDocument(printed.path) as pdf:
        page = pdf[0]
        words = page.get_textpage()
        assert TEXT in words.get_text_range()
        place = page.render(scale=1).get_posconv(page)
        for index in (0, len(TEXT) - 1):
            left, bottom, right, top = words.get_charbox(index)
            x, y = place.to_bitmap((left + right) / 2, (bottom + top) / 2)
            assert 48 <= x <= 302 and 58 <= y <= 82


def test_words_of_a_photo_are_found_and_unseen(tmp_path: Path) -> None:
    plain = print_pictures([Image.new("RGB", (400, 600), "white")], Ways(tmp_path, no_picture))
    read = print_pictures([Image.new("RGB", (400, 600), "white")], Ways(tmp_path, no_picture, read_fixed))
    with pypdfium2.PdfDocument(plain.path) as one, pypdfium2.PdfDocument(read.path) as other:
        assert TEXT in other[0].get_textpage().get_text_range()
        assert one[0].render(scale=1).to_pil().tobytes() == other[0].render(scale=1).to_pil().tobytes()


def test_scans_beyond_the_limit_are_said_on_the_sheet(tmp_path: Path) -> None:
    ways = Ways(tmp_path, no_picture, read_fixed, reads_left=2)
    printed = print_pdf(make_scan(tmp_path / "a.pdf", 5), ways)
    assert printed.remarks == ("3 scanned pages have no words behind them for a search.",)
