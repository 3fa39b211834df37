"""Writes a document as a tagged PDF (PDF/UA-1) with the typst engine and the shipped fonts."""

import functools
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inwriting.core.documents.blocks import Document
from inwriting.core.problems import PictureUnreadable
from inwriting.output.lay_out import lay_out
from inwriting.output.shown import FAMILIES, FONTS

if TYPE_CHECKING:
    import typst

TEMPLATE = Path(__file__).parent / "paper.typ"
# A paper without a date of its own still needs a moment for its bytes to be the same every time.
UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


@functools.cache
def _read_template() -> bytes:
    return TEMPLATE.read_bytes()


@functools.cache
def _get_compiler(wide: bool) -> "typst.Compiler":
    """Start the engine once per process; the fonts for other scripts only when a text needs them."""
    import typst

    folders = [str(FONTS / "main"), *([str(FONTS / "other")] if wide else [])]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    return typst.Compiler(_read_template(), root=str(TEMPLATE.parent), font_paths=fonts, ignore_system_fonts=True)


def write_pdf(document: Document) -> bytes:
    """Return the document as PDF bytes; the same document gives the same bytes.

    A character that no shipped font has is printed as its number, such as [U+1F9FF]. Raises PictureUnreadable when a
    picture in the document is not a picture.
    """
    import typst

    data, fonts = lay_out(document)
    try:
        return _compile(data, fonts)
    except typst.TypstError as error:
        if _is_about_a_picture(str(error)):
            raise PictureUnreadable(where=document.title) from error
    # Some joined characters need two fonts at once. Then everything outside the main fonts is written as numbers.
    data, _ = lay_out(document, main_fonts_only=True)
    return _compile(data, set())


def _is_about_a_picture(message: str) -> bool:
    return any(word in message for word in ("failed to decode", "failed to parse SVG", "image", "unknown image format"))


def _compile(data: dict[str, Any], fonts: set[str]) -> bytes:
    data["fonts"] = [family for name, family in FAMILIES.items() if name in fonts]
    moment = UNDATED
    if data["made_on"]:
        year, month, day = data["made_on"]
        moment = datetime(year, month, day, tzinfo=UTC)
    content = _get_compiler(bool(fonts)).compile(
        _read_template(), format="pdf", pdf_standards=["ua-1"], timestamp=moment,
        sys_inputs={"document": json.dumps(data, ensure_ascii=False)},
    )
    assert isinstance(content, bytes)
    return content
