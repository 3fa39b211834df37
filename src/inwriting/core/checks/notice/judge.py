"""Judges what stands under a heading or in a sentence: really present, thin, or nothing at all."""

import re

import msgspec

from inwriting.core.checks.notice.headings import Field, content_words
from inwriting.core.checks.notice.words import get_element_rules, get_words
from inwriting.core.checks.reading import Sentence, find_matches, split_sentences
from inwriting.core.checks.reply import find_reasons

_FILLER = re.compile(r"\s*[\"'(]*(?:n\s*/\s*a|not applicable|na|n\.a\.|nothing|no other(?: relevant)? factors?|"
    r"see above)\b[\s\S]{0,40}$", re.IGNORECASE)
_NONE = re.compile(r"\s*[\"'(]*(?:n ?one|no other options?|no(?=\W*$))\b(?=\W|$)(?:(?=[.;,?])|"
    r"(?!\s+\w+\s+\w+\s+\w+\s+\w+\s+\w+))", re.IGNORECASE)
_WHYNOT = re.compile(
    r"\b(?:because|since|as|due|would|will|not|no|too|already|need\w*|cannot|can't|couldn't|didn't|doesn't|isn't|"
    r"wasn't|won't|so|given|enough"
    r"|insufficient|continu\w+|fail\w*|reduc\w+|miss\w*|remain\w*|want\w*|limit\w*|lack\w*|less|more than|"
    r"restrict\w*|unnecessary|severity"
    r"|for the same reason|in order|however|but|data show\w*|scores?)\b", re.IGNORECASE)
_TOLD_AFTER = re.compile(
    r"(?:reject\w*|not chosen|ruled out|turned down|declined)\s*[,:(;-]+\s*(?:[\w'%]+\s+){2}", re.IGNORECASE)
_CIRCULAR = re.compile(
    r"required by (?:law|the state|idea|statute|regulation)|team decision|(?:iep|arc|ard|committee) decision|"
    r"per (?:the )?(?:iep|team|law|parent request)"
    r"|annual (?:review|iep)(?: is| was)? due|due date|district policy|standard procedure|see (?:the )?(?:iep|"
    r"attached)|as discussed", re.IGNORECASE)
_NAMED = re.compile(r"\d|\b[A-Z]{3,}\b|\b(?:[Dd]ated|January|February|March|April|June|July|August|September|"
    r"October|November|December)\b")
_BLANK_FIRST = re.compile(r"[\s:.\"'-]*(?:_{2,}|\[\s*(?:blank|none|list)\s*\]?|\[\s*\]\s*$|\.{3,}|"
    r"\(specify\)\s*_)", re.IGNORECASE)
_OWN_NAME = re.compile(r"initial (?:evaluation|placement)|re-?evaluation|annual review|placement|\b(?:denied|"
    r"refused|declined)[.]?$|\b(?:refuse|denie|decline)s? (?:the|your|this|their) request", re.IGNORECASE)
_STATES = re.compile(
    r"['\"]?(?:(?i:he|she|they|there|it|the (?:current |present )?(?:class|student|child|room|teacher|bus"
    r"|program|iep|plan)"
    r"|your (?:child|son|daughter))|[A-Z][a-z]+) (?:is|are|has|have|does|did|can|was|were|\w+s|no longer"
    r"|already|now)\b")
_ELSEWHERE = re.compile(
    r"\b(?:you|your|please|contact|call|enclosed|attached|copy|rights|safeguards|sincerely|will|would|meeting|"
    r"considered|option|rejected|factors?|reviewed|based)\b|:", re.IGNORECASE)
_VERB_OF_STATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|can|attends?|needs?|show\w*|occur\w*|indicat\w*|takes?|makes?|"
    r"completes?|works?|uses?|follows?|participates?|remains?|stays?|responds?|no longer|already|now)\b", re.IGNORECASE)
_NO_REASONS = ("no-reason", "other-service-instead", "try-first", "not-team-decision")
_VERDICT = re.compile(
    r"(?:request )?(?:denied|refused|declined|rejected|not needed|not approved|approved|no)[.!]?", re.IGNORECASE)
_BOX_EMPTY = re.compile(r"\[\s\]")
_BLANK_NEAR = re.compile(r"_{3,}|\[blank\]", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:^|\n)[ \t]*(?:sincerely|respectfully|cordially|(?:parent\S* (?:or guardian )?)?signature|signed by|cc ?:|"
    r"date (?:provided|sent|mailed)|page \d+\b|form [\w-]{1,10} ?(?:rev|$)|rev(?:ised|\.) ?\d)", re.IGNORECASE)
_PHONE = re.compile(r"\b(?:\(?\d{3}\)?[-. ]\s?)?\d{3}[-. ]\d{4}\b|\b\d{3}-\.{3}|@\w")


class Judged(msgspec.Struct, frozen=True):
    """What one place gives for one element: places in the mended text."""

    element: str
    status: str
    start: int
    end: int
    remark: str = ""


def judge_field(field: Field, text: str, action_words: frozenset[str]) -> Judged | None:
    """Judge the body of one heading; None when it is blank."""
    body = _own_part(text[field.body_start:field.body_end], field.element)
    start = field.body_start + len(body) - len(body.lstrip(" \n\t:.-|\"")) if body.strip() else field.body_start
    end = field.body_start + len(body.rstrip(" \n\t|-\""))
    words = content_words(body)
    if _BLANK_FIRST.match(body):
        return None
    if _FILLER.match(body) and not (field.element == "basis" and "see above" in body.lower()):
        return None if field.element == "options" else Judged(field.element, "thin", start, end, "filler")
    if _NONE.match(body) and field.element != "options":
        return Judged(field.element, "thin", start, end, "filler") if field.element == "factors" else None
    named = field.element == "action" and _OWN_NAME.search(body)
    if not (words or named) or start >= end:
        return None
    status = _STATUS[field.element](body, words, action_words) if field.element in _STATUS else "present"
    return Judged(field.element, status, start, end) if status else None


def _own_part(body: str, element: str) -> str:
    """Cut the body where a printed sentence about safeguards or help begins: it does not belong to this heading."""
    closing = _CLOSING.search(body)
    body = body[:closing.start()] if closing else body
    if element in ("safeguards", "help"):
        return body
    rules = [rule for rule in get_element_rules() if rule.id in ("safeguards", "help")]
    for sentence in split_sentences(body):
        if find_matches(sentence, get_words(), rules):
            return body[:sentence.start]
    return body


def _judge_options(body: str, words: list[str], _: frozenset[str]) -> str:
    """An option counts only with a reason why it was not chosen."""
    if _NONE.match(body) or len(words) < 3:
        return ""
    bare = re.sub(r"\b(?:reasons?|why) (?:for )?reject\w*|\brejected\b|"
    r"\bconsidered\b", " ", body, flags=re.IGNORECASE)
    return "present" if _WHYNOT.search(bare) or _TOLD_AFTER.search(body) else ""


def _judge_reason(body: str, words: list[str], action_words: frozenset[str]) -> str:
    if _CIRCULAR.search(body) and len(words) <= 6:
        return "thin"
    own = [word for word in words if word not in action_words]
    return "thin" if len(own) < 2 else "present"


def _judge_basis(body: str, words: list[str], _: frozenset[str]) -> str:
    """A basis names something that was written down or measured; "history" or "team discussion" alone names nothing."""
    sentence = Sentence(body, 0)
    if not get_words().tag([word for word, _, _ in sentence.words]).get("RECORD"):
        return "present" if _NAMED.search(body) and len(words) >= 2 else ""
    return "present" if _NAMED.search(body) or len(words) >= 2 else "thin"


def _judge_action(body: str, words: list[str], _: frozenset[str]) -> str:
    if _BOX_EMPTY.search(body) and not re.search(r"\[x\]|\bx\b", body, re.IGNORECASE) and len(words) < 12:
        return ""
    return "present"


_STATUS = {
    "options": _judge_options, "reason": _judge_reason, "basis": _judge_basis, "action": _judge_action,
}


def judge_sentences(sentences: list[Sentence]) -> list[Judged]:
    """Find the seven parts in free sentences; a sentence with a blank in it gives nothing."""
    found: list[Judged] = []
    before: Sentence | None = None
    for sentence in sentences:
        if _is_question(sentence):
            before = None
            continue
        hits = {match.id for match in find_matches(sentence, get_words(), get_element_rules())}
        if _PHONE.search(sentence.text) and "help" not in hits and re.search(r"\b(?:call|contact|question|help|"
        r"reach|assist)", sentence.text, re.I):
            hits.add("help")
        if "reason" not in hits and any(reason.id not in _NO_REASONS for reason in find_reasons([sentence])):
            hits.add("reason")
        if before is not None and "options" not in hits and _spans_two(before, sentence):
            hits.add("options")
        for element in hits:
            judged = _judge_sentence(element, sentence)
            if judged:
                found.append(judged)
        before = sentence
    return found + _find_stated_reason(sentences, found)


def _find_stated_reason(sentences: list[Sentence], found: list[Judged]) -> list[Judged]:
    """After a refusal, a plain statement about the child or the class is its reason, even without "because"."""
    if any(item.element == "reason" for item in found):
        return []
    refusals = [item.start for item in found if item.element == "action"]
    taken = {item.start for item in found if item.element != "basis"}
    for number, sentence in enumerate(sentences[1:], start=1):
        follows = sentences[number - 1].start in refusals and sentence.start not in taken
        states = _STATES.match(sentence.text) or not _ELSEWHERE.search(sentence.text)
        says = states and _VERB_OF_STATE.search(sentence.text) and len(content_words(sentence.text)) >= 3
        if follows and says and not _is_question(sentence):
            return [Judged("reason", "present", sentence.start, sentence.end)]
    return []


def _judge_sentence(element: str, sentence: Sentence) -> Judged | None:
    text = sentence.text
    boxes = len(_BOX_EMPTY.findall(text))
    if element == "action":
        if _BLANK_NEAR.search(text) or not (content_words(text) or _OWN_NAME.search(text)):
            return None
        if boxes:
            return Judged(element, "thin", sentence.start, sentence.end, "boxes")
    elif boxes or (_BLANK_NEAR.search(text) and element not in ("safeguards", "help")):
        return None
    elif element == "reason" and len(content_words(text)) < 2:
        return Judged(element, "thin", sentence.start, sentence.end)
    return Judged(element, "present", sentence.start, sentence.end)


def _spans_two(before: Sentence, sentence: Sentence) -> bool:
    """An option weighed in one sentence and turned down, with the reason, in the next."""
    tags = get_words().tag([word for word, _, _ in before.words])
    if not tags.get("WEIGHED") or tags.get("RULE"):
        return False
    tags = get_words().tag([word for word, _, _ in sentence.words])
    return bool(tags.get("DROPPED") and tags.get("WHYNOT")) and not tags.get("RULE")


def _is_question(sentence: Sentence) -> bool:
    return sentence.text.rstrip("'\")").endswith("?")


def sentences_outside(text: str, fields: list[Field]) -> list[Sentence]:
    """Return the sentences of the whole text; headings themselves are cut out so that they never count as content."""
    pieces: list[Sentence] = []
    begin = 0
    for field in sorted(fields, key=lambda f: f.start):
        pieces.extend(split_sentences(text[begin:max(begin, field.start)], begin))
        begin = max(begin, field.body_start)
    pieces.extend(split_sentences(text[begin:], begin))
    return _join_short(pieces, text)


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
