"""Files from outside that cannot be read as they are."""

from inwriting.core.problems.base import PaperProblem


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
