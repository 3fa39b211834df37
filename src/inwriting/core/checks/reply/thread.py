"""Leaves out of an e-mail what is not its own: the thread quoted below, and the printed notice at its foot."""

import re

_QUOTED_LINES = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|$))+", re.MULTILINE)
_BEGINS = re.compile(
    r"^[ \t]*(?:on\b[^\n]{6,120}(?:\n[^\n]{0,80})?\bwrote:|el\b[^\n]{6,120}\bescribi\u00f3:|-{2,} ?(?:original message"
    r"|forwarded message|mensaje original)[^\n]*|_{10,}[ \t]*\n(?=from:)|from:[^\n]+\n(?:sent|date|to|cc|subject):)",
    re.IGNORECASE | re.MULTILINE)
_PRINTED = re.compile(
    r"^[ \t]*(?:confidentiality (?:notice|statement)|this (?:e-?mail|message|communication)\b[^\n]{0,60}\bconfidential"
    r"|the information (?:contained )?in this (?:e-?mail|message)|if you are not the intended recipient"
    r"|sent from my (?:iphone|ipad|phone|android))",
    re.IGNORECASE | re.MULTILINE)
_HEADER = re.compile(r"^[ \t]*(?:from|to|cc|bcc|sent|date|subject|re):[^\n]*$", re.IGNORECASE | re.MULTILINE)
_ENOUGH = 8  # words of its own; with fewer ("FYI, see below") the thread is what was meant


def leave_out_thread(text: str) -> str:
    """Return the text with header lines, quoted thread and printed foot blanked; its length and places stay the same."""
    own = _cut_at(_PRINTED, _cut_at(_BEGINS, _QUOTED_LINES.sub(_blank_quoted, text)))
    return _HEADER.sub(lambda line: " " * len(line.group()), own)


def _cut_at(pattern: re.Pattern[str], text: str) -> str:
    for mark in pattern.finditer(text):
        if len(_words_of_body(text[:mark.start()])) >= _ENOUGH:
            return text[:mark.start()] + re.sub(r"[^\n]", " ", text[mark.start():])
    return text


def _words_of_body(text: str) -> list[str]:
    """The words beyond header lines, which stand above every message."""
    return _HEADER.sub(" ", text).split()


def _blank_quoted(lines: re.Match[str]) -> str:
    """What somebody pastes in ("here is what he sent me:") belongs to the mail; what the mail program quotes does not."""
    lead = lines.string[:lines.start()].rstrip().rpartition("\n")[2]
    if lead.endswith(":") and not _BEGINS.search(lead):
        return lines.group()
    return re.sub(r"[^\n]", " ", lines.group())
