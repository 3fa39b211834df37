"""`inwriting next`: the one thing to do today, and why."""

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.law_age import say_law_age
from inwriting.cli.write_out import print_json

BY = {"en": "by", "es": "para el"}


def register(app: typer.Typer) -> None:
    """Add `next` to the app."""
    app.command("next")(next_steps)


def next_steps(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
    ways: bool = typer.Option(False, help="Also lay the ways to go on side by side."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Say what to do next, why, with which letter, and what to expect."""
    from inwriting.core.flow import next_steps as find_steps
    from inwriting.core.law.load import load_pack
    opened = open_case(case)
    pack = load_pack(opened.file.pack)
    day = read_day(today)
    steps = find_steps(opened, pack, day, lang)
    say_law_age(pack, day, lang)
    if as_json:
        print_json({"today": day, "steps": msgspec.to_builtins(steps),
                    **({"ways": msgspec.to_builtins(pack.ways)} if ways else {})})
        return
    for number, step in enumerate(steps, start=1):
        typer.echo(f"{number}. {step.title}" + (f" ({BY[lang]} {step.due_on})" if step.due_on else ""))
        for words in (step.why, step.do, step.expect, step.wait):
            typer.echo(f"   {words}")
        cites = ", ".join(pack.get_rule(rule).cite for rule in step.rules)
        typer.echo(f"   [{cites}]" + (f"  inwriting letter {step.letter}" if step.letter else ""))
    for way in pack.ways if ways else ():
        typer.echo(f"\n{way.title[lang]}")
        for text in (way.when, way.cost, way.time, way.can, way.effect):
            typer.echo(f"   {text[lang]}")
