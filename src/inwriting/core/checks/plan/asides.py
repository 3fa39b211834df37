"""Lines of a plan that speak of helpers without giving help: who keeps count, what is still open, rows left empty."""

import re
from functools import cache


@cache
def _aside() -> re.Pattern[str]:
    undecided = (r"\b(?:is|are|be|was)[ ](?:yet[ ]|still[ ])?to[ ]be[ ](?:decided|determined|discussed|considered)\b"
                 r"|\bwill[ ](?:meet|talk|decide|discuss|look)[ ](?:\w+[ ]){0,4}about\b")
    keeps_count = (r"^\W*(?:who[ ](?:tracks|records|collects|reports|keeps|measures)|tracked[ ]by|data(?:[ ](?:by|from))?"
                   r"|fidelity(?:[ ]checks?)?|reviewe?d?(?:[ ]by)?|progress[ ](?:by|reported[ ]by)|contact(?:s|[ ]person)?)[ ]?:")
    crisis = r"^\W*any[ ](?:adult|staff(?:[ ]member)?)[ ](?:present|nearby|in[ ]the[ ]room|who[ ]sees)\b"
    class_staff = (r"\bteach(?:es)?[ ](?:this|the)[ ](?:\w+[ ]){0,2}class\b|\b(?:sets?|fixes|governs?)[ ]the[ ]number[ ]of\b"
                   r"|\bstaffing[ ](?:formula|allocation|table)s?\b"
                   r"|\b(?:staff|adult)s?-to-(?:student|child)s?[ ]ratios?\b")
    elsewhere = (r"\bassigned[ ]to[ ]another[ ](?:student|child|kid)\b[^.;]*\b(?:sat|sits|helps?|helped|sometimes)\b"
                 r"|\b(?:that|the|this)[ ]\w+[ ](?:has|have)[ ](?:moved|left|gone|retired|resigned|been[ ]reassigned)\b")
    empty_row = r"(?:-{2,}|\u2014)[ |]+(?:none|n/?a)\b|\|[ ]?none[ ]?\|?\W*$"
    return re.compile("|".join((undecided, keeps_count, crisis, class_staff, elsewhere, empty_row)), re.I)


@cache
def _name_and_job() -> re.Pattern[str]:
    """"T. Fontaine   Paraprofessional", "K. Sowards, aide, Room 114 (by invitation)": a line to sign, without verb or amount."""
    first = r"(?:(?:Mr|Mrs|Ms|Dr)\.? |(?!The|A |An |In |At |On |For |This |Her |His )[A-Z](?:\.|[a-z]+) )"
    last = r"(?:[A-Z]\. )?[A-Z][\w'\u2019]+(?:-[A-Z]\w+)?"
    return re.compile(rf"^\W*{first}{last}(?:,[ ]?| {{2,}}|\t|[ ](?=$))(?:[a-zA-Z-]+ ){{0,3}}$")


@cache
def _teacher_row() -> re.Pattern[str]:
    return re.compile(r"\b(?:special[ ]educators?|teachers?|therapists?|ots?|cotas?|slps?a?|pts?|pathologists?|psychologists?"
                      r"|counselors?|tutors?|interventionists?|tvi|specially[ ]designed|instruction)\b", re.I)


def is_aside(sentence: str, start: int, end: int, kind: str) -> bool:
    """Is the adult at [start, end) of the sentence only spoken of, in a line that gives the child nothing?"""
    if _aside().search(sentence):
        return True
    if kind == "ratio":
        return bool(_teacher_row().search(sentence))
    after = sentence[end:].strip(" .,)(")
    signs = not re.search(r"\d ?(?:x|min|h|%)|\bwill\b", after) and len(after.split()) < 6
    return signs and bool(_name_and_job().match(sentence[:start]))
