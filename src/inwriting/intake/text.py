"""Turn the bytes of a plain text file into a paper, whatever way its letters were saved."""

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PaperEmpty, PaperKindUnknown
from inwriting.intake import remarks
from inwriting.intake.limits import Allowance

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
          (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))

_BLANKS = "\t\n\r\f\x0b\xa0\xad"


def read_text(data: bytes, allowance: Allowance) -> Paper:
    """Read plain text; form feeds divide pages. Bytes that are no text raise PaperKindUnknown."""
    text, encoding = decode_text(data)
    said = () if encoding in ("utf-8", "utf-16", "utf-32") else (remarks.LETTERS_GUESSED.format(encoding=encoding),)
    return divide_pages(text, allowance, "text/plain", said)


def divide_pages(text: str, allowance: Allowance, media_type: str, said: tuple[str, ...] = ()) -> Paper:
    """Make a paper of text, with a page for each form feed; empty text raises PaperEmpty."""
    allowance.take_text(len(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if not text.strip():
        raise PaperEmpty()
    bodies = text.strip("\f").split("\f")
    allowance.take_pages(len(bodies))
    pages = tuple(Page(number, body, source="text") for number, body in enumerate(bodies, start=1))
    return Paper(pages, media_type=media_type, remarks=said)


def decode_text(data: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding; raise PaperKindUnknown for bytes that are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _check(data.decode(encoding, errors="replace").lstrip("\ufeff")), encoding.removesuffix("-sig")
    if data.count(0) > len(data) // 8:
        encoding = "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
        return _check(data.decode(encoding, errors="replace")), "utf-16"
    try:
        return _check(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return _check(_decode_old(data)), _name_old(data)


def _decode_old(data: bytes) -> str:
    return data.decode(_name_old(data), errors="replace")


def _name_old(data: bytes) -> str:
    from charset_normalizer import from_bytes

    # A school in the United States saves old text as Windows-1252; the guess of a library counts only without it.
    if not any(byte in data for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)):
        return "cp1252"
    best = from_bytes(data[:200_000]).best()
    return best.encoding if best is not None else "cp1252"


def _check(text: str) -> str:
    sample = text[:20_000]
    strange = sum(1 for sign in sample if sign == "\ufffd" or not (sign.isprintable() or sign in _BLANKS))
    if strange > 0.05 * len(sample) + 2:
        raise PaperKindUnknown()
    return text
