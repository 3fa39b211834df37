"""Checks the parent's letter: each required part, and what to think about before it goes."""

import re
from typing import Any

import msgspec

from inwriting.core.checks.letter.cautions import SAYS, Caution, find_cautions
from inwriting.core.checks.letter.kinds import KIND_PARTS, get_kind_rules
from inwriting.core.checks.letter.request import find_by_rules, find_request_parts
from inwriting.core.checks.reading import Repaired, Sentence, repair_text, split_sentences
from inwriting.core.facts.paper import Paper

REQUEST_PARTS = ("addressed", "support", "reasons", "iep-areas", "asks-team", "asks-answer")
_LABELS = {
    "addressed": "Names the school office it is for", "support": "Says which support is asked for",
    "reasons": "Says why, with facts", "iep-areas": "Points to the parts of the IEP",
    "asks-team": "Asks the IEP team to consider it", "asks-answer": "Asks for an answer in writing",
}


class PartFinding(msgspec.Struct, frozen=True):
    """One required part: there or not, and the words that give it."""

    id: str
    present: bool
    quote: str = ""
    label: str = ""
    rule: str = ""
    page: int = 1
    start: int = 0
    end: int = 0


class LetterCheck(msgspec.Struct, frozen=True):
    """The required parts of a letter of this kind, and the cautions."""

    kind: str
    parts: tuple[PartFinding, ...]
    cautions: tuple[Caution, ...] = ()


def check_letter(
    paper: Paper, kind: str = "request-paraprofessional", pack: Any = None, child_names: tuple[str, ...] = ()
) -> LetterCheck:
    """Read a letter. Parts that only this kind needs are looked for under the words of their label."""
    mended = repair_text(paper.text)
    sentences = split_sentences(mended.text)
    places = find_request_parts(sentences, mended.text)
    if not kind.startswith("request-para"):
        places = find_by_rules(sentences, get_kind_rules()) | places
    parts = []
    for part_id, label, rule in _required(kind, pack):
        place = places.get(part_id) or _find_by_label(part_id, label, sentences)
        parts.append(_part_of(part_id, label, rule, _cite(*place, paper, mended) if place else None))
    cautions = tuple(
        Caution(name, quote, SAYS[name], page, start, end)
        for name, sentence in find_cautions(sentences, child_names)
        for quote, page, start, end in [_cite(sentence.start, sentence.end, paper, mended)])
    return LetterCheck(kind, tuple(parts), cautions)


def _required(kind: str, pack: Any) -> list[tuple[str, str, str]]:
    """Return (id, label, rule): what the pack's letter of this kind asks for, or the six parts of a request."""
    letter = (getattr(pack, "letters", None) or {}).get(kind)
    found = [(part.id, str(part.label.get("en", part.id)), str(part.rule or ""))
             for part in getattr(letter, "parts", None) or ()]
    known = {part_id for part_id, _, _ in found}
    base = [(part_id, _LABELS[part_id], "") for part_id in REQUEST_PARTS if part_id not in known]
    return found + base if not found or kind.startswith("request-para") else found


def _find_by_label(part_id: str, label: str, sentences: list[Sentence]) -> tuple[int, int] | None:
    """Look for a part that only one kind of letter has: a sentence that shares most of its label's words."""
    if part_id in REQUEST_PARTS or part_id in KIND_PARTS:
        return None
    wanted = {word for word in re.findall(r"[a-z]{4,}", f"{label} {part_id}".lower())}
    for sentence in sentences:
        words = {word for word, _, _ in sentence.words}
        if wanted and len(wanted & words) * 2 >= len(wanted):
            return sentence.start, sentence.end
    return None


def _part_of(part_id: str, label: str, rule: str, cited: tuple[str, int, int, int] | None) -> PartFinding:
    if cited is None:
        return PartFinding(part_id, False, label=label, rule=rule)
    quote, page, start, end = cited
    return PartFinding(part_id, True, quote, label, rule, page, start, end)


def _cite(start: int, end: int, paper: Paper, mended: Repaired) -> tuple[str, int, int, int]:
    begin, finish = mended.locate(start, end)
    place = paper.place_of(begin, finish)
    page = next(page for page in paper.pages if page.number == place.page)
    return page.text[place.start:place.end], place.page, place.start, place.end
