"""Tells when a sentence seems to name another child, who has a right to privacy too."""

import re

from inwriting.core.checks.letter.alternatives import one_of

_NAME = r"[A-Z][a-z]{2,}(?: [A-Z][a-z]+\.?)?"
_TITLES = ("Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.", "Miss", "Coach", "Nurse", "Principal", "Director")
_NO_TITLE = "".join(rf"(?<!\b{re.escape(title)} )" for title in _TITLES)
_HURT = one_of("hit, bit, pushed, kicked, punched, shoved, bullied, teased, grabbed, scratched, slapped, spat on, tripped")
_HURT_BY = one_of("hit, bitten, pushed, kicked, punched, shoved, bullied, teased, grabbed, scratched, slapped, tripped, hurt")
_PEER = one_of("student, students, child, boy, girl, kid, classmate, classmates, friend, friends, peer, peers")
_AIDE_WORD = one_of("aide, para, mom, mother, parents, iep, one on one, one-on-one")
_OTHER_CHILD = re.compile(
    rf"\b(?:another|other|a|his|her) {_PEER},? (?:named |called )?(?P<a>{_NAME})|\b{_PEER} (?:named|called) (?P<b>[A-Z][a-z]+)"
    rf"|\b{_HURT_BY} by (?P<c>{_NAME})|{_NO_TITLE}\b(?P<d>{_NAME}) {_HURT} (?:him|her|my|me|our|[A-Z][a-z]+)\b"
    rf"|\b(?:hit|pushed|kicked|unlike|while|shares? (?:his|her|an|the) (?:aide|para) with|like|than) (?P<e>{_NAME})"
    r"(?=(?:,| who| has| gets| had| at recess| at lunch| on the| in (?:his|her) class|'s (?:aide|para|mother|mom|iep)|\.|$))"
    rf"|{_NO_TITLE}\b(?P<f>{_NAME}) (?:also )?(?:has|gets|got|had) (?:his|her|an?|one|autism|1:1|full)\b"
    rf"|{_NO_TITLE}\b(?P<g>{_NAME})'s {_AIDE_WORD}\b")
# The writer says whose parent she is: "I am Theo's mom", "my son Theo".
_OWN_CHILD = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|child|kid|boy|girl|grandson|granddaughter|student),? (?P<a>[A-Z][a-z]{2,})"
    r"|\b(?:I am|I'm|we are|as) (?P<b>[A-Z][a-z]{2,})(?: [A-Z][a-z]+)?'s "
    r"(?:mom|mother|dad|father|parents?|guardian|grandm\w+|grandf\w+|aunt|uncle|foster)\b")
_ONE_WORD_IS_SURE = ("a", "b", "c", "d")
_NO_NAME_LIST = """
the this that she her his they and our mrs miss english math reading science monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december school
dear iep idea team district arkansas mom dad grandma god speech principal director state law congress section page
mr ms dr title everyone nobody who what when he it we you i pe art music teacher staff coach nurse another nobody
someone somebody one each every yesterday today para aide room grade class bus autism elementary middle
"""
_NO_NAMES = frozenset(_NO_NAME_LIST.split())


def find_own_names(text: str) -> set[str]:
    """Return the first names that a letter gives to the writer's own child, in lower case."""
    return {(found["a"] or found["b"]).lower() for found in _OWN_CHILD.finditer(text)} - _NO_NAMES


def names_other_child(text: str, own: set[str]) -> bool:
    """Say whether a name stands there that is neither the own child's nor a word; `own` is empty when not known."""
    for found in _OTHER_CHILD.finditer(text):
        key, name = next((key, value) for key, value in found.groupdict().items() if value)
        if not own and key not in _ONE_WORD_IS_SURE and " " not in name:
            continue
        words = name.lower().rstrip(".").split()
        if words[0] not in own and words[0] not in _NO_NAMES and not (own and words[-1] in own):
            return True
    return False
