"""Leaves out the paragraphs of a longer letter that do not speak of the help: the hamster, the book fair, the next date."""

import re

from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply.rules import get_lexicon

_PARAGRAPH = re.compile(r"(?:(?!\n\s*\n).)+", re.DOTALL)
_OF_HELP = re.compile(
    r"\b(?:helper|request\w*|one-on-one|1:1|some(?:one|body) (?:with|beside|next)|extra (?:person|pair|set)|adult|assist\w*|"
    r"hours|instead|support it|position|staff\w*)\b", re.IGNORECASE)
_HELPERS = ("AIDE", "PARAS")
_LETTER = 4  # paragraphs; a shorter paper has no room for other matters


def keep_about_help(sentences: list[Sentence], text: str) -> list[Sentence]:
    """Keep the sentences of the paragraphs that name a helper or the request; all of them in a short paper, or if none does."""
    paragraphs = [(found.start(), found.end()) for found in _PARAGRAPH.finditer(text)]
    if len(paragraphs) < _LETTER:
        return sentences
    kept = [place for place in paragraphs if _speaks_of_help(text[slice(*place)])]
    return [sentence for sentence in sentences if any(begin <= sentence.start < end for begin, end in kept)] or sentences


def _speaks_of_help(paragraph: str) -> bool:
    named = get_lexicon().tag_sentence(Sentence(paragraph, 0))
    return any(name in named for name in _HELPERS) or bool(_OF_HELP.search(paragraph))
