"""Dates that do not fit: asked about, never silently used."""

from collections.abc import Iterator
from datetime import date, timedelta

from inwriting.core.deadlines.shapes import Question
from inwriting.core.deadlines.words import say
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import DecisionReceived, FilingMade, LetterSent, NoticeReceived, ReplyReceived

FUTURE_KINDS = {"meeting-held", "corrected", "withdrawn", "note"}
LONG_AGO, FAR_AHEAD = timedelta(days=365 * 22), timedelta(days=366 * 3)
ORDERED = ("reply-received", "filing-made", "notice-received", "letter-sent", "decision-received")


def find_questions(case: Case, today: date, lang: str = "en") -> Iterator[Question]:
    """Entries in the future, far in the past, in another zone, answers before their request, receipts before the sending."""
    oldest = today - LONG_AGO
    for event in case.events:
        on = event.happened.from_on
        if on > today and (event.kind not in FUTURE_KINDS or on > today + FAR_AHEAD):
            yield _ask("in-the-future", lang, (event,), on)
        elif on < oldest:
            yield _ask("long-ago", lang, (event,), on)
        if event.happened.at:
            yield from _zone_question(event, case.file.calendar.zone, lang)
    sent = {event.payload.message_id: event for event in case.get_events("letter-sent")
            if isinstance(event.payload, LetterSent) and event.payload.message_id}
    for event in case.get_events(*ORDERED):
        if isinstance(event.payload, ReplyReceived) and event.payload.in_reply_to in sent:
            request = sent[event.payload.in_reply_to]
            if event.happened.last_on < request.happened.from_on:
                yield _ask("answer-before-request", lang, (event, request), event.happened.from_on, request.happened.from_on)
        yield from _payload_questions(event, today, lang)


def _payload_questions(event: Event, today: date, lang: str) -> Iterator[Question]:
    payload, on = event.payload, event.happened.from_on
    if isinstance(payload, FilingMade) and payload.received_on:
        if payload.received_on < on:
            yield _ask("received-before-sent", lang, (event,), on, payload.received_on)
        elif payload.received_on > today:
            yield _ask("received-in-the-future", lang, (event,), on, payload.received_on)
    if isinstance(payload, NoticeReceived) and payload.dated_on and payload.dated_on > event.happened.last_on:
        yield _ask("notice-dated-later", lang, (event,), on, payload.dated_on)
    named = payload.courtesy_on if isinstance(payload, LetterSent) else (
        payload.carry_out_by_on if isinstance(payload, DecisionReceived) else None)
    if named and named > on + FAR_AHEAD:
        yield _ask("far-ahead", lang, (event,), on, named)


def _zone_question(event: Event, zone: str, lang: str) -> Iterator[Question]:
    """A moment written with another zone's clock can fall on another day at the school."""
    from zoneinfo import ZoneInfo
    moment = event.happened.at
    if moment is not None:
        there = moment.astimezone(ZoneInfo(zone)).date()
        if there != event.happened.from_on:
            yield _ask("other-zone", lang, (event,), event.happened.from_on, there)


def _ask(question: str, lang: str, events: tuple[Event, ...], on: date, other: date | None = None) -> Question:
    return Question(question, say(question, lang, on=on, other=other), tuple(event.id for event in events))
