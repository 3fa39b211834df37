"""Is the adult for this child alone, shared with others, or does the paper not say?"""

import re
from functools import cache

from inwriting.core.checks.plan.vocabulary import ONE_TO_ONE

_NOUN = (
    r"(?:aides?|aid|para\w*|assistants?|adult|staff|support|assistance|helper|attendant|nurse|shadow|technician"
    r"|person|intervener|ea|ta|ia|rbt|supervision)")


@cache
def _dedicated() -> re.Pattern[str]:
    return re.compile(
        rf"(?:not|never|n't|non)[ -](?:be[ ])?(?:a[ ])?(?:to[ ]be[ ])?shared|unshared|no[ ]other[ ](?:student|child)\w*"
        rf"|\bdedicated\b(?![ ]to[ ](?:the[ ])?(?:class|program))|\b(?:child|student|pupil)[- ]specific\b"
        rf"|\bindividual(?:ized|ised|ly[ ]assigned)?[ ](?:[\w-]{{1,16}}[ ]){{0,3}}\(?{_NOUN}\b"
        rf"|{_NOUN}[ ]?(?:-|,|:|\|)[ ]?individual\b|,[ ]individual,|\|[ ]?individual[ ]?(?:\||$)"
        rf"|\bindividual[ ]?(?:-|\|)"
        rf"|direct,?[ ]individual"
        rf"|\b(?:solely|exclusively|only)[ ](?:to|for|with|assigned)\b[ ](?:to[ ])?(?!as|if|when)|(?:assigned"
        rf"|works?|working)[ ](?:solely|exclusively|only)\b|\bonly[ ][A-Z][a-z]+\b|for[ ](?:him|her|\w+)[ ]alone"
        rf"|alone[ ]with|with[ ]\w{{1,12}}[ ]alone|\b(?:his|her|their)[ ]own[ ](?:\w{{1,16}}[ ]){{0,2}}{_NOUN}"
        rf"|(?:assigned|devoted)[ ](?:just|specifically|individually)?[ ]?to[ ](?:the[ ]student|this[ ](?:student"
        rf"|child)|him|her|one[ ](?:student|child))\b"
        rf"|(?<![\d/:.])2[ ]?:[ ]?1[ ](?:adult|staff|aide)s?[ -](?:to[ -])?(?:student|child|ratio|support)"
        rf"|two[ ]adults[ ](?:to|for|per|with)[ ](?:one|1|him|her|the[ ]student|this)|(?<!\w)2[ ](?:adults"
        rf"|staff)[ ](?:to|:|per)[ ]1"
        rf"|private[ ]duty|(?:one|1)[ ](?:adult|staff|aide|para)\w*(?:[ ]\w+)?[ ](?:to|for|per|with)[ ](?:one|1)\b"
        rf"|\bpersonal[ ](?:aide|para|assistant|nurse)|{ONE_TO_ONE}(?![ ](?:instruction|teaching|tutoring|speech"
        rf"|therapy|counsel|conferenc|correspond|device|technology|lesson|session|or[ ]small|and[ ]small|/[ ]?small"
        rf"|reading))", re.I)


@cache
def _ratio_apart() -> re.Pattern[str]:
    return re.compile(r"(?:instruction|teaching|tutoring)[ ](?:on[ ]a[ ])?" + ONE_TO_ONE, re.I)


@cache
def _shared() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!not[ ])(?<!n't[ ])(?<!not[ ]a[ ])(?<!not[ ]be[ ])(?<!non-)(?<!never[ ])\bshared?(?:s"
        rf"|ing)?\b(?![ ](?:with[ ](?:the[ ])?(?:parent|team|staff|teacher|famil|you)|data|information|toys"
        rf"|materials|writing|reading))"
        rf"|(?<![\d/:.$-])(?:[2-9]|1[0-2])[ ]?:[ ]?1(?![ ]?[-/:.+]?[ ]?\d)|(?<![\d/:.$-])1[ ]?:[ ]?(?:[2-9]"
        rf"|1[0-2])(?![-/:.]?\d)"
        rf"|(?:{_NOUN}|ratio)[ ]?,?\(?[ ]?(?:of[ ])?(?:(?:[2-9])[ ]?-[ ]?1|1[ ]?-[ ]?[2-9]|(?:two|three|four|2|3"
        rf"|4)[ ]to[ ](?:one|1)|(?:one|1)[ ]to[ ](?:two|three|four|2|3|4))(?![-/:.]?\d|[ ]?(?:hour|min|hr|time|day"
        rf"|x\b|period))"
        rf"|(?:one|1)[ ](?:aide|para\w*|adult)[ ](?:for|to|per)[ ](?:every[ ])?(?:two|three|four|five|six|[2-9])"
        rf"|(?:two|three|four|2|3|4)[ -](?:to|on)[ -]one\b"
        rf"|\b(?:cover|help|serv|support|watch|assist|assigned[ ]to"
        rf"|works?[ ]with)\w{{0,3}}[ ](?:\w{{1,10}}[ ]){{0,2}}(?:two|three|four|five|several"
        rf"|multiple)[ ](?:other[ ])?(?:\w{{1,10}}[ ])?(?:students|children|kids|boys|girls|pupils)|\b(?:cover|serv"
        rf"|float|split|rotat|divid|shar)\w{{0,3}}[ ](?:\w{{1,10}}[ ]){{0,2}}(?:all|two|three|four|five|several"
        rf"|multiple|both)[ ](?:\w{{1,14}}[ ]){{0,2}}(?:rooms|class(?:es|rooms)|grades)"
        rf"|\bnot[ ](?:an?[ ])?(?:individual|{ONE_TO_ONE}|dedicated)\b|(?:one|1|two|2)[ ](?:adult|staff|aide"
        rf"|para)s?[ ]?[/:][ ]?[2-9]\b"
        r"|\b[2-9][ ](?:students|children|kids)[ ]?[:/][ ]?1\b"
        rf"|(?:-|\||,)[ ]?group(?=[ ]?(?:\||,|\(|$))"
        rf"|\bgroup[ ]of[ ](?:[2-9]|two|three|four|five|six)\b|\bprogrammatic\b|\broving\b|\bfloat(?:ing"
        rf"|er)?\b(?![ ]to)|\bfloats[ ](?:among|between|around|in)|\bpooled\b", re.I)


@cache
def _likely_shared() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:class(?:room)?|program|group|room|school|building)[ -](?:based[ ])?(?:instructional[ ]"
        rf"|special[ ]education[ ])?(?:aides?|para(?:s|professionals?|educators?|pros?)?|assistants?|helper)\b"
        rf"|\b(?:aides?|para\w*|assistants?|staff|adults?)[ ](?:who[ ](?:is|are)[ ])?(?:is[ ])?(?:assigned"
        rf"|available|accessible)[ ]to[ ](?:the|all|each|every|any)[ ](?:class|program|room|student|child|kid|grade"
        rf"|school)\w*"
        rf"|\bthe[ ](?:aides?|para\w*|assistants?)[ ]in[ ](?:the|his|her|their)[ ](?:class|room)\w*|\b(?:access"
        rf"|accessible)[ ]to[ ](?:[\w-]{{1,16}}[ ]){{0,3}}{_NOUN}[ ](?:for[ ])?\d"
        rf"|\b(?:help|assist|support|serv|work|cover"
        rf"|supervis)\w{{0,4}}[ ](?:with[ ])?(?:\w{{1,10}}[ ]){{0,2}}(?:all|other|another|several|multiple|many|two"
        rf"|three|four|five|six|eleven|both|\d{{1,2}})[ ]?(?:of[ ]the[ ])?(?:\w{{1,12}}[ ])?"
        rf"(?:students?|children|kids|child|peers|pupils)|\b(?:with|and|among|between|for|across|to|of)[ ](?:all[ ]"
        rf"|the[ ])?(?:up[ ]to[ ])?(?:other|another|several|multiple|two|three|four|five|six|seven|eight|[2-9]"
        rf"|[1-3]\d)[ ](?:\w{{1,12}}[ ])?(?:students|children|kids|peers|pupils|others|child|student)\b"
        rf"|\ball[ ](?:the[ ])?(?:students|children|kids)\b|\bsmall[ -]group\b|\bgroup[ ]support\b"
        rf"|\bone[ ]of[ ]the[ ](?:two|three|class(?:room)?)[ ]|(?:teacher|staff)[ ]and[ ](?:a[ ])?(?:para|aide)\w*[ ]\d"
        rf"|\bnot[ ](?:specifically|only|just|solely|exclusively)[ ](?:for|assigned|with)|\bwho[ ]also[ ](?:helps?"
        rf"|works?|assists?|supports?|supervis)", re.I)


@cache
def _alone_with() -> re.Pattern[str]:
    return re.compile(rf"\b{_NOUN}[ ](?:[\w,]{{1,14}}[ ]){{0,6}}(?:with|beside|next[ ]to|alongside)[ ](?:him|her"
                      rf"|the[ ]student|the[ ]child|\w+)[ ](?:at[ ]all[ ]times|every[ ]minute|constantly)"
                      rf"|(?:someone|somebody)[ ](?:right[ ])?(?:beside|with)[ ]\w+[ ](?:at[ ]all[ ]times"
                      rf"|every[ ]minute|all[ ]day)", re.I)


@cache
def _alternatives() -> re.Pattern[str]:
    return re.compile(rf"(?:{ONE_TO_ONE}|individual|dedicated)[^.;\n]{{0,30}}(?:/|\bor\b)[^.;\n]{{0,20}}\b(?:shared"
                      rf"|group|class(?:room)?[ ](?:aide|support))"
                      rf"|\b(?:shared|group|class(?:room)?[ ](?:aide|support))[^.;\n]{{0,30}}(?:/"
                      rf"|\bor\b)[^.;\n]{{0,20}}(?:{ONE_TO_ONE}|individual|dedicated)", re.I)


def read_sharing(text: str) -> tuple[str, bool]:
    """Return dedicated, shared or unstated, and whether the words say it outright (not only "classroom aide")."""
    if _alternatives().search(text):
        return "unstated", False
    dedicated = bool(_dedicated().search(_ratio_apart().sub("", text)) or _alone_with().search(text))
    denied = re.search(r"(?:not|never|n't|non)[ -](?:be[ ])?(?:a[ ])?(?:to[ ]be[ ])?shared|two[ ]adults[ ](?:to"
                       r"|for)|2[ ]?:[ ]?1[ ](?:adult|staff|aide)s?[ -](?:to[ -])?(?:student|child)", text, re.I)
    if _shared().search(text) and not denied:
        return "shared", True
    if dedicated:
        return "dedicated", True
    if _likely_shared().search(text):
        return "shared", bool(re.search(r"\bgroup\b|students|children|kids|\bothers?\b|programmatic", text, re.I))
    return "unstated", False
