"""Guess which column of a school's service log holds what, from its headings and from what stands in it."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import msgspec

from inwriting.intake.days_in_text import Reading, find_days
from inwriting.intake.sheet import Cell, write_cell

ROLES = ("date", "start", "end", "minutes", "provider", "service", "status", "notes")
_HEADS = {
    "date": r"^(?:service |session |log |contact )?(?:date|day)(?: of (?:service|session|contact))?$|^dos$|^fecha\b",
    "start": r"\b(?:start|begin|began|time in|from)\b|^in$|^hora de inicio|^inicio",
    "end": r"\b(?:end|stop|finish|time out|until)\b|^(?:out|to)$|^hora de fin|^fin\b",
    "minutes": r"\bmin(?:ute)?s?\b|\bduration\b|\bhours?\b|\bhrs?\b|\blength\b|\bminutos\b|\btotal time\b|^time$"
               r"|\bamount\b",
    "provider": r"\b(?:provider|staff|therapist|aide|para(?:professional)?|teacher|clinician|by|initials|signature)\b"
                r"|^proveedor",
    "service": r"\b(?:service|support|type|activity|related service|code|area)\b|^servicio",
    "status": r"\b(?:status|attend\w*|provided|delivered|outcome|present|result|given|met)\b|^estado",
    "notes": r"\b(?:notes?|comments?|remarks?|description|reason|explanation|progress)\b|^notas|^comentarios",
}
_TIME = re.compile(r"^\s*\d{1,2}(?::\d{2}){1,2}\s*(?:[ap]\.?m\.?)?\s*$|^\s*\d{1,2}\s*[ap]\.?m\.?\s*$", re.IGNORECASE)
_MINUTES = re.compile(r"^\s*\d{1,4}(?:\.\d+)?\s*(?:min\w*\.?|m|(?:hrs?\.?|hours?|h)"
                      r"(?:\s*\d{1,2}\s*(?:min\w*\.?|m)?)?)?\s*$", re.IGNORECASE)
_STATUS = re.compile(r"^\s*(?:yes|no|y|n|x|provided|delivered|completed?|attended|present|absent|missed|cancel\w*"
                     r"|no show|not (?:provided|delivered|held)|partial|s[ií])\b", re.IGNORECASE)
_SAMPLE = 60
_LIKELY = 0.5


class ColumnGuess(msgspec.Struct, frozen=True):
    """Which column (from 0) is taken for which role, its heading, and how sure that is (0 to 1)."""

    role: str
    column: int
    heading: str
    confidence: float


def find_heading(rows: tuple[tuple[Cell, ...], ...]) -> int | None:
    """The index of the row with the headings, among the first rows; None where there is none."""
    best: tuple[int, int] | None = None
    for index, row in enumerate(rows[:25]):
        roles = {role for cell in row if isinstance(cell, str) and len(cell) < 60 for role in _match_heads(cell)}
        if len(roles) >= 2 and "date" in roles | _date_like(row) and (best is None or len(roles) > best[0]):
            best = (len(roles), index)
    return best[1] if best else None


def guess_columns(heads: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...]) -> tuple[ColumnGuess, ...]:
    """Give each role its best column; a column serves one role only. Roles without a likely column are left out."""
    width = max((len(row) for row in (heads, *rows[:_SAMPLE])), default=0)
    samples = [[_cell(row, column) for row in rows[:_SAMPLE]] for column in range(width)]
    scores = [(score, role, column) for column, cells in enumerate(samples)
              for role, score in _score_column(_head(heads, column), cells).items()]
    found: list[ColumnGuess] = []
    for score, role, column in sorted(scores, key=lambda each: (-each[0], each[2])):
        if score < _LIKELY or any(guess.role == role or guess.column == column for guess in found):
            continue
        found.append(ColumnGuess(role, column, _head(heads, column), round(score, 2)))
    return tuple(sorted(found, key=lambda guess: ROLES.index(guess.role)))


def find_rivals(guess: ColumnGuess, heads: tuple[Cell, ...], rows: tuple[tuple[Cell, ...], ...]) -> tuple[str, ...]:
    """Headings of other columns that would fit the role just as well."""
    if guess.role in ("notes", "service", "provider"):
        return ()
    names = []
    for column in range(len(heads)):
        cells = [_cell(row, column) for row in rows[:_SAMPLE]]
        score = _score_column(_head(heads, column), cells).get(guess.role, 0.0)
        if column != guess.column and score >= guess.confidence - 0.05 and any(cells):
            names.append(_head(heads, column) or f"column {column + 1}")
    return tuple(names)


def _score_column(heading: str, cells: list[Cell]) -> dict[str, float]:
    filled = [cell for cell in cells if cell not in (None, "")]
    shares = _find_shares(filled)
    named = _match_heads(heading)
    scores = {}
    for role in ROLES:
        content = shares.get(role)
        if role in named:
            # A heading counts most; what stands below may still say that it means something else.
            scores[role] = 0.9 if content is None else 0.55 + 0.45 * content if content > 0.3 or not filled else 0.3
        elif content is not None:
            # What a heading calls something else is hardly ever this.
            scores[role] = (0.4 if named else 0.65) * content
    if not named and shares.get("words", 0.0) > 0.8:
        scores["notes"] = 0.5
    return scores


def _find_shares(filled: Sequence[Cell]) -> dict[str, float]:
    count = max(len(filled), 1)
    times = sum(isinstance(cell, time) or (isinstance(cell, datetime) and cell.year < 1901)
                or (isinstance(cell, str) and bool(_TIME.match(cell))) for cell in filled) / count
    minutes = sum(isinstance(cell, timedelta) or (isinstance(cell, int | float) and 0 < cell <= 1440)
                  or (isinstance(cell, str) and bool(_MINUTES.match(cell))) for cell in filled) / count
    # 0:45 below "Duration" is 45 minutes; without a heading it is more likely a time of day.
    minutes = max(minutes, 0.6 * times)
    words = sum(isinstance(cell, str) and len(cell.split()) > 3 for cell in filled) / count
    return {"date": sum(map(_is_date, filled)) / count, "start": times, "end": times * 0.99, "minutes": minutes,
            "status": sum(isinstance(cell, bool) or bool(_STATUS.match(write_cell(cell))) for cell in filled) / count,
            "words": words}


def _is_date(cell: Cell) -> bool:
    if isinstance(cell, datetime):
        return cell.year > 1901
    if isinstance(cell, date):
        return True
    if not isinstance(cell, str) or len(cell) > 40:
        return False
    return bool(find_days(cell, Reading(date(2000, 8, 1))))


def _date_like(row: tuple[Cell, ...]) -> set[str]:
    return {"date"} if any(isinstance(cell, str) and re.search(r"\bdates?\b|\bfecha\b", cell, re.IGNORECASE)
                           for cell in row) else set()


def _match_heads(heading: str) -> set[str]:
    plain = " ".join(re.sub(r"[^\w\s]", " ", heading).lower().split())
    found = {role for role, pattern in _HEADS.items() if re.search(pattern, plain)}
    if re.search(r"\bdate\b", plain) and not re.search(r"\b(?:birth|entered|created|signed)\b", plain):
        found.add("date")
    return found


def _head(heads: tuple[Cell, ...], column: int) -> str:
    return write_cell(heads[column]) if column < len(heads) else ""


def _cell(row: tuple[Cell, ...], column: int) -> Cell:
    return row[column] if column < len(row) else None
