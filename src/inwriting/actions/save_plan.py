"""Keeps a version of the plan with its promises as an entry of the record; nothing that was there is rewritten."""

import msgspec

from inwriting.actions.append_once import append_once
from inwriting.actions.correct_entry import correct_entry
from inwriting.actions.get_case import get_case
from inwriting.actions.log_session import LONGEST_DAY
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.events import PlanReceived
from inwriting.core.facts.plan import Plan
from inwriting.core.facts.when import When
from inwriting.core.ledger.windows import plans_of
from inwriting.core.problems import MinutesImpossible, PlanWithoutPromise, SpanBackwards
from inwriting.core.record import Entry, Origin


def save_plan(case_id: str, plan: Plan, *, received: When, files: tuple[FileRef, ...] = (), origin: Origin = "typed") -> Entry:
    """Add a version of the plan. Raises PlanWithoutPromise, SpanBackwards or MinutesImpossible.

    The version gets an id of its own even if another begins on the same day, so that neither takes the other's place;
    the very same version once more stays one.
    """
    check_plan_dates(plan)
    case = get_case(case_id)
    for event in case.get_events("plan-received"):
        there = event.payload.plan if isinstance(event.payload, PlanReceived) else None
        if there is not None and there == msgspec.structs.replace(plan, id=there.id) and event.happened == received:
            return append_once(case_id, PlanReceived(there), happened=received, files=files, origin=origin)
    known = {one.id for one in plans_of(case)}
    name = next(one for one in (plan.id, *(f"{plan.id}-{number}" for number in range(2, 1000))) if one not in known)
    return append_once(
        case_id, PlanReceived(msgspec.structs.replace(plan, id=name)), happened=received, files=files, origin=origin
    )


def correct_plan(case_id: str, seq: int, plan: Plan, *, why: str = "") -> Entry:
    """Say what a kept version should have said; the first words stay in the record."""
    check_plan_dates(plan)
    return correct_entry(case_id, seq, PlanReceived(plan), why=why)


def check_plan_dates(plan: Plan) -> None:
    """Refuse what cannot be: no promise, an end before the start, more minutes than a day has."""
    if not plan.promises:
        raise PlanWithoutPromise
    for first, last in ((plan.starts_on, plan.ends_on), *((one.starts_on, one.ends_on) for one in plan.promises)):
        if first and last and last < first:
            raise SpanBackwards(first=first, last=last)
    for one in plan.promises:
        if one.minutes is not None and not 0 < one.minutes <= LONGEST_DAY * 31:
            raise MinutesImpossible(minutes=one.minutes)
