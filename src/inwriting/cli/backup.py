"""`inwriting backup`: copy everything that is kept to another folder."""

from gettext import gettext as _
from pathlib import Path

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("backup", help="Copy everything that is kept (database, papers, key) to another folder.")(backup)


def backup(
    target: Path = typer.Argument(..., help="The folder; it is made if needed. What is there already is not copied again."),
    data: Path = typer.Option(None, help="The folder in which everything is kept."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """A copy of one moment, even while something is being written."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.backup_store import backup_store
    kept, copied = backup_store(target)
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json({"folder": str(target), "files": kept, "copied": copied})
        return
    typer.echo(_("Copied to {folder}: the database and {kept} papers, {copied} of them new.").format(
        folder=target, kept=kept, copied=copied))
    typer.echo(_("To use the copy: inwriting serve --data {folder}").format(folder=target))
