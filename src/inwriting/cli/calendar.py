"""`inwriting calendar`: takes over the school's calendar, and shows what it understood."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day
from inwriting.cli.read_in import read_bytes
from inwriting.cli.write_out import print_json
from inwriting.core.problems import SpanBackwards

calendar_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add `calendar import` and `calendar holidays` to the app."""
    app.add_typer(calendar_app, name="calendar", help="The school's calendar: days off, short days, virtual days.")


@calendar_app.command("import")
def import_calendar(
    file: Path = typer.Argument(..., help="An .ics, .csv, .txt or PDF calendar; - reads a pasted list."),
    case: str = typer.Option(None, help="A case file (the year is printed to paste in) or the id of a case (it is saved)."),
    year_starts: str = typer.Option(..., help="About when the school year starts (2026-08-01); dates without a year follow it."),
    first: str = typer.Option(None, help="First day of school, if the file doesn't say."),
    last: str = typer.Option(None, help="Last day of school, if the file doesn't say."),
    month_first: bool = typer.Option(None, "--month-first/--day-first", help="How to read 3/4: answer if it asks."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Read a school calendar, ask about what could mean two things, and take the rest over."""
    from inwriting.actions.import_calendar import make_year, put_year
    from inwriting.intake.calendar import read_calendar
    found = read_calendar(read_bytes(file), year_starts_on=read_day(year_starts), month_first=month_first)
    year = make_year(found, source=file.name, first_on=_day(first), last_on=_day(last))
    saved = False
    if case and Path(case).suffix not in (".toml", ".json"):
        opened = open_case(case)
        from inwriting.actions.save_facts import save_facts
        save_facts(case, {"calendar": put_year(opened.file.calendar, year)})
        saved = True
    if as_json:
        print_json({"year": msgspec.to_builtins(year), "questions": msgspec.to_builtins(found.questions),
                    "left": msgspec.to_builtins(found.left), "saved": saved})
        return
    _say(year, found, saved)


@calendar_app.command("holidays")
def holidays(
    first: str = typer.Argument(..., help="First day (2026-08-17)."), last: str = typer.Argument(..., help="Last day."),
    state: str = typer.Option("AR", help="Two letters."), as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Suggest federal and state holidays; the district's own calendar decides."""
    from inwriting.actions.import_calendar import suggest_holidays
    first_on, last_on = read_day(first), read_day(last)
    if last_on < first_on:
        raise SpanBackwards(first=first_on, last=last_on)
    found = suggest_holidays(first_on, last_on, state.upper())
    if as_json:
        print_json(msgspec.to_builtins(found))
    for one in () if as_json else found:
        typer.echo(f"{one.from_on:%a %Y-%m-%d}  {one.why}")


def _day(text: str | None) -> date | None:
    return read_day(text) if text else None


def _say(year: Any, found: Any, saved: bool) -> None:
    typer.echo(f"School from {year.first_on} to {year.last_on}")
    for closed in year.closed:
        typer.echo(f"  closed {closed.from_on}{f' to {closed.to_on}' if closed.to_on else ''}  {closed.why}")
    for short in year.short_days:
        typer.echo(f"  short  {short.on}  {short.open_minutes} minutes  {short.why}")
    for question in found.questions:
        typer.echo(f"? {question.say()}" + (f" (line {question.line})" if question.line else ""))
    for left in found.left:
        typer.echo(f"not used, line {left.line}: {left.text}")
    typer.echo("Saved." if saved else "Nothing was saved. Name a case with --case to keep it.")
