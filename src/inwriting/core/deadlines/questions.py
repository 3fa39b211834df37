"""Dates that do not fit: asked about, never silently used."""

from collections.abc import Iterator
from datetime import date, timedelta

from inwriting.core.deadlines.shapes import Question
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import FilingMade, LetterSent, NoticeReceived, ReplyReceived

FUTURE_KINDS = {"meeting-held", "corrected", "withdrawn", "note"}
LONG_AGO = timedelta(days=365 * 22)


def find_questions(case: Case, today: date) -> Iterator[Question]:
    """Entries in the future, far in the past, answers before their request, receipts before the sending."""
    by_message = {event.payload.message_id: event for event in case.get_events("letter-sent")
                  if isinstance(event.payload, LetterSent) and event.payload.message_id}
    for event in case.events:
        on = event.happened.from_on
        if on > today and event.kind not in FUTURE_KINDS:
            yield Question("in-the-future", f"An entry says that it happened on {on}, which is still to come. Is the date "
                           "right?", (event.id,))
        elif on < today - LONG_AGO:
            yield Question("long-ago", f"An entry says that it happened on {on}. Is the year right?", (event.id,))
        yield from _order_questions(event, by_message)


def _order_questions(event: Event, sent: dict[str, Event]) -> Iterator[Question]:
    payload, on = event.payload, event.happened.from_on
    if isinstance(payload, ReplyReceived) and payload.in_reply_to in sent:
        request = sent[payload.in_reply_to]
        if event.happened.last_on < request.happened.from_on:
            yield Question("answer-before-request", f"The answer is dated {on}, before the letter it answers "
                           f"({request.happened.from_on}). Which date is right?", (event.id, request.id))
    if isinstance(payload, FilingMade) and payload.received_on and payload.received_on < on:
        yield Question("received-before-sent", f"The filing was made on {on} and received on {payload.received_on}, the day "
                       "before. Which date is right?" if (on - payload.received_on).days == 1 else
                       f"The filing was made on {on} and received earlier, on {payload.received_on}. Which date is right?",
                       (event.id,))
    if isinstance(payload, NoticeReceived) and payload.dated_on and payload.dated_on > event.happened.last_on:
        yield Question("notice-dated-later", f"The notice came on {on} and is dated {payload.dated_on}, which is later. "
                       "Which date is right?", (event.id,))
