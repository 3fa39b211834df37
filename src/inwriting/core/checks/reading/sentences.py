"""Cuts mended text into sentences, and sentences into plain words with their places."""

import re
from functools import cached_property

_ABBREVIATION = re.compile(r"(?:\b(?:mr|mrs|ms|dr|st|no|vs|approx|min|e\.g|i\.e|etc|inc|jr|sr|u\.s|[a-z]|"
    r"incl|stud|tchr|typ|dist|instr|asst|dept|suff)|"
    r"\d)\.$", re.IGNORECASE)
_BREAK = re.compile(r"[.!?]+['\")\]]*(?=\s|$)|;|\n\s*\n|\n(?=\s*(?:[-*]|\(?\w{1,3}[.)]\s))|\f|"
    r"\n(?=[A-Z][\w '/&()-]{2,50}:)")
_WORD = re.compile(r"\$|\d+(?:[.:]\d+)+|[a-z0-9à-öø-ÿ]+(?:'[a-z]+)*%?", re.IGNORECASE)
_SHORT = {
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "cannot": ("can", "not"),
    "there's": ("there", "is"), "that's": ("that", "is"), "it's": ("it", "is"), "let's": ("let", "us"),
    "here's": ("here", "is"), "we've": ("we", "have"), "i've": ("i", "have"), "they've": ("they", "have"),
    "we're": ("we", "are"), "they're": ("they", "are"), "i'm": ("i", "am"), "we'd": ("we", "would"),
    "i'd": ("i", "would"), "we'll": ("we", "will"), "they'll": ("they", "will"), "that'll": ("that", "will"),
    "it'll": ("it", "will"), "he'll": ("he", "will"), "she'll": ("she", "will"), "you'll": ("you", "will"),
    "he's": ("he", "is"), "she's": ("she", "is"), "what's": ("what", "is"), "who's": ("who", "is"),
    "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"), "cant": ("can", "not"),
    "wont": ("will", "not"), "isnt": ("is", "not"),
    "havent": ("have", "not"), "hasnt": ("has", "not"), "hadnt": ("had", "not"), "arent": ("are", "not"),
    "wasnt": ("was", "not"), "werent": ("were", "not"), "wouldnt": ("would", "not"), "couldnt": ("could", "not"),
    "shouldnt": ("should", "not"), "thats": ("that", "is"),
    "hes": ("he", "is"), "shes": ("she", "is"), "theyre": ("they", "are"),
}
_ENDINGS = (("'d", "would"), ("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'m", "am"))


class Sentence:
    """One sentence of the mended text: its place and its words in lower case, contractions spelled out."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.tags: dict[object, dict[str, list[tuple[int, int]]]] = {}  # by lexicon: see concepts.py

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @cached_property
    def words(self) -> list[tuple[str, int, int]]:
        """(word, start, end) with places in the mended text; "don't" gives "do" and "not" at the same place."""
        words: list[tuple[str, int, int]] = []
        for found in _WORD.finditer(self.text):
            start, end = self.start + found.start(), self.start + found.end()
            words.extend((part, start, end) for part in _spell_out(found[0].lower()))
        return _join_nobody(words)


def _join_nobody(words: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Read "no one" as "nobody", but not in "no one on one aide"."""
    joined: list[tuple[str, int, int]] = []
    for place, (word, start, end) in enumerate(words):
        following = [later for later, _, _ in words[place + 1:place + 3]]
        if word == "one" and joined and joined[-1][0] == "no" and following not in (["on", "one"], ["to", "one"]):
            joined[-1] = ("nobody", joined[-1][1], end)
        else:
            joined.append((word, start, end))
    return joined


def _spell_out(word: str) -> tuple[str, ...]:
    if word in _SHORT:
        return _SHORT[word]
    if word.endswith("n't"):
        return word[:-3], "not"
    for ending, verb in _ENDINGS:
        if word.endswith(ending):
            return word[:-len(ending)], verb
    if word.endswith("'s"):
        return (word[:-2],)
    return (word,)


def split_sentences(text: str, start: int = 0) -> list[Sentence]:
    """Cut at full stops, question marks, semicolons, blank lines, list items and page ends."""
    sentences: list[Sentence] = []
    begin = 0
    for found in _BREAK.finditer(text):
        if found[0].startswith(".") and _ABBREVIATION.search(text[max(0, found.start() - 8):found.start() + 1]) and (
            text[found.end():found.end() + 2].strip()[:1].islower() or _is_title(text, found.start())
        ):
            continue
        if found[0].startswith("..") and _goes_on(text, found.start(), found.end()):
            continue
        sentences.extend(_sentence_of(text, begin, found.end(), start))
        begin = found.end()
    sentences.extend(_sentence_of(text, begin, len(text), start))
    return sentences


def _goes_on(text: str, start: int, end: int) -> bool:
    """Dots close behind a word and before a small letter cut a number or a thought: "1-855-... can answer questions"."""
    return bool(text[max(0, start - 1):start].strip()) and text[end:end + 2].strip()[:1].islower()


def _is_title(text: str, dot: int) -> bool:
    return text[max(0, dot - 3):dot].lower().strip(" ") in {"mr", "mrs", "ms", "dr", "vs", "st"}


def _sentence_of(text: str, begin: int, end: int, offset: int) -> list[Sentence]:
    piece = text[begin:end]
    lead = len(piece) - len(piece.lstrip())
    body = piece.strip()
    return [Sentence(body, offset + begin + lead)] if body else []
