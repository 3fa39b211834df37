"""What a check found, as a page shows it: doubtful first, each with its place on the page and the question to ask."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from inwriting.core.checks.notice import NoticeCheck
from inwriting.core.checks.plan import PlanCheck
from inwriting.core.checks.reply import ReplyCheck
from inwriting.core.facts.paper import Box, Paper
from inwriting.core.law.pack import Pack
from inwriting.web.reasons import RuleWords, say_rule

RANK = {"absent": 0, "vague": 0, "thin": 1, "incomplete": 1, "heard": 2, "present": 3, "specific": 3}


@dataclass(frozen=True)
class Shown:
    """One finding. `number` is the number on the picture; `asks` are the questions to put to the school."""

    id: str
    heading: str
    state: str
    state_words: str
    quote: str = ""
    page: int = 0
    boxes: tuple[Box, ...] = ()
    rule: RuleWords | None = None
    asks: tuple[str, ...] = ()
    suggestion: str = ""
    number: int = 0
    notes: tuple[str, ...] = field(default_factory=tuple)


def show_notice(check: NoticeCheck, paper: Paper, pack: Pack, language: str) -> list[Shown]:
    """The seven parts of a notice, the missing ones first."""
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
            (one.question,) if one.question and one.status != "present" else (),
        )
        for one in check.elements
    ]
    return in_order(found)


def show_plan(check: PlanCheck, paper: Paper, pack: Pack, language: str) -> list[Shown]:
    """Each promise of an aide, the vague ones first."""
    words = {"vague": _("Leaves it open"), "incomplete": _("Not complete"), "specific": _("Says it clearly")}
    found = []
    for number, promise in enumerate(check.promises, start=1):
        questions = tuple(dict.fromkeys(finding.question for finding in promise.findings if finding.question))
        says = tuple(dict.fromkeys(finding.says for finding in promise.findings if finding.says))
        rule = next((finding.rule for finding in promise.findings if finding.rule), "")
        found.append(
            Shown(
                f"promise-{number}",
                promise.support or _("An aide"),
                promise.verdict,
                words[promise.verdict],
                promise.quote,
                promise.page,
                find_boxes(paper, promise.page, promise.start, promise.end),
                say_rule(pack, rule, language) if rule else None,
                questions,
                promise.suggestion,
                notes=says,
            )
        )
    return in_order(found)


def show_reply(check: ReplyCheck, paper: Paper, pack: Pack, language: str) -> list[Shown]:
    """Each reason that the school gives, in the order of the paper, with what can be answered."""
    found = []
    for one in check.answers:
        answer = pack.answers.get(one.id)
        say = (answer.say.get(language) or answer.say.get("en", "")) if answer else one.question
        limit = (answer.limit.get(language) or answer.limit.get("en", "")) if answer else ""
        label = (answer.label.get(language) or answer.label["en"]) if answer else one.id.replace("-", " ")
        rule = say_rule(pack, answer.rules[0], language) if answer and answer.rules else None
        found.append(
            Shown(
                one.id,
                label,
                "heard",
                _("A reason they give"),
                one.quote,
                one.page,
                find_boxes(paper, one.page, one.start, one.end),
                rule,
                (say,) if say else (),
                notes=(_("What this does not prove:") + " " + limit,) if limit else (),
            )
        )
    return in_order(found)


def in_order(found: list[Shown]) -> list[Shown]:
    """Doubtful first, and each with its number."""
    from dataclasses import replace

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
