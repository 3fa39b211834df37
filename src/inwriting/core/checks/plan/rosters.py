"""Lists of names with their jobs, and how a school or a room is staffed: people who are there, but promised to nobody."""

import re
from functools import cache

_NAME = r"(?:(?:Mrs?|Ms|Miss|Dr)\.? )?(?:[A-Z][\w.'\u2019-]* ){0,3}[A-Z][\w'\u2019-]+"
_STAFF = (r"(?:para\w*|aides?|assistants?|monitors?|attendants?|helpers?|adults?|staff(?: members?)?|technicians?|nurses?"
          r"|personnel)")
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|all|an?)"
_PLACE = (r"(?:class(?:room)?|room|program|building|school|grade|wing|cafeteria|lunchroom|playground|resource room"
          r"|lunch(?:es)?|recess"
          r"|campus|unit|pod|hall(?:way)?s?|kindergarten|preschool|section)s?")


def is_listed(sentence: str, start: int, end: int) -> bool:
    """Is the adult at [start, end) only somebody's job in a list of names ("Ana Ruiz, teacher; Bo Hall, aide; ...")?"""
    before = re.split(r"[;|\n]| {3,}|:\s", sentence[:start])[-1]
    after = sentence[end:]
    if not re.match(r"\s*(?:[;|\n]|\.?\s*$| {3,}|,? and [A-Z]|, [A-Z][\w.'-]+ [A-Z])", after):
        return False
    beside = re.fullmatch(rf"\W*{_NAME}(?: \([^)]*\))?(?:,| -) ?(?:[\w./-]+ ){{0,3}}", before)
    invited = re.match(r"\W*\(?(?:invited|present|absent|by phone|excused)\b", before, re.I)
    return bool(beside or invited) and not re.search(r"\d ?(?:min|x\b|hour|hr)", sentence, re.I)


@cache
def _staffed() -> re.Pattern[str]:
    """A room, a grade or a building has so many adults; nobody says what they do for this child."""
    return re.compile(
        rf"\b(?:the|this|that|his|her|our|[A-Z][\w.]+'s)[ ](?:[\w-]+ ){{0,4}}?{_PLACE} (?:also |now )?(?:has|have"
        rf"|is (?:taught|staffed|run|led)"
        rf"|employs|includes) (?:by )?[^.;]{{0,50}}?{_STAFF}\b(?![^.;]*\b(?:him|her|individual|1:1|one-to-one|dedicated"
        rf"|assigned to)\b)"
        rf"|\bthere (?:is|are|were) (?:also |usually )?{_COUNT} (?:[\w-]+ ){{0,3}}?{_STAFF} (?:for|in|at|on) (?:the|each"
        rf"|every|all|two) [^.;]{{0,40}}{_PLACE}"
        rf"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}}) (?:[\w-]+ ){{0,2}}{_STAFF} (?:who )?(?:cover|work"
        rf"|serve|rotate|supervise|watch|are"
        rf" (?:in|on|at|assigned to)) (?:in |on |at )?(?:the|all|every|each) [^.;]{{0,30}}{_PLACE}"
        rf"|\bas (?:does|do|in|is the case in) (?:every|each|all) [^.;]{{0,30}}{_PLACE}", re.I)


def is_staff_count(sentence: str) -> bool:
    """Does the sentence only tell how many adults a place has for everybody?"""
    return bool(_staffed().search(sentence))
