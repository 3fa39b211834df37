"""Takes out what a printer puts at the foot and head of each page: no answer goes on into it, no page cuts one in two."""

import re

_PAGE = re.compile(
    r"\bpage \d{1,3}\b(?: ?(?:of|/) ?\d{1,3})?(?: (?:front|back))?|\bpg?\.? \d{1,3} ?(?:/|of) ?\d{1,3}\b|"
    r"\(?\brev(?:ised|\.)? ?(?:\d{1,2}[/-])?\d{1,4}\)?|\bform (?:[a-z]{1,6}[- ])?\d[\w/.-]{0,8}|\bver(?:sion|\.)? \d[\d.]*|"
    r"\bprinted (?:on )?\d[\d/ :]*(?:[ap]m)?|^[ \t]*- \d{1,3} -[ \t]*$|^[ \t]{20,}\d{1,3}[ \t]*$|\(over\)|"
    r"^[ \t]*[A-Z]{2,6}[ -]?\d[\w-]{0,6} \(\d[\d/]*\)[ \t]*$|"
    r"^[ \t]*-{5,}[ \t]*$", re.IGNORECASE)
_ENDS_PAGE = re.compile(r"page \d|pg?\.? ?\d|^[ \t]*- \d{1,3} -[ \t]*$|^[ \t]{20,}\d{1,3}[ \t]*$|\f", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[A-Za-z]{2,}")
_MOST_WORDS = 8  # beside the mark: a child's name, the form's name; a sentence has more
_LONGEST_LINE = 120
_FEWEST_LINES = 14  # a shorter text is no paper of several pages
_HEAD_LINES = 6  # the head of the first page, with the names that the later pages repeat
_REPEATED_LINES = 3


def drop_page_marks(text: str) -> str:
    """Blank out the lines that number the pages, and the names repeated below them; places stay as they were."""
    lines = list(_LINE.finditer(text))
    if len(lines) < _FEWEST_LINES:
        return text
    head = {word.lower() for line in lines[:_HEAD_LINES] for word in _WORD.findall(line[0])} | {"continued", "re", "page"}
    kept = list(text)
    room = 0
    for number, line in enumerate(lines):
        is_foot = number > 1 and _is_foot(line[0])
        repeats = room > 0 and not line[0].rstrip().endswith(".") and {word.lower() for word in _WORD.findall(line[0])} <= head
        if is_foot or repeats:
            kept[line.start():line.end()] = " " * len(line[0])
        room = _REPEATED_LINES if is_foot and _ENDS_PAGE.search(line[0]) else room - 1 if repeats else 0
    return "".join(kept)


def _is_foot(line: str) -> bool:
    rest, marks = _PAGE.subn(" ", line)
    return bool(marks) and len(line) <= _LONGEST_LINE and len(_WORD.findall(rest)) <= _MOST_WORDS and not re.search(
        r"[:;]|[a-z]{3}\.\s", rest)
