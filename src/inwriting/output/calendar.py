"""Deadlines as a calendar file (.ics) that phones and mail programs read; the same deadline keeps the same UID for ever."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

ALARM_DAYS = 3


def write_calendar(deadlines: Iterable[Any], case: str, *, made_at: datetime | None = None, revision: int = 0) -> bytes:
    """An iCalendar file of every deadline (core.deadlines.Deadline) that has a date.

    The UID rests on the case and the deadline's id, so that a later file updates the same event instead of adding one;
    `revision` (such as how many entries the record has) becomes the sequence number, which must rise with every change.
    `made_at` (UTC) defaults to the day of the due date's year, so that the same facts give the same bytes. What was met is
    sent as cancelled, so that it leaves the calendars that have it.
    """
    from icalendar import Alarm, Calendar, Event
    calendar = Calendar()
    calendar.add("prodid", "-//In Writing//deadlines//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "In Writing")
    for one in deadlines:
        if one.due_on is None:
            continue
        event = Event()
        event.add("uid", f"{hashlib.sha256(f'{case}|{one.id}'.encode()).hexdigest()[:32]}@inwriting.invalid")
        event.add("dtstamp", made_at or datetime(one.due_on.year, 1, 1))
        event.add("sequence", revision)
        event.add("summary", one.title)
        event.add("dtstart", one.due_on)
        event.add("dtend", one.due_on + timedelta(days=1))
        event.add("description", "\n".join(words for words in (one.working, one.cite, one.if_passed) if words))
        event.add("transp", "TRANSPARENT")
        event.add("status", "CANCELLED" if one.state in ("met",) else "CONFIRMED")
        if one.state == "open":
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", one.title)
            alarm.add("trigger", timedelta(days=-ALARM_DAYS))
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
