"""Proves that a redacted binder is clean: every word that had to go is searched in its text, its raw parts and its picture."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from inwriting.core.documents.bind.hide import Hidden
from inwriting.core.problems import WordRemains
from inwriting.output.binder.exhibits import Ways
from inwriting.output.binder.reread import open_words

SAMPLES = 2
SAMPLE_DOTS = 150


def prove_clean(files: Sequence[Path], hidden: Hidden, ways: Ways, pages: Sequence[int] = ()) -> int:
    """Search the files for what had to go, and return how many places were looked at. Raises WordRemains.

    `pages` are indexes in the first file (redacted pages of exhibits); the first few are also read as pictures.
    """
    looked = 0
    for path in files:
        looked += _search_text(path, hidden)
        looked += _search_raw(path, hidden)
    if ways.read is not None:
        for index in pages[:SAMPLES]:
            picture = ways.render(files[0], index + 1, SAMPLE_DOTS / 72)
            read = ways.read(picture, index + 1, None)
            _refuse(read.text, hidden, str(index + 1))
            looked += 1
    return looked


def _refuse(text: str, hidden: Hidden, page: str) -> None:
    found = hidden.find(text)
    if found:
        raise WordRemains(kind=found[0].kind, page=page)


def _search_text(path: Path, hidden: Hidden) -> int:
    import pypdfium2

    with contextlib.closing(pypdfium2.PdfDocument(path)) as shown:
        for index in range(len(shown)):
            with open_words(shown, index) as words:
                _refuse(words.get_text_range() if words else "", hidden, str(index + 1))
        for item in shown.get_toc():
            _refuse(item.get_title() or "", hidden, "bookmarks")
        return len(shown)


def _search_raw(path: Path, hidden: Hidden) -> int:
    """Every decoded stream that is not a picture or a font, and every text in the file's own tables."""
    import pikepdf

    terms = [(_bytes_pattern(term.text), term.kind) for term in hidden.words()]
    search = re.compile(b"|".join(pattern for pattern, _kind in terms), re.IGNORECASE) if terms else re.compile(rb"(?!)")
    looked = 0
    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            for data in _raw_parts(thing):
                looked += 1
                if search.search(data):
                    raise WordRemains(kind="a name or an address", page="hidden parts of the file")
    return looked


def _bytes_pattern(text: str) -> bytes:
    one = re.escape(text.encode("utf-8"))
    other = re.escape(text.encode("utf-16-be"))
    return rb"(?<![a-z])" + one + rb"(?![a-z])|" + other


def _raw_parts(thing: Any) -> Iterator[bytes]:
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        kinds = {str(thing.get("/Subtype", "")), str(thing.get("/Type", ""))}
        is_font = "/Length1" in thing or kinds & {"/CIDFontType0C", "/OpenType", "/Type1C"}
        if "/Image" not in kinds and not is_font:
            yield thing.read_bytes()
        yield from _texts(dict(thing.items()))
    elif isinstance(thing, pikepdf.Dictionary):
        yield from _texts(dict(thing.items()))
    elif isinstance(thing, pikepdf.Array):
        yield from _texts({str(index): one for index, one in enumerate(thing)})


def _texts(values: dict[str, Any], depth: int = 4) -> Iterator[bytes]:
    import pikepdf

    for value in values.values():
        if isinstance(value, pikepdf.String):
            yield bytes(value)
        elif depth and isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
            yield from _texts(dict(value.items()), depth - 1)
        elif depth and isinstance(value, pikepdf.Array) and not value.is_indirect:
            yield from _texts({str(index): one for index, one in enumerate(value)}, depth - 1)
