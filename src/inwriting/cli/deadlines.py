"""`inwriting deadlines`: every date to watch, how it was counted, and under which rule."""

from pathlib import Path

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.write_out import print_json, write_file


def register(app: typer.Typer) -> None:
    """Add `deadlines` to the app."""
    app.command("deadlines")(deadlines)


def deadlines(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
    ics: Path = typer.Option(None, help="Write the dates as a calendar file."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Say by when what must happen, who must do it, and what to do if it does not."""
    from inwriting.core.deadlines import count_deadlines
    from inwriting.core.law.load import load_pack
    opened = open_case(case)
    watch = count_deadlines(opened, load_pack(opened.file.pack), read_day(today), lang)
    if ics:
        from inwriting.output.calendar import write_calendar
        write_file(ics, write_calendar(watch.deadlines, opened.file.id or opened.file.child.first_name,
                                       revision=len(opened.events)))
        typer.echo(f"Wrote {ics}", err=as_json)
    if as_json:
        print_json({"today": watch.today, "deadlines": msgspec.to_builtins(watch.deadlines),
                    "questions": msgspec.to_builtins(watch.questions)})
        return
    backward = [one for one in watch.deadlines if "look-back" in one.timeline or one.timeline == "ocr-180-days"]
    soonest = {one.timeline: one.id for one in reversed(backward)}
    for one in watch.deadlines:
        if one in backward and soonest[one.timeline] != one.id:
            continue  # one line for each limit that runs back from a filing; --json has all of them
        due = f"{one.due_on:%a %Y-%m-%d}" if one.due_on else "no number of days"
        typer.echo(f"{due}  [{one.state}]  {one.title} ({one.who})")
        typer.echo(f"    {one.working} {one.cite}".rstrip())
        if one.state in ("passed", "open") and one.if_passed:
            typer.echo(f"    If it passes: {one.if_passed}")
    for question in watch.questions:
        typer.echo(f"? {question.question}")
