"""START HERE: the whole journey on one page: facts + law + today -> what we know.

    case.toml, record  --facts/read-->  Case        what the parent knows
    packs/*.toml       --law/load--->   Pack        what the law says
    Case + Pack + today -> deadlines                by when, and how that was counted
    Case + today        -> ledger                   promised minus delivered
    Case + Pack         -> steps                    what to do next, and why
    Case + Pack         -> documents                the letters, the complaint, the sheets (blocks, not files yet)
    Paper + Pack        -> checks                   what a paper of the school's says, lacks, and what to ask

Everything here is a pure function. Faces and actions call it; nothing in it knows them.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from inwriting.core.dates import add_calendar_days, add_months
from inwriting.core.deadlines import Watch, count_deadlines, count_forward
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.complaint.ready import build_complaint
from inwriting.core.documents.complaint.shapes import Complaint, ShortDay, Shortfall
from inwriting.core.documents.complaint.write import Writer
from inwriting.core.documents.view import AIDE
from inwriting.core.documents.words import write_day, write_month
from inwriting.core.facts.case import Case
from inwriting.core.law.pack import Pack
from inwriting.core.ledger import Ledger, Minutes, PromiseBalance, balance_service, sum_sessions
from inwriting.core.ledger.balance import add_up
from inwriting.core.steps import Due, Figures, Step, choose_steps


class Known(msgspec.Struct, frozen=True):
    """What we know about a case on one day."""

    today: date
    watch: Watch
    ledger: Ledger
    steps: tuple[Step, ...]


def know_case(case: Case, pack: Pack, today: date, lang: str = "en") -> Known:
    """Deadlines, ledger and next steps of a case on `today`."""
    watch = count_deadlines(case, pack, today, lang)
    ledger = balance_service(case, today)
    steps = choose_steps(case, pack, today, figures=figures_of(ledger), dues=dues_of(watch), lang=lang)
    return Known(today, watch, ledger, steps)


def next_steps(case: Case, pack: Pack, today: date, lang: str = "en") -> tuple[Step, ...]:
    """Only the next steps: the same as `know_case(...).steps`, without laying out what the steps do not look at."""
    sums = sum_sessions(case, today)
    total = sums.minutes
    figures = Figures(total.missed, total.unqualified, total.unaccounted, len(sums.unassigned))
    watch = count_forward(case, pack, today, lang)
    return choose_steps(case, pack, today, figures=figures, dues=dues_of(watch), lang=lang)


def figures_of(ledger: Ledger) -> Figures:
    """The ledger as the plain numbers that steps look at."""
    total = ledger.total
    unassigned = {session.on for one in ledger.promises for session in one.sessions
                  if session.reason == "no-one-assigned" and session.minutes.missed}
    return Figures(total.missed, total.unqualified, total.unaccounted, len(unassigned))


def dues_of(watch: Watch) -> tuple[Due, ...]:
    """The deadlines as the plain values that steps look at."""
    return tuple(Due(one.timeline, one.id.split(":", 1)[1], one.due_on, one.state) for one in watch.deadlines)


def shortfalls_of(case: Case, ledger: Ledger) -> tuple[Shortfall, ...]:
    """The ledger as the plain values that a complaint states as facts: only promises that can be counted."""
    return tuple(_shortfalls(case, ledger))


def _shortfalls(case: Case, ledger: Ledger) -> Iterator[Shortfall]:
    for one in ledger.promises:
        if one.counted and one.minutes.owed:
            minutes = one.minutes
            yield Shortfall(one.plan, one.from_on, one.promise, one.service, one.quote, minutes.owed, minutes.delivered,
                            minutes.missed, minutes.unqualified, minutes.excused, minutes.unaccounted, one.from_on, one.to_on,
                            tuple(_short_days(one)))


def _short_days(one: PromiseBalance) -> Iterator[ShortDay]:
    for session in one.sessions:
        if session.minutes.missed or session.minutes.unqualified:
            yield ShortDay(session.on, session.minutes.missed, session.minutes.unqualified, session.reason, session.entries)


def complain(case: Case, pack: Pack, today: date, lang: str = "en") -> Complaint:
    """The state complaint as it stands: allegations, exhibits, elements, warnings, and whether it is ready."""
    return build_complaint(case, pack, shortfalls_of(case, balance_service(case, today)), today=today, lang=lang)


def write_complaint(case: Case, pack: Pack, today: date, *, lang: str = "en", linked: bool = False) -> Document:
    """The state complaint as a paper; `linked` marks each exhibit for the binder. Raises NothingToAllege."""
    shortfalls = shortfalls_of(case, balance_service(case, today))
    complaint = build_complaint(case, pack, shortfalls, today=today, lang=lang)
    return Writer(case, pack, complaint, lang=lang, linked=linked).write(shortfalls, today)


def count_for_letter(case: Case, today: date, choices: Mapping[str, Any], lang: str = "en") -> dict[str, Any]:
    """The ledger's figures for the letters that need them, ready to be handed to `fill_letter` among its choices.

    `choices["month"]` ("2026-10") takes that month; without it, everything from the start of the aide's promise to `today`.
    """
    counted = [one for one in balance_service(case, today).promises if one.counted]
    kept = [*filter(is_aide, counted)] or counted
    if not kept:
        return {}
    begun_on = min(one.from_on for one in kept)
    first_on, last_on, title = _span_of(choices.get("month", ""), begun_on, today, lang)
    sums_of: dict[str, list[Minutes]] = {}
    entries: dict[str, None] = {}
    for one in kept:
        sessions = [session for session in one.sessions if first_on <= session.on <= last_on]
        if sessions:
            sums_of.setdefault(one.service, []).extend(session.minutes for session in sessions)
            entries |= dict.fromkeys(entry for session in sessions for entry in session.entries)
    rows = [{"service": service, **add_up(minutes)._asdict()}
            for service, minutes in sums_of.items()]
    if not rows:
        return {}
    sums = {name: sum(row[name] for row in rows) for name in ("owed", "missed", "unaccounted")}
    return {"ledger": {"title": title, "days": (first_on, last_on), "rows": rows, "entries": list(entries), **sums}}


def _span_of(month: str, first_on: date, today: date, lang: str) -> tuple[date, date, str]:
    if month:
        start = date.fromisoformat(f"{month}-01")
        end = min(add_calendar_days(add_months(start, 1), -1), today)
        return start, end, write_month(start, lang)
    return first_on, today, write_day((first_on, today), lang)


def is_aide(one: PromiseBalance) -> bool:
    """Whether a promise is about an aide, by the name of its service."""
    return AIDE.search(one.service) is not None
