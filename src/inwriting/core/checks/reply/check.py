"""Checks a school's reply: e-mail, letter or spoken words typed by the parent."""

import re
from typing import Any, Literal

import msgspec

from inwriting.core.checks.reading import Repaired, Sentence, find_matches, read_rules, repair_text, split_sentences
from inwriting.core.checks.reply.reasons import Reason, find_reasons
from inwriting.core.checks.reply.rules import get_lexicon
from inwriting.core.facts.paper import Paper

_DEEDS = (
    *read_rules("deny", """
        DENY / AGREE
        NOT ~3 need|needs|qualify|agree|provide|add|approve|receive|give ~6 AIDE
        said|say|says|answer|response|was ~2 no
        answer|response|decision ~10 is|was no
        just|simply|they|she|he|and said no
        negó|niega|niegan|negaron|rechazó|rechaza|rechazada|rechazado
        no ~2 vamos|podemos|puede|recibirá|dará|darán|darle ~8 AYUDANTE|darle|dar|añadir
    """),
    *read_rules("remove", """
        AIDE ~6 REMOVE / AGREE
        cut|reduced|dropped|lowered ~4 from ~5 to
        REMOVE ~6 AIDE
        hours|minutes|time ~5 cut|reduced|removed
    """),
    *read_rules("less", "ASKED ~12 AIDE|hours|minutes|hour|full|time|day|services|support|one ~10 GOT|only|instead"),
    *read_rules("agree", "AGREE / NOT"),
    *read_rules("because", """
        because|since|due|rationale|as|until|so|given|therefore|explained|reasoning
        reason ~2 is|was|given|for
    """),
    *read_rules("offer", """
        offer|offers|offered|offering|propose|proposes|proposed|suggest|suggested|recommend|recommends|willing
        will|can|could provide|add|give|increase|try|offer|start
        will|can|could also|instead|gladly|however provide|add|give|offer
        let ~1 us ~1 try
        instead ~6 SERVICE|AIDE|add|provide
        in lieu
        agreed|agree to
    """),
)
_FROM_PARENT = re.compile(r"\b(?:my|our) (?:son|daughter|child|kid|boy|girl|family)\b|"
    r"\bthe parents? believe", re.IGNORECASE)
_TO_PARENT = re.compile(r"\byour (?:son|daughter|child|kid|request|email|e-mail)\b|^\s*['\"]", re.IGNORECASE)
_ABOUT_A_CHILD = re.compile(r"\b(?:he|she|him|his|her|hers|your|my|our|we|us|i|they|you)\b", re.IGNORECASE)
_SHORT_REPLY = 4
_GATES = frozenset(("try-first", "not-team-decision", "dependence", "teacher-can", "shared-instead"))


class Answer(msgspec.Struct, frozen=True):
    """One reason the school gives: its id and the exact words, with their place."""

    id: str
    quote: str
    page: int = 1
    start: int = 0
    end: int = 0
    question: str = ""


class Offer(msgspec.Struct, frozen=True):
    """Something the school puts forward instead, in its own words."""

    quote: str
    page: int = 1
    start: int = 0
    end: int = 0


class ReplyCheck(msgspec.Struct, frozen=True):
    """What a reply says: refused or not, why, and what is offered."""

    refused: bool | Literal["unclear"]
    answers: tuple[Answer, ...] = ()
    offers: tuple[Offer, ...] = ()


def check_reply(paper: Paper, pack: Any = None) -> ReplyCheck:
    """Read a reply. Nothing is refused: an empty paper gives "unclear" and no answers."""
    mended = repair_text(paper.text)
    sentences = split_sentences(mended.text)
    from_parent = bool(_FROM_PARENT.search(mended.text)) and not _TO_PARENT.search(mended.text)
    reasons = find_reasons(sentences, from_parent)
    deeds = _find_deeds(sentences)
    reasons = _settle_silence(reasons, deeds, sentences)
    answers = tuple(_answer_of(reason, paper, mended, pack) for reason in reasons)
    offers = tuple(Offer(*_cite(s.start, s.end, paper, mended)) for s in deeds.get("offer", ()))
    return ReplyCheck(_decide_refused(answers, deeds, mended.text), answers, offers)


def _find_deeds(sentences: list[Sentence]) -> dict[str, list[Sentence]]:
    deeds: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        for deed in {match.id for match in find_matches(sentence, get_lexicon(), _DEEDS)}:
            deeds.setdefault(deed, []).append(sentence)
    return deeds


def _settle_silence(
    reasons: list[Reason], deeds: dict[str, list[Sentence]], sentences: list[Sentence]
) -> list[Reason]:
    """A refusal, a cut, or less than was asked for, with no reason anywhere in the words, is itself an answer."""
    bare = deeds.get("deny") or deeds.get("remove") or deeds.get("less")
    told_more = len(sentences) > _SHORT_REPLY or "because" in deeds or "offer" in deeds
    if reasons or not bare or told_more or ("agree" in deeds and "deny" not in deeds):
        return reasons
    return [Reason("no-reason", bare[0].start, bare[0].end)]


def _decide_refused(
    answers: tuple[Answer, ...], deeds: dict[str, list[Sentence]], text: str
) -> bool | Literal["unclear"]:
    said_no = any(deed in deeds for deed in ("deny", "remove", "less"))
    if "agree" in deeds and not said_no:
        return "unclear" if answers else False
    if said_no:
        return True
    if not answers:
        return "unclear"
    general = not _ABOUT_A_CHILD.search(text)
    return "unclear" if general and all(answer.id in _GATES for answer in answers) else True


def _answer_of(reason: Reason, paper: Paper, mended: Repaired, pack: Any) -> Answer:
    return Answer(reason.id, *_cite(reason.start, reason.end, paper, mended), question=_question(reason.id, pack))


def _cite(start: int, end: int, paper: Paper, mended: Repaired) -> tuple[str, int, int, int]:
    """Return the exact original words with page, start and end on that page."""
    begin, finish = mended.locate(start, end)
    place = paper.place_of(begin, finish)
    page = next(page for page in paper.pages if page.number == place.page)
    return page.text[place.start:place.end], place.page, place.start, place.end


def _question(answer_id: str, pack: Any) -> str:
    """Return what the parent can say to this answer, from the pack, or nothing without one."""
    answer = (getattr(pack, "answers", None) or {}).get(answer_id)
    said = str(answer.say.get("en", "")) if answer else ""
    return said.replace("{{ child.first_name }}", "my child")
