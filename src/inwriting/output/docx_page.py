"""Prepares a Word file's page: size, margins, styles, language, properties, and the footer with page numbers."""

from datetime import datetime
from typing import Any

from inwriting.core.documents.blocks import Document
from inwriting.output.shown import show, show_on_line
from inwriting.output.wording import words_in

SERIF, SANS = "Georgia", "Calibri"
INK = (0x1C, 0x1A, 0x17)
# name: based on, font, size in points, bold, space before, space after
LOOKS: dict[str, tuple[str, str, float, bool, float, float]] = {
    "Normal": ("", SERIF, 11, False, 0, 8),
    "Heading 1": ("", SERIF, 19, True, 6, 10),
    "Heading 2": ("", SERIF, 12.5, True, 16, 6),
    "Heading 3": ("", SERIF, 11, True, 12, 4),
    "Heading 4": ("", SERIF, 11, False, 10, 4),
    "Heading 5": ("", SERIF, 11, False, 10, 4),
    "Heading 6": ("", SERIF, 11, False, 10, 4),
    "Subject": ("Heading 1", SERIF, 11, True, 10, 10),
    "Sender": ("Normal", SERIF, 15, True, 0, 2),
    "Small": ("Normal", SANS, 9.5, False, 0, 8),
    "Lead": ("Normal", SERIF, 12.5, False, 0, 8),
    "Quote": ("", SERIF, 11, False, 6, 8),
    "Signed": ("Normal", SERIF, 14, False, 10, 8),
    "Address": ("Normal", SERIF, 11, False, 6, 8),
    "Caption": ("", SANS, 9.5, True, 10, 4),
    "Line": ("Normal", SANS, 9.5, False, 34, 8),
    "List Paragraph": ("", SERIF, 11, False, 0, 4),
    "Table Text": ("Normal", SANS, 9.5, False, 2, 2),
    "Table Head": ("Normal", SANS, 9.5, True, 2, 2),
}


def prepare_page(word: Any, document: Document) -> None:
    """Set everything of the file that is not its text."""
    _set_styles(word)
    _set_language(word, document.language)
    _set_size(word.sections[0], landscape=document.landscape)
    _set_properties(word.core_properties, document)
    _set_footer(word, document)


def _set_styles(word: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    known = {style.name for style in word.styles}
    for name, (base, font, size, bold, before, after) in LOOKS.items():
        style = word.styles[name] if name in known else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if base:
            style.base_style = word.styles[base]
        style.font.name, style.font.size, style.font.bold = font, Pt(size), bold
        style.font.italic = name in ("Heading 4", "Signed")
        style.font.color.rgb = RGBColor(*INK)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    word.styles["Line"].paragraph_format.right_indent = Pt(250)
    word.styles["Quote"].paragraph_format.left_indent = Pt(18)
    word.styles["Caption"].paragraph_format.keep_with_next = True


def _set_language(word: Any, language: str) -> None:
    from docx.oxml.ns import qn

    from inwriting.output.docx_parts import make

    code = {"en": "en-US", "es": "es-US"}.get(language, show_on_line(language) or "en-US")
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(make("lang", val=code, eastAsia=code, bidi="ar-SA"))


def _set_size(section: Any, *, landscape: bool) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Inches

    width, height = Inches(8.5), Inches(11)
    section.page_width, section.page_height = (height, width) if landscape else (width, height)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    side = Inches(0.75 if landscape else 1.1)
    section.left_margin = section.right_margin = side
    section.top_margin = section.bottom_margin = Inches(0.75 if landscape else 1)


def _set_properties(properties: Any, document: Document) -> None:
    letterhead = document.letterhead
    day = document.made_on or (letterhead.dated_on if letterhead else None)
    moment = datetime(day.year, day.month, day.day) if day else datetime(2000, 1, 1)
    properties.title, properties.author = show_on_line(document.title)[:255], show_on_line(document.author)[:255]
    properties.language, properties.comments = show_on_line(document.language)[:255], ""
    properties.last_modified_by, properties.revision = show_on_line(document.author)[:255], 1
    properties.created = properties.modified = moment


def _set_footer(word: Any, document: Document) -> None:
    from inwriting.output.docx_parts import add_field, draw_borders

    words = words_in(document.language)
    paragraph = word.sections[0].footer.paragraphs[0]
    paragraph.style = word.styles["Small"]
    draw_borders(paragraph, top="4")
    if document.footer:
        paragraph.add_run(show(document.footer) + "\n")
    paragraph.add_run(words["page"] + " ")
    add_field(paragraph, "PAGE")
    paragraph.add_run(f" {words['of']} ")
    add_field(paragraph, "NUMPAGES")


def measure_text_width(word: Any) -> int:
    """Return how wide a line of text is, in EMU."""
    section = word.sections[0]
    return int(section.page_width - section.left_margin - section.right_margin)
