"""Where things stand: the situations that the facts of a case show, most pressing first."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import (
    Conversation,
    DecisionReceived,
    Incident,
    LetterSent,
    MeetingHeld,
    NoticeReceived,
    ReplyReceived,
)
from inwriting.core.facts.plan import Plan
from inwriting.core.steps.shapes import Due, Figures, Situation

SOON = timedelta(days=2)
RECENT = timedelta(days=30)
YEAR_START = timedelta(days=45)
COURTESY = timedelta(days=14)
"""How long we wait for an answer when the letter named no date. A courtesy of ours: the law gives no number of days."""


class Facts(NamedTuple):
    """What the finders look at."""

    case: Case
    today: date
    figures: Figures
    dues: tuple[Due, ...]

    def sent(self, *letters: str) -> list[Event]:
        """Letters of these kinds that went out, oldest first."""
        return list(self.case.get_letters(*letters))

    def after(self, event: Event, *kinds: str) -> list[Event]:
        """Entries of these kinds that happened after `event`."""
        return [one for one in self.case.get_events(*kinds) if one.happened.order > event.happened.order]


Finder = Callable[[Facts], Situation | None]


def find_situations(facts: Facts) -> Iterator[Situation]:
    """Every situation that holds today, in the order in which a calm friend would take them."""
    for finder in FINDERS:
        found = finder(facts)
        if found:
            yield found


def meeting_soon(facts: Facts) -> Situation | None:
    """A meeting is set for today, tomorrow or the day after."""
    for event in facts.case.get_events("meeting-held"):
        if facts.today <= event.happened.from_on <= facts.today + SOON:
            return Situation("meeting-tomorrow", event.happened.from_on, (event.id,))
    return None


def child_hurt(facts: Facts) -> Situation | None:
    """An injury in the last thirty days about which no report was asked for."""
    for event in reversed(facts.case.get_events("incident")):
        recent = facts.today - RECENT <= event.happened.from_on <= facts.today
        if recent and isinstance(event.payload, Incident) and event.payload.injury:
            asked = [one for one in facts.sent("incident-report-request") if one.happened.from_on >= event.happened.from_on]
            return None if asked else Situation("child-hurt", event.happened.from_on, (event.id,))
    return None


def decision_not_carried_out(facts: Facts) -> Situation | None:
    """A decision ordered something, its date is past (or it was said not to be done), and it is not done."""
    for event in reversed(facts.case.get_events("decision-received")):
        payload = event.payload
        if isinstance(payload, DecisionReceived) and payload.orders and payload.carried_out != "yes":
            late = payload.carry_out_by_on and payload.carry_out_by_on < facts.today
            if late or payload.carried_out == "no":
                return Situation("decision-not-carried-out", payload.carry_out_by_on, (event.id,))
    return None


def complaint_waiting(facts: Facts) -> Situation | None:
    """A state complaint is filed and not decided."""
    due = next((one for one in facts.dues if one.timeline == "state-complaint-decision" and one.state in ("open", "passed")),
               None)
    return Situation("complaint-filed", due.due_on, (due.entry,)) if due else None


def refused_by_notice(facts: Facts) -> Situation | None:
    """The last notice refuses; it is thin if elements lack."""
    notices = facts.case.get_events("notice-received")
    last = notices[-1] if notices else None
    if last is None or not isinstance(last.payload, NoticeReceived) or last.payload.notice not in ("refusal", "both"):
        return None
    if _promised_since(facts, last) or [one for one in facts.sent("answer-notice", "demand-notice", "state-complaint")
                                        if one.happened.order > last.happened.order]:
        return None
    thin = last.payload.absent or last.payload.thin
    return Situation("thin-notice" if thin else "refused-by-notice", last.happened.from_on, (last.id,))


def refused_by_word(facts: Facts) -> Situation | None:
    """Somebody said no, and no notice and no written demand followed."""
    for event in reversed(facts.case.get_events("conversation", "meeting-held", "reply-received")):
        if not _is_refusal(event):
            continue
        if facts.after(event, "notice-received") or _promised_since(facts, event):
            return None
        asked = [one for one in facts.sent("demand-notice") if one.happened.order > event.happened.order]
        if asked:
            return Situation("notice-demanded", asked[-1].happened.from_on, (asked[-1].id, event.id))
        answers = getattr(event.payload, "answers", ())
        if "shared-instead" in answers:
            return Situation("shared-offered", event.happened.from_on, (event.id,))
        if "budget" in answers:
            return Situation("budget-blamed", event.happened.from_on, (event.id,))
        return Situation("refused-by-word", event.happened.from_on, (event.id,))
    return None


def position_unfilled(facts: Facts) -> Situation | None:
    """Service is missed because nobody is assigned."""
    return Situation("position-unfilled") if facts.figures.no_one_assigned_days and facts.figures.missed else None


def not_delivered(facts: Facts) -> Situation | None:
    """The plan promises minutes, and some are known to be missed."""
    if not facts.figures.missed or facts.figures.no_one_assigned_days:
        return None
    return Situation("agreed-not-delivered", values={"missed": f"{facts.figures.missed:,}"})


def substitute_unqualified(facts: Facts) -> Situation | None:
    """Somebody without the training covered the service."""
    return Situation("substitute-unqualified") if facts.figures.unqualified else None


def vague_plan(facts: Facts) -> Situation | None:
    """The plan in force promises an aide in words that nobody can count."""
    plan = plan_in_force(facts.case, facts.today)
    vague = [promise for promise in plan.promises if promise.vague_terms] if plan else []
    asked = facts.sent("amend-wording")
    if plan and vague and not (asked and asked[-1].happened.from_on >= plan.starts_on):
        return Situation("agreed-but-vague", plan.starts_on, (plan.id,), {"quote": vague[0].quote})
    return None


def new_year(facts: Facts) -> Situation | None:
    """A school year began not long ago and no plan started in it."""
    year = next((one for one in facts.case.file.calendar.years if one.first_on <= facts.today <= one.last_on), None)
    plan = plan_in_force(facts.case, facts.today)
    if year and plan and facts.today - year.first_on <= YEAR_START and plan.starts_on < year.first_on:
        return Situation("new-school-year", year.first_on, (plan.id,))
    return None


def sent_no_answer(facts: Facts) -> Situation | None:
    """The request went out and nothing has come back: still within the courtesy that was given, or after it."""
    sent = facts.sent("request-paraprofessional", "request-504-aide")
    if not sent or facts.after(sent[-1], "reply-received", "notice-received", "meeting-held", "conversation"):
        return None
    last, payload = sent[-1], sent[-1].payload
    courtesy_on = payload.courtesy_on if isinstance(payload, LetterSent) else None
    waiting = facts.today <= (courtesy_on or last.happened.from_on + COURTESY)
    return Situation("sent-waiting" if waiting else "sent-no-answer", last.happened.from_on, (last.id,))


def not_in_writing(facts: Facts) -> Situation | None:
    """Nothing was asked for in writing yet, and no plan promises an aide."""
    plan = plan_in_force(facts.case, facts.today)
    if facts.sent("request-paraprofessional", "request-504-aide") or (plan and plan.promises):
        return None
    return Situation("not-in-writing")


FINDERS: tuple[Finder, ...] = (
    meeting_soon, child_hurt, decision_not_carried_out, complaint_waiting, refused_by_word, refused_by_notice,
    position_unfilled, not_delivered, substitute_unqualified, vague_plan, new_year, sent_no_answer, not_in_writing,
)


def plan_in_force(case: Case, today: date) -> Plan | None:
    """The version of the plan in force on that day."""
    received = (getattr(event.payload, "plan", None) for event in case.get_events("plan-received"))
    plans = sorted((plan for plan in (*case.file.plans, *received) if plan and plan.starts_on <= today
                    and (plan.ends_on is None or plan.ends_on >= today)), key=lambda plan: plan.starts_on)
    return plans[-1] if plans else None


def _is_refusal(event: Event) -> bool:
    payload = event.payload
    if isinstance(payload, Conversation | ReplyReceived):
        return payload.refused == "yes"
    return isinstance(payload, MeetingHeld) and any(one.outcome == "refused" for one in payload.outcomes)


def _promised_since(facts: Facts, event: Event) -> bool:
    """Whether a later version of the plan promises what was refused."""
    return any(getattr(one.payload, "plan", None) and one.payload.plan.promises  # type: ignore[union-attr]
               for one in facts.after(event, "plan-received"))
