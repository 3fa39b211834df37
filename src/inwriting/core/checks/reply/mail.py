"""Finds the part of a whole letter or mail that answers: greetings, news, errands and the name at its foot say no reason."""

import re
from typing import NamedTuple

from inwriting.core.checks.reading import Sentence, split_sentences
from inwriting.core.checks.reply.passage import is_spoken
from inwriting.core.checks.reply.phrases import any_of

_WHOLE = 45  # words: what is shorter, and greets nobody, is a saying and not a letter
_GREETING = re.compile(
    r"\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|to the parents?|estimad[oa]s?|hola"
    r"|(?:good|great) news|buen[oa]s (?:d\u00edas|tardes))\b[^\n.]{0,60}?[,:!.\n\u2014-]\s*"
    r"|thank(?:s| you) for your [\w-]+[,.!]\s|(?:mr|mrs|ms|dr)\.? [A-Z]\w+[,:]\s(?!our|the|a|who)\b)", re.IGNORECASE)
# It ends at a blank line or where the next item of a list begins.
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n|\s*(?:\d{1,2}[.)]|[-*\u2022])\s))*")


class _Part(NamedTuple):
    """A paragraph [start, end) and how near it is: 3 speaks of the help, 2 decides what was asked, 1 decides something."""

    start: int
    end: int
    near: int


# The help itself, under any name.
_HELP = r"""
    aides?, paras?, para ?pro\w*, para ?educator\w*, one[- ](?:on|to)[- ]one, 1[: -](?:(?:on|to)[ -])?1, helpers?,
    shadow, (?<!associate )assistants?(?! (?:principal|superintendent|director|professor)), attendants?, somebody,
    someone, anybody, anyone,
    (?:an?|one|another|extra|added|additional|individual|full-time|own|with|dedicated|shared|second|each|no) (?:\w+ )?HAND,
    adults?(?! (?:education|ed\b|tickets?|volunteers?|supper)), individual support, adult support,
    (?:full|part)[- ]time (?:help|support), person (?:to|for|with|beside|next), coverage, staffing, asistente, ayudante
""".replace("HAND", "(?:adult|grown-?up|person|body|hands|staff|support)")
# What the parent asked, wrote or brought up.
_REQUEST = r"""
    (?:your|the) (?:\w+ )?(?:request|question|concern|proposal|letter|note|e-?mail|message|list)s?,
    our (?:conversation|call|talk|chat),
    you(?:'d| had|'ve| have)? (?:also )?(?:ask|request|wr[oi]t|mention|rais|brought|want|propos|hop)\w*, our discussion,
    what (?:you|we) (?:ask|talk|discuss|brought|mention)\w*, follow(?:ing)?[- ]up,
    where (?:we|things) (?:landed|stand|ended), as we (?:discussed|talked)
"""
# A no, a yes, or a not yet.
_DECISION = r"""
    decid\w+, decision, den(?:y|ied|ial), declin\w+, reject\w+, refus\w+, approv\w+, granted, agreed, unable,
    unfortunately, regret, afraid, sorry to, instead, recommend\w*, (?:the|my) answer, leave (?:things|it|him|her),
    can(?:'t|not), won't be, no longer, a no,
    not (?:able|going to|ready|be part|support|approve|add|recommend|something|moving|qualif\w+), at this (?:time|point),
    for now, don't (?:see|think|believe|feel|do|have), (?:doesn't|does not) (?:rise|qualify|need|warrant), first,
    before we, revisit, hold off, not yet, wait
"""
# How a sentence begins that is about slips, dates, signatures, thanks and calls.
_ERRAND = r"""
    please, kindly, remember, a? ?reminder, don't forget, do not forget, bring, sign, return, send, let me know, call,
    feel free, thanks?, thank you, hope, i hope, looking forward, see you, have a,
    you(?:'ll| will| should| can| may) (?:get|receive|call|find|see|come|sign),
    if (?:you|that|this|the)\b[^.]+?\b(?:like|questions?|call|sign|send|return|time|let me|works|okay|ok|stop by|come),
    it was (?:good|great|nice|a pleasure|lovely), i (?:appreciate|enjoyed|apologize|trust),
    (?:(?:the|our) )?next (?:meeting|pto|check-in), (?:an? )?(?:copy|interpreter|forms?|slips?|permission)
"""

_WHEN = re.compile(
    r"\$\d|\d:\d\d|\d ?[ap]\.?m\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri)days?\b|\bto(?:day|night|morrow)\b",
    re.IGNORECASE)


def is_mail(text: str) -> bool:
    """Is it a whole letter, mail or note, and not a saying, a form or what a parent tells of the school?"""
    if _announces(text):
        return True
    if _GREETING.match(text):
        return len(text.split()) >= _WHOLE or _nearness(text) > 1 or bool(_WHEN.search(text))
    return len(text.split()) >= _WHOLE and (not is_spoken(text) or len(_PARAGRAPH.findall(text)) > 1)


def _announces(text: str) -> bool:
    """Does it tell families what is on, when, and what to send, and take up no request for help?"""
    return bool(_WHEN.search(text)) and _nearness(text) < 2 and (len(text.split()) >= _WHOLE or any(
        _is_errand(sentence.text) for sentence in split_sentences(text)))


def names_help(text: str) -> bool:
    """Is an aide, under any name, in the text? Schools refuse places in a club, too."""
    return bool(any_of(_HELP).search(text))


def leave_out_talk(text: str) -> str:
    """Blank what in a mail does not bear on the request; the length and all places stay the same."""
    parts = _parts_of(text)
    return _blank_outside(text, [span for number, part in enumerate(parts) for span in _keep(text, parts, number)])


def _parts_of(text: str) -> list[_Part]:
    """The paragraphs and list items; of a single one its sentences, each as near as the nearest within two of it."""
    spans = [match.span() for match in _PARAGRAPH.finditer(text)]
    if len(spans) > 1:
        return [_Part(start, end, _nearness(text[start:end])) for start, end in spans]
    sentences = split_sentences(text)
    near = [_nearness(sentence.text) for sentence in sentences]
    return [_Part(sentence.start, sentence.end, max(near[max(0, place - 2):place + 3]))
            for place, sentence in enumerate(sentences)]


def _nearness(words: str) -> int:
    if len(words.split()) < 4 or _is_foot(words):
        return 0
    decides, takes_up = any_of(_DECISION).search(words), any_of(_REQUEST).search(words)
    return 3 if any_of(_HELP).search(words) else 2 if decides and takes_up else 1 if decides else 0


def _is_foot(words: str) -> bool:
    """A name with its office under it: short lines, no verb to end them."""
    lines = [line.strip() for line in words.strip().splitlines()]
    return len(lines) > 1 and all(len(line.split()) < 7 and not line.endswith((".", "?", "!")) for line in lines)


def _keep(text: str, parts: list[_Part], number: int) -> list[tuple[int, int]]:
    """Of the parts nearest to the request all but errands; of a part beside them only what decides."""
    part, nearest = parts[number], max(other.near for other in parts)
    beside = any(other.near == nearest for other in parts[max(0, number - 1):number + 2])
    if nearest < 2 or part.near == 0 or not beside:
        return []
    sentences = split_sentences(text[part.start:part.end], part.start)
    wanted = _bears if part.near == nearest else _decides
    return [(sentence.start, sentence.end) for sentence in sentences if wanted(sentence)]


def _bears(sentence: Sentence) -> bool:
    return bool(any_of(_HELP).search(sentence.text)) or not (_is_errand(sentence.text) or _GREETING.fullmatch(sentence.text))


def _decides(sentence: Sentence) -> bool:
    return bool(any_of(_DECISION).search(sentence.text)) and not _is_errand(sentence.text)


def _is_errand(words: str) -> bool:
    return bool(any_of(_ERRAND).match(words.lstrip("\"'(")))


def _blank_outside(text: str, kept: list[tuple[int, int]]) -> str:
    pieces, done = [], 0
    for start, end in kept:
        pieces.append(re.sub(r"[^\n]", " ", text[done:start]))
        pieces.append(text[start:end])
        done = end
    return "".join([*pieces, re.sub(r"[^\n]", " ", text[done:])])
