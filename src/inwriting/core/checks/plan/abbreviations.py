"""School shorthand written out ("w/", "per.", "ea.", "transp."), so that the rules need to know one spelling only."""

import re
from functools import cache

_ALWAYS = {
    "dy": "day", "dys": "days", "dly": "daily", "wkly": "weekly", "w/o": "without", "w/in": "within", "add'l": "additional",
    "addt'l": "additional", "thru": "through", "rm": "room",
    "rms": "rooms", "stdt": "student", "stu": "student", "stud": "student", "stdts": "students", "studs": "students",
    "bldg": "building", "transp": "transportation",
    "supv": "supervision", "supvsn": "supervision", "accomp": "accompany", "indep": "independent", "mtg": "meeting",
    "recs": "recess", "cafe": "cafeteria", "instrl": "instructional", "indiv": "individual",
    "approx": "approximately",
    "elem": "elementary", "tm": "team", "acad": "academic", "prds": "periods", "pds": "periods", "bhvr": "behavior",
    "asstance": "assistance", "hrly": "hourly", "yr": "year", "b/w": "between", "btwn": "between", "bath": "bathroom",
    "shrd": "shared", "grp": "group", "indv": "individual",
    "ded": "dedicated", "svc": "service", "svcs": "services",
}
# Only in small letters, or before a number: in capitals or alone they are other words ("EA", "PER", "IND").
_SMALL = {"ea": "each", "ind": "individual"}
_BEFORE_NUMBER = {"per": "period", "pd": "period", "prd": "period", "pers": "periods"}


@cache
def shorthand() -> re.Pattern[str]:
    """The pattern of everything that `write_out` can write out."""
    always = "|".join(sorted((re.escape(word) for word in _ALWAYS if word[-1].isalpha()), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w/.])(?:(?i:(?P<always>{always}))(?![\w/])\.?(?=[ ,;:)|\n(/-]|$)|(?P<with>[Ww]/"
        rf"|(?<=[a-zA-Z][ ])w(?=[ ](?:[a-z]|\d)))[ ]?(?=[A-Za-z(1-9])"
        rf"|(?P<small>{'|'.join(_SMALL)}|Ind)(?![\w/])\.?(?=[ ,;:)|\n]|$)"
        rf"|(?i:(?P<before>per|pers|pd|prd))\.[ ]?#?(?=[1-9](?:[ ,&/)]|$)))")


def write_out(match: re.Match[str]) -> str:
    """The full words for one match; a stop that only marks the shortening goes with it."""
    if match.group("with"):
        return "with "
    if match.group("before"):
        return _BEFORE_NUMBER[match.group("before").lower()] + " "
    if match.group("small"):
        return _SMALL[match.group("small").lower()]
    full = _ALWAYS[match.group("always").lower()]
    return full.capitalize() if match.group()[0].isupper() else full
