"""Every worked case of every pack comes out as it was worked out by hand."""

from typing import Any

import msgspec
import pytest

from inwriting.core.deadlines import Deadline, Watch, count_deadlines
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.changes import get_standing
from inwriting.core.facts.events import AnyPayload
from inwriting.core.facts.when import parse_when, read_hook
from inwriting.core.flow import know_case, next_steps
from inwriting.core.law.load import list_cases, list_packs, load_pack
from inwriting.core.law.worked import Expected, WorkedCase

ALL = [(pack, one) for pack in list_packs() for one in list_cases(pack)]


def build_case(one: WorkedCase, pack: str) -> Case:
    """The facts and entries of a worked case as a case; keys that no shape knows are refused."""
    facts = {"child": {"name": "Kim Invented", "first_name": "Kim"}, "pack": pack, **one.facts}
    events = tuple(_event(number, dict(entry)) for number, entry in enumerate(one.entries, start=1))
    return Case(msgspec.convert(facts, CaseFile, dec_hook=lambda kind, value: read_hook(kind, value)), get_standing(events))


def _event(number: int, entry: dict[str, Any]) -> Event:
    happened = parse_when(entry.pop("on"))
    return Event(entry.pop("id", f"e{number}"), happened,
                 msgspec.convert(entry, AnyPayload, dec_hook=lambda kind, value: read_hook(kind, value)))  # type: ignore[arg-type]


def find(watch: Watch, expected: Expected) -> Deadline:
    found = [one for one in watch.deadlines if expected.id in (one.id, one.timeline)]
    assert len(found) == 1, f"{expected.id}: {[one.id for one in watch.deadlines]}"
    return found[0]


def check_deadline(one: Deadline, expected: Expected) -> None:
    assert one.due_on == expected.due_on, f"{one.id}: {one.working}"
    for name in ("earliest_on", "latest_on", "state"):
        wanted = getattr(expected, name)
        assert not wanted or getattr(one, name) == wanted, f"{one.id}: {name}"
    for words in expected.says:
        assert words in one.working, one.working
    assert one.confidence in ("courtesy",) or one.cite


@pytest.mark.parametrize(("pack", "one"), ALL, ids=lambda value: value if isinstance(value, str) else value.id)
def test_a_worked_case_comes_out_as_by_hand(pack: str, one: WorkedCase) -> None:
    case, law = build_case(one, pack), load_pack(pack)
    watch = count_deadlines(case, law, one.today)
    assert sorted({question.id for question in watch.questions}) == sorted(one.questions)
    for expected in one.expect:
        check_deadline(find(watch, expected), expected)
    running = {name for deadline in watch.deadlines for name in (deadline.id, deadline.timeline)}
    assert not running & set(one.absent)
    steps = next_steps(case, law, one.today)
    if one.step:
        assert steps[0].situation == one.step, [step.situation for step in steps]
        assert not one.step_due_on or steps[0].due_on == one.step_due_on
    assert set(one.situations) <= {step.situation for step in steps}
    assert steps == know_case(case, law, one.today).steps


def test_there_are_at_least_sixty_and_each_is_named_as_a_sentence() -> None:
    assert len(ALL) >= 60
    names = [one.name for _, one in ALL]
    assert len(set(names)) == len(names)
    assert all(len(name.split()) >= 5 and name[0].isupper() for name in names)


def test_every_clock_of_every_pack_has_a_case() -> None:
    covered = {expected.id.split(":")[0] for _, one in ALL for expected in one.expect}
    clocks = {timeline for pack in list_packs() for timeline in load_pack(pack).timelines}
    assert clocks - covered == set()


def test_every_situation_with_a_step_has_a_case() -> None:
    assert {step.situation for step in load_pack("us").steps} - {one.step for _, one in ALL} == set()


def test_spanish_says_the_same_dates() -> None:
    for pack, one in ALL:
        case, law = build_case(one, pack), load_pack(pack)
        english, spanish = (count_deadlines(case, law, one.today, lang) for lang in ("en", "es"))
        assert [(a.id, a.due_on, a.state) for a in english.deadlines] == [(a.id, a.due_on, a.state) for a in spanish.deadlines]
        assert not [a for a, b in zip(english.deadlines, spanish.deadlines, strict=True) if a.working == b.working]
        steps = [next_steps(case, law, one.today, lang) for lang in ("en", "es")]
        assert [(a.id, a.due_on, a.letter) for a in steps[0]] == [(a.id, a.due_on, a.letter) for a in steps[1]]
        assert not [a for a, b in zip(*steps, strict=True) if a.title == b.title]


def test_every_clock_says_what_to_do_if_it_passes() -> None:
    assert not [timeline.id for pack in list_packs() for timeline in load_pack(pack).timelines.values() if not timeline.if_passed]
