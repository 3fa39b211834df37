"""Keeps a picture of a signature, drawn anew so that nothing but its dots is left."""

import io

from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.problems import SignatureUnreadable
from inwriting.store.vault import get_file

LARGEST = 5_000_000
WIDEST, TALLEST = 1200, 400


def keep_signature(content: bytes) -> str:
    """Keep it as a PNG of moderate size and return its fingerprint. Raises SignatureUnreadable."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(content) > LARGEST:
        raise SignatureUnreadable
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > 40_000_000:
                raise SignatureUnreadable
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise SignatureUnreadable from error
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    paper.thumbnail((WIDEST, TALLEST))
    out = io.BytesIO()
    paper.save(out, "PNG")
    return keep_bytes(out.getvalue(), "signature.png", "image/png").sha256


def read_signature(fingerprint: str) -> bytes:
    """The kept picture."""
    return get_file(fingerprint)
