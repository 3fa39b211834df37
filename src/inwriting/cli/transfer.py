"""`inwriting import`, `export` and `verify`: take a case in, copy it out, check that nothing was changed."""

import re
import sys
from gettext import gettext as _
from pathlib import Path
from typing import Any

import typer

from inwriting.core.problems import FileMissing

DATA = typer.Option(None, help="The folder in which everything is kept.")
AS_JSON = typer.Option(False, "--json", help="Print JSON.")
_ID = re.compile(r"[0-9a-fA-F-]{4,36}")


def register(app: typer.Typer) -> None:
    """Add the three commands."""
    app.command("import", help="Take in a case: an export (.zip) or a case file (.toml, .json).")(take_in)
    app.command("export", help="Copy a case out as a zip that a stranger can check.")(copy_out)
    app.command("verify", help="Check a case, or an export, for any change.")(verify)


def take_in(file: Path = typer.Argument(..., help="The file."), data: Path = DATA, as_json: bool = AS_JSON) -> None:
    """Keep the case in the file, and print its id."""
    _require(file)
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.get_case import get_summary
    from inwriting.actions.import_case import import_case
    summary = get_summary(import_case(file))
    if as_json:
        _print({"case": summary.id, "entries": summary.entries, "head": summary.head})
    else:
        typer.echo(_("{name} is kept here as {case}, with {count} entries.").format(
            name=summary.name, case=summary.id, count=summary.entries))


def copy_out(
    case: str = typer.Argument(..., help="The case's id, or how it begins."),
    output: Path = typer.Option(..., "-o", "--output", help="The zip to write."),
    to_whom: str = typer.Option("", "--to", help="For whom it is; kept in the record."),
    data: Path = DATA, as_json: bool = AS_JSON,
) -> None:
    """Write the zip, whole or not at all."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.export_case import export_case
    from inwriting.actions.list_cases import find_case_id
    from inwriting.actions.verify_case import require_sound
    case_id = find_case_id(case)
    require_sound(case_id)
    written = export_case(case_id, output, to_whom=to_whom)
    if as_json:
        _print(written)
    else:
        typer.echo(_("Written: {path}, {count} entries, {files} files.").format(
            path=written.path, count=written.entries, files=written.files))
        typer.echo(_("Whoever gets it can check it with Python alone: python3 -I verify.py (it lies in the zip)."))


def verify(thing: str = typer.Argument(..., metavar="FILE|ID", help="A zip, a folder it was unpacked to, or a case's id."),
           data: Path = DATA, as_json: bool = AS_JSON) -> None:
    """Say whether anything was changed since it was sealed; exit code 1 if so."""
    path = Path(thing)
    if path.exists() or not _ID.fullmatch(thing):
        _require(path)
        holds = _verify_export(path, as_json)
    else:
        holds = _verify_kept(thing, data, as_json)
    if not holds:
        raise typer.Exit(1)


def _verify_export(path: Path, as_json: bool) -> bool:
    from inwriting.actions.verify_export import verify_export
    found = verify_export(path)
    if as_json:
        _print({"holds": not found.wrong, "entries": found.entries, "files": found.files, "head": found.head,
                "erased": found.erased, "breaks": [{"says": says} for says in found.wrong]})
    else:
        _say(list(found.wrong), found.entries, found.files, found.head)
    return not found.wrong


def _verify_kept(thing: str, data: Path | None, as_json: bool) -> bool:
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.list_cases import find_case_id
    from inwriting.actions.verify_case import verify_case
    found = verify_case(find_case_id(thing))
    if as_json:
        _print({"holds": found.holds, "entries": found.entries, "files": found.files, "head": found.head,
                "erased": found.erased, "breaks": found.breaks})
    else:
        wrong = [_("Entry {seq}: {says}.").format(seq=one.seq, says=one.says) for one in found.breaks]
        _say(wrong, found.entries, found.files, found.head)
    return found.holds


def _say(wrong: list[str], entries: int, files: int, head: str) -> None:
    if not wrong:
        typer.echo(_("It holds: {entries} entries and {files} files, unchanged since they were sealed.").format(
            entries=entries, files=files))
        typer.echo(_("Fingerprint of the last entry: {head}").format(head=head))
        return
    typer.echo(_("It does not hold. {count} places do not match:").format(count=len(wrong)), err=True)
    for one in wrong[:50]:
        typer.echo(f"  {one}", err=True)
    typer.echo(_("Keep this copy as it is, and go back to your last backup or export."), err=True)


def _require(path: Path) -> None:
    if not path.exists():
        raise FileMissing(name=str(path), reason=_("there is no such file"))


def _print(value: Any) -> None:
    import msgspec
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
