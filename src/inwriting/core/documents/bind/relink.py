"""Turns the marks for exhibits in a document ("exhibit:3") into links that the binder can set."""

from typing import Any

import msgspec

from inwriting.core.documents.bind.shapes import cite
from inwriting.core.documents.blocks import Document, Run

MARK = "exhibit:"


def relink(document: Document) -> Document:
    """The same document; every run marked with an exhibit is a link that stays on one line."""
    changed = _change(document)
    assert isinstance(changed, Document)
    return changed


def _change(value: Any) -> Any:
    if isinstance(value, Run):
        return cite(int(value.href.removeprefix(MARK))) if value.href.startswith(MARK) else value
    if isinstance(value, tuple):
        return tuple(_change(one) for one in value)
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **{name: _change(getattr(value, name)) for name in value.__struct_fields__
                                                 if isinstance(getattr(value, name), tuple | msgspec.Struct)})
    return value


def count_links(value: Any) -> int:
    """How many links to exhibits a document holds."""
    if isinstance(value, Run):
        return int("/exhibit/" in value.href)
    if isinstance(value, tuple):
        return sum(count_links(one) for one in value)
    if isinstance(value, msgspec.Struct):
        return sum(count_links(getattr(value, name)) for name in value.__struct_fields__)
    return 0
