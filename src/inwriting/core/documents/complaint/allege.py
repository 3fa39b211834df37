"""What the case shows that a state complaint can be about: each allegation with its own rule, facts and proof."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from inwriting.core.documents.complaint.shapes import Allegation, Evidence, FactLine, Remedy, Shortfall
from inwriting.core.documents.words import join_words, write_day
from inwriting.core.facts.case import Case, Event
from inwriting.core.facts.events import (
    Conversation,
    LetterSent,
    MeetingHeld,
    NoticeReceived,
    PlanReceived,
    ReplyReceived,
    SessionLogged,
)
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.law.pack import Pack

PAPER_KINDS = ("notice-received", "plan-received", "reply-received", "letter-sent", "decision-received")
WRITTEN_BY_SCHOOL = ("teacher-wrote", "sign-in-sheet", "school-log")
RECORDS_DAYS = "records-inspection"


class Found:
    """What the finders share: the case, the law, the language, today, and the oldest day that still counts."""

    def __init__(self, case: Case, pack: Pack, today: date, oldest_on: date, lang: str = "en") -> None:
        self.case, self.pack, self.today, self.oldest_on, self.lang = case, pack, today, oldest_on, lang

    def day(self, on: date) -> str:
        """A date in words."""
        return write_day(on, self.lang)

    def fact(self, event: Event, says: str) -> FactLine:
        """A fact that one entry proves."""
        on = event.happened.from_on
        own = not event.files and event.kind not in PAPER_KINDS
        return FactLine(on, says, (event.id,), event.files, on >= self.oldest_on, own)

    def allegation(self, kind: str, about: str, facts: Sequence[FactLine], values: dict[str, Any]) -> Allegation:
        """Fill the pack's words for this kind with these values."""
        text = self.pack.allegations[kind]
        words = {"child": self.case.file.child, "district": self.case.file.district, "school": self.case.file.school,
                 "term": self.pack.terms_in(self.lang), "today": self.day(self.today), **values}
        fill = self.pack.fill
        remedies = tuple(Remedy(one.id, fill(one.text[self.lang], words), one.rule) for one in text.remedies)
        return Allegation(f"{kind}:{about}", kind, fill(text.title[self.lang], words),
                          fill(text.statement[self.lang], words), text.rules, tuple(facts), _grade(facts),
                          text.proof[self.lang], remedies)


def _grade(facts: Sequence[FactLine]) -> Evidence:
    """Backed: a paper or something the school wrote proves a fact inside the year. Thin: only the parent's own words."""
    counted = [fact for fact in facts if fact.in_year]
    if any(not fact.own_words_only for fact in counted):
        return "backed"
    return "thin" if counted else "missing"


def find_allegations(found: Found, shortfalls: Sequence[Shortfall]) -> tuple[Allegation, ...]:
    """All allegations that the case supports, in the order in which an investigator would take them."""
    return tuple([
        *_not_delivered(found, shortfalls), *_unqualified(found, shortfalls), *_no_notice(found),
        *_notice_lacks_parts(found), *_refusal_to_convene(found), *_vague_plan(found), *_records_refused(found),
    ])


def _not_delivered(found: Found, shortfalls: Sequence[Shortfall]) -> Iterator[Allegation]:
    for one in shortfalls:
        days = [day for day in one.days if day.missed]
        if not days:
            continue
        facts = _day_facts(found, one, [(day.on, f"{day.missed} minutes missed", day.entries) for day in days])
        yield found.allegation("not-delivered", one.promise, facts, _service_values(found, one, len(days)))


def _unqualified(found: Found, shortfalls: Sequence[Shortfall]) -> Iterator[Allegation]:
    for one in shortfalls:
        days = [day for day in one.days if day.unqualified]
        if not days:
            continue
        lines = [(day.on, f"{day.unqualified} minutes given by someone not qualified", day.entries) for day in days]
        facts = _day_facts(found, one, lines)
        yield found.allegation("unqualified-substitute", one.promise, facts, _service_values(found, one, len(days)))


def _service_values(found: Found, one: Shortfall, days: int) -> dict[str, Any]:
    dates = [day.on for day in one.days]
    return {"plan_on": found.day(one.plan_on), "quote": one.quote or one.service, "missed": f"{one.missed:,}",
            "owed": f"{one.owed:,}", "unqualified": f"{one.unqualified:,}", "first_on": found.day(min(dates)),
            "last_on": found.day(max(dates)), "days": _days_phrase(days, found.lang)}


def _days_phrase(days: int, lang: str) -> str:
    if lang == "es":
        return "1 día" if days == 1 else f"{days} días"
    return "1 day" if days == 1 else f"{days} days"


def _day_facts(found: Found, one: Shortfall, lines: list[tuple[date, str, tuple[str, ...]]]) -> list[FactLine]:
    events = {event.id: event for event in found.case.events}
    facts = []
    for on, says, entries in lines:
        about = [events[entry] for entry in entries if entry in events]
        said = next((log.payload.reason_said for log in about
                     if isinstance(log.payload, SessionLogged) and log.payload.reason_said), "")
        written = any(isinstance(log.payload, SessionLogged) and log.payload.known_by in WRITTEN_BY_SCHOOL for log in about)
        files = tuple(file for log in about for file in log.files)
        facts.append(FactLine(on, f"{one.service}: {says}{f'. Reason given: “{said}”' if said else ''}", entries, files,
                              on >= found.oldest_on, not (files or written)))
    return facts


def _refusals(case: Case) -> Iterator[tuple[Event, str, str]]:
    """Each refusal by word of mouth or mail: the entry, who refused, and the words."""
    for event in case.get_events("conversation", "meeting-held", "reply-received"):
        payload = event.payload
        if isinstance(payload, Conversation) and payload.refused == "yes":
            yield event, payload.who, payload.says
        elif isinstance(payload, ReplyReceived) and payload.refused == "yes":
            yield event, payload.sender, payload.says
        elif isinstance(payload, MeetingHeld):
            refused = [one for one in payload.outcomes if one.outcome == "refused"]
            if refused:
                words = next((said.words for said in payload.said if said.answers), refused[0].request)
                yield event, refused[0].who or "the team", words


def _no_notice(found: Found) -> Iterator[Allegation]:
    """One allegation for the refusals that no refusing notice has followed."""
    notices = [event for event in found.case.get_events("notice-received")
               if isinstance(event.payload, NoticeReceived) and event.payload.notice != "proposal"]
    open_ones = [(event, who, words) for event, who, words in _refusals(found.case)
                 if not any(notice.happened.order > event.happened.order for notice in notices)]
    if not open_ones:
        return
    event, who, words = open_ones[-1]
    facts = [found.fact(one, f"{_name(found, by)} refused: “{said}”") for one, by, said in open_ones]
    facts += [found.fact(sent, "The parent asked in writing for the notice") for sent in _sent(found, "demand-notice")]
    yield found.allegation("no-notice", event.id, facts, {
        "refused_on": found.day(event.happened.from_on), "refused_by": _name(found, who), "words": words})


def _notice_lacks_parts(found: Found) -> Iterator[Allegation]:
    for event in found.case.get_events("notice-received"):
        payload = event.payload
        if not isinstance(payload, NoticeReceived) or not payload.absent:
            continue
        elements = {one.id: one for one in found.pack.papers["notice"].elements}
        lacking = [elements[one].label[found.lang] for one in payload.absent if one in elements]
        facts = [found.fact(event, "The notice arrived")]
        yield found.allegation("notice-lacks-parts", event.id, facts, {
            "notice_on": found.day(payload.dated_on or event.happened.from_on), "lacking": "; ".join(lacking)})


def _refusal_to_convene(found: Found) -> Iterator[Allegation]:
    """A written request for a meeting with no meeting since. The law gives no number of days; the parent decides."""
    for event in _sent(found, "request-meeting", "request-paraprofessional"):
        met = any(held.happened.order > event.happened.order for held in found.case.get_events("meeting-held"))
        if not met and isinstance(event.payload, LetterSent):
            yield found.allegation("refusal-to-convene", event.id, [found.fact(event, "The parent asked in writing")], {
                "asked_on": found.day(event.happened.from_on), "information": event.payload.title or event.payload.letter})
            return


def _vague_plan(found: Found) -> Iterator[Allegation]:
    for plan, event in _plans(found.case):
        for promise in plan.promises:
            lacking = _lacking(promise, found.lang)
            if promise.vague_terms and lacking:
                on = plan.starts_on
                fact = FactLine(on, f"The plan says “{promise.quote}”", (event.id,) if event else (),
                                event.files if event else (), on >= found.oldest_on, not (event and event.files))
                yield found.allegation("vague-plan", promise.id, [fact], {
                    "plan_on": found.day(on), "quote": promise.quote or promise.service, "lacking": lacking})


def _lacking(promise: Promise, lang: str) -> str:
    words = {"en": ("how many minutes", "where", "whether the aide is shared"),
             "es": ("cuántos minutos", "dónde", "si el asistente es compartido")}[lang]
    missing = [word for word, there in zip(words, (
        promise.minutes is not None or promise.whole_day, bool(promise.settings), promise.sharing != "unstated"),
        strict=True) if not there]
    return join_words(missing, lang)


def _records_refused(found: Found) -> Iterator[Allegation]:
    """A request to see records that is older than the rule's number of days, and nothing in the record that came."""
    for event in _sent(found, "request-records"):
        wait = found.pack.get_value(RECORDS_DAYS, on=found.today)
        waited = (found.today - event.happened.last_on).days
        came = [one for one in found.case.get_events("evidence-kept", "reply-received")
                if one.happened.order > event.happened.order and "record" in getattr(one.payload, "title", "").lower()]
        if wait.amount is None or waited <= wait.amount or came:
            continue
        said = {"en": f"{waited} days later they had not been made available.",
                "es": f"{waited} días después no se habían puesto a disposición."}[found.lang]
        yield found.allegation("records-refused", event.id, [found.fact(event, "The parent asked to see the records")], {
            "asked_on": found.day(event.happened.from_on), "what_came": said})


def _sent(found: Found, *letters: str) -> list[Event]:
    return [event for event in found.case.get_events("letter-sent")
            if isinstance(event.payload, LetterSent) and event.payload.letter in letters]


def _plans(case: Case) -> Iterator[tuple[Plan, Event | None]]:
    received = {event.payload.plan.id: event for event in case.get_events("plan-received")
                if isinstance(event.payload, PlanReceived)}
    for event in received.values():
        if isinstance(event.payload, PlanReceived):
            yield event.payload.plan, event
    for plan in case.file.plans:
        if plan.id not in received:
            yield plan, None


def _name(found: Found, who: str) -> str:
    person = next((one for one in found.case.file.people if one.id == who), None)
    return person.name if person and person.name else who or {"en": "the school", "es": "la escuela"}[found.lang]
