"""What the words of a calendar line mean for school days."""

import re
from datetime import time
from enum import Enum
from typing import Literal


class Meaning(Enum):
    """What a line says about its days."""

    CLOSED = "closed"
    SHORT = "short"
    VIRTUAL = "virtual"
    FIRST_DAY = "first day"
    LAST_DAY = "last day"
    NOTHING = "nothing"
    UNCLEAR = "unclear"


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_NOT_CLOSED = _words(r"\bschool (?:is )?(?:in session|open)\b", r"\bregular (?:school )?day\b",
                     r"\b(?:classes|school) resumes?\b", r"\bstudents return\b", r"\breturn(?:s)? (?:to|from)\b",
                     r"\bback to school\b", r"\bregresan?\b", r"\breanuda")
_SHORT = _words(r"\bearly\s*[- ]?(?:dismissal|release|out|closing)\b", r"\bhalf[- ]day\b", r"\b1/2 day\b",
                r"\bshort(?:ened)? day\b", r"\bminimum day\b", r"\bdismiss(?:al|ed)?\b.{0,20}\d{1,2}:\d\d",
                r"\d{1,2}(?::\d\d)? ?[ap]\.?m\.?\s+dismissal", r"\blate (?:start|arrival)\b",
                r"\bdelayed (?:start|opening)\b",
                r"\bsalida temprana\b", r"\bmedio d[ií]a\b", r"\bcloses? (?:early )?at \d")
_VIRTUAL = _words(r"\bvirtual\b", r"\bremote\b", r"\be-?learning\b", r"\bAMI\b", r"\bdistance learning\b",
                  r"\bonline day\b", r"\ba distancia\b")
_FIRST = _words(r"\b(?:first|1st) (?:student )?day\b(?! (?:back|after|of (?:quarter|semester|second|spring)))",
                r"\b(?:school|classes) (?:begins?|starts?)\b", r"\bprimer d[ií]a de (?:clases|escuela)\b")
_LAST = _words(r"\blast (?:student )?day\b(?! (?:before|of (?:quarter|semester|first|fall)|for seniors))",
               r"\b(?:school|classes) ends?\b", r"\b[uú]ltimo d[ií]a de (?:clases|escuela)\b")
_CLOSED = _words(
    r"\bno (?:school|classes|students|student attendance)\b", r"\bschools? (?:is |are |will be )?closed\b",
    r"\bclosed\b",
    r"\bholidays?\b", r"\bbreak\b", r"\bvacation\b", r"\bstudent holiday\b", r"\brecess\b(?! duty)",
    r"\bthanksgiving\b", r"\bchristmas\b", r"\bnew year'?s?\b", r"\blabor day\b", r"\bmemorial day\b", r"\bmlk\b",
    r"\bmartin luther king\b", r"\bpresident'?s'? day\b", r"\bveterans'? day\b", r"\bgood friday\b", r"\beaster\b",
    r"\bjuneteenth\b", r"\bindependence day\b", r"\bcolumbus day\b", r"\bindigenous peoples", r"\bsnow day\b",
    r"\b(?:bad |inclement )?weather day\b", r"\bin-?service\b", r"\bprofessional (?:development|learning)\b",
    r"\bpd day\b", r"\bstaff (?:development|work) ?day\b", r"\b(?:teacher|staff) work ?day\b", r"\bwork ?day\b",
    r"\bvacaciones\b", r"\bno hay (?:clases|escuela)\b", r"\bsin clases\b", r"\bferiado\b", r"\bd[ií]a festivo\b",
    r"\bcerrad[ao]s?\b", r"\breceso\b")
_NOTHING = _words(
    r"\b(?:ends?|beginning|begins|starts?) (?:of )?(?:the )?(?:\w+ )?(?:quarter|semester|trimester|nine weeks|term)",
    r"\b(?:quarter|semester|trimester|term) (?:\w+ )?(?:ends?|begins?|starts?)\b", r"\breport cards?\b",
    r"\bprogress reports?\b", r"\bgrades? (?:due|posted)\b", r"\bpicture day\b", r"\bopen house\b", r"\bgraduation\b",
    r"\bboard (?:meeting|approved|adopted)\b", r"\b(?:adopted|approved|revised|updated)\b", r"\bprom\b",
    r"\bfield trip\b",
    r"\bregistration\b", r"\bboletas?\b")
_MAYBE_OPEN = _words(r"\bmake-?up\b", r"\bif needed\b", r"\bconferences?\b", r"\btentative\b", r"\bflex\b",
                     r"\bmay be\b", r"\bgrades? (?:\d|k|pre)",
                     r"\b(?:seniors?|kindergarten|pre-?k|high school|elementary|middle school)\b")
_NO_SCHOOL = _words(r"\bno school\b")
_SOME_ONLY = _words(r"if needed|tentative|may be|grades?|high school|seniors?|pre-?k|kinder")
_TIME = re.compile(r"\b(\d{1,2})(?::(\d\d))?\s*([ap])\.?\s?m\b|\b(\d{1,2}):(\d\d)\b", re.IGNORECASE)


def find_meaning(text: str) -> Meaning:
    """Return what a line says; UNCLEAR is a question to the parent."""
    for pattern, meaning in ((_NOT_CLOSED, Meaning.NOTHING), (_SHORT, Meaning.SHORT), (_VIRTUAL, Meaning.VIRTUAL)):
        if pattern.search(text):
            return _doubt(text, meaning)
    if _FIRST.search(text):
        return _doubt(text, Meaning.FIRST_DAY)
    if _LAST.search(text):
        return _doubt(text, Meaning.LAST_DAY)
    if _CLOSED.search(text):
        return _doubt(text, Meaning.CLOSED)
    return Meaning.NOTHING if _NOTHING.search(text) else Meaning.UNCLEAR


def find_kind(why: str) -> Literal["holiday", "break", "weather", "staff-day", "other"]:
    """Return what kind of closed day the words name."""
    if re.search(r"\bbreak\b|vacation|vacaciones|recess|receso", why, re.IGNORECASE):
        return "break"
    if re.search(r"in-?service|professional|\bpd\b|staff|work ?day|teacher", why, re.IGNORECASE):
        return "staff-day"
    if re.search(r"snow|weather|\bice\b", why, re.IGNORECASE):
        return "weather"
    return "holiday" if _CLOSED.search(why) and not re.fullmatch(r"no school|closed", why, re.IGNORECASE) else "other"


def find_time(text: str) -> time | None:
    """Return the time at which a short day ends, if the line names exactly one. 1:15 without a.m. is after noon."""
    found = {_make_time(match) for match in _TIME.finditer(text)}
    return found.pop() if len(found) == 1 else None


def _make_time(match: re.Match[str]) -> time | None:
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    # School does not end between one and six at night.
    is_afternoon = (match[3] or "").lower() == "p" or (not match[3] and 1 <= hour <= 6)
    hour = hour % 12 + 12 if is_afternoon and hour <= 12 else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _doubt(text: str, meaning: Meaning) -> Meaning:
    """Words such as "if needed" or "high school only" make any meaning a question."""
    if meaning is Meaning.NOTHING or not _MAYBE_OPEN.search(text):
        return meaning
    if meaning is Meaning.CLOSED and _NO_SCHOOL.search(text) and not _SOME_ONLY.search(text):
        return meaning
    return Meaning.UNCLEAR
