"""Joins the pages of one part of a binder into a file: copied once, stamped, linked, bookmarked, and saved."""

import contextlib
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from inwriting.core.documents.bind.shapes import write_number
from inwriting.output.binder.links import Carried, Target, calm_notes, calm_page, resolve_links
from inwriting.output.binder.outline import Mark, write_outline
from inwriting.output.binder.parts import Placed, Source
from inwriting.output.binder.tags import Tags
from inwriting.output.stamp import stamp_pages

if TYPE_CHECKING:
    import pikepdf

Progress = Callable[[str, int, int], None]
Leads = dict[int, list[int | None]]


class Job(msgspec.Struct, frozen=True):
    """What every part of a binder shares. `titles` gives the bookmark of each key; `files` the name of each part's file."""

    sources: dict[str, Source]
    placed: tuple[Placed, ...]
    titles: dict[str, str]
    files: tuple[str, ...]
    title: str
    author: str = ""
    prefix: str = "P"
    made_on: str = ""

    def target(self, name: str, part: int) -> Target:
        """Where "exhibit/3" or "page/12" lies, seen from a part."""
        for one in self.placed:
            inside = name == one.leaf.key or (
                name.startswith("page/") and one.number <= int(name[5:]) < one.number + one.leaf.count)
            if inside:
                number = int(name[5:]) if name.startswith("page/") else one.number
                index = number - self.first_number(one.part)
                return (self.files[one.part - 1] if one.part != part else ""), index
        raise KeyError(name)

    def first_number(self, part: int) -> int:
        """The running number of the first page of a part."""
        return next(one.number for one in self.placed if one.part == part)

    def stamps(self, part: int) -> list[str]:
        """The stamp of each page of a part."""
        return [stamp_text(one.leaf.label, one.number + index, self.prefix)
                for one in self.placed if one.part == part for index in range(one.leaf.count)]


def stamp_text(label: str, number: int, prefix: str) -> str:
    """Ex. 3 · P-0012, or P-0001 in front of the exhibits."""
    return f"{label} · {write_number(number, prefix)}" if label else write_number(number, prefix)


def join_part(job: Job, part: int, into: Path, progress: Progress | None = None) -> None:
    """Write one part to `into`."""
    import pikepdf

    with contextlib.ExitStack() as stack:
        pdf = stack.enter_context(pikepdf.new())
        joiner = _Joiner(job, pdf, stack)
        mine = [one for one in job.placed if one.part == part]
        for count, one in enumerate(mine, start=1):
            joiner.add(one)
            if progress:
                progress("join", count, len(mine))
        joiner.close()
        resolve_links(pdf, joiner.own, lambda name: job.target(name, part))
        stamp_pages(pdf, job.stamps(part))
        write_outline(pdf, joiner.marks)
        _describe(pdf, job)
        pdf.save(into, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


class _Joiner:
    """One part being joined: its pages, its bookmarks, and the files that stay open until it is saved."""

    def __init__(self, job: Job, pdf: "pikepdf.Pdf", stack: contextlib.ExitStack) -> None:
        self.job, self.pdf, self.stack = job, pdf, stack
        self.tags = Tags(pdf)
        self.own: list[pikepdf.Page] = []
        self.marks: list[Mark] = []
        self.marked: set[str] = set()
        self.count = 0
        self.waiting: dict[str, tuple[pikepdf.Pdf, list[int]]] = {}
        self.foreign: list[tuple[int, int, int, Leads]] = []

    def add(self, one: Placed) -> None:
        """Copy a leaf's pages to the end of the file."""
        leaf, source = one.leaf, self.job.sources[one.leaf.source]
        if leaf.key not in self.marked:
            self.marked.add(leaf.key)
            self.marks.append(Mark(self.job.titles[leaf.key], self.count, leaf.key.startswith("exhibit/")))
        opened = self._open(leaf.source, source)
        pages = list(opened.pages)[leaf.first:leaf.first + leaf.count]
        if source.own:
            self.pdf.pages.extend(pages)
        else:
            self._add_foreign(opened, pages, leaf.first)
        self.count += leaf.count
        if source.own:
            self.waiting.setdefault(leaf.source, (opened, []))[1].extend(range(self.count - leaf.count, self.count))

    def close(self) -> None:
        """Calm the exhibits' pages, and take over the tags of every paper of our own that is here with all its pages.

        It is done once at the end, because finding a page by its number takes as long as the file has pages.
        """
        every = list(self.pdf.pages)
        for start, first, count, leads in self.foreign:
            _calm(every[start:start + count], first, leads)
        for name, (opened, indexes) in self.waiting.items():
            copied = [every[index] for index in indexes]
            self.own += copied
            if len(copied) == self.job.sources[name].pages:
                self.tags.graft(opened, copied)
                continue
            for page in copied:
                if "/StructParents" in page.obj:
                    del page.obj["/StructParents"]
        self.tags.close()

    def _open(self, name: str, source: Source) -> "pikepdf.Pdf":
        import pikepdf

        if source.own:
            if name in self.waiting:
                return self.waiting[name][0]
            return self.stack.enter_context(pikepdf.open(io.BytesIO(source.data)))
        assert source.path is not None
        return self.stack.enter_context(pikepdf.open(source.path))

    def _add_foreign(self, opened: "pikepdf.Pdf", pages: "Sequence[pikepdf.Page]", first: int) -> None:
        self.foreign.append((self.count, first, len(pages), Carried(opened).read(pages)))
        self.pdf.pages.extend(pages)


def _calm(pages: "list[pikepdf.Page]", first: int, leads: Leads) -> None:
    copied = {first + index: page for index, page in enumerate(pages)}
    for index, page in enumerate(pages):
        calm_page(page)
        if index in leads:
            calm_notes(page, leads[index], copied)


def _describe(pdf: "pikepdf.Pdf", job: Job) -> None:
    import pikepdf

    pdf.Root["/Lang"] = pikepdf.String("en-US")
    pdf.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as words:
        words["dc:title"] = job.title
        if job.author:
            words["dc:creator"] = [job.author]
        words["dc:language"] = ["en-US"]
        if job.made_on:
            words["xmp:CreateDate"] = job.made_on
    pdf.docinfo["/Title"] = job.title
    if job.author:
        pdf.docinfo["/Author"] = job.author
