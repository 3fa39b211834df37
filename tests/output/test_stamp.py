"""A stamp can be read and searched on every kind of page, above whatever the page shows."""

import io

import pikepdf
import pypdfium2
import pytest

from inwriting.output.stamp import stamp_pages

PAGES = {
    "upright": (0, (0, 0, 612, 792), None), "turned": (90, (0, 0, 612, 792), None),
    "upside-down": (180, (100, 100, 712, 892), (150, 150, 600, 800)), "left": (270, (-100, -50, 692, 562), None),
    "cropped": (0, (0, 0, 612, 792), (50, 60, 500, 700)), "cropped-turned": (90, (0, 0, 612, 792), (50, 60, 500, 700)),
    "landscape": (0, (0, 0, 792, 612), None), "tiny": (0, (0, 0, 50, 50), None), "huge": (0, (0, 0, 5000, 3000), None),
    "negative-turn": (-90, (0, 0, 612, 792), None),
}
DRAWINGS = {
    "opaque": b"0 0 1 rg -9000 -9000 20000 20000 re f", "open-states": b"q 2 0 0 2 30 30 cm q 0.1 0 0 0.1 0 0 cm",
    "extra-restores": b"Q Q Q 3 0 0 3 90 90 cm 0 1 0 rg", "open-text": b"BT 3 Tr 200 Tz", "empty": b"",
    "moved-then-saved": b"1 0 0 1 500 500 cm q", "clipped": b"0 0 1 1 re W n",
    "letters-in-text": b"BT (q Q q BT) Tj ET", "cut-short": b"0 0 1 rg 5 5 re",
}


def make_page(kind: str, drawing: bytes) -> pikepdf.Pdf:
    rotation, media, crop = PAGES[kind]
    pdf = pikepdf.new()
    page = pdf.add_blank_page().obj
    page.MediaBox, page.Rotate = pikepdf.Array(media), rotation
    if crop:
        page.CropBox = pikepdf.Array(crop)
    page.Contents = pdf.make_stream(drawing)
    return pdf


def read_stamp(pdf: pikepdf.Pdf) -> tuple[str, "pypdfium2.PdfPage"]:
    saved = io.BytesIO()
    pdf.save(saved)
    page = pypdfium2.PdfDocument(saved.getvalue())[0]
    return page.get_textpage().get_text_range(), page


@pytest.mark.parametrize("drawing", DRAWINGS)
@pytest.mark.parametrize("kind", PAGES)
def test_stamp_reads_in_the_corner_that_is_seen(kind: str, drawing: str) -> None:
    pdf = make_page(kind, DRAWINGS[drawing])
    stamp_pages(pdf, ["Ex. 3 · P-0012"])
    text, page = read_stamp(pdf)
    assert "Ex. 3 · P-0012" in text
    scale = 2
    picture = page.render(scale=scale).to_pil().convert("L")
    width, height = picture.size
    plate = picture.crop((max(0, width - 105 * scale), max(0, height - 40 * scale), width, height))
    tones = plate.histogram()
    assert tones[255] > 60, "the white plate is seen"
    assert sum(tones[:100]) > 20, "the dark letters are seen"


def test_shared_and_inherited_resources_are_not_changed() -> None:
    pdf = pikepdf.new()
    shared = pdf.make_indirect(pikepdf.Dictionary(Font=pikepdf.Dictionary()))
    for _ in range(2):
        pdf.add_blank_page()
    pdf.pages[0].obj.Resources = shared
    pdf.pages[1].obj.Resources = shared
    stamp_pages(pdf, ["P-0001", ""])
    assert "/InWritingStamp" in pdf.pages[0].obj.Resources.Font
    assert not list(pdf.pages[1].obj.Resources.Font.keys())


def test_stamping_begins_where_it_is_told() -> None:
    pdf = pikepdf.new()
    for _ in range(3):
        pdf.add_blank_page()
    stamp_pages(pdf, ["P-0002"], first_page=2)
    assert "/Contents" in pdf.pages[1].obj and "InWritingStamp" not in str(pdf.pages[0].obj.get("/Resources", ""))
    with pytest.raises(ValueError, match="more stamps"):
        stamp_pages(pdf, ["a"] * 4)


def test_stamp_text_is_inert() -> None:
    pdf = make_page("upright", b"")
    stamp_pages(pdf, ["A) Tj ET (\\ 中"])
    assert "A) Tj ET (\\ ?" in read_stamp(pdf)[0]
