"""Finds the seven parts of a notice in plain sentences, with or without headings."""

import re
from itertools import islice

from inwriting.core.checks.notice.fields import Judged
from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.notice.rules import get_element_rules
from inwriting.core.checks.notice.words import get_words
from inwriting.core.checks.reading import Sentence, find_matches, split_sentences
from inwriting.core.checks.reply import ANSWER_IDS, find_reasons

_STATES = re.compile(
    r"['\"]?(?:(?i:he|she|they|there|it|(?:the )?student|the (?:current |present )?(?:class|student|child|room|"
    r"teacher|bus|program|iep|"
    r"plan|noise|data|hours|position|monitor)|your (?:child|son|daughter))|[A-Z][a-z]+) (?:is|are|has|have|does|did|"
    r"can|"
    r"was|were|(?!referrals|logs|records|reports)\w+s|no longer|already|now|"
    r"(?i:gained|types|made|met|scored|began|stopped|improved|mastered))\b")
_ELSEWHERE = re.compile(
    r"\b(?:you|your|please|contact|call|enclosed|attached|copy|rights|safeguards|sincerely|will|would|meeting|"
    r"considered|option|rejected|factors?|reviewed|based|whole form|thank|dear|letter|received|regards|director|"
    r"that'?s it|said|says|one line)\b|:", re.IGNORECASE)
_VERB_OF_STATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|attends?|needs?|show\w*|occur\w*|indicat\w*|takes?|makes?|"
    r"completes?|completed|works?|uses?|follows?|participates?|remains?|stays?|responds?|no longer|already|now|writes?|"
    r"walks?|reads?|met|passed|left|gets?|keeps?|runs?|addresses|meets?|allows?|provides?|supports?|helps?|covers?|"
    r"follow|began|stopped|"
    r"improved|increased|decreased|scored|earned|reached|mastered)\b", re.IGNORECASE)
_REASONS = frozenset(ANSWER_IDS) - {"no-reason", "other-service-instead", "try-first", "not-team-decision"}
_VERDICT = re.compile(
    r"(?:request )?(?:denied|refused|declined|rejected|not needed|not approved|approved|no)[.!]?", re.IGNORECASE)
_NAMED_ACT = re.compile(r"initial (?:evaluation|placement)|re-?evaluation|annual review|placement|\b(?:denied|"
    r"refuses|denies|declines|refused|declined)[.]?$|\b(?:refuse|denie|decline)s? (?:the|your|this|their) request|"
    r"\bfollowing\b|\b(?:this|initial|enclosed|attached) iep\b", re.IGNORECASE)
_BLANK = re.compile(r"_{3,}|\[blank\]", re.IGNORECASE)
_NAMED_BEFORE_BLANK = re.compile(
    r"(?:attached|this|enclosed) iep|propos\w+ (?:to|an?) (?!provide the)(?:[\w']+ ){2,9}[\w']*\W*_|"
    r"_[^_]*,[^_]*\b(?:propos|recommend|refus|den(?:y|ie))"
    r"\w* [^_]{12,}$", re.IGNORECASE)
_DAY_FOLLOWS = re.compile(
    r"^(?!.*\b(?:following|below|marked)\b).*\b(?:on|by|beginning|effective|starting|as of|until|"
    r"dated)\W*$", re.IGNORECASE | re.DOTALL)
_PHONE = re.compile(r"\b(?:\(?\d{3}\)?[-. ]\s?)?\d{3}[-. ]\d{4}\b|\b\d{3}-\.{3}|@\w|\bext\.? ?\d")
_ASKS_TO_CALL = re.compile(
    r"\b(?:call|contact|question|help|reach|assist|advice|advoca|support|information|sources?|"
    r"resources?)", re.IGNORECASE)
_DROPPED_FIRST = re.compile(
    r"\W*(?:(?:was|were|it was|this was|both were) )?(?:reject\w*|not (?:accepted|chosen|selected|adopted|used|"
    r"pursued)|ruled out|"
    r"turned down|set aside|discarded|decided against|dropped)\b[^.]{0,30}?\b(?:because|since|as|due|would|:|-|"
    r",)\W*\w+ \w+",
    re.IGNORECASE)
_DROPPED_BESIDE = re.compile(
    r"\w\W{0,3}[-,(:;/]+ ?(?:was |were |but )?(?:reject\w*|not (?:accepted|chosen|selected|adopted|pursued)|"
    r"ruled out|turned down)\W+"
    r"(?:because|since|as|due|same reason|[a-z]+ [a-z]+)", re.IGNORECASE)
_PROPOSES_THAT = re.compile(r"(?:propos|recommend|refus)\w+ to [a-z]{4,} (?:[\w']+ ){1,}", re.IGNORECASE)
_CUT_BEFORE = re.compile(r"\.{2,}\s*(?:and |also )*(?:refuses|proposes|declines|denies|will not|"
    r"agrees) (?:to )?\w+ \w+", re.IGNORECASE)
_BARE_NO = re.compile(
    r"(?:so |but |and )?(?:we|i|the (?:district|school|team|committee))(?: \w+)? (?:will|can|do|does|are|is|could|"
    r"would)"
    r"(?: ?not|n't)\W*$", re.IGNORECASE)
_CLAUSE = re.compile(r",|\b(?:but|and|although|while|yet)\b", re.IGNORECASE)
_WEIGHED_FIRST = re.compile(
    r"\W*(?:(?:the )?(?:team|we|committee|cmte|district|school|arc|ard|it|they|also|was|were|other|mom|"
    r"parent) )*(?:also |had |"
    r"did )*(?:considered|considering|looked (?:at|into)|discussed|thought (?:about|of)|explored|weighed|"
    r"talked about|tried)\b"
    r"(?!(?: \w+){0,2} (?:data|records?|evaluations?|reports?|information|scores|results|input))", re.IGNORECASE)
_WAS_WEIGHED = re.compile(
    r"\b(?:was|were) (?:also )?(?:discussed|considered|looked at|raised|talked about|explored|"
    r"weighed)\W*$", re.IGNORECASE)
_TELLS_WHYNOT = re.compile(
    r"[,;:(-] ?[^,;:(]{0,40}\b(?:not|no|too|unnecessary|insufficient|without|lacks?|already|wait ?list|closed|costs?|"
    r"would|"
    r"takes?|only|inappropriate|restrictive|none|unable|refus\w+|pulled|failed)\b", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\(([^()]{4,60})\)")
_DROPPED_AFTER = re.compile(
    r"\w \w+ (?:was |were )?(?:rejected|not accepted|not chosen|not selected|ruled out) ?(?:--?|:|,|"
    r"\() ?[a-z]+ [a-z]+", re.IGNORECASE)
_ON_A_TEST = re.compile(r"\b(?:on|from|per|by|of) (?:the )?[A-Z]{3,7}(?:-\w+)?\b")
_COPY_ONLY = re.compile(r"\bcop(?:y|ies)\b", re.IGNORECASE)
_HELPS = re.compile(r"\b(?:questions?|help|assist\w*|understand\w*|explain|advice|resources?|"
    r"sources?)\b", re.IGNORECASE)
_OF_A_CHILD = re.compile(r"\b(?:he|she|his|her|him|student|child|they)\b|\b[A-Z][a-z]+'s\b", re.IGNORECASE)
_DAY = re.compile(r"\b\d{1,2}[/-]\d{1,2}\b")
_TO_COME = re.compile(r"\b(?:will|propos\w+|conduct|request\w*|consent|implement\w*|due|safeguards|rights|dated|sent|"
    r"mailed|held|meeting|provided|given)\b", re.IGNORECASE)
_NO_CAUSE = re.compile(r"\b(?:because(?: of)?|due to|since|reasons?|why|that)\W*$", re.IGNORECASE)
_PART = re.compile(
    r"(?<=_)\s+(?=[A-Z][a-z]* )|\n(?=(?:A copy|You|Parents?|If you|Please|For (?:help|assistance|questions|more)|"
    r"Notice of)\b)")
_DATED = re.compile(r"\d{1,2}/\d{1,4}|\b(?:19|20)\d\d\b|\b(?:sept?|oct|nov|dec|jan|feb|mar|apr|aug|june?|"
    r"july?)[a-z]*\b", re.IGNORECASE)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|does|do|did|can|may|must|should|shall|use|using)\b",
    re.IGNORECASE)


_ACTS_LOOKED_AT = 12


def judge_sentences(sentences: list[Sentence], fields: list[Field] | None = None) -> list[Judged]:
    """Find the seven parts in free sentences; a sentence with a blank in it gives nothing."""
    found: list[Judged] = []
    spare: list[Judged] = []
    before: Sentence | None = None
    for sentence in sentences:
        if sentence.text.rstrip("'\")").endswith("?"):
            before = None
            continue
        hits = _hits_of(sentence)
        if before is not None and "options" not in hits and _spans_two(before, sentence):
            hits.add("options")
        told = [judged for element in sorted(hits) if (judged := _judge_sentence(element, sentence))]
        field = _field_of(sentence, fields or [])
        if field and field.element == "options":
            told = [judged for judged in told if judged.element != "reason"]
        elif "options" in hits and "action" not in hits:
            spare.extend(judged for judged in told if judged.element == "reason")
            told = [judged for judged in told if judged.element != "reason"]
        found.extend(told)
        before = sentence
    if _lacks("action", found):
        found = [item for item in found if item.element != "reason" or _OF_A_CHILD.search(_text_at(item, sentences))]
    if _lacks("reason", found) and not _lacks("action", found):
        own = [s for s in sentences if not (field := _field_of(s, fields or [])) or field.element in ("action", "reason")]
        found += _find_known_reason(own, found) or spare or _find_stated_reason(own, found)
    return found


def _find_known_reason(sentences: list[Sentence], found: list[Judged]) -> list[Judged]:
    """In or beside an act, what the reply check knows as a reason ("no staff", "in the budget") is its reason."""
    for number in _places_of_acts(sentences, found):
        for sentence in sentences[max(0, number - 1):number + 3]:
            if any(reason.id in _REASONS for reason in find_reasons([sentence])):
                return [Judged("reason", "present", sentence.start, sentence.end)]
    return []


def _places_of_acts(sentences: list[Sentence], found: list[Judged]) -> list[int]:
    acts = {item.start for item in found if item.element == "action"}
    return [number for number, sentence in enumerate(sentences) if sentence.start in acts][:_ACTS_LOOKED_AT]


def _text_at(item: Judged, sentences: list[Sentence]) -> str:
    return next(sentence.text for sentence in sentences if sentence.start == item.start)


def _lacks(element: str, found: list[Judged]) -> bool:
    return not any(item.element == element for item in found)


def _field_of(sentence: Sentence, fields: list[Field]) -> Field | None:
    """Return the field whose body the sentence stands in."""
    return next((field for field in fields if field.body_start <= sentence.start < field.body_end), None)


def _hits_of(sentence: Sentence) -> set[str]:
    if re.search(r":[\s.]*$", sentence.text) and not (_NAMED_ACT.search(sentence.text) or _PROPOSES_THAT.search(sentence.text)):
        return set()  # a lead-in with nothing behind it
    sentence = _told_part(sentence)
    hits = {match.id for match in find_matches(sentence, get_words(), get_element_rules())}
    text = sentence.text
    if "basis" in hits and not _names_record(sentence):
        hits.discard("basis")
    if _BARE_NO.match(text) or _CUT_BEFORE.match(text):
        hits.add("action")
    if _PHONE.search(text) and (_ASKS_TO_CALL.search(text) or _tags(sentence).get("ORG")):
        hits.add("help")
    if "help" in hits and _COPY_ONLY.search(text) and not _HELPS.search(text) and not _PHONE.search(text):
        hits.discard("help")
    weighed = _WEIGHED_FIRST.match(text)
    if weighed and _TELLS_WHYNOT.search(text, weighed.end()):
        hits.add("options")
    if (_DROPPED_AFTER.search(text) and not _tags(sentence).get("REQUESTED")) or (
            _DROPPED_FIRST.match(text)) or _DROPPED_BESIDE.search(text):
        hits.add("options")
    if "basis" not in hits and (
            _lists_records(sentence) or _cites_record(text) or _dates_record(sentence)):
        hits.add("basis")
    return hits


def _tags(sentence: Sentence) -> dict[str, list[tuple[int, int]]]:
    return get_words().tag([word for word, _, _ in sentence.words])


def _lists_records(sentence: Sentence) -> bool:
    """A line without a verb that names two records, or one with its date: "Audiogram 8/25; coach statement"."""
    tags, size = _tags(sentence), len(sentence.words)
    records = tags.get("RECORD", []) + tags.get("TEST", [])
    if not records or size > 25 or _FINITE.search(sentence.text) or tags.get("RULE") or tags.get("LACKS"):
        return False
    if len(records) >= 2 and len(records) * 3 >= size and len(content_words(sentence.text)) >= 2:
        return True
    return bool(_DATED.search(sentence.text)) and len(records) * 5 >= size


def _cites_record(text: str) -> bool:
    """A record named in brackets is what the sentence rests on: "no falls this year (nurse log)"."""
    inner = [found[1] for found in _PARENTHESIS.finditer(text) if content_words(found[1])]
    tags = [_tags(Sentence(words, 0)) for words in inner]
    return any((tag.get("RECORD") or tag.get("TEST")) and not tag.get("RULE") for tag in tags)


def _dates_record(sentence: Sentence) -> bool:
    """A record with its date beside it, or a score on a test in capitals, in a sentence about what is so."""
    text = sentence.text
    if _TO_COME.search(text) or _tags(sentence).get("RULE"):
        return False
    if _ON_A_TEST.search(text) and re.search(r"\d", text):
        return True
    near = [Sentence(text[max(0, found.start() - 40):found.end() + 40], 0) for found in islice(_DAY.finditer(text), 20)]
    return any(_tags(part).get("RECORD") or _tags(part).get("TEST") for part in near)


def _names_record(sentence: Sentence) -> bool:
    """"Data show" or "testing shows" alone names no record."""
    tags = _tags(sentence)
    names = {sentence.words[first][0] for first, _ in tags.get("RECORD", [])}
    return bool(tags.get("TEST") or tags.get("RECORDES") or names - {"data", "testing"} or _DATED.search(sentence.text)
                or re.search(r"\d", sentence.text) or tags.get("BASED"))


def _told_part(sentence: Sentence) -> Sentence:
    """Leave out the clause that tells what a notice lacks: "it refused a nurse but listed no records"."""
    lacks = _tags(sentence).get("LACKS")
    if not lacks:
        return sentence
    position = sentence.words[lacks[0][0]][1] - sentence.start
    clauses = [found.start() for found in _CLAUSE.finditer(sentence.text, 0, position)]
    return Sentence(sentence.text[:clauses[-1]] if clauses else "", sentence.start)


def _find_stated_reason(sentences: list[Sentence], found: list[Judged]) -> list[Judged]:
    """Beside an act, a plain statement about the child or the class is its reason, even without "because"."""
    taken = {item.start for item in found if item.element != "basis"}
    places = _places_of_acts(sentences, found)
    for step in (1, -1, 2):
        for number in places:
            if 0 <= number + step < len(sentences) and _states(sentences[number + step], taken):
                sentence = sentences[number + step]
                return [Judged("reason", "present", sentence.start, sentence.end)]
    return []


def _states(sentence: Sentence, taken: set[int]) -> bool:
    text = sentence.text
    if sentence.start in taken or text.rstrip("'\")").endswith("?"):
        return False
    if re.match(r"(?:this|these|those|one|no|our|we|i|parents?|mom|mother|father|dad|family|my|nothing|"
    r"that)\b", text, re.IGNORECASE):
        return False
    plain = not _ELSEWHERE.search(text) and _VERB_OF_STATE.search(text)
    return bool(_STATES.match(text) or plain) and len(content_words(text)) >= 3


def _judge_sentence(element: str, sentence: Sentence) -> Judged | None:
    text = sentence.text
    blank = _BLANK.search(text)
    if element == "action":
        if blank and not (_NAMED_BEFORE_BLANK.search(text) or _only_lacks_a_date(text[:blank.start()])):
            return None
        if not (content_words(text) or _NAMED_ACT.search(text)):
            return None
        return Judged(element, "present" if content_words(text) else "thin", sentence.start, sentence.end)
    if blank and element not in ("safeguards", "help") and not (
            element == "reason" and _only_lacks_a_date(text[:blank.start()])):
        return None
    if blank and element == "help" and not content_words(_BLANK.sub(" ", text)):
        return None
    if element == "reason" and _NO_CAUSE.search(text):
        return None
    status = "thin" if element == "reason" and len(content_words(text)) < 2 else "present"
    return Judged(element, status, sentence.start, sentence.end)


def _only_lacks_a_date(before_blank: str) -> bool:
    """The act is told and only its day is blank: "services will end on ____"."""
    if not _DAY_FOLLOWS.search(before_blank) or len(content_words(before_blank)) < 3:
        return False
    return any(match.id == "action" for match in find_matches(Sentence(before_blank, 0), get_words(), get_element_rules()))


def _spans_two(before: Sentence, sentence: Sentence) -> bool:
    """An option weighed in one sentence and turned down, with the reason, in the next."""
    tags = _tags(before)
    if not tags.get("WEIGHED") or tags.get("RULE"):
        return False
    weighed = _WEIGHED_FIRST.match(before.text) or _WAS_WEIGHED.search(before.text)
    if before.text.endswith(";") and weighed and _tags(sentence).get("WHYNOT"):
        return True
    tags = _tags(sentence)
    return bool(tags.get("DROPPED") and tags.get("WHYNOT")) and not tags.get("RULE")


def sentences_outside(text: str, fields: list[Field]) -> list[Sentence]:
    """Return the sentences of the whole text; headings themselves are cut out so that they never count as content."""
    pieces: list[Sentence] = []
    begin = 0
    for field in sorted(fields, key=lambda f: f.start):
        pieces.extend(split_sentences(text[begin:max(begin, field.start)], begin))
        begin = max(begin, field.body_start)
    pieces.extend(split_sentences(text[begin:], begin))
    return _join_short([part for piece in pieces for part in _split_at_blanks(piece)], text)


def _split_at_blanks(sentence: Sentence) -> list[Sentence]:
    """A blank, and a printed sentence on a new line, end what stands before: "Placement: ____  The team reviewed ..."."""
    parts: list[Sentence] = []
    begin = 0
    for gap in _PART.finditer(sentence.text):
        parts.append(Sentence(sentence.text[begin:gap.start()], sentence.start + begin))
        begin = gap.end()
    return [*parts, Sentence(sentence.text[begin:], sentence.start + begin)]


def _join_short(pieces: list[Sentence], text: str) -> list[Sentence]:
    """Join a bare verdict ("Denied.") to the sentence before it, which it is about."""
    joined: list[Sentence] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and _VERDICT.fullmatch(piece.text) and piece.start - last.end <= 2 and not last.text.endswith("?"):
            joined[-1] = Sentence(text[last.start:piece.end], last.start)
        else:
            joined.append(piece)
    return joined
