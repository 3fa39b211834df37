"""Which words of a clause are the aide's own, where other services stand beside it."""

import re

from inwriting.core.checks.plan.amounts import find_quantities
from inwriting.core.checks.plan.vocabulary import Mention

_PIECE = re.compile(r",(?!\d{3}\b)|\s\|\s?|\||\s{3,}|\s-\s|\s(?:along[ ]with|as[ ]well[ ]as|plus|and|while|but|with)\s"
                    r"|\(|\)|\.\s|\s\+\s|\s/\s")


def is_own_row(text: str, start: int, end: int, kept: list[Mention], others: list[tuple[int, int]]) -> bool:
    """Is this one row of a table that begins with the adult and has one amount only?

    Then the amount is the adult's, whatever teacher another cell names.
    """
    row = text[start:end].count("|") > 2 and bool(others) and kept[0].start < others[0][0]
    return row and len(find_quantities(text[start:end])) == 1


def own_words(text: str, start: int, end: int, kept: list[Mention], others: list[tuple[int, int]]) -> str:
    """Blank out the pieces of the clause that another service owns; the length stays the same."""
    if not others:
        return text[start:end]
    cuts = [start] + [match.start() for match in _PIECE.finditer(text, start, end)] + _row_starts(text, kept, others) + [end]
    cuts = [cut for cut in cuts if not any(mention.start < cut < mention.end for mention in kept)]
    cuts.sort()
    pieces = list(zip(cuts, cuts[1:], strict=False))
    owners = [_owner(piece, kept, others) for piece in pieces]
    first = next((owner for owner in owners if owner), "aide")
    current, words = "aide" if first == "aide" or not owners[0] else first, []
    for piece, owner in zip(pieces, owners, strict=True):
        current = owner or current
        body = text[piece[0]:piece[1]]
        words.append(body if current == "aide" else re.sub(r"[^\n]", " ", body))
    return "".join(words)


def _row_starts(text: str, kept: list[Mention], others: list[tuple[int, int]]) -> list[int]:
    """Where rows without any line between them begin anew: at a name that follows the amount of the name before it."""
    names = sorted([(mention.start, mention.end) for mention in kept] + others)
    return [right[0] for left, right in zip(names, names[1:], strict=False)
            if re.search(r"\d[ ]?(?:x|min|hr|hour)", text[left[1]:right[0]], re.I)
            and not re.search(r"[,;]|\b(?:and|with|plus)\b|\b(?:of|for)[ ]$", text[left[1]:right[0]], re.I)]


def _owner(piece: tuple[int, int], kept: list[Mention], others: list[tuple[int, int]]) -> str:
    if any(mention.start < piece[1] and mention.end > piece[0] for mention in kept):
        return "aide"
    return "other" if any(begin < piece[1] and finish > piece[0] for begin, finish in others) else ""
