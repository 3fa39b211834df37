"""The line that a parent could propose keeps what the plan fixes, speaks as a sentence would, and leaves blanks for the rest."""

import pytest

from inwriting.core.checks.plan import check_plan
from inwriting.core.checks.plan.places import say_places
from inwriting.core.checks.plan.tasks import find_tasks
from inwriting.core.facts.paper import paper_of


@pytest.mark.parametrize(("line", "lang", "suggestion"), [
    ("Paraprofessional access for toileting as needed, restroom", "en",
     "Paraprofessional support, (____ for this child alone / shared with no more than ____ other children), "
     "to help with toileting, in the bathroom, for ____ minutes a day, ____ days a week, from ____ to ____."),
    ("1:1 aide at all times", "en",
     "Paraprofessional support, for this child alone, to help with ____, in ____, for the whole school day "
     "(____ minutes a day), from ____ to ____."),
    ("A para will ride the bus to cue his harness, 40 minutes daily", "en",
     "Paraprofessional support, (____ for this child alone / shared with no more than ____ other children), "
     "to cue his harness, on the bus, "
     "for 200 minutes a week, from ____ to ____."),
    ("Shared aide at recess, 20 min, 8/15/2026 - 5/28/2027", "en",
     "Paraprofessional support, shared with no more than ____ other children, to help with ____, at recess, "
     "for ____ minutes a day, ____ days a week, from 8/15/2026 to 5/28/2027."),
    ("Adult support at lunch as needed", "es",
     "Apoyo de un paraprofesional, (____ solo para este ni\u00f1o / compartido con no m\u00e1s de ____ otros ni\u00f1os), "
     "para ayudar con ____, en el almuerzo, durante ____ minutos al d\u00eda, ____ d\u00edas a la semana, del ____ al ____."),
])
def test_the_suggested_line(line: str, lang: str, suggestion: str) -> None:
    [promise] = check_plan(paper_of(line), lang=lang).promises
    assert promise.suggestion == suggestion


@pytest.mark.parametrize(("line", "tasks"), [
    ("Aide to re-read directions and chunk long tasks, 30 min daily", "to re-read directions and chunk long tasks"),
    ("Para for feeding, dressing and mobility", "to help with feeding, dressing and mobility"),
    ("Assistant for note taking and checking for understanding", "to help with note taking and checking for understanding"),
    ("Para for the writing block", ""), ("Aide to help him while at school", ""), ("Adult support during transitions", ""),
    ("Para to support students as needed", ""), ("Please amend the page to read: aide daily", ""),
])
def test_tasks_are_repeated_only_where_the_line_names_them(line: str, tasks: str) -> None:
    assert find_tasks(line) == tasks


def test_places_are_said_in_the_readers_language() -> None:
    assert say_places(["lunch", "the commons", "[subject]"]) == "at lunch, at the commons"
    assert say_places(["lunch", "the commons"], "es") == "en el almuerzo"
