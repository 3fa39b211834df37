"""Drafts a letter as it would read today, writes it as a file, and freezes it when it is taken."""

import re
from datetime import date

import msgspec

from inwriting.actions.clock import today_in
from inwriting.actions.get_case import get_case
from inwriting.actions.keep_letter import LetterFile, keep_letter
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.fill import fill_letter, find_draft
from inwriting.core.facts.case import Case
from inwriting.core.flow import count_for_letter
from inwriting.core.law.load import load_pack
from inwriting.output.write import MEDIA_TYPES, Kind, write
from inwriting.store.letters import KeptLetter
from inwriting.store.vault import get_file, has_file

# These letters hold figures of the ledger.
COUNTED = ("missed-service", "monthly-summary")
KEPT: tuple[Kind, ...] = ("pdf", "docx", "txt")


def draft_letter(case: Case, kind: str, *, lang: str = "en", today: date | None = None) -> Document:
    """The letter with the facts of the case, dated `today` (by default the day it is where the family lives).

    Raises BlankNotFilled (or ManyProblems), and LetterUnknown.
    """
    pack, draft, day = load_pack(case.file.pack), find_draft(case, kind), today or today_in(case.file.calendar.zone)
    counted = count_for_letter(case, day, draft.choices, lang) if kind in COUNTED else {}
    document = fill_letter(pack.get_letter(kind), case, pack, lang=lang, today=day, choices=counted)
    return _sign(document, draft.signature_sha256)


def _sign(document: Document, fingerprint: str) -> Document:
    """Put the picture of the signature in; without one there is a line to sign on paper."""
    head = document.letterhead
    if head is None or head.signature != "drawn":
        return document
    if fingerprint and has_file(fingerprint):
        signed = msgspec.structs.replace(head, signature_png=get_file(fingerprint))
    else:
        signed = msgspec.structs.replace(head, signature="paper")
    return msgspec.structs.replace(document, letterhead=signed)


def write_letter(document: Document, form: Kind) -> LetterFile:
    """The letter as a file of that kind, named by its title and its day."""
    title = re.sub(r"[^A-Za-z0-9]+", "-", document.title).strip("-") or "letter"
    reading = "-reading-copy" if document.reading_copy else ""
    return LetterFile(f"{title}-{document.made_on}{reading}.{form}", MEDIA_TYPES[form], write(document, form))


def freeze_letter(case_id: str, kind: str) -> KeptLetter:
    """Keep the letter as it reads now: PDF, Word and text. The same bytes again give the same letter."""
    case = get_case(case_id)
    document = draft_letter(case, kind)
    files = tuple(write_letter(document, form) for form in KEPT)
    return keep_letter(case_id, kind, files, title=document.title, draft=find_draft(case, kind))
