"""Times the ledger: one school year with five promises, and the sums of 10,000 children beside DuckDB in the same run.

Run: python -m benchmarks.ledger. The children are invented: one school calendar, five promises each, twenty entries each; every
other day is not logged. DuckDB gets the same facts as tables (days, promises, entries, loaded beforehand) and joins them; both
must come to the same minutes.
"""

from collections.abc import Callable
from datetime import date
from statistics import median
from time import perf_counter
from typing import Any

from inwriting.core.facts.calendar import Absence, Calendar, Closed, SchoolYear, ShortDay
from inwriting.core.facts.case import Case, CaseFile, Event
from inwriting.core.facts.events import SessionLogged
from inwriting.core.facts.people import Child
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.ledger import balance_service, sum_service
from inwriting.core.ledger.days import days_of_year

LAST = date(2027, 5, 28)
YEAR = SchoolYear(date(2026, 8, 17), LAST, 390, (
    Closed(date(2026, 9, 7)), Closed(date(2026, 11, 23), date(2026, 11, 27), kind="break"),
    Closed(date(2026, 12, 21), date(2027, 1, 1), kind="break"), Closed(date(2027, 1, 19), kind="weather")),
    (ShortDay(date(2026, 12, 18), 200),))
PROMISES = (("arrival", 15), ("class", 120), ("lunch", 30), ("recess", 25), ("bus", 20))
OUTCOMES = ("missed", "part", "delivered", "someone-else", "unknown")
ENTRIES = 20


def a_child(number: int) -> Case:
    """One invented child with a plan, five promises and twenty entries on days of its own."""
    days = [day.on for day in days_of_year(YEAR)]
    plan = Plan("p", YEAR.first_on, promises=tuple(Promise(name, minutes=minutes) for name, minutes in PROMISES))
    events = []
    for place in range(ENTRIES):
        outcome = OUTCOMES[(number + place) % len(OUTCOMES)]
        given = 10 if outcome in ("part", "someone-else") else None
        events.append(Event(f"e{place + 1}", When(days[(number * 7 + place * 8) % len(days)]), SessionLogged(
            outcome, PROMISES[place % 5][0], minutes_delivered=given, reason="aide-absent" if outcome == "missed" else "unknown",  # type: ignore[arg-type]
            substitute_qualified="no" if outcome == "someone-else" else "unknown")))
    calendar = Calendar(years=(YEAR,), absences=(Absence(days[(number * 3) % len(days)]),))
    return Case(CaseFile(Child(f"Child {number} Invented"), plans=(plan,), calendar=calendar), tuple(events))


# Owed minutes joined from days and promises, and what the entries say of them: the same rules as the ledger.
QUERY = """
with sessions as (
    select p.child, p.promise, d.on_day, p.minutes as owed,
           case when d.weather or a.child is not null then 1 else 0 end as excused_day,
           case when d.weather or a.child is not null then 0
                else greatest(0, p.minutes - d.open_minutes) end as short
    from promises p join days d on d.on_day between p.first_on and p.last_on
    left join absences a on a.child = p.child and a.on_day = d.on_day),
given as (
    select s.*, e.outcome as said, least(s.owed - s.short, coalesce(e.given, s.owed - s.short)) as given
    from sessions s left join entries e on e.child = s.child and e.promise = s.promise and e.on_day = s.on_day),
told as (
    select *, case when excused_day = 1 and (said = 'missed' or (said in ('part', 'someone-else') and given < owed - short))
                   then 'unknown' else said end as outcome
    from given)
select child, sum(owed) as owed,
    sum(case when outcome = 'delivered' then owed - short when outcome = 'part' then given else 0 end) as delivered,
    sum(case when outcome = 'missed' then owed - short when outcome in ('part', 'someone-else') then owed - short - given
             else 0 end) as missed,
    sum(case when outcome = 'someone-else' then given else 0 end) as unqualified,
    sum(short + case when outcome is null and excused_day = 1 then owed - short else 0 end) as excused,
    sum(case when outcome = 'unknown' or (outcome is null and excused_day = 0) then owed - short else 0 end) as unaccounted
from told group by child order by child
"""


def load_tables(cases: list[Case]) -> Any:
    """The same facts as DuckDB tables."""
    import duckdb
    import numpy as np
    database = duckdb.connect()
    sources = {
        "days": [(day.on, day.open_minutes, bool(day.excuse)) for day in days_of_year(YEAR)],
        "promises": [(number, name, minutes, YEAR.first_on, LAST) for number in range(len(cases)) for name, minutes in PROMISES],
        "entries": [(number, event.payload.promise, event.happened.from_on, event.payload.outcome,  # type: ignore[union-attr]
                     event.payload.minutes_delivered) for number, case in enumerate(cases) for event in case.events],  # type: ignore[union-attr]
        "absences": [(number, case.file.calendar.absences[0].from_on) for number, case in enumerate(cases)],
    }
    shapes = {"days": "on_day date, open_minutes int, weather boolean",
              "promises": "child int, promise text, minutes int, first_on date, last_on date",
              "entries": "child int, promise text, on_day date, outcome text, given int", "absences": "child int, on_day date"}
    for name, rows in sources.items():
        database.execute(f"create table {name} ({shapes[name]})")
        columns = {f"c{place}": np.array([str(row[place]) if row[place] is not None else "" for row in rows], dtype=object)
                   for place in range(len(rows[0]))}
        database.register("source", columns)
        names = [part.split()[0] for part in shapes[name].split(", ")]
        kinds = [part.split()[1] for part in shapes[name].split(", ")]
        picked = ", ".join(f"cast(nullif(c{place}, '') as {kind})" for place, kind in enumerate(kinds))
        database.execute(f"insert into {name} ({', '.join(names)}) select {picked} from source")
        database.unregister("source")
    return database


def time_of(work: Callable[[], object], rounds: int = 3) -> float:
    """The median of several rounds, in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


def sum_all(cases: list[Case]) -> list[tuple[int, ...]]:
    """The sums of all children, one after the other, each case as freshly read: nothing remembered from an earlier round."""
    return [tuple(sum_service(Case(case.file, case.events), LAST)) for case in cases]


def main() -> None:
    """Print the times and the ratio."""
    one = a_child(1)
    print(f"one school year, five promises, laid out: {time_of(lambda: balance_service(one, LAST), 15):.1f} ms "
          f"(asked for: under 10); only the sums: {time_of(lambda: sum_service(one, LAST), 15):.2f} ms")
    times = {}
    for count in (2_500, 5_000, 10_000):
        cases = [a_child(number) for number in range(count)]
        times[count] = time_of(lambda cases=cases: sum_all(cases))  # type: ignore[misc]
    database = load_tables(cases)
    theirs = time_of(lambda: database.execute(QUERY).fetchall())
    ours, rows = sum_all(cases), database.execute(QUERY).fetchall()
    assert [tuple(map(int, row[1:])) for row in rows] == ours, "the two do not come to the same minutes"
    print("children: " + ", ".join(f"{count:,} in {taken:,.0f} ms" for count, taken in times.items())
          + f" (linear: {times[10_000] / times[2_500]:.1f} times as long for 4 times as many)")
    print(f"DuckDB, the same sums joined from tables, 10,000 children: {theirs:,.0f} ms; ratio {times[10_000] / theirs:.1f} "
          "(asked for: at most 3)")


if __name__ == "__main__":
    main()
