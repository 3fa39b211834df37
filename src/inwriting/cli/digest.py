"""`inwriting digest`: the week on one page: what is due, what fell silent, what to write down."""

from pathlib import Path

import typer

from inwriting.cli.cases_in import open_case, read_day, read_language
from inwriting.cli.write_out import write_file


def register(app: typer.Typer) -> None:
    """Add `digest` to the app."""
    app.command("digest")(digest)


def digest(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    lang: str = typer.Option("en", help="en or es.", parser=read_language, metavar="en|es"),
    eml: Path = typer.Option(None, help="Also write it as an e-mail draft (.eml) to yourself; nothing is sent."),
    send: bool = typer.Option(False, "--send", help="Send it to yourself through your mail account (inwriting mail account)."),
    yes: bool = typer.Option(False, "--yes", help="With --send: don't ask first."),
) -> None:
    """Print the week's page. It states only what the deadlines, the steps and the log state."""
    from inwriting.actions.write_digest import draft_digest, write_digest
    from inwriting.core.law.load import load_pack
    from inwriting.output.text import write_text
    opened = open_case(case)
    document = write_digest(opened, load_pack(opened.file.pack), read_day(today), lang)
    if eml:
        write_file(eml, draft_digest(document, opened))
        typer.echo(f"Wrote {eml}", err=True)
    typer.echo(write_text(document))
    if send and (yes or typer.confirm("Send this page to your own address?", abort=True, err=True)):
        from inwriting.actions.start import start_django
        start_django()
        from inwriting.actions.send_digest import send_digest
        receipt = send_digest(case, read_day(today), lang=lang)
        typer.echo(f"Sent: {receipt.reply}", err=True)
