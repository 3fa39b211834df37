"""What the parent gave us cannot be used as it is."""

from inwriting.core.problems.base import FactsProblem


class CountRefused(FactsProblem):
    """There are not enough open days in the calendar to count that far."""

    code = "count-refused"
    what = "We could not count {days} days from {start}."
    why = "The calendar that we have does not reach that far."
    do = "Add the next school year to the calendar."


class WhenUnclear(FactsProblem):
    """The text is not a date, a moment with a zone, or a range of dates."""

    code = "when-unclear"
    what = "We could not read “{text}” as a date."
    why = "Every entry in the record needs to say when it happened."
    do = "Write it like 2026-10-05, 2026-10-05T14:30-05:00, or 2026-10-05/2026-10-09."


class CaseFileUnreadable(FactsProblem):
    """The file is not well-formed TOML or JSON, or cannot be opened."""

    code = "case-file-unreadable"
    what = "We could not read this case file: {reason}."
    why = "Nothing was taken from it, so that no half of your facts is used."
    do = "Mend the line, or open the file in an editor and look for a missing quotation mark or bracket."


class TextNotUtf8(FactsProblem):
    """The bytes are not UTF-8 text."""

    code = "text-not-utf8"
    what = "Some letters in this file are not stored as UTF-8 text."
    why = "Names and words would come out wrong in your letters."
    do = "Save the file again and choose UTF-8 as its encoding."


class CaseFileTooBig(FactsProblem):
    """The case file is over the limit."""

    code = "case-file-too-big"
    what = "This case file is too big: {megabytes} MB. We read up to {limit} MB."
    why = "A case file holds words, not papers, so this may be the wrong file."
    do = "Keep papers as files beside it, and name them under “evidence”."


class FieldTooLong(FactsProblem):
    """One text field is over the limit."""

    code = "field-too-long"
    what = "“{field}” holds {count} characters. We keep up to {limit} in one place."
    why = "A letter with that much in one place would not be read."
    do = "Shorten it, or keep the long text as a paper and add that as evidence."


class KeyUnknown(FactsProblem):
    """A key that the case file does not know."""

    code = "key-unknown"
    what = "We don't know “{key}” here.{meant}"
    why = "If we passed over it, what you wrote there would be lost."
    do = "Change the name, or take the line out. docs/case-file.md lists every name."


class FactMissing(FactsProblem):
    """A key that must be there is not."""

    code = "fact-missing"
    what = "“{field}” is missing."
    why = "The facts around it can't be used without it."
    do = "Add a line with it. docs/case-file.md shows how."


class FactWrongKind(FactsProblem):
    """A value of another kind than the key takes."""

    code = "fact-wrong-kind"
    what = "“{field}” should be {wanted}, and here it is {found}."
    why = "We don't guess what was meant."
    do = "Change it to one that fits.{meant}"


class DateImpossible(FactsProblem):
    """A date that is not in any calendar."""

    code = "date-impossible"
    what = "“{text}” is not a day that exists."
    why = "Deadlines and letters rest on the dates you give."
    do = "Look at the day and the month again. Write it like 2026-10-05."


class DateImplausible(FactsProblem):
    """A date so far away that it looks like a slip of the finger."""

    code = "date-implausible"
    what = "Is {day} right for “{field}”? {because}"
    why = "Deadlines and letters rest on the dates you give."
    do = "Look at the year again, and change it."


class PersonUnknown(FactsProblem):
    """A fact names a person who is not among the people of the case."""

    code = "person-unknown"
    what = "“{field}” names “{name}”, and nobody in the list of people has that id.{meant}"
    why = "We would not know whom you mean."
    do = "Add the person under [[people]], or write the id of somebody who is there."


class NameUsedTwice(FactsProblem):
    """Two things of one kind have the same id."""

    code = "name-used-twice"
    what = "The id “{name}” is used twice under “{field}”."
    why = "We could not tell the two apart."
    do = "Give one of them another id."


class NumberImplausible(FactsProblem):
    """A number that cannot be: minus thirty minutes, a day of 25 hours."""

    code = "number-implausible"
    what = "{number} can't be right for “{field}”."
    why = "Every figure in the ledger and in letters would rest on it."
    do = "Give a number from {least} to {most}, or leave the line out if you don't know."


class YearsOverlap(FactsProblem):
    """Two school years of the calendar share days, which would be counted twice."""

    code = "years-overlap"
    what = "One school year starts on {first}, before the one before it ends on {last}."
    why = "The days in both would be counted twice."
    do = "Mend the first or last day, or take one of the two out."


class ZoneUnknown(FactsProblem):
    """A time zone that nobody knows."""

    code = "zone-unknown"
    what = "We don't know the time zone “{zone}”."
    why = "Times in letters would be off."
    do = "Write it like America/Chicago, or take the line out."


class KeyTwice(FactsProblem):
    """A JSON file gives the same key twice; only one of the two values would be read."""

    code = "key-twice"
    what = "“{key}” stands twice in the same place."
    why = "Only one of the two would be read, and the other would be lost."
    do = "Take one of them out."


class EvidenceMissing(FactsProblem):
    """A file that an entry names is not there."""

    code = "evidence-missing"
    what = "The paper “{name}” is not there."
    why = "An entry without its paper can't be proved."
    do = "Put the file where the case file says, or change the name. Names count from the case file's own folder."
