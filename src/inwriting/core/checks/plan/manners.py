"""What any adult does: the steps of a crisis, a nurse's procedure, good manners, attention that a child seeks."""

import re
from functools import cache


@cache
def _emergency() -> re.Pattern[str]:
    """Steps of an emergency are nobody's daily help."""
    return re.compile(r"\b(?:911|ems|paramedics)\b|\bradios?[ ](?:for[ ])?(?:the[ ])?(?:office|admin\w*)\b"
                      r"|\b(?:another|other|second)[ ](?:adult[ ]|one[ ])?calls?[ ]|\bcalls?[ ](?:for[ ])?(?:an?[ ]"
                      r"|the[ ])?(?:code|security|crisis|sro)\b"
                      r"|\b(?:crisis|response)[ ]team\b|\bdo[ ]not[ ](?:chase|restrain|block)\b"
                      r"|\bseizure\b.{0,80}\balone\b", re.I)


@cache
def _procedure() -> re.Pattern[str]:
    """A nurse's procedure that staff carry out by its own schedule."""
    return re.compile(r"\b(?:catheteri\w+|suction\w*|injections?|tube[ ]feed\w*|nebuliz\w*|glucose|dos(?:e"
                      r"|ing))\b[^.;]{0,40}\bby[ ]$", re.I)


@cache
def _rescue() -> re.Pattern[str]:
    """A medicine that is given when it must be, by whoever may give it."""
    return re.compile(r"\b(?:diazepam|diastat|midazolam|epi-?pens?|epinephrine|glucagon|albuterol|inhaler|narcan"
                      r"|rescue[ ]\w+|medic\w+)\b"
                      r"[^.;|]{0,40}\bby[ ](?:[\w ]{2,24}\b(?:or|and)[ ])?(?:an?[ ]|the[ ])?$", re.I)


@cache
def _sought() -> re.Pattern[str]:
    """Attention that the child seeks: what his behavior is for."""
    return re.compile(r"\b(?:gain|get|seek\w*|request\w*|demand\w*|crav\w+|obtain|maintain\w*|for|function\w*[ ]?(?:is|of|:)"
                      r"|wants?"
                      r"|access)[ ](?:to[ ]\w+[ ])?$", re.I)


@cache
def _manners() -> re.Pattern[str]:
    """How adults should behave in a behavior plan: no help is promised by a calm voice."""
    return re.compile(
        r"[ ]who[ ](?:suspects?|sees|hears|finds|witness\w*|notices)\b|\s?:\s*(?:the[ ])?(?:nurse|teacher|principal|office"
        r"|secretary)\b|[ ](?:will|should|must|to|shall)[ ](?:use"
        r"|speak|talk|avoid|refrain|ignore|limit|praise|allow|not|wait"
        r"|reduce|listen|respond|model[ ]calm"
        r"|(?:remain|stay|be)[ ](?:calm|neutral|consistent|aware|trained|firm|positive)|(?:keep"
        r"|maintain)[ ](?:an?[ ])?(?:calm|neutral|voice|language)"
        r"|(?:give|offer|provide)[ ](?:\w+[ ]){0,2}?(?:choices?|breaks?|praise|wait|space|options|specific"
        r"|positive|time)\b)", re.I)


def is_how_adults_act(sentence: str, before: str, after: str) -> bool:
    """Does the sentence tell how any adult acts, in a crisis or a procedure, and not that one helps this child?"""
    return bool(_emergency().search(sentence) or _procedure().search(before)) or _only_an_adult(before, after)


def is_rescue(before: str) -> bool:
    """Is the adult, just after `before`, one who may give a medicine?"""
    return bool(_rescue().search(before))


def is_sought(before: str) -> bool:
    """Is the attention what the child seeks, just after `before`?"""
    return bool(_sought().search(before))


def _only_an_adult(before: str, after: str) -> bool:
    """An adult beside the nurse, one who only stands at a distance, or one who hands out things."""
    beside = re.search(r"\bnurse,?[ ](?:or|and)[ ](?:an?[ ]|the[ ])?$", before, re.I)
    if beside and not re.match(r"[ ](?:will|shall|must|to|accompan\w+|available|present|on[ ](?:campus|site))\b", after):
        return True
    if _manners().match(after):
        return True
    return bool(re.match(r"[ ](?:stands?|sits?|stays?|walks?|is|remains?)[ ](?:[\w-]+[ ])?within[ ]\d", after)
                or re.match(r"[ ]will[ ](?:give|administer|store|call|notify)[ ](?!\w+[ ](?:support|help|prompt|cue))", after))
