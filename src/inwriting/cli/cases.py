"""`inwriting cases`: list the cases that are kept here."""

import sys
from pathlib import Path

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("cases", help="List the cases that are kept here.")(cases)


def cases(
    data: Path = typer.Option(None, help="The folder in which everything is kept."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """One line a case: id, child, school, number of entries."""
    from gettext import gettext as _

    from inwriting.actions.start import start_django
    start_django(data)
    import msgspec

    from inwriting.actions.list_cases import list_cases
    found = list_cases()
    if as_json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
        return
    if not found:
        typer.echo(_("No case is kept here yet. Start with: inwriting serve"))
    for case in found:
        mark = _("  (invented, for trying things out)") if case.invented else ""
        entries = _("{count} entries").format(count=case.entries)
        typer.echo(f"{case.id}  {case.name}  {case.school or '-'}  {entries}{mark}")
