"""Finds the facts a letter gives as its reasons: what is so with the child, what the school did or did not do.

It looks for statements by their shape (who, then a finite verb), not by topic; requests, wishes, conditions, blanks,
questions and courtesies state nothing.
"""

import re

from inwriting.core.checks.letter import subjects, troubles
from inwriting.core.checks.letter.alternatives import one_of
from inwriting.core.checks.letter.blanks import BLANK
from inwriting.core.checks.letter.clauses import plain_words, split_clauses, states_something

_BECAUSE = re.compile(
    rf"""\b{one_of('''
    because, because of, due to, as a result of, owing to, on account of, given that, now that, the reason is,
    the reason for this is, my reason is, my reasons are, porque, ya que, debido a
''')} (?!{BLANK}|reasons?\b|the following {BLANK}|of {BLANK})\w+"""
    rf"|^(?:since|as) (?!(?:you|we|i) (?:know|may|are aware|can|discussed|said|stated|requested)\b|(?:i am|we are)$)"
    rf"(?={one_of('he, she, it, they, you, the, my, our, his, her, no, nobody, there, that, this, i, we')}\b)")
_FROM_TO = re.compile(r"\bfrom (\d+(?:\.\d+)?)(?: \w+)?(?: \w+)? (?:down )?to (\d+(?:\.\d+)?)\b")
# A reason announced and left open: "I am concerned about [...]", "Reason: ____".
_OPEN = re.compile(
    rf"[^.;,:]{{0,90}}: *{BLANK}\b|\b(?:needs?|help|trouble|difficult\w*|concern\w*)\b[^.;:]{{0,40}}: *\[ \]|"
    rf"\b(?:concern\w*|worr\w+|because|due to|reasons?|afraid)\b(?:\W+\w+){{0,4}}?\W+{BLANK}\b"
    r"|\bletters? of concern\b|\breasons?:", re.IGNORECASE)
_AGE = re.compile(r"(?<=[a-z]),? (?:\(\d+\)|\(?(?:age |aged |who is )?\d+(?: years old)?[,)]) (?=[a-z])")  # "Jordan, 19, has ..."
# "Nobody came on ____": only the day is open.
_OPEN_WHEN = re.compile(rf"(?: {one_of('days in, times in, on, since, from, until, between, and')} {BLANK})+$")


def tells_reason(sentence: str) -> bool:
    """Say whether the sentence states a fact; in a question only what it takes for granted can be one."""
    sentence = _AGE.sub(" ", _OPEN.sub(" , ", sentence))
    asks = sentence.rstrip("\"') ").endswith("?")
    of_child = idle = False
    for raw, plain in split_clauses(sentence):
        goes_on = bool(subjects.GOES_ON.match(plain.removeprefix("and ")))
        if not (idle and goes_on) and _is_fact(raw, plain, asks) or (of_child and not asks and _goes_on(plain)):
            return True
        of_child = _speaks_of_child(raw, plain) or (of_child and goes_on)
        idle = not states_something(plain) or (idle and goes_on)
    return False


def _speaks_of_child(raw: str, plain: str) -> bool:
    found = subjects.CHILD.search(plain) or subjects.NAMED.search(raw)
    return bool(found and subjects.FINITE.match(plain_words(found["said"])))


def _goes_on(plain: str) -> bool:
    """Say whether the clause says more of the child named before it: "Ana was at Oak, scored lowest, and is bored"."""
    said = plain.removeprefix("and ")
    return bool(subjects.GOES_ON.match(said)) and states_something(said) and _is_telling(said, pronoun=True)


def _is_fact(raw: str, plain: str, asks: bool) -> bool:
    plain = _OPEN_WHEN.sub("", plain)
    if plain == BLANK or plain.endswith(f" {BLANK}"):
        return False
    if troubles.DIAGNOSIS.search(plain) or _BECAUSE.search(plain):
        return True
    if asks or not states_something(plain):
        return False
    return _is_about_child(raw, plain) or _is_about_school(plain) or _is_lack_or_harm(plain)


def _is_about_child(raw: str, plain: str) -> bool:
    for found in (subjects.CHILD.search(plain), subjects.NAMED.search(raw)):
        if found is None:
            continue
        pronoun = bool(found.groupdict().get("pronoun"))
        if _is_telling(plain_words(found["said"]), pronoun):
            return True
    return False


def _is_telling(said: str, pronoun: bool) -> bool:
    """Say whether what is said of the child is more than who the child is; after "my son" his name may stand first."""
    if not pronoun and not subjects.FINITE.match(said):
        said = said.partition(" ")[2]
    if subjects.SHARE.search(said) or subjects.WORKS.search(said):
        return True
    if not said or subjects.PLAIN_OF_CHILD.search(said) or subjects.PLAIN_NEED.search(said):
        return False
    return pronoun or bool(subjects.FINITE.match(said))


def _is_about_school(plain: str) -> bool:
    if subjects.REFUSED_REQUEST.search(plain):
        return False
    plain = subjects.OF_WHAT_IS_ASKED.sub(" ", plain)
    deed = subjects.SCHOOL_DID.search(plain)
    if deed and not subjects.PLAIN_DEED.match(deed["did"]):
        return True
    return any(pattern.search(plain) for pattern in (
        subjects.STAFF_DOES, subjects.SCHOOL_TO_CHILD, subjects.DONE_TO_PARENT, subjects.PAPER_SHOWS))


def _is_lack_or_harm(plain: str) -> bool:
    if subjects.REFUSED_REQUEST.search(plain):
        return False
    plain = troubles.NOTHING_AMISS.sub(" ", plain)
    idle = troubles.IDLE_NEGATION.search(plain) or subjects.SCHOOL_SAID.search(plain)
    if troubles.NEGATION.search(plain) and not idle:
        return True
    if troubles.COUNT.search(plain) and not troubles.AHEAD.search(plain):
        return True
    if troubles.ADVERSE.search(plain) and not troubles.NOT_ADVERSE.search(plain):
        return True
    return _shrinks(plain) or any(pattern.search(plain) for pattern in (
        troubles.LACK, troubles.CONCERN, troubles.SHORTFALL, troubles.CONSEQUENCE))


def _shrinks(plain: str) -> bool:
    """Say whether an amount fell ("from 60 to 30 minutes"); one that grows is no complaint."""
    change = _FROM_TO.search(plain)
    return change is not None and float(change[1]) > float(change[2])
