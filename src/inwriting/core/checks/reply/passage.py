"""Judges the passage as a whole: is there anybody in it who answers a request, or is it something else?"""

import re

from inwriting.core.checks.reply.marks import find_options


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_SAID = _any_of(
    r"\b(?:said|says|told|tells|telling|answer(?:s|ed)?|repl(?:y|ied|ies)|respon(?:se|ded|ds)|claim(?:s|ed)?|insist(?:s|ed)?)\b",
    r"\b(?:stated|states|testified|wrote|writes|e-?mail(?:ed|s)?|explained|informed|argued?|contend(?:s|ed)|maintain(?:s|ed))\b",
    r"\b(?:refus(?:e|es|ed|al)|den(?:y|ied|ies|ial)|declin(?:e|es|ed)|reject(?:s|ed)|turned down|took|pulled|cut|removed)\b",
    r"\b(?:keeps? saying|offered|proposes?d?)\b", r"(?<!\w)['\"][A-Za-z]",
)
_JOB_SIGNS = (
    _any_of(r"\$ ?\d+(?:[.,]\d+)?(?: ?(?:-|to) ?\$? ?\d+(?:[.,]\d+)?)? ?(?:/|per\b|an\b) ?(?:hr|hour)?",
            r"\bhourly\b", r"\bpay (?:rate|range|grade)\b"),
    _any_of(r"\bstep \d", r"\bsalary(?: schedule)?:?\b", r"\bbenefits\b", r"\bstarting (?:pay|at \$)", r"\brange \d+"),
    _any_of(r"\bnow hiring\b", r"\b(?:we are|we're|is) hiring\b", r"\bjoin our team\b", r"\bopen until filled\b",
            r"\bclosing date\b", r"\bposting closes\b", r"\bcloses \d"),
    _any_of(r"\bapply (?:online|by|at|now|today|to)\b", r"\bto apply\b",
            r"\bapplicants? must\b", r"\bposting (?:date|no|number|#)", r"\bsubmit (?:a |your )?(?:resume|application)"),
    _any_of(r"\bqualifications\b", r"\bhigh school diploma\b", r"\bparapro (?:test|assessment)\b",
            r"\b48 (?:college )?credits\b"),
    _any_of(r"\b(?:pass|passing|complete) (?:a |the )?(?:\w+ )?(?:background check|assessment|test)\b"),
    _any_of(r"^title:", r"\bjob (?:description|title|summary|code)\b", r"\bposition (?:title|summary|type)\b",
            r"\bessential (?:functions|duties)\b", r"\breports to\b", r"\bduties (?:include|may)\b",
            r"\b(?:full|part)-?time position\b", r"\bvacancy notice\b"),
    _any_of(r"\bhrs?/(?:day|wk|week)\b", r"\bdays/(?:yr|year)\b", r"\b1[789]\d days\b", r"\bhours per (?:day|week)\b",
            r"\bm-f\b", r"\beoe\b"),
)
_JOB_ENOUGH = 2
_DEVICE = _any_of(
    r"\b(?:1:1|one-to-one|1-to-1)(?:\s+\w+){0,2}\s+(?:initiative|programs?|devices?|laptops?|chromebooks?|ipads?|tablets?)\b",
    r"\b(?:1:1|one-to-one|1-to-1)(?:\s+\w+){0,2}\s+(?:technology|computing|rollout|deployment)\b",
    r"\bdevices? (?:is|are) (?:issued|assigned)",
)
_PERSON = _any_of(r"\b(?:aides?|paras?|para\w{4,}|assistants?|adult|helper|one-on-one|ed tech)\b")
_NOT_YET = _any_of(
    r"\b(?:have|has)(?:n't| not) (?:even )?(?:asked|requested|brought|met)\b", r"\bbefore (?:i|we) (?:ask|request)\b",
    r"\b(?:going|planning|want|plan|about|hoping) to (?:ask|request)\b", r"\b(?:wording|language) (?:for|to|in|help)\b",
    r"\bhelp with (?:the )?wording\b",
)


def nobody_answers(text: str) -> bool:
    """Say whether the passage is of a kind in which no request is answered."""
    return is_job_notice(text) or is_device_programme(text) or is_blank_form(text) or is_before_asking(text)


def is_spoken(text: str) -> bool:
    """Somebody says, writes, refuses or is quoted."""
    return bool(_SAID.search(text))


def is_job_notice(text: str) -> bool:
    """Two signs of a vacancy notice (pay, how to apply, qualifications ...), and nobody who speaks."""
    return sum(bool(sign.search(text)) for sign in _JOB_SIGNS) >= _JOB_ENOUGH and not is_spoken(text)


def is_device_programme(text: str) -> bool:
    """"1:1" is also what schools call a laptop for each pupil."""
    return bool(_DEVICE.search(text)) and not _PERSON.search(text)


def is_blank_form(text: str) -> bool:
    """Every box of the form is still open."""
    options = find_options(text)
    return bool(options) and not any(option.ticked for option in options)


def is_before_asking(text: str) -> bool:
    """A parent who has not asked yet tells no school's answer."""
    return bool(_NOT_YET.search(text)) and not is_spoken(text)
