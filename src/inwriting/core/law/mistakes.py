"""The mistakes that can be found in a law pack, each with the file and line where it stands."""

from inwriting.core.problems import PackMistake


class NotToml(PackMistake):
    """The file cannot be read as TOML or as UTF-8."""

    code = "not-toml"


class KeyUnknown(PackMistake):
    """A key that no shape knows, often a typing error."""

    code = "key-unknown"


class KeyMissing(PackMistake):
    """A key that must be there is not."""

    code = "key-missing"


class TypeWrong(PackMistake):
    """A value of the wrong type."""

    code = "type-wrong"


class ChoiceUnknown(PackMistake):
    """A word that is not one of the words allowed there."""

    code = "choice-unknown"


class UnitUnknown(ChoiceUnknown):
    """A unit of time that nobody can count."""

    code = "unit-unknown"


class DayWrong(PackMistake):
    """A date that does not exist, or that cannot be right."""

    code = "day-wrong"


class IdTwice(PackMistake):
    """The same id on two things of one kind."""

    code = "id-twice"


class IdNotPath(PackMistake):
    """An id that is not a kebab-case path, or a rule id that does not begin with its pack."""

    code = "id-not-path"


class RuleDead(PackMistake):
    """A rule id that neither this pack nor what it builds on has."""

    code = "rule-dead"


class NameDead(PackMistake):
    """The name of a letter, timeline, guide, answer or term that is not there."""

    code = "name-dead"


class LanguageMissing(PackMistake):
    """A text that lacks one of the pack's languages."""

    code = "language-missing"


class RuleNotForLetters(PackMistake):
    """A letter rests on a rule that is not verified, or that is for help only."""

    code = "rule-not-for-letters"


class TemplateBroken(PackMistake):
    """A text or condition that Jinja cannot parse."""

    code = "template-broken"


class PartEmpty(PackMistake):
    """A part that a letter must contain, and no paragraph that gives it."""

    code = "part-empty"


class ReviewPast(PackMistake):
    """The day by which the law had to be read again is past."""

    code = "review-past"


class CitationUnread(PackMistake):
    """A citation that is not a citation, or does not fit its id."""

    code = "citation-unread"


class CheckMarkMissing(PackMistake):
    """Secondary text that does not say "check this"."""

    code = "check-mark-missing"


class AmountOdd(PackMistake):
    """A number where the unit has none, or no number where the unit needs one."""

    code = "amount-odd"
