"""Makes every character of a text visible: what cannot be printed is written as [U+0007] instead of being dropped."""

import functools
import re
import unicodedata
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
MAIN = "main"
FAMILIES = {
    "NotoSansHebrew": "Noto Sans Hebrew",
    "NotoSansArabic": "Noto Sans Arabic",
    "NotoEmoji": "Noto Emoji",
    "Unifont": "Unifont",
    "UnifontUpper": "Unifont Upper",
}

NEWLINES = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Not allowed in XML or PDF, or able to turn the order of a line around unseen.
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\u202d\u202e]")
# Work without being seen: joiners, direction marks, variation selectors, soft hyphen.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
EASY = re.compile(r"[\x20-\x7e\n\xa0-\xac\xae-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*")


def name_character(character: str) -> str:
    """Write a character as its number: [U+1F9FF]."""
    return f"[U+{ord(character):04X}]"


def _name_match(match: re.Match[str]) -> str:
    return name_character(match.group())


def show(text: str) -> str:
    """Return text that every format can hold: one kind of line end, tabs as they are, the rest made visible."""
    return UNPRINTABLE.sub(_name_match, NEWLINES.sub("\n", text))


def show_on_line(text: str) -> str:
    """Return `show(text)` on one line."""
    return re.sub(r"\s*\n\s*", " ", show(text)).replace("\t", " ").strip()


@functools.cache
def load_coverage() -> dict[str, list[tuple[int, int]]]:
    """Read which characters each shipped font has, as sorted ranges."""
    table: dict[str, list[tuple[int, int]]] = {}
    for line in (FONTS / "coverage.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, _, ranges = line.partition("\t")
            pairs = (part.partition("-") for part in ranges.split())
            table[name] = [(int(first, 16), int(last or first, 16)) for first, _, last in pairs]
    return table


@functools.lru_cache(maxsize=4096)
def find_font(character: str) -> str | None:
    """Return the name of the first font that has the character; None when no shipped font has it."""
    if unicodedata.category(character) in ("Co", "Cn", "Cs"):
        return None
    code = ord(character)
    for name, ranges in load_coverage().items():
        if any(first <= code <= last for first, last in ranges):
            return name
    return None


def show_in_print(text: str) -> tuple[str, frozenset[str]]:
    """Return text that the shipped fonts can print, and the names of the fonts it needs besides the main ones."""
    text = show(text).replace("\t", "    ")
    if EASY.fullmatch(text):
        return text, frozenset()
    fonts: set[str] = set()
    shown: list[str] = []
    for character in text:
        if character == "\n" or UNSEEN.match(character):
            shown.append(character)
            continue
        font = find_font(character)
        shown.append(character if font else name_character(character))
        if font and font != MAIN:
            fonts.add(font)
    return "".join(shown), frozenset(fonts)


def show_main_only(text: str) -> str:
    """Return text in which everything outside the main fonts is written as a number (the last way out)."""
    return "".join(
        character if character == "\n" or find_font(character) == MAIN else name_character(character)
        for character in show(text).replace("\t", "    ")
    )


def break_long_words(text: str, longest: int) -> str:
    """Return text in which a word longer than `longest` may be broken (zero-width spaces between whole characters)."""
    if not any(len(word) > longest for word in text.split()):
        return text
    return re.sub(rf"\S{{{longest + 1},}}", lambda match: _break_word(match.group(), longest), text)


def _break_word(word: str, longest: int) -> str:
    pieces: list[str] = []
    since, step = 0, max(2, min(8, longest // 3))
    for index, character in enumerate(word):
        joined = unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf", "Sk") or word[index - 1] == "\u200d"
        if since >= step and not joined:
            pieces.append("\u200b")
            since = 0
        pieces.append(character)
        since += 1
    return "".join(pieces)


def reads_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is of a script written from right to left."""
    if text.isascii():
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
