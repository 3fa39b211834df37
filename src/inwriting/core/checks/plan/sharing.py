"""Is the adult for this child alone, shared with others, or does the paper not say?"""

import re
from functools import cache

from inwriting.core.checks.plan.titles import ONE_TO_ONE

_NOUN = (
    r"(?:aides?|aid|para\w*|assistants?|adult|staff|support|assistance|helper|attendant|nurse|shadow|technician"
    r"|person|intervener|ea|ta|ia|rbt|supervision)")

_TWO_TO_ONE = (r"(?:two|2)[ ](?:adults|staff(?:[ ]members)?|aides|paras|assistants|people)[ ]?(?:to|for|per|with|:"
               r"|assigned[ ]to)[ ]"
               r"(?:one|1|him|her|this|(?:the[ ])?(?:student|child))\b")

# Two grown-ups at one task of one child: a lift, a transfer, a change of clothes.
_TWO_ADULTS = (r"2[ ]?:[ ]?1[ ]?\(?(?:two|2)[ ](?:adults|staff)|(?:two|2)[ ](?:adults|staff|paras"
               r"|aides)[^.;]{0,40}\(2[ ]?:[ ]?1\)|"
               r"(?:two|2)[ -]?(?:person|man)[ ](?:lift|transfer|assist|carry)\w*"
               r"|(?:two|2)[ ](?:adults|staff(?:[ ]members)?|aides|paras|people)[ ](?:\w+[ ]){0,2}?(?:every|each|lift"
               r"|transfer|toilet|change)\w*")


@cache
def _dedicated() -> re.Pattern[str]:
    return re.compile(
        rf"(?:not|never|n't|non)[ -](?:be[ ])?(?:a[ ])?(?:to[ ]be[ ])?shared|unshared|no[ ]other[ ](?:student|child)\w*"
        rf"|\bdedicated\b(?![ ]to[ ](?:the[ ])?(?:class|program))|\b(?:child|student|pupil)[- ]specific\b"
        rf"|\bindividual(?:ized|ised|ly[ ]assigned)?[ ](?:[\w-]{{1,16}}[ ]){{0,3}}\(?{_NOUN}\b"
        rf"|{_NOUN}[ ]?(?:-|,|:|;|\|)[ ]?individual\b|(?:^"
        rf"|[|,;:()=\]\u2611\u2612\u2713\u2714]|[ ]{{2}})[ ]?ind(?:iv(?:idual)?)?\.?[ ]?(?:$|[|,;:)]|[ ]{{2}}|\[[xX]\])"
        rf"|\bindividual[ ]service\b"
        rf"|{_TWO_ADULTS}"
        rf"|assigned[ ]to[ ](?:the[ ])?student\b(?!'s)"
            rf"|\bindividual[ ]?(?:-|\|)"
        rf"|direct,?[ ]individual"
        rf"|\b(?:solely|exclusively|only)[ ](?:assigned[ ])?(?:to|for|with)[ ](?:him|her|them|the[ ](?:student|child)"
        rf"|this|one|(?-i:[A-Z])[a-z.]+)(?!\w)"
        rf"|\bonly[ ](?-i:(?!Mon|Tue|Wed|Thu|Fri|Math|Engl|Sci|Art|Music|Gen|PE)[A-Z][a-z]+)\b|(?:assigned"
        rf"|works?|working)[ ](?:solely|exclusively|only)\b|\b(?:help|assist|support"
        rf"|serv)\w*[ ]only[ ](?-i:[A-Z])[a-z]+\b|for[ ](?:him|her|\w+)[ ]alone"
        rf"|\b(?:solely|exclusively|only)[ ]responsible[ ]for[ ](?:the[ ]|this[ ])?(?:student|child|him|her|(?-i:[A-Z]))"
        rf"|\b(?:one|1)[ ]adult[ ](?:per|for[ ]each)[ ](?:student|child)\b"
        rf"|\b(?:only|sole)[ ](?:job|duty|assignment|responsibility|student|kid|child|charge)\b(?:[ ]is)?"
        rf"|\ball[ ]to[ ](?:him|her|them)sel(?:f|ves)\b"
        rf"|\b(?:just|only)[ ](?:for[ ])?(?:his|hers|him|her)\b|for[ ]no[ ](?:one|body)[ ]else|\bno[ ]other[ ](?:duties"
        rf"|assignments?|responsibilit\w+)"
        rf"|\bgroup[ ]size\b[ ]?[:=|]?[ ]?(?:1|one)\b(?!:)|\bratio\b[ ]?[:=|]?[ ]?1(?![\d:/.-])"
        rf"|alone[ ]with|with[ ]\w{{1,12}}[ ]alone|\bof[ ](?:his|her|their)[ ]own\b|\b(?:his|her"
        rf"|their)[ ]own[ ](?:\w{{1,16}}[ ]){{0,2}}{_NOUN}"
        rf"|(?:^|[-|,;(])[ ]?(?:one|1)[ ](?:student|child)(?=[ ]?(?:only|$|[-|,;)]))"
        rf"|(?:assigned[ ]to|for)[ ](?:just|only)[ ](?:my|our|the)[ ](?:son|daughter|child|kid|grandson"
        rf"|granddaughter)|(?:assigned|devoted)[ ](?:just|specifically|individually)?[ ]?to[ ](?:the[ ]student(?!'s)"
        rf"|this[ ](?:student"
        rf"|child)|him|her|one[ ](?:student|child))\b"
        rf"|\bassigned[ ]to[ ](?-i:(?!Room|Grade|Class|Kinder|The|Life|Special|Team|Building|Unit"
        rf"|Program)[A-Z][a-z]+)(?![ ](?-i:[A-Z]|\d))"
        rf"|(?<![\d/:.])2[ ]?:[ ]?1[ ](?:adult|staff|aide)s?[ -](?:to[ -])?(?:student|child|ratio|support)"
        rf"|{_TWO_TO_ONE}"
        rf"|private[ ]duty|(?:one|1)[ ](?:adult|staff|aide|para)\w*(?:[ ]\w+)?[ ](?:to|for|per|with)[ ](?:one|1)\b"
        rf"|\bpersonal[ ](?:aide|para|assistant|nurse)|{ONE_TO_ONE}(?![ ](?:instruction\b|teaching(?![ ]assist)"
        rf"|tutoring|speech"
        rf"|therapy|counsel|conferenc|correspond|device|technology|lesson|session|or[ ]small|and[ ]small|/[ ]?small"
        rf"|reading))", re.I)


@cache
def _ratio_apart() -> re.Pattern[str]:
    return re.compile(r"(?:instruction|teaching|tutoring)[ ](?:on[ ]a[ ])?" + ONE_TO_ONE, re.I)


_PEOPLE = (r"(?:student|child|children|kid|boy|girl|pupil|peer|classmate|learner|other|friend|sibling|twin"
           r"|preschooler|\w*-?grader"
           r"|kindergart\w+)s?")
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-3]\d)"
# "three of them", "all eleven first graders", "another boy", "the rest of the class": more children than one.
_SEVERAL = (rf"(?:(?:{_NUMBER}|several|multiple|many|both|all|some|most|the[ ]others|a[ ](?:few|couple|number"
            rf"|group))(?:[ ]of)?"
            rf"(?:[ ](?:the|his|her|their|other|our|these"
            rf"|those))*[ ](?:{_NUMBER}[ ])?(?:[\w-]{{2,16}}[ ]){{0,2}}?{_PEOPLE}"
            rf"|(?:{_NUMBER}|all|both|several|some|most)[ ]of[ ](?:them|us|these|those)"
            rf"|(?:an|one[ ])?other[ ](?:[\w-]{{2,16}}[ ]){{0,2}}?{_PEOPLE}|any[ ](?:other[ ])?(?:students?|child|children"
            rf"|kids?)[ ]in\b"
            r"|the[ ](?:rest[ ]of|whole|entire)[ ](?:the[ ])?(?:class|group|room|grade)|every(?:one|body)"
            r"|every[ ](?:child|kid|student)[ ](?:in|gets|has|shares)"
            r"|the[ ]others|others)")


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
        rf"|\b(?:has|have|with)[ ](?:{_NUMBER}|several|many)[ ]other[ ](?:\w+[ ])?{_PEOPLE}"
        rf"|(?<![:\d-])(?:one|1)[ ](?:aide|para\w*|adult|assistant|staff)[ ](?:for|to"
        rf"|per)[ ](?:every[ ])?{_NUMBER}\b(?![ ]?(?:hours|min|hrs|%|days|\.))"
        rf"|\bnot[ ](?:\w+[ ])?(?:assigned|dedicated)[ ]to[ ](?:one|the|a|any|this|our|my)[ ]?(?:single[ ]"
        rf"|particular[ ])?(?:student|child|kid|son|daughter)"
        rf"|\bnot[ ]assigned[ ]to[ ](?:student|him|her)\b"
        rf"|(?:two|three|four|2|3|4)[ -](?:to|on)[ -](?:one\b|1[ ](?:[\w-]+[ ])?{_NOUN})"
        rf"|\b(?:cover|help|serv|support|watch|assist|supervis|walk|sits|rides|accompan|escort|assigned[ ]to"
        rf"|works?[ ]with|responsible[ ]for)\w{{0,4}}[ ](?:\w{{1,10}}[ ]){{0,2}}?{_SEVERAL}\b"
        rf"|\b(?:between|among)[ ](?:the[ ])?(?:{_NUMBER}|both)\b"
        rf"|{_SEVERAL}\b[^.;]{{0,24}}\b(?:she|he|they|who)[ ](?:(?:also|is|has|have|must)[ ])+(?:to[ ])?(?:watch|help"
        rf"|cover|support|serv|assist|work)"
        rf"|\b(?:cover|serv|help|support)\w{{0,3}}[ ](?-i:[A-Z]\w*(?:,[ ][A-Z]\w*)*,?)[ ](?:and|&)[ ](?-i:[A-Z])"
        rf"|\b(?:one|1)[ ](?:aide|adult|para\w*)[ ,/]{{1,2}}(?:for[ ])?{_NUMBER}[ ](?:class|room|kid|student|child)\w*"
        rf"|\b(?:cover|serv|float|split|rotat|divid|shar)\w{{0,3}}[ ](?:\w{{1,10}}[ ]){{0,2}}(?:all|two|three|four"
        rf"|five|several"
        rf"|multiple|both)[ ](?:\w{{1,14}}[ ]){{0,2}}(?:rooms|class(?:es|rooms)|grades)"
        rf"|\bnot[ ](?:an?[ ])?(?:individual|{ONE_TO_ONE}|dedicated|personal)\b|(?:one|1|two|2)[ ](?:adult|staff|aide"
        rf"|para)s?[ ]?[/:][ ]?[2-9]\b"
        r"|\b[2-9][ ](?:students|children|kids)[ ]?[:/][ ]?1\b"
        rf"|(?:^|[-|,;:()\]\u2611\u2612\u2713\u2714])[ ]?group(?=[ ]?(?:$|[-|,;()]|[ ]{{2}}))"
        rf"|\bgroup[ ]size\b[ ]?[:=|]?[ ]?[2-9]\b|\bgroups?[ ]of[ ](?:no[ ]more[ ]than[ ]|up[ ]to[ ]|at[ ]most[ ]"
        rf"|about[ ])?(?:[2-9]|two|three|four|five|six)\b|\bprogrammatic\b|\broving\b|\bfloat(?:ing"
        rf"|er)?\b(?![ ]to)|\bfloats[ ](?:among|between|around|in)|\bpooled\b|\brotat(?:es|ing)[ ](?:among|between"
        rf"|around)", re.I)


@cache
def _likely_shared() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!in-)(?<!in[ ])\b(?:class(?:room)?|program|group|room|school|building|grade[- ]level"
        rf"|team)[ -](?:based[ ])?(?:instructional[ ]|support[ ]"
        rf"|special[ ]education[ ])?(?:aides?|para(?:s|professionals?|educators?|pros?)?|assistants?|helper)\b"
        rf"|\b{_NOUN}s?[ ](?:who[ ](?:is"
        rf"|are)[ ])?(?:is[ ])?(?:already[ ])?(?:assigned"
        rf"|available|accessible|placed[ ]in|belong\w*|allocated)[ ](?:to[ ])?(?:(?:the|all|each|every|any"
        rf"|a)[ ](?:\w+[ ])?)?(?:class|program|room|grade"
        rf"|school|unit|building|team|teacher)\w*"
        rf"|\b(?:aides?|para\w*|assistants?|staff|adults?)[ ](?:\w+[ ]){{0,2}}(?:available|accessible)[ ]to[ ](?:all"
        rf"|each|every|any)[ ]"
        rf"|\bfloaters?\b|\bthe[ ](?:aides?|para\w*|assistants?)[ ](?:already[ ])?in[ ](?:the|his|her|their"
        rf"|that)[ ](?:class|room)\w*|\b(?:access"
        rf"|accessible)[ ]to[ ](?:[\w-]{{1,16}}[ ]){{0,3}}{_NOUN}[ ](?:for[ ])?\d"
        rf"|\b(?:with|and|among|between|for|across|to|of|by)[ ](?:up[ ]to[ ])?{_SEVERAL}\b"
        rf"|{_SEVERAL}[ ](?:[\w,]{{1,12}}[ ]){{0,5}}\"?(?:have|share|use|get)[ ](?:\w+[ ]){{0,2}}(?:the|same|one|a)\b"
        rf"|(?<![\d/:.$-])(?:6|8|12|15)[ ]?:[ ]?1[ ]?[:+][ ]?[1-4](?!\d)|\bbelongs?[ ]to[ ]the[ ](?:room|class|school"
        rf"|building|teacher|program)|\bprogram-?wide\b|\b(?:helps?|assists?|supports?|works?[ ]with)[ ](?:whoever"
        rf"|whichever|anyone|any[ ](?:student|child|kid))\b|\bsmall[ -]group\b|\b(?:embedded"
        rf"|built)[ -]in(?:to)?\"?[ ](?:to[ ])?(?:the[ ])?(?:class"
        rf"|program|room)\w*|\bgroup[ ]support\b"
        rf"|\bone[ ]of[ ]the[ ](?:two|three|class(?:room)?)[ ]|(?:teacher|staff)[ ]and[ ](?:a[ ])?(?:para|aide)\w*[ ]\d"
        rf"|\b(?:existing|in-?house|whichever)[ ](?:school[ ]|building[ ])?(?:staff|adults?|personnel|paras?)\b"
        rf"|\bembedded[ ]in\b|\b(?:is[ ])?in[ ](?:the|that)[ ](?:room|class)"
        rf"[ ]anyway|\balready[ ]in[ ](?:the[ ])?(?:room|class|rm)|(?:aide|para\w*|ea|ia|ta|assistant)[ ]already[ ](?:in|there)"
        rf"|\b(?:several|two|three|four|five|other|2|3|4)[ ](?:adults|grown-?ups|aides|paras|staff)[ ](?:in|around)\b"
        rf"|\b(?:cafeteria|lunch(?:room)?|recess|playground|bus|hall(?:way)?)[ ](?:aide|para|monitor"
        rf"|attendant)s?\b(?=[^.;]{{0,30}}\b(?:all|everyone|duty))"
        rf"|\b(?:support|serv|cover|help)\w{{0,3}}[ ](?:this|the|that|a|his|her)[ ](?:\w+[ ])?(?:class|room"
        rf"|classroom)\b(?![ ](?:teacher|routine|work))"
        rf"|\bon[ ]rotation\b|\b(?:split|divided|spread)[ ](?:up[ ])?(?:among|between|across)\b"
        rf"|\bclass(?:room)?[ ](?:adult|staff)[ ]support\b"
        rf"|\bnot[ ](?:specifically|only|just|solely|exclusively)[ ](?:for|assigned|with)|\bwho[ ]also[ ](?:helps?"
        rf"|works?|assists?|supports?|supervis)", re.I)


@cache
def _alone_with() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_NOUN}|one)[ ](?:[\w,]{{1,14}}[ ]){{0,6}}(?:with|beside|next[ ]to|alongside)[ ](?:him"
                      rf"|her"
                      rf"|the[ ]student|the[ ]child|\w+)[ ](?:at[ ]all[ ]times|every[ ]minute|constantly"
                      rf"|(?:the[ ])?(?:entire|whole|full)[ ](?:school[ ])?day|all[ ]day)"
                      rf"|(?:someone|somebody)[ ](?:right[ ])?(?:beside|with)[ ]\w+[ ](?:at[ ]all[ ]times"
                      rf"|every[ ]minute|all[ ]day)", re.I)


@cache
def _alternatives() -> re.Pattern[str]:
    return re.compile(rf"(?:{ONE_TO_ONE}|individual|dedicated)[^.;\n]{{0,30}}(?:/|\bor\b)[^.;\n]{{0,20}}\b(?:shared"
                      rf"|group|class(?:room)?[ ](?:aide|support))"
                      rf"|\b(?:shared|group|class(?:room)?[ ](?:aide|support))[^.;\n]{{0,30}}(?:/"
                      rf"|\bor\b)[^.;\n]{{0,20}}(?:{ONE_TO_ONE}|individual|dedicated)", re.I)


@cache
def _not_for_others() -> re.Pattern[str]:
    return re.compile(rf"\b(?:not|never|cannot|can't|n't|no|without)[ ](?!only|just|solely|specifically|exclusively"
                      rf"|longer)"
                      rf"(?:[\w-]{{1,14}}[ ]){{0,5}}(?:help|assist|support|serv|work|shar|cover|assigned|responsib"
                      rf"|duties|pulled)\w*[ ]"
                      rf"(?:with|to|for|by|away)?[ ]?(?:\w{{1,10}}[ ]){{0,2}}?{_SEVERAL}\b", re.I)


@cache
def _loosely() -> re.Pattern[str]:
    """Shared, but with whom and how is left open: an aide that floats or roves."""
    return re.compile(r"roving|float(?:ing|er|s)?\b.*|rotat\w+.*", re.I)


@cache
def _for_many() -> re.Pattern[str]:
    """Adults for a whole class: what one child gets of them is not said."""
    return re.compile(r"\bfor[ ](?:six|seven|eight|nine|ten|eleven|twelve|[6-9]|[1-3]\d)[ ](?:\w+[ ])?(?:students"
                      r"|children|kids|preschoolers|of[ ](?:them|us))\b|\bfor[ ](?:everybody|everyone)\b", re.I)


@cache
def _others_told() -> re.Pattern[str]:
    return re.compile(rf"\bthere(?:'s|[ ](?:are|is|were))[ ](?:{_NUMBER}|several"
                      rf"|many)[ ](?:other[ ])?(?:\w+[ ]){{0,2}}?{_PEOPLE}\b"
                      rf"|\bone[ ]of[ ](?:the[ ])?{_NUMBER}[ ](?:\w+[ ])?{_PEOPLE}\b", re.I)


def tells_of_others(text: str) -> bool:
    """Does what is told after a promise that names no sharing count the children around the adult?"""
    return bool(_others_told().search(text))


def read_sharing(text: str) -> tuple[str, bool]:
    """Return dedicated, shared or unstated, and whether the words say it outright (not only "classroom aide")."""
    if _alternatives().search(text):
        return "unstated", False
    if _not_for_others().search(text):
        return "dedicated", True
    dedicated = bool(_dedicated().search(_ratio_apart().sub("", text)) or _alone_with().search(text))
    denied = re.search(r"(?:not|never|n't|non)[ -](?:be[ ])?(?:a[ ])?(?:to[ ]be[ ])?shared|" + _TWO_TO_ONE + "|" + _TWO_ADULTS
                       + r"|2[ ]?:[ ]?1[ ](?:adult|staff|aide)s?[ -](?:to[ -])?(?:student|child)", text, re.I)
    shared = _shared().search(text)
    if shared and not denied:
        return "shared", not _loosely().fullmatch(shared.group().strip()) and not _for_many().search(text)
    if dedicated:
        return "dedicated", True
    likely = _likely_shared().search(text)
    if likely:
        told = re.search(rf"\bgroup\b|programmatic|\d:1[:+]\d|{_SEVERAL}", likely.group(), re.I)
        return "shared", bool(told) and not _for_many().search(text)
    return "unstated", False
