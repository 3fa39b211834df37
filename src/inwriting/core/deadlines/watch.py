"""All deadlines of a case on one day: page, calendar and command line read this one function."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from inwriting.core.dates import IsOpen, days_between, is_weekday
from inwriting.core.deadlines import starts
from inwriting.core.deadlines.count import OpenDays, Rule, count_due, write_sum
from inwriting.core.deadlines.lookback import last_receipt
from inwriting.core.deadlines.questions import find_questions
from inwriting.core.deadlines.shapes import Confidence, Deadline, Start, Watch
from inwriting.core.deadlines.words import say
from inwriting.core.facts.calendar import Calendar
from inwriting.core.facts.case import Case
from inwriting.core.law.pack import Pack
from inwriting.core.law.values import Amount, Timeline
from inwriting.core.problems import CountRefused, ValueNotYet

# timeline of the pack -> the facts that start it; a pack without the timeline starts no clock
STARTS: dict[str, starts.Finder] = {
    "records-inspection": starts.records_requests,
    "records-before-meeting": starts.records_before_meeting,
    "notice": starts.letters_asking("notice", ("demand-notice",), "notice-received"),
    "meeting-after-request": starts.letters_asking("meeting", ("request-meeting", "request-paraprofessional"), "meeting-held"),
    "safeguards-notice": starts.letters_asking("safeguards", ("request-safeguards",)),
    "iep-review": starts.plans_in_force,
    "services-after-iep": starts.services_to_start,
    "first-iep": starts.findings_of_need,
    "referral-conference-set": starts.referrals,
    "referral-conference-held": starts.referrals,
    "state-complaint-decision": starts.state_complaints,
    "iee": starts.iee_requests,
    "decision-carry-out": starts.decisions_to_carry_out,
}
FILINGS = (("due-process", "due-process"), ("ocr", "ocr"), ("", "state-complaint"))  # start of a look-back's id -> its filing


class _Due(NamedTuple):
    """A due date: the one assumed, the earliest and the latest; None where there is no number."""

    on: date | None = None
    earliest_on: date | None = None
    latest_on: date | None = None


def count_deadlines(case: Case, pack: Pack, today: date, lang: str = "en") -> Watch:
    """Every deadline that the facts start under this pack, soonest first; those without a number of days come last.

    Nothing uncertain is used silently: entries whose dates don't fit come back as questions and start no clock.
    """
    known = starts.Known(case, today, lang)
    return _watch([*_forward(known, pack), *_look_backs(known, pack)], known)


def count_forward(case: Case, pack: Pack, today: date, lang: str = "en") -> Watch:
    """The same without the look-backs, of which there is one for each dated fact: enough for the next step."""
    known = starts.Known(case, today, lang)
    return _watch(list(_forward(known, pack)), known)


def _watch(counted: Iterable[Deadline], known: starts.Known) -> Watch:
    questions = tuple(find_questions(known.case, known.today, known.lang))
    doubtful = {entry for question in questions for entry in question.entries}
    kept = [one for one in counted if one.id.split(":", 1)[1] not in doubtful]
    kept.sort(key=lambda one: (one.due_on is None, one.due_on or date.max, one.id))
    return Watch(known.today, tuple(kept), questions)


def _forward(known: starts.Known, pack: Pack) -> Iterator[Deadline]:
    open_days = OpenDays(_school_days(known.case.file.calendar), is_weekday)
    for timeline in pack.timelines.values():
        finder = STARTS.get(timeline.id)
        if finder is not None:
            maker = _Maker(timeline, pack, known)
            for start in finder(known):
                yield _count(maker, start, open_days)
    yield from _courtesies(known)


class _Maker:
    """Makes the deadlines of one timeline: what they share is looked up once."""

    def __init__(self, timeline: Timeline, pack: Pack, known: starts.Known) -> None:
        self.timeline, self.pack, self.known = timeline, pack, known
        self.rule = pack.get_rule(timeline.rule)
        self.title, self.says = timeline.title[known.lang], timeline.says[known.lang]
        self.if_passed = timeline.if_passed.get(known.lang, "")
        secondary = "secondary" in (timeline.status, self.rule.status)
        self.confidence: Confidence = "secondary" if secondary else "verified"

    def get_value(self, on: date) -> Amount | None:
        """The value in force on a day; None before the first one."""
        try:
            return self.pack.get_value(self.timeline.id, on=on)
        except ValueNotYet:
            return None

    def make(self, start: Start, due: _Due, working: str, unit: str) -> Deadline:
        """One deadline."""
        title = f"{self.title}: {start.about}" if start.about else self.title
        return Deadline(f"{self.timeline.id}:{start.entry}", self.timeline.id, title, self.timeline.who, start.on, due.on,
                        due.earliest_on, due.latest_on, unit, working.strip(), self.rule.id, self.rule.cite, self.confidence,
                        self.if_passed, _state(due.on, start, self.known.today),  # type: ignore[arg-type]
                        start.ended_on, self.rule.verified_on)


def _count(maker: _Maker, start: Start, open_days: OpenDays) -> Deadline:
    lang, value = maker.known.lang, maker.get_value(start.on)
    if value is None:
        return maker.make(start, _Due(), say("before-law", lang), maker.timeline.values[0].unit)
    if start.due_on:
        return maker.make(start, _Due(*[start.due_on] * 3), f"{start.because} {maker.says}", value.unit)
    if value.amount is None:
        return maker.make(start, _Due(), maker.says, value.unit)
    rule = Rule(value.amount, value.unit, maker.timeline.carry_over, lang)
    try:
        assumed = count_due(start.on, rule, open_days)
        first, last = (count_due(day or start.on, rule, open_days).due_on for day in (start.earliest_on, start.latest_on))
    except CountRefused:
        return maker.make(start, _Due(), f"{say('no-calendar', lang)} {maker.says}", value.unit)
    working = f"{assumed.working} {maker.says}"
    if first != last:
        working += " " + say("not-certain", lang, first=first, last=last)
    return maker.make(start, _Due(assumed.due_on, first, last), working, value.unit)


def _state(due_on: date | None, start: Start, today: date) -> str:
    if start.ended_on:
        return "met" if due_on is None or start.ended_on <= due_on else "late"
    if due_on is None:
        return "no-number"
    return "passed" if due_on < today else "open"


def _look_backs(known: starts.Known, pack: Pack) -> Iterator[Deadline]:
    """The last day to file about each dated fact: with the state, for due process, with the civil rights office."""
    facts = [(event.happened.from_on, event.id, starts.about_harm(event, known.lang)) for event in starts.harms(known.case)
             if event.happened.from_on <= known.today]
    for timeline in pack.timelines.values():
        maker = _Maker(timeline, pack, known)
        value = maker.get_value(known.today) if timeline.counts == "back" else None
        if value is None or value.amount is None:
            continue
        kind = next(filing for begins, filing in FILINGS if timeline.id.startswith(begins))
        filed = sorted(payload.received_on or event.happened.last_on for event, payload in known.filings(kind))
        rule = Rule(value.amount, value.unit, lang=known.lang)
        dues: dict[date, tuple[_Due, str]] = {}
        for happened, entry, about in facts:
            if happened not in dues:
                dues[happened] = _last_day(happened, rule, maker.says)
            due, working = dues[happened]
            ended_on = next((on for on in filed if on >= happened), None)
            yield maker.make(Start(happened, entry, about, ended_on=ended_on), due, working, value.unit)


def _last_day(happened: date, rule: Rule, says: str) -> tuple[_Due, str]:
    if rule.unit == "years":
        on = last_receipt(happened, rule.amount or 1)
        working = write_sum(happened, rule, on) + "."
    else:
        counted = count_due(happened, rule, OpenDays(is_weekday, is_weekday))
        on, working = counted.due_on or happened, counted.working
    return _Due(on, on, on), f"{working} {says}"


def _courtesies(known: starts.Known) -> Iterator[Deadline]:
    lang = known.lang
    for start in starts.courtesy_dates(known):
        yield Deadline(f"courtesy:{start.entry}", "courtesy", f"{say('courtesy', lang)}: {start.about}", "school", start.on,
                       start.on, start.on, start.on, "calendar-days", say("courtesy-working", lang), "", "", "courtesy",
                       say("courtesy-passed", lang), _state(start.on, start, known.today), start.ended_on)  # type: ignore[arg-type]


def _school_days(calendar: Calendar) -> IsOpen:
    closed = {day for year in calendar.years for span in year.closed
              for day in days_between(span.from_on, span.to_on or span.from_on)}
    spans = [(year.first_on, year.last_on) for year in calendar.years]

    def is_open(day: date) -> bool:
        return is_weekday(day) and day not in closed and any(first <= day <= last for first, last in spans)

    return is_open
