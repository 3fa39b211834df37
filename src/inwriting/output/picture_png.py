"""Draws an SVG picture as PNG, for files that cannot hold SVG."""

import json

from inwriting.core.problems import PictureUnreadable

DOTS_PER_INCH = 220
TEMPLATE = b"""#set page(width: 6.5in, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""


def draw_png(svg: str) -> bytes:
    """Return the picture as PNG bytes, as wide as a page's text."""
    import typst

    from inwriting.output.pictures.canvas import fix_ink
    from inwriting.output.shown import FONTS, show

    folders: list[str] = [str(FONTS / "main"), *([] if svg.isascii() else [str(FONTS / "other")])]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    try:
        content = typst.compile(
            TEMPLATE, format="png", ppi=DOTS_PER_INCH, font_paths=fonts, sys_inputs={"svg": fix_ink(show(svg))}
        )
    except typst.TypstError as error:
        raise PictureUnreadable(where=json.dumps(svg[:40])) from error
    assert isinstance(content, bytes)
    return content
