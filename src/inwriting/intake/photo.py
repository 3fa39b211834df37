"""Read photos and scanned pictures (JPEG, PNG, HEIC, TIFF): every frame is a page."""

import io
import warnings
from collections.abc import Iterator
from typing import Any

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PageMissing, PaperBroken, PaperEmpty, PictureTooBig
from inwriting.intake import remarks
from inwriting.intake.limits import Allowance, Limits

KINDS = ("JPEG", "MPO", "PNG", "HEIF", "AVIF", "TIFF", "GIF", "WEBP", "BMP")
_WORKING_SIDE = 3000


def read_photo(data: bytes, allowance: Allowance) -> Paper:
    """Read a picture of a paper; a file with several frames (a scanned TIFF) gives a page for each."""
    from inwriting.intake.picture import read_picture

    pages: list[Page] = []
    said: list[str] = [remarks.READ_FROM_PICTURE]
    kind = ""
    for number, picture in enumerate(open_frames(data, allowance.limits), start=1):
        allowance.check_time(f"page {number}")
        allowance.take_pages(1)
        kind = kind or str(picture.info.get("kind", ""))
        page, spoken = read_picture(picture, number)
        allowance.take_text(len(page.text))
        pages.append(page)
        said.extend(spoken)
        picture.close()
    if not pages:
        raise PaperEmpty()
    if not any(page.text.strip() for page in pages):
        said = said[1:]
    return Paper(tuple(pages), media_type=kind, remarks=tuple(said))


def open_frames(data: bytes, limits: Limits) -> Iterator[Any]:
    """Give each frame as an RGB picture, the right way up by its EXIF note; its kind stands in `info["kind"]`.

    The size is checked before anything is decoded. Pictures larger than a reader needs are made smaller.
    """
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opened = open_picture(data, limits)
        kind = Image.MIME.get(opened.format or "", "image/jpeg")
        # An MPO holds the same photo again in other sizes; a GIF or WEBP with frames is a film, not a paper.
        frames = getattr(opened, "n_frames", 1) if opened.format in ("TIFF", "HEIF") else 1
        for index in range(min(frames, limits.scanned_pages)):
            try:
                opened.seek(index)
                _check_pixels(opened.size, limits)
                opened.draft("RGB", (_WORKING_SIDE, _WORKING_SIDE))
                picture = ImageOps.exif_transpose(opened)
                picture = _flatten(picture)
                picture.thumbnail((_WORKING_SIDE, _WORKING_SIDE))
            except PictureTooBig:
                raise
            except Exception as error:
                # Pillow's decoders raise anything from OSError to struct.error for a damaged picture.
                raise PaperBroken(kind="picture") from error
            picture.info = {"kind": kind}
            yield picture
        opened.close()


def get_frame(data: bytes, number: int, limits: Limits) -> Any:
    """Return the frame of page `number`, or raise PageMissing."""
    count = 0
    for count, picture in enumerate(open_frames(data, limits), start=1):
        if count == number:
            return picture
    raise PageMissing(number=number, count=count)


def open_picture(data: bytes, limits: Limits) -> Any:
    """Open a picture without decoding it; one that is too big or damaged raises a PaperProblem."""
    from PIL import Image

    Image.init()
    register_heic()
    # The limits below are stricter and say it in plain words.
    Image.MAX_IMAGE_PIXELS = None
    try:
        opened = Image.open(io.BytesIO(data), formats=[kind for kind in KINDS if kind in Image.OPEN])
    except Exception as error:
        raise PaperBroken(kind="picture") from error
    _check_pixels(opened.size, limits)
    return opened


def register_heic() -> None:
    """Teach Pillow to open the pictures of an iPhone."""
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)


def _check_pixels(size: tuple[int, int], limits: Limits) -> None:
    if size[0] * size[1] > limits.pixels or max(size) > 60_000:
        raise PictureTooBig(width=size[0], height=size[1])


def _flatten(picture: Any) -> Any:
    """Return RGB; what is see-through becomes white paper."""
    from PIL import Image

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        over = picture.convert("RGBA")
        paper = Image.new("RGB", over.size, (255, 255, 255))
        paper.paste(over, mask=over.getchannel("A"))
        return paper
    if picture.mode in ("I", "I;16", "I;16B", "F"):
        low, high = picture.getextrema()
        picture = picture.point(lambda dot: (dot - low) * (255.0 / max(high - low, 1))).convert("L")
    return picture.convert("RGB")
