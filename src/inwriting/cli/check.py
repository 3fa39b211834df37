"""`inwriting check` and `inwriting compare`: read what the school wrote and say what it says, what is missing, what to ask."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.cli.say import say_check, say_comparison
from inwriting.core.facts.paper import Paper, paper_of
from inwriting.core.problems import BatchLineUnreadable, FileMissing, NothingToCheck

READABLE = {".pdf", ".docx", ".eml", ".msg", ".txt", ".md", ".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff",
            ".htm", ".html"}


class What(StrEnum):
    """The four checks."""

    plan = "plan"
    notice = "notice"
    reply = "reply"
    letter = "letter"


def register(app: typer.Typer) -> None:
    """Add `check` and `compare` to the app."""
    app.command("check")(check)
    app.command("compare")(compare)


def check(
    what: What = typer.Argument(..., help="What kind of paper it is."),
    files: list[Path] = typer.Argument(None, help="Files or folders; - reads text from standard input."),
    pack: str = typer.Option("us-ar", help="Whose law: the id of a pack."),
    kind: str = typer.Option("request-paraprofessional", help="For letters: which kind of letter it is meant to be."),
    batch: Path = typer.Option(None, help='A file with one {"id", "text"} a line; one JSON line comes out for each, in order.'),
    password: str = typer.Option(None, help="The password of an encrypted PDF."),
    together: bool = typer.Option(False, "--together", help="The files are the pages of one paper, in this order."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Check a plan (IEP), a notice, a reply of the school, or your own letter. What came with an e-mail is checked, too."""
    run = _checker(what, pack, kind)
    if batch:
        for name, paper in _batch_items(batch):
            _print_json({"id": name, **msgspec.to_builtins(run(paper))})
        return
    paths = list(_files_in(files or []))
    if not paths:
        raise NothingToCheck
    papers = ((str(path), _read(path, password)) for path in _with_progress(paths))
    checked = [_check_whole(name, paper, run) for name, paper in (_join(papers) if together else papers)]
    if not as_json:
        for one in checked:
            _say(what, one)
    elif len(checked) == 1:
        _print_json(_in_builtins(checked[0]))
    else:
        _print_json([{"file": one.name, **_in_builtins(one)} for one in checked])


def compare(
    old: Path = typer.Argument(..., help="The earlier IEP."),
    new: Path = typer.Argument(..., help="The later IEP."),
    notice: list[Path] = typer.Option([], help="A notice in hand that may cover the change."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Lay two IEPs side by side: which promises appeared, shrank, lost words or vanished."""
    from inwriting.core.checks.compare import compare_plans
    from inwriting.core.checks.coverage import NoticeText, covered_by_notice
    comparison = compare_plans(_read(old, None), _read(new, None))
    notices = [NoticeText(id=str(path), text=_read(path, None).text) for path in notice]
    covered = covered_by_notice(comparison, notices) if notices else None
    if as_json:
        _print_json({**msgspec.to_builtins(comparison), **({"covered": msgspec.to_builtins(covered)} if notice else {})})
    else:
        say_comparison(comparison, covered)


def _checker(what: What, pack_id: str, kind: str) -> Callable[[Paper], Any]:
    from inwriting.core.law.load import load_pack
    pack = load_pack(pack_id)
    if what is What.plan:
        from inwriting.core.checks.plan import check_plan
        return lambda paper: check_plan(paper, pack)
    if what is What.notice:
        from inwriting.core.checks.notice import check_notice
        return lambda paper: check_notice(paper, pack)
    if what is What.reply:
        from inwriting.core.checks.reply import check_reply
        return lambda paper: check_reply(paper, pack)
    from inwriting.core.checks.letter import check_letter
    pack.get_letter(kind)
    return lambda paper: check_letter(paper, kind, pack)


class Checked(msgspec.Struct, frozen=True):
    """A paper that was checked, and the papers that came with it."""

    name: str
    result: Any
    attached: "tuple[Checked, ...]" = ()


def _check_whole(name: str, paper: Paper, run: Callable[[Paper], Any]) -> Checked:
    attached = tuple(_check_whole(one.title or "attachment", one, run) for one in paper.attachments)
    return Checked(name, run(paper), attached)


def _say(what: What, checked: Checked, before: str = "") -> None:
    name = f"{before}{checked.name}"
    say_check(what.value, name, checked.result)
    for one in checked.attached:
        _say(what, one, f"{name} > ")


def _in_builtins(checked: Checked) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(checked.result)
    if checked.attached:
        found["attached"] = [{"file": one.name, **_in_builtins(one)} for one in checked.attached]
    return found


def _join(papers: Iterable[tuple[str, Paper]]) -> Iterator[tuple[str, Paper]]:
    from inwriting.intake.read import join_papers
    names, sheets = zip(*papers, strict=True)
    yield ", ".join(names), join_papers(sheets)


def _files_in(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(inside for inside in path.rglob("*") if inside.suffix.lower() in READABLE)
        else:
            yield path


def _read(path: Path, password: str | None) -> Paper:
    if str(path) == "-":
        return paper_of(sys.stdin.read(), title="standard input")
    from inwriting.intake.limits import Limits
    from inwriting.intake.read import read_paper
    from inwriting.server.options import read_limits
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileMissing(name=path.name, reason=error.strerror or "unknown", where=str(path)) from None
    limits = Limits(**read_limits())
    with _pages_shown() as on_page:
        return read_paper(data, name=path.name, password=password, limits=limits, on_page=on_page)


@contextmanager
def _pages_shown() -> Iterator[Callable[[int, int], None] | None]:
    """A bar for the pages of a long scan, where somebody is looking."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading pages", total=None, visible=False)
        yield lambda count, total: bar.update(task, completed=count, total=total, visible=True)


class BatchItem(msgspec.Struct):
    """One line of a batch file."""

    id: str | int
    text: str


def _batch_items(path: Path) -> Iterator[tuple[str | int, Paper]]:
    try:
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    except OSError as error:
        raise FileMissing(name=path.name, reason=error.strerror or "unknown", where=str(path)) from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            item = msgspec.json.decode(line, type=BatchItem)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise BatchLineUnreadable(where=f"{path.name}:{number}") from None
        yield item.id, paper_of(item.text)


def _with_progress(paths: list[Path]) -> Iterator[Path]:
    if len(paths) < 2 or not sys.stderr.isatty():
        yield from paths
        return
    from rich.console import Console
    from rich.progress import track
    yield from track(paths, description="Reading", console=Console(stderr=True))


def _print_json(value: Any) -> None:
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
    sys.stdout.flush()
