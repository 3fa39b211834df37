"""Lays words unseen over a picture of a page, each line in its place, so that a scan can be searched and copied."""

from typing import TYPE_CHECKING, Any

from inwriting.core.facts.paper import Page
from inwriting.output.stamp import SIZE, encode_text, make_font, measure_text, read_box, turn_box

if TYPE_CHECKING:
    import pikepdf

FONT = "/InWritingUnseen"


class TextLayer:
    """Writes unseen words into pages of one file; the font is put into the file once."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        self.pdf = pdf
        self.font: Any = None

    def write(self, page: "pikepdf.Page", words: Page, *, rotation: int = 0) -> None:
        """Add the lines of `words`; `rotation` is how the page is turned when it is shown as it was read."""
        import pikepdf

        lines = [span for span in words.spans if words.text[span.start:span.end].strip()]
        if not lines or words.width <= 0 or words.height <= 0:
            return
        if self.font is None:
            self.font = make_font(self.pdf)
        page.add_resource(self.font, pikepdf.Name.Font, pikepdf.Name(FONT))
        (a, b, c, d, e, f), wide = turn_box(read_box(page), rotation % 360)
        box = read_box(page)
        high = box[3] - box[1] if rotation % 180 == 0 else box[2] - box[0]
        drawn = [f"q {a} {b} {c} {d} {e:.3f} {f:.3f} cm {wide / words.width:.5f} 0 0 {high / words.height:.5f} 0 0 cm BT 3 Tr"]
        out = [drawn[0].encode()]
        for span in lines:
            out.append(_line(words.text[span.start:span.end], span.box, words.height))
        out.append(b"ET Q")
        # What stood in the page before is wrapped, so that its last state cannot move the words.
        page.contents_add(b"q\n", prepend=True)
        page.contents_add(b"\nQ\n" + b"\n".join(out) + b"\n", prepend=False)


def _line(text: str, box: Any, height: float) -> bytes:
    """One line: as wide as its place, standing on its lower edge."""
    text = " ".join(text.split())
    size = max(2.0, (box.bottom - box.top) * 0.8)
    natural = measure_text(text) * size / SIZE
    stretch = 100 * (box.right - box.left) / natural if natural else 100.0
    shown = encode_text(text).replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    place = f"{FONT} {size:.2f} Tf {stretch:.2f} Tz 1 0 0 1 {box.left:.2f} {height - box.bottom + size * 0.2:.2f} Tm (".encode()
    return place + shown + b") Tj"
