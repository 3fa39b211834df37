"""Pictures of the ledger for page and paper: weeks, the year's days, causes, and incidents with and without the aide."""

from collections import defaultdict
from datetime import date

from inwriting.core.facts.case import Case
from inwriting.core.facts.events import Incident
from inwriting.core.ledger import Ledger, Minutes, PromiseBalance
from inwriting.output.pictures.canvas import Drawing
from inwriting.output.pictures.causes import CauseCount, causes_picture
from inwriting.output.pictures.incidents import incidents_picture
from inwriting.output.pictures.weeks import WeekBar, weeks_picture
from inwriting.output.pictures.year import DayMark, Outcome, year_picture

CAUSES = {
    "en": {"aide-absent": "Aide absent", "no-one-assigned": "No one assigned", "pulled-to-other-duty": "Pulled to other duty",
           "substitute": "Substitute", "came-late-or-left-early": "Came late or left early",
           "schedule-change": "Schedule change", "unknown": "Reason not known"},
    "es": {"aide-absent": "Asistente ausente", "no-one-assigned": "Nadie asignado",
           "pulled-to-other-duty": "Enviado a otra tarea", "substitute": "Suplente",
           "came-late-or-left-early": "Llegó tarde o se fue antes", "schedule-change": "Cambio de horario",
           "unknown": "Razón desconocida"},
}
WORST_FIRST: tuple[tuple[str, Outcome], ...] = (
    ("missed", "missed"), ("unqualified", "unqualified"), ("unaccounted", "unknown"), ("delivered", "delivered"),
    ("excused", "excused"))


def picture_weeks(balances: tuple[PromiseBalance, ...], lang: str = "en") -> Drawing:
    """Promised against delivered by week, over the promises given."""
    weeks: dict[date, Minutes] = defaultdict(Minutes)
    for one in balances:
        for week in one.weeks:
            weeks[week.from_on] = weeks[week.from_on].plus(week.minutes)
    bars = [WeekBar(start, minutes.delivered, minutes.missed, minutes.unqualified, minutes.excused, minutes.unaccounted)
            for start, minutes in sorted(weeks.items())]
    return weeks_picture(bars, lang)


def picture_year(balances: tuple[PromiseBalance, ...], lang: str = "en") -> Drawing:
    """Each day by what became of its sessions; a day with several shows the one that matters most."""
    days: dict[date, Minutes] = defaultdict(Minutes)
    for one in balances:
        for session in one.sessions:
            if session.to_on is None:
                days[session.on] = days[session.on].plus(session.minutes)
    return year_picture([DayMark(day, _outcome(minutes)) for day, minutes in sorted(days.items())], lang)


def _outcome(minutes: Minutes) -> Outcome:
    if minutes.missed and minutes.delivered:
        return "part"
    return next((outcome for name, outcome in WORST_FIRST if getattr(minutes, name)), "excused")


def picture_causes(balances: tuple[PromiseBalance, ...], lang: str = "en") -> Drawing:
    """Why sessions were missed or not given by a qualified person, counted in sessions."""
    counts: dict[str, int] = defaultdict(int)
    for one in balances:
        for session in one.sessions:
            if session.minutes.missed or session.minutes.unqualified:
                counts[session.reason or "unknown"] += 1
    words = CAUSES[lang]
    return causes_picture([CauseCount(words.get(reason, reason), count) for reason, count in counts.items()], lang)


def picture_incidents(case: Case, ledger: Ledger, lang: str = "en") -> Drawing:
    """Incidents on days with the aide against days without, as the parent noted it; unknown days are left out."""
    counts = {"yes": 0, "no": 0}
    for event in case.get_events("incident"):
        if isinstance(event.payload, Incident) and event.payload.aide_there in counts:
            counts[event.payload.aide_there] += 1
    days: dict[date, Minutes] = defaultdict(Minutes)
    for one in ledger.promises:
        for session in one.sessions:
            days[session.on] = days[session.on].plus(session.minutes)
    with_aide = sum(1 for minutes in days.values() if minutes.delivered and not minutes.missed)
    without = sum(1 for minutes in days.values() if minutes.missed and not minutes.delivered)
    return incidents_picture(counts["yes"], counts["no"], with_aide, without, language=lang)
