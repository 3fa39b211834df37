"""A law pack that is wrong, or has no answer."""

from inwriting.core.problems.base import LawProblem


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
