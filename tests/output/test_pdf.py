"""The PDF is tagged for PDF/UA, carries its fonts, and is the same every time."""

import io

import pikepdf
import pypdfium2
import pytest
from tests.output.papers import PNG, make_letter, make_sheet

from inwriting.core.documents.blocks import Document, Heading, Letterhead, Picture
from inwriting.core.problems import PictureUnreadable
from inwriting.output.pdf import write_pdf


def open_letter(**changes: object) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(write_pdf(make_letter(**changes))))


def find_tags(node: pikepdf.Object) -> list[str]:
    """The names of all structure elements, in order."""
    if not isinstance(node, pikepdf.Dictionary | pikepdf.Array):
        return []
    if isinstance(node, pikepdf.Array):
        return [tag for kid in node for tag in find_tags(kid)]
    own = [str(node.S)] if "/S" in node else []
    return own + (find_tags(node.K) if "/K" in node else [])


def test_letter_is_tagged_as_pdf_ua() -> None:
    pdf = open_letter()
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo.Title) == "Request"
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Request"
    tags = find_tags(pdf.Root.StructTreeRoot.K)
    assert {"/H1", "/H2", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure", "/Link"} <= set(tags)


def test_every_font_is_embedded() -> None:
    pdf = open_letter(text="Mateo שלום 🧿 中")
    fonts = [font for page in pdf.pages for font in page.obj.Resources.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        for below in font.get("/DescendantFonts", [font]):
            if "/CharProcs" in below or str(below.Subtype) == "/Type3":
                continue
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(below.FontDescriptor.keys())


def test_pictures_carry_their_words() -> None:
    pdf = open_letter()

    def alts(node: pikepdf.Object) -> list[str]:
        if isinstance(node, pikepdf.Array):
            return [alt for kid in node for alt in alts(kid)]
        if not isinstance(node, pikepdf.Dictionary):
            return []
        own = [str(node.Alt)] if "/Alt" in node else []
        return own + (alts(node.K) if "/K" in node else [])

    assert "A black bar" in alts(pdf.Root.StructTreeRoot.K)


def test_same_letter_gives_same_bytes() -> None:
    assert write_pdf(make_letter("é 🧿")) == write_pdf(make_letter("é 🧿"))
    assert write_pdf(Document(title="Undated", blocks=())) == write_pdf(Document(title="Undated", blocks=()))


def test_page_numbers_and_footer_are_on_every_page() -> None:
    pages = pypdfium2.PdfDocument(write_pdf(make_letter()))
    for number, page in enumerate(pages, 1):
        text = page.get_textpage().get_text_range()
        assert f"Page {number} of {len(pages)}" in text and "Head 3f9c" in text


def test_paper_is_us_letter_and_turns_when_asked() -> None:
    assert pypdfium2.PdfDocument(write_pdf(make_sheet("x")))[0].get_size() == (612.0, 792.0)
    wide = Document(title="Log", blocks=(), landscape=True)
    assert pypdfium2.PdfDocument(write_pdf(wide))[0].get_size() == (792.0, 612.0)


def test_reading_copy_and_notice_are_printed() -> None:
    text = pypdfium2.PdfDocument(write_pdf(make_letter(language="es", reading_copy=True, notice="Datos de muestra")))
    first = text[0].get_textpage().get_text_range()
    assert "Esta copia no se envía" in first and "Datos de muestra" in first
    assert "5 de octubre de 2026" in first and "Asunto:" in first


def test_link_to_a_missing_place_is_plain_text() -> None:
    letter = make_letter()
    without = tuple(block for block in letter.blocks if getattr(block, "anchor", "") != "intro")
    assert write_pdf(Document(title="No anchor", blocks=without))


@pytest.mark.parametrize("signature", ["paper", "typed", "drawn"])
def test_each_kind_of_signature_is_printed(signature: str) -> None:
    head = make_letter().letterhead
    assert isinstance(head, Letterhead)
    fields = {name: getattr(head, name) for name in head.__struct_fields__}
    signed = Letterhead(**(fields | {"signature": signature, "signature_png": PNG}))
    text = "".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(write_pdf(make_letter(letterhead=signed)))
    )
    assert ("/s/ Elena Rivera" in text) == (signature == "typed")


def test_broken_picture_is_refused_in_plain_words() -> None:
    for picture in (Picture(alt="x", png=b"not a picture"), Picture(alt="x", svg="<svg")):
        with pytest.raises(PictureUnreadable):
            write_pdf(Document(title="Broken", blocks=(picture,)))


def test_headings_may_skip_levels_or_be_empty() -> None:
    assert write_pdf(Document(title="", blocks=(Heading("Deep", level=4), Heading("", level=2), Heading("x", level=9))))
