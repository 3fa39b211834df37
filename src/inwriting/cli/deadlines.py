"""`inwriting deadlines`: every date to watch, how it was counted, and under which rule."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.law_age import say_law_age
from inwriting.cli.write_out import print_json, write_file

if TYPE_CHECKING:
    from inwriting.core.deadlines import Deadline


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
    from inwriting.core.deadlines import count_deadlines, pick_soonest
    from inwriting.core.law.load import load_pack
    opened, day = open_case(case), read_day(today)
    pack = load_pack(opened.file.pack)
    watch = count_deadlines(opened, pack, day, lang)
    shown = pick_soonest(watch.deadlines, pack)  # one line for each limit that runs back from a filing; --json has all of them
    say_law_age(pack, day, lang)
    if ics:
        from inwriting.output.calendar import write_calendar
        write_file(ics, write_calendar(shown, opened.file.id or opened.file.child.first_name, revision=len(opened.events)))
        typer.echo(f"Wrote {ics}", err=as_json)
    if as_json:
        print_json({"today": watch.today, "deadlines": msgspec.to_builtins(watch.deadlines),
                    "questions": msgspec.to_builtins(watch.questions)})
        return
    for one in shown:
        _print(one, lang)
    for question in watch.questions:
        typer.echo(f"? {question.question}")


def _print(one: "Deadline", lang: str) -> None:
    from inwriting.core.deadlines.words import say, write_day
    due = write_day(one.due_on, lang) if one.due_on else say("no-days", lang)
    typer.echo(f"{due}  [{say('state-' + one.state, lang)}]  {one.title} ({say('who-' + one.who, lang)})")
    read = " " + say("read-on", lang, cite=one.cite, on=one.verified_on) if one.cite else ""
    typer.echo(f"    {one.working}{read}")
    if one.state in ("passed", "open") and one.if_passed:
        typer.echo(f"    {say('if-passed', lang)}: {one.if_passed}")
