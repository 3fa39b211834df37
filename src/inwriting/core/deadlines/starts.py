"""What starts each clock: the facts of the case that a timeline of the law is counted from."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from inwriting.core.deadlines.shapes import Start
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import DecisionReceived, Delivery, FilingMade, LetterSent, PlanReceived
from inwriting.core.facts.plan import Plan

MAIL_DAYS = 7
Finder = Callable[[Case, date], Iterator[Start]]


def letters_sent(case: Case, *kinds: str) -> list[Event]:
    """The letters of those kinds that went out, oldest first."""
    return [event for event in case.get_events("letter-sent")
            if isinstance(event.payload, LetterSent) and event.payload.letter in kinds]


def records_requests(case: Case, today: date) -> Iterator[Start]:
    """Each request to see the records; ended by records kept as evidence that say so, or by a reply to that letter."""
    for event in letters_sent(case, "request-records"):
        yield _start_of_letter(event, "your request to see the records", _answer_to(case, event, ("evidence-kept",)))


def notices_demanded(case: Case, today: date) -> Iterator[Start]:
    """Each demand for a notice, and each refusal by word of mouth; ended by the notice."""
    for event in letters_sent(case, "demand-notice"):
        yield _start_of_letter(event, "your request for the notice", _first_after(case, event, "notice-received"))


def meetings_asked(case: Case, today: date) -> Iterator[Start]:
    """Each request for a meeting; ended by the meeting."""
    for event in letters_sent(case, "request-meeting", "request-paraprofessional"):
        yield _start_of_letter(event, "your request for a meeting", _first_after(case, event, "meeting-held"))


def plans_in_force(case: Case, today: date) -> Iterator[Start]:
    """The yearly plans (not amendments); ended by the next yearly plan."""
    yearly = [(plan, entry) for plan, entry in _plans(case) if plan.kind == "iep"]
    for number, (plan, entry) in enumerate(yearly):
        following = yearly[number + 1][0].starts_on if number + 1 < len(yearly) else None
        yield Start(plan.starts_on, entry, f"the plan of {plan.starts_on}", ended_on=following)


def services_to_start(case: Case, today: date) -> Iterator[Start]:
    """Each plan whose services should begin; ended by the first session that was delivered."""
    delivered = [event.happened.from_on for event in case.get_events("session-logged")
                 if getattr(event.payload, "outcome", "") in ("delivered", "part")]
    for plan, entry in _plans(case):
        first = next((on for on in delivered if on >= plan.starts_on), None)
        yield Start(plan.starts_on, entry, f"the services of {plan.title}", ended_on=first)


def filings(kind: str, about: str) -> Finder:
    """A finder of filings of one kind, counted from the day the office received them; ended by the decision."""

    def find(case: Case, today: date) -> Iterator[Start]:
        for event in case.get_events("filing-made"):
            payload = event.payload
            if isinstance(payload, FilingMade) and payload.filing == kind:
                ended = next((one.happened.from_on for one in case.get_events("decision-received")
                              if isinstance(one.payload, DecisionReceived) and one.payload.filing == kind
                              and one.happened.from_on >= event.happened.from_on), None)
                yield _received(event, payload, about, ended)

    return find


def decisions_to_carry_out(case: Case, today: date) -> Iterator[Start]:
    """Decisions that set their own date to be carried out by."""
    for event in case.get_events("decision-received"):
        payload = event.payload
        if isinstance(payload, DecisionReceived) and payload.carry_out_by_on:
            done = event.happened.last_on if payload.carried_out == "yes" else None
            yield Start(payload.carry_out_by_on, event.id, "what the decision ordered", ended_on=done)


def iee_requests(case: Case, today: date) -> Iterator[Start]:
    """Each request for an independent evaluation at public expense."""
    for event in letters_sent(case, "request-iee"):
        yield _start_of_letter(event, "your request for an independent evaluation", None)
    yield from filings("iee-request", "your request for an independent evaluation")(case, today)


def courtesy_dates(case: Case, today: date) -> Iterator[Start]:
    """The dates that the parent asked for in a letter; they are a courtesy, not the law."""
    for event in case.get_events("letter-sent"):
        payload = event.payload
        if isinstance(payload, LetterSent) and payload.courtesy_on:
            ended = _first_after(case, event, "reply-received", "notice-received", "meeting-held")
            yield Start(payload.courtesy_on, event.id, payload.title or payload.letter, ended_on=ended)


def _plans(case: Case) -> list[tuple[Plan, str]]:
    received = {event.payload.plan.id: (event.payload.plan, event.id) for event in case.get_events("plan-received")
                if isinstance(event.payload, PlanReceived)}
    filed = {plan.id: (plan, plan.id) for plan in case.file.plans}
    return sorted({**filed, **received}.values(), key=lambda pair: pair[0].starts_on)


def _received(event: Event, payload: FilingMade, about: str, ended_on: date | None) -> Start:
    sent = event.happened.last_on
    if payload.received_on:
        return Start(payload.received_on, event.id, about, ended_on=ended_on)
    if payload.channel == "mail":
        return Start(sent, event.id, about, sent, sent + timedelta(days=MAIL_DAYS), ended_on)
    return Start(sent, event.id, about, ended_on=ended_on)


def _start_of_letter(event: Event, about: str, ended_on: date | None) -> Start:
    """A letter counts from the day it arrived: that day for e-mail, fax and by hand, a few days later by mail."""
    payload = event.payload
    deliveries: tuple[Delivery, ...] = payload.deliveries if isinstance(payload, LetterSent) else ()
    sent = event.happened.last_on
    mailed_only = bool(deliveries) and all(one.channel in ("mail", "certified-mail") for one in deliveries)
    latest = sent + timedelta(days=MAIL_DAYS) if mailed_only else None
    return Start(sent, event.id, about, sent if mailed_only else None, latest, ended_on)


def _answer_to(case: Case, event: Event, kinds: tuple[str, ...]) -> date | None:
    later = (one for one in case.get_events(*kinds) if one.happened.from_on >= event.happened.from_on)
    return next((one.happened.from_on for one in later if "record" in getattr(one.payload, "title", "").lower()), None)


def _first_after(case: Case, event: Event, *kinds: str) -> date | None:
    return next((one.happened.from_on for one in case.get_events(*kinds) if one.happened.order > event.happened.order), None)


def harms(case: Case) -> list[Event]:
    """The dated facts that a complaint could be about: missed sessions, refusals, notices that lack parts, injuries."""
    found = []
    for event in case.get_events("session-logged", "conversation", "reply-received", "notice-received", "meeting-held"):
        payload = event.payload
        missed = getattr(payload, "outcome", "") in ("missed", "part", "someone-else") and getattr(
            payload, "reason", "") not in ("child-absent", "school-closed", "child-declined")
        refused = getattr(payload, "refused", "") == "yes" or any(
            one.outcome == "refused" for one in getattr(payload, "outcomes", ()))
        if missed or refused or getattr(payload, "absent", ()):
            found.append(event)
    return found


def about_harm(event: Event) -> str:
    """A dated fact in three or four words."""
    return {"session-logged": "a session that was not given", "notice-received": "a notice that lacks parts"}.get(
        event.kind, "a request that was refused")
