"""The tasks of the request, their states, and which comes after which."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.needs import Need
from inwriting.web.forms.needs import AREA_WORDS
from inwriting.web.holding import Held

# The pages in the order in which the buttons lead through them.
STEPS = (
    "name",
    "schoolday",
    "school",
    "home",
    "people",
    "needs",
    "incidents",
    "classroom",
    "kind",
    "tasks",
    "when",
    "fading",
    "answer",
)


@dataclass(frozen=True)
class Task:
    """One line of the list. `open` is true while the letter still needs it."""

    words: str
    address: str
    state: str
    open: bool = False
    says: str = ""


@dataclass(frozen=True)
class Section:
    """Tasks under one heading."""

    heading: str
    tasks: list[Task]


def list_sections(held: Held) -> list[Section]:
    """All the tasks of the request and where each stands."""
    child = held.child
    return [
        Section(
            _("Your child and the school"), [_step(held, step) for step in ("name", "schoolday", "school", "home", "people")]
        ),
        Section(
            _("What %(child)s needs, and why") % {"child": child},
            [_step(held, "needs"), *_need_tasks(held), _step(held, "incidents"), _step(held, "classroom")],
        ),
        Section(_("What you ask for"), [_step(held, step) for step in ("kind", "tasks", "when", "fading", "answer")]),
    ]


def next_address(held: Held, step: str) -> str:
    """The address of the page after `step`; after the last, and without a step, the check of all answers."""
    later = STEPS[STEPS.index(step) + 1 :] if step in STEPS else ()
    return address_of(held, later[0]) if later else reverse("request-check", args=[held.id])


def address_of(held: Held, step: str) -> str:
    """The address of a step."""
    if step in {"people", "needs", "incidents"}:
        return reverse(step, args=[held.id]) + ("?for=request" if step != "needs" else "")
    return reverse("request-step", args=[held.id, step])


def is_need_told(need: Need) -> bool:
    """Whether a need says enough for the letter: what the child must do and what happens now."""
    return bool(need.must_do and need.happens_now)


def _words(step: str, child: str) -> str:
    words = {
        "name": _("Who your child is"),
        "schoolday": _("Grade, birthday, plan"),
        "school": _("School and district"),
        "home": _("Your address"),
        "people": _("The people the letter goes to"),
        "needs": _("Areas of need"),
        "incidents": _("Things that happened, with dates"),
        "classroom": _("Who is in the classroom"),
        "kind": _("Own aide or shared"),
        "tasks": _("What the aide would do"),
        "when": _("Where and when"),
        "fading": _("Absences, and later on"),
        "answer": _("When you would like an answer"),
    }
    return words[step].replace("{child}", child)


# What the letter needs before it can be written, and what only makes it stronger.
NEEDED: dict[str, Callable[[CaseFile], bool]] = {
    "name": lambda file: bool(file.child.name),
    "school": lambda file: bool(file.school.name and file.district.name),
    "people": lambda file: {"parent", "principal", "special-education-director"} <= {person.role for person in file.people},
    "needs": lambda file: bool(file.needs),
    "tasks": lambda file: bool(file.wanted.tasks),
    "when": lambda file: bool(file.wanted.settings),
}
HELPFUL: dict[str, Callable[[CaseFile], bool]] = {
    "schoolday": lambda file: bool(file.child.grade or file.child.born_on),
    "home": lambda file: bool(file.child.home_address),
    "classroom": lambda file: file.classroom.children is not None,
    "kind": lambda file: True,
    "fading": lambda file: bool(file.wanted.fading or file.wanted.absence_plan),
    "answer": lambda file: bool(file.wanted.answer_by_on or file.wanted.meeting_times),
}


def _step(held: Held, step: str) -> Task:
    says = ""
    if step == "incidents":
        count = held.count("incident")
        done, needed = count > 0, False
        says = _("%(count)s kept in the record") % {"count": count} if count else ""
    else:
        done, needed = (NEEDED.get(step) or HELPFUL[step])(held.file), step in NEEDED
    state = _("Done") if done else _("To do") if needed else _("If you can")
    return Task(_words(step, held.child), address_of(held, step), state, needed and not done, says)


def _need_tasks(held: Held) -> list[Task]:
    tasks = []
    for need in held.file.needs:
        done = is_need_told(need)
        first = next((name for name, told in (("must-do", need.must_do), ("now", need.happens_now)) if not told), "must-do")
        tasks.append(
            Task(
                str(AREA_WORDS[need.area]),
                reverse("need", args=[held.id, need.area, first]),
                _("Done") if done else _("To do"),
                not done,
            )
        )
    return tasks
