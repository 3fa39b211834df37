"""A binder that was tampered with does not pass the reading: each kind of wrong is caught."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from inwriting.core.problems import BinderMismatch
from inwriting.output.binder.join import join_part
from inwriting.output.binder.parts import Limit
from inwriting.output.binder.reread import check_binder, read_stamp
from inwriting.output.binder.settle import Settled, settle

from .exhibit_kinds import make_contents, print_all


@pytest.fixture
def made(tmp_path: Path) -> tuple[Settled, Path]:
    settled = settle(make_contents(tmp_path, print_all(tmp_path, 4, 2)), Limit(), "binder")
    path = tmp_path / "binder.pdf"
    join_part(settled.job, 1, path)
    return settled, path


def first_page(settled: Settled, key: str) -> int:
    return next(row.first_page for row in settled.rows if row.key == key) - 1


def change(path: Path, how: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        how(pdf)
        pdf.save(path)


def test_an_untouched_binder_passes(made: tuple[Settled, Path]) -> None:
    settled, path = made
    read = check_binder(settled, [path], 4)
    assert read.pages == sum(placed.leaf.count for placed in settled.job.placed)
    assert [one.label for one in read.exhibits] == ["Ex. 1", "Ex. 2", "Ex. 3", "Ex. 4"]


def refuse(made: tuple[Settled, Path], how: Callable[[pikepdf.Pdf], None]) -> str:
    settled, path = made
    change(path, how)
    with pytest.raises(BinderMismatch) as caught:
        check_binder(settled, [path], 4)
    return str(caught.value)


def swap_words(pdf: pikepdf.Pdf, page: int, old: bytes, new: bytes) -> None:
    stream = pdf.pages[page].obj.Contents[-1]
    stream.write(stream.read_bytes().replace(old, new))


def test_a_changed_stamp_is_caught(made: tuple[Settled, Path]) -> None:
    assert "P-0099" in refuse(made, lambda pdf: swap_words(pdf, 0, b"P-0001", b"P-0099"))


def test_a_missing_stamp_is_caught(made: tuple[Settled, Path]) -> None:
    def take_off(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[3].obj
        page.Contents = pikepdf.Array(list(page.Contents)[:-1])

    assert "stamped" in refuse(made, take_off)


def test_a_stamp_beside_the_page_is_caught(made: tuple[Settled, Path]) -> None:
    settled, path = made
    place = first_page(settled, "exhibit/2") + 1
    change(path, lambda pdf: pdf.pages[place].obj.__setitem__("/CropBox", pikepdf.Array([300, 400, 500, 500])))
    with pikepdf.open(path) as pdf:
        assert read_stamp(pdf.pages[place]) == ""


def test_two_pages_swapped_are_caught(made: tuple[Settled, Path]) -> None:
    def swap(pdf: pikepdf.Pdf) -> None:
        pages = list(pdf.pages)
        pdf.pages[-1], pdf.pages[-2] = pages[-2], pages[-1]

    refuse(made, swap)


def test_a_page_too_few_is_caught(made: tuple[Settled, Path]) -> None:
    def drop(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[-1]

    assert "pages instead of" in refuse(made, drop)


def links_of(pdf: pikepdf.Pdf, page: int) -> list[pikepdf.Object]:
    return [note for note in pdf.pages[page].obj.get("/Annots", []) if note.get("/A", {}).get("/S") == "/GoTo"]


@pytest.mark.parametrize("key", ["index", "complaint"])
def test_a_link_to_another_page_is_caught(made: tuple[Settled, Path], key: str) -> None:
    settled, _path = made

    def lead_astray(pdf: pikepdf.Pdf) -> None:
        note = links_of(pdf, first_page(settled, key))[0]
        note.A.D = pikepdf.Array([pdf.pages[-1].obj, pikepdf.Name.Fit])

    assert "leads to page" in refuse(made, lead_astray)


def test_a_citation_without_its_link_is_caught(made: tuple[Settled, Path]) -> None:
    settled, _path = made

    def unlink(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[first_page(settled, "complaint")].obj
        page.Annots = pikepdf.Array(list(page.Annots)[1:])

    assert "times instead of" in refuse(made, unlink)


def test_a_bookmark_off_by_one_is_caught(made: tuple[Settled, Path]) -> None:
    def shift(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            exhibits = next(item for item in outline.root if item.title == "Exhibits")
            exhibits.children[1].destination = pikepdf.make_page_destination(pdf, len(pdf.pages) - 1)
            exhibits.children[1].action = None

    assert "bookmark" in refuse(made, shift)


def test_an_index_that_prints_another_number_is_caught(made: tuple[Settled, Path], tmp_path: Path) -> None:
    import msgspec

    from inwriting.core.documents.bind.index import write_index
    from inwriting.output.binder.settle import write_source

    settled, _path = made
    wrong = [msgspec.structs.replace(row, pages=row.pages + (row.key == "exhibit/3")) for row in settled.rows]
    index = write_source(write_index(wrong, make_contents(tmp_path, []).about, "P").document)
    job = msgspec.structs.replace(settled.job, sources={**settled.job.sources, "index": index})
    path = tmp_path / "wrong.pdf"
    join_part(job, 1, path)
    with pytest.raises(BinderMismatch, match="Ex. 3"):
        check_binder(msgspec.structs.replace(settled, job=job), [path], 4)


def test_an_index_row_with_the_page_of_its_neighbour_is_caught(made: tuple[Settled, Path], tmp_path: Path) -> None:
    import msgspec

    from inwriting.core.documents.bind.index import write_index
    from inwriting.output.binder.settle import write_source

    settled, _path = made
    wrong = [msgspec.structs.replace(row, first_page=row.first_page + (row.key == "exhibit/2")) for row in settled.rows]
    index = write_source(write_index(wrong, make_contents(tmp_path, []).about, "P").document)
    job = msgspec.structs.replace(settled.job, sources={**settled.job.sources, "index": index})
    path = tmp_path / "wrong.pdf"
    join_part(job, 1, path)
    with pytest.raises(BinderMismatch, match="Ex. 2"):
        check_binder(msgspec.structs.replace(settled, job=job), [path], 4)
