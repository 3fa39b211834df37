"""All deadlines of a case on one day: page, calendar and command line read this one function."""

from collections.abc import Iterator
from datetime import date

from inwriting.core.dates import IsOpen, days_between, is_weekday
from inwriting.core.deadlines import starts
from inwriting.core.deadlines.count import OpenDays, count_due, write_day
from inwriting.core.deadlines.lookback import last_receipt
from inwriting.core.deadlines.questions import find_questions
from inwriting.core.deadlines.shapes import Deadline, Start, Watch
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.case import Case
from inwriting.core.law.pack import Pack
from inwriting.core.law.values import Amount, Timeline
from inwriting.core.problems import CountRefused, ValueNotYet

# timeline of the pack -> the facts that start it; a pack without the timeline starts no clock
STARTS: dict[str, starts.Finder] = {
    "records-inspection": starts.records_requests,
    "notice": starts.notices_demanded,
    "meeting-after-request": starts.meetings_asked,
    "iep-review": starts.plans_in_force,
    "services-after-iep": starts.services_to_start,
    "first-iep": starts.filings("eligibility", "the finding that your child needs special education"),
    "referral-conference-set": starts.filings("referral", "your referral for an evaluation"),
    "referral-conference-held": starts.filings("referral", "your referral for an evaluation"),
    "state-complaint-decision": starts.filings("state-complaint", "your state complaint"),
    "iee": starts.iee_requests,
    "decision-carry-out": starts.decisions_to_carry_out,
}
COURTESY = {"en": "The date you asked for", "es": "La fecha que usted pidió"}
COURTESY_WORKING = {"en": "You named this date in your letter. It is a courtesy, not a limit set by law.",
                    "es": "Usted nombró esta fecha en su carta. Es una cortesía, no un plazo de la ley."}
COURTESY_PASSED = {"en": "Send a short reminder, or go on to the next step.",
                   "es": "Envíe un recordatorio corto o pase al siguiente paso."}


def count_deadlines(case: Case, pack: Pack, today: date, lang: str = "en") -> Watch:
    """Every deadline that the facts start under this pack, soonest first; those without a number of days come last.

    Nothing uncertain is used silently: entries whose dates don't fit come back as questions and start no clock.
    """
    questions = tuple(find_questions(case, today))
    doubtful = {entry for question in questions for entry in question.entries}
    counted = [*_of_law(case, pack, today, lang), *_look_backs(case, pack, today, lang), *_courtesies(case, today, lang)]
    kept = [one for one in counted if one.id.split(":", 1)[1] not in doubtful]
    kept.sort(key=lambda one: (one.due_on is None, one.due_on or date.max, one.id))
    return Watch(today, tuple(kept), questions)


def _of_law(case: Case, pack: Pack, today: date, lang: str) -> Iterator[Deadline]:
    open_days = OpenDays(_school_days(case.file.calendar), is_weekday)
    for timeline in pack.timelines.values():
        finder = STARTS.get(timeline.id)
        if finder is None:
            continue
        for start in finder(case, today):
            yield _count(timeline, start, pack, open_days, (today, lang))


def _count(timeline: Timeline, start: Start, pack: Pack, open_days: OpenDays, now: tuple[date, str]) -> Deadline:
    today, lang = now
    says = timeline.says[lang]
    try:
        value: Amount | None = pack.get_value(timeline.id, on=start.on)
    except ValueNotYet:
        value = None
    if value is None or (value.amount is None and timeline.id != "decision-carry-out"):
        return _deadline(timeline, start, pack, lang, (None, None, None), f"{says}", "no-number" if not start.ended_on else "met")
    if value.amount is None:
        due_on: date | None = start.on
        return _deadline(timeline, start, pack, lang, (due_on, due_on, due_on), says, _state(due_on, start, today))
    try:
        assumed = count_due(start.on, value.amount, value.unit, open_days, carry_over=timeline.carry_over)
        first, last = (count_due(day, value.amount, value.unit, open_days, carry_over=timeline.carry_over).due_on
                       for day in (start.earliest_on or start.on, start.latest_on or start.on))
    except CountRefused as refused:
        return _deadline(timeline, start, pack, lang, (None, None, None), str(refused), "no-number")
    working = f"{assumed.working} {says}"
    if first != last:
        working += f" The day it arrived is not certain, so it may be from {first} to {last}."
    return _deadline(timeline, start, pack, lang, (assumed.due_on, first, last), working, _state(assumed.due_on, start, today))


def _deadline(timeline: Timeline, start: Start, pack: Pack, lang: str, due: tuple[date | None, date | None, date | None],
              working: str, state: str) -> Deadline:
    rule = pack.get_rule(timeline.rule)
    title = f"{timeline.title[lang]}: {start.about}" if start.about else timeline.title[lang]
    unit = timeline.values[-1].unit
    return Deadline(f"{timeline.id}:{start.entry}", timeline.id, title, timeline.who, start.on, *due, unit, working, rule.id,
                    rule.cite, "secondary" if "secondary" in (timeline.status, rule.status) else "verified",
                    timeline.if_passed.get(lang, ""), state, start.ended_on, rule.verified_on)  # type: ignore[arg-type]


def _state(due_on: date | None, start: Start, today: date) -> str:
    if start.ended_on:
        return "met" if due_on is None or start.ended_on <= due_on else "late"
    return "passed" if due_on and due_on < today else "open"


def _look_backs(case: Case, pack: Pack, today: date, lang: str) -> Iterator[Deadline]:
    """The last day for the state to receive a complaint, and for due process, about each dated fact."""
    filed = {event.payload.filing: event.happened.from_on for event in case.get_events("filing-made")}  # type: ignore[union-attr]
    for timeline in pack.timelines.values():
        if timeline.counts != "back":
            continue
        years = pack.get_value(timeline.id, on=today).amount or 1
        kind = "due-process" if timeline.id.startswith("due-process") else \
            "ocr" if timeline.id.startswith("ocr") else "state-complaint"
        for event in starts.harms(case):
            value = pack.get_value(timeline.id, on=today)
            happened = event.happened.from_on
            if value.unit == "years":
                due_on = last_receipt(happened, years)
                working = f"{write_day(happened)} + {years} {'year' if years == 1 else 'years'} = {write_day(due_on)}."
            else:
                counted = count_due(happened, value.amount, value.unit, OpenDays(is_weekday, is_weekday))
                due_on, working = counted.due_on or happened, counted.working
            start = Start(happened, event.id, starts.about_harm(event), ended_on=filed.get(kind))
            yield _deadline(timeline, start, pack, lang, (due_on, due_on, due_on), f"{working} {timeline.says[lang]}",
                            _state(due_on, start, today))


def _courtesies(case: Case, today: date, lang: str) -> Iterator[Deadline]:
    for start in starts.courtesy_dates(case, today):
        yield Deadline(f"courtesy:{start.entry}", "courtesy", f"{COURTESY[lang]}: {start.about}", "school", start.on, start.on,
                       start.on, start.on, "calendar-days", COURTESY_WORKING[lang], "", "", "courtesy", COURTESY_PASSED[lang],
                       _state(start.on, start, today), start.ended_on)  # type: ignore[arg-type]


def _school_days(calendar: Calendar) -> IsOpen:
    closed = {day for year in calendar.years for span in year.closed
              for day in days_between(span.from_on, span.to_on or span.from_on)}
    spans = [(year.first_on, year.last_on) for year in calendar.years]

    def is_open(day: date) -> bool:
        return is_weekday(day) and day not in closed and any(first <= day <= last for first, last in spans)

    return is_open

