"""Drafts the state complaint as it would read today, and freezes what is taken, so that what was filed can be shown later."""

from datetime import date

import msgspec

from inwriting.actions.clock import today_in
from inwriting.actions.draft_letter import KEPT, write_letter
from inwriting.actions.get_case import get_case
from inwriting.actions.keep_letter import keep_letter
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.complaint.ready import LETTER, draft_of
from inwriting.core.facts.case import Case
from inwriting.core.flow import write_complaint
from inwriting.core.law.load import load_pack
from inwriting.store.letters import KeptLetter
from inwriting.store.vault import get_file, has_file

INVENTED = {
    "en": "This family is invented. Do not file this complaint.",
    "es": "Esta familia es inventada. No presente esta queja.",
}


def draft_complaint(case: Case, *, lang: str = "en", today: date | None = None) -> Document:
    """The complaint with its signature, as far as there is one. Raises NothingToAllege."""
    document = write_complaint(case, load_pack(case.file.pack), today or today_in(case.file.calendar.zone), lang=lang)
    draft, head = draft_of(case), document.letterhead
    if case.file.invented:
        document = msgspec.structs.replace(document, notice=INVENTED[lang])
    if head is None or draft.signature != "drawn":
        return document
    found = bool(draft.signature_sha256) and has_file(draft.signature_sha256)
    signed = (
        msgspec.structs.replace(head, signature_png=get_file(draft.signature_sha256))
        if found
        else msgspec.structs.replace(head, signature="paper")
    )
    return msgspec.structs.replace(document, letterhead=signed)


def freeze_complaint(case_id: str) -> KeptLetter:
    """Keep the complaint as it reads now: PDF, Word and text. The same bytes again give the same paper."""
    case = get_case(case_id)
    document = draft_complaint(case)
    files = tuple(write_letter(document, form) for form in KEPT)
    return keep_letter(case_id, LETTER, files, title=document.title, draft=draft_of(case))
