"""What the reader has to say about the reading, in plain words that a face can translate."""

import re
from collections.abc import Callable

HARD_TO_READ = "Page {number} was hard to read. Please compare it with the picture."
PAGE_EMPTY = "We found no words on page {number}. Please look at the picture."
PAGE_FAILED = "We could not read page {number}. Please look at the picture, or type what it says."
PAGES_NOT_READ = "We stopped after {seconds} seconds. Pages {first} to {last} are not read yet."
TOO_MANY_SCANS = "Only the first {limit} scanned pages were read. Page {number} and later scans are not read yet."
READ_FROM_PICTURE = "The words were read from a picture. Please check names, dates and numbers."
TURNED = "Page {number} was turned the right way up before reading."
HAS_SCRIPT = "This PDF holds a small program (JavaScript). We did not run it."
HAS_LAUNCH = "This PDF asks to open another program or file. We did not do that."
HAS_FILES = "This PDF holds other files inside ({count}). We did not open them."
HAS_MACROS = "This Word file holds a small program (macros). We did not run it."
HAS_DELETIONS = ("This Word file shows changes. You see the text as if all changes were accepted: "
                 "{added} added, {removed} removed.")
HAS_EMBEDDED = "This Word file holds other files inside. We did not open them."
HAS_COMMENTS = "This Word file has comments in the margin ({count}). They are listed at the end."
WORD_PAGES = "Page numbers of a Word file can differ from the printed paper."
ATTACHMENT_FAILED = "We could not read the attachment \"{name}\": {reason}"
ATTACHMENTS_LEFT = "Only the first {limit} attachments were read."
ATTACHMENT_ELSEWHERE = "The attachment \"{name}\" is only a link in the message. We did not fetch it."
FROM_HTML = "This message came as a web page. We show its words without pictures and links."
NAME_DIFFERS = "The name ends in .{ending}, but this file is really {kind}."
LETTERS_GUESSED = "The letters of this text were saved in an old way ({encoding}). Check accents and quotation marks."
FORMULAS = "Cells with a formula: {count}. We use the result that was saved and don't calculate anything."
ORDER_FOUND = "Days such as 3/4 are read {order} first, because other days here can only be read that way."
TIMES_TAKEN = "Times from 1:00 to 6:59 without a.m. or p.m. are taken as afternoon."

_TEMPLATES: tuple[str, ...] = tuple(value for name, value in list(globals().items())
                                    if name.isupper() and isinstance(value, str))


def move_remark(remark: str, pages: int) -> str:
    """The same remark when its page comes `pages` later, because the file is one of several that make up a paper."""
    for template in (HARD_TO_READ, PAGE_EMPTY, PAGE_FAILED, TURNED):
        before, after = template.split("{number}")
        number = remark.removeprefix(before).removesuffix(after)
        if remark == f"{before}{number}{after}" and number.isdecimal():
            return template.format(number=int(number) + pages)
    return remark


def translate_remark(remark: str, translate: Callable[[str], str]) -> str:
    """Say a remark in another language: find its template, translate that, and put the values back."""
    for template in _TEMPLATES:
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*?)", re.escape(template))
        if match := re.fullmatch(pattern, remark, re.DOTALL):
            return translate(template).format(**match.groupdict())
    return remark
