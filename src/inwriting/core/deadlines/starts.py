"""What starts each clock: the facts of the case that a timeline of the law is counted from."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from inwriting.core.deadlines.shapes import Start
from inwriting.core.deadlines.words import say
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import DecisionReceived, Delivery, FilingMade, LetterSent, PlanReceived
from inwriting.core.facts.plan import Plan

MAIL_DAYS = 7


class Known(NamedTuple):
    """What the finders look at: the case, the day, and the language of their words."""

    case: Case
    today: date
    lang: str

    def first_after(self, event: Event, *kinds: str) -> date | None:
        """The day of the first entry of these kinds after `event`; a meeting that is only planned does not count."""
        events = self.case.get_events(*kinds)
        place = bisect_right(events, event.happened.order, key=lambda one: one.happened.order)
        on = events[place].happened.from_on if place < len(events) else None
        return on if on and on <= self.today else None

    def letters(self, *kinds: str) -> Iterator[tuple[Event, LetterSent]]:
        """The letters of those kinds that went out, oldest first."""
        for event in self.case.get_letters(*kinds):
            if isinstance(event.payload, LetterSent):
                yield event, event.payload

    def filings(self, kind: str) -> Iterator[tuple[Event, FilingMade]]:
        """The filings of one kind, oldest first."""
        for event in self.case.get_events("filing-made"):
            if isinstance(event.payload, FilingMade) and event.payload.filing == kind:
                yield event, event.payload


Finder = Callable[[Known], Iterator[Start]]


def records_requests(known: Known) -> Iterator[Start]:
    """Each request to see the records; ended by records kept as evidence that say so."""
    for event, _ in known.letters("request-records"):
        yield _start_of_letter(event, say("records", known.lang), _records_came(known, event))


def records_before_meeting(known: Known) -> Iterator[Start]:
    """Each open request to see the records, due before the next meeting that is set."""
    meetings = [one.happened.from_on for one in known.case.get_events("meeting-held")]
    for event, _ in known.letters("request-records"):
        due_on = next((on for on in meetings if on >= known.today and on > event.happened.from_on), None)
        if due_on:
            yield Start(event.happened.last_on, event.id, say("records", known.lang), ended_on=_records_came(known, event),
                        due_on=due_on, because=say("before-meeting", known.lang, on=due_on))


def letters_asking(about: str, letters: tuple[str, ...], *ended_by: str) -> Finder:
    """A finder of letters of those kinds, counted from their arrival; ended by the first entry of the kinds `ended_by`."""

    def find(known: Known) -> Iterator[Start]:
        for event, _ in known.letters(*letters):
            yield _start_of_letter(event, say(about, known.lang), known.first_after(event, *ended_by) if ended_by else None)

    return find


def plans_in_force(known: Known) -> Iterator[Start]:
    """The yearly plans (not amendments); ended by the next yearly plan."""
    yearly = [(plan, entry) for plan, entry in _plans(known.case) if plan.kind == "iep"]
    for number, (plan, entry) in enumerate(yearly):
        following = yearly[number + 1][0].starts_on if number + 1 < len(yearly) else None
        yield Start(plan.starts_on, entry, say("plan", known.lang, on=plan.starts_on), ended_on=following)


def services_to_start(known: Known) -> Iterator[Start]:
    """Each plan with promises; ended by the first session that was delivered."""
    delivered = [event.happened.from_on for event in known.case.get_events("session-logged")
                 if getattr(event.payload, "outcome", "") in ("delivered", "part")]
    for plan, entry in _plans(known.case):
        if plan.promises:
            place = bisect_right(delivered, plan.starts_on - timedelta(days=1))
            first = delivered[place] if place < len(delivered) else None
            yield Start(plan.starts_on, entry, say("services", known.lang, title=plan.title), ended_on=first)


def findings_of_need(known: Known) -> Iterator[Start]:
    """Each finding that the child needs special education, counted from its own day; ended by the meeting or the plan."""
    for event, _ in known.filings("eligibility"):
        yield Start(event.happened.last_on, event.id, say("eligibility", known.lang),
                    ended_on=known.first_after(event, "meeting-held", "plan-received"))


def referrals(known: Known) -> Iterator[Start]:
    """Each written referral for an evaluation, counted from its receipt; ended by the meeting."""
    for event, payload in known.filings("referral"):
        yield _received(event, payload, say("referral", known.lang), known.first_after(event, "meeting-held"))


def state_complaints(known: Known) -> Iterator[Start]:
    """Each state complaint, counted from the day the state received it; ended by the decision."""
    for event, payload in known.filings("state-complaint"):
        ended = next((one.happened.from_on for one in known.case.get_events("decision-received")
                      if isinstance(one.payload, DecisionReceived) and one.payload.filing == "state-complaint"
                      and one.happened.from_on >= event.happened.from_on), None)
        yield _received(event, payload, say("complaint", known.lang), ended)


def decisions_to_carry_out(known: Known) -> Iterator[Start]:
    """Decisions that set their own date to be carried out by."""
    for event in known.case.get_events("decision-received"):
        payload = event.payload
        if isinstance(payload, DecisionReceived) and payload.carry_out_by_on:
            done = event.happened.last_on if payload.carried_out == "yes" else None
            yield Start(event.happened.from_on, event.id, say("ordered", known.lang), ended_on=done,
                        due_on=payload.carry_out_by_on)


def iee_requests(known: Known) -> Iterator[Start]:
    """Each request for an independent evaluation at public expense."""
    yield from letters_asking("iee", ("request-iee",))(known)
    for event, payload in known.filings("iee-request"):
        yield _received(event, payload, say("iee", known.lang), None)


def courtesy_dates(known: Known) -> Iterator[Start]:
    """The dates that the parent asked for in a letter; a later letter of the same kind takes the earlier one's place."""
    last = {payload.letter: event.id for event in known.case.get_letters()
            if isinstance(payload := event.payload, LetterSent) and payload.courtesy_on}
    for event in known.case.get_letters():
        payload = event.payload
        if isinstance(payload, LetterSent) and payload.courtesy_on:
            ended = known.first_after(event, "reply-received", "notice-received", "meeting-held")
            if last[payload.letter] == event.id or ended:
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
    if payload.channel in ("mail", "certified-mail"):
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


def _records_came(known: Known, event: Event) -> date | None:
    kept = (one for one in known.case.get_events("evidence-kept") if one.happened.from_on >= event.happened.from_on)
    return next((one.happened.from_on for one in kept
                 if any(word in getattr(one.payload, "title", "").lower() for word in ("record", "registro"))), None)


def harms(case: Case) -> list[Event]:
    """The dated facts that a complaint could be about: missed sessions, refusals, notices that lack parts."""
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


def about_harm(event: Event, lang: str = "en") -> str:
    """A dated fact in three or four words."""
    return say(event.kind if event.kind in ("session-logged", "notice-received") else "refused", lang)
