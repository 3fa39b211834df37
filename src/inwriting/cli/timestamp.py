"""`inwriting timestamp`: have the record's fingerprint stamped by a time-stamp server that you name."""

from gettext import gettext as _
from pathlib import Path

import typer

from inwriting.core.problems import FileMissing


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("timestamp", help="Have the record stamped by a time-stamp server (RFC 3161) that you name.")(timestamp)


def timestamp(
    case: str = typer.Argument(..., help="The case's id, or how it begins."),
    server: str = typer.Option(..., "--server", help="The server's address. Only the fingerprint is sent there."),
    ca: Path = typer.Option(None, "--ca", help="The server's own certificates (.pem), if this computer does not know them."),
    data: Path = typer.Option(None, help="The folder in which everything is kept."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """The stamp is checked and kept as evidence."""
    roots = _read(ca) if ca else b""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.list_cases import find_case_id
    from inwriting.actions.stamp_time import stamp_time
    done = stamp_time(find_case_id(case), server, roots=roots)
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json({"seq": done.seq, "head": done.head, "stamped_at": done.stamp.stamped_at, "signer": done.stamp.signer,
                    "trusted": done.stamp.trusted, "entry": done.entry.seq, "file": done.entry.files[0].sha256})
        return
    typer.echo(_("Stamped: entry {seq}, fingerprint {head}, at {when}. Kept as entry {entry}.").format(
        seq=done.seq, head=done.head, when=done.stamp.stamped_at.isoformat(), entry=done.entry.seq))
    if not done.stamp.trusted:
        typer.echo(_("Who signed it was not checked; with --ca it can be."), err=True)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileMissing(name=str(path), reason=(error.strerror or "unknown").lower()) from None
