"""Does a letter still have every part that its kind needs? Asked again after each edit."""

import re
from typing import Any

import msgspec

from inwriting.core.documents.blocks import Document
from inwriting.core.documents.explain import words_of

# Where the parent wrote a part in other words, these are the words that show that its point is still made.
SIGNS: dict[str, str] = {
    "asks-answer": r"\b(answer|reply|respond|tell me|let me know|in writing|written|notice|por escrito|resp[oó]nd)",
    "asks-team": r"\b(team|meet|consider|equipo|reuni|consider)",
    "iep-areas": r"\b(IEP|goal|present level|behavior plan|meta|niveles|plan de conducta)",
    "support": r"\b(aide|para|adult|support|1:1|one.to.one|asistente|apoyo)",
    "asks-notice": r"\b(notice|503|aviso)",
    "asks-meeting": r"\b(meet|reuni)",
}


class PartFound(msgspec.Struct, frozen=True):
    """One required part. `own_words` is true when the parent wrote it; `present` then rests on the words found in it."""

    id: str
    label: str
    present: bool
    quote: str = ""
    own_words: bool = False
    rule: str = ""


def check_parts(document: Document, template: Any) -> tuple[PartFound, ...]:
    """Every part that this kind of letter needs, present or not, in the template's order."""
    return tuple(find_part(part, document, template) for part in template.parts)


def find_part(part: Any, document: Document, template: Any) -> PartFound:
    """One part: whether it is there, and how it begins."""
    label = part.label.get(document.language) or part.label["en"]
    if part.id == "addressed":
        to = document.letterhead.to if document.letterhead else ()
        there = bool(to) and {address.role for address in to} >= set(template.to)
        return PartFound(part.id, label, there, ", ".join(address.name for address in to), rule=part.rule)
    blocks = [block for block in document.blocks if getattr(block, "part", "") == part.id and words_of(block).strip()]
    ours = [block for block in blocks if not getattr(block, "own_words", False)]
    theirs = [block for block in blocks if getattr(block, "own_words", False) and _makes_point(part.id, words_of(block))]
    quote = next((words_of(block)[:160] for block in (*ours, *theirs, *blocks)), "")
    return PartFound(part.id, label, bool(ours or theirs), quote, bool(blocks) and not ours, part.rule)


def _makes_point(part: str, text: str) -> bool:
    return part not in SIGNS or re.search(SIGNS[part], text, re.I) is not None
