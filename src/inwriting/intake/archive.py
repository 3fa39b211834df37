"""Look into a zipped file (DOCX, XLSX) before anything opens it: how far it would expand, and what its XML declares."""

import io
import re
import zipfile
import zlib

from inwriting.core.problems import ArchiveTooBig, PaperBroken, PaperUnsafe
from inwriting.intake.limits import Allowance

_MOST_PARTS = 5_000
_DECLARES = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_XML = (".xml", ".rels", ".vml")
_SMALL = 1_000_000


def check_archive(data: bytes, allowance: Allowance, kind: str) -> tuple[str, ...]:
    """Return the names of the parts; raise for a bomb, for XML that declares entities, and for a damaged file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            _check_size(parts, len(data), allowance)
            for part in parts:
                allowance.check_time()
                if part.flag_bits & 1:
                    raise PaperBroken(kind=kind)
                if part.filename.lower().endswith(_XML):
                    _check_xml(archive, part)
            return tuple(part.filename for part in parts)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, ValueError, EOFError, RuntimeError):
        raise PaperBroken(kind=kind) from None


def list_parts(data: bytes) -> tuple[str, ...]:
    """Return the names of the parts without opening any; empty for what is no zipped file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple(archive.namelist()[:_MOST_PARTS])
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        return ()


def _check_size(parts: list[zipfile.ZipInfo], size: int, allowance: Allowance) -> None:
    # zipfile never unpacks more of a part than the size it declares, so the declared sizes are the most it can be.
    limits = allowance.limits
    expanded = sum(part.file_size for part in parts)
    is_bomb = expanded > limits.expanded_bytes or (expanded > 5_000_000 and expanded > limits.expansion * size)
    marked_up = sum(part.file_size for part in parts if part.filename.lower().endswith(_XML))
    if is_bomb or marked_up > limits.xml_bytes or len(parts) > _MOST_PARTS:
        raise ArchiveTooBig()


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    with archive.open(part) as opened:
        tail = b""
        while chunk := opened.read(_SMALL):
            # UTF-16 puts a zero beside each of these letters; without the zeros both look the same.
            plain = (tail + chunk).replace(b"\x00", b"")
            if _DECLARES.search(plain):
                raise PaperUnsafe(where=part.filename)
            tail = chunk[-64:]
