"""Exhibits become pages that show everything and can do nothing, and what cannot be read is refused with its reason."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from inwriting.core.problems import PaperBroken, PaperEmpty, PaperLocked, PasswordWrong
from inwriting.output.binder.bind import Order, bind
from inwriting.output.binder.exhibits import is_scan, print_pdf

from .exhibit_kinds import make_contents, make_pdf, make_scan, make_ways


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def lock(path: Path, user: str) -> Path:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="owner", user=user))
    return path


def test_locked_paper_asks_for_its_password_and_opens_with_it(tmp_path: Path) -> None:
    path = lock(make_pdf(tmp_path / "a.pdf", 2), "secret")
    with pytest.raises(PaperLocked):
        print_pdf(path, make_ways(tmp_path))
    with pytest.raises(PasswordWrong):
        print_pdf(path, make_ways(tmp_path), "other")
    printed = print_pdf(path, make_ways(tmp_path), "secret")
    assert printed.pages == 2 and "Page 2" in text_of(printed.path)


def test_paper_locked_only_against_changes_is_merged(tmp_path: Path) -> None:
    printed = print_pdf(lock(make_pdf(tmp_path / "a.pdf"), ""), make_ways(tmp_path))
    with pikepdf.open(printed.path) as pdf:
        assert not pdf.is_encrypted


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.4\nnothing here\n%%EOF", b"%PDF-" + bytes(range(256)) * 40])
def test_broken_paper_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises((PaperBroken, PaperEmpty)):
        print_pdf(tmp_path / "a.pdf", make_ways(tmp_path))


def test_paper_cut_short_is_repaired_or_refused_and_says_so(tmp_path: Path) -> None:
    whole = make_pdf(tmp_path / "a.pdf", 5).read_bytes()
    for share in (0.3, 0.6, 0.9):
        (tmp_path / "cut.pdf").write_bytes(whole[:int(len(whole) * share)])
        try:
            printed = print_pdf(tmp_path / "cut.pdf", make_ways(tmp_path))
        except (PaperBroken, PaperEmpty):
            continue
        assert "damaged" in printed.remarks[0]


def make_form(path: Path) -> Path:
    make_pdf(path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0].obj
        helvetica = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                                                         BaseFont=pikepdf.Name.Helvetica))
        field = pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T=pikepdf.String("minutes"),
            V=pikepdf.String("TWELVE-MINUTES"), DA=pikepdf.String("/Helv 12 Tf 0 g"), Rect=[72, 500, 300, 520], F=4,
            AA=pikepdf.Dictionary(K=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")))))
        link = pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 10, 10],
            A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))))
        page.Annots = pikepdf.Array([field, link])
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([field]), NeedAppearances=True,
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=helvetica)), DA=pikepdf.String("/Helv 12 Tf 0 g"))
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(2)"))
        pdf.attachments["bad.exe"] = b"MZ program"
        pdf.save(path)
    return path


def test_form_keeps_its_values_and_nothing_in_the_binder_can_act(tmp_path: Path) -> None:
    printed = print_pdf(make_form(tmp_path / "form.pdf"), make_ways(tmp_path))
    assert "TWELVE-MINUTES" in text_of(printed.path)
    (tmp_path / "work").mkdir()
    bind(make_contents(tmp_path, [printed]), Order(tmp_path / "binder.pdf", tmp_path / "work"))
    with pikepdf.open(tmp_path / "binder.pdf") as pdf:
        pdf.save(tmp_path / "plain.pdf", stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
                 object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = (tmp_path / "plain.pdf").read_bytes()
    for word in (b"JavaScript", b"Launch", b"calc.exe", b"MZ program", b"OpenAction", b"EmbeddedFile", b"AcroForm"):
        assert word not in data, word
    assert "TWELVE-MINUTES" in text_of(tmp_path / "binder.pdf")


def test_links_inside_an_exhibit_still_lead_to_its_pages(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", 3)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 10, 10],
            Dest=pikepdf.Array([pdf.pages[2].obj, pikepdf.Name.Fit])))])
        pdf.save(path)
    (tmp_path / "work").mkdir()
    printed = print_pdf(path, make_ways(tmp_path))
    bound = bind(make_contents(tmp_path, [printed]), Order(tmp_path / "binder.pdf", tmp_path / "work"))
    with pikepdf.open(tmp_path / "binder.pdf") as pdf:
        first = bound.exhibits[0].first_page
        assert pdf.pages[first].obj.Annots[0].Dest[0].objgen == pdf.pages[first + 2].obj.objgen


def test_a_scan_is_known_by_its_picture_without_fonts(tmp_path: Path) -> None:
    with pikepdf.open(make_scan(tmp_path / "a.pdf")) as scan, pikepdf.open(make_pdf(tmp_path / "b.pdf")) as text:
        assert is_scan(scan.pages[0]) and not is_scan(text.pages[0])
