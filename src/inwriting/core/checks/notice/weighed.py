"""Finds in plain sentences an option that was weighed and why it fell."""

import re

from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.words import tags_of
from inwriting.core.checks.reading import Sentence

_DROPPED_FIRST = re.compile(
    r"\W*(?:(?:was|were|it was|this was|both were) )?(?:reject\w*|not (?:accepted|chosen|selected|adopted|used|"
    r"pursued)|ruled out|turned down|set aside|discarded|decided against|dropped)\b[^.]{0,60}?\b(?:because|since|"
    r"as|due|on (?:the )?grounds? that|would|:|-|,)\W*\w+ \w+",
    re.IGNORECASE)
_DROPPED_BESIDE = re.compile(
    r"\w\W{0,3}[-,(:;/]+ ?(?:was |were |but )?(?:reject\w*|not (?:accepted|chosen|selected|adopted|pursued)|"
    r"ruled out|turned down)\W+(?:because|b/c|bc|since|as|due|same reason|[a-z]+ [a-z]+)", re.IGNORECASE)
_DROPPED_AFTER = re.compile(
    r"(?<=[\w%]) (?:was |were )?(?:rejected|not accepted|not chosen|not selected|ruled out) ?(?:--?|:|,|"
    r"\() ?[a-z]+ [a-z]+", re.IGNORECASE)
_WEIGHED_FIRST = re.compile(
    r"\W*(?:(?:the )?(?:iep|team|we|committee|cmte|district|school|arc|ard|it|they|also|was|were|other|mom|"
    r"parent) )*(?:also |had |did )*(?:considered|considering|looked (?:at|into)|discussed|thought (?:about|of)|"
    r"explored|weighed|talked about|tossed around|kicked around|toyed with|tried)\b(?!(?: [\w']+){0,4} (?:data|"
    r"records?|evaluations?|reports?|information|"
    r"scores|results|input))", re.IGNORECASE)
_WAS_WEIGHED = re.compile(
    r"(?:\b(?:was|were) (?:also )?|^\W*(?:[\w'/-]+ ){1,4})"
    r"(?:discussed|considered|looked at|raised|talked about|explored|weighed|brought up|"
    r"floated|mentioned|suggested)\W*$", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\boption (?:\d|[a-d]|one|two|three)\b|\b(?:another|one|the other|an?) (?:idea|option|choice|possibility|"
    r"alternative|thought)\b|\bon the table\b|"
    r"\b(?:set aside|ruled out|turned down|passed over)\W*$", re.IGNORECASE)
_INSTEAD_OF = re.compile(r"\W*(?:instead of|rather than) [^,]{5,80}, which [^,]{8,},", re.IGNORECASE)
_TELLS_ON = re.compile(
    r"\W*(?:(?:but|however|though),? )?(?:too\b|that (?:would|leaves?|means?|is|was|will)|this (?:would|leaves?|means?|was|is)|"
    r"(?:it|he|she|they|there|the \w+|parents?|mom|dad|[a-z]+ (?:felt|thought|said)) (?:would|was|were|is|had|has|will|felt|"
    r"thought|cannot|can't|could|does|did|misses|needs)\b|not |no |would\b)", re.IGNORECASE)
_WEIGHED_THEN = re.compile(
    r"\w (?:(?:was|were) )?(?:also )?(?:considered|explored|talked through|thought through|weighed|floated|raised|looked at)"
    r"(?:\s*[;(]|\s+--?|,(?= (?:but|yet|though|although|however|only)\b))\s*(?P<why>[^;]{8,})", re.IGNORECASE)
_SPEAKS_AGAINST = re.compile(r"\W*(?:cons?|drawbacks?|downsides?|disadvantages?|against(?: it)?)\s*[:=]\s*\w+ \w+", re.IGNORECASE)
_COUNTS_AGAINST = re.compile(
    r"\b(?:too (?!\W*$)|not enough|would (?:not|be|miss|lose|take|mean|leave|cut)|no (?:longer|need|room|space|time|one|"
    r"openings?)|only |"
    r"full\b|closed\b|wait ?list|absent|unavailable|already|conflict\w*|costs?\b|\d+ (?:min\w*|miles|hours?) (?:away|"
    r"each way))", re.IGNORECASE)
_TELLS_DEED = re.compile(r"\W*(?:(?:the )?(?:team|district|school|committee|we|they|arc|ard|iep)|please|contact|"
    r"if you)\b", re.IGNORECASE)
_SHORT = 16  # words: a longer sentence is seldom just what speaks against an option
_TELLS_WHYNOT = re.compile(
    r"[,;:(-] ?[^,;:(]{0,40}\b(?:not|no|too|unnecessary|insufficient|without|lacks?|already|wait ?list|closed|"
    r"costs?|would|takes?|only|inappropriate|restrictive|none|unable|refus\w+|pulled|failed)\b", re.IGNORECASE)


def tells_option(sentence: Sentence) -> bool:
    """One sentence names the option and says why not, beyond what the word rules see."""
    text = sentence.text
    weighed = _WEIGHED_FIRST.match(text)
    if weighed and _TELLS_WHYNOT.search(text, weighed.end()):
        return True
    then = _WEIGHED_THEN.search(text)
    if then and len(content_words(then["why"])) >= 2 and not _names_record(text[:then.start() + 1]):
        return True
    if _SPEAKS_AGAINST.match(text) and len(content_words(text)) >= 2:
        return True
    if _DROPPED_AFTER.search(text) and not tags_of(sentence).get("REQUESTED"):
        return True
    return bool(_INSTEAD_OF.match(text) or _DROPPED_FIRST.match(text) or _DROPPED_BESIDE.search(text))


def _names_record(words: str) -> bool:
    tags = tags_of(Sentence(words, 0))
    return bool(tags.get("RECORD") or tags.get("TEST") or tags.get("RULE"))


def spans_two(before: Sentence, sentence: Sentence) -> bool:
    """An option weighed in one sentence and turned down, with the reason, in the next."""
    tags, after = tags_of(before), tags_of(sentence)
    if not tags.get("WEIGHED") or tags.get("RULE") or tags.get("NAMELESS") or after.get("RULE"):
        return False
    weighed = (_WEIGHED_FIRST.match(before.text) or _WAS_WEIGHED.search(before.text) or _ANOTHER.search(before.text))
    if weighed and (before.text.endswith(";") or _TELLS_ON.match(sentence.text)) and (
            after.get("WHYNOT") or _TELLS_ON.match(sentence.text)):
        return bool(content_words(before.text)) and len(content_words(sentence.text)) >= 2
    if _WEIGHED_FIRST.match(before.text) and _COUNTS_AGAINST.search(sentence.text) and not _TELLS_DEED.match(sentence.text):
        return len(content_words(before.text)) >= 1 and len(sentence.words) <= _SHORT
    return bool(after.get("DROPPED") and after.get("WHYNOT"))
