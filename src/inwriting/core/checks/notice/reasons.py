"""Finds the reason that stands beside an act without a "because"."""

import re

from inwriting.core.checks.notice.fields import Judged
from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.words import tags_of
from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply import ANSWER_IDS, find_reasons

_STATES = re.compile(
    r"['\"]?(?:(?i:he|she|they|there|it|(?:the )?student|the (?:current |present )?(?:class|student|child|room|"
    r"teacher|bus|program|iep|plan|noise|data|hours|position|monitor)|your (?:child|son|daughter))|"
    r"[A-Z][a-z]+)(?:'s |'re |'ve | )(?:full|closed|too|not|(?<= )(?:is|are|has|have|does|did|can|was|were|"
    r"(?!referrals|logs|records|reports)\w+s|no longer|"
    r"already|now|(?i:gained|types|made|met|scored|began|stopped|improved|mastered)))\b|"
    r"(?:has|gets|can|does|needs|uses|meets|met|making|makes|not|never|still|already|too|now|only|is|lives|reads|walks|"
    r"no (?!other|further|change|consent|meeting|options?|data|records?|need\b|reason|one\b))\b", re.IGNORECASE)
_DID = re.compile(  # "She unbuckled on nine rides." is about the child; "She agreed to the plan" is not
    r"(?:he|she|(?:the |your )?(?:student|child|son|daughter)) (?!\w*(?:agre|ask|sign|attend|request|discuss|review|receiv|"
    r"declin|consent|"
    r"participat|call|mail|stat|report|object|mention|shar|want)\w*ed\b)\w{3,}ed\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:you|your|please|contact|call|enclosed|attached|copy|rights|safeguards|sincerely|will|would|meeting|"
    r"considered|option|rejected|factors?|reviewed|based|whole form|thank|dear|letter|received|regards|director|"
    r"that'?s it|said|says|one line)\b|:", re.IGNORECASE)
_VERB_OF_STATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|attends?|needs?|show\w*|occur\w*|indicat\w*|takes?|makes?|"
    r"completes?|completed|works?|uses?|follows?|participates?|remains?|stays?|responds?|no longer|already|now|"
    r"writes?|walks?|reads?|met|passed|left|gets?|keeps?|runs?|addresses|meets?|allows?|provides?|supports?|"
    r"helps?|covers?|follow|began|stopped|improved|increased|decreased|scored|earned|reached|mastered|"
    r"rose|fell|grew|climbed|dropped|doubled|went|returned|averag\w+|lost|gained)\b", re.IGNORECASE)
_REASONS = frozenset(ANSWER_IDS) - {"no-reason", "other-service-instead", "try-first", "not-team-decision"}
_NUMBERED = re.compile(r"^\W*(?:\(?\w{1,2}[.)]\s+)?")
_NO_CAUSE = re.compile(
    r"^\W*(?:begin|start|eff|effective|consent|parent|see|next|section|part|page|notice|date|no (?:other|data|"
    r"records?|reason|forms?|attachments?|notice|pwn|copy|copies|explanation|signatures?|one signed)|n/?a\b|none|susp|"
    r"goals? areas?|area|dis\b|"
    r"\d+ ?(?:x|min|hrs?)|\[|x\b)|\d{3}-\d{4}|^\W*[A-Z][A-Z ]+\W*$|\b(?:signed|copy|mailed|agree[sd]?|report|log|"
    r"notes|records?)\b",
    re.IGNORECASE)
_HEADED = re.compile(r"^(?:[\w/&'-]+ ?){1,3}: (?=\w+ \w+)")
_SAYS_MORE = re.compile(
    r"[,;:]|\s-|\b(?:and|but|as|when|while|who|which|already|enough|no|not|cannot|only|too|without|have|has|is|are)\b|n't",
    re.IGNORECASE)
_ACTS_LOOKED_AT = 12
_ONLY_READ = re.compile(r"\b(?:was|were) (?:also )?(?:used|reviewed|considered|examined|consulted|discussed)\W*$", re.IGNORECASE)
_OF_PAPER = re.compile(  # what is told of the paper, not of the child: "No form attached"
    r"\bno (?:forms?|attachments?|notice|pwn|cop(?:y|ies)|explanation|signatures?)\b", re.IGNORECASE)
_OF_THE_NOTICE = re.compile(r"(?:it|this|there|the (?:notice|pwn|form|letter|page|\w+ section))\b", re.IGNORECASE)
_NOT_OURS = re.compile(
    r"(?:this|these|those|one|our|no (?:other|further|change|consent|meeting|options?|data|records?|need|reason|one|"
    r"box|boxes|signature)|we|i|parents?|mom|mother|father|dad|family|my|nothing|"
    r"that(?! (?:room|class|school|program|setting|teacher|group|is|gives|lets|means|leaves|keeps))|dear|thanks?|"
    r"sincerely|please|hello|hi)\b", re.IGNORECASE)


def find_known_reason(sentences: list[Sentence], acts: set[int], found: list[Judged]) -> list[Judged]:
    """In or beside an act, what the reply check knows as a reason ("no staff", "in the budget") is its reason."""
    other = {item.start for item in found if item.element in ("help", "safeguards", "options")} - acts
    for number in _places_of(acts, sentences):
        for sentence in sentences[max(0, number - 1):number + 3]:
            if sentence.start in acts and not _SAYS_MORE.search(sentence.text):
                continue  # a bare act ("Services will remain the same") is not its own reason
            if sentence.start in other or _ONLY_READ.search(sentence.text) or _OF_PAPER.search(sentence.text):
                continue
            if any(reason.id in _REASONS for reason in find_reasons([sentence])):
                return [Judged("reason", "present", sentence.start, sentence.end)]
    return []


def find_stated_reason(sentences: list[Sentence], acts: set[int], found: list[Judged]) -> list[Judged]:
    """Beside an act, a plain statement about the child or the class is its reason, even without "because"."""
    taken = {item.start for item in found if item.element != "basis"} | acts
    places = _places_of(acts, sentences)
    for number in places:
        if number + 1 < len(sentences) and _is_clipped_cause(sentences[number], sentences[number + 1], taken):
            return [Judged("reason", "present", sentences[number + 1].start, sentences[number + 1].end)]
    for step in (1, -1, 2):
        for number in places:
            if 0 <= number + step < len(sentences) and _states(sentences[number + step], taken):
                sentence = sentences[number + step]
                return [Judged("reason", "present", sentence.start, sentence.end)]
    return []


def _states(sentence: Sentence, taken: set[int]) -> bool:
    text = _NUMBERED.sub("", _HEADED.sub("", sentence.text))
    if _ONLY_READ.search(text):
        return False
    if sentence.start in taken or text.rstrip("'\")").endswith("?"):
        return False
    if _OF_THE_NOTICE.match(text) and tags_of(sentence).get("LACKS"):
        return False
    if _NOT_OURS.match(text):
        return False
    plain = not _ELSEWHERE.search(text) and _VERB_OF_STATE.search(text)
    return bool(_STATES.match(text) or _DID.match(text) or plain) and len(content_words(text)) >= 3


def _is_clipped_cause(act: Sentence, after: Sentence, taken: set[int]) -> bool:
    """In telegram style the few words behind a short act are its cause: "Homebound: approved 6 wks. Surgery 4/11."."""
    if len(act.words) > 9 or len(after.words) > 8 or after.start in taken or _NOT_OURS.match(after.text):
        return False
    if _ELSEWHERE.search(after.text) or _NO_CAUSE.search(after.text) or after.text.endswith("?"):
        return False
    tags = tags_of(after)
    other = ("SAFE", "GIVEN", "CONTACT", "GOES", "DONE", "LACKS")
    return bool(content_words(after.text)) and not any(tags.get(name) for name in other)


def _places_of(acts: set[int], sentences: list[Sentence]) -> list[int]:
    return [number for number, sentence in enumerate(sentences) if sentence.start in acts][:_ACTS_LOOKED_AT]
