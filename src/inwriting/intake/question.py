"""Something in a list or table that could mean two things: a question to the parent, never a guess."""

from collections.abc import Callable

import msgspec

WHICH_DAY = "Which day is \"{quote}\"?"
WHICH_ORDER = "Is \"{quote}\" written month first or day first? The answer counts for {count} lines."
WHICH_YEAR = "\"{quote}\" has a year of two digits. Which year is it?"
NO_SUCH_DAY = "There is no such day: \"{quote}\". Which day is meant?"
OTHER_YEAR = "\"{quote}\" is not in this school year. Is the day right?"
OTHER_WEEKDAY = "\"{quote}\" does not fall on the day of the week that is written. Which day is meant?"
WRONG_WAY = "\"{quote}\" ends before it begins. Which days are meant?"
IS_CLOSED = "Is school closed for your child on this day: \"{quote}\"?"
NO_DAY = "We found no day in this line: \"{quote}\". What does it say?"
NO_MINUTES = "How many minutes of service does this line mean: \"{quote}\"?"
TIMES_WRONG = "The end is before the start in this line: \"{quote}\". What are the right times?"
WHICH_COLUMN = "Which column holds this: {quote}?"
TWO_COLUMNS = "More than one column could be the {quote}. Which one is it?"
TOO_LONG = "This line covers more days than a school year: \"{quote}\". Which days are meant?"
MINUTES_DIFFER = "The minutes and the times don't agree in this line: \"{quote}\". Which is right?"
MINUTES_ODD = "Can this be right: \"{quote}\"? A day has 1,440 minutes."


class Question(msgspec.Struct, frozen=True):
    """What to ask: a template of this module, the words it is about, the line they stand in, and possible answers.

    `line` counts from 1; 0 is the whole file. `choices` are days as YYYY-MM-DD, names of columns, or none.
    """

    ask: str
    quote: str
    line: int = 0
    choices: tuple[str, ...] = ()
    count: int = 1

    def say(self, translate: Callable[[str], str] = str) -> str:
        """Return the question in words."""
        return translate(self.ask).format(quote=self.quote, count=self.count)
