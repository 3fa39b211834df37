"""Reading pictures: phone photos, scans, frames, and pictures built to do harm."""

import io
import struct
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from PIL import Image

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PageMissing, PaperBroken, PictureTooBig
from inwriting.intake import ocr, remarks
from inwriting.intake.limits import Limits
from inwriting.intake.page_picture import picture_of_page
from inwriting.intake.photo import open_frames, register_heic
from inwriting.intake.photo_facts import read_photo_facts, strip_location
from inwriting.intake.read import blank_paper, correct_page, join_papers, read_paper

Build = Callable[..., bytes]
Draw = Callable[..., Image.Image]


@pytest.mark.ocr
def test_a_photo_on_its_side_is_read_the_right_way_up(make_picture: Draw, save_picture: Build, notice: str) -> None:
    picture = make_picture(notice).transpose(Image.Transpose.ROTATE_90)
    data = save_picture(picture)
    paper = read_paper(data, name="notice.pdf")
    page = paper.pages[0]
    assert page.text == notice
    assert page.source == "ocr"
    assert page.turned == 90
    assert page.confidence > 0.9
    assert remarks.NAME_DIFFERS.format(ending="pdf", kind="a picture") in paper.remarks
    shown = Image.open(io.BytesIO(picture_of_page(data, 1, turned=page.turned)))
    scale = shown.width / page.width
    box = page.spans[0].box
    dark = shown.convert("L").crop([round(side * scale) for side in (box.left, box.top, box.right, box.bottom)])
    assert dark.getextrema()[0] < 80


@pytest.mark.ocr
def test_a_scan_in_a_pdf_is_read_and_a_text_page_is_not(make_picture: Draw, save_picture: Build, notice: str) -> None:
    import pikepdf
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out)
    page.drawString(72, 700, "A page with words of its own")
    page.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf, \
            pikepdf.open(io.BytesIO(save_picture(make_picture(notice), "PDF", resolution=150))) as scan:
        pdf.pages.extend(scan.pages)
        both = io.BytesIO()
        pdf.save(both)
    paper = read_paper(both.getvalue())
    assert [page.source for page in paper.pages] == ["text", "ocr"]
    assert paper.pages[1].text == notice
    assert remarks.READ_FROM_PICTURE in paper.remarks


@pytest.mark.ocr
def test_a_blurred_photo_is_said_to_be_hard_to_read(make_picture: Draw, save_picture: Build, notice: str) -> None:
    from PIL import ImageFilter

    picture = make_picture(notice).filter(ImageFilter.GaussianBlur(9))
    paper = read_paper(save_picture(picture))
    said = [each.format(number=1) for each in (remarks.HARD_TO_READ, remarks.PAGE_EMPTY)]
    assert any(each in paper.remarks for each in said)
    mended = correct_page(paper, 1, notice)
    assert mended.text == notice
    assert mended.pages[0].source == "typed"
    assert not any(each in mended.remarks for each in said)
    with pytest.raises(PageMissing):
        correct_page(paper, 2, "no such page")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF", "TIFF", "WEBP", "BMP"])
def test_every_kind_of_picture_opens(save_picture: Build, kind: str) -> None:
    register_heic()
    data = save_picture(Image.new("RGB", (320, 200), "white"), kind)
    assert [frame.size for frame in open_frames(data, Limits())] == [(320, 200)]


def test_frames_are_pages_and_see_through_is_white(save_picture: Build) -> None:
    clear = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    data = save_picture(clear, "TIFF", save_all=True, append_images=[Image.new("RGBA", (30, 20), (0, 0, 0, 0))])
    frames = list(open_frames(data, Limits()))
    assert [frame.size for frame in frames] == [(60, 40), (30, 20)]
    assert frames[0].getpixel((1, 1)) == (255, 255, 255)


def test_the_note_which_way_is_up_is_followed(save_picture: Build) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = save_picture(Image.new("RGB", (300, 200)), "JPEG", exif=exif)
    assert [frame.size for frame in open_frames(data, Limits())] == [(200, 300)]


def test_a_picture_with_too_many_dots_is_refused_before_it_is_opened() -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")
    with pytest.raises(PictureTooBig):
        read_paper(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "HEIF"])
def test_a_cut_off_picture_is_a_problem(save_picture: Build, make_picture: Draw, kind: str) -> None:
    register_heic()
    data = save_picture(make_picture("Some words"), kind)
    with pytest.raises(PaperBroken):
        read_paper(data[:len(data) // 3])


def test_the_copy_has_no_place_and_the_original_keeps_its_time(save_picture: Build) -> None:
    exif = Image.Exif()
    exif[0x8769] = {0x9003: "2026:10:12 08:15:00", 0x9011: "-05:00"}
    exif[0x8825] = {1: "N", 2: (35.0, 1.0, 2.0)}
    exif[0x010F] = "Phone"
    exif[0x0112] = 6
    data = save_picture(Image.new("RGB", (300, 200), "red"), "JPEG", exif=exif)
    facts = read_photo_facts(data)
    assert facts.taken_at == datetime(2026, 10, 12, 8, 15, tzinfo=timezone(timedelta(hours=-5)))
    assert facts.has_location
    copy = strip_location(data)
    assert read_photo_facts(copy) == read_photo_facts(save_picture(Image.new("RGB", (3, 2)), "PNG"))
    assert Image.open(io.BytesIO(copy)).size == (200, 300)
    assert b"Phone" not in copy and b"Exif" not in copy


def test_a_page_picture_is_a_png_of_the_asked_size(make_pdf: Build) -> None:
    data = make_pdf(["One", "Two"])
    shown = Image.open(io.BytesIO(picture_of_page(data, 2, dpi=72)))
    assert shown.format == "PNG"
    assert shown.size == (612, 792)
    for number in (0, 3, -1):
        with pytest.raises(PageMissing):
            picture_of_page(data, number)
    with pytest.raises(PageMissing):
        picture_of_page(b"Just text", 1)


def test_papers_joined_are_numbered_on_and_their_remarks_too() -> None:
    first = Paper((Page(1, "one"), Page(2, "two")), remarks=(remarks.READ_FROM_PICTURE,))
    second = Paper((Page(1, "three"),), remarks=(remarks.READ_FROM_PICTURE, remarks.HARD_TO_READ.format(number=1)))
    joined = join_papers([first, second, blank_paper("lost.jpg")])
    assert [page.number for page in joined.pages] == [1, 2, 3, 4]
    assert joined.remarks == (remarks.READ_FROM_PICTURE, remarks.HARD_TO_READ.format(number=3),
                              remarks.PAGE_FAILED.format(number=4))


def bend_picture(picture: Image.Image, most: int) -> Image.Image:
    """Let the lines of a picture rise and fall by `most` dots, as on paper that curls."""
    dots = np.asarray(picture)
    rows, columns = np.mgrid[0:dots.shape[0], 0:dots.shape[1]]
    moved = rows + most * np.sin(columns / dots.shape[1] * 6.28)
    return Image.fromarray(dots[np.clip(moved, 0, dots.shape[0] - 1).astype(int), columns])


def test_a_bent_page_is_read_and_its_places_lie_on_the_print(make_picture: Draw, save_picture: Build, notice: str) -> None:
    picture = bend_picture(make_picture(notice), 34)
    page = read_paper(save_picture(picture)).pages[0]
    assert [line.split() for line in page.text.splitlines() if line] == [line.split() for line in notice.splitlines()]
    scale = picture.width / page.width
    dark = np.asarray(picture.convert("L")) < 128
    inside = np.zeros_like(dark)
    for span in page.spans:
        box = [round(side * scale) for side in (span.box.left, span.box.top, span.box.right, span.box.bottom)]
        inside[box[1]:box[3], box[0]:box[2]] = True
    assert (dark & inside).sum() > 0.99 * dark.sum()


def test_print_that_was_seen_and_not_read_makes_the_page_unsure(
        make_picture: Draw, save_picture: Build, notice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read_crops = ocr.read_crops

    def read_half(crops: list[object]) -> list[tuple[str, float]]:
        return [("" if number % 2 else text, sure) for number, (text, sure) in enumerate(read_crops(crops))]

    monkeypatch.setattr(ocr, "read_crops", read_half)
    paper = read_paper(save_picture(make_picture(notice)))
    assert paper.pages[0].confidence < 0.8 and remarks.HARD_TO_READ.format(number=1) in paper.remarks
