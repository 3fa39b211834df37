"""What a command or a page was asked for and cannot do."""

from inwriting.core.problems.base import FactsProblem, LetterProblem, PaperProblem, StoreProblem


class DayUnreadable(FactsProblem):
    """A day on the command line is not a date."""

    code = "day-unreadable"
    what = "We could not read “{text}” as a day."
    do = "Write it like 2026-11-24."


class MonthUnreadable(FactsProblem):
    """A month that was named is not a month."""

    code = "month-unreadable"
    what = "We could not read “{text}” as a month."
    do = "Write it like 2026-11."


class StateUnknown(FactsProblem):
    """Two letters that are no state."""

    code = "state-unknown"
    what = "We don't know a state “{state}”."
    do = "Choose one of: {states}."


class NotWritten(StoreProblem):
    """A file could not be written; nothing is left half done."""

    code = "not-written"
    what = "We could not write {name}: {reason}."
    why = "Nothing was left half written; an older file of that name is as it was."
    do = "Check that the folder is there, that you may write to it, and that the disk has room."


class EndingUnknown(LetterProblem):
    """A paper was asked for in a format that we do not write."""

    code = "ending-unknown"
    what = "We can't write a file that ends in {ending}."
    do = "Choose one of these endings: {endings}."


class FileMissing(PaperProblem):
    """A file that was named cannot be opened."""

    code = "file-missing"
    what = "We could not open {name}: {reason}."
    why = "Nothing was read, and nothing was changed."
    do = "Check the name and the folder, and that you may read the file."


class NothingToCheck(PaperProblem):
    """A check was asked for, and no file was named or found."""

    code = "nothing-to-check"
    what = "There is nothing to check."
    do = "Name a file or a folder with papers in it, or use - and paste the text."


class BatchLineUnreadable(PaperProblem):
    """A line of a batch file is not a JSON object with an id and a text."""

    code = "batch-line-unreadable"
    what = "This line is not a JSON object with “id” and “text”."
    why = "Lines before it were checked; the ones after it were not."
    do = 'Mend the line so that it reads like {{"id": "a-1", "text": "..."}} and run it again.'


class PictureUnreadable(LetterProblem):
    """A picture in a document is not a picture that can be printed."""

    code = "picture-unreadable"
    what = "A picture in this paper could not be printed."
    why = "Its file is damaged, or is not a PNG or SVG picture."
    do = "Draw the signature again, or add the photo again, and print once more."


class PortTaken(StoreProblem):
    """Another program listens on the port."""

    code = "port-taken"
    what = "Port {port} is taken by another program, maybe by In Writing itself."
    why = "Two programs can't answer at one address."
    do = "Look for the other window, or start again with --port {other}."
