"""What the log or the calendar cannot say yet."""

from inwriting.core.problems.base import FactsProblem


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
