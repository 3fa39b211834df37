"""What a check found, as a page shows it: doubtful first, each with its place on the page and the question to ask."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inwriting.core.checks.finding import Finding
from inwriting.core.checks.letter import LetterCheck
from inwriting.core.checks.notice import NoticeCheck
from inwriting.core.checks.plan import PlanCheck, Promise
from inwriting.core.checks.plan.places import say_places
from inwriting.core.checks.reply import Answer, ReplyCheck
from inwriting.core.facts.paper import Box, Paper
from inwriting.core.law.load import load_pack
from inwriting.core.law.pack import Pack
from inwriting.web.answers import say_answer
from inwriting.web.holding import Held
from inwriting.web.reasons import RuleWords, say_rule

RANK = {"contradiction": 0, "absent": 0, "vague": 0, "thin": 1, "incomplete": 1, "heard": 2, "present": 3, "specific": 3}


@dataclass(frozen=True)
class Point:
    """One thing that is open, and what to ask or say about it."""

    says: str = ""
    ask: str = ""


@dataclass(frozen=True)
class Shown:
    """One finding. `number` is the number on the picture, `tells` what the place does say."""

    id: str
    heading: str
    state: str
    state_words: str
    quote: str = ""
    page: int = 0
    boxes: tuple[Box, ...] = ()
    rule: RuleWords | None = None
    points: tuple[Point, ...] = ()
    suggestion: str = ""
    tells: str = ""
    limit: str = ""
    number: int = 0


def show_notice(check: NoticeCheck, paper: Paper, held: Held, language: str) -> list[Shown]:
    """The seven parts of a notice, the missing ones first, and the reasons it gives."""
    pack = load_pack(held.file.pack)
    words = {"absent": _("Not found"), "thin": _("There, but it says little"), "present": _("There")}
    labels = {element.id: element.label.get(language) or element.label["en"] for element in pack.papers["notice"].elements}
    found = [
        Shown(
            one.id,
            labels.get(one.id, one.id),
            one.status,
            words[one.status],
            one.quote,
            one.page if one.quote else 0,
            find_boxes(paper, one.page, one.start, one.end) if one.quote else (),
            say_rule(pack, one.rule, language),
            (Point(ask=one.question),) if one.question and one.status != "present" else (),
        )
        for one in check.elements
    ]
    return in_order([*found, *show_answers(check.reasons, paper, held, language)])


def look_at_notice(check: NoticeCheck, held: Held, language: str) -> list[Point]:
    """What else to look at: a change already made, a signature that is a consent, a language that is not the family's."""
    spec = load_pack(held.file.pack).papers["notice-looks"]
    seen = {
        "timing": check.timing == "after",
        "consent": check.consent == "asked" or any(box.id == "B" and box.state == "unclear" for box in check.boxes),
        "language": check.language.written_in not in ("unclear", held.file.family_language),
    }
    return [
        Point(one.note.get(language) or one.note["en"], one.question.get(language) or one.question["en"])
        for one in spec.elements
        if seen.get(one.id)
    ]


def show_plan(check: PlanCheck, paper: Paper, pack: Pack, language: str) -> list[Shown]:
    """Lines that do not agree, then each promise of an aide, the vague ones first."""
    found = [
        show_contradiction(number, finding, paper, pack, language) for number, finding in enumerate(check.findings, start=1)
    ]
    found += [
        show_promise(number, promise, paper, pack, language) for number, promise in enumerate(check.promises, start=1)
    ]
    return in_order(found)


def show_contradiction(number: int, finding: Finding, paper: Paper, pack: Pack, language: str) -> Shown:
    """Two amounts in one line, or two lines that differ. The promises themselves go into the letter, not this remark."""
    return Shown(
        f"contradiction-{number}",
        _("Two lines that do not agree"),
        "contradiction",
        _("Ask which one is meant"),
        finding.quote,
        finding.page,
        find_boxes(paper, finding.page, finding.start, finding.end),
        say_rule(pack, finding.rule, language),
        (Point(finding.says, finding.question),),
    )


def show_promise(number: int, promise: Promise, paper: Paper, pack: Pack, language: str) -> Shown:
    """A promise: what it says, what it leaves open, and the question about each."""
    words = {"vague": _("Leaves it open"), "incomplete": _("Not complete"), "specific": _("Says it clearly")}
    rule = next((finding.rule for finding in promise.findings if finding.rule), "")
    return Shown(
        f"promise-{number}",
        capfirst(promise.support) or _("An aide"),
        promise.verdict,
        words[promise.verdict],
        promise.quote,
        promise.page,
        find_boxes(paper, promise.page, promise.start, promise.end),
        say_rule(pack, rule, language) if rule else None,
        tuple(dict.fromkeys(Point(finding.says, finding.question) for finding in promise.findings if finding.question)),
        promise.suggestion,
        tells=say_promise(promise, language),
    )


def say_promise(promise: Promise, language: str) -> str:
    """What the line does say, in one line: for whom, where, how much, from when to when."""
    sharing = {"dedicated": _("for your child alone"), "shared": _("shared with other children"), "unstated": ""}
    minutes = promise.minutes_per_week
    parts = [
        sharing[promise.sharing],
        say_places(promise.settings, language),
        ngettext("%(many)s minute a week", "%(many)s minutes a week", round(minutes)) % {"many": f"{minutes:g}"}
        if minutes else "",
        _("from %(day)s") % {"day": _say_day(promise.starts_on)} if promise.starts_on else "",
        _("until %(day)s") % {"day": _say_day(promise.ends_on)} if promise.ends_on else "",
    ]
    return "; ".join(part for part in parts if part)


def _say_day(iso: str) -> str:
    return date_format(date.fromisoformat(iso), "DATE_FORMAT")


def show_reply(check: ReplyCheck, paper: Paper, held: Held, language: str) -> list[Shown]:
    """Each reason that the school gives, in the order of the paper, with what can be answered."""
    return in_order(show_answers(check.answers, paper, held, language))


def show_answers(answers: tuple[Answer, ...], paper: Paper, held: Held, language: str) -> list[Shown]:
    """Reasons that were heard, each with what can be answered."""
    found = []
    for one in answers:
        answer = say_answer(held, one.id, language)
        found.append(
            Shown(
                one.id,
                answer.label,
                "heard",
                _("A reason they give"),
                one.quote,
                one.page,
                find_boxes(paper, one.page, one.start, one.end),
                answer.rules[0] if answer.rules else None,
                (Point(ask=answer.say),) if answer.say else (),
                limit=answer.limit,
            )
        )
    return found


def show_letter(check: LetterCheck, paper: Paper, pack: Pack, language: str) -> list[Shown]:
    """What the parent's own letter lacks, what to read once more in it, and what it has."""
    elements = {element.id: element for element in pack.papers["letter"].elements}
    found = []
    for part in check.parts:
        element = elements.get(part.id)
        question = (element.question.get(language) or element.question["en"]) if element else ""
        found.append(
            Shown(
                part.id,
                (element.label.get(language) or element.label["en"]) if element else part.label,
                "present" if part.present else "absent",
                _("There") if part.present else _("Not found"),
                part.quote,
                part.page if part.quote else 0,
                find_boxes(paper, part.page, part.start, part.end) if part.quote else (),
                say_rule(pack, element.rule if element else part.rule, language),
                (Point(ask=question),) if question and not part.present else (),
            )
        )
    for number, one in enumerate(check.cautions, start=1):
        found.append(
            Shown(
                f"caution-{number}",
                _("Read this once more"),
                "thin",
                _("Only a thought; you decide"),
                one.quote,
                one.page,
                find_boxes(paper, one.page, one.start, one.end),
                points=(Point(ask=_(one.says)),),
            )
        )
    return in_order(found)


def say_refused(check: ReplyCheck) -> str:
    """Whether the paper says no, as a sentence."""
    return {
        True: _("It says no, or less than you asked for."),
        False: _("It does not say no."),
        "unclear": _("It does not say clearly whether this is a no. Ask: Is this a yes or a no, and may I have it in writing?"),
    }[check.refused]


def say_nothing_heard(refused: bool | str) -> str:
    """What to ask where no reason was heard: of a yes when it begins, of a no why."""
    if refused is False:
        return _("We heard no reason against it. If this is a yes, you can ask: On which page of the plan will it stand, "
                 "and from what day does the help begin?")
    if refused == "unclear":
        return _("We heard no reason in these words. You can ask: By what day will you answer, and may I have it in writing?")
    return _("We heard no reason in these words. You can ask: What is the reason, and what is it based on?")


def in_order(found: list[Shown]) -> list[Shown]:
    """Doubtful first, and each with its number."""
    ordered = sorted(found, key=lambda one: RANK.get(one.state, 2))
    return [replace(one, number=number) for number, one in enumerate(ordered, start=1)]


def find_boxes(paper: Paper, page_number: int, start: int, end: int) -> tuple[Box, ...]:
    """Where characters [start, end) of a page stand on its picture."""
    for page in paper.pages:
        if page.number == page_number:
            return tuple(span.box for span in page.spans if span.start < end and span.end > start)
    return ()


def kind_words(check: Any) -> str:
    """What kind of notice it is, as a sentence."""
    return {
        "proposal": _("It proposes something."),
        "refusal": _("It refuses something."),
        "both": _("It proposes one thing and refuses another."),
        "unclear": _("It is not clear whether it proposes or refuses. Ask: Is this a proposal or a refusal?"),
    }.get(check.kind, _("This does not look like a notice. Ask the school for one in writing."))
