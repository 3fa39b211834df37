"""Finds what the adult is to do, in the line's own words, so that a clearer line can keep it."""

import re
from functools import cache

_HELP = r"(?:assist|help|support|aid)"
_ANY_DOING = (r"(?!morning|evening|during|following|everything|anything|nothing|something|being|spring|meeting)[a-z-]{3,}ing")
_TASK = (rf"(?:{_ANY_DOING}|hygiene|self-care|personal care|mobility|transfers?|transitions?|safety|elopement|seizures?"
         r"|medical needs|behavior(?:al)?(?: support| needs| plan)?|bip|de-?escalation|redirection|supervision|communication|aac"
         r"|social (?:skills|interactions?)|peer interactions?|sensory needs|organization|organizing(?: \w+){0,2}|note[- ]?taking"
         r"|math|academics?|academic (?:tasks|work)|(?:work|task) completion|staying on task|attention|focus|directions)")
_DEED = (r"(?:assist|help|support|supervise|monitor|prompt|redirect|cue|walk|escort|accompany|feed|lift|transfer|read|re-?read"
         r"|scribe|re-?teach|reinforce|repeat|rephrase|chunk|break|keep|stay|carry|implement|facilitate|check|take|push|guide"
         r"|record|collect|watch|model|encourage|remind|provide)")
# Deeds that name no task ("to help him"), and nouns that are a place, a danger or other people.
_NO_TASK = re.compile(
    r"\b(?:as|if|be|everyone|everybody|others|students|staff|teachers?|family|until|any|including)\b"
    r"|^\w+ (?:him|her|them|me|us|(?:the )?(?:student|child))(?: while at school)?$|^(?:transitions?|understanding|choking)$"
    r"|\b(?:him|her) for\b", re.I)


@cache
def _to_do() -> re.Pattern[str]:
    """"to re-read directions", up to where the line tells when, where or how much."""
    stop = (r"(?=[.;|()]|,? (?:daily|weekly|as |when|during|throughout|for \d|from \d|\d|each |every |in (?:all|the|his|her|gen)"
            r"|at (?:lunch|recess|all)|on the bus)|,? x\d|\s*$)")
    return re.compile(rf"\bto ({_DEED} [^.:;|()]{{2,90}}?){stop}", re.I)


@cache
def _to_help_with() -> re.Pattern[str]:
    """"for toileting and feeding"; "for the writing block" tells when."""
    several = rf"{_TASK}(?:(?:, | and |, and | ?/ ?| & )(?:\w+ ){{0,2}}?{_TASK})*(?: (?:for|to|with) understanding)?"
    lesson = r"(?! (?:block|class|classes|time|period|lessons?|room|section|group|workshop|instruction|setting|materials)\b)"
    return re.compile(rf"\b(?:for|with|(?:{_HELP}(?:ance|s|ing)?|access) (?:for|with|in)) "
                      rf"((?:(?!the\b|a\b|his\b|her\b|each\b)\w+ ){{0,2}}?{several})\b{lesson}", re.I)


def find_tasks(text: str) -> str:
    """Return "to ..." as the line itself says it, or "" when it names no task that can be repeated."""
    plain = " ".join(text.split())
    for lead, pattern in (("to", _to_do()), ("to help with", _to_help_with())):
        found = pattern.search(plain)
        words = found[1].strip(" ,") if found else ""
        if words and not _NO_TASK.search(words):
            return f"{lead} {words[0].lower() + words[1:] if words[1:2].islower() else words}"
    return ""
