"""The words of one Word paragraph, with ticked boxes as [x] and [ ], as if all changes had been accepted."""

from typing import Any

PAGE_BREAK = "\f"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_LEFT_OUT = {f"{_W}del", f"{_W}moveFrom", f"{_W}delText", f"{_W}instrText", f"{_W}rPr", f"{_W}pPr", f"{_W}sdtPr",
             f"{_MC}Fallback", f"{_W}fldData"}
_ON, _OFF = "[x]", "[ ]"
_GLYPHS = {"☐": _OFF, "□": _OFF, "❏": _OFF, "☒": _ON, "☑": _ON, "⊠": _ON, "✓": _ON, "✔": _ON, "✗": _ON, "✘": _ON}
_SYMBOLS = {"F06F": _OFF, "F0A8": _OFF, "F0A3": _OFF, "F071": _OFF, "F0FE": _ON, "F0FD": _ON, "F052": _ON,
            "F053": _ON, "F054": _ON, "F0FC": _ON, "F0FB": _ON}
_GLYPHS |= {chr(int(code, 16)): mark for code, mark in _SYMBOLS.items() if code >= "F071"}
_SIGNS = {f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": "", f"{_W}cr": "\n"}
_DEEPEST = 200


def find_words(element: Any, depth: int = 0) -> str:
    """Return the words inside an element, in order; page breaks are form feeds."""
    tag = element.tag
    if depth > _DEEPEST or not isinstance(tag, str) or tag in _LEFT_OUT:
        return ""
    if tag == f"{_W}t":
        return replace_boxes(element.text or "")
    if tag in _SIGNS:
        return _SIGNS[tag]
    if tag in (f"{_W}br", f"{_W}lastRenderedPageBreak"):
        return _find_break(element)
    if tag == f"{_W}sym":
        return _SYMBOLS.get((element.get(f"{_W}char") or "").upper(), "")
    if tag == f"{_W}sdt" and (box := _find_checkbox(element)):
        return box
    if tag == f"{_W}ffData":
        return _find_old_checkbox(element)
    end = "\n" if tag == f"{_W}p" and depth else ""
    return "".join(find_words(child, depth + 1) for child in element) + end


def replace_boxes(words: str) -> str:
    """Write drawn boxes and ticks as [ ] and [x]."""
    for glyph, mark in _GLYPHS.items():
        if glyph in words:
            words = words.replace(glyph, mark)
    return words


def _find_break(element: Any) -> str:
    is_page = element.tag == f"{_W}lastRenderedPageBreak" or element.get(f"{_W}type") == "page"
    return PAGE_BREAK if is_page else "\n"


def _find_checkbox(control: Any) -> str:
    box = control.find(f"{_W}sdtPr/{_W14}checkbox")
    if box is None:
        return ""
    checked = box.find(f"{_W14}checked")
    return _ON if checked is not None and checked.get(f"{_W14}val") in ("1", "true", "on") else _OFF


def _find_old_checkbox(data: Any) -> str:
    box = data.find(f"{_W}checkBox")
    if box is None:
        return ""
    state = box.find(f"{_W}checked")
    state = box.find(f"{_W}default") if state is None else state
    is_on = state is not None and state.get(f"{_W}val", "1") in ("1", "true", "on")
    return _ON if is_on else _OFF
