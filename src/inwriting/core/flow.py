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

from collections.abc import Iterator
from datetime import date

import msgspec

from inwriting.core.deadlines import Watch, count_deadlines
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.complaint.ready import build_complaint
from inwriting.core.documents.complaint.shapes import Complaint, ShortDay, Shortfall
from inwriting.core.documents.complaint.write import Writer
from inwriting.core.facts.case import Case
from inwriting.core.law.pack import Pack
from inwriting.core.ledger import Ledger, PromiseBalance, balance_service
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
