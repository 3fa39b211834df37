"""Turns a list of words written as plain text into one pattern."""

import re


def one_of(words: str) -> str:
    """Return a pattern for any of the comma-separated words; `*` stands for any ending, `#` for any number."""
    patterns = []
    for word in (" ".join(raw.split()) for raw in words.split(",")):
        if word:
            patterns.append(re.escape(word).replace(r"\ ", " ").replace(r"\*", r"\w*").replace(r"\#", r"\d+"))
    return f"(?:{'|'.join(sorted(patterns, key=len, reverse=True))})"
