"""Which amounts of a line hold now: not what was before, what somebody asked for, or what is said to come in fact."""

import re
from functools import cache

from inwriting.core.checks.plan.amounts import find_quantities
from inwriting.core.checks.plan.numbers import NUMBER

_UNIT = r"(?:minutes?|mins?|hours?|hrs?)"
_RATE = r"(?: ?(?:per|a|each|every|/) ?(?:school )?(?:day|week|wk)| daily| weekly)"


def only_current(text: str) -> str:
    """Blank out the amounts that do not hold ("reduced from 300 to 150", "we asked for 300", "but he gets 60")."""
    for pattern in _former():
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    text = _change().sub(_new_amount, text)
    for pattern in _not_promised():
        left = pattern.sub(lambda match: " " * len(match.group()), text)
        text = left if left != text and find_quantities(left) else text
    return text


def changes_with_time(text: str) -> bool:
    """Does the text give different amounts for one time and for a later one, so that no single week stands for all?"""
    now = only_current(text)
    different = len({quantity.low for quantity in find_quantities(now)}) > 1
    if now != text and _fading().search(text) and (different or re.search(r"\bfad", text, re.I)):
        return True
    return different and bool(_follows_on().search(now) or len(_term().findall(now)) > 1)


@cache
def _former() -> tuple[re.Pattern[str], ...]:
    return (re.compile(r"\b(?:current(?:ly)?|present(?:ly)?|now|old|previous(?:ly)?|prior|existing|last year) ?(?:iep"
                       r"|plan|services?)? ?:"
                       r"[^:]{3,120}?(?=\b(?:proposed|new|change[ds]?|amended|revised|this year) ?(?:iep|plan"
                       r"|services?|to)? ?:)", re.I),
            re.compile(r"\b(?:replac(?:ed|es|ing)|instead of|down from|up from|rather than|formerly"
                       r"|previously|was formerly)\b[^.;]{0,80}", re.I),
            # A part of the amount before, which is not added to it: "60 min daily, of which 20 min is toileting".
            re.compile(rf"(?<=\w),? ?\b(?:of (?:which|these|that)|includ(?:ing|es)|incl\.?)(?: \w+){{0,2}} {NUMBER} ?{_UNIT}\b"
                       r"(?![^.;]*\b(?:aides?|para\w*|assistants?|adults?|IA|EA|TA|support)\b)[^.;,]*", re.I))


@cache
def _change() -> re.Pattern[str]:
    """From one amount to another: "from 240 min/day to 120", "cut the 4 hours a day to 2"."""
    turn = (r"cuts?|cutting|reduc\w{1,4}|dropp?\w{0,3}|lower\w{0,3}|decreas\w{1,3}|increas\w{1,3}|rais\w{1,3}|chang\w{1,3}"
            r"|bump\w{0,3}|trimm?\w{0,3}|went|goes|go|going")
    return re.compile(rf"\b(?:from|(?:{turn})\b[^.;:\d]{{0,40}}?) (?P<old>{NUMBER}) ?(?P<unit>{_UNIT}|mpw)?\.?(?P<rate>{_RATE})?"
                      rf"(?P<of>[^.;:\d]{{0,20}}?),? ?(?:(?:down|up|back) )?(?:to|->) (?P<new>{NUMBER})(?![\d:]| ?[ap]\.?m\b)"
                      rf" ?(?P<unit2>{_UNIT}|mpw)?(?P<rate2>{_RATE})?", re.I)


def _new_amount(match: re.Match[str]) -> str:
    """The amount after the change; its unit and rate may stand with the old one only."""
    if not (match.group("unit") or match.group("unit2") or match.group("rate2")):
        return match.group()
    unit, rate = match.group("unit2") or match.group("unit") or "", match.group("rate2") or match.group("rate") or ""
    return f"{match.group('of')} {match.group('new')} {unit}{rate}"


@cache
def _not_promised() -> tuple[re.Pattern[str], ...]:
    """What a parent asked for, what comes in fact, and how long the adult works; struck only where another amount is left."""
    family = r"(?:we|i|parents?|the parent|mom|mother|dad|father|the family|guardians?|grandmother|advocate|attorney|our lawyer)"
    asks = r"(?:ask\w*|request\w*|want\w*|sought|seeks?|seeking|push\w*|wish\w*|prefer\w*|hop(?:es?|ed|ing)|pleaded|argued)"
    comes = (r"(?:gets?|got|getting|receiv\w+|giv(?:es?|ing|en)|gave|provid(?:ed|ing)|shows? up|is there|comes|came|stays"
             r"|deliver\w*|sees?|saw|it(?:'s| is| was)|averag\w+)")
    log = r"(?:logs?|records?|time ?sheets?|sign-?in sheets?|attendance sheets?)"
    adult = r"(?:aides?|para\w*|assistants?|she|he|IA|EA|TA)"
    return (
        re.compile(rf"\b{family}(?:'d|'s)? (?:had |have |has |initially |originally |first |only )?{asks}\b"
                   r"[^.;]*?(?=[.;]|,? (?:but|and|while|yet) |, the |$)", re.I),
        re.compile(r"(?<!not )\b(?:but|yet|though|although|however|while|in (?:practice|reality|fact|truth)|really|actually)\b"
                   rf"(?![^.;]*\b(?:now|new|amended|will|shall)\b)[^.;]{{0,50}}?\b{comes}\b[^.;]*", re.I),
        re.compile(rf"(?:^|(?<=[.;] ))[^.;]*\b{log}\b (?:\w+ )?(?:show|say|indicat|reflect|document|list|put)\w*[^.;]*", re.I),
        re.compile(r"(?:^|(?<=[.;] ))(?:in (?:practice|reality|fact)|actually|so far|most (?:days|weeks))\b[^.;]*", re.I),
        re.compile(r"\bactual\b[^.;:]{0,30}[:=][^.;]*", re.I),
        re.compile(rf"\b{adult}(?:'s)? (?:own )?(?:work ?day|day|shift|contract|position|job) (?:is|runs|lasts|of)\b[^.;,]*"
                   rf"|\b{adult},? (?:who )?(?:only )?(?:works?|is (?:paid|hired|contracted) for)\b [^.;,]*", re.I),
    )


@cache
def _fading() -> re.Pattern[str]:
    """An amount that goes down step by step is no one amount."""
    return re.compile(r"\b(?:fad(?:e|es|ed|ing)|taper\w*|step(?:s|ped)? down|wean\w*|drops?|gradual\w*|phas(?:e|ed|ing))\b", re.I)


@cache
def _follows_on() -> re.Pattern[str]:
    """One amount until a date and another one after it."""
    return re.compile(r"\b(?:reduc|increas|dropp?|lower|decreas|ris|fad)\w*(?: down| up)? to [^.;]{1,30}\b(?:after"
                      r"|beginning|starting|in|by|once"
                      r"|when|as of|from)\b|\b(?:thru|through|until|till|for (?:the )?(?:first"
                      r"|\w+ weeks))\b[^.;]{1,30}[,;]? ?(?:and )?(?:then"
                      r"|thereafter|after"
                      r"(?:wards?| that)?|followed by|increas\w+|ris\w+|(?:next|second|third) (?:quarter|semester|trimester))\b"
                      r"[^.;]{0,20}\d", re.I)


@cache
def _term() -> re.Pattern[str]:
    """Parts of the year that get an amount each: "wks 1-4 ... wks 5-8", "first semester ... second semester"."""
    count = r"(?:1st|2nd|3rd|4th|first|second|third|fourth|fall|spring)"
    part = r"(?:wks?|weeks|months?|phase|step|stage|quarter|q|qtr|semester|trimester|term)"
    return re.compile(rf"\b(?:{part} ?#?\d(?! ?(?:x|min|hour))"
                      rf"|{count} (?:quarter|semester|trimester|term|marking period|nine weeks|month))\b", re.I)
