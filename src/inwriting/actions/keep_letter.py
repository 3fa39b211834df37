"""Freezes a letter: the exact bytes that will go out are kept, so that nobody can say another letter was sent."""

from typing import Any

import msgspec

from inwriting.actions.clock import new_id, now
from inwriting.actions.keep_evidence import keep_bytes
from inwriting.core.facts.case import Draft, FileRef
from inwriting.store.letters import KeptLetter, keep_letter_row


class LetterFile(msgspec.Struct, frozen=True):
    """One form of a letter: the PDF, the Word file, the e-mail draft."""

    name: str
    media_type: str
    content: bytes


def keep_letter(case_id: str, kind: str, files: tuple[LetterFile, ...], *, title: str = "", language: str = "en",
                draft: Draft | None = None) -> KeptLetter:
    """Keep a letter's files (the first is the letter itself) and return it. The same bytes again give the same letter."""
    kept = tuple(keep_bytes(file.content, file.name, file.media_type) for file in files)
    words: dict[str, Any] = msgspec.to_builtins(draft) if draft else {}
    letter = KeptLetter(new_id(), case_id, kind, title or kind, now(), kept, kept[0].sha256, language)
    return keep_letter_row(case_id, letter, words)


def letter_file(letter: KeptLetter, media_type: str) -> FileRef | None:
    """The form of a kept letter that has this media type, if it was kept."""
    return next((file for file in letter.files if file.media_type == media_type), None)
