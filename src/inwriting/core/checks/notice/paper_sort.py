"""Tells from the titles of a whole paper what it is: a notice, an invitation, a plan (perhaps with a notice in it), a guide."""

import re
from typing import Literal

Sort = Literal["notice", "invitation", "plan", "guide", ""]

_NOTICE = (
    r"(?:written|prior) notice(?! of (?:an? )?(?:\w+ )?(?:meeting|conference))|"
    r"notice of (?:\w+ ){0,3}(?:action|decision|determination|recommendations?|proposals?|refusals?)\b|"
    r"notice of (?:recommended|proposed|intent)|\bnorep\b|\bpwn\b|notice (?:and|&) consent|"
    r"notification of (?:\w+ ){0,2}(?:recommendations?|decisions?|actions?)|(?:action|proposal|refusal) notice|"
    r"\bn-?1\b|notice to parents? of")
_INVITES = (
    r"invitation|invited|(?:notice|notification) of (?:an? )?(?:[\w/]+ ){0,3}(?:meeting|conference)"
    r"(?! (?:result|recommend|decision|outcome|summary))|(?:meeting|conference) notice")
_TEACHES = (
    r"handbook|newsletter|\bfaqs?\b|frequently asked|\bguide\b|\btoolkit|manual\b|training|webinar|workshop|brochure|fact ?sheet|"
    r"what is an? |understanding (?:your|the|prior)|(?:notice of|your|the) (?:parent(?:al|s)? )?(?:procedural safeguards|rights)"
    r"(?: notice)?\W*$|procedural safeguards notice|parent(?:al|s)?'? rights|rights of parents|checklist|sample policy|bulletin|"
    r"\bagenda\b|board (?:agenda|policy)|"
    r"regular meeting|meeting minutes|memo(?:randum)?\b|desk ?book|"
    r"question (?:and|&) answer|q ?& ?a\b|tip sheet|class notes|syllabus")
_PLANS = (
    r"individuali[sz]ed (?:education|family)|^\W*(?:\w+ )?iep(?: (?:page|form|services?|amendment|draft|final|goals?)\b|\W*$)|"
    r"section 504 plan|"
    r"504 accommodation|progress report|"
    r"(?:evaluation|reevaluation|psycho\w*|assessment|diagnostic) (?:team )?(?:summary )?report|present levels|"
    r"behavior (?:intervention|support) plan|report card|transition plan|"
    r"health (?:care )?plan|service page|goal (?:pages?|sheet)")
_SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = tuple(
    (sort, re.compile(words, re.IGNORECASE))  # type: ignore[misc]
    for sort, words in (("invitation", _INVITES), ("guide", _TEACHES), ("notice", _NOTICE), ("plan", _PLANS)))
_HEAD_LINES = 9  # a title stands near the top
_FEWEST_LINES = 9  # a shorter passage is a piece of a paper, without its title
_MOST_WORDS = 9
_GAP = re.compile(r"\s{3,}")
_IN_A_LIST = re.compile(r",|\d/\d")  # "speech log, teacher checklist 10/9" is an answer, no title
_LABEL = re.compile(r":|\b(?:dear|re|attached|enclosed|copy|cc)\b", re.IGNORECASE)


def read_sort(text: str) -> tuple[Sort, int]:
    """Return what the paper is by its first title, and where it begins: a notice within a plan begins at its own page."""
    sort = _sort_of(text)
    begin = _find_notice_within(text) if sort in ("plan", "invitation") else -1
    return ("notice", begin) if begin >= 0 else (sort, 0)


def _sort_of(text: str) -> Sort:
    """Return what the first title says; nothing when a passage has none."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < _FEWEST_LINES:
        return ""
    for line in lines[:_HEAD_LINES]:
        for part in (" ".join(line.split()), *_GAP.split(line.strip())):
            if (sort := _sort_of_title(part)):
                return sort
    return ""


def _find_notice_within(text: str) -> int:
    """Return where in a plan the page of the notice begins, or -1: "PRIOR WRITTEN NOTICE" on a line of its own."""
    place = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        if number >= _HEAD_LINES and _sort_of_title(line.strip()) == "notice":
            return place
        place += len(line)
    return -1


def _sort_of_title(part: str) -> Sort:
    if not part or len(part.split()) > _MOST_WORDS or part.rstrip().endswith((".", ",", ";")) or _LABEL.search(part):
        return ""
    sorts = [sort for sort, words in _SORTS if words.search(part) and (sort == "notice" or not _IN_A_LIST.search(part))]
    if sorts[:1] == ["invitation"] and "notice" in sorts:
        return "notice"  # one form may serve for both: "Notice of Meeting / Prior Notice"
    return sorts[0] if sorts else ""
