"""`inwriting log` and `inwriting incident`: what became of a promised session, and what happened to the child."""

from enum import StrEnum
from pathlib import Path
from typing import get_args

import msgspec
import typer

from inwriting.cli.cases_in import read_day
from inwriting.cli.read_in import read_bytes
from inwriting.cli.write_out import print_json
from inwriting.core.facts.events import Incident, KnownBy, Outcome, Reason, SessionLogged
from inwriting.core.problems import NothingToLog

Outcomes = StrEnum("Outcomes", {one: one for one in get_args(Outcome)})  # type: ignore[misc]
Reasons = StrEnum("Reasons", {one: one for one in get_args(Reason)})  # type: ignore[misc]
Known = StrEnum("Known", {one: one for one in get_args(KnownBy)})  # type: ignore[misc]
YesNo = StrEnum("YesNo", {one: one for one in ("yes", "no", "unknown")})  # type: ignore[misc]


def register(app: typer.Typer) -> None:
    """Add `log` and `incident` to the app."""
    app.command("log")(log)
    app.command("incident")(incident)


def log(
    case: str = typer.Argument(..., help="The id of a case (inwriting cases lists them)."),
    on: str = typer.Option(None, help="The day (2026-11-03), or the first of several."),
    to: str = typer.Option(None, help="The last day, to fill in several at once."),
    outcome: Outcomes = typer.Option(None, help="Was the aide there?"),
    reason: Reasons = typer.Option("unknown", help="Why not."),
    minutes: int = typer.Option(None, help="Minutes that were given, for part of a session."),
    promise: str = typer.Option("", help="Which promise, if there are several."),
    period: str = typer.Option("", help="Which session of the day."),
    qualified: YesNo = typer.Option("unknown", help="Was the substitute qualified?"),
    said: str = typer.Option("", help="The reason in the school's words."),
    known_by: Known = typer.Option("unknown", help="How you know."),
    sheet: Path = typer.Option(None, help="Log each row of a spreadsheet (CSV or XLSX) instead."),
    yes: bool = typer.Option(False, "--yes", help="Don't ask before filling in several days."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Log what became of a promised session; several days are filled in after a question."""
    from inwriting.actions.start import start_django
    start_django()
    from inwriting.actions.list_cases import find_case_id
    case = find_case_id(case)
    if sheet:
        _log_sheet(case, sheet, promise, yes, as_json)
        return
    if not on or not outcome:
        raise NothingToLog
    from inwriting.actions.log_session import log_session
    first, last = read_day(on), read_day(to) if to else None
    if last and last > first and not yes:
        typer.confirm(f"Log every school day from {first} to {last} as “{outcome.value}”?", abort=True)
    session = msgspec.convert({
        "kind": "session-logged", "outcome": outcome.value, "promise": promise, "period": period, "minutes_delivered": minutes,
        "reason": reason.value, "substitute_qualified": qualified.value, "reason_said": said, "known_by": known_by.value},
        SessionLogged)
    entry = log_session(case, session, from_on=first, to_on=last)
    if as_json:
        print_json({"seq": entry.seq, "seal": entry.seal})
    else:
        typer.echo(f"Kept as entry {entry.seq}.")


def _log_sheet(case: str, sheet: Path, promise: str, yes: bool, as_json: bool) -> None:
    from inwriting.actions.log_session import SheetRow, log_sheet
    from inwriting.intake.servicelog import read_service_log
    found = read_service_log(read_bytes(sheet))
    rows = [SheetRow(row.line, row.on, SessionLogged(
        "missed" if row.given is False or row.minutes == 0 else "part" if row.minutes is not None else "delivered",
        promise, minutes_delivered=row.minutes if row.minutes else None, note=row.note)) for row in found.rows]
    for question in found.questions:
        typer.echo(f"? {question.say()}" + (f" (line {question.line})" if question.line else ""), err=True)
    for left in found.left:
        typer.echo(f"not used, line {left.line}: {left.text} ({left.why})", err=True)
    if rows and not yes:
        typer.confirm(f"Log {len(rows)} rows, from {rows[0].on} to {rows[-1].on}?", abort=True)
    count = log_sheet(case, rows)
    if as_json:
        print_json({"logged": count, "left": len(found.left), "questions": len(found.questions)})
    else:
        typer.echo(f"Kept {count} entries.")


def incident(
    case: str = typer.Argument(..., help="The id of a case."),
    says: str = typer.Argument(..., help="What happened. Leave other children's names out."),
    on: str = typer.Option(..., help="The day (2026-11-03), or the moment with its zone (2026-11-03T10:20-06:00)."),
    place: str = typer.Option("", help="Where."), injury: str = typer.Option("", help="What injury, if any."),
    aide_there: YesNo = typer.Option("unknown", help="Was the promised aide there?"),
    told_by: str = typer.Option("", help="Who told you."), photo: list[Path] = typer.Option([], help="A photo to keep."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Note a fall, an injury, leaving the room, or distress; photos are kept as they are."""
    from inwriting.actions.start import start_django
    start_django()
    from inwriting.actions.append_entry import append_entry
    from inwriting.actions.keep_evidence import keep_bytes
    from inwriting.actions.list_cases import find_case_id
    from inwriting.core.facts.when import parse_when
    case = find_case_id(case)
    files = tuple(keep_bytes(read_bytes(path), path.name) for path in photo)
    payload = msgspec.convert({"kind": "incident", "says": says, "place": place, "injury": injury,
                               "aide_there": aide_there.value, "told_by": told_by}, Incident)
    entry = append_entry(case, payload, happened=parse_when(on), files=files)
    if as_json:
        print_json({"seq": entry.seq, "seal": entry.seal})
    else:
        typer.echo(f"Kept as entry {entry.seq}.")
