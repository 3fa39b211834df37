"""Tells a proposal from a refusal: by the tick, else by the heading or the title, else by the words of the act itself."""

import re
from typing import Literal, NamedTuple

from inwriting.core.checks.notice.rules import get_kind_rules
from inwriting.core.checks.notice.words import get_words
from inwriting.core.checks.reading import Sentence, find_matches
from inwriting.core.checks.reply import find_reasons

Kind = Literal["proposal", "refusal", "both", "unclear", "not-a-notice"]

_TICK = r"(?:\[ ?x ?\]|\( ?x ?\)|_+ ?x ?_+|[\u25a0\u2612\u2b1b\u25cf]|\bx(?=\s|\?))"
_NOT_ONE = r"(?!\w*(?:\(s\))? ?(?:/|or|and) ?(?:propos|refus)|\w* (?:my |to )?(?:consent|sign|permission))"
_TICKED = re.compile(
    _TICK + r"[\s?]{0,4}(?:(?:we|the|this|that|it|school|district|lea|agency|team|committee|public|is|are|following|action|hereby"
    r"|an?|[a-z]+) ){0,3}(?P<way>propos|refus)" + _NOT_ONE, re.IGNORECASE)
_TICKED_BEHIND = re.compile(
    r"(?P<way>propos|refus)\w* {0,3}(?:\[ ?x ?\]|\( ?x ?\)|[\u25a0\u2612]|x\b)(?! ?(?:refus|propos))", re.IGNORECASE)
_REFUSED_TITLE = re.compile(r"\bnotice of (?:\w+ ){0,2}(?:refusal|denial|disapproval)\b", re.IGNORECASE)
_PROPOSED_TITLE = re.compile(
    r"\bnotice of (?:\w+ ){0,2}(?:propos\w+|intent|change|placement|exit|dismissal|graduation)\b", re.IGNORECASE)
_TITLE_ROOM = 600
_WAYS = {"propos": "proposal", "refus": "refusal"}
_CLAUSE = re.compile(
    r"[.;](?=\s|$)|\n\s*\n|,? (?:but|while|although|however)\b|,? and (?=(?:the |also )?(?:district|team|school|committee|we|it|"
    r"propos\w+|refus\w+|den\w+|declin\w+)\b)")
_KEEPS = re.compile(
    r"\b(?:(?:will|does|do|is|are|would) ?n[o']t (?:be )?chang\w+|no (?:other )?changes?|(?:remain|stay|continu|keep|kept)\w*|"
    r"go(?:es)? on|as (?:before|now|written)|the same|still)\b", re.IGNORECASE)
_GIVES_NEW = re.compile(
    r"\b(?:propos\w+|recommend\w*|offer\w*|agree[sd]? to|(?:will|to|shall|and) (?:\w+ )?(?:add|provide|begin|increase|give|fund|"
    r"evaluate|initiate|start|offer|place|receive|conduct|schedule)|added|approved|granted|begins?|starts?)\b", re.IGNORECASE)
_NO_MORE = re.compile(r"\bno longer (?!qualif|eligible)", re.IGNORECASE)
_NO_MEANS = frozenset(("staffing", "budget"))


class Act(NamedTuple):
    """What is proposed or refused: the words, and the heading over them, if any."""

    sentence: Sentence
    label: str = ""


def decide_kind(acts: list[Act], text: str) -> Kind:
    """Return proposal, refusal, both, or unclear when neither tick nor word says it; `text` has only the ticked choices."""
    ticked = {_WAYS[found["way"].lower()] for pattern in (_TICKED, _TICKED_BEHIND) for found in pattern.finditer(text)}
    if ticked:
        return _join(ticked)
    headed = {way for act in acts if (way := _way_of_label(act.label))}
    if headed:
        return _join(headed)
    title = text[:_TITLE_ROOM]
    if _REFUSED_TITLE.search(title) and not re.search(r"propos", title, re.IGNORECASE):
        return "refusal"
    told = _ways_of(acts)
    if not told and _PROPOSED_TITLE.search(title) and not re.search(r"refus", title, re.IGNORECASE):
        return "proposal"
    if not told and any(reason.id in _NO_MEANS for act in acts for reason in find_reasons([act.sentence])):
        return "refusal"  # "the freeze includes her position" tells a no by its reason
    return _join(told) if told else "unclear"


def _join(ways: set[str]) -> Kind:
    if len(ways) == 2:
        return "both"
    return "refusal" if "refusal" in ways else "proposal"


def _way_of_label(label: str) -> str:
    """"Action refused:" says which; "Action proposed or refused:" does not."""
    low = label.lower()
    refuses, proposes = re.search(r"refus|den(?:y|ie)|declin", low), re.search(r"propos|recommend", low)
    if bool(refuses) == bool(proposes):
        return ""
    return "refusal" if refuses else "proposal"


def _ways_of(acts: list[Act]) -> set[str]:
    """Clause by clause; what only stays as it is makes no proposal beside a refusal, and an end ("no longer") is a proposal."""
    refuses, gives, weak = False, False, False
    for act in acts:
        for part in _CLAUSE.split(act.sentence.text):
            kinds = {match.id for match in find_matches(Sentence(part, 0), get_words(), get_kind_rules())}
            keeps = bool(_KEEPS.search(part))
            if _NO_MORE.search(part):
                weak = True
            elif "refusal" in kinds and not re.search(r"n[o']t (?:be )?chang", part):
                refuses = True
            elif "proposal" in kinds:
                gives = gives or (not keeps and bool(_GIVES_NEW.search(part)))
                weak = True
    if refuses:
        return {"refusal", "proposal"} if gives else {"refusal"}
    return {"proposal"} if weak else set()
