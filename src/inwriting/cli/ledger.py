"""`inwriting ledger`: promised against delivered service, with the working shown."""

import sys
from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day, read_language, read_month
from inwriting.cli.write_out import print_json, write_document, write_file


def register(app: typer.Typer) -> None:
    """Add `ledger` to the app."""
    app.command("ledger")(ledger)


def ledger(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    as_of: str = typer.Option(None, help="Count up to this day (2026-11-24); without it, this machine's day."),
    out: Path = typer.Option(None, "-o", "--out", help="Write a report: .pdf, .docx, .html or .txt."),
    picture: Path = typer.Option(None, help="Write the picture of promised against delivered, by week, as SVG."),
    month: str = typer.Option("", help="With -o: the one-page summary of one month (2026-11)."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
    as_csv: bool = typer.Option(False, "--csv", help="Print one line for each session."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Count what was promised, what was delivered, and what nobody can account for."""
    from inwriting.core.ledger import balance_service
    read_month(month)
    opened = open_case(case)
    day = read_day(as_of)
    found = balance_service(opened, day)
    if out:
        from inwriting.actions.report_service import report_service
        write_document(report_service(opened, found, lang, month=month), out)
    if picture:
        from inwriting.actions.picture_service import picture_weeks
        counted = tuple(one for one in found.promises if one.counted)
        write_file(picture, picture_weeks(counted, lang).svg.encode())
        typer.echo(f"Wrote {picture}", err=True)
    if as_json:
        print_json(as_data(found))
    elif as_csv:
        from inwriting.actions.report_service import write_sessions
        sys.stdout.write(write_sessions(found))
    elif not out and not picture:
        _print(found)


def as_data(found: Any) -> dict[str, Any]:
    """The ledger as JSON-ready data; see docs/schemas/ledger.schema.json."""
    return {
        "as_of": found.as_of.isoformat(), "total": minutes_of(found.total), "doubts": msgspec.to_builtins(found.doubts),
        "assumptions": list(found.assumptions),
        "promises": [{
            "plan": one.plan, "promise": one.promise, "service": one.service, "sharing": one.sharing, "quote": one.quote,
            "from_on": one.from_on.isoformat(), "to_on": one.to_on.isoformat(), "counted": one.counted,
            **minutes_of(one.minutes), "working": list(one.working), "causes": one.causes,
            "weeks": [{"id": total.id, "from_on": total.from_on.isoformat(), **minutes_of(total.minutes)} for total in one.weeks],
            "months": [{"id": total.id, **minutes_of(total.minutes)} for total in one.months],
            "sessions": [{"on": session.on.isoformat(), "to_on": session.to_on.isoformat() if session.to_on else None,
                          "period": session.period, "status": session.status, "reason": session.reason,
                          "entries": list(session.entries), **minutes_of(session.minutes)} for session in one.sessions],
        } for one in found.promises],
    }


def minutes_of(minutes: Any) -> dict[str, int]:
    """Minutes under the names of the contract."""
    return {**{f"minutes_{name}": amount for name, amount in minutes._asdict().items()},
            "shortfall_low": minutes.low, "shortfall_high": minutes.high}


def _print(found: Any) -> None:
    typer.echo(f"Up to {found.as_of}")
    for one in found.promises:
        typer.echo(f"\n{one.service} ({one.plan}, {one.from_on} to {one.to_on}): “{one.quote}”")
        for line in one.working:
            typer.echo(f"  {line}")
        if one.counted:
            typer.echo(f"  Still owed: at least {one.minutes.low:,}, at most {one.minutes.high:,} minutes.")
    for doubt in found.doubts:
        typer.echo(f"? {doubt.question}")
    for line in found.assumptions:
        typer.echo(f"Note: {line}")
