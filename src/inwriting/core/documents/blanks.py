"""The blanks a letter can have: each named in plain words, with the place where it is filled in."""

from collections.abc import Mapping
from typing import Any

from inwriting.core.problems import BlankNotFilled, ManyProblems, Problem

# path in the facts -> (what is missing, where it is filled in: the place in the case file)
BLANKS: dict[str, tuple[str, str]] = {
    "child.name": ("your child's name", "child.name"),
    "child.first_name": ("your child's first name", "child.first_name"),
    "child.grade": ("your child's grade", "child.grade"),
    "parent.name": ("your own name (the person with the role “parent”)", "people, role = parent"),
    "parent.contact": ("your address, phone number or e-mail, so that the school can answer", "people, role = parent"),
    "school.name": ("the name of the school", "school.name"),
    "district.name": ("the name of the school district", "district.name"),
    "needs": ("at least one area of need", "needs"),
    "needs.must_do": ("what your child must be able to do at school, for each area of need", "needs.must_do"),
    "needs.happens_now": ("what happens now without support, for each area of need", "needs.happens_now"),
    "wanted.tasks": ("what the aide would do", "wanted.tasks"),
    "wanted.settings": ("the places where the support is needed", "wanted.settings"),
    "has_iep": ("an IEP, because it asks the IEP Team (with a 504 plan, use the 504 letter; with neither, ask for an "
                "evaluation first)", "child.under"),
    "has_504": ("a 504 plan, because it rests on Section 504 (with an IEP, use the IEP letter)", "child.under"),
    "plan": ("the IEP that is in force on the date of the letter", "plans"),
    "aide_promises": ("the words of the IEP that promise the support", "plans.promises.quote"),
    "vague": ("a line of the IEP that leaves something open", "plans.promises.vague_terms"),
    "refused_how": ("a refusal: a talk in which the school said no and no notice came after it, or a notice that lacks parts",
                    "entries, refused = yes, or notice-received"),
    "offer": ("the talk or meeting in which the school offered a shared aide, with its date",
              "entries, answers = shared-instead"),
    "wanted.amount": ("how often and how many minutes the support is needed", "wanted.times, wanted.minutes_per_day"),
    "refusal": ("the talk, message or meeting in which the school said no, with its date", "entries, refused = yes"),
    "refusal.said": ("the words with which the school said no, as you remember them", "entries, says"),
    "notice": ("the notice that the school sent", "entries, kind = notice-received"),
    "answers": ("at least one reason that the school gave", "entries, answers"),
    "talk": ("the talk that you want to confirm", "entries, kind = conversation"),
    "talk.said": ("what was said in that talk", "entries, says"),
    "incident": ("the incident that you ask about", "entries, kind = incident"),
    "missed": ("at least one day on which the support did not come or was cut short", "entries, kind = session-logged"),
    "request": ("the request that you sent, with its date", "entries, kind = letter-sent"),
    "complaint": ("the state complaint that you filed, with its date", "entries, kind = filing-made"),
    "decision": ("the decision that you received, with its date", "entries, kind = decision-received"),
    "decision.orders": ("what the decision orders", "entries, orders"),
    "choices.records": ("the records you ask for, one on each line", "choices.records"),
    "choices.purpose": ("what the meeting should be about", "choices.purpose"),
    "choices.topics": ("the topics for the meeting, one on each line", "choices.topics"),
    "choices.evaluation": ("which evaluation you ask for, such as a functional behavioral assessment", "choices.evaluation"),
    "choices.why": ("why you ask for it, with what you have seen", "choices.why"),
    "choices.statement": ("what you want to say", "choices.statement"),
    "choices.accept": ("what you agree with, one on each line", "choices.accept"),
    "choices.except": ("what you do not agree with, one on each line", "choices.except"),
    "choices.points": ("what you want to answer, one point on each line", "choices.points"),
    "choices.response_on": ("the date of the district's response", "choices.response_on"),
    "choices.issue": ("what the disagreement is about", "choices.issue"),
    "choices.not_done": ("what has not been carried out, one on each line", "choices.not_done"),
    "choices.month": ("which month the summary is for", "choices.month"),
    "ledger": ("the figures of the ledger for the month", "inwriting ledger"),
    "wanted.absence_plan": ("what should happen when the aide is absent", "wanted.absence_plan"),
}
ROLE_BLANKS: dict[str, tuple[str, str]] = {
    "principal": ("the principal", "people, role = principal"),
    "special-education-director": ("the district's special education director", "people, role = special-education-director"),
    "case-manager": ("the case manager", "people, role = case-manager"),
    "superintendent": ("the superintendent", "people, role = superintendent"),
    "state-agency": ("the state office that it goes to", "people, role = state-agency"),
}


def find_blanks(template: Any, facts: Mapping[str, Any]) -> tuple[BlankNotFilled, ...]:
    """Everything that a letter needs and that is not there, in order, each as the problem that names it."""
    under = {"iep": ("has_iep",), "504": ("has_504",)}.get(template.under, ())
    paths = dict.fromkeys(("parent.name", "child.name", *under, *template.needs))
    problems = [make_blank(path) for path in paths if not is_filled(path, facts)]
    for role in template.to:
        if role not in facts["_roles"]:
            words, place = ROLE_BLANKS.get(role, (role, f"people, role = {role}"))
            problems.append(BlankNotFilled(blank=words, place=place, where=place))
    return tuple(problems)


def refuse_blanks(blanks: tuple[Problem, ...]) -> None:
    """Raise what is missing: one problem, or all of them at once."""
    if len(blanks) == 1:
        raise blanks[0]
    if blanks:
        raise ManyProblems(blanks)


def make_blank(path: str) -> BlankNotFilled:
    """The problem that names one blank."""
    words, place = BLANKS.get(path, (path.replace(".", " ").replace("_", " "), path))
    return BlankNotFilled(blank=words, place=place, where=place)


def is_filled(path: str, facts: Mapping[str, Any]) -> bool:
    """Is there something at that path? In a list, each member must have it."""
    values: list[Any] = [facts]
    for name in path.split("."):
        if any(not isinstance(value, Mapping) for value in values):
            return False
        reached = [value.get(name) for value in values]
        values = [inner for value in reached for inner in (value if isinstance(value, list) and _holds_facts(value) else [value])]
        if not values:
            return False
    return all(bool(value.strip() if isinstance(value, str) else value) for value in values)


def _holds_facts(value: list[Any]) -> bool:
    return not value or isinstance(value[0], Mapping)
