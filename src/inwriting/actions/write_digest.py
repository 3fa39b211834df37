"""The week on one page: what is due, what fell silent, what to write down; as a paper, and as an e-mail draft."""

from collections.abc import Iterator
from datetime import date, timedelta

from inwriting.core.deadlines import Deadline, Watch, count_deadlines, pick_soonest
from inwriting.core.deadlines.words import write_day as write_weekday
from inwriting.core.documents.blocks import AnyBlock, Document, Heading, Item, Listing, Paragraph, Run, plain
from inwriting.core.documents.words import write_day
from inwriting.core.facts.case import Case
from inwriting.core.flow import next_steps
from inwriting.core.law.pack import Pack
from inwriting.core.ledger import balance_service

WEEK, QUIET_AFTER = timedelta(days=7), timedelta(days=14)
WORDS = {
    "en": {
        "title": "Your week: {name}, {on}", "first": "First", "due": "Due in the next seven days", "silent": "Fell silent",
        "log": "To write down", "past": "Passed without an answer", "none_due": "Nothing is due this week.",
        "none_silent": "Nobody owes you an answer that you should chase this week.",
        "none_log": "Every promised day of the last week is accounted for.",
        "due_line": "{on}: {title}", "passed_line": "{title}, since {on}. {then}",
        "waiting": "{title}: asked on {on}. {says}", "open_days": "Was the aide there? Not written down yet: {days}.",
        "out": "{count} dated facts fall out of the year of a state complaint in the next seven days, the first on {on}.",
        "ask": "Some dates do not fit. Please look at them:",
        "footer": "Information, not legal advice. Law pack {version}, reviewed {on}.",
        "old": "The law in this pack had to be read again by {on}. Check before you rely on it.",
    },
    "es": {
        "title": "Su semana: {name}, {on}", "first": "Primero", "due": "Vence en los próximos siete días",
        "silent": "Quedó en silencio", "log": "Para anotar", "past": "Pasó sin respuesta",
        "none_due": "Nada vence esta semana.",
        "none_silent": "Nadie le debe una respuesta que deba recordar esta semana.",
        "none_log": "Cada día prometido de la última semana está anotado.",
        "due_line": "{on}: {title}", "passed_line": "{title}, desde el {on}. {then}",
        "waiting": "{title}: pedido el {on}. {says}", "open_days": "¿Estuvo el asistente? Aún sin anotar: {days}.",
        "out": "{count} hechos con fecha salen del año de una queja en los próximos siete días, el primero el {on}.",
        "ask": "Algunas fechas no cuadran. Por favor revíselas:",
        "footer": "Información, no asesoría legal. Paquete de leyes {version}, revisado el {on}.",
        "old": "La ley de este paquete debía leerse de nuevo antes del {on}. Verifique antes de confiar en ella.",
    },
}


def write_digest(case: Case, pack: Pack, today: date, lang: str = "en") -> Document:
    """The digest as a document. It states only what the deadlines, the steps and the ledger state."""
    words, watch = WORDS[lang], count_deadlines(case, pack, today, lang)
    name = case.file.child.first_name or case.file.child.name
    blocks = (*_first(case, pack, today, lang), *_due(watch, pack, lang), *_silent(watch, lang), *_to_log(case, today, lang),
              *_questions(watch, lang))
    past = pack.is_past_review(today)
    title = words["title"].format(name=name, on=write_day(today, lang))
    return Document(title, blocks, language=lang, kind="digest", made_on=today,
                    notice=words["old"].format(on=write_day(pack.review_due_on, lang)) if past else "",
                    footer=words["footer"].format(version=pack.version, on=write_day(pack.reviewed_on, lang)))


def draft_digest(document: Document, case: Case) -> bytes:
    """The digest as an e-mail draft (.eml) from the parent to the parent; it opens in a mail program and is not sent."""
    from inwriting.core.documents.blocks import Address
    from inwriting.output.eml import write_eml
    parent = case.find_person("parent")
    me = Address(parent.name if parent else "", email=parent.email if parent else "")
    return write_eml(document, (), sender=me, to=(me,), copies=())


def _first(case: Case, pack: Pack, today: date, lang: str) -> Iterator[AnyBlock]:
    step = next_steps(case, pack, today, lang)[0]
    yield Heading(WORDS[lang]["first"])
    yield Paragraph((Run(step.title + ". ", strong=True), Run(f"{step.why} {step.do}")), rules=step.rules)


def _due(watch: Watch, pack: Pack, lang: str) -> Iterator[AnyBlock]:
    words, last = WORDS[lang], watch.today + WEEK
    backward = {timeline.id for timeline in pack.timelines.values() if timeline.counts == "back"}
    soon = [one for one in pick_soonest(watch.deadlines, pack)
            if one.timeline not in backward and one.state == "open" and one.due_on and one.due_on <= last]
    lines = [words["due_line"].format(on=write_weekday(one.due_on, lang), title=one.title) for one in soon if one.due_on]
    out = [one for one in watch.deadlines if one.timeline == "state-complaint-look-back" and one.state == "open"
           and one.due_on and one.due_on <= last]
    if out and out[0].due_on:
        lines.append(words["out"].format(count=len(out), on=write_weekday(out[0].due_on, lang)))
    yield Heading(words["due"])
    yield _listing(lines, words["none_due"])


def _silent(watch: Watch, lang: str) -> Iterator[AnyBlock]:
    words = WORDS[lang]
    passed = [one for one in watch.deadlines if one.state == "passed" and one.who != "parent" and one.due_on]
    lines = [words["passed_line"].format(title=one.title, on=write_weekday(one.due_on, lang), then=one.if_passed)
             for one in passed if one.due_on]
    lines += [words["waiting"].format(title=one.title, on=one.starts_on, says=one.if_passed) for one in _waiting(watch, passed)]
    yield Heading(words["silent"])
    yield _listing(lines, words["none_silent"])


def _waiting(watch: Watch, passed: list[Deadline]) -> list[Deadline]:
    """What was asked for two weeks ago or more and has no number of days; not what a passed date already says."""
    said = {one.id.split(":", 1)[1] for one in passed}
    return [one for one in watch.deadlines if one.state == "no-number" and one.starts_on <= watch.today - QUIET_AFTER
            and one.id.split(":", 1)[1] not in said]


def _to_log(case: Case, today: date, lang: str) -> Iterator[AnyBlock]:
    words = WORDS[lang]
    sessions = [session for one in balance_service(case, today).promises for session in one.sessions
                if session.on > today - WEEK and session.to_on is None]
    days = sorted({session.on for session in sessions if session.minutes.unaccounted and not session.entries})
    yield Heading(words["log"])
    yield _listing([words["open_days"].format(days=", ".join(write_weekday(day, lang) for day in days))] if days else [],
                   words["none_log"])


def _questions(watch: Watch, lang: str) -> Iterator[AnyBlock]:
    if watch.questions:
        yield Paragraph(plain(WORDS[lang]["ask"]))
        yield Listing(tuple(Item(plain(one.question)) for one in watch.questions))


def _listing(lines: list[str], none: str) -> AnyBlock:
    return Listing(tuple(Item(plain(line)) for line in lines)) if lines else Paragraph(plain(none))
