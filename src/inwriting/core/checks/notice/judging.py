"""Gathers what a paper gives for each of the seven parts: under its headings, in its sentences, in its ticks and numbers."""

import re

import msgspec

from inwriting.core.checks.notice.boxes import BoxState
from inwriting.core.checks.notice.fields import Judged, judge_field, judge_sample
from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.guide import (
    find_examples,
    has_examples,
    is_about_notices,
    is_said_to_parents,
    tells_of_one_child,
)
from inwriting.core.checks.notice.headings import Field
from inwriting.core.checks.notice.layout import own_elements
from inwriting.core.checks.notice.lines import sentences_outside
from inwriting.core.checks.notice.numbered import find_by_legend, find_by_order
from inwriting.core.checks.notice.paper_sort import Sort
from inwriting.core.checks.notice.prose import judge_sentences
from inwriting.core.checks.reading import Sentence, split_sentences
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.paper import paper_of

_GREETING = re.compile(r"^[ \t]*(?:dear|hi|hello|good (?:morning|afternoon)|estimad[oa]s?)\b", re.IGNORECASE | re.MULTILINE)
_WHOLE_LETTER = 60  # words
_NO_MEANS = frozenset(("staffing", "budget", "not-typical"))
_BOX_NAME = re.compile(r"\bbox\s+[ab]\b", re.IGNORECASE)
_TICKED_DEED = re.compile(
    r"(?:\[\s*x\s*\]|\( ?x ?\))\s{0,3}(?:(?:we|the \w+|district|school) )?(?:refus|propos|chang|initiat|exit|terminat|"
    r"discontinu|den[iy]|"
    r"continu|reevaluat|reduc|increas|begin|start|end|stop|add)\w*(?! (?:to )?consent)[^.\n]{0,40}|(?:refus|propos)\w* ?"
    r"\[ ?x ?\](?! ?(?:refus|propos))|\bx\s{0,3}(?:refus|propos)\w*(?! (?:to )?consent)[^.\n]{0,40}", re.IGNORECASE)
_LOOSE_MARKS = re.compile(r"^[ \t]*x(?:[ \t]+x)*[ \t]*$", re.IGNORECASE | re.MULTILINE)  # ticks that lost their boxes
_EITHER = re.compile(r"\bpropos\w+[\s/]+(?:or\s+)?refus\w+[^\n]*\n[^\n]{0,80}", re.IGNORECASE)
_STRAY_FIELDS = 1  # a paper with more headings than this does not leave its answers to their numbers
_BARE_OTHER = re.compile(r"\W*(?:other|oth\.?)\W*", re.IGNORECASE)
_ONE_OPTION = re.compile(r"\boption(?: ?(?:\d|[a-d]))?\W*$", re.IGNORECASE)
_BARE_WHY = re.compile(r"[\W\d]*(?:reasons?|why)(?: rejected| for rejection| not (?:chosen|accepted))?\W*", re.IGNORECASE)
_SAYS_REFUSED = re.compile(
    r"^(?!.*propos).*\b(?:refus(?:al|ed|ing)|den(?:ied|ial|ying)|declin(?:ed|ing)|said no|say(?:s|ing)? no|turned down)\b",
    re.IGNORECASE | re.DOTALL)
_OF_A_CHILD = re.compile(r"\b(?:he|she|his|her|him|student|child|[A-Z][a-z]+'s)\b|\d{1,2}/\d")
_LABEL_WITH_COPY = re.compile(r"copy of [^:.]{0,30}\b(?:rights|safeguards)\b[^:.]*:\s*$", re.IGNORECASE)


def settle_sort(sort: Sort, text: str, fields: list[Field]) -> Sort:
    """Headings of a notice that somebody answered tell more than the title over them."""
    answered = sort in ("plan", "invitation") and own_elements(text, fields) and _is_filled(text, fields)
    return "notice" if answered else sort


def judge_paper(sort: Sort, text: str, fields: list[Field], boxes: dict[str, BoxState]) -> list[Judged]:
    """A plan and a guide print no part of a notice, whatever they talk about; an invitation may print rights and help."""
    if sort in ("plan", "guide"):
        return []
    if sort == "invitation":
        return [found for found in judge_sentences(split_sentences(text)) if found.element in ("safeguards", "help")]
    if sort == "notice" and _is_blank(text, fields):
        return [found for found in _judge(text, fields, boxes) if found.element in ("safeguards", "help")]
    if not (sort == "notice" and _is_filled(text, fields)) and is_about_notices(text, _is_filled(text, fields)):
        return _judge_examples(text, fields)
    judged = _judge(text, fields, boxes)
    return judged if any(found.element == "action" for found in judged) else judged + _judge_letter(text, fields)


def _judge_letter(text: str, fields: list[Field]) -> list[Judged]:
    """A letter without headings may say no by its reason alone: "we do not have the bodies for that"."""
    if own_elements(text, fields) or not _GREETING.search(text) or len(text.split()) < _WHOLE_LETTER:
        return []
    reply = check_reply(paper_of(text))
    said = next((answer for answer in reply.answers if answer.id in _NO_MEANS), None) if reply.refused is True else None
    return [] if said is None else [Judged("action", "thin", said.start, said.end, "reply"),
                                    Judged("reason", "present", said.start, said.end, "reply")]


def _judge(text: str, fields: list[Field], boxes: dict[str, BoxState]) -> list[Judged]:
    action_words = frozenset(
        word for field in fields if field.element == "action"
        for word in content_words(text[field.body_start:field.body_end]))
    fields = _name_other(_read_legend(text, fields))
    judged = [found for field in _join_options(fields) if (found := judge_field(field, text, action_words))]
    judged.extend(Judged("safeguards", "present", found.start, found.end) for found in judged
                  if found.element == "help" and _LABEL_WITH_COPY.search(text[max(0, found.start - 90):found.start]))
    ticked = _judge_boxes(text, boxes)
    told = _told_in_place(judge_sentences(sentences_outside(text, fields), fields, has_act=bool(ticked)), fields, text)
    judged.extend([found for found in told if not _is_thin_already(found, judged)])
    if not any(found.element == "action" for found in judged):
        judged.extend(_refused_by_label(judged, fields))
    if not any(found.element == "action" for found in judged) and (
            any(found.element in ("reason", "basis") for found in judged) or (ticked and ticked[0].remark == "ticked")):
        judged.extend(ticked)
    return judged + (find_by_order(text, judged) if len(fields) <= _STRAY_FIELDS else [])


def _told_in_place(told: list[Judged], fields: list[Field], text: str) -> list[Judged]:
    """What a form asks under a heading of its own is answered there, or not at all: a printed foot gives no reason."""
    own = own_elements(text, fields)
    if not own:
        return told
    return [found for found in told if found.element in ("safeguards", "help") or _stands_in_place(found, fields, own)]


def _stands_in_place(found: Judged, fields: list[Field], own: frozenset[str]) -> bool:
    around = {field.element for field in fields if field.body_start <= found.start < field.body_end}
    return found.element in around if found.element in own else not around & {"safeguards", "help"}


def _is_thin_already(told: Judged, judged: list[Judged]) -> bool:
    """What a heading of its own shows to be thin is not made full by the sentence alone."""
    return any(found.status == "thin" and found.element == told.element and found.start <= told.start < found.end
               for found in judged)


def _read_legend(text: str, fields: list[Field]) -> list[Field]:
    """Where a legend names the numbers first, the answers stand behind the second run of numbers."""
    keyed, (start, end) = find_by_legend(text)
    kept = [field for field in fields if not start <= field.start < end]
    return sorted(kept + keyed, key=lambda field: field.start) if keyed else fields


def _name_other(fields: list[Field]) -> list[Field]:
    """Beside a field for other factors, a bare "Other:" asks for the other options, when nothing else does."""
    factors = [field for field in fields if field.element == "factors"]
    if len(factors) < 2 or any(field.element == "options" for field in fields):
        return fields
    return [msgspec.structs.replace(field, element="options") if _BARE_OTHER.fullmatch(field.label) else field
            for field in fields]


def _refused_by_label(judged: list[Judged], fields: list[Field]) -> list[Judged]:
    """"Why it was refused: no staff" says that something was refused, though not what."""
    told = {found.start for found in judged if found.element == "reason" and found.remark != "filler"}
    return [Judged("action", "thin", field.start, field.body_end, "label") for field in fields
            if field.element == "reason" and _SAYS_REFUSED.search(field.label)
            and any(field.body_start <= start < field.body_end for start in told)][:1]


def _is_blank(text: str, fields: list[Field]) -> bool:
    """A form with its headings, and no answer under any that a school has to fill in."""
    own = own_elements(text, fields)
    return len(own) > 3 and not any(judge_field(field, text, frozenset()) for field in fields if field.element in own)


def _is_filled(text: str, fields: list[Field]) -> bool:
    """Two different headings with an answer that speaks of a child make a form that somebody filled in."""
    answers = {field.element: text[field.body_start:field.body_end] for field in fields
               if len(content_words(text[field.body_start:field.body_end])) >= 3}
    return len(answers) >= 2 and any(_OF_A_CHILD.search(answer) for answer in answers.values())


def _judge_boxes(text: str, boxes: dict[str, BoxState]) -> list[Judged]:
    """On a form the action may stand in a tick box alone; that is thin, and unclear when the tick was lost."""
    deed = _TICKED_DEED.search(text)
    if deed:
        return [Judged("action", "thin", deed.start(), deed.end(), "ticked")]
    spot = _BOX_NAME.search(text) if "unclear" in boxes.values() else None
    if spot is None and _LOOSE_MARKS.search(text):
        spot = _EITHER.search(text)
    return [Judged("action", "thin", spot.start(), spot.end(), "boxes")] if spot else []


def _judge_examples(text: str, fields: list[Field]) -> list[Judged]:
    """A guide counts only for the sample phrases it fills in; a decision for what it tells of one notice."""
    told = [sentence for sentence in split_sentences(text) if tells_of_one_child(sentence.text)]
    judged = judge_sentences(told)
    judged = judged if any(found.element == "action" for found in judged) else []
    judged += [found for found in judge_sentences(split_sentences(text))
               if found.element in ("safeguards", "help") and is_said_to_parents(text[found.start:found.end])]
    if not has_examples(text):
        return judged
    for start, end in find_examples(text):
        field = next((field for field in _join_options(fields) if field.start <= start <= field.body_end), None)
        if field and field.body_start - 12 <= start:
            sample = msgspec.structs.replace(field, body_start=start, body_end=end)
            judged.extend(found for found in (judge_field(sample, text, frozenset()),) if found)
        elif sample_options := judge_sample(text, start, end):
            judged.append(sample_options)
        own = ("action", "reason") if field is None or field.element in ("action", "reason") else ()
        judged.extend(found for found in judge_sentences([Sentence(text[start:end], start)])
                      if found.element in own or found.element not in ("action", "reason"))
    spot = re.search(r"propos\w+ or refus\w+", text, re.IGNORECASE)
    if judged and spot:
        judged.append(Judged("action", "thin", spot.start(), spot.end(), "sample"))
    return judged


def _join_options(fields: list[Field]) -> list[Field]:
    """Read "options" and "why rejected" as one field when they follow each other."""
    joined: list[Field] = []
    for field in fields:
        last = joined[-1] if joined else None
        if last and field.element == "reason" and _ONE_OPTION.search(last.label) and _BARE_WHY.fullmatch(field.label):
            field = msgspec.structs.replace(field, element="options")  # "Option: ...  Reason: ..."
        if last and field.element == last.element == "options":
            joined[-1] = msgspec.structs.replace(last, body_end=field.body_end, label=last.label + field.label)
        else:
            joined.append(field)
    return joined
