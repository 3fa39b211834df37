"""`inwriting meeting-sheet`: one sheet to hold in one's hand at the meeting."""

from pathlib import Path

import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.write_out import write_document


def register(app: typer.Typer) -> None:
    """Add `meeting-sheet` to the app."""
    app.command("meeting-sheet")(meeting_sheet)


def meeting_sheet(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    out: Path = typer.Option(..., "-o", "--out", help="Where to write it: .pdf, .docx, .html or .txt."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
) -> None:
    """Write the meeting sheet: request, facts, questions, answers, the seven parts, what not to leave without."""
    from inwriting.core.documents.meeting_sheet import write_meeting_sheet
    from inwriting.core.law.load import load_pack
    opened = open_case(case)
    write_document(write_meeting_sheet(opened, load_pack(opened.file.pack), read_day(today), lang), out)
