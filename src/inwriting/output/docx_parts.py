"""The small pieces of a Word file that python-docx has no words for: numbering, borders, fields, links, alt text."""

from typing import Any

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

LEVELS = 9
MARKS = {"bullets": ("•", "–"), "boxes": ("☐", "☐")}


def make(tag: str, /, **attributes: str) -> Any:
    """Return a new element of the Word namespace with its attributes."""
    element = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def add_numbering(numbering: Any, style: str) -> int:
    """Add a fresh list definition (so that each numbered list begins with 1); return its number."""
    abstract_id = len(numbering.findall(qn("w:abstractNum")))
    abstract_id += 100
    levels = "".join(_level(style, level) for level in range(LEVELS))
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract_id}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    first_num = numbering.find(qn("w:num"))
    if first_num is None:
        numbering.append(abstract)
    else:
        first_num.addprevious(abstract)
    number_id = max((int(num.get(qn("w:numId"))) for num in numbering.findall(qn("w:num"))), default=0) + 1
    numbering.append(parse_xml(
        f'<w:num {nsdecls("w")} w:numId="{number_id}"><w:abstractNumId w:val="{abstract_id}"/></w:num>'
    ))
    return number_id


def _level(style: str, level: int) -> str:
    if style == "numbered" and level == 0:
        form, text = "decimal", "%1."
    else:
        form, text = "bullet", MARKS.get(style, MARKS["bullets"])[min(level, 1)]
    font = '<w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:hint="default"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr>'
        f'{font if form == "bullet" else ""}</w:lvl>'
    )


def number_paragraph(paragraph: Any, number_id: int, level: int) -> None:
    """Make the paragraph an item of a list."""
    properties = paragraph._p.get_or_add_pPr()
    entry = make("numPr")
    entry.append(make("ilvl", val=str(min(level, LEVELS - 1))))
    entry.append(make("numId", val=str(number_id)))
    properties._insert_numPr(entry)


def draw_borders(paragraph: Any, **sides: str) -> None:
    """Draw lines at sides of a paragraph; a side's value is its width in eighths of a point."""
    properties = paragraph._p.get_or_add_pPr()
    borders = make("pBdr")
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            borders.append(make(side, val="single", sz=sides[side], space="6", color="222222"))
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr",
        "w:sectPr",
    )


def turn_right_to_left(paragraph: Any) -> None:
    """Lay the paragraph and its runs out from right to left."""
    paragraph._p.get_or_add_pPr().insert_element_before(
        make("bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
        "w:mirrorIndents", "w:jc", "w:textDirection", "w:textAlignment", "w:outlineLvl", "w:rPr", "w:sectPr",
    )
    for run in paragraph.runs:
        run.font.rtl = True


def add_field(paragraph: Any, code: str) -> None:
    """Add a field that Word fills in, such as PAGE or NUMPAGES."""
    field = make("fldSimple", instr=code)
    run = make("r")
    text = make("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def add_link(paragraph: Any, target: str, run: Any) -> None:
    """Wrap a run that stands at the end of the paragraph into a link, to an address or to a place in this file."""
    if target.startswith("#"):
        link = make("hyperlink", anchor=name_bookmark(target[1:]), history="1")
    else:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(target, kind, is_external=True))
    paragraph._p.append(link)
    link.append(run._r)


def name_bookmark(anchor: str) -> str:
    """Word allows letters, digits and underscores, up to 40, and a letter first."""
    safe = "".join(character if character.isascii() and character.isalnum() else "_" for character in anchor)
    return f"a_{safe}"[:40]


def add_bookmark(paragraph: Any, anchor: str, number: int) -> None:
    """Mark the paragraph as a place that links can point to."""
    start = make("bookmarkStart", id=str(number), name=name_bookmark(anchor))
    properties = paragraph._p.pPr
    if properties is None:
        paragraph._p.insert(0, start)
    else:
        properties.addnext(start)
    paragraph._p.append(make("bookmarkEnd", id=str(number)))


def frame_table(table: Any, *, to_write_on: bool) -> None:
    """Thin lines between rows; all around each cell when the table is for writing on paper."""
    borders = make("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        shown = to_write_on or side in ("top", "bottom", "insideH")
        size = "4" if to_write_on or side == "insideH" else "8"
        borders.append(make(side, val="single" if shown else "nil", sz=size, space="0", color="555555"))
    properties = table._tbl.tblPr
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def repeat_row(row: Any) -> None:
    """Mark the row as the header, printed again on each page."""
    properties = row._tr.get_or_add_trPr()
    properties.append(make("cantSplit"))
    properties.append(make("tblHeader"))
