"""Cuts a sentence into clauses of plain words, and tells which of them state something."""

import re
from collections.abc import Iterator

from inwriting.core.checks.letter.alternatives import one_of

_OPENS_CLAUSE = one_of("""
    because, since, due to, although, though, while, whereas, but, who, which, so that, after, until, unless,
    if, whether, when, porque, pero, ya que, desde que
""")
_SUBJECT = one_of("""
    he, she, they, it, you, we, i, i'm, my, our, his, her, the, no, nobody, there, this, that, said, told
""")
_LINKS = ("if", "so", "when", "after", "since", "because", "ask", "asking", "request", "requesting", "important", "sure",
          "hope", "want", "believe", "propose", "insist")
_NOT_AFTER_LINK = "".join(rf"(?<!\b{link} )" for link in _LINKS)
_CUT = re.compile(
    r"[,:;()\"*\u2026]|\.{2,}|(?<!\w)'|(?<!s)'(?!\w)|'(?! ?\w)| [-/|] |\s\d{1,2}\)"
    rf"|\b(?={_OPENS_CLAUSE}\b)|{_NOT_AFTER_LINK}\b(?=that\b)"
    rf"|\b(?:and|or|so|y)\b(?= (?:{_SUBJECT}|[A-Z][a-z]+|[a-z]+ed)\b)", re.IGNORECASE)
_SHORT = (
    (re.compile(r"\b(?:can't|cannot|cant)\b"), "can not"), (re.compile(r"\bwon't|\bwont\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n'?t\b"), r"\1 not"),
    (re.compile(r"\b(he|she|it|they|we|who|that|there|nobody)'s\b"), r"\1 is"), (re.compile(r"'m\b"), " am"),
    (re.compile(r"'re\b"), " are"), (re.compile(r"'ve\b"), " have"), (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"), (re.compile(r"\bno one\b(?! (?:on|to) one)"), "nobody"),
    (re.compile(r"'s\b"), "s"), (re.compile(r"\bw/ ?o\b|\bw/ ?out\b"), "without"),
)
_LONGEST = 300  # characters
_WORD = re.compile(r"[a-z0-9\u00e0-\u00ff\u2588$%]+(?:[-/.:][a-z0-9\u00e0-\u00ff]+)*%?")

# What opens a clause that states nothing: a wish, a request, a condition, a courtesy, a question word.
_OPENING = one_of("""
    if, unless, whether, in case, should, could, would, will, may, please, pls, kindly, let, thank, thanks,
    sincerely, respectfully, dear, hope, hopefully, do not hesitate, what, how, who is, who will, why, si, por
    favor, favor de, gracias
""")
_FIRST_WISH = one_of("""
    request, ask, asking, requesting, would like, want, wish, hope, appreciate, look, am writing, are writing,
    am available, am the, am a, am sending, write, propose, demand, insist, expect, need, understand, agree,
    have attached, have enclosed, accept, consent, give consent, give my consent, give permission, withdraw, revoke,
    disagree, object, appeal, do not agree, do not consent, do not accept, do not want, do not understand, do not think,
    do not know, do not believe, will, shall, may, can, could, enclose, attach, reserve, trust, urge, seek,
    solicit*, quiero, pido
""")
_FIRST_PLAN = one_of("""
    like, request*, ask*, writ*, seek*, look*, appreciat*, available, happy, glad, bring*, attend*, prefer, be
""")
_LAW = one_of("law, idea, regulation, regulations, statute, section, code, cfr, usc, federal law, state law")
_ORDERS = one_of("says, say, requires, require, guarantees, states, entitles, gives, allows, provides, mandates")
_MUST = one_of("""
    must, shall, will be, should be, need to be, needs to be, has to, have to, is required to, are required to,
    is entitled, are entitled, is supposed, has a right, have the right, has the right
""")
_TELLS_LAW = re.compile(
    rf"\b{_LAW} (?:\w+ )?{_ORDERS}\b|\b(?:under|according to|pursuant to|by) (?:the )?(?:federal |state )?{_LAW}\b")
_NO_STATEMENT = re.compile(
    rf"^(?:{_OPENING}\b|can (?!not))"
    rf"|^(?:and |so |also |therefore |then |again |yes |well )?(?:i|we) (?:\w+ ){{0,2}}?{_FIRST_WISH}\b"
    r"|\b(?:i|we) (?:\w+ )?(?:request|ask|asking|requesting)\b"
    rf"|\b(?:i|we) (?:would|should|will|shall|may|am|are) (?:\w+ )?{_FIRST_PLAN}\b"
    rf"|\b{_LAW} (?:\w+ )?{_ORDERS}\b|\b{_MUST}\b"
    r"|\btomorrow\b|^(?:but |and )?not (?:for|to|at|by|until|on|in)\b|^instead of [a-z]+ing\b")


def plain_words(text: str) -> str:
    """Return the text in lower case, contractions spelled out and punctuation gone ("child's" becomes "childs")."""
    text = text.lower()
    for pattern, new in _SHORT:
        text = pattern.sub(new, text)
    return " ".join(_WORD.findall(text))


def split_clauses(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield (raw clause, plain words) for each clause of the sentence."""
    for piece in _CUT.split(sentence):
        for part in _cut_long(piece or ""):
            if plain := plain_words(part):
                yield part.strip(), plain


def _cut_long(piece: str) -> list[str]:
    """Cut a clause that never ends (a torn table, a scan without stops), so that reading it stays quick."""
    if len(piece) <= _LONGEST:
        return [piece]
    return [piece[start:start + _LONGEST] for start in range(0, len(piece), _LONGEST)]


def tells_only_law(text: str) -> bool:
    """Say whether the sentence tells what the law says, and nobody asks in it."""
    plain = plain_words(text)
    return bool(_TELLS_LAW.search(plain)) and not re.search(r"\b(?:i|we|please|my|our)\b", plain)


def states_something(plain: str) -> bool:
    """Say whether the clause tells a fact, not a wish, a condition, a courtesy or a rule."""
    return not _NO_STATEMENT.search(plain)
