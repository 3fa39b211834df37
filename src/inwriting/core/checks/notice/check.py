"""Checks a notice against the seven parts of 34 CFR 300.503(b), in the order of the rule."""

import re
from typing import Any, Literal

import msgspec

from inwriting.core.checks.notice.boxes import BoxState, decide_consent, decide_timing, read_boxes
from inwriting.core.checks.notice.fields import Judged
from inwriting.core.checks.notice.headings import ELEMENT_IDS, Field, find_fields
from inwriting.core.checks.notice.judging import judge_paper, settle_sort
from inwriting.core.checks.notice.kind import Act, Kind, decide_kind
from inwriting.core.checks.notice.page_marks import drop_page_marks
from inwriting.core.checks.notice.paper_sort import Sort, read_sort
from inwriting.core.checks.notice.ticks import drop_unticked
from inwriting.core.checks.reading import Repaired, Sentence, part_cells, repair_text
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
    sort, begin = read_sort(mended.text)
    boxes = read_boxes(mended.text)
    said = " " * begin + drop_unticked(drop_page_marks(mended.text))[begin:]
    fields = find_fields(said)
    sort = settle_sort(sort, said, fields)
    judged = judge_paper(sort, said, fields, boxes)
    best = {element: _best_of(element, judged) for element in ELEMENT_IDS}
    elements = tuple(_finding_of(element, best[element], paper, mended, pack) for element in ELEMENT_IDS)
    return NoticeCheck(
        _kind_of(sort, judged, fields, said), elements, _language_of(mended.text), _reasons_of(judged, paper, mended),
        tuple(BoxFinding(name, state) for name, state in boxes.items()),
        decide_timing(mended.text), decide_consent(mended.text, boxes))


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


def _kind_of(sort: Sort, judged: list[Judged], fields: list[Field], text: str) -> Kind:
    if sort in ("plan", "guide", "invitation"):
        return "not-a-notice"
    told = {found.element for found in judged}
    is_named = sort == "notice" or bool(_NOTICE_NAME.search(text))
    if "action" not in told and not ("reason" in told and is_named):
        return "unclear" if sort == "notice" or (told and is_named) else "not-a-notice"
    return decide_kind(_acts_of(judged, fields, text), text)


def _acts_of(judged: list[Judged], fields: list[Field], text: str) -> list[Act]:
    """The act as it stands under its heading; else as it is told anywhere; else the reason, which may say it again."""
    found = [item for item in judged if item.element == "action" and item.remark != "boxes"]
    found = found or [item for item in judged if item.element == "reason"]
    acts = [Act(Sentence(text[item.start:item.end], item.start), _label_over(item, fields)) for item in found]
    return [act for act in acts if act.label] or acts


def _label_over(found: Judged, fields: list[Field]) -> str:
    return next((field.label for field in fields
                 if field.element == "action" and field.body_start <= found.start < field.body_end), "")


def _reasons_of(judged: list[Judged], paper: Paper, mended: Repaired) -> tuple[Answer, ...]:
    sentences = [Sentence(mended.text[j.start:j.end], j.start) for j in judged if j.element in ("reason", "action")]
    return tuple(Answer(reason.id, *cite(reason.start, reason.end, paper, mended))
                 for reason in find_reasons(sentences) if reason.id in ANSWER_IDS and reason.id != "no-reason")


def _language_of(text: str) -> LanguageFinding:
    spanish, english = len(_SPANISH.findall(text)), len(_ENGLISH.findall(text))
    if max(spanish, english) < 3:
        return LanguageFinding("unclear")
    return LanguageFinding("es" if spanish > english else "en")
