"""The words by which schools name an adult who helps one child, and the words that only look like them."""

import re
from functools import cache

import msgspec

from inwriting.core.checks.plan.helping import HELPERS, SUPPORTS, WATCHES
from inwriting.core.checks.plan.titles import INITIALS, LEADS, ONE_TO_ONE, OWN_INITIALS, TITLES


class Mention(msgspec.Struct, frozen=True):
    """Words that name helping adults: `kind` is aide, initials, adult, watch or support."""

    start: int
    end: int
    kind: str


@cache
def _mention() -> re.Pattern[str]:
    groups = (("aide", rf"{LEADS}{{0,4}}(?:" + "|".join(TITLES) + ")"), ("support", "|".join(SUPPORTS)),
              ("adult", "|".join(HELPERS)), ("watch", "|".join(WATCHES)))
    inner = "|".join(rf"(?P<{name}>{words})(?!\w)" for name, words in groups) + rf"|(?P<ratio>{ONE_TO_ONE})"
    return re.compile(rf"(?<!\w)(?:{inner}|(?P<initials>(?-i:{INITIALS}))(?!\w|\.\w)"
                      rf"|(?-i:(?P<own>{OWN_INITIALS}))(?![\w.]))", re.I)


@cache
def _not_mention() -> re.Pattern[str]:
    return re.compile(
        rf"{ONE_TO_ONE}[ ](?:or|and|/)[ ]small"
        r"|para[ -]?professional[ ]development|para-?(?:phras|graph)\w*|(?:visual|hearing|first|band|supplementa\w{1,3}"
        r"|financial|state|legal"
        r"|teaching|memory|manipulative|reading|federal|gait|mobility|communication|study)[ -]aids?\b"
        r"|(?:visual|hearing|communication|mobility)[ -]aides?\b|(?:dietary|kitchen|office|library|home[ ]health|animal|pharmacy"
        r"|nursing[ ]home|peer|lab|legislative)[ ]aides?\b|peer[ ]helpers?\b|student[ ]aides?(?=[^.;]{0,30}\b(?:office"
        r"|elective|credit|period))"
        r"|(?:parent|guardian|caregiver|family|mother)[ ]?(?:or|and|/)[ ]?(?:an?[ ])?(?:other[ ])?(?:responsible[ ])?adult"
        r"|(?:responsible|authorized)[ ]adult|(?:an?[ ])?adult(?=[ ](?:\w+[ ]){0,2}(?:(?:at"
        r"|be[ ]at)[ ](?:the[ ])?(?:bus[ ])?stop|pick[ ]up|picks[ ]up|sign)\b)"
        r"|adults?(?=[^.;]{0,30}\b(?:in[ ]the[ ]home|at[ ](?:the[ ]|his[ ]|her[ ])?(?:stop|home|residence|door)\b))"
        r"|aids[ ](?:and|&|/)[ ]services|ai[dl]es?[ ]?:[ ]?(?:visual|auditory|memory|number|calculator|manip\w*|graphic"
        r"|hearing)|(?:physical|occupational)[ ]therap\w{1,4}[ ]assistants?|(?:ot|pt|language"
        r"|executive|research|dental|legal|graduate|administrative|therapy|office|library)[ ]assistants?"
        r"|assistant[ ](?:principal|super\w+|direct\w+)"
        r"|(?:speech[\w -]{0,20}|slp|s/?lp|ot|pt|therapy)[ ](?:assistants?|asst\b\.?)|administrative[ ]assistants?"
        r"|physician'?s?[ ]assistants?"
        r"|hearing[ ]assistan\w+"
        r"|under[ ]the[ ](?:direct[ ]|close[ ]|general[ ])?supervision[ ]of|natural[ ]supports?"
        r"|adult[- ](?:size\w*|bathroom|restroom|chair|desk|toilet|height|education|learner)s?"
        r"|digital[ ]assistants?|voice[ ]assistants?",
        re.I)


@cache
def _gap() -> re.Pattern[str]:
    """What keeps a ratio and a noun apart: a stop, or more than two words."""
    return re.compile(r"[,;:.|(\n]|(?:\w+\s+){3}")


@cache
def _not_adult() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Words that make a bare "1:1" teaching, therapy, counting or a computer: anywhere near, just before, just after."""
    near = (r"instruct|teach|tutor|speech|therap|slp|counsel|conferenc|correspond|laptop|chromebook|ipad|device"
            r"|technolog|ratio[ ]of"
            r"|function|proportion|positive|corrective|praise|interpreter|sdi\b|social[ ]work|psycholog|administ(?:er"
            r"|ration)"
            r"|works?[ ](?:best|well)|itinerant|\bseit\b|audiolog|deaf|hard[ ]of[ ]hearing")
    beside = (r"count\w*|match\w*|game\w*|play\w*|unit|objects|reading|sounds?|lessons?|sessions?|discuss\w*"
              r"|talk\w*|interview\w*|math"
              r"|evaluat\w*|tests?|testing|assess\w*|meetings?|specialist|principal|intervention|score|page|chapter"
              r"|map|basketball"
              r"|time[ ]with|check\w*|ot|pt|st|slp|group|room")
    return (re.compile(near, re.I), re.compile(rf"\b(?:{beside})[ ](?:\w+[ ])?$", re.I),
            re.compile(rf"[ ](?:\w{{3,12}}[ ])?(?:{beside})\b", re.I))


def _is_teaching(before: str, after: str) -> bool:
    near, last, first = _not_adult()
    during = re.match(r"[ ](?:during|in|for|at|while|throughout)\b", after)
    return bool(near.search(before) or near.search(after) or last.search(before) or (first.match(after) and not during))


@cache
def _spanish() -> re.Pattern[str]:
    return re.compile(r"\b(?:el|la|los|las|del|que|con|estudiante|apoyo|escuela|minutos|una?|su)\b", re.I)


def find_mentions(text: str, start: int, end: int) -> list[Mention]:
    """Find the words that name a helping adult in characters [start, end) of `text`."""
    named = list(_mention().finditer(text, start, end))
    if not named:
        return []
    barred = [match.span() for match in _not_mention().finditer(text, start, end)]
    spanish = len(_spanish().findall(text[start:end])) >= 3
    found: list[Mention] = []
    for match in named:
        left, right = match.span()
        if any(left < stop and right > begin for begin, stop in barred) or (spanish and match.group().lower() == "para"):
            continue
        kind = "initials" if match.lastgroup == "own" else match.lastgroup or "aide"
        if kind != "ratio" or not _is_teaching(text[max(start, left - 50):left], text[right:min(end, right + 45)]):
            if kind == "aide" and found and found[-1].kind == "ratio" and not _gap().search(text[found[-1].end:left]):
                left = found.pop().start
            found.append(Mention(left, right, kind))
    return found
