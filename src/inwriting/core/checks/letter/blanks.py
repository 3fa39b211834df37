"""Finds the blanks of a model letter and its examples, so that "[reason]" is never read as a reason."""

import re

BLANK = "gap"
_BLANK_SPACE = re.compile(r"_{2,}(?:[ _]*_)?|\.{5,}")
_BRACKET = re.compile(r"\[[^\[\]\n]{1,160}\]|<[^<>\n]{2,60}>|\{+[^{}\n]{2,60}\}+|\([^()\n]{1,90}\)")
_EXAMPLE = re.compile(r"(?:\be\.g\.|\bfor example|\bsuch as|\bexamples?:),? ?(?:'[^'\n]{2,120}'|\"[^\"\n]{2,120}\")"
                      r"(?:[;,]?(?: or| and)? ?(?:'[^'\n]{2,120}'|\"[^\"\n]{2,120}\"))*", re.IGNORECASE)
_CHILD = re.compile(
    r"^\W*(?:my |your |the )?(?:child|son|daughter|student|he ?/ ?she|she ?/ ?he|his ?/ ?her|her ?/ ?his|him ?/ ?her)"
    r"(?:'s)?(?: (?:first |full )?name)?\W*$", re.IGNORECASE)
_HINT = re.compile(
    r"^\W*(?:your|name|date|dates|describe|list|reasons?|insert|state|explain|give|address|phone|title|position|school|"
    r"district|specify|include|fill|optional|add|example|e\.g|attach|choose|select|number|area|child's|student's|day|"
    r"month|time|city|state|grade|behaviors?|services?|supports?|problem|concerns?|disability|diagnosis)\b", re.IGNORECASE)


def mask_blanks(text: str) -> str:
    """Return the text, as long as before, with each blank and each hint of what to write there as the word "gap"."""
    for pattern in (_EXAMPLE, _BRACKET, _BLANK_SPACE):
        text = pattern.sub(_mask, text)
    return text


def _mask(found: re.Match[str]) -> str:
    whole = found[0]
    if _CHILD.search(whole) or (whole[0] == "(" and not _HINT.search(whole)) or len(whole) < 4:
        return whole
    if re.fullmatch(r"\[\s*x?\s*\]", whole):
        return whole
    return f" {BLANK} ".ljust(len(whole), "_")[:len(whole)]
