"""Tells when a sentence speaks in anger: words that strike the reader, not hard words about what the child lives through."""

import re

from inwriting.core.checks.letter.alternatives import one_of
from inwriting.core.checks.letter.clauses import plain_words

_INSULT = re.compile(rf"""\b{one_of('''
    liar, liars, lying to, lied to, you lie, you lied, are lying, is lying, incompetent, idiot, idiots, stupid, disgusting,
    disgusted, disgusts, pathetic, outrage, outrageous, outraged, shame on, shameful, shameless, disgrace, disgraceful,
    clueless, corrupt, criminal, worthless, heartless, how dare, bullshit, damn, hell, your fault, see you in court,
    sue you, sue the, will sue, sick of, sick and tired, appalling, appalled, malicious, negligent, negligence,
    total failure, complete failure, absolutely nothing, couldn't care less, could not care less, do not care about,
    does not care about, nobody cares, nobody there cares, always ignore, never once, no one ever, despicable, ridiculous
''')}\b""")
_HARD = one_of("""
    unacceptable, terrible, horrible, worst, joke, crazy, insane, lazy, cruel, evil, useless, lies, lied, abusive, abuse,
    abusing, torture, torturing, hate, fed up, fired, ignorant, rude, awful, nonsense, excuse, excuses, garbage
""")
_STRIKES = one_of("""
    you, your, you people, school, district, team, principal, teacher, staff, director, this is, that is, it is,
    what a, i am, we are, they, they are, superintendent, everyone there
""")
_AIMED = re.compile(rf"\b{_STRIKES}\b(?: [\w'-]+){{0,5}}? {_HARD}\b")
_OF_CHILD = re.compile(r"\b(?:he|she|my (?:son|daughter|child)|him|her) (?:\w+ ){0,3}?(?:gets|is|was|feels|has|says|to)\b")
_CALLED_OUT = re.compile(r"!")
_GLAD = re.compile(r"\b(?:thank\w*|great|happy|glad|love\w*|congrat\w*|wonderful|appreciat\w*|please|hi|hello|morning|"
                   r"good|yay|best|welcome|gracias|wow|amazing|proud)\b", re.IGNORECASE)
_AT_READER = re.compile(
    r"\b(?:you|they|school|district) (?:\w+ )?"
    r"(?:not|never|people|keep|kept|still|always|did\w*|do|don't|told|said|lost|let|should)\b"
    r"|\b(?:enough|never|stop|again|no one|nobody|is this)\b", re.IGNORECASE)
_RUN_OF_CAPITALS = re.compile(r"(?:\b[A-Z]+(?:'[A-Z]+)?\b[ ,]*){4,}")
_SAYS_SOMETHING = re.compile(r"\b(?:I|YOU|YOUR|WE|MY|ME|NOT|NEVER|NO|IS|ARE|MUST|NOW|STOP|HE|SHE|HIM|HER|WHY|AGAIN)\b")


def is_heated(text: str, clauses: list[str]) -> bool:
    """Say whether it insults, shouts or calls out at the reader; `clauses` are the plain words of the sentence."""
    if _INSULT.search(plain_words(text)) or any(_AIMED.search(plain) and not _OF_CHILD.search(plain) for plain in clauses):
        return True
    return _shouts(text) or _calls_out(text)


def _shouts(text: str) -> bool:
    return any(len(run[0]) >= 16 and len(_SAYS_SOMETHING.findall(run[0])) >= 2 for run in _RUN_OF_CAPITALS.finditer(text))


def _calls_out(text: str) -> bool:
    """Say whether an exclamation is one of anger: two marks, or one at the reader; a glad one is none."""
    marks = len(_CALLED_OUT.findall(text))
    if not marks or _GLAD.search(text):
        return False
    return marks > 1 or bool(_AT_READER.search(text))
