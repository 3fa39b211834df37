"""The picture of one page, for the view that shows a finding in its place."""

import io
from typing import Any

from inwriting.core.problems import PageMissing, PaperBroken, PaperEmpty
from inwriting.intake import sniff
from inwriting.intake.limits import Allowance, Limits

_POINTS = 72.0
_LETTER_LENGTH = 11.0
_MOST_PIXELS = 16_000_000


def picture_of_page(data: bytes, number: int, *, dpi: int = 110, turned: int = 0, password: str | None = None) -> bytes:
    """Return a PNG of one page of a PDF or photo. Give `turned` from the Page that was read, so that its places fit.

    Papers without a picture (Word, e-mail, text) raise PageMissing.
    """
    from PIL import Image

    if not data:
        raise PaperEmpty()
    limits = Limits()
    Allowance(limits).check_bytes(data)
    kind = sniff.find_kind(data)
    if kind == sniff.PDF:
        picture = _render(data, number, dpi, password)
    elif kind == sniff.PHOTO:
        picture = _shrink(data, number, dpi, limits)
    else:
        raise PageMissing(number=number, count=0)
    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    if turned in turns:
        picture = picture.transpose(turns[turned])
    out = io.BytesIO()
    try:
        picture.save(out, "PNG", compress_level=3)
    except (OSError, ValueError):
        raise PaperBroken(kind="picture") from None
    return out.getvalue()


def _render(data: bytes, number: int, dpi: int, password: str | None) -> Any:
    from inwriting.intake.pdf import open_pdf, render_page

    with open_pdf(data, password) as pdf:
        return render_page(pdf, number, dpi / _POINTS, _MOST_PIXELS)


def _shrink(data: bytes, number: int, dpi: int, limits: Limits) -> Any:
    from inwriting.intake.photo import get_frame

    picture = get_frame(data, number, limits)
    side = round(dpi * _LETTER_LENGTH)
    picture.thumbnail((side, side))
    return picture
