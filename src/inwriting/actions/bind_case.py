"""Binds a case: the complaint, everything that proves it, and the record's seals, in one checked file or several."""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from inwriting.actions.open_exhibit import make_ways, open_exhibit
from inwriting.actions.report_service import report_service
from inwriting.core.documents.bind.front import Front, footer_of
from inwriting.core.documents.bind.hide import Hidden
from inwriting.core.documents.bind.relink import count_links, relink
from inwriting.core.documents.bind.seals import write_checking, write_record
from inwriting.core.documents.bind.shapes import SECTIONS, BoundExhibit, Provenance, Row, SealLine, Section
from inwriting.core.documents.blocks import Document
from inwriting.core.documents.complaint.shapes import Exhibit
from inwriting.core.documents.words import write_day
from inwriting.core.facts.case import Case
from inwriting.core.flow import complain, write_complaint
from inwriting.core.law.load import load_pack
from inwriting.core.ledger import balance_service
from inwriting.core.problems import (
    ExhibitChanged,
    ExhibitLocked,
    ExhibitMissing,
    ExhibitPasswordWrong,
    ExhibitTooBig,
    ManyProblems,
    PaperLocked,
    PaperProblem,
    PasswordWrong,
    PrefixUnusable,
    Problem,
)
from inwriting.output.binder.bind import Bound, Order, bind, problem_of_disk
from inwriting.output.binder.exhibits import Printed, Ways
from inwriting.output.binder.join import Progress
from inwriting.output.binder.parts import Limit
from inwriting.output.binder.redact_contents import redact_contents
from inwriting.output.binder.reread import PagesUnshown
from inwriting.output.binder.settle import Contents

FindFile = Callable[[str], Path | None]
Printouts = tuple[Printed | None, ...]
_DATED = re.compile(r"\s*\((\d{4}-\d{2}-\d{2})\)$")
_PREFIX = re.compile(r"[A-Za-z0-9]{1,6}")
LARGEST_EXHIBIT = 1_000_000_000
UNSHOWN = "some of its pages cannot be shown."


class Wishes(msgspec.Struct, frozen=True):
    """How the binder is wanted. `passwords` are by the exhibit's number; sizes in bytes; 0 means no limit."""

    today: date
    max_size: int = 0
    max_pages: int = 0
    prefix: str = "P"
    redacted: bool = False
    passwords: Mapping[int, str] = {}
    read_scans: bool = True
    most_scans: int = 250
    largest_exhibit: int = LARGEST_EXHIBIT
    made_at: str = ""


class BoundRow(msgspec.Struct, frozen=True):
    """One exhibit of a finished binder; the numbers were read from the file. `pages` counts the sheet before it."""

    label: str
    title: str
    first_page: int
    pages: int
    part: int
    merged: bool
    why_not: str
    name: str
    sha256: str


class Result(msgspec.Struct, frozen=True):
    """A finished binder, and what was bound. `about` says where it comes from."""

    bound: Bound
    exhibits: tuple[BoundRow, ...]
    about: Provenance

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the index, sections too."""
        return self.bound.rows


def bind_case(case: Case, find_file: FindFile, out: Path, wishes: Wishes, *, seals: tuple[SealLine, ...] = (),
              progress: Progress | None = None) -> Result:
    """Write the binder of a case to `out`, whole or not at all.

    `find_file` gives the path of a kept file by fingerprint. Raises NothingToAllege, ExhibitMissing, ExhibitChanged,
    ExhibitLocked (ManyProblems for several), ExhibitTooBig, BinderMismatch, WordRemains, DiskFull, NotWritten ...
    """
    if not _PREFIX.fullmatch(wishes.prefix):
        raise PrefixUnusable(prefix=wishes.prefix[:40])
    out = Path(out)
    try:
        folder = Path(tempfile.mkdtemp(prefix=".inwriting-binder-", dir=out.parent))
    except OSError as error:
        raise problem_of_disk(error, out) from None
    try:
        return _Binding(case, wishes, folder, progress).bind(find_file, out, seals)
    except OSError as error:
        raise problem_of_disk(error, out) from None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Binding:
    """One binder being made."""

    def __init__(self, case: Case, wishes: Wishes, folder: Path, progress: Progress | None) -> None:
        self.case, self.wishes, self.folder, self.progress = case, wishes, folder, progress
        self.pack = load_pack(case.file.pack)
        self.complaint = complain(case, self.pack, wishes.today)

    def bind(self, find_file: FindFile, out: Path, seals: tuple[SealLine, ...]) -> Result:
        """Everything, in order."""
        wishes = self.wishes
        complaint = write_complaint(self.case, self.pack, wishes.today, linked=True)
        files = _locate(self.complaint.exhibits, find_file, wishes.largest_exhibit)
        # A scan that is not read cannot be redacted, so a redacted copy always reads them, however many they are.
        ways = make_ways(self.folder, read_scans=wishes.read_scans or wishes.redacted,
                         most_scans=10_000 if wishes.redacted else wishes.most_scans)
        exhibits, printed = self._print(files, ways)
        parent = self.case.find_person("parent")
        about = Provenance(wishes.today, wishes.made_at, (parent.name if parent else "") or "the parent",
                           seals[-1].seal if seals else self.case.head, seals, wishes.redacted, self.case.file.invented)
        linked = relink(complaint)
        contents = Contents(self._sections(linked, exhibits, about), exhibits, printed, about,
                            f"Binder of proof: {self.case.file.child.name}", wishes.prefix)
        order = Order(out, self.folder, Limit(wishes.max_size, wishes.max_pages), count_links(linked), self.progress,
                      lock=ways.lock)
        if wishes.redacted:
            contents, prove = redact_contents(contents, Hidden(self.case), ways, self.progress)
            order = msgspec.structs.replace(order, prove=prove)
        try:
            bound = bind(contents, order)
        except PagesUnshown as problem:
            contents = _leave_out(contents, problem.keys)
            bound = bind(contents, order)
        return Result(bound, _rows(bound, contents.exhibits), contents.about)

    def _print(self, files: list[tuple[Exhibit, Path]], ways: Ways) -> tuple[tuple[BoundExhibit, ...], Printouts]:
        bound: list[BoundExhibit] = []
        printed: list[Printed | None] = []
        refused: list[Problem] = []
        for count, (exhibit, path) in enumerate(files, start=1):
            if self.progress:
                self.progress("exhibits", count, len(files))
            try:
                pages, why = self._print_one(exhibit, path, ways)
            except (ExhibitLocked, ExhibitPasswordWrong) as problem:
                refused.append(problem)
                continue
            printed.append(pages)
            bound.append(self._describe(exhibit, why, pages.remarks if pages else ()))
        if refused:
            raise refused[0] if len(refused) == 1 else ManyProblems(tuple(refused))
        return tuple(bound), tuple(printed)

    def _print_one(self, exhibit: Exhibit, path: Path, ways: Ways) -> tuple[Printed | None, str]:
        """The pages, or None and the reason why the file is kept and not merged."""
        words: dict[str, Any] = {"label": exhibit.label, "title": _title(exhibit), "number": exhibit.number}
        try:
            return open_exhibit(path, exhibit.file.name, ways, self.wishes.passwords.get(exhibit.number, "")), ""
        except PaperLocked:
            raise ExhibitLocked(**words) from None
        except PasswordWrong:
            raise ExhibitPasswordWrong(**words) from None
        except PaperProblem as problem:
            return None, problem.explain()["what"]

    def _describe(self, exhibit: Exhibit, why_not: str, remarks: tuple[str, ...]) -> BoundExhibit:
        dated = _DATED.search(exhibit.title)
        event = next((one for one in self.case.events if one.id in exhibit.entries), None)
        return BoundExhibit(
            exhibit.number, _title(exhibit), write_day(date.fromisoformat(dated[1]), "en") if dated else "", exhibit.file.name,
            exhibit.file.sha256, exhibit.entries, getattr(event and event.payload, "proves", ""),
            getattr(event and event.payload, "from_whom", ""), why_not, remarks)

    def _sections(self, complaint: Document, exhibits: tuple[BoundExhibit, ...], about: Provenance) -> tuple[Section, ...]:
        sections = Front(self.case, self.pack, self.complaint, exhibits).write(about, self.wishes.prefix)
        ledger = balance_service(self.case, self.wishes.today)
        if ledger.promises:
            report = report_service(self.case, ledger)
            sections.append(Section("service", SECTIONS["service"], msgspec.structs.replace(
                report, numbered=False, footer=footer_of(about))))
        sections.append(Section("complaint", SECTIONS["complaint"], complaint))
        return (*sections, write_record(about), write_checking(about))


def _leave_out(contents: Contents, keys: set[str]) -> Contents:
    """The same contents without the pages of these exhibits; they keep their rows and their sheets."""
    out = {int(key.removeprefix("exhibit/")) for key in keys if key.startswith("exhibit/")}
    return msgspec.structs.replace(
        contents, printed=tuple(None if number in out else one for number, one in enumerate(contents.printed, start=1)),
        exhibits=tuple(msgspec.structs.replace(one, why_not=UNSHOWN) if one.number in out else one for one in contents.exhibits))


def _locate(exhibits: tuple[Exhibit, ...], find_file: FindFile, largest: int) -> list[tuple[Exhibit, Path]]:
    """The file of each exhibit, there and unchanged; all that are not are told at once."""
    found: list[tuple[Exhibit, Path]] = []
    refused: list[Problem] = []
    for exhibit in exhibits:
        words = {"label": exhibit.label, "title": _title(exhibit)}
        path = find_file(exhibit.file.sha256)
        if path is None or not path.is_file():
            refused.append(ExhibitMissing(name=exhibit.file.name, **words))
        elif (size := path.stat().st_size) > largest:
            refused.append(ExhibitTooBig(megabytes=size // 1_000_000, limit=largest // 1_000_000, **words))
        elif _digest(path) != exhibit.file.sha256:
            refused.append(ExhibitChanged(**words))
        else:
            found.append((exhibit, path))
    if refused:
        raise refused[0] if len(refused) == 1 else ManyProblems(tuple(refused))
    return found


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _title(exhibit: Exhibit) -> str:
    return _DATED.sub("", exhibit.title)


def _rows(bound: Bound, exhibits: tuple[BoundExhibit, ...]) -> tuple[BoundRow, ...]:
    read = {one.label: one for one in bound.exhibits}
    return tuple(BoundRow(one.label, one.title, read[one.label].first_page, read[one.label].pages, read[one.label].part,
                          not one.why_not, one.why_not, one.name, one.sha256) for one in exhibits)
