"""Cuts a notice into its sentences, without the headings, at blanks and printed lines too."""

import re

from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.reading import Sentence, split_sentences

_VERDICT = re.compile(
    r"(?:request )?(?:denied|refused|declined|rejected|not needed|not approved|approved|no)[.!]?", re.IGNORECASE)
_CLIPPED = re.compile(
    r"\b(?:ref|prop|req|rec|recom|disc|cont|incr|decr|init|eff|min|hrs?|wk|mo|yr|plcmt|svcs?|eval|dist|stud|susp|dis|cons|"
    r"acad|elig|inelig|sched|spec|gen|ed|sp|psych|indiv|prog|amt|beg|temp|attn|w/in|tchr|rej|den)\.$", re.IGNORECASE)
_UNIT = re.compile(r"\d\s?(?:min|hrs?|wk|mo|yr)\.$", re.IGNORECASE)
_PART = re.compile(
    r"(?<=_)\s+(?=[A-Z][a-z]* )|\n(?=(?:A copy|You|Parents?|If you|Please|For (?:help|assistance|questions|more)|"
    r"Notice of)\b)")


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
    """Join a bare verdict ("Denied.") to the sentence it is about, and what a clipped word ("Ref. 1:1.") cut in two."""
    joined: list[Sentence] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and (_is_verdict_on(last, piece) or _is_clipped(last, piece, text[last.end:piece.start])):
            joined[-1] = Sentence(text[last.start:piece.end], last.start)
        else:
            joined.append(piece)
    return joined


def _is_verdict_on(last: Sentence, piece: Sentence) -> bool:
    return bool(_VERDICT.fullmatch(piece.text)) and piece.start - last.end <= 2 and not last.text.endswith("?")


def _is_clipped(last: Sentence, piece: Sentence, gap: str) -> bool:
    if gap != " " or len(last.text) >= 120 or not _CLIPPED.search(last.text):
        return False
    return not (_UNIT.search(last.text) and piece.text[:1].isupper())  # "resource 90 min. Option (c) selected"
