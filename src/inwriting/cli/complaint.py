"""`inwriting complaint`: what a state complaint still lacks, and the paper itself."""

from pathlib import Path

import msgspec
import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.write_out import print_json, write_document


def register(app: typer.Typer) -> None:
    """Add `complaint` to the app."""
    app.command("complaint")(complaint)


def complaint(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    out: Path = typer.Option(None, "-o", "--out", help="Write the complaint: .pdf, .docx, .html or .txt."),
    ready: bool = typer.Option(False, "--ready", help="Say element by element what is there and what lacks."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    lang: str = typer.Option("en", help="en, or es for the family's reading copy.", parser=read_language, metavar="en|es"),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Build the state complaint from the case, or say whether it is ready."""
    from inwriting.core.flow import complain, write_complaint
    from inwriting.core.law.load import load_pack
    opened, day = open_case(case), read_day(today)
    pack = load_pack(opened.file.pack)
    found = complain(opened, pack, day, lang)
    if out:
        write_document(write_complaint(opened, pack, day, lang=lang), out)
    if as_json:
        print_json({"ready": found.ready, "received_on": found.received_on, "oldest_on": found.oldest_on,
                    "elements": msgspec.to_builtins(found.elements),
                    "allegations": [{"key": one.key, "kind": one.kind, "title": one.title, "rule": one.rules[0],
                                     "rules": list(one.rules), "facts": msgspec.to_builtins(one.facts),
                                     "evidence": one.evidence, "get": one.get, "in_year": one.in_year,
                                     "remedies": msgspec.to_builtins(one.remedies)} for one in found.allegations],
                    "exhibits": msgspec.to_builtins(found.exhibits), "warnings": msgspec.to_builtins(found.warnings)})
    elif ready or not out:
        typer.echo("Ready to send." if found.ready else "Not ready yet.")
        for element in found.elements:
            typer.echo(f"  {element.status:>8}  {element.label}" + (f" -> {element.question}" if element.question else ""))
        for one in found.allegations:
            typer.echo(f"  {one.evidence:>8}  {one.title}" + ("" if one.in_year else " (older than the year)"))
            if one.evidence != "backed":
                typer.echo(f"            To make it stronger: {one.get}")
        for warning in found.warnings:
            typer.echo(f"  note: {warning.says}")
