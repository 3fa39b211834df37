"""Carries the tags of our own pages (headings, tables, links for screen readers) over into the joined file."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf


class Tags:
    """The structure tree of one joined file, put together from the trees of the papers that we wrote ourselves."""

    def __init__(self, pdf: "pikepdf.Pdf") -> None:
        import pikepdf

        self.pdf = pdf
        self.kids = pikepdf.Array()
        self.numbers = pikepdf.Array()
        self.roles: dict[str, Any] = {}
        self.next = 0
        self.root = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))

    def graft(self, source: "pikepdf.Pdf", pages: list["pikepdf.Page"]) -> None:
        """Take over the tree of `source`, all pages of which have just been copied and are given as `pages`."""
        import pikepdf

        if "/StructTreeRoot" not in source.Root:
            return
        tree = self.pdf.copy_foreign(source.Root.StructTreeRoot)
        shift = self.next
        for key, value in zip(*[iter(_flatten(tree.ParentTree))] * 2, strict=True):
            self.numbers.append(int(key) + shift)
            self.numbers.append(value)
            self.next = max(self.next, int(key) + shift + 1)
        for page in pages:
            if "/StructParents" in page.obj:
                page.obj["/StructParents"] = int(page.obj.StructParents) + shift
            for note in page.obj.get("/Annots", []):
                if "/StructParent" in note:
                    note["/StructParent"] = int(note.StructParent) + shift
        kids = tree.K if isinstance(tree.K, pikepdf.Array) else [tree.K]
        for kid in kids:
            kid["/P"] = self.root
            self.kids.append(kid)
        self.roles |= dict(tree.get("/RoleMap", {}).items())

    def close(self) -> None:
        """Put the tree into the file."""
        import pikepdf

        if not len(self.kids):
            return
        self.root["/K"] = self.kids
        self.root["/ParentTree"] = self.pdf.make_indirect(pikepdf.Dictionary(Nums=self.numbers))
        self.root["/ParentTreeNextKey"] = self.next
        if self.roles:
            self.root["/RoleMap"] = pikepdf.Dictionary(self.roles)
        self.pdf.Root["/StructTreeRoot"] = self.root
        self.pdf.Root["/MarkInfo"] = pikepdf.Dictionary(Marked=True)


def _flatten(node: Any) -> list[Any]:
    """The pairs of a number tree, in order."""
    if "/Nums" in node:
        return list(node.Nums)
    return [one for kid in node.get("/Kids", []) for one in _flatten(kid)]
