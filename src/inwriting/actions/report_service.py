"""The service report: promised against delivered on paper, with pictures, tables and the working."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import Any

from inwriting.actions.picture_service import picture_causes, picture_incidents, picture_weeks, picture_year
from inwriting.core.documents.blocks import AnyBlock, Cell, Document, Heading, Item, Listing, Paragraph, Table, plain
from inwriting.core.documents.words import write_day
from inwriting.core.facts.case import Case
from inwriting.core.ledger import Ledger, Minutes, PromiseBalance
from inwriting.output.cell import safe_cell

COLUMNS = ("plan", "promise", "on", "to_on", "period", "status", "reason", "owed", "delivered", "missed", "unqualified",
           "excused", "unaccounted", "entries")
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "Promised and delivered: {name}", "lead": "What {school} promised in the plan, and what is known to have been "
        "given, from {first} to {last}.", "summary": "Summary, in minutes",
        "head": ("Service", "Owed", "Delivered", "Missed", "Not qualified", "Excused", "Not accounted for"),
        "bounds": "Still owed: at least {low} minutes (known to be missed), at most {high} (with the days nobody can account "
        "for and those given by someone not qualified).",
        "unknown": "A day that nobody logged is “not accounted for”. It is not counted as missed.",
        "working": "How the figures were made", "days": "Days on which something was missed",
        "day_head": ("Date", "Owed", "Delivered", "Missed", "Not qualified", "Reason", "Entries"),
        "questions": "Questions still open", "assumptions": "What this rests on", "month": "By month",
        "month_head": ("Month", "Owed", "Delivered", "Missed", "Not qualified", "Excused", "Not accounted for"),
        "none": "The plan gives no number to count.",
    },
    "es": {
        "title": "Prometido y entregado: {name}", "lead": "Lo que {school} prometió en el plan y lo que se sabe que se dio, "
        "del {first} al {last}.", "summary": "Resumen, en minutos",
        "head": ("Servicio", "Debido", "Entregado", "Faltó", "No calificado", "Justificado", "Sin dato"),
        "bounds": "Aún se debe: al menos {low} minutos (se sabe que faltaron), a lo más {high} (con los días sin dato y los "
        "dados por alguien no calificado).",
        "unknown": "Un día que nadie anotó queda “sin dato”. No se cuenta como falta.",
        "working": "Cómo se hicieron las cuentas", "days": "Días en que faltó algo",
        "day_head": ("Fecha", "Debido", "Entregado", "Faltó", "No calificado", "Razón", "Entradas"),
        "questions": "Preguntas abiertas", "assumptions": "En qué se basa", "month": "Por mes",
        "month_head": ("Mes", "Debido", "Entregado", "Faltó", "No calificado", "Justificado", "Sin dato"),
        "none": "El plan no da un número que contar.",
    },
}


def report_service(case: Case, ledger: Ledger, lang: str = "en", *, month: str = "") -> Document:
    """The report as a document. `month` ("2026-11") makes the one-page monthly summary instead."""
    words = WORDS[lang]
    name = case.file.child.first_name or case.file.child.name
    counted = tuple(one for one in ledger.promises if one.counted)
    blocks = tuple(_month(counted, month, words) if month else _whole(case, ledger, counted, lang))
    return Document(words["title"].format(name=name) + (f", {month}" if month else ""), blocks, language=lang,
                    kind="monthly-summary" if month else "service-report", made_on=ledger.as_of,
                    footer=f"record {case.head[:16]}" if case.head else "")


def _whole(case: Case, ledger: Ledger, counted: tuple[PromiseBalance, ...], lang: str) -> Iterator[AnyBlock]:
    words = WORDS[lang]
    first = min((one.from_on for one in ledger.promises), default=ledger.as_of)
    yield Paragraph(plain(words["lead"].format(school=case.file.school.name or case.file.district.name,
                                               first=write_day(first, lang), last=write_day(ledger.as_of, lang))), style="lead")
    yield _summary(counted, words)
    total = ledger.total
    yield Paragraph(plain(words["bounds"].format(low=f"{total.low:,}", high=f"{total.high:,}")))
    yield Paragraph(plain(words["unknown"]), style="small")
    if total.owed:
        yield from picture_weeks(counted, lang).blocks(with_table=False)
        yield from picture_year(counted, lang).blocks(with_table=False)
        if total.missed or total.unqualified:
            yield from picture_causes(counted, lang).blocks(with_table=False)
        if case.get_events("incident"):
            yield from picture_incidents(case, ledger, lang).blocks(with_table=False)
    for one in ledger.promises:
        yield from _promise(one, lang)
    for title, lines in ((words["questions"], [doubt.question for doubt in ledger.doubts]),
                         (words["assumptions"], list(ledger.assumptions))):
        if lines:
            yield Heading(title)
            yield Listing(tuple(Item(plain(line)) for line in lines))


def _summary(counted: tuple[PromiseBalance, ...], words: dict[str, Any]) -> Table:
    rows = [(f"{one.service} ({one.from_on} – {one.to_on})", one.minutes) for one in counted]
    return _minutes_table(words["head"], rows, words["summary"])


def _minutes_table(head: tuple[str, ...], rows: list[tuple[str, Minutes]], caption: str) -> Table:
    header = tuple(Cell(plain(word), "right" if number else "left") for number, word in enumerate(head))
    return Table(header, tuple((Cell(plain(label)), *(Cell(plain(f"{amount:,}"), "right") for amount in minutes))
                               for label, minutes in rows), caption=caption, widths=(0.22, 0.09, 0.12, 0.09, 0.18, 0.11, 0.19))


def _promise(one: PromiseBalance, lang: str) -> Iterator[AnyBlock]:
    words = WORDS[lang]
    yield Heading(f"{one.service} ({one.from_on} – {one.to_on})")
    if one.quote:
        yield Paragraph(plain(f"“{one.quote}”"), style="quote")
    yield Listing(tuple(Item(plain(line)) for line in one.working))
    short = [session for session in one.sessions if session.minutes.missed or session.minutes.unqualified]
    if short:
        header = tuple(Cell(plain(word), "right" if 0 < number < 5 else "left") for number, word in enumerate(words["day_head"]))
        yield Table(header, tuple((
            Cell(plain(_span(session.on, session.to_on))),
            *(Cell(plain(f"{amount:,}"), "right") for amount in session.minutes[:4]),
            Cell(plain(str(session.reason or "").replace("-", " "))), Cell(plain(", ".join(session.entries))))
            for session in short), caption=words["days"], widths=(0.2, 0.09, 0.12, 0.1, 0.13, 0.2, 0.16))


def _span(on: date, to_on: date | None) -> str:
    return f"{on} – {to_on}" if to_on else f"{on:%a} {on}"


def _month(counted: tuple[PromiseBalance, ...], month: str, words: dict[str, Any]) -> Iterator[AnyBlock]:
    rows = [(one.service, total.minutes) for one in counted for total in one.months if total.id == month]
    yield _minutes_table(words["head"], rows, words["summary"])
    yield Paragraph(plain(words["unknown"]), style="small")
    for one in counted:
        lines = [session for session in one.sessions if f"{session.on:%Y-%m}" == month
                 and (session.minutes.missed or session.minutes.unqualified)]
        if lines:
            yield Heading(one.service)
            yield Listing(tuple(Item(plain(
                f"{session.on:%a} {session.on}: {session.minutes.missed + session.minutes.unqualified} / "
                f"{session.minutes.owed} ({str(session.reason or '?').replace('-', ' ')})")) for session in lines))


def write_sessions(ledger: Ledger) -> str:
    """Every session as a line of CSV; a cell that a spreadsheet would run as a formula is made safe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in ledger.promises:
        for session in one.sessions:
            writer.writerow(map(safe_cell, (one.plan, one.promise, session.on, session.to_on or "", session.period,
                                            session.status, session.reason, *session.minutes, " ".join(session.entries))))
    return out.getvalue()
