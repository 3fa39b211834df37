"""A binder's numbers are right with any number of exhibits, whatever kind they are, in one file or in parts."""

import errno
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from inwriting.core.problems import BinderMismatch, DiskFull, PageTooBigForPart, PartTooSmall
from inwriting.output.binder.bind import Bound, Order, bind
from inwriting.output.binder.exhibits import print_pdf
from inwriting.output.binder.parts import Limit

from .exhibit_kinds import make_contents, make_pdf, make_scan, make_ways, print_all


def words_of(path: Path, page: int) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return pdf[page].get_textpage().get_text_range()


def order_in(folder: Path, limit: Limit | None = None, citations: int = 0) -> Order:
    work = folder / "work"
    work.mkdir(exist_ok=True)
    return Order(folder / "binder.pdf", work, limit or Limit(), citations)


def bind_all(folder: Path, count: int, pages: int = 1, limit: Limit | None = None) -> Bound:
    return bind(make_contents(folder, print_all(folder, count, pages)), order_in(folder, limit, count))


@pytest.mark.parametrize("count", [0, 1, 27, 28, 29, 300])
def test_every_index_row_says_the_page_on_which_its_exhibit_begins(tmp_path: Path, count: int) -> None:
    bound = bind_all(tmp_path, count)
    assert len(bound.exhibits) == count
    with pypdfium2.PdfDocument(tmp_path / "binder.pdf") as pdf:
        assert len(pdf) == bound.pages
        for one in bound.exhibits:
            text = pdf[one.first_page - 1].get_textpage().get_text_range()
            assert f"{one.label} · P-{one.first_page:04d}" in text
            assert f"Exhibit {one.label[4:]}" in text
            assert one.pages == 2


def test_index_over_several_pages_shifts_no_number(tmp_path: Path) -> None:
    long = {number: f"A paper with a very long title that runs over more than one line, number {number}, " * 2
            for number in range(1, 61)}
    bind(make_contents(tmp_path, print_all(tmp_path, 60), titles=long), order_in(tmp_path, citations=60))


def test_prefix_stands_on_every_page(tmp_path: Path) -> None:
    bind(make_contents(tmp_path, print_all(tmp_path, 2), prefix="RIVERA"), order_in(tmp_path))
    assert "RIVERA-0001" in words_of(tmp_path / "binder.pdf", 0)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("make", [make_pdf, make_scan])
def test_stamp_stands_on_rotated_landscape_scanned_and_shifted_pages(tmp_path: Path, rotate: int, make: object) -> None:
    ways = make_ways(tmp_path)
    shapes = {"MediaBox": pikepdf.Array([-100, -50, 692, 562]), "CropBox": pikepdf.Array([-80, -30, 600, 500])}
    printed = [print_pdf(make(tmp_path / "a.pdf", 2, Rotate=rotate), ways),  # type: ignore[operator]
               print_pdf(make(tmp_path / "b.pdf", 1, Rotate=rotate, **shapes), ways)]  # type: ignore[operator]
    bound = bind(make_contents(tmp_path, list(printed)), order_in(tmp_path))
    second = bound.exhibits[1]
    assert f"Ex. 2 · P-{second.first_page + 1:04d}" in words_of(tmp_path / "binder.pdf", second.first_page)


def test_huge_page_is_made_smaller_and_whole(tmp_path: Path) -> None:
    printed = print_pdf(make_pdf(tmp_path / "a.pdf", 1, MediaBox=pikepdf.Array([0, 0, 3000, 5000])), make_ways(tmp_path))
    with pikepdf.open(printed.path) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]
    assert "very large" in printed.remarks[0]
    assert "Page 1" in words_of(printed.path, 0)


def test_exhibit_that_could_not_be_merged_keeps_its_row_and_its_sheet(tmp_path: Path) -> None:
    printed = print_all(tmp_path, 3)
    printed[1] = None
    bound = bind(make_contents(tmp_path, printed), order_in(tmp_path, citations=3))
    assert [one.pages for one in bound.exhibits] == [2, 1, 2]
    assert "Kept, not merged" in words_of(tmp_path / "binder.pdf", bound.exhibits[1].first_page - 1)


def test_parts_hold_at_most_so_many_pages_and_numbers_go_on(tmp_path: Path) -> None:
    bound = bind_all(tmp_path, 9, 3, Limit(pages=12))
    assert len(bound.parts) > 2
    assert all(part.pages <= 12 for part in bound.parts)
    assert [part.first_page for part in bound.parts[1:]] == [part.last_page + 1 for part in bound.parts[:-1]]
    assert "Part 2 of" in words_of(Path(bound.parts[1].path), 0)
    assert not (tmp_path / "binder.pdf").exists()


def test_parts_are_no_larger_than_asked(tmp_path: Path) -> None:
    printed = [print_pdf(make_scan(tmp_path / f"{number}.pdf", 30), make_ways(tmp_path)) for number in range(4)]
    limit = Limit(size=150_000)
    bound = bind(make_contents(tmp_path, list(printed)), order_in(tmp_path, limit))
    assert len(bound.parts) > 1
    assert all(part.bytes <= limit.size and Path(part.path).stat().st_size == part.bytes for part in bound.parts)


def test_an_exhibit_larger_than_a_part_goes_on_in_the_next(tmp_path: Path) -> None:
    bound = bind_all(tmp_path, 1, 40, Limit(pages=15))
    assert bound.exhibits[0].pages == 41
    assert sum("Ex. 1" in part.exhibits for part in bound.parts) > 2


def test_an_index_longer_than_a_part_goes_on_in_the_next(tmp_path: Path) -> None:
    long = {number: f"A long title, number {number}, " * 7 for number in range(1, 61)}
    contents = make_contents(tmp_path, print_all(tmp_path, 60), titles=long)
    bound = bind(contents, order_in(tmp_path, Limit(pages=6), 60))
    assert all(part.pages <= 6 for part in bound.parts) and len(bound.exhibits) == 60


def test_a_limit_that_nothing_fits_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises((PartTooSmall, PageTooBigForPart)):
        bind_all(tmp_path, 2, 1, Limit(size=3000))
    assert not list(tmp_path.glob("binder*.pdf"))


def test_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_keys: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    contents = make_contents(tmp_path, print_all(tmp_path, 2))
    monkeypatch.setattr(pikepdf.Pdf, "save", fail)
    with pytest.raises(DiskFull):
        bind(contents, order_in(tmp_path))
    assert not list(tmp_path.glob("binder*.pdf"))


def test_full_disk_while_moving_parts_takes_the_first_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents, order = make_contents(tmp_path, print_all(tmp_path, 6, 3)), order_in(tmp_path, Limit(pages=10))
    real, seen = Path.replace, []

    def fail_second(self: Path, target: Path) -> Path:
        seen.append(target)
        if len(seen) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fail_second)
    with pytest.raises(DiskFull):
        bind(contents, order)
    assert not list(tmp_path.glob("binder*.pdf"))


def test_our_own_pages_keep_their_tags(tmp_path: Path) -> None:
    bind_all(tmp_path, 3)
    with pikepdf.open(tmp_path / "binder.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
        numbers = [int(number) for number in list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert numbers == sorted(set(numbers))
        assert "/StructParents" in pdf.pages[0].obj


def test_same_contents_give_the_same_bytes(tmp_path: Path) -> None:
    contents = make_contents(tmp_path, print_all(tmp_path, 3))
    bind(contents, order_in(tmp_path))
    first = (tmp_path / "binder.pdf").read_bytes()
    bind(contents, order_in(tmp_path))
    assert (tmp_path / "binder.pdf").read_bytes() == first


def test_a_citation_that_is_missing_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(BinderMismatch):
        bind(make_contents(tmp_path, print_all(tmp_path, 2)), order_in(tmp_path, citations=3))
    assert not (tmp_path / "binder.pdf").exists()
