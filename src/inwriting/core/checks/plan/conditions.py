"""Clauses with "when", "if" and "as": help that stays open ("when staff can") or an event anyone can see ("when he climbs")."""

import re
from functools import cache

_LINK = (r"(?:when(?:ever)?|where(?:ver)?|if(?! (?:so|any|yes|no)\b)|(?:as|so|for as) long as|provided that"
         r"|provided(?= (?:staff|there|the \w+ (?:is|can)))|unless|(?:on )?(?:the )?days (?:when|that|where)?"
         r"|(?:other )?times (?:when|that)?|any ?time|each time|every time|in case|to the degree|subject to"
         r"|contingent (?:up)?on|dependent (?:up)?on|depending (?:up)?on) ?")
_FIT = (r"(?:needed|necessary|appropriate|available|possible|required|requested|practicable|practical|feasible|able"
        r"|warranted|indicated|applicable|advisable|helpful|convenient|permitted|allowed|asked|called (?:on|for)|wise"
        r"|best|useful|beneficial|justified|desired|nec\b\.?)(?! to (?!be\b))")
_THE = r"(?:the|an?|any|some|our|his|her|their|its|another|enough|extra|adequate|sufficient|more|other|such|student)"
_CAN = (r"(?:'s|is|are|isn't|aren't|be|can|could|will|has|have|allows?|permits?|exists?|requires?|dictates?|demands?|works?"
        r"|gets?|becomes?|comes?|frees?|opens?)")
_DEEMS = (r"(?:deems?|determines?|decides?|judges?|sees?|thinks?|feels?(?! (?:low|sick|ill|unwell|dizzy|shaky|faint|weak"
          r"|tired|hot|a seizure|an aura))|finds?|believes?|considers?|says? so|asks?|requests?"
          r"|wants?|chooses?|wishes|prefers?|calls|notices?|suspects?|spots?|observes?)")
_NEEDS = (r"(?:needs?(?! to )|requires?|wants?|asks?|requests?|struggl\w+|stuck|lost|confused about|falls? behind"
          r"|falling behind|(?:in )?trouble|difficult(?:y|ies)|(?:an? )?(?:off|bad|rough|hard|tough|difficult) (?:day|time"
          r"|moment|morning"
          r"|afternoon)|(?:gets? )?(?:bad|hard|busy|rough|hectic|quiet)\b(?=\W*$|[.,;])|looks? (?:like|as if))")

# Each row is a kind of clause that leaves it to somebody whether the help comes.
_OPEN = (
    # "needed", "it is deemed necessary", "another adult is available"
    rf"(?:(?:\w+ ){{0,3}}?(?:'s|is|are|be|seems?|appears?|looks?) |(?:help|it|one|{_THE}) (?:\w+ )?)?(?:[a-z]+ly |most )?"
    rf"(?:deemed |thought |felt |found |considered )?(?:to be )?{_FIT}",
    # "staffing allows", "they have coverage", "there is enough time"
    rf"(?:{_THE} |there (?:is|are) |there's |(?:they|we|you) (?:have|can find|get|can spare) )*(?:\w+ )?"
    r"(?:staff(?:ing)?|ratios?|personnel|coverage|schedul(?:e|es|ing)|time|budgets?|funding|resources?|numbers|enrollment"
    r"|caseloads?"
    rf"|manpower|space|enough \w+|subs?|substitutes?|someone|somebody)\b(?: (?:\w+ ){{0,2}}(?:{_CAN}|makes?|prevents?|lasts?"
    rf"|holds?|covers?"
    rf"|continues?|runs?|remains?)\b(?: (?:it|free|around|not \w+))?|\W*$"
    r"|(?=[.,;\"')]))",
    # "the aide is free", "one can be scheduled", "the other two are settled"
    rf"(?:{_THE} )?(?:\w+ )?(?:aides?|para\w*|assistants?|adults?|monitors?|helpers?|person|someone|somebody|anyone|one|staff"
    rf"|others?|two|we)(?:'s| {_CAN})\b(?! (?:absent|out|sick|late|away|on leave|gone))(?: not)? ?(?:be \w+"
    r"|free|around|there|in the \w+|covering [\w ]{3,15}|needed elsewhere|settled|pulled)?",
    r"(?:(?:s?he|they)(?:'s| (?:is|are|isn't|aren't)) (?:not )?)(?:in(?=\W*$|[.,;\"')])|in the building|around|here"
    r"|free|covering [\w ]{3,15}|busy|needed elsewhere|subbing|pulled|called(?: away)?|reassigned|on (?:duty|campus)"
    r"|with (?:an?other|others)\b[\w ]{0,12}"
    r"|otherwise \w+)",
    # "the teacher sees fit", "staff think it wise", "she asks"
    rf"(?:{_THE} )?(?:\w+ ){{0,2}}(?:teachers?|staff|team|principal|school|district|case manager|nurse|admin\w*|he|she"
    rf"|they|we|student|child) (?:can\b|could\b|{_DEEMS})(?: (?:it|fit|necessary|appropriate|needed|wise|so|for \w+))*",
    # "he struggles", "he is having a rough day", "the student seems to need it", "it looks like trouble"
    rf"(?:{_THE} )?(?:\w+ ){{0,2}}?(?:(?:'s|is|are|was|gets?|seems?|seemed|appears?|looks?|has|have|having|feels?|getting"
    rf"|might|may|to|be|really|ever|still) ){{0,4}}{_NEEDS}(?: (?:it|help|support|assistance|them|one|trouble))?",
    # "the need arises", "conditions warrant", "opportunities arise"
    rf"(?:{_THE} )?(?:\w+ )?(?:needs?|situations?|conditions?|circumstances?|opportunit\w+|problems?|concerns?|issues?|data"
    r"|performance|workload|lesson|task) (?:be\b|arises?|exists?|warrants?|dictates?|demands?|requires?|calls? for"
    r"|necessitates?|indicates?|allows?|permits?|come up|comes up)(?: it)?",
    r"things (?:get|are|go) \w+",
    rf"there(?:'s| (?:is|are)) (?:{_THE} )?(?:\w+ )?(?:concerns?|problems?|issues?|needs?|reason|opportunit\w+|demand|room"
    rf"|adults?"
    r"|aides?|para\w*|person|one)\b|(?:he|she|they) (?:has|have|gets?|finds?) (?:the |an? |enough |any |extra )*(?:time|minute"
    r"|moment"
    r"|chance|opportunity|coverage|staff|room)\b",
)
_OF_CAPACITY = (r"(?:the )?(?:\w+ ){0,2}(?:availab\w+|staff\w*|need\w*|approval|funding|budget\w*|schedul\w+|lesson|day|change"
                r"|enrollment|numbers|discretion|team|teacher|circumstances?|situation|coverage|adjust\w*|how|what|who|task"
                r"|activity|length)")
_AS_OPEN = (
    rf"as[ -](?:(?:may be|it is|is) )?(?:deemed |thought )?(?:ne+d+e?d|available)(?: basis)?|as (?:may be )?(?:deemed )?{_FIT}",
    r"as (?:deemed|determined|decided|directed|seen fit|judged|assigned|identified|dictated|scheduled|prescribed)\b"
    r"(?: (?:necessary|appropriate|needed))?(?: by (?:the )?\w+)?",
    rf"as (?:{_THE} )?(?:\w+ ){{0,2}}(?:{_DEEMS}) (?:necessary|appropriate|fit|needed|it|best)",
    rf"as (?:{_THE} )?(?:\w+ ){{0,2}}(?:staff\w*|personnel|schedul\w+|time|resources?|coverage|needs?|opportunit\w+|budgets?"
    r"|funding|situations?|circumstances?|workload|space|events|numbers|behaviou?rs?|conditions?) (?:arises?|allows?|permits?"
    r"|is|are|can|dictates?|requires?|demands?"
    r"|warrants?)(?: (?:it|available))?",
    r"as (?:he|she|they|we|staff|someone|the \w+|students) (?:can|(?:is|are) able|needs?(?! to)|requires?)(?: (?:it|them"
    r"|help))?",
    r"as (?:he|she|they|the (?:student|child)|student|independence|skills?) (?:\w+ )?(?:becomes?|gains?|demonstrates?|grows?"
    r"|increases?|improves?|develops?|shows?|masters?|progress\w*)(?: (?:more |greater )?\w+)?",
)


@cache
def _open() -> re.Pattern[str]:
    rows = "|".join(_OPEN)
    return re.compile(rf"(?<![\w-])(?:{_LINK}(?<= )(?:{rows})|(?:subject to|contingent (?:up)?on|dependent (?:up)?on"
                      rf"|depending (?:up)?on) {_OF_CAPACITY}|{'|'.join(_AS_OPEN)})(?!\w)", re.I)


# Who says, asks or is away tells nothing about when the child gets help: "when I asked", "if the aide is out".
_TELLER = (r"(?:i|we|you|my|our|that|this|it|there|some(?:body|one)|any(?:body|one)|nobody|no|parents?|mom|dad|(?:the |his "
           r"|her |an? )?"
           r"(?:aide|para\w*|assistant|principal|director|district|school|team|iep|schedule|meeting|lea|advocate|supervisor"
           r"|staff)s?)\b")


@cache
def _event() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:when(?:ever)?|while(?! (?:at|in)\b)|any ?time|each time|every time|once(?! an?\b| per)|if)"
                      rf" (?!in\b|at\b|inside\b|{_TELLER})(?:(?:he|she|they|the|his|her|an?|\w+) (?!staff|schedule)\w+"
                      r"|\w{3,12}(?:ed|ing)\b|upset|angry|anxious|sick|tired)"
                      r"|(?<![\w-])after (?:he|she|(?:the )?student|an?|each|every|any) \w+", re.I)


def find_open_conditions(text: str) -> list[re.Match[str]]:
    """Return the clauses that leave it to somebody's means or judgement whether the adult comes."""
    return list(_open().finditer(text))


def names_event(text: str) -> bool:
    """Does a clause tie the help to something that anyone can see happen?"""
    taken = [match.span() for match in _open().finditer(text)]
    return any(not any(start <= match.start() < stop for start, stop in taken) for match in _event().finditer(text))
