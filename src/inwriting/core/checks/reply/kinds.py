"""Tells what kind a sentence is when it gives no reason: a yes, the law, a definition, a goal, a question, a wish."""

import re
from functools import cache

from inwriting.core.checks.reading import Lexicon, Rule, Sentence, find_matches, read_rules
from inwriting.core.checks.reply.kind_words import WORDS

_YES = """
    GIVER ~3 GRANTS ~7 HELP / TAKENBACK
    HELP ~6 is|was|been|were|are|be ~2 GRANTED / TAKENBACK
    HELP ~4 will ~2 STAYS / TAKENBACK
    HELP ~3 remains|stays|resumes|starts|begins|continue|continues / TAKENBACK unchanged open vacant unfilled empty freeze
    keeps|gets|has ~1 his|her|an|a ~1 own|dedicated|trained ~1 HELP / TAKENBACK
    he|she|child|student keeps his|her ~1 HELP / TAKENBACK
    HELP ~5 go|goes|went|going ~1 up / TAKENBACK
    YESWORD ~12 HELP / TAKENBACK
    so|but|then ~6 HELP|his|hers|one ~2 was|is|were ~1 GRANTED ~2 END|said
    put|placed one in place
    STANDBY ~3 SECURED / TAKENBACK
    adopt|adopted|accept|accepts|accepted|approved ~2 your|the|parent|their ~2 ASKEDWORDS / TAKENBACK
    WITHDREW ~4 PROPOSED ~8 HELP
    team|committee|everyone|board ~2 voted|vote|said yes / TAKENBACK went came
    hours|support|minutes|HELP ~1 kept|maintained|unchanged / not no
    signed ~4 hiring|hire ~6 HELP
    held|ruled|found|concluded ~6 entitled ~4 HELP / TAKENBACK
"""
_LAW = """
    LAWTEXT ~14 BINDS
    DUTYHOLDER ~5 must|shall / ASKEDFIRST SPEAKER
    medicaid may be billed
    DUTYHOLDER ~6 FORBIDDEN ~2 WITHHOLDS
    ANYCHILD ~3 OWED
    does|do|did|is|will not ~1 EXCUSES
    is|are no ~1 NOBAR
"""
_DEFINITION = """
    WHATIS
    START ~4 means a|an|any|one
    START ~5 is a|an ~2 adult|person|employee|individual|paraprofessional|assistant who|assigned|employed|that
"""
_GOAL = """
    will ~20 SCORED
    will ~20 with ~2 no|fewer|less ~2 prompt|prompts|cue|cues|reminders
    by ~5 DUETIME ~4 will
"""
_WISH = """
    START ~3 OWNVIEW
    i request|ask ~3 own|HELP
    so|therefore|why i am ~1 asking|requesting
    START he|she deserves
"""
_EVENT = "EVENTS / SPEAKER"
_ERRAND = "please ~1 ERRAND"
_THANKS = """
    PRAISE ~12 HELP / TAKENBACK
    HELP ~12 PRAISE / TAKENBACK
    since|because|with|of ~3 HELP ~1 ARRIVED
"""
_KINDS = {
    "yes": _YES, "law": _LAW, "definition": _DEFINITION, "goal": _GOAL, "wish": _WISH, "errand": _ERRAND,
    "thanks": _THANKS, "event": _EVENT,
}
# The heading of a plan's, a job notice's or a form's own line; a slide that sets out to save posts is none.
_HEADING = re.compile(
    r"\W*(?:(?:annual |iep )?goals?(?: \d+)?(?: \([\w -]+\))?|objectives?(?: [\d.]+)?|accommodations?|modifications?|strengths|"
    r"present levels?|math|reading|writing|duties|(?:position|job) summary|essential functions|qualifications|"
    r"(?:\w+ )?agenda|plaafp|register now|evaluation procedures?|audiology|vision|hearing|"
    r"glossary|faq|invited|(?:prompt )?hierarchy|prompt levels?|(?:progress )?codes?(?: \w)?|behavior supports|"
    r"physical demands|mastery criterion|definitions?|parents?'? (?:input|concerns)|supplementary aids[\w ]*|key|survey|"
    r"(?:\w+ ){0,3}evaluation form)\s*:"
    r"(?!\s*(?:reduc|cut|eliminat|lower|sav|fad))", re.IGNORECASE)
# A parent who asks other parents, or the school, about her own child; "anyone else told ...?" tells an answer, and so does
# "can they do that if the school drops his aide?".
_QUESTION = re.compile(
    r"\W*(?!if\b)[^?]*\b(?:my|i|me|someone|any(?:one|body)(?:'s)?|parents|could you|can you)\b"
    r"(?![^?]*\b(?:told|say|says|said|else)\b)[^?]*\?\W*$", re.IGNORECASE)
_SCHOOL_ACTS = re.compile(
    r"\b(?:if|that|since|because|when|now)\b[^?]*\b(?:school|district|principal|they|county)\b (?:\w+ ){0,3}"
    r"(?:choos|chose|decid|discontinu|cut|remov|stop|end(?:s|ed)?\b|refus|den(?:y|ies|ied)|took|tak|drop|pull|won't)",
    re.IGNORECASE)


@cache
def _get_lexicon() -> Lexicon:
    return Lexicon(WORDS)


@cache
def _get_rules() -> tuple[Rule, ...]:
    return tuple(rule for kind, lines in _KINDS.items() for rule in read_rules(kind, lines))


def find_kinds(sentence: Sentence) -> frozenset[str]:
    """Return each kind the sentence is of: none for most sentences."""
    kinds = {match.id for match in find_matches(sentence, _get_lexicon(), _get_rules())}
    if _HEADING.match(sentence.text):
        kinds.add("heading")
    if sentence.text.rstrip("'\") ").endswith("?") and _QUESTION.match(sentence.text) and not (
            _SCHOOL_ACTS.search(sentence.text)):
        kinds.add("question")
    return frozenset(kinds)
