"""Brings a page back to its first graphics state, even when the page saves and restores out of step."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_MARKS = frozenset((b"q", b"Q", b"BT", b"ET", b"BI"))
# What ends a word in a content stream; what begins one (a name, a text, a list) is kept, so that the name /Q is no mark.
_ENDS = bytes.maketrans(b"\0)]>\x0b", b"    x")
_SIMPLE = (b"q\n", b"\nQ\n")


def balance_state(page: "pikepdf.Page", contents: list["pikepdf.Object"]) -> tuple[bytes, bytes]:
    """Return what to put before and after the page's own drawing, so that the stamp begins as on an empty page."""
    marks = _find_quickly(contents)
    if _is_balanced(marks):
        return _SIMPLE
    deepest, depth, in_text = _walk(_find_exactly(page))
    return b"q\n" * (1 - deepest), (b"\nET" if in_text else b"") + b"\nQ" * (1 - deepest + depth) + b"\n"


def _find_quickly(contents: list["pikepdf.Object"]) -> list[bytes]:
    """The saves and restores as a search finds them; letters inside a text may be found too."""
    import pikepdf

    marks: list[bytes] = []
    for stream in contents:
        try:
            data = stream.read_bytes()
        except pikepdf.PdfError:
            return []
        for opening in (b"/", b"(", b"[", b"<"):
            data = data.replace(opening, b" " + opening)
        marks += filter(_MARKS.__contains__, data.translate(_ENDS).split())
    return marks


def _find_exactly(page: "pikepdf.Page") -> list[bytes]:
    import pikepdf

    try:
        instructions = pikepdf.parse_content_stream(page, "q Q BT ET")
    except (pikepdf.PdfError, pikepdf.PdfParsingError, RuntimeError, TypeError, ValueError):
        return []
    return [bytes(instruction.operator) for instruction in instructions]


def _is_balanced(marks: list[bytes]) -> bool:
    deepest, depth, in_text = _walk(marks)
    return b"BI" not in marks and deepest == 0 and depth == 0 and not in_text


def _walk(marks: list[bytes]) -> tuple[int, int, bool]:
    """Return the lowest depth reached, the depth at the end, and whether a text was left open."""
    depth = deepest = 0
    in_text = False
    for mark in marks:
        if mark == b"q":
            depth += 1
        elif mark == b"Q":
            depth -= 1
            deepest = min(deepest, depth)
        elif mark in (b"BT", b"ET"):
            in_text = mark == b"BT"
    return deepest, depth, in_text
