"""What every picture is drawn with: the few inks and patterns, text, and the frame with title and description."""

import hashlib
import re
from html import escape

import msgspec

from inwriting.core.documents.blocks import AnyBlock, Cell, Picture, Table, plain
from inwriting.output.shown import show_on_line

WIDTH = 680
INK = "var(--ink, #1c1a17)"
SOFT = "var(--soft, #5d564a)"
LINE = "var(--line, #c9c2b4)"
PAPER = "var(--sheet, #ffffff)"
PEN = "var(--pen, #1f44a0)"
ALERT = "var(--alert, #9c2a1a)"
SANS = "'In Writing Sans', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif"
SERIF = "'In Writing Serif', 'Source Serif 4', Georgia, serif"
_PROPERTY = re.compile(r"var\(--[a-z-]+, (#[0-9a-f]+)\)")

# outcome -> how a bar is filled: a tone of its own and, for black and white print, a pattern of its own
SOLID = {"delivered": PEN, "closed": LINE}
PATTERNS = {
    "part": f'<rect width="8" height="8" fill="{PAPER}"/><path d="M0 0h8v4h-8z" fill="{PEN}"/>',
    "missed": (
        f'<rect width="8" height="8" fill="{PAPER}"/>'
        f'<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="{ALERT}" stroke-width="2.4"/>'
    ),
    "unqualified": (
        f'<rect width="8" height="8" fill="{PAPER}"/>'
        f'<path d="M0 0l8 8M8 0l-8 8" stroke="{INK}" stroke-width="1"/>'
    ),
    "excused": f'<rect width="8" height="8" fill="{PAPER}"/><path d="M0 4h8" stroke="{SOFT}" stroke-width="1"/>',
    "unknown": f'<rect width="8" height="8" fill="{PAPER}"/><circle cx="4" cy="4" r="1.3" fill="{SOFT}"/>',
}
# outcome -> the sign in a square of ten by ten: what patterns cannot show in a space as small as a day
SIGNS = {
    "delivered": f'<path d="M0 0h10v10h-10z" fill="{PEN}"/>',
    "part": f'<path d="M0 10v-10l10 10z" fill="{PEN}"/>',
    "missed": f'<path d="M2 2l6 6M8 2l-6 6" stroke="{ALERT}" stroke-width="2"/>',
    "unqualified": f'<path d="M1.5 8.5l7-7" stroke="{INK}" stroke-width="1.3"/>',
    "excused": f'<path d="M2 5h6" stroke="{INK}" stroke-width="1.3"/>',
    "unknown": f'<circle cx="5" cy="5" r="1.4" fill="{SOFT}"/>',
    "closed": f'<path d="M0 0h10v10h-10z" fill="{LINE}"/>',
}


class Drawing(msgspec.Struct, frozen=True):
    """A picture: its SVG, the finding as its title, the words that say the same, and its table."""

    svg: str
    title: str
    alt: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def blocks(self, *, with_table: bool = True) -> tuple[AnyBlock, ...]:
        """Return the picture, and its table under it, as blocks of a document."""
        picture = Picture(alt=self.alt, svg=self.svg)
        if not with_table or not self.rows:
            return (picture,)
        header = tuple(
            Cell(plain(text), align="left" if column == 0 else "right") for column, text in enumerate(self.header)
        )
        rows = tuple(
            tuple(Cell(plain(text), align=head.align) for head, text in zip(header, row, strict=True))
            for row in self.rows
        )
        return picture, Table(header=header, rows=rows, caption=self.title)


def fix_ink(svg: str) -> str:
    """Return the SVG with printing ink in place of the page's colours."""
    return _PROPERTY.sub(r"\1", svg)


def write(text: str) -> str:
    """Return text that may stand in SVG."""
    return escape(show_on_line(text))


def draw_text(x: float, y: float, text: str, look: str = "", *, size: float = 13, fill: str = INK) -> str:
    """Return one line of text; `look` holds further attributes such as text-anchor or font-weight."""
    space = " " if look else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{fill}"{space}{look}>{write(text)}</text>'


def wrap_text(text: str, letters: int) -> list[str]:
    """Break text into lines of about so many letters."""
    import textwrap

    return textwrap.wrap(show_on_line(text), letters, break_long_words=True) or [""]


class Canvas:
    """A picture being drawn, from the top down. Ids are its own, so that many pictures can stand on one page."""

    def __init__(self, title: str, alt: str) -> None:
        self.title, self.alt = title, alt.strip()
        self.id = "p" + hashlib.sha256(f"{title}\n{alt}".encode("utf-8", "replace")).hexdigest()[:8]
        self.parts: list[str] = []
        self.top = 8.0
        for line in wrap_text(title, 74):
            self.top += 20
            self.add(draw_text(0, self.top, line, f'font-family="{SERIF}" font-weight="600"', size=17))
        self.top += 14

    def add(self, *parts: str) -> None:
        """Add drawn parts."""
        self.parts += parts

    def box(self, outcome: str, place: tuple[float, float, float, float]) -> str:
        """Return a box (x, y, width, height) filled as that outcome."""
        x, y, width, height = place
        fill = SOLID.get(outcome) or f"url(#{self.id}-{outcome})"
        return (
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}" '
            f'stroke="{INK}" stroke-width="0.6"/>'
        )

    def sign(self, outcome: str, place: tuple[float, float, float, float]) -> str:
        """Return a small square at (x, y, side, side) with the outcome's sign in it."""
        x, y, side, _ = place
        edge = "" if outcome == "closed" else f'<path d="M0 0h10v10h-10z" fill="none" stroke="{INK}" stroke-width="0.5"/>'
        return f'<g transform="translate({x:g} {y:g}) scale({side / 10:g})">{SIGNS[outcome]}{edge}</g>'

    def legend(self, entries: list[tuple[str, str]], *, signs: bool = False) -> None:
        """Draw what each filling (or sign) means, in rows."""
        if not entries:
            return
        draw, x = self.sign if signs else self.box, 0.0
        self.top += 6
        for outcome, label in entries:
            width = 22 + 6.3 * len(label) + 18
            if x and x + width > WIDTH:
                x, self.top = 0.0, self.top + 22
            self.add(draw(outcome, (x + 0.5, self.top, 14, 14)), draw_text(x + 21, self.top + 12, label))
            x += width
        self.top += 30

    def finish(self) -> str:
        """Return the SVG."""
        height = self.top + 6
        patterns = "".join(
            f'<pattern id="{self.id}-{name}" width="8" height="8" patternUnits="userSpaceOnUse">{drawn}</pattern>'
            for name, drawn in PATTERNS.items() if f"#{self.id}-{name})" in "".join(self.parts)
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" '
            f'height="{height:g}" role="img" aria-labelledby="{self.id}-t {self.id}-d" font-family="{SANS}">'
            f'<title id="{self.id}-t">{write(self.title)}</title><desc id="{self.id}-d">{write(self.alt)}</desc>'
            f"<defs>{patterns}</defs>{''.join(self.parts)}</svg>"
        )
