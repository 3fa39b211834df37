"""What one letter needs beyond the case's standing facts, found among the events: the refusal, the notice, the missed days.

Every function is pure: case in, plain values out, nothing guessed. What is not there is None or an empty list.
A choice (`choices["refusal"] = "e12"`) picks another event than the last one.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.plan import Plan

REFUSABLE = ("conversation", "reply-received", "meeting-held")


def find_plan(case: Case, on: date) -> Plan | None:
    """The version of the plan in force on that day: the last one that has started and not ended."""
    received = tuple(event.payload.plan for event in case.get_events("plan-received"))  # type: ignore[union-attr]
    known = {plan.id: plan for plan in (*case.file.plans, *received)}
    begun = [plan for plan in known.values() if plan.starts_on <= on and (plan.ends_on is None or plan.ends_on >= on)]
    return max(begun, key=lambda plan: plan.starts_on, default=None)


def name_person(case: Case, who: str) -> str:
    """The name of a person given by id (the title, if there is no name), or the words themselves."""
    return next((person.name or person.title or who for person in case.file.people if person.id == who), who)


def pick_event(case: Case, choices: Mapping[str, str], name: str, fitting: tuple[Event, ...]) -> Event | None:
    """The event that the choice names, else the last fitting one."""
    wanted = choices.get(name, "")
    if wanted:
        return next((event for event in case.events if event.id == wanted), None)
    return fitting[-1] if fitting else None


def find_refusals(case: Case) -> tuple[Event, ...]:
    """The talks, replies and meetings in which the school said no, in the order they happened."""
    return tuple(event for event in case.get_events(*REFUSABLE) if _says_no(event))


def find_offers(case: Case) -> tuple[Event, ...]:
    """The talks, replies and meetings in which the school offered a shared aide instead."""
    return tuple(event for event in case.get_events(*REFUSABLE)
                 if "shared-instead" in (see_talk(case, event) or {}).get("answers", ()))


def find_requests(case: Case) -> tuple[Event, ...]:
    """The requests for an aide that were sent."""
    return case.get_letters("request-paraprofessional", "request-504-aide")


def find_complaints(case: Case) -> tuple[Event, ...]:
    """The state complaints that were filed."""
    return tuple(event for event in case.get_events("filing-made")
                 if event.payload.filing == "state-complaint")  # type: ignore[union-attr]


def find_refused_how(refusal: Mapping[str, Any] | None, notice: Mapping[str, Any] | None, notice_chosen: bool) -> str:
    """How the school refused: "word" without a notice after it, "paper" by a notice that lacks parts, or "" (neither)."""
    lacks = bool(notice and (notice["absent"] or notice["thin"]))
    if notice_chosen:
        return "paper" if lacks else ""
    if refusal and (notice is None or notice["received_on"] < refusal["on"]):
        return "word"
    return "paper" if lacks else ""


def _says_no(event: Event) -> bool:
    payload: Any = event.payload
    if event.kind == "meeting-held":
        return any(outcome.outcome == "refused" for outcome in payload.outcomes)
    return bool(payload.refused == "yes")


def see_talk(case: Case, event: Event | None) -> dict[str, Any] | None:
    """A talk, reply or meeting as a letter tells it: when, who, through what, which words, which answers."""
    if event is None:
        return None
    payload: Any = event.payload
    told: dict[str, Any] = {"id": event.id, "on": event.happened.from_on, "kind": event.kind, "channel": "",
                            "who": "", "in_writing": False, "refused": _says_no(event),
            "said": [], "about": "", "purpose": ""}
    if event.kind == "meeting-held":
        refused = [outcome for outcome in payload.outcomes if outcome.outcome == "refused"]
        told |= {"purpose": payload.purpose,
                 "said": [see_words(case, said.who, said.words, said.answers) for said in payload.said],
                 "who": next((name_person(case, outcome.who) for outcome in refused if outcome.who), ""),
                 "about": next((outcome.request for outcome in refused), ""),
                 "in_writing": any(outcome.in_writing for outcome in refused)}
    else:
        who = payload.sender if event.kind == "reply-received" else payload.who
        told |= {"who": name_person(case, who), "channel": payload.channel,
                 "said": [see_words(case, who, payload.says, payload.answers)] if payload.says else [],
                 "in_writing": event.kind == "reply-received" and payload.channel not in {"phone", "in-person"}}
    told["answers"] = list(dict.fromkeys(answer for said in told["said"] for answer in said["answers"]))
    return told


def see_words(case: Case, who: str, words: str, answers: tuple[str, ...]) -> dict[str, Any]:
    """Words and who said them."""
    return {"who": name_person(case, who), "words": words, "answers": list(answers)}


def see_notice(event: Event | None) -> dict[str, Any] | None:
    """A notice as a letter tells it. `absent` and `thin` are ids of elements; their words come from the pack."""
    if event is None:
        return None
    payload: Any = event.payload
    return {"id": event.id, "on": payload.dated_on or event.happened.from_on, "received_on": event.happened.from_on,
            "about": payload.about, "says": payload.says, "absent": list(payload.absent), "thin": list(payload.thin),
            "answers": list(payload.answers), "refuses": payload.notice in {"refusal", "both"}}


def find_vague_lines(plan: Plan | None) -> list[dict[str, Any]]:
    """The service lines of a plan that leave something open, with the words that do so."""
    return [{"id": promise.id, "quote": promise.quote, "terms": list(promise.vague_terms), "service": promise.service,
             "page": promise.page, "unshared": promise.sharing == "unstated", "unminuted": promise.minutes is None,
             "unplaced": not promise.settings, "settings": list(promise.settings)}
            for promise in (plan.promises if plan else ()) if promise.quote and (promise.vague_terms or promise.minutes is None)]


def pick_lines(lines: list[dict[str, Any]], wanted: str) -> list[dict[str, Any]]:
    """The lines whose ids were chosen for this letter (parted by spaces); all of them where none was, or none is left."""
    return [line for line in lines if line["id"] in wanted.split()] or lines


def find_sessions(case: Case, outcomes: tuple[str, ...], since: date | None, until: date) -> list[dict[str, Any]]:
    """The logged sessions with those outcomes, day by day, in order; only what somebody wrote down."""
    found = []
    for event in case.get_events("session-logged"):
        payload: Any = event.payload
        if payload.outcome not in outcomes or event.happened.from_on > until:
            continue
        if since is not None and event.happened.last_on < since:
            continue
        found.append({"id": event.id, "days": (event.happened.from_on, event.happened.to_on), "on": event.happened.from_on,
                      "outcome": payload.outcome, "reason": payload.reason, "said": payload.reason_said, "note": payload.note,
                      "given": payload.minutes_delivered, "qualified": payload.substitute_qualified,
                      "period": payload.period, "promise": payload.promise})
    return found


def find_incidents(case: Case, need: str = "", until: date | None = None) -> list[dict[str, Any]]:
    """The incidents, of one need if it is named, in the order they happened."""
    return [told for event in case.get_events("incident") if (told := see_incident(case, event))
            and (not need or told["need"] == need) and (until is None or told["on"] <= until)]


def see_incident(case: Case, event: Event | None) -> dict[str, Any] | None:
    """An incident as a letter tells it."""
    if event is None:
        return None
    payload: Any = event.payload
    return {"id": event.id, "on": event.happened.from_on, "says": payload.says, "place": payload.place, "injury": payload.injury,
            "aide_there": payload.aide_there, "told_by": name_person(case, payload.told_by), "told_on": payload.told_at,
            "reported": payload.reported, "need": payload.need}


def see_sent(event: Event | None) -> dict[str, Any] | None:
    """A letter that went out."""
    if event is None:
        return None
    payload: Any = event.payload
    return {"id": event.id, "on": event.happened.from_on, "letter": payload.letter, "title": payload.title,
            "courtesy_on": payload.courtesy_on}


def see_filing(event: Event | None) -> dict[str, Any] | None:
    """A filing made with an office outside the school."""
    if event is None:
        return None
    payload: Any = event.payload
    return {"id": event.id, "on": event.happened.from_on, "received_on": payload.received_on or event.happened.from_on,
            "office": payload.office, "proof": payload.proof, "issues": list(payload.issues)}


def see_decision(event: Event | None) -> dict[str, Any] | None:
    """A decision that arrived, with what it orders."""
    if event is None:
        return None
    payload: Any = event.payload
    return {"id": event.id, "on": event.happened.from_on, "orders": list(payload.orders), "by_on": payload.carry_out_by_on,
            "carried_out": payload.carried_out}
