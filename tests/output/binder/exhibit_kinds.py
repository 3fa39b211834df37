"""Generated exhibits for the tests of the binder: small pages of every kind, kind and hostile."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf

from inwriting.core.documents.bind.seals import write_checking, write_record
from inwriting.core.documents.bind.shapes import SECTIONS, BoundExhibit, Provenance, Section, cite
from inwriting.core.documents.blocks import Document, Heading, Paragraph, Run, plain
from inwriting.output.binder.exhibits import Printed, Ways, print_pdf
from inwriting.output.binder.settle import Contents

ABOUT = Provenance(date(2026, 11, 24), "2026-11-24 10:00 UTC", "Elena Rivera")


def make_pdf(path: Path, pages: int = 1, words: str = "Page", **keys: Any) -> Path:
    """A PDF with words on each page; `keys` are put into every page (Rotate, MediaBox, CropBox ...)."""
    with pikepdf.new() as pdf:
        for number in range(1, pages + 1):
            page = pdf.add_blank_page(page_size=(612, 792))
            page.add_resource(pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1,
                                                 BaseFont=pikepdf.Name.Helvetica), pikepdf.Name.Font, pikepdf.Name.F1)
            page.contents_add(f"BT /F1 14 Tf 72 700 Td ({words} {number}) Tj ET".encode())
            for name, value in keys.items():
                page.obj[f"/{name}"] = value
        pdf.save(path)
    return path


def make_scan(path: Path, pages: int = 1, **keys: Any) -> Path:
    """A PDF whose pages are one opaque picture each."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (306, 396), 200).save(out, "JPEG")
    with pikepdf.new() as pdf:
        for _number in range(pages):
            page = pdf.add_blank_page(page_size=(612, 792))
            image = pikepdf.Stream(pdf, out.getvalue(), {
                "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": 306, "/Height": 396,
                "/ColorSpace": pikepdf.Name.DeviceGray, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode})
            page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.Im)
            page.contents_add(b"612 0 0 792 0 0 cm /Im Do")
            for name, value in keys.items():
                page.obj[f"/{name}"] = value
        pdf.save(path)
    return path


def no_picture(path: Path, number: int, scale: float) -> Any:
    """A page of a repaired file, drawn by pdfium."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return pdf[number - 1].render(scale=scale).to_pil()


def make_ways(folder: Path) -> Ways:
    """Ways without reading."""
    return Ways(folder, no_picture)


def make_contents(folder: Path, printed: list[Printed | None], *, titles: dict[int, str] | None = None,
                  prefix: str = "P") -> Contents:
    """A small binder around these exhibits: cover, complaint that cites each, record and checking page."""
    titles = titles or {}
    exhibits = tuple(BoundExhibit(
        number, titles.get(number, f"Paper number {number}"), "October 1, 2026", f"paper-{number}.pdf", f"{number:064x}",
        why_not="" if one else "it is damaged.") for number, one in enumerate(printed, start=1))
    cites = tuple(run for one in exhibits for run in (Run("See "), cite(one.number), Run(". ")))
    complaint = Document("State complaint", (Heading("State complaint", 1), Paragraph(cites or plain("Nothing."))))
    cover = Document("Cover", (Heading("Binder", 1), Paragraph(plain("About a child."))), numbered=False)
    return Contents((Section("cover", SECTIONS["cover"], cover), Section("complaint", SECTIONS["complaint"], complaint),
                     write_record(ABOUT), write_checking(ABOUT)), exhibits, tuple(printed), ABOUT, "Binder of proof", prefix)


def print_all(folder: Path, count: int, pages: int = 1) -> list[Printed | None]:
    """Many small exhibits."""
    ways = make_ways(folder)
    return [print_pdf(make_pdf(folder / f"ex-{number}.pdf", pages, f"Exhibit {number} page"), ways)
            for number in range(1, count + 1)]
