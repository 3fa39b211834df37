"""What a sentence of each part of an IEP may promise: rows of services count, a story only where help is given or granted."""

import re
from functools import cache

from inwriting.core.checks.plan.rosters import is_staff_count

_ANY = r"[^.;:|]"
_GIVE = r"(?:provid|offer|assign|send|add|giv|plac|continu|arrang|hir|make|fund|keep|increas|ensur)"
_SCHOOL = (r"(?:school|district|team|committee|campus|division|county|building|department|lea|cse|ard|agency|principal|nurse"
           r"|parties)")


@cache
def _gives_now() -> re.Pattern[str]:
    """Help that the child has now: he receives it, somebody helps him, the school provides it."""
    return re.compile(
        r"\b(?:receiv(?:e|es|ing)|has[ ]been[ ]receiving|continu(?:e|es|ing)(?![ ]to[ ](?:need|require|struggle|have|show"
        r"|be))|(?:currently|now|already)[ ]ha(?:s|ve)[ ]an?"
        r"|works?[ ](?:\w+[ ])?with[ ](?:an?|his|her|the)[ ](?:[\w:-]+[ ])?(?:aide|para|assistant|adult|EA|TA|IA)"
        r"|(?:is|are|be|being)[ ](?:\w+[ ])?(?:provided|assigned|given)|has[ ]been[ ](?:provided|assigned|given)"
        r"|provided[ ](?:with|by)"
        rf"|{_SCHOOL}[ ](?:\w+[ ])?(?:provid(?:es?|ing)|offers?|assigns?|agree\w*|promis\w+)|(?:iep"
        rf"|plan)[ ](?:\w+[ ])?(?:provid|offer"
        r"|assign|agree|promis|list)\w*"
        r"|(?:helps|assists|accompanies|supports|sits|stays|walks|works|shadows|is|checks)[ ](?:\w+[ ])?(?:with[ ]|on[ ]"
        r"|beside[ ])?"
        r"(?:him|her|the[ ]student|(?-i:[A-Z][a-z]+))\b)", re.I)


@cache
def _does_now() -> re.Pattern[str]:
    """What follows an adult who does something with the child now: "two aides lift her", "an aide sits with him"."""
    return re.compile(r"^[ ](?:\w+ly[ ])?(?:transfers?|lifts?|feeds?|carr(?:y|ies)|walks?|push(?:es)?|helps?|assists?"
                      r"|supports?|sits?|stays?"
                      r"|rides?|changes?|toilets?|dress(?:es)?|supervises?|monitors?|accompan(?:y|ies)|escorts?|prompts?"
                      r"|redirects?)[ ]"
                      r"(?:with[ ]|beside[ ]|next[ ]to[ ])?(?:him|her|(?-i:[A-Z][a-z]+))\b", re.I)


@cache
def _taught() -> re.Pattern[str]:
    """What is done for the staff themselves."""
    return re.compile(r"\b(?:train\w*|practice|coach\w*|consult\w*|in-?service|workshop|orientation|professional|review\w*"
                      r"|meet\w*|plan(?:ning)?"
                      r"|for[ ](?:the[ ]|all[ ])?(?:[\w-]+[ ])?(?:paras?|aides?|assistants?|staff|teachers?)\b)", re.I)


@cache
def _supposed() -> re.Pattern[str]:
    """What would be if: the aide of another class, of the parent's wish, of an option."""
    return re.compile(r"\bwould[ ](?:then[ ]|also[ ]|likely[ ]|still[ ])?(?:need|require|have|be|take|mean|set|keep|limit"
                      r"|make|do)\b", re.I)


@cache
def _will() -> re.Pattern[str]:
    """What follows an adult who is to do something: "a staff member will walk beside her"."""
    return re.compile(rf"^{_ANY}{{0,60}}?\b(?:will|shall|must|is[ ]to|are[ ]to)[ ](?!not\b|also[ ]not\b)(?!be[ ](?:trained"
                      rf"|reviewed"
                      r"|discussed|considered|lessened|faded|reduced))\w", re.I)


@cache
def _granted() -> re.Pattern[str]:
    """What the school decided to give, as notes and notices tell it."""
    return re.compile(
        rf"\b(?:{_SCHOOL}|members|we|they|it[ ](?:was|is)|all)[ ](?:\w+[ ]){{0,2}}?(?:agree[ds]?|approve[ds]?|grant(?:s"
        rf"|ed)?|accept(?:s|ed)?"
        rf"|propos(?:es?|ing)[ ]to|(?:will|shall|is[ ]to|is[ ]going[ ]to)[ ](?:\w+[ ])?{_GIVE}\w*|offer(?:s|ed)?"
        rf"|propose[sd]?|recommend(?:s|ed)|add(?:s|ed)"
        r"|decided[ ](?:to|that|on)|determined[ ]that)\b"
        r"|\b(?:was|were|is|are|will[ ]be|has[ ]been|have[ ]been)[ ](?:also[ ])?(?:added|approved|granted|agreed|assigned"
        r"|provided)\b"
        r"|\bwill[ ](?:receive|have|continue|get)\b|\bcontinu(?:es|ing)\b"
        r"|^\W*(?:\d\W{1,2})?(?:description[ ]of[ ])?(?:the[ ])?(?:actions?"
        r"|changes?|service)[ ](?:to[ ]be[ ])?(?:proposed|added)\b(?![ ]or[ ]refused)", re.I)


@cache
def _past() -> re.Pattern[str]:
    return re.compile(r"\b(?:was|were|had|did|would|asked|talked|told|said|felt|stated|reported|discussed|helped|expressed"
                      r"|explained|found|thought"
                      r"|believed|wanted|requested|considered|(?<!as[ ])(?<!if[ ])(?<!when[ ])needed|wrote|moved|worked"
                      r"|went|gave|sat|stayed|seemed)\b", re.I)


@cache
def _present() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|shall|must|to[ ]be|is|are|has|have|receives?|agreed|approved|granted|added|provides?"
                      r"|continues?|needs?"
                      r"|requires?|should|can|may|says?|reads?|lists?|states?|listed|ordered|promised|put)\b", re.I)


@cache
def _row() -> re.Pattern[str]:
    """A service told without a sentence: "Para 30 min daily"."""
    return re.compile(r"\d[ ]?(?:x\b|min|hours?\b|hrs?\b|mpw|%)", re.I)


@cache
def _assigned() -> re.Pattern[str]:
    return re.compile(r"\bassigned\b|\bto[ ](?:be|remain|stay|sit|assist|help|accompany|provide|support)\b|\baccepted\b", re.I)


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can|may|might|asked|said|wants?"
                      r"|reports?|needs?"
                      r"|felt|feels?|believes?|stated|requested)\b", re.I)


@cache
def _given_to_be() -> re.Pattern[str]:
    return re.compile(r"\bwill[ ](?:receive|be[ ](?:provided|assigned|given))|min(?:utes)?\b.*\b(?:daily|weekly|per)\b", re.I)


def promises_in(section: str, sentence: str, start: int, end: int, kind: str) -> bool:
    """May the adult at [start, end) of a sentence be promised, in this part of an IEP?"""
    sentence = sentence.replace("\n", " ")
    if section in ("law", "meeting") or section and is_staff_count(sentence):
        return False
    if section and _supposed().search(sentence) and not _granted().search(sentence):
        return False
    if section == "staff" and _taught().search(sentence):
        return False
    if section == "goals":
        return bool(_given_to_be().search(sentence))
    after = sentence[end:]
    if section == "wish":
        return bool(_granted().search(sentence)) and not _past().search(after[:40])
    if section == "talk":
        return bool(_granted().search(sentence) or _will().match(after)) or _is_row(sentence)
    if section == "picture":
        given = kind in ("aide", "support", "initials", "ratio") and _gives_now().search(sentence)
        return bool(given or kind != "watch" and _will().match(after)
                    or kind in ("aide", "initials") and _does_now().match(after))
    return not section or not _past().search(clause := _clause_of(sentence, start, end)) or bool(_present().search(clause))


def _clause_of(sentence: str, start: int, end: int) -> str:
    """The part of a sentence, between its turns, that holds the adult."""
    cuts = [turn.start() for turn in re.finditer(r";|,? (?:but|while|although|since|because|so that) ", sentence)]
    left = max((cut for cut in cuts if cut < start), default=0)
    return sentence[left:min((cut for cut in cuts if cut >= end), default=len(sentence))]


def _is_row(sentence: str) -> bool:
    """Is this noted like a row of services, not told: an amount, or no verb that tells anything?"""
    return bool(_row().search(sentence) and not _past().search(sentence) or _assigned().search(sentence)
                and not _verb().search(sentence))
