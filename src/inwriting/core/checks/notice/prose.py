"""Finds the seven parts of a notice in plain sentences, with or without headings."""

import re
from bisect import bisect_right

from inwriting.core.checks.notice.causes import tells_cause
from inwriting.core.checks.notice.fields import Judged
from inwriting.core.checks.notice.form_words import content_words, is_unanswered
from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.notice.plain_acts import tells_act
from inwriting.core.checks.notice.reasons import find_known_reason, find_stated_reason
from inwriting.core.checks.notice.records import names_record, rests_on_record
from inwriting.core.checks.notice.rules import get_element_rules
from inwriting.core.checks.notice.weighed import spans_two, tells_option
from inwriting.core.checks.notice.words import get_words, tags_of
from inwriting.core.checks.reading import Sentence, find_matches

_NAMED_ACT = re.compile(r"initial (?:evaluation|placement)|re-?evaluation|annual review|placement|\b(?:denied|"
    r"refuses|denies|declines|refused|declined)[.]?$|\b(?:refuse|denie|decline)s? (?:the|your|this|their) request|"
    r"\bfollowing\b|\b(?:this|initial|enclosed|attached) iep\b", re.IGNORECASE)
_BLANK = re.compile(
    r"_{3,}|\[(?:blank\]|(?:insert|state|describe|explain|list|enter|give|specify|what|why|reason|action)\b[^\]]*\])",
    re.IGNORECASE)
_NAMED_BEFORE_BLANK = re.compile(
    r"(?:attached|this|enclosed) iep|propos\w+ (?:to|an?) (?!provide the)(?:[\w']+ ){2,9}[\w']*\W*_|"
    r"_[^_]*,[^_]*\b(?:propos|recommend|refus|den(?:y|ie))\w* [^_]{12,}$", re.IGNORECASE)
_DAY_FOLLOWS = re.compile(
    r"^(?!.*\b(?:following|below|marked)\b).*\b(?:on|by|beginning|effective|starting|as of|until|dated)\W*$",
    re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(
    r"[^:.]{0,60}\b(?:pwn|notice|summary|minutes|decision|deliberations?)\b[^:.]{0,20}:\s+(?=\w+ \w+)", re.IGNORECASE)
_PHONE = re.compile(r"\b(?:\(?\d{3}\)?[-. ]\s?)?\d{3}[-. ]\d{4}\b|\b1-8\d\d-|\(x\.? ?\d{2,5}\)|\b\d{3}-\.{3}|@\w|\bext(?:\.|"
    r"ension)? ?\d")
_CUT_NUMBER = re.compile(r"\b\d{3}-(?=[\s._]|$)")
_ASKS_TO_CALL = re.compile(
    r"\b(?:call|contact|question|help|reach|ring\b|text\b|drop by|stop by|talk|explain|assist|advice|advoca|support|"
    r"information|sources?|resources?|clear\b|confus|anything)", re.IGNORECASE)
_PROPOSES_THAT = re.compile(r"(?:propos|recommend|refus)\w+ to [a-z]{4,} (?:[\w']+ ){1,}", re.IGNORECASE)
_FAMILY_FACT = re.compile(
    r"(?:the |his |her |their |\w+'s )?(?:family|mother|father|mom|dad|grand\w+|guardian|household|home|brother|"
    r"sister|twin)\b(?:'s)? "
    r"(?:\w+ )?(?:has|have|had|is|are|works?|speaks?|lives?|moves?|moved|plans?|expects?|travels?|shares?|starts?|"
    r"just)\b", re.IGNORECASE)
_PARENT_ASKS = re.compile(
    r"\bI(?:'m| am)? (?:writing to |hereby |formally )?(?:ask(?:ing)?|request(?:ing)?|want|need|would like) (?:for |"
    r"that |the |a |an |you |my )|"
    r"\bplease (?:send|give) (?:me|us) (?:a |the )?(?:pwn|prior|notice|written)")
_OF_SCHOOL_LIFE = re.compile(  # whom to call about the bus or the lessons, not about the notice
    r"\b(?:transportation|bus(?:es|sed)?|routes?|intervention\w*|coach|homework|lunch(?:es)?|meals?|enrol\w+|registration|"
    r"attendance|supplies|"
    r"absences?|grades?|tutor\w*|reading|math|conference time|open house|title ix|title ii|title vi|nondiscrimination|"
    r"discriminat\w+|equal opportunity|employment|pick[- ]?up|schedul\w+|resched\w+)\b", re.IGNORECASE)
_OF_NOTICE = re.compile(
    r"\b(?:notice|letter|form|rights?|safeguards?|understand\w*|decision|provisions|special education|idea|explain\w*|advoca\w*|"
    r"process)\b", re.IGNORECASE)
_OF_SOMETHING = re.compile(r"\bquestions? (?:about|on|regarding|concerning)\s+(?:the|our|an?)\s+[a-z]", re.IGNORECASE)
_ANY_QUESTION = re.compile(r"\b(?:questions|assistance|help)\b(?! (?:about|on|with|regarding|concerning|finding))", re.IGNORECASE)
_ENDS_IN_COLON = re.compile(r":[\s.]*$")
_CLAUSE = re.compile(r",|\b(?:but|and|although|while|yet)\b", re.IGNORECASE)
_COPY_ONLY = re.compile(r"\bcop(?:y|ies)\b", re.IGNORECASE)
_HELPS = re.compile(r"\b(?:questions?|help|assist\w*|understand\w*|explain|advice|resources?|"
    r"sources?)\b", re.IGNORECASE)
_OF_A_CHILD = re.compile(r"\b(?:he|she|his|her|him|student|child|they)\b|\b[A-Z][a-z]+'s\b", re.IGNORECASE)
_NOT_OF_THE_ACT = ("options", "factors")  # what stands there is no act of the school's, and not why it acts
_CHOSEN = re.compile(
    r"\W*(?:the )?(?:option|choice|alternative) \(?\w+\)? (?:was |is )?(?:selected|chosen|adopted|picked|"
    r"accepted)\b", re.IGNORECASE)
_NO_CAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|since|why|that|(?:concerns?|difficult(?:y|ies)|needs?|weakness(?:es)?) (?:about|in|with|"
    r"regarding)"
    r"(?: the)?(?: following)?(?: areas?)?(?: of)?|(?:the|these|following|our) reasons?(?: (?:for|of|why|the|this|that|proposed|"
    r"refused|act|actions?|decision|district|school|team|is|are|proposes?|refuses?|to))*)\W*$", re.IGNORECASE)
_CONCLUDES = re.compile(
    r"\W*(?:and |so )?(?:therefore|thus|hence|accordingly|consequently|as a result(?! of)|for (?:that|this|these) reasons?|"
    r"(?:that|this) is why|because of (?:that|this)(?=,| we| the)|given (?:this|that)(?=,))\b", re.IGNORECASE)
_OFFERS_HELP = re.compile(
    r"\W*(?:if you|should you|for (?:help|assistance|questions|more|further)|please (?:call|contact)|call|contact)\b"
    r"(?=.*\b(?:call|contact|questions?|help|assist\w*)\b)", re.IGNORECASE)
_OWN_RIGHTS = re.compile(  # a parent's cry, no statement of the school's
    r"\bI have (?:\w+ )?rights\b|\bknow (?:my|our|your|their) rights\b|"
    r"\brights (?:were|are being|have been) (?:violated|ignored)",
    re.IGNORECASE)
_NO_SOURCE = re.compile(
    r"\b(?:I|we) (?:hereby )?(?:authorize|permit|give (?:my |our )?(?:consent|permission))\b|\bhelp ?desk\b|\bhomework\b|"
    r"\b(?:does(?:n't| not)|cannot|can't) (?:work|attend|make it|come)\b", re.IGNORECASE)


def judge_sentences(sentences: list[Sentence], fields: list[Field] | None = None, has_act: bool = False) -> list[Judged]:
    """Find the seven parts in free sentences; a sentence with a blank in it gives nothing."""
    fields = sorted(fields or [], key=lambda field: field.body_start)
    found: list[Judged] = []
    spare: list[Judged] = []
    before: Sentence | None = None
    for sentence in sentences:
        if sentence.text.rstrip("'\")").endswith("?"):
            before = None
            continue
        hits = _hits_of(sentence)
        if hits & {"reason", "action"} and _CONCLUDES.match(sentence.text):
            hits.discard("reason")
            found.extend(_premise_of(before))
        if before is not None and "options" not in hits and spans_two(before, sentence):
            hits.add("options")
        told = [judged for element in sorted(hits) if (judged := _judge_sentence(element, sentence))]
        field = _field_of(sentence, fields)
        if field and field.element in _NOT_OF_THE_ACT and not _CHOSEN.match(sentence.text):
            told = [judged for judged in told if judged.element not in ("reason", "action")]
        elif "options" in hits and "action" not in hits:
            spare.extend(judged for judged in told if judged.element == "reason")
            told = [judged for judged in told if judged.element != "reason"]
        found.extend(told)
        before = sentence
    acts = {item.start for item in found if item.element == "action"} | _starts_of_action_fields(sentences, fields)
    if not acts and not has_act:
        of_child = {sentence.start for sentence in sentences if _OF_A_CHILD.search(sentence.text)}
        found = [item for item in found if item.element != "reason" or item.start in of_child]
    if acts and _lacks("reason", found):
        own = [s for s in sentences if not (field := _field_of(s, fields)) or field.element in ("action", "reason")]
        found += find_known_reason(own, acts, found) or spare or find_stated_reason(own, acts, found)
    if acts and _lacks("factors", found) and not _lacks("reason", found):
        found += _find_family_fact(sentences, found)[:1]
    return found


def _premise_of(before: Sentence | None) -> list[Judged]:
    """"Therefore" and "for that reason" point back: the reason is the sentence before, when there is one."""
    told = before is not None and len(content_words(before.text)) >= 3
    return [Judged("reason", "present", before.start, before.end)] if before is not None and told else []


def _lacks(element: str, found: list[Judged]) -> bool:
    return not any(item.element == element for item in found)


def _find_family_fact(sentences: list[Sentence], found: list[Judged]) -> list[Judged]:
    """Beside an act and its reason, a plain fact about the family is another factor: "Family has no home internet."."""
    taken = {item.start for item in found}
    return [Judged("factors", "present", s.start, s.end) for s in sentences
            if s.start not in taken and _FAMILY_FACT.match(s.text) and tags_of(s).get("CIRCUM")]


def _starts_of_action_fields(sentences: list[Sentence], fields: list[Field]) -> set[int]:
    """The first sentence under a filled heading for the action tells the act, whatever its words."""
    first: dict[int, Sentence] = {}
    for sentence in sentences:
        field = _field_of(sentence, fields)
        if field and field.element == "action":
            first.setdefault(field.body_start, sentence)
    return {sentence.start for sentence in first.values() if content_words(sentence.text)}


def _field_of(sentence: Sentence, fields: list[Field]) -> Field | None:
    """Return the field whose body the sentence stands in; `fields` are in the order of the paper."""
    place = bisect_right(fields, sentence.start, key=lambda field: field.body_start)
    field = fields[place - 1] if place else None
    return field if field and sentence.start < field.body_end else None


def _hits_of(sentence: Sentence) -> set[str]:
    sentence = _told_part(_drop_lead_in(sentence))
    hits = _rule_hits(sentence)
    text = sentence.text
    if tells_cause(sentence, hits):
        hits.add("reason")
    if "basis" in hits and not names_record(sentence):
        hits.discard("basis")
    if tells_act(sentence):
        hits.add("action")
    if _tells_help(sentence, "help" in hits):
        hits.add("help")
    else:
        hits.discard("help")
    if _PARENT_ASKS.search(text) or "factors" in hits or _OFFERS_HELP.match(text):
        hits -= {"action", "reason"}  # what a parent wants, or what was kept in mind, is no act
    if _OWN_RIGHTS.search(text):
        hits.discard("safeguards")
    if tells_option(sentence):
        hits.add("options")
    if "basis" not in hits and rests_on_record(sentence):
        hits.add("basis")
    return hits


def _drop_lead_in(sentence: Sentence) -> Sentence:
    """A lead-in with nothing behind it says nothing, but for the act before it: "proposes a test because of concerns about:"."""
    text = sentence.text
    if not _ENDS_IN_COLON.search(text) or _NAMED_ACT.search(text) or _PROPOSES_THAT.search(text):
        return sentence
    cause = _NO_CAUSE.search(text)
    return Sentence(text[:cause.start()] if cause else "", sentence.start)


def _rule_hits(sentence: Sentence) -> set[str]:
    """What the word rules find; an act may stand behind a title ("Deliberations/PWN: Dismiss from OT.")."""
    hits = {match.id for match in find_matches(sentence, get_words(), get_element_rules())}
    if "action" not in hits and (title := _TITLE.match(sentence.text)):
        after = Sentence(sentence.text[title.end():], sentence.start + title.end())
        hits |= {match.id for match in find_matches(after, get_words(), get_element_rules())} & {"action"}
    return hits


def _tells_help(sentence: Sentence, by_rule: bool) -> bool:
    """A phone number to ask at is help; an address for copies alone is not."""
    text = sentence.text
    if _NO_SOURCE.search(text) or _is_errand(sentence):
        return False
    if _PHONE.search(text) and (_ASKS_TO_CALL.search(text) or tags_of(sentence).get("ORG")):
        return True
    if _CUT_NUMBER.search(text) and tags_of(sentence).get("ORG"):
        return True
    return by_rule and not (_COPY_ONLY.search(text) and not _HELPS.search(text) and not _PHONE.search(text))


def _is_errand(sentence: Sentence) -> bool:
    """"Questions about the reading group, call the coach": that is not help with the notice."""
    text = sentence.text
    if _OF_NOTICE.search(text) or tags_of(sentence).get("ORG"):
        return False
    return bool(_OF_SOMETHING.search(text) or (_OF_SCHOOL_LIFE.search(text) and not _ANY_QUESTION.search(text)))


def _told_part(sentence: Sentence) -> Sentence:
    """Leave out the clause that tells what a notice lacks: "it refused a nurse but listed no records"."""
    lacks = tags_of(sentence).get("LACKS")
    if not lacks:
        return sentence
    position = sentence.words[lacks[0][0]][1] - sentence.start
    clauses = [found.start() for found in _CLAUSE.finditer(sentence.text, 0, position)]
    return Sentence(sentence.text[:clauses[-1]] if clauses else "", sentence.start)


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
    if element == "safeguards" and is_unanswered(text):
        return None
    if blank and element == "help" and not (tags_of(sentence).get("ORG") or tags_of(sentence).get("ENTITY")):
        return None  # nobody is named: "If you have questions call ____ at ____"
    if element == "reason" and _NO_CAUSE.search(text):
        return None
    status = "thin" if element == "reason" and len(content_words(text)) < 2 else "present"
    return Judged(element, status, sentence.start, sentence.end)


def _only_lacks_a_date(before_blank: str) -> bool:
    """The act is told and only its day is blank: "services will end on ____"."""
    if not _DAY_FOLLOWS.search(before_blank) or not content_words(before_blank):
        return False
    return any(match.id == "action" for match in find_matches(Sentence(before_blank, 0), get_words(), get_element_rules()))


