"""Reads a finished binder again and holds every stamp, index row, bookmark, link and citation against what it should be."""

import contextlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from inwriting.core.problems import BinderMismatch
from inwriting.output.binder.exhibits import notes_of
from inwriting.output.binder.settle import Settled
from inwriting.output.stamp import read_box

if TYPE_CHECKING:
    import pikepdf

STAMP = re.compile(rb"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) cm .*?BT .*? \((.*)\) Tj ET", re.DOTALL)
LABEL = re.compile(r"Ex\. (\d+)")
MOST_TOLD = 20


class ReadExhibit(msgspec.Struct, frozen=True):
    """An exhibit as the finished file shows it. `pages` counts its sheet too; both numbers are read from the stamps."""

    label: str
    title: str
    first_page: int
    pages: int
    part: int = 1


class ReadPage(msgspec.Struct, frozen=True):
    """One page as its stamp names it."""

    label: str
    number: int
    part: int
    index: int


class Reread(msgspec.Struct, frozen=True):
    """What the finished files say."""

    pages: int
    exhibits: tuple[ReadExhibit, ...]
    checked: int


class PagesUnshown(BinderMismatch):
    """A page in the finished file cannot be shown: `keys` names the exhibits, which are then kept and not merged."""

    def __init__(self, keys: set[str]) -> None:
        super().__init__(count=len(keys), first=f"pages of {', '.join(sorted(keys))} cannot be shown")
        self.keys = keys


def check_binder(settled: Settled, files: Sequence[Path], citations: int = 0) -> Reread:
    """Read the files of a binder, and raise BinderMismatch unless everything in them agrees.

    `citations` is how many links to exhibits the complaint must carry, at the least.
    """
    check = _Check(settled)
    for part, path in enumerate(files, start=1):
        check.read_part(part, path)
    check.finish(citations)
    if check.unshown:
        raise PagesUnshown(check.unshown)
    if check.wrong:
        raise BinderMismatch(count=len(check.wrong), first=check.wrong[0], where="; ".join(check.wrong[1:MOST_TOLD]))
    return Reread(len(check.pages), tuple(check.exhibits()), check.checked)


class _Check:
    """One reading of all parts."""

    def __init__(self, settled: Settled) -> None:
        self.settled, self.job = settled, settled.job
        self.pages: list[ReadPage] = []
        self.links: list[tuple[int, str, str, tuple[str, int]]] = []
        self.wrong: list[str] = []
        self.unshown: set[str] = set()
        self.checked = 0

    def expect(self, holds: bool, says: str) -> None:
        """Count a comparison, and note what is off."""
        self.checked += 1
        if not holds:
            self.wrong.append(says)

    def read_part(self, part: int, path: Path) -> None:
        """Read one file: its stamps, its bookmarks, the words of our own pages, and the links on them."""
        import pikepdf
        import pypdfium2

        with pikepdf.open(path) as pdf, contextlib.closing(pypdfium2.PdfDocument(path)) as shown:
            found = [read_stamp(page) for page in pdf.pages]
            wanted = self.job.stamps(part)
            self.expect(len(found) == len(wanted), f"part {part} has {len(found)} pages instead of {len(wanted)}")
            for index, (text, want) in enumerate(zip(found, wanted, strict=False)):
                self.expect(text == want, f"page {index + 1} of part {part} is stamped “{text}” instead of “{want}”")
                label, _dot, number = text.rpartition(" · ")
                digits = number.rpartition("-")[2]
                self.pages.append(ReadPage(label, int(digits) if digits.isdigit() else 0, part, index))
            if len(found) == len(wanted) == len(shown):
                self._read_words(pdf, shown, part, wanted)
                self._read_outline(shown, part)

    def _read_words(self, pdf: "pikepdf.Pdf", shown: Any, part: int, wanted: list[str]) -> None:
        """What a reader sees: on every page of our own, and on the first and last page of every run from an exhibit."""
        every = list(pdf.pages)
        index_of = {page.obj.objgen: number for number, page in enumerate(every)}
        start = 0
        for one in (placed for placed in self.job.placed if placed.part == part):
            own = self.job.sources[one.leaf.source].own
            ends = {start, start + one.leaf.count - 1}
            for index in range(start, start + one.leaf.count) if own else sorted(ends):
                with open_words(shown, index) as words:
                    if words is None:
                        self.unshown.add(one.leaf.key)
                        continue
                    text = squeeze(words.get_text_range())
                    self.expect(wanted[index] in text, f"page {index + 1} of part {part} does not show “{wanted[index]}”")
                    if own:
                        self._read_links(every[index], words, one.leaf.key, index_of)
                    # A section that is cut between two parts goes on without its title.
                    if index == start and own and (one.leaf.first == 0 or one.leaf.source == "sheets"):
                        self._read_title(one.leaf.key, text)
            start += one.leaf.count

    def _read_title(self, key: str, text: str) -> None:
        title = f"Exhibit {key.removeprefix('exhibit/')}" if key.startswith("exhibit/") else self.job.titles[key]
        if key != "cover" and key != "complaint" and key != "service":
            self.expect(squeeze(title) in text, f"the first page of “{title}” does not carry its title")

    def _read_links(self, page: "pikepdf.Page", words: Any, key: str, index_of: dict[Any, int]) -> None:
        for note in notes_of(page):
            action = note.get("/A")
            if action is None or action.get("/S") not in ("/GoTo", "/GoToR"):
                continue
            rect = [float(value) for value in note.Rect]
            inside = squeeze(words.get_text_bounded(rect[0] - 0.5, rect[1] + 1, rect[2] + 0.5, rect[3] - 1))
            # Taken apart here, because pdfium may leave out the gap between two columns that stand close.
            left = squeeze(words.get_text_bounded(0, rect[1] + 1, rect[0] - 0.5, rect[3] - 1))
            right = squeeze(words.get_text_bounded(rect[2] + 0.5, rect[1] + 1, 1300, rect[3] - 1))
            where = action.D[0]
            target = (str(action.F), int(where)) if action.S == "/GoToR" else ("", index_of.get(where.objgen, -1))
            part = self.pages[-1].part
            self.links.append((part, key, f"{inside}\n{left}\n{right}", target))

    def _read_outline(self, shown: Any, part: int) -> None:
        marks = {}
        for item in shown.get_toc():
            where = item.get_dest()
            marks[item.get_title()] = where.get_index() if where else -1
        start = 0
        seen: set[str] = set()
        for one in (placed for placed in self.job.placed if placed.part == part):
            title = self.job.titles[one.leaf.key]
            if one.leaf.key not in seen:
                seen.add(one.leaf.key)
                self.expect(marks.get(title) == start, f"the bookmark “{title}” does not lead to page {start + 1} of part {part}")
            start += one.leaf.count

    def finish(self, citations: int) -> None:
        """Compare what was read with itself: numbers, exhibits, index, links."""
        for before, page in zip(self.pages, self.pages[1:], strict=False):
            self.expect(page.number == before.number + 1, f"after page {before.number} comes page {page.number}")
        self.expect(bool(self.pages) and self.pages[0].number == 1, "the numbers do not begin with 1")
        firsts: dict[str, ReadPage] = {}
        for page in self.pages:
            if page.label:
                firsts.setdefault(page.label, page)
        counts = Counter(page.label for page in self.pages)
        places = {(page.part, page.index): page for page in self.pages}
        self.expect(list(firsts) == [row.label for row in self.settled.rows if row.label], "the exhibits are not in their order")
        for part, key, words, target in self.links:
            self._check_link(key, words, places.get(self._place(part, target)), firsts, counts)
        cited = sum(1 for _part, key, _words, _target in self.links if key == "complaint")
        self.expect(cited >= citations, f"the complaint links to exhibits {cited} times instead of {citations}")
        listed = Counter(words.partition("\n")[0] for _part, key, words, _target in self.links if key == "index")
        for row in self.settled.rows:
            self.expect(not row.label or listed[row.label] == 1, f"{row.label} stands {listed[row.label]} times in the index")

    def _place(self, part: int, target: tuple[str, int]) -> tuple[int, int]:
        """Part and index of the page that a link leads to; (0, ...) is no part."""
        file, index = target
        if not file:
            return part, index
        return (self.job.files.index(file) + 1 if file in self.job.files else 0), index

    def _check_link(self, key: str, words: str, page: ReadPage | None, firsts: dict[str, ReadPage],
                    counts: Counter[str]) -> None:
        text, left, right = words.split("\n")
        text = text.rstrip(" ,")  # "Ex. 1, Ex. 2": the comma touches the first link's box
        said = f"the link “{text}” in “{self.job.titles[key]}”"
        if page is None:
            self.expect(False, f"{said} leads nowhere")
        elif LABEL.fullmatch(text):
            self.expect(firsts.get(text) == page, f"{said} leads to page {page.number}, where {text} does not begin")
        else:
            number = text.rpartition("-")[2]
            self.expect(number.isdigit() and int(number) == page.number, f"{said} leads to page {page.number}")
            self._check_row((key, left, right), page, firsts, counts, said)

    def _check_row(self, row: tuple[str, str, str], page: ReadPage, firsts: dict[str, ReadPage], counts: Counter[str],
                   said: str) -> None:
        key, left, right = row
        label = LABEL.match(left)
        if not label:
            self.expect(page.label == "", f"{said} leads into {page.label}")
            return
        self.expect(firsts.get(label[0]) == page, f"{said} stands in the row of {label[0]}, which does not begin there")
        part = str(page.part) if self.settled.parts > 1 and key == "index" else ""
        self.expect(right.replace(" ", "") == f"{counts[label[0]]}{part}",
                    f"the index gives {label[0]} “{right}” pages instead of {counts[label[0]]}")

    def exhibits(self) -> Iterator[ReadExhibit]:
        """The exhibits as read: label, title, first page, pages."""
        found: dict[str, list[ReadPage]] = {}
        for page in self.pages:
            found.setdefault(page.label, []).append(page)
        for row in self.settled.rows:
            if row.label in found and row.label:
                mine = found[row.label]
                yield ReadExhibit(row.label, row.title, mine[0].number, len(mine), mine[0].part)


@contextlib.contextmanager
def open_words(shown: Any, index: int) -> Iterator[Any]:
    """The words of one page, as pdfium sees them; None for a page that cannot be shown."""
    import pypdfium2

    try:
        page = shown[index]
    except pypdfium2.PdfiumError:
        yield None
        return
    words = page.get_textpage()
    try:
        yield words
    finally:
        words.close()
        page.close()


def squeeze(text: str) -> str:
    """Text on one line, with plain spaces and without marks that are not seen."""
    return " ".join(text.replace("\u200b", "").replace("\u00a0", " ").split())


def read_stamp(page: "pikepdf.Page") -> str:
    """The stamp of a page, read from the last thing that the page draws; empty if that is no stamp within the page."""
    import pikepdf

    contents = page.obj.get("/Contents")
    if not isinstance(contents, pikepdf.Array) or not len(contents):
        return ""
    found = STAMP.search(contents[-1].read_bytes())
    if not found:
        return ""
    x, y = float(found[5]), float(found[6])
    left, bottom, right, top = read_box(page)
    if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1):
        return ""
    shown = found[7].replace(b"\\(", b"(").replace(b"\\)", b")").replace(b"\\\\", b"\\")
    return shown.decode("cp1252", "replace")
