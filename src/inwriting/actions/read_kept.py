"""Reads a kept paper: its words with their places, the picture of a page, its bytes; and the kit as a file."""

from datetime import date

from django.conf import settings

from inwriting.actions.keep_reading import apply_reading, find_reading
from inwriting.core.documents.kit import build_kit
from inwriting.core.facts.case import Case, FileRef
from inwriting.core.facts.paper import Paper
from inwriting.core.law.load import load_pack
from inwriting.core.problems import FileNotInVault, PageMissing, PaperProblem
from inwriting.intake.limits import Limits, OnPage
from inwriting.intake.page_picture import picture_of_page
from inwriting.intake.read import blank_paper, correct_page, join_papers, read_paper
from inwriting.intake.remarks import translate_remark
from inwriting.output.write import MEDIA_TYPES, Kind, write
from inwriting.store.models import FileRow
from inwriting.store.readings import find_reading_of, keep_reading_of
from inwriting.store.vault import get_file, place_of

__all__ = [
    "correct_page", "forget_papers", "get_kept", "list_sheets", "picture_kept", "print_kit", "read_bytes", "read_kept",
    "read_sheet", "translate_remark",
]

_REMEMBERED = 16
_papers: dict[str, Paper] = {}


def read_bytes(data: bytes, name: str = "") -> Paper:
    """Read a paper that is not kept. Raises a PaperProblem for what cannot be read."""
    return read_paper(data, name=name)


def get_kept(case_id: str, seq: int, fingerprint: str) -> tuple[FileRef, bytes]:
    """A file that an entry of this case names, whole. Raises FileNotInVault when no such entry names it."""
    row = FileRow.objects.filter(case_id=case_id, entry__seq=seq, sha256=fingerprint).first()
    if row is None:
        raise FileNotInVault(fingerprint=fingerprint[:12])
    return FileRef(row.sha256, row.name, row.media_type, row.size), get_file(fingerprint)


def list_sheets(case_id: str, seq: int, fingerprint: str) -> tuple[FileRef, ...]:
    """The files that make up a paper: photos that were kept together are its pages, any other file is a paper by itself."""
    file, _data = get_kept(case_id, seq, fingerprint)
    if not file.media_type.startswith("image/"):
        return (file,)
    rows = FileRow.objects.filter(case_id=case_id, entry__seq=seq, media_type__startswith="image/").order_by("pk")
    return tuple(FileRef(row.sha256, row.name, row.media_type, row.size) for row in rows)


def read_kept(case_id: str, seq: int, fingerprint: str) -> Paper:
    """The words of a kept paper, as the parent put them right if they did. Photos that were kept together are one paper.

    Reading a scan takes a while, so the last few are remembered while the program runs.
    """
    sheets = list_sheets(case_id, seq, fingerprint)
    return apply_reading(join_papers(_read_each(sheets)), find_reading(case_id, sheets[0].sha256))


def _read_each(sheets: tuple[FileRef, ...]) -> list[Paper]:
    """Each sheet as a paper; one that cannot be read stays a blank page among the others."""
    papers = []
    for sheet in sheets:
        try:
            papers.append(read_sheet(sheet))
        except PaperProblem:
            if len(sheets) == 1:
                raise
            papers.append(blank_paper(sheet.name))
    return papers


def read_sheet(sheet: FileRef, on_page: OnPage | None = None) -> Paper:
    """The words of one kept file. What was read from pictures is kept, because that takes long; the rest is read again."""
    remembered = _papers.get(sheet.sha256) or find_reading_of(sheet.sha256)
    if remembered is None:
        remembered = read_paper(get_file(sheet.sha256), name=sheet.name, limits=Limits(**settings.READ_LIMITS), on_page=on_page)
        # A file may be erased while it is read in the background: then its words must not be kept either.
        if any(page.source == "ocr" for page in remembered.pages) and place_of(sheet.sha256).exists():
            keep_reading_of(sheet.sha256, remembered)
    while len(_papers) >= _REMEMBERED:
        _papers.pop(next(iter(_papers)), None)
    _papers[sheet.sha256] = remembered
    return remembered


def forget_papers() -> None:
    """Drop the words that are remembered, after a case was removed."""
    _papers.clear()


def picture_kept(case_id: str, seq: int, fingerprint: str, page: int) -> bytes:
    """The picture of one page as PNG, turned as it was read. Papers without a picture raise PageMissing."""
    sheets = list_sheets(case_id, seq, fingerprint)
    earlier = 0
    for sheet, paper in zip(sheets, _read_each(sheets), strict=True):
        found = next((one for one in paper.pages if one.number == page - earlier), None)
        if found:
            return picture_of_page(get_file(sheet.sha256), found.number, turned=found.turned)
        earlier += len(paper.pages)
    raise PageMissing(number=page, count=earlier)


def print_kit(
    pack_id: str, form: Kind, *, lang: str, today: date, part: str = "", case: Case | None = None
) -> tuple[bytes, str]:
    """The starter kit, or one sheet of it, as a file: the bytes and the media type."""
    document = build_kit(load_pack(pack_id), lang=lang, today=today, case=case, part=part)
    return write(document, form), MEDIA_TYPES[form]
