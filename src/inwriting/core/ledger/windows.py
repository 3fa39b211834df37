"""When each promise is in force: an amendment ends the version before it, and nothing is rewritten."""

from datetime import date, timedelta

from inwriting.core.facts.case import Case
from inwriting.core.facts.events import PlanReceived
from inwriting.core.facts.plan import Plan
from inwriting.core.ledger.shapes import Doubt, Window

ONE_DAY = timedelta(days=1)


def plans_of(case: Case) -> tuple[Plan, ...]:
    """All versions of the plan, oldest first; those in the file and those received, each once (the record wins)."""
    received = (event.payload.plan for event in case.events if isinstance(event.payload, PlanReceived))
    by_id = {plan.id: plan for plan in (*case.file.plans, *received)}
    return tuple(sorted(by_id.values(), key=lambda plan: plan.starts_on))


def find_windows(plans: tuple[Plan, ...], as_of: date) -> tuple[list[Window], list[Doubt]]:
    """The promises with their days in force up to `as_of`, and doubts about plans that overlap."""
    windows: list[Window] = []
    doubts: list[Doubt] = []
    for number, plan in enumerate(plans):
        following = plans[number + 1] if number + 1 < len(plans) else None
        plan_last = min(plan.ends_on or date.max, as_of)
        if following:
            doubts += _overlap_doubts(plan, following)
            plan_last = min(plan_last, following.starts_on - ONE_DAY)
        for promise in plan.promises:
            first = max(plan.starts_on, promise.starts_on or plan.starts_on)
            last = min(plan_last, promise.ends_on or plan_last)
            if first <= last:
                windows.append(Window(plan, promise, first, last))
    return windows, doubts


def _overlap_doubts(plan: Plan, following: Plan) -> list[Doubt]:
    if plan.starts_on == following.starts_on:
        return [Doubt("plans-start-together", f"Two versions of the plan ({plan.title} and {following.title}) start on "
                      f"{plan.starts_on}. Which one was in force? Only “{following.title}” is counted.", plan.starts_on)]
    if plan.ends_on and plan.ends_on >= following.starts_on and following.kind != "amendment":
        return [Doubt("plans-overlap", f"“{plan.title}” says it runs to {plan.ends_on}, and “{following.title}” starts on "
                      f"{following.starts_on}. From that day only the later one is counted. Is that right?",
                      following.starts_on)]
    return []
