"""Checks a notice against the seven parts of 34 CFR 300.503(b), in the order of the rule."""

import re
from typing import Any, Literal

import msgspec

from inwriting.core.checks.notice.fields import Judged, judge_field, judge_sample
from inwriting.core.checks.notice.form_words import content_words
from inwriting.core.checks.notice.guide import (
    find_examples,
    has_examples,
    is_about_notices,
    is_said_to_parents,
    tells_of_one_child,
)
from inwriting.core.checks.notice.headings import ELEMENT_IDS, Field, find_fields
from inwriting.core.checks.notice.kind import BoxState, Kind, decide_consent, decide_kind, decide_timing, read_boxes
from inwriting.core.checks.notice.lines import sentences_outside
from inwriting.core.checks.notice.numbered import find_by_legend, find_by_order
from inwriting.core.checks.notice.layout import own_elements
from inwriting.core.checks.notice.page_marks import drop_page_marks
from inwriting.core.checks.notice.prose import judge_sentences
from inwriting.core.checks.notice.ticks import drop_unticked
from inwriting.core.checks.reading import Repaired, Sentence, part_cells, repair_text, split_sentences
from inwriting.core.checks.reply import ANSWER_IDS, Answer, find_reasons
from inwriting.core.facts.paper import Paper

RULES = {element: f"us/300-503/b-{number}" for number, element in enumerate(ELEMENT_IDS, start=1)}
QUESTIONS = {
    "action": "What exactly does the school propose to do, or refuse to do?",
    "reason": "Why does the school propose or refuse this?",
    "basis": "Which evaluations, assessments, records or reports is this based on, and from what dates?",
    "safeguards": "Where does this notice tell me about my procedural safeguards, and how do I get a copy?",
    "help": "Whom can I contact for help in understanding these rules?",
    "options": "Which other options did the team consider, and why was each one rejected?",
    "factors": "What other factors mattered for this decision?",
}
_SPANISH = re.compile(r"\b(?:el|la|los|las|para|distrito|escuela|porque|estudiante|padres|una|del|usted|"
    r"su)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:the|and|of|school|district|because|student|parents|your|is|are|was)\b", re.IGNORECASE)
_NOTICE_NAME = re.compile(r"prior written notice|notice of action|\bpwn\b|written prior notice|norep|\bn ?1\b|"
    r"notice of (?:recommended|proposed|refus)", re.IGNORECASE)
_BOX_NAME = re.compile(r"\bbox\s+[ab]\b", re.IGNORECASE)
_TICKED_DEED = re.compile(
    r"(?:\[\s*x\s*\]|\( ?x ?\))\s{0,3}(?:(?:we|the \w+|district|school) )?(?:refus|propos|chang|initiat|exit|terminat|"
    r"discontinu|den[iy]|"
    r"continu|reevaluat|reduc|increas|begin|start|end|stop|add)\w*(?! (?:to )?consent)[^.\n]{0,40}|(?:refus|propos)\w* ?"
    r"\[ ?x ?\](?! ?(?:refus|propos))|\bx\s{0,3}(?:refus|propos)\w*(?! (?:to )?consent)[^.\n]{0,40}", re.IGNORECASE)
_STRAY_FIELDS = 1  # a paper with more headings than this does not leave its answers to their numbers
_BARE_OTHER = re.compile(r"\W*(?:other|oth\.?)\W*", re.IGNORECASE)
_SAYS_REFUSED = re.compile(
    r"^(?!.*propos).*\b(?:refus(?:al|ed|ing)|den(?:ied|ial|ying)|declin(?:ed|ing)|said no|say(?:s|ing)? no|turned down)\b",
    re.IGNORECASE | re.DOTALL)
_OF_A_CHILD = re.compile(r"\b(?:he|she|his|her|him|student|child|[A-Z][a-z]+'s)\b|\d{1,2}/\d")
_LABEL_WITH_COPY = re.compile(r"copy of [^:.]{0,30}\b(?:rights|safeguards)\b[^:.]*:\s*$", re.IGNORECASE)
_FOOT = re.compile(r"\s*\n[^\n]{0,80}?(?:\bpage \d+|\bform \S{1,10} rev|\brev(?:ised|\.) ?\d)[\s\S]*$", re.IGNORECASE)
_RANK = {"present": 2, "thin": 1}

Status = Literal["present", "thin", "absent"]


class ElementFinding(msgspec.Struct, frozen=True):
    """One of the seven parts: its status, where it stands, the rule, and the question to ask."""

    id: str
    status: Status
    quote: str = ""
    page: int = 1
    start: int = 0
    end: int = 0
    rule: str = ""
    question: str = ""


class BoxFinding(msgspec.Struct, frozen=True):
    """A box of the Arkansas form. A: no consent needed. B: consent needed. Lost ticks are unclear."""

    id: str
    state: BoxState


class LanguageFinding(msgspec.Struct, frozen=True):
    """The language the notice is written in, and the question when the family speaks another one."""

    written_in: Literal["en", "es", "unclear"]
    rule: str = "us/300-503/c-1-ii"
    question: str = "Is this notice in the language we use at home, or was it translated for us?"


class NoticeCheck(msgspec.Struct, frozen=True):
    """What a notice says and what it leaves open."""

    kind: Kind
    elements: tuple[ElementFinding, ...]
    language: LanguageFinding
    reasons: tuple[Answer, ...] = ()
    boxes: tuple[BoxFinding, ...] = ()
    timing: Literal["before", "after", "unclear"] = "unclear"
    consent: Literal["asked", "not-asked", "unclear"] = "unclear"


def check_notice(paper: Paper, pack: Any = None) -> NoticeCheck:
    """Read a notice. Every paper gets an answer; one that is no notice says so in `kind`."""
    mended = part_cells(repair_text(paper.text))
    said = drop_unticked(drop_page_marks(mended.text))
    boxes = read_boxes(mended.text)
    judged = _judge(said, find_fields(said), boxes)
    best = {element: _best_of(element, judged) for element in ELEMENT_IDS}
    elements = tuple(_finding_of(element, best[element], paper, mended, pack) for element in ELEMENT_IDS)
    told = [Sentence(said[j.start:j.end], j.start) for j in judged if j.element in ("action", "reason")]
    kind: Kind = _kind_of(best, told, mended.text)
    return NoticeCheck(
        kind, elements, _language_of(mended.text), _reasons_of(judged, paper, mended),
        tuple(BoxFinding(name, state) for name, state in boxes.items()),
        decide_timing(mended.text), decide_consent(mended.text, boxes))


def _judge(text: str, fields: list[Field], boxes: dict[str, BoxState]) -> list[Judged]:
    if is_about_notices(text, is_filled=_is_filled(text, fields)):
        return _judge_examples(text, fields)
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
    own = own_elements(text, [(field.element, field.start) for field in fields])
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
        if last and field.element == last.element == "options":
            joined[-1] = msgspec.structs.replace(last, body_end=field.body_end, label=last.label + field.label)
        else:
            joined.append(field)
    return joined


def _best_of(element: str, judged: list[Judged]) -> Judged | None:
    found = [item for item in judged if item.element == element]
    return max(found, key=lambda item: _RANK[item.status]) if found else None


def _finding_of(element: str, best: Judged | None, paper: Paper, mended: Repaired, pack: Any) -> ElementFinding:
    rule, question = RULES[element], _question(element, pack)
    if best is None:
        return ElementFinding(element, "absent", rule=rule, question=question)
    said = mended.text[best.start:best.end]
    foot = _FOOT.search(said)
    quote, page, start, end = cite(best.start, best.start + foot.start() if foot else best.end, paper, mended)
    status: Status = "thin" if best.status == "thin" else "present"
    return ElementFinding(element, status, quote, page, start, end, rule, "" if status == "present" else question)


def cite(start: int, end: int, paper: Paper, mended: Repaired) -> tuple[str, int, int, int]:
    """Return the exact original words with page, start and end on that page."""
    begin, finish = mended.locate(start, end)
    place = paper.place_of(begin, finish)
    page = next(page for page in paper.pages if page.number == place.page)
    return page.text[place.start:place.end], place.page, place.start, place.end


def _question(element: str, pack: Any) -> str:
    paper = (getattr(pack, "papers", None) or {}).get("notice")
    for part in getattr(paper, "elements", None) or ():
        if getattr(part, "id", "") == element:
            return str(part.question.get("en", QUESTIONS[element]))
    return QUESTIONS[element]


def _kind_of(best: dict[str, Judged | None], told: list[Sentence], text: str) -> Kind:
    if not best["action"] and not (best["reason"] and _NOTICE_NAME.search(text)):
        return "unclear" if any(best.values()) and _NOTICE_NAME.search(text) else "not-a-notice"
    return decide_kind(told, text)


def _reasons_of(judged: list[Judged], paper: Paper, mended: Repaired) -> tuple[Answer, ...]:
    sentences = [Sentence(mended.text[j.start:j.end], j.start) for j in judged if j.element in ("reason", "action")]
    return tuple(Answer(reason.id, *cite(reason.start, reason.end, paper, mended))
                 for reason in find_reasons(sentences) if reason.id in ANSWER_IDS and reason.id != "no-reason")


def _language_of(text: str) -> LanguageFinding:
    spanish, english = len(_SPANISH.findall(text)), len(_ENGLISH.findall(text))
    if max(spanish, english) < 3:
        return LanguageFinding("unclear")
    return LanguageFinding("es" if spanish > english else "en")
