"""The next steps: the pack's words for each situation that holds today."""

from collections.abc import Iterable, Iterator
from datetime import date

from inwriting.core.facts.case import Case
from inwriting.core.law.pack import Pack
from inwriting.core.steps.shapes import Due, Figures, Situation, Step
from inwriting.core.steps.situations import Facts, find_situations

QUIET = Situation("all-quiet")


def choose_steps(case: Case, pack: Pack, today: date, *, figures: Figures | None = None, dues: Iterable[Due] = (),
                 lang: str = "en") -> tuple[Step, ...]:
    """What to do next, most pressing first; never empty: when nothing presses, the step says what to keep doing.

    The step's date is the deadline that it names (for the entry that made the situation), never an invented one.
    """
    facts = Facts(case, today, figures or Figures(), tuple(dues))
    found = list(find_situations(facts)) or [QUIET]
    return tuple(step for situation in found for step in _steps(situation, pack, facts, lang))


def _steps(situation: Situation, pack: Pack, facts: Facts, lang: str) -> Iterator[Step]:
    for text in pack.steps:
        if text.situation != situation.id:
            continue
        words = {"term": pack.terms_in(lang), "child": facts.case.file.child, **situation.values}
        due = next((one for one in facts.dues if text.deadline and one.timeline == text.deadline
                    and (not situation.entries or one.entry in situation.entries)), None)

        def say(template: dict[str, str], words: dict[str, object] = words) -> str:
            return pack.fill(template.get(lang, ""), words)

        yield Step(text.id, situation.id, say(text.title), say(text.why), say(text.do), say(text.expect), say(text.wait),
                   text.rules, text.letter or None, due.due_on if due else None, text.guide, situation.entries)
