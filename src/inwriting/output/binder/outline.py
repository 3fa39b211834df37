"""Writes the bookmarks of a binder: every section, and every exhibit under one heading."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pikepdf


class Mark(NamedTuple):
    """One bookmark: its words, the index of its page in the file, and whether it stands under "Exhibits"."""

    title: str
    page: int
    under: bool = False


def write_outline(pdf: "pikepdf.Pdf", marks: Sequence[Mark]) -> None:
    """Put the bookmarks into the file, in order; the exhibits are gathered under one that opens."""
    import pikepdf

    every = list(pdf.pages)
    with pdf.open_outline() as outline:
        group: pikepdf.OutlineItem | None = None
        for mark in marks:
            item = pikepdf.OutlineItem(mark.title, pikepdf.Array([every[mark.page].obj, pikepdf.Name.Fit]))
            if not mark.under:
                outline.root.append(item)
                continue
            if group is None:
                group = pikepdf.OutlineItem("Exhibits", pikepdf.Array([every[mark.page].obj, pikepdf.Name.Fit]))
                outline.root.append(group)
            group.children.append(item)
    pdf.Root["/PageMode"] = pikepdf.Name.UseOutlines
