"""Which part of an IEP a line stands in: only some parts promise anything."""

import re
from functools import cache

_PARTS = (
    ("law", r"(?:notice[ ]of[ ])?procedural[ ]safeguards|parent(?:al|s'?|'s)?[ ]rights|your[ ]rights"
            r"|notice[ ]to[ ]parents?|rights[ ]of[ ]parents"
            r"|definitions?(?:[ ]of[ ]terms)?|glossary|instructions|directions[ ]for[ ]completing|confidentiality"
            r"|consent(?:[ ]for\b.*)?|medicaid\b.*|age[ ]of[ ]majority|transfer[ ]of[ ]rights|explanation[ ]of\b.*"
            r"|frequently[ ]asked\b.*|about[ ]this[ ]form"),
    ("meeting", r"(?:iep[ ])?(?:team|meeting)[ ](?:members?|participants?|signatures?|attendance)|participants?"
                r"|attendance|team"
                r"|signatures?(?:[ ]page)?|attendees|meeting[ ]attendance|distribution(?:[ ]list)?|excusals?\b.*"
                r"|copies[ ]to"
                r"|progress[ ]reporting\b.*|how[ ]progress\b.*"),
    ("picture", r"(?:parent(?:al|s?'?|'s)?|family|guardian"
                r"|student[ ]and[ ]family)(?:[ ]and[ ]student)?[ ](?:concerns?|input|comments?|vision|priorities"
                r"|statement)|concerns[ ]of[ ](?:the[ ])?parents?\b.*|(?:present|current)[ ]levels?\b.*|plaafp|plop"
                r"|pla?fp"
                r"|(?:student[ ])?strengths?\b.*|student[ ](?:profile|input|vision|background|interests)|background\b.*"
                r"|areas?[ ]of[ ]need|needs|evaluation[ ](?:results?|summary|data|information)\b.*"
                r"|(?:most[ ])?recent[ ]eval\w*\b.*"
                r"|medical[ ](?:history|information)|health[ ](?:history|information)|impact[ ]of\b.*"
                r"|effects?[ ]of[ ]disability"
                r"|how[ ](?:the|this|his|her)[ ]\w*[ ]?disability\b.*|summary[ ]of[ ](?:performance|progress)"
                r"|progress\b.*"
                r"|observations?|vision[ ]statement|current[ ]performance\b.*|academic[ ]performance"
                r"|functional[ ]performance|teacher[ ](?:input|report)s?"
                r"|social[ ]history|attendance[ ]history|baseline\b.*"),
    ("goals", r"(?:measurable[ ])?(?:annual[ ])?(?:iep[ ])?goals?(?:[ ](?:and|&)[ ]\w+)*(?:[ ]#?\d{1,2})?|objectives"
              r"|short[- ]term[ ]objectives|benchmarks|postsecondary[ ]goals?|transition[ ](?:goals?|plan\w*)"),
    ("plan", r"special[ ]education(?:[ ](?:and|&)\b.*|[ ]services?\b.*)?|(?:related|iep|direct"
             r"|early[ ]\w+)[ ]services?\b.*"
             r"|(?:schedule|summary|grid|statement)[ ]of[ ](?:\w+[ ]){0,3}services?\b.*|service[ ](?:delivery|grid"
             r"|plan|summary)\b.*"
             r"|supplementary\b.*|program[ ]modifications?\b.*|transportation\b.*|esy\b.*|extended[ ]school[ ]year\b.*"
             r"|(?:behaviou?r|health|safety|emergency|seizure)[ ](?:\w+[ ]){0,2}plan\b.*|(?:classroom"
             r"|testing)?[ ]?accommodations?\b.*"
             r"|modifications?\b.*|(?:program[ ])?supports?\b.*|services?\b.*|placement\b.*|least[ ]restrictive\b.*"
             r"|lre\b.*"
             r"|adaptations?\b.*|(?:para\w*|aide|adult|staff)[ ](?:support|assistance|services?)\b.*"
             r"|special[ ]factors?\b.*"),
    ("other", r"(?:program|nursing|behaviou?r|health|safety|emergency|classroom|testing|state|assessments?|statewide"
              r"|instruction\w*"
              r"|specially[ ]designed|consideration\w*|assistive|district|para\w*|aide|adult|staff)\b.*|other\b.*"),
)


@cache
def _heading() -> re.Pattern[str]:
    inner = "|".join(rf"(?P<{name}>{words})" for name, words in _PARTS)
    return re.compile(rf"^[\W\d_]{{0,8}}(?:(?:part|section|page|step|[IVX]{{1,4}}|[A-Z])[ ]?\d{{0,2}}[.):-][ ]{{0,2}})?"
                      rf"(?:{inner})\s*(?:\(continued\)|:|$)", re.I)


def find_sections(text: str, before: str = "") -> list[tuple[int, str]]:
    """Return where each part of the page begins, and its kind; `before` is the part the page before ended in."""
    found = [(0, before)]
    at = 0
    for line in text.split("\n"):
        title, _, rest = line.strip().partition(":")
        if 3 < len(title) <= 70 and not title[0].islower() and title[-1] not in ".,;?!" and (match := _heading().match(title)):
            kind = match.lastgroup or ""
            if _may_follow(found[-1][1], kind, rest.strip()):
                found.append((at, kind))
        at += len(line) + 1
    return found


def _may_follow(now: str, kind: str, rest: str) -> bool:
    """A label inside a picture of the child ("Behavior: he bites staff") or inside the small print opens no new part."""
    if now == "law" and rest:
        return False
    if re.match(r"para|aide|adult|assist|1:1|staff", rest, re.I) and kind == "picture":
        return False
    return kind != "other" or now not in ("picture", "goals") and not rest


def is_heading(line: str) -> bool:
    """Does this line stand as the title of a part?"""
    title = line.strip().rstrip(":")
    return 3 < len(title) <= 70 and not title[0].islower() and bool(_heading().match(title))


def section_at(sections: list[tuple[int, str]], place: int) -> str:
    """Return the kind of the part that holds a place."""
    return next(kind for start, kind in reversed(sections) if start <= place)


@cache
def _gives() -> re.Pattern[str]:
    return re.compile(r"\b(?:receiv(?:e|es|ed|ing)|continu\w+|(?:currently|now|already)[ ]ha(?:s|ve)[ ]an?"
                      r"|works?[ ](?:\w+[ ])?with[ ](?:an?|his|her|the)[ ](?:[\w:-]+[ ])?(?:aide|para|assistant|adult|EA|TA|IA)"
                      r"|(?:is|was|been"
                      r"|be|being)[ ](?:\w+[ ])?(?:provided"
                      r"|assigned|given)"
                      r"|(?:school|district|team|iep|plan)[ ](?:\w+[ ])?(?:provid|offer|assign|agree|promis)\w*"
                      r"|provided[ ](?:with|by)|\b(?:helps|assists|accompanies|supports|sits|stays|walks|works|shadows|is"
                      r"|checks)[ ]"
                      r"(?:\w+[ ])?(?:with[ ]|on[ ]|beside[ ])?(?:him|her|the[ ]student|(?-i:[A-Z][a-z]+))\b"
                      r""
                      r"|\bwill[ ](?:help|assist|accompany|support|be[ ]with|continue))", re.I)


def promises_in(section: str, sentence: str, kind: str) -> bool:
    """May a sentence of this part promise help? Pictures of the child count only when they tell of help that is given."""
    if section in ("law", "meeting"):
        return False
    if section == "picture":
        return kind in ("aide", "support", "initials", "ratio") and bool(_gives().search(sentence))
    return section != "goals" or bool(re.search(r"\bwill[ ](?:receive|be[ ](?:provided|assigned|given))"
                                                r"|min(?:utes)?\b.*"
                                                r"\b(?:daily|weekly|per)\b", sentence, re.I))
