"""Keeping, finding or changing something that failed."""

from inwriting.core.problems.base import PaperProblem, StoreProblem


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
