"""Checks a school's reply: e-mail, letter or spoken words typed by the parent."""

import re
from typing import Any, Literal

import msgspec

from inwriting.core.checks.reading import Repaired, Sentence, repair_text
from inwriting.core.checks.reply.deeds import find_deeds
from inwriting.core.checks.reply.given_instead import add_given_instead
from inwriting.core.checks.reply.hearing import drop_misheard
from inwriting.core.checks.reply.mail import is_mail, leave_out_talk, names_help
from inwriting.core.checks.reply.neighbours import add_neighbours
from inwriting.core.checks.reply.outcome import find_refusals, read_outcome
from inwriting.core.checks.reply.passage import is_spoken, nobody_answers
from inwriting.core.checks.reply.pieces import split_pieces
from inwriting.core.checks.reply.reasons import Reason, hear_reasons, take_first
from inwriting.core.checks.reply.silence import settle_silence
from inwriting.core.checks.reply.thread import leave_out_thread
from inwriting.core.facts.paper import Paper

_FROM_PARENT = re.compile(r"\b(?:my|our) (?:son|daughter|child|kid|boy|girl|family)\b|"
    r"\bthe parents? believe", re.IGNORECASE)
_TO_PARENT = re.compile(r"\byour (?:son|daughter|child|kid|request|email|e-mail)\b|^\s*['\"]", re.IGNORECASE)
_ABOUT_A_CHILD = re.compile(r"\b(?:he|she|him|his|her|hers|your|my|our|we|us|i|they|you)\b", re.IGNORECASE)
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
    own = leave_out_thread(paper.text)
    whole = is_mail(own)
    mended = repair_text(leave_out_talk(own) if whole else own)
    sentences = split_pieces(mended.text)
    if nobody_answers(mended.text):
        return ReplyCheck("unclear")
    if whole and (outcome := read_outcome(sentences, names_help(paper.text))) != "no":
        return ReplyCheck(False if outcome == "yes" else "unclear")
    from_parent = bool(_FROM_PARENT.search(mended.text)) and not _TO_PARENT.search(mended.text)
    deeds = find_deeds(sentences)
    if whole:
        # It gives no help, as was just seen; what else it agrees to, or gives in part, is another matter.
        deeds = {deed: done for deed, done in deeds.items() if deed not in ("agree", "less")}
        deeds |= {"deny": [*deeds.get("deny", ()), *find_refusals(sentences)]} if find_refusals(sentences) else {}
    heard = hear_reasons(sentences, from_parent)
    reasons = add_given_instead(take_first(drop_misheard(heard, sentences) if whole else heard), sentences, whole)
    reasons = settle_silence(add_neighbours(reasons, sentences), deeds, sentences, whole)
    answers = tuple(_answer_of(reason, paper, mended, pack) for reason in reasons)
    offers = tuple(Offer(*_cite(s.start, s.end, paper, mended)) for s in deeds.get("offer", ()))
    return ReplyCheck(_decide_refused(answers, deeds, mended.text), answers, offers)


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
    general = not _ABOUT_A_CHILD.search(text) and not is_spoken(text)
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
