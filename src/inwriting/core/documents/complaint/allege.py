"""What the case shows that a state complaint can be about: each allegation with its own rule, facts and proof."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from inwriting.core.documents.complaint.say import AMOUNT, FACTS, PLACE, SHARE, inside_quotes
from inwriting.core.documents.complaint.shapes import Allegation, Evidence, FactLine, Remedy, Shortfall
from inwriting.core.documents.words import begin_sentence, join_words, write_day
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
        said = FACTS[found.lang]["missed"]
        facts = _day_facts(found, one, [(day.on, said.format(minutes=day.missed), day.entries) for day in days])
        yield found.allegation("not-delivered", one.promise, facts, _service_values(found, one, facts))


def _unqualified(found: Found, shortfalls: Sequence[Shortfall]) -> Iterator[Allegation]:
    for one in shortfalls:
        days = [day for day in one.days if day.unqualified]
        if not days:
            continue
        said = FACTS[found.lang]["unqualified"]
        facts = _day_facts(found, one, [(day.on, said.format(minutes=day.unqualified), day.entries) for day in days])
        yield found.allegation("unqualified-substitute", one.promise, facts, _service_values(found, one, facts))


def _service_values(found: Found, one: Shortfall, facts: Sequence[FactLine]) -> dict[str, Any]:
    """The days are those of this allegation alone; the sums are those of the whole time the promise was counted."""
    dates = {fact.on for fact in facts}
    return {"plan_on": found.day(one.plan_on), "quote": inside_quotes(one.quote or one.service), "missed": f"{one.missed:,}",
            "owed": f"{one.owed:,}", "unqualified": f"{one.unqualified:,}", "first_on": found.day(min(dates)),
            "last_on": found.day(max(dates)), "from_on": found.day(one.from_on), "to_on": found.day(one.to_on),
            "days": _days_phrase(len(dates), found.lang)}


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
        # a week's amount begins on a Monday; the entry knows the very day
        on = next((log.happened.from_on for log in about if not log.happened.to_on), on)
        reason = FACTS[found.lang]["reason"].format(said=inside_quotes(said)) if said else ""
        facts.append(FactLine(on, f"{one.service}: {says}{reason}", entries, files, on >= found.oldest_on,
                              not (files or written)))
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
                words = next((said.words for said in payload.said if said.answers), "")
                yield event, refused[0].who, words or refused[0].request


def _no_notice(found: Found) -> Iterator[Allegation]:
    """One allegation for the refusals that no refusing notice has followed."""
    notices = [event for event in found.case.get_events("notice-received")
               if isinstance(event.payload, NoticeReceived) and event.payload.notice != "proposal"]
    open_ones = [(event, who, words) for event, who, words in _refusals(found.case)
                 if not any(notice.happened.order > event.happened.order for notice in notices)]
    if not open_ones:
        return
    event, who, words = open_ones[-1]
    texts = FACTS[found.lang]
    facts = [found.fact(one, begin_sentence(texts["refused-with" if said.strip() else "refused"].format(
        who=_name(found, by), said=inside_quotes(said)))) for one, by, said in open_ones]
    facts += [found.fact(sent, texts["asked-notice"]) for sent in _sent(found, "demand-notice")]
    yield found.allegation("no-notice", event.id, facts, {
        "refused_on": found.day(event.happened.from_on), "refused_by": _name(found, who), "words": inside_quotes(words)})


def _notice_lacks_parts(found: Found) -> Iterator[Allegation]:
    for event in found.case.get_events("notice-received"):
        payload = event.payload
        if not isinstance(payload, NoticeReceived) or not payload.absent:
            continue
        elements = {one.id: one for one in found.pack.papers["notice"].elements}
        lacking = [elements[one].label[found.lang] for one in payload.absent if one in elements]
        if not lacking:
            continue
        facts = [found.fact(event, FACTS[found.lang]["arrived"])]
        yield found.allegation("notice-lacks-parts", event.id, facts, {
            "notice_on": found.day(payload.dated_on or event.happened.from_on), "lacking": "; ".join(lacking)})


def _refusal_to_convene(found: Found) -> Iterator[Allegation]:
    """A written request for a meeting with no meeting since. The law gives no number of days; the parent decides."""
    for event in _sent(found, "request-meeting", "request-paraprofessional"):
        met = any(held.happened.order > event.happened.order for held in found.case.get_events("meeting-held"))
        if not met and isinstance(event.payload, LetterSent):
            if event.payload.courtesy_on and event.payload.courtesy_on >= found.today:
                continue  # the parent named a day by which to answer, and it is not over
            yield found.allegation("refusal-to-convene", event.id, [found.fact(event, FACTS[found.lang]["asked"])], {
                "asked_on": found.day(event.happened.from_on), "information": event.payload.title or event.payload.letter})
            return


def _vague_plan(found: Found) -> Iterator[Allegation]:
    for plan, event in _plans(found.case):
        for promise in plan.promises:
            lacking = _lacking(promise, found.lang)
            if promise.vague_terms and lacking:
                on = plan.starts_on
                says = FACTS[found.lang]["says"].format(said=inside_quotes(promise.quote or promise.service))
                fact = FactLine(on, says, (event.id,) if event else (),
                                event.files if event else (), on >= found.oldest_on, not (event and event.files))
                yield found.allegation("vague-plan", promise.id, [fact], {
                    "plan_on": found.day(on), "quote": inside_quotes(promise.quote or promise.service), "lacking": lacking})


def _lacking(promise: Promise, lang: str) -> str:
    """What the line does not state. Where its own words may state it, nothing is said: a wrong claim would cost the rest."""
    quote = promise.quote
    words = {"en": ("how many minutes", "where", "whether the aide is shared"),
             "es": ("cuántos minutos", "dónde", "si el asistente es compartido")}[lang]
    missing = [word for word, there in zip(words, (
        promise.minutes is not None or promise.whole_day or AMOUNT.search(quote), promise.settings or PLACE.search(quote),
        promise.sharing != "unstated" or SHARE.search(quote)),
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
        said = FACTS[found.lang]["not-seen"].format(days=waited)
        yield found.allegation("records-refused", event.id, [found.fact(event, FACTS[found.lang]["asked-records"])], {
            "asked_on": found.day(event.happened.from_on), "what_came": said})


def _sent(found: Found, *letters: str) -> list[Event]:
    return list(found.case.get_letters(*letters))


def _plans(case: Case) -> Iterator[tuple[Plan, Event | None]]:
    received = {event.payload.plan.id: event for event in case.get_events("plan-received")
                if isinstance(event.payload, PlanReceived)}
    for event in received.values():
        if isinstance(event.payload, PlanReceived):
            yield event.payload.plan, event
    for plan in case.file.plans:
        if plan.id not in received:
            yield plan, _kept_plan(case, plan)


def _kept_plan(case: Case, plan: Plan) -> Event | None:
    """The paper of a plan that stands in the file: the entry, or the kept file, that the plan names; or one of its title."""
    for event in case.get_events("evidence-kept"):
        names = {event.id, *(file.name for file in event.files), *(file.sha256 for file in event.files)}
        if plan.evidence.rsplit("/", 1)[-1] in names or getattr(event.payload, "title", "") == plan.title:
            return event
    return None


def _name(found: Found, who: str) -> str:
    person = next((one for one in found.case.file.people if one.id == who), None)
    return person.name if person and person.name else who or {"en": "the school", "es": "la escuela"}[found.lang]
