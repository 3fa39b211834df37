"""Tells whether a sentence gives the cause of an act beside it, without a "because"."""

import re

from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.rules import get_element_rules
from inwriting.core.checks.notice.words import get_words, tags_of
from inwriting.core.checks.reading import Sentence, find_matches

_SINCE_FIRST = re.compile(
    r"\W*(?:since|given that|as|because) (?!\d|then\b|last\b|early|the (?:start|beginning|last)|january|february|"
    r"march|april|may\b|june|july|august|september|october|november|december|of\b|you know|noted|stated|discussed|"
    r"a (?:result|parent)|the parent|parents?\b|we\b|described|required|soon|such|part)[^,]{12,},", re.IGNORECASE)
_LED_BY = re.compile(
    r"\W*(?:after|following|with|having|despite|to|in light of|due to|out of|until|while|when|in view of|between)"
    r" (?!(?:the |our |an? |your |this |careful |further )?(?:\w+ )?(?:meeting|review|discuss|consider|consent|"
    r"permission|receipt|"
    r"evaluation|conference|parent|agreement|regard|respect|questions|iep team|you\b|your\b|day|days|notice|"
    r"regulation|accordance|"
    r"obtain|get |help|learn|request|schedule|date|help))[^,.]{14,}, (?=[^,]*\b(?:propos|recommend|refus|den(?:y|ie)|"
    r"will|declin|"
    r"offer|plan|want|is|are|would|no longer)\w*)", re.IGNORECASE)
_AS_IT_IS = re.compile(  # ", as the incident involved a weapon"; not ", as the team discussed"
    r", (?:as|since) (?!(?:the |your |his |her )?(?:parents?|team|district|school|law|idea|family|mother|father|we|you|i|they|"
    r"iep|"
    r"statute|regulation|notice|committee)\b|(?:\w+ ){1,3}(?:noted|stated|discussed|described|listed|outlined|agreed|shown|"
    r"requested|"
    r"written|planned|scheduled|required|needed|before|now)\b)(?:he|she|they|it|the|there|his|her|all|no|every|each|most|"
    r"[A-Z][a-z]+)\b(?: [\w'-]+){2,}")
_VERDICT_WHY = re.compile(
    r"\b(?:no|denied|refused|declined|dnq|disapproved|not (?:approved|granted|recommended|offered|eligible|supported)|tabled|"
    r"option \(?\w\)? (?:is |was )?(?:selected|chosen)|"
    r"dismissed|discontinued)(?: \d[\d/]*)?\s*(?:[,;:(]|--?)\s*(?!\d|but\b|and\b|or\b|see\b|effective|please|you\b|your\b|"
    r"parent|the (?:parent|district|school|team)|this notice|a copy|we\b|options?\b|considered|rejected|from|by\b|only\b)"
    r"(?P<why>[^;\n]{5,80})", re.IGNORECASE)
_DASH = re.compile(r"\s--?\s|--|;\s|(?<=\w):\s(?=[a-z])")  # a colon only behind a whole sentence, see _WHOLE
_WHOLE = 5
_STATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|not|no|met|mastered|now|already|lacks?|needs?|too|low|"
    r"high|below|"
    r"above|fell|rose|\w+ (?:met|mastered|improved|remain|continue)|insufficient|only|still|\w{4,}ed|\w{4,}s)\b", re.IGNORECASE)


def tells_cause(sentence: Sentence, hits: set[str]) -> bool:
    """The cause stands before the act ("After three fights, we propose ..."), or behind a dash or a verdict."""
    text = sentence.text
    if tags_of(sentence).get("RULE") or "options" in hits:
        return False
    if _SINCE_FIRST.match(text) or _LED_BY.match(text) or ("action" in hits and _AS_IT_IS.search(text)):
        return True
    verdict = _VERDICT_WHY.search(text)
    if verdict and content_words(verdict["why"]) and " " in verdict["why"].strip():
        return True
    dash = _DASH.search(text)
    if "action" not in hits or dash is None or (dash[0][0] == ":" and len(text[:dash.start()].split()) < _WHOLE):
        return False
    tail = Sentence(text[dash.end():], 0)
    told = {match.id for match in find_matches(tail, get_words(), get_element_rules())}
    return not told and len(content_words(tail.text)) >= 2 and bool(_STATE.search(tail.text))
