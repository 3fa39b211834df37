"""`inwriting school-log`: the school's own service log laid beside the parent's."""

from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day
from inwriting.cli.read_in import read_bytes
from inwriting.cli.write_out import print_json
from inwriting.core.problems import PromiseNotFound, SettingUnclear

school_log_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add `school-log compare` to the app."""
    app.add_typer(school_log_app, name="school-log", help="The school's own service log.")


@school_log_app.callback()
def _group() -> None:
    """The school's own service log."""


@school_log_app.command("compare")
def compare(
    file: Path = typer.Argument(..., help="The school's log: CSV, XLSX, or a PDF with a table."),
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    promise: str = typer.Option("", help="Which promise it is about; without it, the aide's."),
    as_of: str = typer.Option(None, help="Count up to this day; without it, this machine's day."),
    column: list[str] = typer.Option([], help="Correct a guess, such as --column minutes=4 (columns count from 0)."),
    month_first: bool = typer.Option(None, "--month-first/--day-first", help="How to read 3/4: answer if it asks."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Say line by line where both logs agree, and what to ask where they don't."""
    from inwriting.core.ledger import balance_service
    from inwriting.core.ledger.beside import compare_logs
    from inwriting.intake.servicelog import LogAnswers, read_service_log
    opened = open_case(case)
    columns = read_columns(column)
    day = read_day(as_of)
    begun = [year.first_on for year in opened.file.calendar.years if year.first_on <= day]
    answers = LogAnswers(columns=columns, month_first=month_first, year_starts_on=max(begun, default=None))
    log = read_service_log(read_bytes(file), answers=answers)
    ledger = balance_service(opened, day)
    balance = choose_promise(ledger.promises, promise)
    found = compare_logs(balance, log.rows, opened.file.calendar)
    if as_json:
        print_json({"promise": balance.promise, "columns": msgspec.to_builtins(log.columns), "counts": found.counts,
                    "lines": msgspec.to_builtins(found.lines), "questions": msgspec.to_builtins(log.questions),
                    "left": msgspec.to_builtins(log.left)})
        return
    _say(log, found)


def read_columns(pairs: list[str]) -> dict[str, int] | None:
    """`name=number` words as columns. Raises SettingUnclear."""
    found = {}
    for pair in pairs:
        name, _, number = pair.partition("=")
        if not name.strip() or not number.strip().isdecimal():
            raise SettingUnclear(setting=pair)
        found[name.strip()] = int(number)
    return found or None


def choose_promise(balances: Any, name: str) -> Any:
    """The promise of that id, or the first counted one about an aide. Raises PromiseNotFound."""
    if name:
        named = [one for one in balances if name in (one.promise, f"{one.plan}/{one.promise}")]
    else:
        words = ("para", "aide", "adult", "assistant", "1:1")
        named = [one for one in balances if one.counted and any(word in one.service.lower() for word in words)]
    if not named:
        raise PromiseNotFound(promise=name or "an aide", promises=", ".join(one.promise for one in balances) or "none")
    return named[-1]


def _say(log: Any, found: Any) -> None:
    for guess in log.columns:
        typer.echo(f"column {guess.column} “{guess.heading}” is read as: {guess.role}")
    for line in found.lines:
        school = "-" if line.school_minutes is None else line.school_minutes
        parent = "?" if line.parent_minutes is None else line.parent_minutes
        typer.echo(f"{line.on:%a %Y-%m-%d}  school {school:>5}  parent {parent:>5}  owed {line.owed_minutes:>5}  {line.verdict}")
        if line.question:
            typer.echo(f"    ? {line.question}")
    typer.echo(", ".join(f"{count} {verdict}" for verdict, count in sorted(found.counts.items())))
    for question in log.questions:
        typer.echo(f"? {question.say()}" + (f" (line {question.line})" if question.line else ""))
    for left in log.left:
        typer.echo(f"not used, line {left.line}: {left.text} ({left.why})")
