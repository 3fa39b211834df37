"""Makes redacted pages: each is drawn anew as a picture with what must go painted out, and only clean words behind it."""

import contextlib
from collections.abc import Iterator
from typing import Any

from inwriting.core.documents.bind.hide import Hidden
from inwriting.core.documents.blocks import Document, Paragraph, Space, plain
from inwriting.core.facts.paper import Box, Page, Span
from inwriting.output.binder.exhibits import Printed, Ways, is_scan, jpeg_of, print_document
from inwriting.output.binder.text_layer import FONT, TextLayer

DOTS = 150
# A picture with fewer letters than this is taken for a photo, not for a paper.
FEW_LETTERS = 150
WITHHELD = "This page shows a picture. It is withheld in the redacted copy, because a picture can show who the child is."

Dots = tuple[float, float, float, float]


def redact_pdf(printed: Printed, hidden: Hidden, ways: Ways) -> Printed:
    """Rebuild every page of an exhibit. Nothing of the old file is carried over but what the new picture shows."""
    import pikepdf
    import pypdfium2

    path = ways.new_path()
    with pikepdf.open(printed.path) as old:
        pictured = {index for index, page in enumerate(old.pages) if _has_picture(page)}
        photos = {index for index in pictured if _is_one_picture(old.pages[index])}
    with pikepdf.new() as new:
        layer = TextLayer(new)
        for index in range(printed.pages):
            # The lock is let go between pages: reading a scan again takes seconds, and others want to read papers too.
            with (ways.lock, contextlib.closing(pypdfium2.PdfDocument(printed.path)) as shown,
                  contextlib.closing(shown[index]) as page):
                picture, words, letters = _redact_page(page, hidden, index in pictured)
            if index in photos and letters < FEW_LETTERS:
                _add_withheld(new, ways)
                continue
            if index in pictured:
                picture = _paint_what_reads(picture, hidden, ways)
            _add_page(new, layer, picture, words)
        new.save(path)
    remarks = tuple(hidden.clean(remark) for remark in printed.remarks)
    return Printed(path, printed.pages, remarks)


def _has_picture(page: Any) -> bool:
    """Whether a page shows a picture at all; then words may stand in it that the page's own text does not hold."""
    resources = page.obj.get("/Resources", {})
    return is_scan(page) or any(thing.get("/Subtype") in ("/Image", "/Form") for thing in resources.get("/XObject", {}).values())


def _is_one_picture(page: Any) -> bool:
    """Whether a page shows nothing but pictures: it has no words, or only those that a reading program laid behind them."""
    fonts = page.obj.get("/Resources", {}).get("/Font", {})
    return is_scan(page) or (len(fonts) > 0 and all(str(name).startswith(FONT) for name in fonts))


def _redact_page(page: Any, hidden: Hidden, pictured: bool) -> tuple[Any, Page, int]:
    """The page as a picture with boxes, its clean words, and how many letters it has."""
    from PIL import ImageDraw

    words = page.get_textpage()
    try:
        chars = _read_chars(words)
        text = "".join(chars)
        width, height = page.get_size()
        scale = min(DOTS / 72, (16_000_000 / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False)
        picture = bitmap.to_pil().convert("RGB")
        place = bitmap.get_posconv(page)
        brush = ImageDraw.Draw(picture)
        for found in hidden.find(text):
            for box in _boxes(words, range(found.start, found.end), place):
                brush.rectangle(_grow(box, picture.size, pictured), fill="black")
        lines = list(_clean_lines(words, chars, hidden, place))
        made = _page_of(lines, (width, height), width / picture.size[0])
        bitmap.close()
        return picture, made, sum(sign.isalpha() for sign in text)
    finally:
        words.close()


def _read_chars(words: Any) -> list[str]:
    """One character for each place in pdfium's list, so that a place in the text is a place on the page."""
    from pypdfium2 import raw

    codes = (raw.FPDFText_GetUnicode(words, index) for index in range(words.count_chars()))
    return [chr(code) if 0 < code < 0x10000 and not 0xD800 <= code < 0xE000 else "?" for code in codes]


def _boxes(words: Any, indexes: Any, place: Any) -> Iterator[Dots]:
    """The boxes of characters in dots of the picture."""
    for index in indexes:
        left, bottom, right, top = words.get_charbox(index, loose=True)
        if right - left <= 0 and top - bottom <= 0:
            continue
        x0, y0 = place.to_bitmap(left, bottom)
        x1, y1 = place.to_bitmap(right, top)
        yield min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _grow(box: Dots, size: tuple[int, int], pictured: bool) -> Dots:
    """A little larger; more where the places of words were only read from a picture."""
    high = box[3] - box[1]
    wide, tall = (high * 0.45, high * 0.02) if pictured else (1.5, 1.5)
    return max(0, box[0] - wide), max(0, box[1] - tall), min(size[0], box[2] + wide), min(size[1], box[3] + tall)


def _clean_lines(words: Any, chars: list[str], hidden: Hidden, place: Any) -> Iterator[tuple[str, Dots]]:
    """Each line with its box and its clean words; a name that runs over a line's end is gone from both lines."""
    text = "".join(chars)
    gone = {index: "" for found in hidden.find(text) for index in range(found.start, found.end)}
    for found in hidden.find(text):
        gone[found.start] = found.instead
    for line in _lines(chars):
        boxes = list(_boxes(words, line, place))
        shown = "".join(gone.get(index, chars[index]) for index in line)
        if boxes and shown.strip():
            yield shown, (min(box[0] for box in boxes), min(box[1] for box in boxes), max(box[2] for box in boxes),
                          max(box[3] for box in boxes))


def _lines(chars: list[str]) -> Iterator[list[int]]:
    indexes: list[int] = []
    for index, sign in enumerate(chars):
        if sign in "\r\n\x02\ufffe":
            if indexes:
                yield indexes
            indexes = []
        else:
            indexes.append(index)
    if indexes:
        yield indexes


def _page_of(lines: list[tuple[str, Dots]], size: tuple[float, float], scale: float) -> Page:
    text, spans = "", []
    for words, box in lines:
        spans.append(Span(len(text), len(text) + len(words), Box(*(side * scale for side in box))))
        text += words + "\n"
    return Page(1, text, size[0], size[1], "text", 1.0, tuple(spans))


def _paint_what_reads(picture: Any, hidden: Hidden, ways: Ways) -> Any:
    """Read the painted picture again; a line that still says something is painted out whole."""
    if ways.read is None:
        return picture
    read = ways.read(picture, 1, (float(picture.size[0]), float(picture.size[1])))
    if read.turned:
        from PIL import Image

        turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
        back = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
        return _paint_lines(picture.transpose(turns[read.turned]), read, hidden).transpose(back[read.turned])
    return _paint_lines(picture, read, hidden)


def _paint_lines(picture: Any, read: Page, hidden: Hidden) -> Any:
    from PIL import ImageDraw

    brush = ImageDraw.Draw(picture)
    for found in hidden.find(read.text):
        for span in read.spans:
            if span.start < found.end and span.end > found.start:
                box = span.box.left, span.box.top, span.box.right, span.box.bottom
                brush.rectangle(_grow(box, picture.size, True), fill="black")
    return picture


def _add_page(new: Any, layer: TextLayer, picture: Any, words: Page) -> None:
    import pikepdf

    image = pikepdf.Stream(new, jpeg_of(picture), {
        "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": picture.size[0], "/Height": picture.size[1],
        "/ColorSpace": pikepdf.Name.DeviceRGB, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode})
    page = new.add_blank_page(page_size=(words.width, words.height))
    page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.Picture)
    page.contents_add(f"q {words.width:.3f} 0 0 {words.height:.3f} 0 0 cm /Picture Do Q".encode())
    layer.write(page, words)


def _add_withheld(new: Any, ways: Ways) -> None:
    import pikepdf

    sheet = print_document(Document("Withheld", (Space(200), Paragraph(plain(WITHHELD), style="lead")), kind="exhibit",
                                    numbered=False), ways)
    with pikepdf.open(sheet.path) as part:
        new.pages.extend(part.pages)
