"""`inwriting binder`: the complaint with every proof behind it, as one checked file or as several parts."""

import contextlib
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.cli.cases_in import read_day
from inwriting.cli.write_out import print_json, write_document
from inwriting.core.problems import PasswordUnclear, SizeUnclear

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(kb|mb|gb|k|m|g)?b?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


def register(app: typer.Typer) -> None:
    """Add `binder` to the app."""
    app.command("binder")(binder)


def binder(
    case: str = typer.Option(..., help="A case file, or the id of a case."),
    out: Path = typer.Option(..., "-o", "--out", help="The binder to write (.pdf). Parts are called ...-part-1.pdf and so on."),
    max_size: str = typer.Option("", help="Split where a part would be larger than this, such as 10MB."),
    max_pages: int = typer.Option(0, min=0, help="Split where a part would have more pages than this."),
    prefix: str = typer.Option("P", help="What stands before the running numbers."),
    redacted: bool = typer.Option(False, "--redacted", help="A copy without names, addresses, numbers and e-mail addresses."),
    password: list[str] = typer.Option([], help="The password of a locked exhibit: 3=... (may be given several times)."),
    index: Path = typer.Option(None, help="Write the index as a file of its own too: .docx, .pdf, .html or .txt."),
    ocr: bool = typer.Option(True, "--ocr/--no-ocr", help="Read scans and photos, so that the binder can be searched."),
    today: str = typer.Option(None, help="The day to bind on (2026-11-24); without it, this machine's day."),
    data: Path = typer.Option(None, help="The folder in which everything is kept."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON: pages, exhibits and parts, read from the finished file."),
) -> None:
    """Bind the case: complaint, index, exhibits, record and how to check them, every page numbered."""
    from inwriting.actions.bind_case import Wishes, bind_case
    moment = datetime.now().astimezone()
    wishes = Wishes(read_day(today) if today else moment.date(), read_size(max_size), max_pages, prefix, redacted,
                    read_passwords(password), ocr, made_at=moment.strftime("%Y-%m-%d %H:%M %Z") if not today else "")
    path = Path(case)
    with show_progress() as progress:
        if path.suffix in (".toml", ".json") or path.is_file():
            from inwriting.actions.seals_of import locate_beside, read_seals_beside
            from inwriting.core.facts.read import read_case
            result = bind_case(read_case(path), locate_beside(path), out, wishes, seals=read_seals_beside(path),
                               progress=progress)
        else:
            from inwriting.actions.start import start_django
            start_django(data)
            from inwriting.actions.bind_kept import bind_kept
            from inwriting.actions.list_cases import find_case_id
            result = bind_kept(find_case_id(case), out, wishes, progress=progress)
    if index:
        from inwriting.core.documents.bind.index import write_plain_index
        write_document(write_plain_index(result.rows, result.about, prefix), index)
    if as_json:
        print_json({"pages": result.bound.pages, "exhibits": msgspec.to_builtins(result.exhibits),
                    "parts": msgspec.to_builtins(result.bound.parts), "checked": result.bound.checked, "redacted": redacted})
    else:
        _say(result)


def _say(result: Any) -> None:
    for part in result.bound.parts:
        typer.echo(_("Wrote {path}: {pages} pages, {first} to {last}.").format(
            path=part.path, pages=part.pages, first=part.first_page, last=part.last_page))
    typer.echo(_("Read again and checked: {count} stamps, index rows, bookmarks, links and citations agree.").format(
        count=f"{result.bound.checked:,}"))
    for one in result.exhibits:
        if not one.merged:
            typer.echo(_("{label} is kept, not merged: {why}").format(label=one.label, why=one.why_not), err=True)


def read_size(text: str) -> int:
    """Bytes of a size such as 10MB (a million bytes each); 0 for none. Raises SizeUnclear."""
    if not text:
        return 0
    found = _SIZE.fullmatch(text.strip())
    if not found or not float(found[1]):
        raise SizeUnclear(text=text)
    return int(float(found[1]) * _UNITS[(found[2] or "").lower().rstrip("b")])


def read_passwords(given: list[str]) -> dict[int, str]:
    """Passwords by exhibit number, from words such as "3=secret" or "Ex. 3=secret". Raises PasswordUnclear."""
    found: dict[int, str] = {}
    for one in given:
        label, sign, word = one.partition("=")
        number = re.fullmatch(r"(?:Ex\.?\s*)?(\d+)", label.strip(), re.IGNORECASE)
        if not sign or not word or not number:
            raise PasswordUnclear
        found[int(number[1])] = word
    return found


@contextlib.contextmanager
def show_progress() -> Iterator[Callable[[str, int, int], None] | None]:
    """A progress bar on a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress
    words = {"exhibits": _("Making pages of the exhibits"), "join": _("Joining and stamping"), "check": _("Reading it again"),
             "redact": _("Removing names"), "prove": _("Searching for names that remain")}
    with Progress(console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def step(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = bar.add_task(words.get(stage, stage), total=total)
            bar.update(tasks[stage], completed=done, total=total)

        yield step

