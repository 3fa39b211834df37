"""A binder that cannot be bound, or did not pass its own check."""

from inwriting.core.problems.base import LetterProblem, PaperProblem, StoreProblem


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
