"""`inwriting kit`: prints the starter kit, blank or filled from a case, whole or one sheet."""

from pathlib import Path

import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.write_out import write_document


def register(app: typer.Typer) -> None:
    """Add `kit` to the app."""
    app.command("kit")(kit)


def kit(
    out: Path = typer.Option(None, "-o", "--out", help="Write it to this file: .pdf, .docx, .html or .txt."),
    pack: str = typer.Option("us-ar", help="Whose law: the id of a pack."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
    case: str = typer.Option("", help="Fill it in from a case: a case file, or the id of a case."),
    part: str = typer.Option("", help="Only one sheet, such as service-log; see --list."),
    today: str = typer.Option(None, help="The date on it (2026-11-24); without it, this machine's day."),
    sheets: bool = typer.Option(False, "--list", help="List the sheets."),
) -> None:
    """Print the starter kit: checklists, what to say, log sheet, rules, and where to get free help."""
    from inwriting.core.law.load import load_pack
    opened = open_case(case) if case else None
    law = load_pack(opened.file.pack if opened else pack)
    if sheets:
        for sheet in law.checklists.values():
            typer.echo(f"{sheet.id:<22} {sheet.title[lang]}")
        return
    from inwriting.core.documents.kit import build_kit
    document = build_kit(law, lang=lang, today=read_day(today), case=opened, part=part)
    if out:
        write_document(document, out)
        return
    from inwriting.output.text import write_text
    typer.echo(write_text(document))
