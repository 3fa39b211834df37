"""Finds the six parts of a request: each part reads the text in the way that suits it."""

import re

from inwriting.core.checks.letter.addressee import find_addressee
from inwriting.core.checks.letter.alternatives import one_of
from inwriting.core.checks.letter.blanks import mask_blanks
from inwriting.core.checks.letter.clauses import tells_only_law
from inwriting.core.checks.letter.genre import Genre, is_complaint, is_courtesy, read_genre
from inwriting.core.checks.letter.reasons import tells_reason
from inwriting.core.checks.letter.spanish import is_spanish, without_para
from inwriting.core.checks.letter.words import get_part_rules, get_words
from inwriting.core.checks.reading import Rule, Sentence, find_matches

Places = dict[str, tuple[int, int]]

# A meeting that was, or that is held anyway: naming it asks for nothing.
_KNOWN_MEETING = re.compile(
    rf"\b(?:when|for|about|what|whether) (?:the|our|his|her|that|this) (?:[\w/]+ ){{0,2}}?(?:meeting|mtg)\b"
    rf"|\b{one_of('at, during, in, from, after, since, before, left, until, following')} "
    rf"{one_of('the, our, his, her, that, last, my, a, this, any, an, every, each, your')} (?!next|upcoming|coming)"
    rf"(?:[\w/]+ ){{0,3}}?{one_of('meeting, mtg, ard, ppt, cse, arc, conference, annual review, staffing, review')}\b",
    re.IGNORECASE)

# "Can we go over this at the meeting?": a meeting that is set already, and something new for it.
_TO_TAKE_UP = re.compile(
    r"\b(?:can|could|may) (?:we|you|the team)\b.{0,60}\b(?:at|in|during) (?:the|our|his|her) |\b(?:please|like to|like us to) "
    r"(?:go over|discuss|talk about|review|cover|bring)\b", re.IGNORECASE)


def find_request_parts(sentences: list[Sentence], text: str) -> Places:
    """Find the six parts, as far as a text of this genre can give them: part id -> place in the text."""
    masked = mask_blanks(text)
    genre = read_genre(masked)
    if genre is Genre.OTHER:
        return {}
    filled = [Sentence(masked[one.start:one.end], one.start) for one in sentences]
    if is_spanish(text):
        sentences = [Sentence(without_para(one.text), one.start) for one in sentences]
    places = find_by_rules(sentences, get_part_rules("support")) | _find_asks(sentences)
    if not is_complaint(text):
        places = _find_in_iep(sentences, filled) | places
    reason = next((one for one in filled if tells_reason(one.text)), None)
    if reason and not is_courtesy(text):
        places["reasons"] = reason.start, reason.end
    addressee = find_addressee(text) if genre is Genre.LETTER else None
    if addressee:
        places["addressed"] = addressee
    return places


def _find_asks(sentences: list[Sentence]) -> Places:
    asking = [one for one in sentences if not tells_only_law(one.text)]
    places = find_by_rules(asking, get_part_rules("asks-answer"))
    return places | find_by_rules([_without_known_meetings(one) for one in asking], get_part_rules("asks-team"))


def _find_in_iep(sentences: list[Sentence], filled: list[Sentence]) -> Places:
    """Find the parts of the IEP that are pointed to, and support that is a service; `filled` has its blanks masked."""
    places = find_by_rules([one for one in filled if not tells_only_law(one.text)], get_part_rules("iep-areas"))
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
