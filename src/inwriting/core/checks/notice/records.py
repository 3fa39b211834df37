"""Tells whether a sentence names a record it rests on: a log, a report, a test with its score."""

import re
from itertools import islice

from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.words import tags_of
from inwriting.core.checks.reading import Sentence

_PARENTHESIS = re.compile(r"(?<=\S)\s?\(([^()]{4,60})\)")  # at the very beginning it tells of the paper itself
_NAMED_PAPER = re.compile(  # a line that is nothing but a record's name: "Crisis team report."
    r"^(?!no\b|section|part\b|document|notice|your|my\b|please|progress report|[^:]*(?:meeting|conference) (?:summary|report|"
    r"notes)\W*$)[^:]*\b(?:reports?|logs?|notes|sheets?|"
    r"summary|charts?|"
    r"transcripts?|scores|checklists?|statements?|orders|observations?|interviews?|plan from [\w .]+)\W*$", re.IGNORECASE)
_OWN_TITLE = re.compile(
    r"[^:.]{0,40}\b(?:meeting|team|conference|iep|ard|arc|ppt|phone|parent) (?:notes|minutes|summary|report|log|"
    r"record)\b[^:.]{0,25}:\s+",
    re.IGNORECASE)
_PAPER = re.compile(r"\b(?:letter|note|memo|e-?mail|statement|orders|script|slip)\b", re.IGNORECASE)
_ON_A_TEST = re.compile(r"\b(?:on|from|per|by|of) (?:the )?[A-Z]{3,7}(?:-\w+)?\b")
_DAY = re.compile(r"\b\d{1,2}[/-](?:\d{1,2}|(?:19|20)\d\d)\b")
_TO_COME = re.compile(r"\b(?:will|propos\w+|conduct|request\w*|consent|implement\w*|due|safeguards|rights|dated|sent|"
    r"mailed|held|meeting|provided|given)\b", re.IGNORECASE)
_DATED = re.compile(r"\d{1,2}/\d{1,4}|\b(?:19|20)\d\d\b|\b(?:sept?|oct|nov|dec|jan|feb|mar|apr|aug|june?|"
    r"july?)[a-z]*\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(  # "All relevant records were reviewed." names none
    r"\W*(?:the (?:team|district|committee) (?:reviewed|considered|used|looked at) )?(?:all|any|various|multiple|several|"
    r"numerous|many(?: different)?)(?: of)?"
    r"(?: (?:the|relevant|available|existing|current|educational|pertinent|necessary|appropriate|sources of|student|school|data|"
    r"records?|information|reports|evaluations?|assessments?|documentation|documents|tests|and|or|,))*(?: (?:was|were|"
    r"have been|has been)"
    r" (?:\w+ )?(?:reviewed|considered|used|examined|discussed))?"
    r"(?: (?:from|by|of|provided by|available to) (?:all|the|any|every)(?: \w+){1,3})?\W*$", re.IGNORECASE)
_WEIGHS_A_DEED = re.compile(  # "We looked at keeping him there" weighs an option
    r"\b(?:looked (?:at|into)|considered|discussed|reviewed|explored) (?:the (?:idea|option|possibility) of )?(?:keep|leav|mov|"
    r"hav|giv|"
    r"wait|send|add|plac|provid|reduc|increas|continu|us|try|start|end|chang|hir|mak|put|let|stay|remov)(?:t|"
    r"p)?ing\b", re.IGNORECASE)
_OF_REQUEST = re.compile(  # what is read there is the parent's wish
    r"\b(?:review|consider|read)\w*(?: of)?\s+(?:your|the|this|that|his|her)(?: parents?'?s?)?\s+"
    r"(?:request|letter|concerns?|questions?)\b", re.IGNORECASE)
_NOT_A_ONE = re.compile(r"\b(?:no|zero|without) [a-z]+(?: (?:referrals|reports|records|notes))?", re.IGNORECASE)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|does|do|did|can|may|must|should|shall|use|using)\b",
    re.IGNORECASE)


# "This letter is to notify you of the decision of the IEP Team that met on October 12" names no paper.
_NOTIFIES = re.compile(
    r"\b(?:notify|inform|tell|advise)\w* you (?:of|about|that)\b"
    r"(?!.*\b(?:report|evaluation|data|observation|assessment|log)s?\b)", re.IGNORECASE)


def rests_on_record(sentence: Sentence) -> bool:
    """A list of records, a record in brackets, a record with its date beside it."""
    sentence = _drop_own_title(sentence)
    if _NOTIFIES.search(sentence.text):
        return False
    return _lists_records(sentence) or _cites_record(sentence.text) or _dates_record(sentence)


def _drop_own_title(sentence: Sentence) -> Sentence:
    """"Team meeting notes 10/14: Dad asked ..." names itself, not what it rests on."""
    title = _OWN_TITLE.match(sentence.text)
    return Sentence(sentence.text[title.end():], sentence.start + title.end()) if title else sentence


def names_record(sentence: Sentence) -> bool:
    """"Data show", "testing shows" or "all records" alone names no record."""
    text, dated = sentence.text, _DATED.search(sentence.text)
    if names_none(text) or (not dated and (_OF_REQUEST.search(text) or _WEIGHS_A_DEED.search(text))):
        return False
    tags = tags_of(sentence)
    names = {" ".join(word for word, _, _ in sentence.words[first:last]) for first, last in tags.get("RECORD", [])}
    return bool(tags.get("TEST") or tags.get("RECORDES") or names - {"data", "testing"} or dated
                or re.search(r"\d", sentence.text) or tags.get("BASED"))


def names_none(text: str) -> bool:
    """"All relevant records were reviewed" counts records and names none."""
    return bool(_ALL_OF_THEM.match(text))


def _lists_records(sentence: Sentence) -> bool:
    """A line without a verb that names two records, or one with its date: "Audiogram 8/25; coach statement"."""
    sentence = Sentence(_NOT_A_ONE.sub("", sentence.text), sentence.start)
    tags, size = tags_of(sentence), len(sentence.words)
    records = tags.get("RECORD", []) + tags.get("TEST", [])
    if not records or size > 25 or _FINITE.search(sentence.text) or tags.get("RULE") or tags.get("LACKS"):
        return False
    if 2 <= size <= 8 and _NAMED_PAPER.search(sentence.text) and not (tags.get("DO") or tags.get("REFUSE")):
        return not sentence.text.isupper()
    if len(records) >= 2 and len(records) * 3 >= size and len(content_words(sentence.text)) >= 2:
        return True
    return bool(_DATED.search(sentence.text)) and len(records) * 5 >= size


def _cites_record(text: str) -> bool:
    """A record named in brackets is what the sentence rests on: "no falls this year (nurse log)"."""
    inner = [found[1] for found in _PARENTHESIS.finditer(text) if content_words(found[1])]
    if any(_DATED.search(words) and _PAPER.search(words) for words in inner):
        return True
    tags = [tags_of(Sentence(words, 0)) for words in inner]
    return any((tag.get("RECORD") or tag.get("TEST")) and not tag.get("RULE") for tag in tags)


def _dates_record(sentence: Sentence) -> bool:
    """A record with its date beside it, or a score on a test in capitals, in a sentence about what is so."""
    text = sentence.text
    if _TO_COME.search(text) or tags_of(sentence).get("RULE"):
        return False
    if _ON_A_TEST.search(text) and re.search(r"\d", text):
        return True
    near = [Sentence(text[max(0, found.start() - 40):found.end() + 40], 0) for found in islice(_DAY.finditer(text), 20)]
    return any(tags_of(part).get("RECORD") or tags_of(part).get("TEST") for part in near)
