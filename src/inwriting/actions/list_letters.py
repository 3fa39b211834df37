"""Lists the frozen letters of a case and to whom each was sent."""

import msgspec

from inwriting.core.record import Entry
from inwriting.store.letters import KeptLetter, find_sent, get_letter_row, list_letter_rows, read_letter


class SentTo(msgspec.Struct, frozen=True):
    """One recipient who was sent the letter. `sent_on` is empty where the day is not known."""

    to: str
    channel: str
    sent_on: str
    entry: Entry


class LetterState(msgspec.Struct, frozen=True):
    """A frozen letter and its deliveries."""

    letter: KeptLetter
    sent: tuple[SentTo, ...] = ()


def list_letters(case_id: str) -> tuple[LetterState, ...]:
    """All frozen letters of a case, oldest first."""
    return tuple(get_letter(case_id, str(row.id)) for row in list_letter_rows(case_id))


def get_letter(case_id: str, letter_id: str) -> LetterState:
    """One frozen letter. Raises LetterMissing."""
    letter = read_letter(get_letter_row(case_id, letter_id))
    return LetterState(letter, tuple(SentTo(*key, entry) for key, entry in find_sent(letter.id).items()))
