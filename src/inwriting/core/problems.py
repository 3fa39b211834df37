"""Every way In Writing refuses something: what happened, why it matters, what to do next, and where.

    Problem
    ├── FactsProblem        what the parent gave us cannot be used as it is
    ├── LawProblem          a law pack is wrong, or has no answer for that date
    ├── LetterProblem       a paper cannot be written
    ├── PaperProblem        a file that came from outside cannot be read
    ├── RecordProblem       the record does not hold together
    ├── StoreProblem        keeping or finding something failed
    └── SendProblem         sending failed, or would not be safe

The words stand in the class, as templates, so that a face can translate them; the values are handed in.
"""

from collections.abc import Callable
from typing import Any, ClassVar


class Problem(Exception):
    """A refusal a person can act on.

    Subclasses set `code` (kebab-case, the same words as the class name), `what`, `why` and `do`: `str.format`
    templates whose fields are the keyword arguments of the raise. `where` is `file:line`, `page 3` or a field name.
    """

    code: ClassVar[str] = "problem"
    what: ClassVar[str] = "Something went wrong."
    why: ClassVar[str] = ""
    do: ClassVar[str] = ""

    def __init__(self, *, where: str = "", **values: Any) -> None:
        super().__init__()
        self.where = where
        self.values = values

    def explain(self, translate: Callable[[str], str] = str) -> dict[str, str]:
        """Return the problem as plain words: code, what, why, do, where. `translate` maps each template."""
        words = {name: translate(text).format(**self.values) if text else ""
                 for name, text in (("what", self.what), ("why", self.why), ("do", self.do))}
        return {"code": self.code, **words, "where": self.where}

    def __str__(self) -> str:
        words = self.explain()
        sentences = " ".join(words[name] for name in ("what", "why", "do") if words[name])
        return f"{self.where}: {sentences}" if self.where else sentences


class FactsProblem(Problem):
    """What the parent gave us cannot be used as it is."""


class LawProblem(Problem):
    """A law pack is wrong, or has no answer for that date."""


class LetterProblem(Problem):
    """A paper cannot be written."""


class PaperProblem(Problem):
    """A file that came from outside cannot be read."""


class RecordProblem(Problem):
    """The record does not hold together."""


class StoreProblem(Problem):
    """Keeping or finding something failed."""


class SendProblem(Problem):
    """Sending failed, or would not be safe."""


class ManyProblems(Problem):
    """Several problems found in one reading, so that they can be mended in one go."""

    code = "many-problems"
    what = "{count} things need mending."

    def __init__(self, problems: "tuple[Problem, ...]", *, where: str = "") -> None:
        super().__init__(where=where, count=len(problems))
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


# --- facts -----------------------------------------------------------------------------------------------------------


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


# --- papers ----------------------------------------------------------------------------------------------------------
class PaperEmpty(PaperProblem):
    """The file has no bytes, or nothing that could be read."""

    code = "paper-empty"
    what = "This file is empty."
    why = "There is nothing in it to read."
    do = "Save or download the paper again, and add the new file. If it was a photo, take it again."


class PaperTooBig(PaperProblem):
    """The file is larger than the limit."""

    code = "paper-too-big"
    what = "This file is too big: {megabytes} MB. We read up to {limit} MB."
    why = "A file of this size could stop the program for you and for others."
    do = "Split it into smaller files, or scan it again in black and white at 200 dots per inch."


class TooManyPages(PaperProblem):
    """More pages than the limit."""

    code = "too-many-pages"
    what = "This paper has {count} pages. We read up to {limit} at a time."
    why = "Reading more could take very long."
    do = "Split it into parts, and add the parts that you need."


class TextTooLong(PaperProblem):
    """More characters than the limit."""

    code = "text-too-long"
    what = "There is too much text in this file. We read up to {limit} characters."
    why = "Reading more could take very long."
    do = "Split it into parts, and add the parts that you need."


class TooManyRows(PaperProblem):
    """More rows of a table than the limit."""

    code = "too-many-rows"
    what = "This table has more than {limit} rows."
    why = "A school year of service has far fewer, so this may be the wrong file."
    do = "Keep only your child's rows, or split the table by year, and add it again."


class PictureTooBig(PaperProblem):
    """A picture with more pixels than the limit."""

    code = "picture-too-big"
    what = "This picture is too big: {width} by {height} dots."
    why = "Opening it could use up all the memory of the computer."
    do = "Take the photo again with the normal camera setting, or save the picture in a smaller size."


class PaperTooSlow(PaperProblem):
    """Reading took longer than the limit."""

    code = "paper-too-slow"
    what = "Reading this paper took longer than {seconds} seconds, so we stopped."
    why = "Some files are built so that reading them never ends."
    do = "Split it into smaller parts, or print it and take photos of the pages you need."


class NestedTooDeep(PaperProblem):
    """A paper inside a paper inside a paper, beyond the limit."""

    code = "nested-too-deep"
    what = "This file holds files inside files, more than {limit} deep."
    why = "We stop there, because some files are built so that opening them never ends."
    do = "Save the inner file on its own, and add that one."


class ArchiveTooBig(PaperProblem):
    """A zipped file (such as DOCX or XLSX) that would unpack to far more than it should."""

    code = "archive-too-big"
    what = "This file would unpack to far more than a paper of its kind holds."
    why = "That is how harmful files are built. A paper from a school is not like that."
    do = "Ask the sender for a PDF, or print the paper and take photos of the pages."


class PaperUnsafe(PaperProblem):
    """The file carries definitions that a reader must not follow, such as XML entities."""

    code = "paper-unsafe"
    what = "This file holds instructions that a paper doesn't need, so we did not open it."
    why = "Such instructions can make a computer read other files or use up its memory."
    do = "Ask the sender for a PDF, or print the paper and take photos of the pages."


class PaperIsProgram(PaperProblem):
    """The bytes are a program, whatever the name says."""

    code = "paper-is-program"
    what = "This file is a program, not a paper."
    why = "It may do harm when it is opened. We did not open it."
    do = "Don't open it. If it came from the school, write to them and ask for the paper as a PDF."


class PaperKindUnknown(PaperProblem):
    """The bytes are of no kind that we read."""

    code = "paper-kind-unknown"
    what = "We don't know how to read this kind of file."
    why = "We read PDF, Word (.docx), e-mail (.eml, .msg), photos, spreadsheets (.xlsx), web pages and plain text."
    do = "Save it as a PDF and add that, or print it and take photos of the pages."


class PaperKindOld(PaperProblem):
    """An old or other format that has a simple way out, such as .doc or .rtf."""

    code = "paper-kind-old"
    what = "We can't read this kind of file: {kind}."
    why = "It is not one of the kinds that can be opened safely here."
    do = "Open it where you got it, choose Save as PDF, and add the PDF."


class PaperBroken(PaperProblem):
    """The file claims to be of a kind, but does not hold together."""

    code = "paper-broken"
    what = "We could not read this {kind}: the file is damaged or was cut short."
    why = "Parts of it are missing or mixed up, so what it says can't be trusted."
    do = "Download or save it again and add the new file, or ask the sender to send it once more."


class PaperLocked(PaperProblem):
    """The file needs a password."""

    code = "paper-locked"
    what = "This paper is locked with a password."
    why = "We can't read it without the password. We don't keep the password."
    do = "Type the password. If you don't have it, ask the person who sent the paper."


class PasswordWrong(PaperProblem):
    """The password that was given does not open the file."""

    code = "password-wrong"
    what = "That password doesn't open this paper."
    why = "Small and capital letters count, and so do spaces."
    do = "Type the password again, or ask the person who sent the paper."


class PageUnreadable(PaperProblem):
    """One page cannot be read or pictured."""

    code = "page-unreadable"
    what = "We could not read page {number}."
    why = "The page is damaged, or holds something that we don't open."
    do = "The file itself is kept as it is. Print the page and take a photo, or type what it says."


class PageMissing(PaperProblem):
    """A page number that the paper does not have."""

    code = "page-missing"
    what = "This paper has no page {number}. It has {count}."
    why = "We can only show or correct a page that is there."
    do = "Choose one of its pages."


class CalendarUnreadable(PaperProblem):
    """Nothing in the file or list could be taken for a school calendar."""

    code = "calendar-unreadable"
    what = "We found no dates of a school calendar here."
    why = "Without the days off, we can't count school days."
    do = "Paste the list of days off, one on a line, such as: Nov 23-27 Thanksgiving break."


class ServiceLogUnreadable(PaperProblem):
    """Nothing in the file could be taken for a service log."""

    code = "service-log-unreadable"
    what = "We found no table of service dates here."
    why = "A service log needs a column with dates, and one row for each time."
    do = "Ask the school for the log as a spreadsheet or CSV file, or type the days in by hand."


# --- faces -----------------------------------------------------------------------------------------------------------
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


# --- complaint ---------------------------------------------------------------------------------------------------------
class NothingToAllege(LetterProblem):
    """A complaint was asked for, and the case shows nothing that it could be about."""

    code = "nothing-to-allege"
    what = "There is nothing in this case yet that a state complaint could say."
    why = "A complaint must state a requirement that was not followed, and the facts."
    do = "Add what happened: a day the aide was missing, a refusal, a notice. Then come back."


# --- letters ---------------------------------------------------------------------------------------------------------
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


# --- law ---------------------------------------------------------------------------------------------------------------
class PackUnknown(LawProblem):
    """There is no pack of that id."""

    code = "pack-unknown"
    what = "There is no law pack called {pack}."
    do = "Choose one of: {packs}."


class PackMistake(LawProblem):
    """A file of a pack is wrong."""

    code = "pack-mistake"
    what = "The law pack has a mistake: {mistake}."
    why = "A pack with a mistake could put a wrong sentence into a letter, so it is not used."
    do = "Mend the line that is named and run inwriting law lint."


class RuleUnknown(LawProblem):
    """A rule id that the pack does not have."""

    code = "rule-unknown"
    what = "The pack {pack} has no rule {rule}."
    do = "See them all with inwriting law list."


class TermUnknown(LawProblem):
    """A word that the pack does not define."""

    code = "term-unknown"
    what = "The pack {pack} has no word for {term}."
    do = "Add it under [terms] in its pack.toml."


class LetterUnknown(LawProblem):
    """A kind of letter that the pack does not have."""

    code = "letter-unknown"
    what = "There is no letter called {kind}."
    do = "Choose one of: {kinds}."


class GuideUnknown(LawProblem):
    """A guide that the pack does not have."""

    code = "guide-unknown"
    what = "There is no page called {guide}."
    do = "Search with a few words instead, for example: inwriting guide aide refused."


class ValueUnknown(LawProblem):
    """A timeline that the pack does not have."""

    code = "value-unknown"
    what = "The pack {pack} has no value called {value}."
    do = "See inwriting law list for what it has."


class ValueNotYet(LawProblem):
    """A value was asked for a day before its first date."""

    code = "value-not-yet"
    what = "We know {value} only from {starts} on, and {on} is before that."
    why = "A rule that was not read for that day must not be applied to it."
    do = "Use a later date, or add the earlier value to the pack."


# --- output ------------------------------------------------------------------------------------------------------------
class PictureUnreadable(LetterProblem):
    """A picture in a document is not a picture that can be printed."""

    code = "picture-unreadable"
    what = "A picture in this paper could not be printed."
    why = "Its file is damaged, or is not a PNG or SVG picture."
    do = "Draw the signature again, or add the photo again, and print once more."


# --- case file -------------------------------------------------------------------------------------------------------
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


# --- starting the pages ----------------------------------------------------------------------------------------------


class PortTaken(StoreProblem):
    """Another program listens on the port."""

    code = "port-taken"
    what = "Port {port} is taken by another program, maybe by In Writing itself."
    why = "Two programs can't answer at one address."
    do = "Look for the other window, or start again with --port {other}."


# --- record ----------------------------------------------------------------------------------------------------------
class EntryUnreadable(RecordProblem):
    """A kept entry cannot be read: it was damaged, or written by a newer version."""

    code = "entry-unreadable"
    what = "An entry of the record could not be read ({reason})."
    why = "It was damaged, or a newer version of In Writing wrote it."
    do = "Run: inwriting verify. If the record holds, update In Writing; if not, go back to your last backup."


class MomentWithoutZone(RecordProblem):
    """A moment to be sealed has no zone."""

    code = "moment-without-zone"
    what = "The record needs to know in which time zone this moment is."
    why = "Without it the order of things could be disputed."
    do = "Give the moment with its zone, like 2026-10-05T14:30-05:00."


class RecordBroken(RecordProblem):
    """A check of the record found places that do not hold."""

    code = "record-broken"
    what = "The record does not hold together in {count} places. First: entry {seq}: {says}."
    why = "Somebody or something changed it after it was sealed."
    do = "Keep this copy as it is, and go back to your last backup or export."


class EntryMissing(RecordProblem):
    """There is no entry with that number."""

    code = "entry-missing"
    what = "This record has no entry {seq}."
    why = "Only something that is in the record can be corrected, withdrawn or erased."
    do = "Look at the record, and choose the entry by its number."


class EntryNotChangeable(RecordProblem):
    """The entry is itself a change, or is erased already."""

    code = "entry-not-changeable"
    what = "Entry {seq} can't be changed this way: {reason}."
    why = "Every change stays visible, so that nobody can doubt the record."
    do = "Choose the entry that it speaks about, or add a note."


# --- store -----------------------------------------------------------------------------------------------------------
class SettingUnusable(StoreProblem):
    """A setting has a value that cannot be used."""

    code = "setting-unusable"
    what = "The setting {name} can't be used: {reason}."
    why = "In Writing would not know where to keep things, or whom to let in."
    do = "Change it, or take it out to use the default. docs/settings.md lists them all."


class DataFolderUnusable(StoreProblem):
    """The data folder cannot be made or written to."""

    code = "data-folder-unusable"
    what = "We can't write in the folder {folder}: {reason}."
    why = "Everything that you keep has to go there."
    do = "Choose another folder with --data, or allow writing in this one."


class DiskFull(StoreProblem):
    """There is no room left on the disk."""

    code = "disk-full"
    what = "There is no room left on the disk."
    why = "Nothing half-written was kept. Everything that was kept before is still there."
    do = "Make room, and do the last step again."


class StoreBusy(StoreProblem):
    """The database stayed locked longer than we wait."""

    code = "store-busy"
    what = "Something else is writing to the record, and we waited {seconds} seconds."
    why = "Two at once would be out of order, so only one may write. Your last step was not kept."
    do = "Wait a moment and do it again. If it stays like this, close other windows of In Writing."


class StoreUnreadable(StoreProblem):
    """The database is damaged, not there, or refuses."""

    code = "store-unreadable"
    what = "The database could not be used: {reason}."
    why = "Nothing was changed."
    do = "Run: inwriting verify. If that fails too, go back to your last backup."


class CopyNotTaken(StoreProblem):
    """A case is to be removed, and no copy of it was taken since its last entry."""

    code = "copy-not-taken"
    what = "First take a copy of everything. The last copy is older than the last entry, or there is none."
    why = "What is removed can't be brought back from here."
    do = "Take the copy, keep it where only you can get at it, and come back."


class NameNotTyped(StoreProblem):
    """A case is to be removed, and the name that was typed is not the child's."""

    code = "name-not-typed"
    what = "The name that you typed is not “{name}”. Nothing was removed."
    why = "Typing the name makes sure that it is the right case."
    do = "Type the child's whole name."


class CaseMissing(StoreProblem):
    """No case with that id."""

    code = "case-missing"
    what = "We don't have a case “{case}”."
    why = "It may be on another computer, or in another data folder."
    do = "See the list with: inwriting cases"


class CaseThere(StoreProblem):
    """A case with that id is already kept, and differs."""

    code = "case-there"
    what = "This case is already here, and its record is not the same."
    why = "Putting one over the other would lose entries."
    do = "Keep both: import the file into another data folder with --data."


class FactsChangedMeanwhile(StoreProblem):
    """Somebody else saved the same field since it was read."""

    code = "facts-changed-meanwhile"
    what = "“{field}” was changed in another window since you opened it."
    why = "We don't put your text over newer text without asking."
    do = "Look at what is there now, and save again if yours is right."


class BlankNotConfirmed(StoreProblem):
    """A blank would erase something that was there."""

    code = "blank-not-confirmed"
    what = "“{field}” has something in it, and now it would be empty."
    why = "A blank never erases anything by accident."
    do = "Say that you want to empty it, or leave it as it was."


class FieldUnknown(StoreProblem):
    """A field that the facts do not have."""

    code = "field-unknown"
    what = "There is no field “{field}” in a case."
    why = "We could not tell where to keep it."
    do = "Please report it; the page or the program that saved it is wrong."


class HeaderSealed(StoreProblem):
    """Something tried to change or delete a sealed entry."""

    code = "header-sealed"
    what = "An entry of the record can't be changed or deleted."
    why = "The record is worth something because nobody can change it, not even we."
    do = "Add a correction, or withdraw the entry."


class FileTooBigToKeep(StoreProblem):
    """A file is over the limit."""

    code = "file-too-big-to-keep"
    what = "“{name}” is larger than {limit} MB."
    why = "A file of this size could fill the disk."
    do = "Split it or make it smaller, or raise INWRITING_MAX_FILE_MB."


class FileNotInVault(StoreProblem):
    """A kept file is not where it should be."""

    code = "file-not-in-vault"
    what = "The kept file {fingerprint} is not there."
    why = "It was removed from the data folder."
    do = "Go back to your last backup, or add the paper again."


class FileChanged(StoreProblem):
    """A kept file no longer has its fingerprint."""

    code = "file-changed"
    what = "The kept file {fingerprint} has been changed on the disk."
    why = "It is not the paper that was kept, so we don't show it as such."
    do = "Go back to your last backup, or add the paper again."


class LetterMissing(StoreProblem):
    """No kept letter with that id."""

    code = "letter-missing"
    what = "We don't have that letter."
    why = "Only a letter that was kept can be marked as sent."
    do = "Open the letter and keep it first."


class LetterNotMatched(StoreProblem):
    """An uploaded e-mail holds none of the kept letters."""

    code = "letter-not-matched"
    what = "None of your kept letters is attached to this e-mail."
    why = "We compare the exact bytes, so that nobody can say another letter was sent."
    do = "Choose the e-mail from your Sent folder that has the PDF attached, saved as .eml."


class DemoNotSent(StoreProblem):
    """The invented family's letters are not for sending."""

    code = "demo-not-sent"
    what = "This is the invented family. Its letters can't be sent."
    why = "A school could take it for a real child."
    do = "Open a case of your own, and make the letter there."


class ExportUnusable(StoreProblem):
    """A zip is not one of our exports, or is damaged, or is built to do harm."""

    code = "export-unusable"
    what = "This file can't be taken in: {reason}."
    why = "Nothing from it was kept."
    do = "Export the case again, or ask whoever gave you the file."


class SignatureUnreadable(PaperProblem):
    """The picture of the signature is no PNG or JPEG, or is too big."""

    code = "signature-unreadable"
    what = "We could not use this picture of your signature."
    why = "It should be a PNG or JPEG picture of up to 5 MB."
    do = "Take the photo again, or choose another way to sign."


class BackupElsewhere(StoreProblem):
    """The database is not SQLite, so this program does not copy it."""

    code = "backup-elsewhere"
    what = "This site keeps its cases in PostgreSQL, and we don't copy that."
    why = "PostgreSQL has its own tool, which does it better."
    do = "Use pg_dump for the database, and copy the folder “vault” of the data folder."


class DemoMissing(StoreProblem):
    """The invented family's files are not where they should be."""

    code = "demo-missing"
    what = "The invented family's files were not found."
    why = "The demo is made from them."
    do = "Install In Writing again, or start it from its own folder."


# --- ledger ------------------------------------------------------------------------------------------------------------
class CalendarIncomplete(FactsProblem):
    """A calendar without a first or last day of school."""

    code = "calendar-incomplete"
    what = "The calendar needs a first and a last day of school (now: {first} to {last})."
    why = "School days can only be counted between them."
    do = "Give both days, such as --first 2026-08-17 --last 2027-05-28."


class PromiseNotFound(FactsProblem):
    """No promise of the plan fits."""

    code = "promise-not-found"
    what = "We found no promise for {promise} in the plans of this case."
    why = "Minutes can only be laid beside a promise."
    do = "Choose one of: {promises}."


class NothingToLog(FactsProblem):
    """A log entry without a day or without what happened."""

    code = "nothing-to-log"
    what = "A log entry needs a day and what became of the session."
    do = "Write it like: inwriting log CASE --on 2026-11-03 --outcome missed --reason aide-absent."


class MinutesImpossible(FactsProblem):
    """More minutes than a day has, or fewer than none."""

    code = "minutes-impossible"
    what = "{minutes} minutes is not something that fits in a day."
    why = "A figure like that would make the whole table doubtful."
    do = "Give the minutes of one day, from 0 to 1,440."


class SpanBackwards(FactsProblem):
    """The last day of a span lies before its first."""

    code = "span-backwards"
    what = "The last day ({last}) is before the first ({first})."
    do = "Swap them, or mend the one that is wrong."


# --- sending -----------------------------------------------------------------------------------------------------------
class AccountMissing(SendProblem):
    """No mail account was set up."""

    code = "account-missing"
    what = "There is no mail account here yet."
    why = "Letters go out from your own account, so that answers come to you."
    do = "Set it up first: the address of your provider's outgoing server, and how you sign in there."


class AccountUnusable(SendProblem):
    """Something about the mail account cannot be right."""

    code = "account-unusable"
    what = "The mail account can't be used: {reason}."
    why = "Nothing was sent."
    do = "Look up “outgoing mail (SMTP)” in your provider's help pages, and correct it here."


class TlsNeeded(SendProblem):
    """A password would travel without encryption."""

    code = "tls-needed"
    what = "We don't send your password to {host} without encryption."
    why = "Anybody on the way could read it, and the letter too."
    do = "Choose STARTTLS (often port 587) or TLS (often port 465) for this account."


class PasswordNeeded(SendProblem):
    """The account needs a password, and none was given or kept."""

    code = "password-needed"
    what = "Please give the password of {account}."
    why = "It is not kept on this computer, so we ask each time."
    do = "Type it when you send. Many providers want an “app password” made for one program."


class KeyringMissing(SendProblem):
    """The machine has no safe place for a password."""

    code = "keyring-missing"
    what = "This computer offers no safe place for a password."
    why = "We never write a password into a file of our own."
    do = "Type it each time that you send. The rest of the account was kept."


class MailPasswordWrong(SendProblem):
    """The server refused the name and password."""

    code = "mail-password-wrong"
    what = "The mail server {host} refused the name or the password. It said: {reply}"
    why = "Nothing was sent."
    do = "Check both. Many providers want an “app password” made for one program instead of your usual one."


class MailServerUnusable(SendProblem):
    """The mail server cannot be reached, or does not speak as it should."""

    code = "mail-server-unusable"
    what = "The mail server {host} could not be used: {reason}."
    why = "Nothing was sent or changed."
    do = "Check the name, the port and your connection, and try again."


class MailTooBig(SendProblem):
    """The message is larger than mail servers take."""

    code = "mail-too-big"
    what = "The message would be {size} MB, and {limit} MB is the most that can be sent."
    why = "Files grow by about a third in an e-mail, and a server that gets too much refuses all of it."
    do = "Spread the papers over several numbered messages, or list them instead of attaching them."


class PaperTooBigToMail(SendProblem):
    """One paper alone is larger than mail servers take."""

    code = "paper-too-big-to-mail"
    what = "“{name}” alone would be {size} MB in an e-mail, and {limit} MB is the most that can be sent."
    why = "No number of messages makes one paper smaller."
    do = "List the papers instead of attaching them, or send this one by mail."


class AddressUnusable(SendProblem):
    """An e-mail address cannot be used."""

    code = "address-unusable"
    what = "“{address}” is not an e-mail address that we can send to."
    why = "The letter would come back, or never arrive."
    do = "Correct the address in the list of people."


class NobodyToSendTo(SendProblem):
    """Nobody was chosen, or nobody has an address."""

    code = "nobody-to-send-to"
    what = "There is nobody to send this to: no e-mail address was found for {who}."
    why = "A message needs at least one address."
    do = "Add the address in the list of people, or send the letter by certified mail."


class PreviewChanged(SendProblem):
    """What would be sent is not what was shown."""

    code = "preview-changed"
    what = "The message is not the one that you looked at."
    why = "Only the exact message that you have seen is sent."
    do = "Look at the preview once more, and send it from there."


class SentAlready(SendProblem):
    """The letter is in the outbox for this person already."""

    code = "sent-already"
    what = "This letter is in the outbox for {to} already ({state})."
    why = "The same letter is never sent twice by accident."
    do = "Look at the list of sent mail. To remind them, write a new letter."


class OutboxMissing(SendProblem):
    """There is no such line in the outbox."""

    code = "outbox-missing"
    what = "We don't find that message in the outbox of this case."
    do = "Look at the list of sent mail, and choose it there."


class OutboxMoved(SendProblem):
    """The line in the outbox is in another state than the deed needs."""

    code = "outbox-moved"
    what = "The message to {to} is already in another state: {state}."
    why = "Another window may have been faster."
    do = "Look at the list of sent mail as it is now."


class BounceUnreadable(SendProblem):
    """A file is not the report of a mail server."""

    code = "bounce-unreadable"
    what = "This is not a report that a message came back."
    why = "It does not say which message could not be delivered, and to whom."
    do = "Save the message from “Mail Delivery System” as .eml, and add that file."


class BounceNotMatched(SendProblem):
    """A report speaks of a message that was not sent from here."""

    code = "bounce-not-matched"
    what = "This report speaks of a message that was not sent from this case."
    why = "Nothing was changed."
    do = "Look whether it belongs to another case, or to a message that you sent yourself."


class MailboxUnreadable(SendProblem):
    """A file or a folder of mail cannot be read."""

    code = "mailbox-unreadable"
    what = "The mail could not be read: {reason}."
    why = "Nothing from it was kept."
    do = "Save the messages as .eml or mbox again, or check the name of the folder."


class NothingToStamp(SendProblem):
    """An empty record has no fingerprint."""

    code = "nothing-to-stamp"
    what = "The record is empty, so there is nothing to stamp."
    do = "Keep something first: a letter, an incident, a note."


class StampServerUnusable(SendProblem):
    """The time-stamp server cannot be used."""

    code = "stamp-server-unusable"
    what = "The time-stamp server could not be used: {reason}."
    why = "The record is as it was; only the stamp is missing."
    do = "Check the address, which begins with https:// or http://, and try again."


class StampWrong(SendProblem):
    """What came from the time-stamp server does not hold."""

    code = "stamp-wrong"
    what = "The stamp that came back does not hold: {reason}."
    why = "A stamp that a stranger can't check proves nothing, so it was not kept."
    do = "Try again, or use another time-stamp server."


class PlanWithoutPromise(FactsProblem):
    """A version of the plan in which no promise was entered."""

    code = "plan-without-promise"
    what = "This version of the plan has no promise in it yet."
    why = "Only a promise can be counted."
    do = "Enter at least one service, with the words of the plan."


class DayOutsideCalendar(FactsProblem):
    """A day that no school year of the calendar holds."""

    code = "day-outside-calendar"
    what = "No school year that we know holds {day}."
    why = "A closed or short day only means something inside a school year."
    do = "Check the date, or add the calendar of that school year first."


class MeetingNotBegun(FactsProblem):
    """A meeting was ended that nobody began."""

    code = "meeting-not-begun"
    what = "No meeting is going on."
    why = "There is nothing that could be kept as its entry."
    do = "Begin the meeting first; or if it was ended already, look at the record."


# --- binder ------------------------------------------------------------------------------------------------------------
class BinderMismatch(LetterProblem):
    """The finished file, read again, does not say what it should: an index row, a stamp, a bookmark or a link is off."""

    code = "binder-mismatch"
    what = "The binder was made, but {count} places in it do not match. The first: {first}"
    why = "An index that points to the wrong page would make every other page doubtful. So nothing was written."
    do = "Make the binder again. If it happens again, leave out the exhibit that is named, and tell us."


class ExhibitLocked(PaperProblem):
    """An exhibit needs a password."""

    code = "exhibit-locked"
    what = "{label}, “{title}”, is locked with a password."
    why = "Without the password its pages can't be put into the binder. We don't keep the password."
    do = "Give the password: --password \"{number}=...\" (or type it where the page asks). Then make the binder again."


class ExhibitPasswordWrong(PaperProblem):
    """The password given for an exhibit does not open it."""

    code = "exhibit-password-wrong"
    what = "That password doesn't open {label}, “{title}”."
    why = "Small and capital letters count, and so do spaces."
    do = "Type the password again, or ask the person who sent the paper."


class ExhibitMissing(StoreProblem):
    """The file of an exhibit is not there."""

    code = "exhibit-missing"
    what = "The file of {label}, “{title}”, is not there."
    why = "A binder that names an exhibit must hold it."
    do = "Put the file “{name}” back where it was kept, or go back to your last backup. Then make the binder again."


class ExhibitChanged(StoreProblem):
    """The file of an exhibit no longer has its fingerprint."""

    code = "exhibit-changed"
    what = "The file of {label}, “{title}”, has been changed since it was kept."
    why = "It is no longer the paper that was recorded, so it can't stand as proof."
    do = "Put the file as it was back, or keep the changed file as new evidence. Then make the binder again."


class ExhibitTooBig(PaperProblem):
    """The file of an exhibit is over the limit."""

    code = "exhibit-too-big"
    what = "{label}, “{title}”, is too big for a binder: {megabytes} MB. We take up to {limit} MB for one exhibit."
    why = "A file of this size could fill the memory or the disk, and no office could receive it."
    do = "Make a smaller copy (fewer pages, or scanned in black and white), keep that as evidence, and cite it instead."


class PageTooBigForPart(LetterProblem):
    """One page alone is larger than a part may be."""

    code = "page-too-big-for-part"
    what = "Page {page} alone is larger than {limit} MB, so no part can hold it."
    why = "A part of a binder holds at least one page and its own index."
    do = "Choose a larger size for the parts, or scan that page again in black and white."


class PartTooSmall(LetterProblem):
    """The limit for parts leaves no room for an exhibit beside the part's own index."""

    code = "part-too-small"
    what = "The limit of {limit} for a part is too small for this binder."
    why = "The front of a binder and the index of each part must fit, with at least one page of proof."
    do = "Choose a larger limit."


class PrefixUnusable(LetterProblem):
    """The prefix of page numbers is not plain."""

    code = "prefix-unusable"
    what = "The prefix “{prefix}” can't stand before page numbers."
    why = "It is printed on every page, and it must be easy to read and to search."
    do = "Use one to six letters or digits, such as P or RIV."


class WordRemains(LetterProblem):
    """A word that had to be removed is still in the redacted copy."""

    code = "word-remains"
    what = "The redacted copy still holds something that had to be removed: {kind}, on page {page}."
    why = "A redacted copy must not show who the child is. So nothing was written."
    do = "Leave out the exhibit on that page, or redact it by hand and keep the result as evidence. Then try again."


class SizeUnclear(LetterProblem):
    """A size given on the command line cannot be understood."""

    code = "size-unclear"
    what = "“{text}” is not a size."
    why = "The binder is split where this size is reached."
    do = "Write it like 10MB."


class PasswordUnclear(LetterProblem):
    """A password given on the command line does not say for which exhibit."""

    code = "password-unclear"
    what = "We can't tell for which exhibit this password is."
    why = "Each exhibit has its own."
    do = "Write the exhibit's number, an equals sign and the password: --password \"3=...\"."
