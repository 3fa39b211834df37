"""Letters, sheets and complaints that cannot be written yet."""

from typing import Any

from inwriting.core.problems.base import LetterProblem


class NothingToAllege(LetterProblem):
    """A complaint was asked for, and the case shows nothing that it could be about."""

    code = "nothing-to-allege"
    what = "There is nothing in this case yet that a state complaint could say."
    why = "A complaint must state a requirement that was not followed, and the facts."
    do = "Add what happened: a day the aide was missing, a refusal, a notice. Then come back."


class BlankNotFilled(LetterProblem):
    """A letter lacks a fact; a placeholder is never printed."""

    code = "blank-not-filled"
    what = "The letter needs {blank}."
    why = "A letter with a blank in it is easy to put aside, so we don't print one."
    do = "Fill it in at “{place}”, and make the letter again."

    def __init__(self, *, where: str = "", **values: Any) -> None:
        super().__init__(where=where, **{"place": where or "the case", **values})


class LetterTextBroken(LetterProblem):
    """The pack's own text of a letter names something that is not there, or is not well formed."""

    code = "letter-text-broken"
    what = "A paragraph of this letter could not be filled: {text} ({reason})."
    why = "The mistake is in the law pack, not in what you wrote."
    do = "Please report it. Until it is mended, leave that paragraph out or write it in your own words."


class LetterEmpty(LetterProblem):
    """Every paragraph was left out."""

    code = "letter-empty"
    what = "Nothing is left in this letter."
    why = "All of its paragraphs were left out or emptied."
    do = "Put at least the required parts back."


class SheetUnknown(LetterProblem):
    """The kit has no sheet of that name."""

    code = "sheet-unknown"
    what = "The kit has no sheet called “{part}”."
    do = "Choose one of: {parts}."


class CaseNotNamed(LetterProblem):
    """A letter was asked for without its kind or its case."""

    code = "case-not-named"
    what = "A letter needs a kind and a case."
    do = "Write for example: inwriting letter request-paraprofessional --case case.toml -o letter.pdf"


class SettingUnclear(LetterProblem):
    """A setting of the command line is not name=value."""

    code = "setting-unclear"
    what = "We could not read “{setting}”."
    do = "Write it as name=value, such as --set purpose=\"the missed days\"."
