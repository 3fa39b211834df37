"""Reads a kept paper: its words with their places, the picture of a page, its bytes; and the kit as a file."""

from datetime import date
from functools import lru_cache

from inwriting.actions.keep_reading import apply_reading, find_reading
from inwriting.core.documents.kit import build_kit
from inwriting.core.facts.case import Case, FileRef
from inwriting.core.facts.paper import Paper
from inwriting.core.law.load import load_pack
from inwriting.core.problems import FileNotInVault
from inwriting.intake.page_picture import picture_of_page
from inwriting.intake.read import correct_page, read_paper
from inwriting.intake.remarks import translate_remark
from inwriting.output.write import MEDIA_TYPES, Kind, write
from inwriting.store.models import FileRow
from inwriting.store.vault import get_file

__all__ = [
    "correct_page", "forget_papers", "get_kept", "picture_kept", "print_kit", "read_bytes", "read_kept", "translate_remark",
]


def read_bytes(data: bytes, name: str = "") -> Paper:
    """Read a paper that is not kept. Raises a PaperProblem for what cannot be read."""
    return read_paper(data, name=name)


def get_kept(case_id: str, seq: int, fingerprint: str) -> tuple[FileRef, bytes]:
    """A file that an entry of this case names, whole. Raises FileNotInVault when no such entry names it."""
    row = FileRow.objects.filter(case_id=case_id, entry__seq=seq, sha256=fingerprint).first()
    if row is None:
        raise FileNotInVault(fingerprint=fingerprint[:12])
    return FileRef(row.sha256, row.name, row.media_type, row.size), get_file(fingerprint)


def read_kept(case_id: str, seq: int, fingerprint: str) -> Paper:
    """The words of a kept paper, as the parent put them right if they did.

    Reading a scan takes a while, so the last few are remembered while the program runs.
    """
    file, _data = get_kept(case_id, seq, fingerprint)
    return apply_reading(_read_once(file.sha256, file.name), find_reading(case_id, fingerprint))


@lru_cache(maxsize=8)
def _read_once(fingerprint: str, name: str) -> Paper:
    return read_paper(get_file(fingerprint), name=name)


def forget_papers() -> None:
    """Drop the words that are remembered, after a case was removed."""
    _read_once.cache_clear()


def picture_kept(case_id: str, seq: int, fingerprint: str, page: int) -> bytes:
    """The picture of one page as PNG, turned as it was read. Papers without a picture raise PageMissing."""
    file, _data = get_kept(case_id, seq, fingerprint)
    paper = _read_once(file.sha256, file.name)
    turned = next((one.turned for one in paper.pages if one.number == page), 0)
    return picture_of_page(get_file(fingerprint), page, turned=turned)


def print_kit(
    pack_id: str, form: Kind, *, lang: str, today: date, part: str = "", case: Case | None = None
) -> tuple[bytes, str]:
    """The starter kit, or one sheet of it, as a file: the bytes and the media type."""
    document = build_kit(load_pack(pack_id), lang=lang, today=today, case=case, part=part)
    return write(document, form), MEDIA_TYPES[form]
