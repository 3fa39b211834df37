"""What a photo knows about itself: when it was taken (kept), and where (removed from copies that leave the house)."""

import io
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec

from inwriting.core.problems import PaperBroken
from inwriting.intake.limits import Limits

_EXIF, _GPS = 0x8769, 0x8825
_TAKEN, _OFFSET = 0x9003, 0x9011


class PhotoFacts(msgspec.Struct, frozen=True):
    """What the camera wrote into a photo. `taken_at` has a zone only if the camera noted one; None is unknown."""

    taken_at: datetime | None = None
    has_location: bool = False
    camera: str = ""


def read_photo_facts(data: bytes) -> PhotoFacts:
    """Return what the camera wrote; a photo without notes gives empty facts."""
    picture = _open(data)
    try:
        exif = picture.getexif()
        inner = dict(exif.get_ifd(_EXIF))
        place = dict(exif.get_ifd(_GPS))
        camera = " ".join(str(exif.get(tag, "")).strip("\x00 ") for tag in (0x010F, 0x0110)).strip()
        taken = _find_moment(str(inner.get(_TAKEN) or ""), str(inner.get(_OFFSET) or ""))
    except (OSError, ValueError, SyntaxError, KeyError, TypeError, AttributeError, ArithmeticError):
        return PhotoFacts()
    return PhotoFacts(taken, bool(place), camera)


def strip_location(data: bytes) -> bytes:
    """Return a copy of a photo without place, camera and other notes. The original bytes stay untouched.

    The copy is turned the right way up, as the note that said so is gone. HEIC becomes JPEG.
    """
    from PIL import Image, ImageOps

    picture = _open(data)
    kind = "PNG" if picture.format in ("PNG", "GIF", "BMP") else "TIFF" if picture.format == "TIFF" else "JPEG"
    out = io.BytesIO()
    try:
        upright = ImageOps.exif_transpose(picture)
        mode = upright.mode if upright.mode in ("RGB", "L") or kind == "PNG" else "RGB"
        upright = upright.convert(mode)
        # A fresh picture takes over dots only: no EXIF, no XMP, no comments, no thumbnail.
        clean = Image.new(mode, upright.size)
        clean.paste(upright)
        if mode == "P":
            clean.putpalette(upright.getpalette() or [])
        clean.save(out, kind, **({"quality": 92, "subsampling": 0} if kind == "JPEG" else {}))
    except Exception as error:
        raise PaperBroken(kind="picture") from error
    return out.getvalue()


def _open(data: bytes) -> Any:
    from inwriting.intake.photo import open_picture

    return open_picture(data, Limits())


def _find_moment(line: str, offset: str) -> datetime | None:
    try:
        moment = datetime.strptime(line.strip("\x00 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    sign = {"+": 1, "-": -1}.get(offset[:1])
    if sign is None:
        return moment
    try:
        hours, minutes = offset.strip("\x00 ")[1:].split(":")
        return moment.replace(tzinfo=timezone(sign * timedelta(hours=int(hours), minutes=int(minutes))))
    except ValueError:
        return moment
