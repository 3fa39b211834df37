"""Finds in plain sentences an option that was weighed and why it fell."""

import re

from inwriting.core.checks.notice.words import tags_of
from inwriting.core.checks.reading import Sentence

_DROPPED_FIRST = re.compile(
    r"\W*(?:(?:was|were|it was|this was|both were) )?(?:reject\w*|not (?:accepted|chosen|selected|adopted|used|"
    r"pursued)|ruled out|turned down|set aside|discarded|decided against|dropped)\b[^.]{0,30}?\b(?:because|since|"
    r"as|due|would|:|-|,)\W*\w+ \w+",
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
    r"explored|weighed|talked about|tried)\b(?!(?: \w+){0,2} (?:data|records?|evaluations?|reports?|information|"
    r"scores|results|input))", re.IGNORECASE)
_WAS_WEIGHED = re.compile(
    r"\b(?:was|were) (?:also )?(?:discussed|considered|looked at|raised|talked about|explored|weighed)\W*$", re.IGNORECASE)
_TELLS_WHYNOT = re.compile(
    r"[,;:(-] ?[^,;:(]{0,40}\b(?:not|no|too|unnecessary|insufficient|without|lacks?|already|wait ?list|closed|"
    r"costs?|would|takes?|only|inappropriate|restrictive|none|unable|refus\w+|pulled|failed)\b", re.IGNORECASE)


def tells_option(sentence: Sentence) -> bool:
    """One sentence names the option and says why not, beyond what the word rules see."""
    text = sentence.text
    weighed = _WEIGHED_FIRST.match(text)
    if weighed and _TELLS_WHYNOT.search(text, weighed.end()):
        return True
    if _DROPPED_AFTER.search(text) and not tags_of(sentence).get("REQUESTED"):
        return True
    return bool(_DROPPED_FIRST.match(text) or _DROPPED_BESIDE.search(text))


def spans_two(before: Sentence, sentence: Sentence) -> bool:
    """An option weighed in one sentence and turned down, with the reason, in the next."""
    tags = tags_of(before)
    if not tags.get("WEIGHED") or tags.get("RULE"):
        return False
    weighed = _WEIGHED_FIRST.match(before.text) or _WAS_WEIGHED.search(before.text)
    if before.text.endswith(";") and weighed and tags_of(sentence).get("WHYNOT"):
        return True
    tags = tags_of(sentence)
    return bool(tags.get("DROPPED") and tags.get("WHYNOT")) and not tags.get("RULE")
