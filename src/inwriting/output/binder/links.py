"""Makes links work inside the joined file: our own to exhibits and pages, and those that a paper brought along."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from inwriting.core.documents.bind.shapes import LINK
from inwriting.output.binder.exhibits import notes_of

if TYPE_CHECKING:
    import pikepdf

SAFE = ("http://", "https://", "mailto:")
DROPPED = {"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/Widget", "/Popup", "/TrapNet", "/PrinterMark"}
ACTS = ("/A", "/AA", "/PA", "/JS", "/FS", "/RichMediaContent", "/Movie", "/Sound", "/Parent", "/Popup", "/StructParent", "/AF")
PAGE_ACTS = ("/AA", "/StructParents", "/Tabs", "/B", "/PieceInfo", "/AF", "/Trans", "/PresSteps", "/Dur", "/DPart", "/Metadata",
             "/Thumb")
# A target is an exhibit or a page: (the file it lies in, or "" for this one; the index of its page in that file).
Target = tuple[str, int]


def resolve_links(pdf: "pikepdf.Pdf", pages: Sequence["pikepdf.Page"], find: Callable[[str], Target]) -> int:
    """Turn our own marked links on these pages into links to pages, and return how many there were."""
    import pikepdf

    count = 0
    every = list(pdf.pages)
    for page in pages:
        for note in notes_of(page):
            address = str(note.get("/A", {}).get("/URI", ""))
            if not address.startswith(LINK):
                continue
            file, index = find(address.removeprefix(LINK))
            if file:
                note["/A"] = pikepdf.Dictionary(S=pikepdf.Name.GoToR, F=pikepdf.String(file),
                                                D=pikepdf.Array([index, pikepdf.Name.Fit]))
            else:
                note["/A"] = pikepdf.Dictionary(S=pikepdf.Name.GoTo, D=pikepdf.Array([every[index].obj, pikepdf.Name.Fit]))
            note["/Contents"] = pikepdf.String(f"Go to {address.removeprefix(LINK).replace('/', ' ')}")
            count += 1
    return count


class Carried:
    """The links of one exhibit: read where they lead before its pages are copied, and set again after."""

    def __init__(self, source: "pikepdf.Pdf") -> None:
        self.source = source
        self.index: dict[tuple[int, int], int] | None = None
        self.names: dict[str, Any] | None = None

    def read(self, pages: Sequence["pikepdf.Page"]) -> dict[int, list[int | None]]:
        """For each page that has annotations, the page index that each of them leads to, or None."""
        return {number: [self._find(note) for note in notes_of(page)]
                for number, page in enumerate(pages) if "/Annots" in page.obj}

    def _find(self, note: Any) -> int | None:
        import pikepdf

        where = note.get("/Dest")
        action = note.get("/A")
        if where is None and isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
            where = action.get("/D")
        if isinstance(where, pikepdf.String | pikepdf.Name):
            where = self._named(str(where))
        if isinstance(where, pikepdf.Dictionary):
            where = where.get("/D")
        if not isinstance(where, pikepdf.Array) or not len(where) or not isinstance(where[0], pikepdf.Dictionary):
            return None
        if self.index is None:
            self.index = {page.obj.objgen: number for number, page in enumerate(self.source.pages)}
        return self.index.get(where[0].objgen)

    def _named(self, name: str) -> Any:
        import pikepdf

        if self.names is None:
            root = self.source.Root
            self.names = {key.lstrip("/"): value for key, value in root.get("/Dests", pikepdf.Dictionary()).items()}
            tree = root.get("/Names", pikepdf.Dictionary()).get("/Dests")
            if tree is not None:
                self.names |= dict(pikepdf.NameTree(tree).items())
        return self.names.get(name.lstrip("/"))


def calm_page(page: "pikepdf.Page") -> None:
    """Take everything off a copied exhibit page that could act or belongs to a file that did not come along."""
    for name in PAGE_ACTS:
        if name in page.obj:
            del page.obj[name]


def calm_notes(page: "pikepdf.Page", leads: Sequence[int | None], copied: dict[int, "pikepdf.Page"]) -> None:
    """Keep a copied page's harmless annotations: links to pages that came along, safe addresses, and remarks."""
    import pikepdf

    kept = []
    for note, lead in zip(notes_of(page), leads, strict=True):
        kind = str(note.get("/Subtype", ""))
        action = note.get("/A")
        address = str(action.get("/URI", "")) if isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/URI" else ""
        for name in (*ACTS, "/Dest"):
            if name in note:
                del note[name]
        if kind in DROPPED:
            continue
        if kind == "/Link":
            if lead in copied and lead is not None:
                note["/Dest"] = pikepdf.Array([copied[lead].obj, pikepdf.Name.Fit])
            elif address.startswith(SAFE):
                note["/A"] = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(address))
            else:
                continue
        note["/P"] = page.obj
        kept.append(note)
    if kept:
        page.obj["/Annots"] = pikepdf.Array(kept)
    else:
        del page.obj["/Annots"]
