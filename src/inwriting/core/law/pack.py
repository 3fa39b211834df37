"""A pack: the law of one jurisdiction, merged with what it builds on; a state's words replace the federal ones by id."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from dateutil.relativedelta import relativedelta

from inwriting.core.law.rule import Rule
from inwriting.core.law.texts import (
    AllegationText,
    Answer,
    GlossaryEntry,
    Guide,
    LetterTemplate,
    NotCovered,
    Office,
    PackInfo,
    PaperSpec,
    Sheet,
    StepText,
    WarningText,
    Way,
)
from inwriting.core.law.values import Amount, Timeline
from inwriting.core.problems import LetterUnknown, RuleUnknown, TermUnknown, ValueNotYet, ValueUnknown

Load = Callable[[str], dict[str, Any]]


class Pack:
    """Everything a pack says. Each folder is read when it is first asked for; `load` reads one by name."""

    def __init__(self, chain: tuple[PackInfo, ...], load: Load) -> None:
        self.chain, self._load = chain, load
        self.info = chain[-1]

    @property
    def id(self) -> str:
        """The pack's id, such as "us-ar"."""
        return self.info.id

    @property
    def version(self) -> str:
        """The versions of the pack and of all it builds on: "us-ar 2026.11 on us 2026.11"."""
        return " on ".join(f"{info.id} {info.version}" for info in reversed(self.chain))

    @property
    def reviewed_on(self) -> date:
        """When the least recently reviewed part of the chain was reviewed."""
        return min(info.reviewed_on for info in self.chain)

    @property
    def review_due_on(self) -> date:
        """The day by which a person should have read the law again."""
        return min(info.reviewed_on + _span(info.review_every) for info in self.chain)

    def is_past_review(self, today: date) -> bool:
        """Whether that day has passed."""
        return today > self.review_due_on

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages every text has."""
        return self.info.languages

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """All rules by id."""
        return self._load("rules")

    @cached_property
    def timelines(self) -> dict[str, Timeline]:
        """All clocks by id."""
        return self._load("timelines")

    @cached_property
    def papers(self) -> dict[str, PaperSpec]:
        """What papers must contain, by kind."""
        return self._load("papers")

    @cached_property
    def letters(self) -> dict[str, LetterTemplate]:
        """All letters by kind."""
        return self._load("letters")

    @cached_property
    def answers(self) -> dict[str, Answer]:
        """What schools say, by answer id."""
        return self._load("answers")

    @cached_property
    def allegations(self) -> dict[str, AllegationText]:
        """What a complaint can say, by kind."""
        return self._load("allegations")

    @cached_property
    def warnings(self) -> dict[str, WarningText]:
        """What to know before filing, by id."""
        return self._load("warnings")

    @cached_property
    def steps(self) -> tuple[StepText, ...]:
        """All steps in the order of the file."""
        return tuple(self._load("steps").values())

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """The ways to go on, for laying side by side."""
        return tuple(sorted(self._load("ways").values(), key=lambda way: way.order))

    @cached_property
    def checklists(self) -> dict[str, Sheet]:
        """The sheets of the kit, in their order."""
        return dict(sorted(self._load("checklists").items(), key=lambda pair: (pair[1].order, pair[0])))

    @cached_property
    def guides(self) -> dict[str, Guide]:
        """The short pages by id."""
        return self._load("guides")

    @cached_property
    def glossary(self) -> dict[str, GlossaryEntry]:
        """The words by id."""
        return self._load("glossary")

    @cached_property
    def offices(self) -> dict[str, Office]:
        """The offices by id."""
        return self._load("offices")

    @cached_property
    def not_covered(self) -> tuple[NotCovered, ...]:
        """What the pack does not say."""
        return tuple(self._load("not-covered").values())

    def get_rule(self, rule: str) -> Rule:
        """The rule, also by an id that it had before. Raises RuleUnknown."""
        found = self.find_rule(rule)
        if found is None:
            raise RuleUnknown(rule=rule, pack=self.id)
        return found

    def find_rule(self, rule: str) -> Rule | None:
        """The rule, or None."""
        return self.rules.get(rule) or next((one for one in self.rules.values() if rule in one.was), None)

    def get_letter(self, kind: str) -> LetterTemplate:
        """One kind of letter, reading only its file. Raises LetterUnknown."""
        found = self._load(f"letters/{kind}")
        if kind not in found:
            raise LetterUnknown(kind=kind, kinds=", ".join(sorted(self.letters)))
        return found[kind]

    def get_value(self, timeline: str, on: date) -> Amount:
        """The value in force on a day. Raises ValueUnknown, or ValueNotYet before the first one; never a blank."""
        found = self.timelines.get(timeline)
        if found is None:
            raise ValueUnknown(value=timeline, pack=self.id)
        in_force = [value for value in found.values if value.starts <= on]
        if not in_force:
            raise ValueNotYet(value=timeline, on=on, starts=min(value.starts for value in found.values))
        value = max(in_force, key=lambda one: one.starts)
        return Amount(timeline, value.amount, value.unit, value.rule or found.rule, value.starts, found.says)

    def term(self, name: str, lang: str = "en") -> str:
        """The jurisdiction's own word for something: term("notice") is "Notice of Action" in Arkansas."""
        return self.terms_in(lang).get(name) or _unknown_term(name, self.id)

    def terms_in(self, lang: str) -> dict[str, str]:
        """All the jurisdiction's words in one language."""
        words: dict[str, str] = {}
        for info in self.chain:
            words |= {name: text.get(lang) or text["en"] for name, text in info.terms.items()}
        return words

    def fill(self, template: str, values: dict[str, Any]) -> str:
        """Fill a short text of the pack. Values are inert; a missing one raises jinja2.UndefinedError."""
        return _compile(template).render(**values) if "{" in template else template


def _unknown_term(name: str, pack: str) -> str:
    raise TermUnknown(term=name, pack=pack)


@lru_cache(maxsize=2048)
def _compile(template: str) -> Any:
    return _environment().from_string(template)


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)


def _span(words: str) -> relativedelta:
    """"12 months" as a span of time."""
    amount, unit = words.split()
    return relativedelta(**{unit if unit.endswith("s") else unit + "s": int(amount)})
