"""Finds the six parts of a request: each part reads the text in the way that suits it."""

import re

from inwriting.core.checks.letter.addressee import find_addressee, find_addressee_of_quoted
from inwriting.core.checks.letter.alternatives import one_of
from inwriting.core.checks.letter.areas import find_areas_in_turn
from inwriting.core.checks.letter.blanks import mask_blanks
from inwriting.core.checks.letter.clauses import tells_only_law
from inwriting.core.checks.letter.genre import (
    Genre,
    gives_no_reason,
    is_about_no_child,
    is_complaint,
    read_genre,
    tells_of_others,
)
from inwriting.core.checks.letter.reasons import tells_reason
from inwriting.core.checks.letter.spanish import is_spanish, without_para
from inwriting.core.checks.letter.words import get_part_rules, get_words
from inwriting.core.checks.reading import Rule, Sentence, find_matches

Places = dict[str, tuple[int, int]]

# A meeting that was, or that is held anyway: naming it asks for nothing.
_KNOWN_MEETING = re.compile(
    rf"\b(?:when|for|about|what|whether) (?:the|our|his|her|that|this) (?:[\w/]+ ){{0,2}}?(?:meeting|mtg)\b"
    r"|\b(?:record|recording|attend|attending|leave|left|reschedule) (?:the|our|his|her|that) (?:\w+ )?(?:meeting|mtg)\b"
    r"|\b(?:interpreter|translator|interpreting|translation) (?:at|for|during|in) (?:\w+ ){0,4}?(?:meetings?|mtg)\b"
    rf"|\b{one_of('at, during, in, from, after, since, before, left, until, following')} "
    rf"{one_of('the, our, his, her, that, last, my, a, this, any, an, every, each, your')} (?!next|upcoming|coming)"
    rf"(?:[\w/]+ ){{0,3}}?{one_of('meeting, mtg, ard, ppt, cse, arc, conference, annual review, staffing, review')}\b",
    re.IGNORECASE)

# "Can we go over this at the meeting?": a meeting that is set already, and something new for it.
_TO_TAKE_UP = re.compile(
    r"\b(?:can|could|may) (?:we|you|the team)\b.{0,60}\b(?:at|in|during) (?:the|our|his|her) |\b(?:please|like to|like us to) "
    r"(?:go over|discuss|talk about|review|cover|bring)\b|\bplease\b.{0,60}\bat (?:an?|the next) ", re.IGNORECASE)
# A letter to the team itself: what it asks for in the plan, it asks the team.
_TO_TEAM = re.compile(
    rf"[^.:,!\n]{{0,60}}?\b{one_of('team, ard, cse, cpse, ppt, arc, case conference, iep committee, child study team')}\b",
    re.IGNORECASE)


def find_request_parts(sentences: list[Sentence], text: str) -> Places:
    """Find the six parts, as far as a text of this genre can give them: part id -> place in the text."""
    masked = mask_blanks(text)
    genre = read_genre(masked)
    if genre is Genre.OTHER:
        return {}
    addressee = find_addressee(text) if genre is Genre.LETTER else find_addressee_of_quoted(text)
    places: Places = {"addressed": addressee} if addressee else {}
    if is_about_no_child(text):
        return places
    filled = [Sentence(masked[one.start:one.end], one.start) for one in sentences]
    if is_spanish(text):
        sentences = [Sentence(without_para(one.text), one.start) for one in sentences]
    places |= find_by_rules(sentences, get_part_rules("support")) | _find_asks(sentences, text, addressee)
    if not is_complaint(text) and not (genre is Genre.TOLD and tells_of_others(text)):
        places = _find_in_iep(sentences, filled, masked) | places
    reason = next((one for one in filled if tells_reason(one.text)), None)
    if reason and not gives_no_reason(text):
        places["reasons"] = reason.start, reason.end
    return places


def _find_asks(sentences: list[Sentence], text: str, addressee: tuple[int, int] | None) -> Places:
    asking = [one for one in sentences if not tells_only_law(one.text)]
    places = find_by_rules(asking, get_part_rules("asks-answer"))
    places |= find_by_rules([_without_known_meetings(one) for one in asking], get_part_rules("asks-team"))
    if addressee and _TO_TEAM.match(text, addressee[0]):
        for place in find_by_rules(asking, get_part_rules("asks-this-team")).values():
            places.setdefault("asks-team", place)
    return places


def _find_in_iep(sentences: list[Sentence], filled: list[Sentence], masked: str) -> Places:
    """Find the parts of the IEP that are pointed to, and support that is a service; `filled` has its blanks masked."""
    places = find_by_rules([one for one in filled if not tells_only_law(one.text)], get_part_rules("iep-areas"))
    in_turn = None if places else find_areas_in_turn(masked)
    if in_turn:
        places["iep-areas"] = in_turn
    rules = get_part_rules("service")
    service = find_by_rules(sentences, rules) or find_by_rules(filled, rules)
    return places | ({"support": service["service"]} if service else {})


def find_by_rules(sentences: list[Sentence], rules: tuple[Rule, ...]) -> Places:
    """Return for each id of the rules the first sentence that fits one of them."""
    places: Places = {}
    for sentence in sentences:
        for match in find_matches(sentence, get_words(), rules):
            places.setdefault(match.id, (sentence.start, sentence.end))
    return places


def _without_known_meetings(sentence: Sentence) -> Sentence:
    if _TO_TAKE_UP.search(sentence.text):
        return sentence
    return Sentence(_KNOWN_MEETING.sub(lambda found: " " * len(found[0]), sentence.text), sentence.start)
