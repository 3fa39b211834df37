"""A record that does not hold together."""

from inwriting.core.problems.base import RecordProblem


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
