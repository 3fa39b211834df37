"""The one thing to do next, and why, as a case's page shows it."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.urls import reverse
from django.utils.translation import gettext as _

from inwriting.actions.get_case import get_case
from inwriting.core.flow import next_steps
from inwriting.core.law.load import load_pack
from inwriting.core.problems import Problem
from inwriting.core.steps import Step
from inwriting.web.clock import today
from inwriting.web.holding import Held
from inwriting.web.reasons import RuleWords, say_rule
from inwriting.web.request_list import list_sections

REQUEST = "request-paraprofessional"


@dataclass(frozen=True)
class NextStep:
    """What to do, why, what to expect, by when if a date is set, and the button that does it."""

    heading: str
    why: str
    do: str
    expect: str
    wait: str
    due_on: date | None
    button: str
    address: str
    rules: tuple[RuleWords, ...] = ()


def get_next_step(held: Held, language: str) -> NextStep:
    """What the pages show on top of a case: the first step of the pack that fits, or to finish the request."""
    request = reverse("request", args=[held.id])
    unfinished = any(task.open for section in list_sections(held) for task in section.tasks)
    steps = () if unfinished and not held.count("letter-sent") else find_steps(held, language)
    if not steps:
        if unfinished:
            return NextStep(
                _("Finish your written request"),
                _(
                    "A request in writing has to be considered by the IEP team. Until it is in writing, there is "
                    "nothing to answer."
                ),
                "",
                "",
                "",
                None,
                _("Go on with the request"),
                request,
            )
        return NextStep(
            _("Read the letter and send it"),
            _("All the answers that the letter needs are there. It counts from the day the school has it."),
            "",
            "",
            "",
            None,
            _("See the letter"),
            reverse("letter", args=[held.id, REQUEST]),
        )
    step = steps[0]
    pack = load_pack(held.file.pack)
    rules = tuple(rule for rule in (say_rule(pack, one, language) for one in step.rules) if rule)
    if step.letter:
        button, address = _("See the letter"), reverse("letter", args=[held.id, step.letter])
    else:
        button, address = _("Write something down"), reverse("note-new", args=[held.id])
    return NextStep(step.title, step.why, step.do, step.expect, step.wait, step.due_on, button, address, rules)


def find_steps(held: Held, language: str) -> tuple[Step, ...]:
    """All steps that fit, most pressing first; worked out once for each state of the case and day."""
    summary = held.overview.summary
    try:
        return _know_steps(held.id, summary.head, summary.version, today(), language)
    except Problem:
        return ()


@lru_cache(maxsize=64)
def _know_steps(case_id: str, head: str, version: int, day: date, language: str) -> tuple[Step, ...]:
    case = get_case(case_id)
    return next_steps(case, load_pack(case.file.pack), day, language)
