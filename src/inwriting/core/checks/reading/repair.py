"""Repairs what a scanner or a PDF broke (split words, lost ligatures) and keeps the way back to each character."""

import re
import unicodedata

import msgspec

_PLAIN = {
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-",
    "\u2212": "-", "\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\t": " ", "\u2022": "*", "\u25aa": "*",
    "\u2610": "[ ]", "\u2611": "[x]", "\u2612": "[x]", "\u2713": "x", "\u2714": "x", "\ufb00": "ff", "\ufb01": "fi",
    "\u25a1": "[ ]", "\u25af": "[ ]", "\u2751": "[ ]", "\u274f": "[ ]",
    "\u2191": "up", "\u2193": "down", "\u2260": "is not",
    "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\r": "", "\u00ad": "", "\u200b": "", "\ufeff": "",
}
# Words worth mending: the ones the checks look for. A fragment is joined only when the whole stands here.
_WORD_LIST = """
a action actions additional advocate agency aide aides alternative alternatives and another appropriate as attached
booklet brochure copy declined declines denies discontinue enclosed evidence explained given grades incident mailed
offered received reduce reviewed assessment assistance assistant at available basis because behavior board box budget
by child classroom committee concern consent consider considered contact data decision denied dependence description determine
disability district documentation due education educational eligibility evaluation evaluations explanation factors for
from full funding general goals have help identification in independence individual information initiate instruction
instructional interventions is meeting notice notices observation observations of on one options or other para
paraprofessional parent parents placement plan prior procedural procedure procedures program progress proposal
proposed proposes protection provided provision rationale reason reasons record records refusal refused refuses
rejected related relevant report reports request requested required resource resources review rights safeguards school
service services severe shared sources special staff staffing student students support teacher teachers team test that
the this to understanding with writing written
offer offers offering different identified identify specific specifically benefit benefits classified classification
section options educationally transcript transcripts effective effect staffing difficult difficulty sufficient
insufficient certified office official officer therapist articulation identifying time times citing
transportation participation transition medication attention recommendation recommendations objection
"""
WORDS = frozenset(_WORD_LIST.split())
_SPACED = re.compile(
    r"(?<![A-Za-z])(?:[A-Za-z] ){3,24}[A-Za-z](?![A-Za-z])(?! [015] [A-Z] )|"
    r"(?<![A-Za-z])(?:[A-Z] ){4,20}[015] (?:[A-Z] ){1,9}[A-Z]?(?![A-Za-z])")
_LIGATURES = ("ti", "ff", "fi", "fl", "ffi", "tt", "ft", "tifi", "titi")
_SPLIT = re.compile(r"(?<![A-Za-z])([A-Za-z]{1,12}) ([A-Za-z]{1,12})(?![A-Za-z])")
_PIECE = re.compile(r"[A-Za-z]+")
_LONGEST = 18  # letters of a shattered word
_LOST = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,14}[,/][A-Za-z]{1,14}(?![A-Za-z])")
_DIGITS = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9]{4,20}(?![A-Za-z0-9]))[A-Za-z015]*[A-Za-z][A-Za-z015]*")
_INNER_DIGIT = re.compile(r"(?=[a-z01]*[a-z]{3}|1[a-z]{4})[A-Za-z1]?[a-z]*(?:[01](?=[a-z])[a-z]*){1,3}(?![A-Za-z0-9-])")
_CELLS = re.compile(r"(?<=[a-z]{2})[a-z][A-Z](?=[a-z]{2}|[a-z] )|(?<=\bWh)y[A-Z](?=[a-z])|(?<=\d/)\d[A-Z](?=[a-z]{3})")
_BETWEEN = re.compile(r"(?<=[b-df-hj-np-tv-xz])1(?=[b-df-hj-np-tv-xz])")
_LONG_WORD = re.compile(r"(?<![A-Za-z'])[A-Za-z][A-Za-z']{4,18}(?![A-Za-z'])")
_SAME_STROKES = str.maketrans("efyhli", "ctvbll")  # letters that a poor scan cannot tell apart
_GLUED = re.compile(r"(?<![A-Za-z])(of|for|the|and|to)([A-Z][a-z]{4,14})")
_BROKEN_LINE = re.compile(r"([a-z])-\n([a-z])")


def _draw(word: str) -> str:
    """Return the word with letters that look alike made the same."""
    return word.replace("rn", "m").replace("'i", "t").translate(_SAME_STROKES)


_TWINS = {_draw(word): word for word in sorted(WORDS) if len(word) >= 5}
_COMMON_LIST = """
a i in on of or to at as is it an by be he we so no do if my us up and for the with one was has her his
"""
_COMMON = frozenset(_COMMON_LIST.split())


class Repaired(msgspec.Struct, frozen=True):
    """Mended text, and for each of its characters the index of the original character it came from."""

    text: str
    origins: tuple[int, ...]

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Return [start, end) in the original text for [start, end) in the mended text."""
        if start >= end or not self.origins:
            spot = self.origins[min(start, len(self.origins) - 1)] if self.origins else 0
            return spot, spot
        return self.origins[start], self.origins[end - 1] + 1


def repair_text(original: str) -> Repaired:
    """Mend the text; a paper without scanning noise comes back as it was, but for plain quotes and dashes."""
    characters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(original):
        plain = _PLAIN.get(character, character)
        if plain == character and ord(character) > 127:
            plain = unicodedata.normalize("NFKC", character)
        characters.extend(plain)
        origins.extend([index] * len(plain))
    repaired = Repaired("".join(characters), tuple(origins))
    for mend in (_join_lines, _join_spaced, _join_shattered, _join_split):
        repaired = mend(repaired)
    for mend in (_restore_ligatures, _restore_digits, _restore_twins, _part_glued):
        repaired = mend(repaired)
    return repaired


def _rewrite(repaired: Repaired, edits: list[tuple[int, int, str]]) -> Repaired:
    """Apply edits (start, end, new text), in order and not overlapping."""
    if not edits:
        return repaired
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for start, end, new in edits:
        pieces.append(repaired.text[done:start])
        origins.extend(repaired.origins[done:start])
        last = max(end - 1, start)
        pieces.append(new)
        origins.extend(repaired.origins[min(start + i, last)] for i in range(len(new)))
        if new:
            origins[-1] = repaired.origins[last]
        done = end
    pieces.append(repaired.text[done:])
    origins.extend(repaired.origins[done:])
    return Repaired("".join(pieces), tuple(origins))


def _join_lines(repaired: Repaired) -> Repaired:
    return _rewrite(repaired, [(m.start(), m.end(), m[1] + m[2]) for m in _BROKEN_LINE.finditer(repaired.text)])


def _join_spaced(repaired: Repaired) -> Repaired:
    return _rewrite(
        repaired, [(m.start(), m.end(), m[0].replace(" ", "")) for m in _SPACED.finditer(repaired.text)])


def _join_shattered(repaired: Repaired) -> Repaired:
    """Join three or four fragments ("Expl an at ion") of a known word when two of them are no words."""
    edits: list[tuple[int, int, str]] = []
    pieces = list(_PIECE.finditer(repaired.text))
    done = 0
    for place, first in enumerate(pieces):
        for count in (4, 3):
            part = [piece[0] for piece in pieces[place:place + count]]
            start, end = first.start(), pieces[min(place + count, len(pieces)) - 1].end()
            whole = "".join(part)
            if len(part) < count or start < done or len(whole) > _LONGEST or repaired.text[start:end] != " ".join(part):
                continue
            if whole.lower() in WORDS and sum(piece.lower() not in WORDS and piece.lower() not in _COMMON for piece in part) >= 2:
                edits.append((start, end, whole))
                done = end
    return _rewrite(repaired, edits)


def _join_split(repaired: Repaired) -> Repaired:
    """Join two fragments ("Saf eguards", "o ers" without its "ff") of a known word when one of them is no word at all."""
    edits: list[tuple[int, int, str]] = []
    position = 0
    while found := _SPLIT.search(repaired.text, position):
        left, right = found[1].lower(), found[2].lower()
        broken = any(part not in WORDS and part not in _COMMON for part in (left, right))
        lost = next((lost for lost in ("", *_LIGATURES) if left + lost + right in WORDS), None) if broken else None
        if lost is not None:
            edits.append((found.start(), found.end(), found[1] + lost + found[2]))
            position = found.end()
        else:
            position = found.end(1)
    return _rewrite(repaired, edits)


def _restore_ligatures(repaired: Repaired) -> Repaired:
    """Give back "tt" and "ti" where a PDF printed a comma or a slash ("Wri,en No/ce")."""
    edits = []
    for found in _LOST.finditer(repaired.text):
        word = found[0].replace(",", "tt").replace("/", "ti")
        if word.lower() in WORDS:
            edits.append((found.start(), found.end(), word))
    return _rewrite(repaired, edits)


def _restore_digits(repaired: Repaired) -> Repaired:
    edits = []
    for found in _DIGITS.finditer(repaired.text):
        for one in ("l", "i"):
            word = found[0].replace("0", "o").replace("1", one).replace("5", "s")
            if word.lower() in WORDS:
                edits.append((found.start(), found.end(), word))
                break
        else:
            if _INNER_DIGIT.fullmatch(found[0]):
                edits.append((found.start(), found.end(), _restore_inner_digits(found)))
    return _rewrite(repaired, edits)


def _restore_twins(repaired: Repaired) -> Repaired:
    """Give back a known word when a scanner took one letter for its twin ("districf", "proposcs", "Wri'iten")."""
    edits = []
    for found in _LONG_WORD.finditer(repaired.text):
        word = found[0].lower()
        whole = None if word in WORDS else _TWINS.get(_draw(word))
        if whole and whole != word:
            edits.append((found.start(), found.end(), whole))
    return _rewrite(repaired, edits)


def _restore_inner_digits(found: re.Match[str]) -> str:
    """Read 0 as o; read 1 as i between two consonants and before "ng", else as l."""
    word = found[0].replace("0", "o").replace("1ng", "ing").replace("t1on", "tion")
    return _BETWEEN.sub("i", word).replace("1", "l")


def part_cells(repaired: Repaired) -> Repaired:
    """Part table cells that ran together ("ReasonStudent is 16"): a new line between them."""
    return _rewrite(
        repaired, [(m.start(), m.end(), f"{m[0][0]}\n{m[0][1]}") for m in _CELLS.finditer(repaired.text)])


def _part_glued(repaired: Repaired) -> Repaired:
    """Part words that ran together ("ofProcedural")."""
    return _rewrite(
        repaired, [(m.start(), m.end(), f"{m[1]} {m[2]}") for m in _GLUED.finditer(repaired.text)])
