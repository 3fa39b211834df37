"""Times what the page "next" costs us on a case with 10,000 entries; peer: a bare loop over the same entries.

Run: python -m benchmarks.next_step. The case is invented: five school years, five promises, a session logged for most days,
and letters, talks, incidents, notices and notes in between. Reading the case and drawing the page are not counted.
"""

from collections.abc import Callable
from datetime import date, timedelta
from statistics import median
from time import perf_counter

from inwriting.core.dates import days_between, is_weekday
from inwriting.core.facts.calendar import Calendar, Closed, SchoolYear
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.events import Conversation, Incident, LetterSent, Note, NoticeReceived, SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.flow import know_case, next_steps
from inwriting.core.law.load import load_pack

ENTRIES = 10_000
TODAY = date(2026, 11, 20)
PROMISES = ("class", "lunch", "recess", "bus", "arrival")
OUTCOMES = ("delivered", "delivered", "delivered", "missed", "part", "someone-else", "unknown")


def a_big_case(entries: int = ENTRIES) -> Case:
    """Five years of one invented child; the same every time."""
    years = tuple(SchoolYear(date(year, 8, 17), date(year + 1, 5, 28), 390, (
        Closed(date(year, 11, 23), date(year, 11, 27), kind="break"),
        Closed(date(year, 12, 21), date(year + 1, 1, 1), kind="break"))) for year in range(2022, 2027))
    plans = tuple(Plan(f"plan-{year}", date(year, 8, 17), title=f"IEP {year}", promises=tuple(
        Promise(f"{name}-{year}", minutes=30, sharing="dedicated") for name in PROMISES)) for year in range(2022, 2027))
    days = [day for year in years for day in days_between(year.first_on, min(year.last_on, TODAY)) if is_weekday(day)]
    events: list[Event] = []
    for number, day in enumerate(days):
        year = day.year if day.month > 7 else day.year - 1
        for place, name in enumerate(PROMISES):
            outcome = OUTCOMES[(number * 3 + place) % len(OUTCOMES)]
            events.append(_event(len(events), day, SessionLogged(
                outcome, f"{name}-{year}", minutes_delivered=15 if outcome in ("part", "someone-else") else None,  # type: ignore[arg-type]
                reason="aide-absent" if outcome == "missed" else "unknown")))
        events += _other(len(events), number, day)
    return Case(CaseFile(Child("Kim Invented", "Kim"), plans=plans, calendar=Calendar(years=years)), tuple(events[-entries:]))


def _event(number: int, day: date, payload: object) -> Event:
    return Event(f"e{number + 1}", When(day), payload)  # type: ignore[arg-type]


def _other(first: int, number: int, day: date) -> list[Event]:
    kinds: list[object] = [*[Note("invented")] * 6, Incident("left the room", aide_there="no")]
    if number % 20 == 0:
        kinds += [LetterSent("request-paraprofessional", "Request", courtesy_on=day + timedelta(days=14)),
                  Conversation("director", says="no staff", refused="yes", answers=("staffing",))]
    if number % 50 == 0:
        kinds += [NoticeReceived("refusal", absent=("basis",)), LetterSent("request-records", "Records")]
    return [_event(first + place, day, payload) for place, payload in enumerate(kinds)]


def loop_over(case: Case) -> int:
    """The peer: look at each entry's kind and day once, and do nothing with it."""
    return sum(1 for event in case.events if event.kind == "session-logged" and event.happened.from_on <= TODAY)


def time_of(work: Callable[[Case], object], case: Case, rounds: int = 15) -> float:
    """The median of several rounds, in milliseconds, each on a fresh case so that nothing is remembered."""
    taken = []
    for _ in range(rounds):
        fresh = Case(case.file, case.events, case.head)
        start = perf_counter()
        work(fresh)
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


def main() -> None:
    """Print the times."""
    case, pack = a_big_case(), load_pack("us-ar")
    steps = next_steps(case, pack, TODAY)
    peer = time_of(loop_over, case)
    ours = time_of(lambda fresh: next_steps(fresh, pack, TODAY), case)
    whole = time_of(lambda fresh: know_case(fresh, pack, TODAY), case, rounds=3)
    print(f"{len(case.events):,} entries, {len(steps)} steps; next: {ours:.1f} ms (asked for: under 20); bare loop over the "
          f"same entries: {peer:.1f} ms, ratio {ours / peer:.1f}; with the whole ledger and every look-back: {whole:.0f} ms")
    assert [step.id for step in steps] == [step.id for step in know_case(case, pack, TODAY).steps]


if __name__ == "__main__":
    main()
