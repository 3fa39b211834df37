"""Cautions: things in a parent's letter that weaken it. Each says why, and leaves the choice to the parent."""

import re
from collections.abc import Sequence

import msgspec

from inwriting.core.checks.letter.alternatives import one_of
from inwriting.core.checks.letter.clauses import split_clauses, states_something
from inwriting.core.checks.letter.heat import is_heated
from inwriting.core.checks.letter.other_child import find_own_names, names_other_child
from inwriting.core.checks.reading import Sentence

SAYS = {
    "undated-fact": "This tells what happened but not when. Can you add the date?",
    "no-evidence": "This says something is so. What paper, person or date shows it?",
    "demand-not-request": "The law gives you the right to ask and to be answered, not to order a service. "
                          "Would a request read better here?",
    "other-child-named": "Another child seems to be named here. Would you leave the name out? "
                         "That child's privacy is protected too.",
    "heat": "This is said in anger, and the reader may answer the anger instead of the facts. "
            "Would you keep the fact alone?",
    "admission": "This could be read as saying that the school was right, or that you agreed. Is that what you mean?",
}
_MONTH = one_of("""
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
    mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
""")
_DATED = re.compile(
    rf"\b{_MONTH}\.? \d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?"
    r"|\b(?:19|20)\d\d\b|_{3,}|\[[^\]\n]{1,60}\]|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b(?:yesterday|today|tonight)\b"
    rf"|\b(?:in|since|of|by|from|until|last|this|early|late|mid) {_MONTH}\b"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri)days?\b"
    r"|\b(?:last|this|that|past|same|each|every) (?:week|month|year|night|day|morning|afternoon|fall|spring|winter|summer)\b"
    r"|\b(?:since|in|during) (?:kindergarten|preschool|the (?:fall|spring|winter|summer)|(?:first|second|third) quarter)\b"
    r"|\b(?:labor day|thanksgiving|christmas|halloween|(?:winter|spring|fall|summer) break)\b", re.IGNORECASE)
# "Answer me by Friday" is no day on which something happened.
_DEADLINE = re.compile(
    rf"\b(?:by|before|until|within|no later than) (?:(?:the|next|this|end of) )*(?:{_MONTH}\b\.?(?: \d{{1,2}}\b)?"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:mon|tues|wednes|thurs|fri)day|week|month|day)", re.IGNORECASE)
_EVENT = re.compile(rf"""\b{one_of('''
    fell down, fell off, fell in, fell at, fell on, fell out, fell twice, fell again, he fell, she fell,
    was hurt, got hurt, ran out of the, ran out into, ran out
    to, ran out on, ran away, ran off, ran into, bolted, eloped, was left, was sent, was hit, was bitten, was
    restrained, was suspended, was injured, was found, was told, was pulled, was secluded, came home, hit him,
    hit her, hit another, hit his, hit me, bit, left the, left school, left alone, wandered off, wandered out,
    wandered away, choked, had a seizure, were told, told us, refused to, the aide left, the aide was, missed
    his, missed her, missed the, happened, said no, met with, called me, soiled, broke his, broke her
''')}\b|(?<!\bhe )(?<!\bshe )\btold me\b|\bmissed \d""")
_PROOFS = one_of("""
    report*, evaluation*, record*, log, logs, email*, e-mail*, letter*, photo*, note, notes, data, exhibit*,
    attached, enclosed, according to, observ*, dr, doctor*, therapist*, teacher told, teacher wrote, teacher
    said, page, score*, test*, assessment*, work sample*, card, diagnos*, documented, video*, incident*
""")
_PROOF = re.compile(rf"\b{_PROOFS}\b", re.IGNORECASE)
_CLAIM = re.compile(rf"""\b(?:{one_of('''
    is regressing, is clearly regressing, is falling behind, is not making, is not learning, is not safe, is not
    progressing, has regressed, has fallen behind, has lost skills, has made no progress, everyone knows,
    everyone agrees, it is obvious, it is clear, it is well known, obviously, clearly, without doubt, the aide
    is never, the aide is not there
''')}|(?:never|rarely) (?:gets?|receives?|provides?|follows?|gives?|happens?)
|(?:experts|doctors|studies|research) (?:say|agree|show)s?)\b""".replace("\n", ""))
_HABIT = re.compile(r"\bnever (?:eats?|sleeps?|talks?|gets? (?:tired|upset|hungry|sick))\b")
_DEMAND = re.compile(
    r"\b(?:i|we) (?:demand|insist|order|require)\b|\bdemand(?:ing|s)?\b"
    r"|\byou (?:must|have to|are required to|need to) (?:give|provide|assign|hire|add|put|get|start|place|fix|do) "
    r"(?!(?:\w+ ){0,3}?(?:notice|answer|reply|reason|reasons|copy|copies|records|consent))\w"
    r"|\b(?:i|we) will not (?:accept|tolerate|take no)|\bi expect (?:a|an|you to (?:hire|assign|give))\b"
    r"(?! (?:written |prior )?(?:response|reply|answer|notice))"
    r"|\bor else\b|\bnon-?negotiable|\b(?:is )?entitled to an? (?:1:1|one|aide|para)|\bi am not asking\b"
    r"|\blaw (?:says|requires) (?:that )?you (?:must |to )?(?:give|hire|assign|provide) (?!(?:\w+ )?(?:a free|fape|notice))"
    r"(?:an?|him|her) ", re.IGNORECASE)
_YIELDS = one_of("""
    doing fine, doing well, doing ok, not need, might not, was my, was our, did everything, no money, short, too
    much, a lot to ask, asking a lot, hard for, fault, trying, is tight, shared, limited, enough, fine, best
""")
_KNOWN = one_of("he, she, it, you, the school, this, my son, my daughter, my child, we, i")
_GIVEN_UP = one_of("drop, reduce, remove, end, cut, wait, share, try, stop, fade, the removal, the reduction, less, fewer")
_ADMIT = re.compile(
    rf"\bi (?:know|admit|understand|realize|agree|guess|suppose) (?:that )?{_KNOWN}\b(?=.{{0,80}}\b{_YIELDS}\b)"
    r"|\bi (?:have to |must |will |do )?admit\b|\bi(?: have|'ve)? let (?:him|her|them) get away\b"
    r"|\b(?:it is|it was|was) (?:my|our) (?:own )?fault"
    rf"|\b(?:i|we) (?:already )?(?:agreed|consented) to {_GIVEN_UP}\b"
    r"|\b(?:i|we) (?:already )?(?:signed|accepted|approved)(?: off on)? (?:the|his|her|that|this|your) (?:new |last |draft )?"
    r"(?:iep|plan|change|amendment)\b(?!.{0,40}\b(?:except|protest|attendance|disagree|objection|partial|part|assessment|evaluation))"
    r"|\bi (?:forgot|failed|should have|kept (?:him|her) home|never (?:told|sent|gave|answered|asked|signed|read))\b"
    r"|\b(?:may|might) not (?:really )?need|\bdo(?:es)? not really need"
    r"|\b(?:he|she) (?:is|was) (?:doing )?(?:fine|ok|okay) (?:at|in) (?:school|class)\b"
    r"|\bi know (?:money|staff\w*|the budget|funds|resources)\b"
    r"|\bsorry (?:to (?:ask|bother|be a)|for (?:asking|bothering|the (?:bother|trouble)))", re.IGNORECASE)


class Caution(msgspec.Struct, frozen=True):
    """One caution: its kind, the exact words with their place, and what to think about."""

    id: str
    quote: str
    says: str
    page: int = 1
    start: int = 0
    end: int = 0


def find_cautions(sentences: Sequence[Sentence], child_names: tuple[str, ...]) -> list[tuple[str, Sentence]]:
    """Return (caution id, sentence), in the order of the letter. A date in a neighbouring sentence counts for this one."""
    own = {part.lower() for name in child_names for part in name.split()}
    own |= {name for sentence in sentences for name in find_own_names(sentence.text)}
    dated = [bool(_DATED.search(_DEADLINE.sub(" ", sentence.text))) for sentence in sentences]
    found: list[tuple[str, Sentence]] = []
    for place, sentence in enumerate(sentences):
        near = any(dated[max(0, place - 2):place + 2])
        found.extend((name, sentence) for name in _signs(sentence.text, near))
        if names_other_child(sentence.text, own):
            found.append(("other-child-named", sentence))
    return found


def _signs(text: str, dated: bool) -> list[str]:
    clauses = [plain for _, plain in split_clauses(text)]
    whole = " ".join(clauses)
    signs = []
    if not dated and any(_EVENT.search(plain) and _tells(plain) for plain in clauses):
        signs.append("undated-fact")
    if not dated and _CLAIM.search(whole) and not _PROOF.search(text) and not _HABIT.search(whole):
        signs.append("no-evidence")
    if _DEMAND.search(whole):
        signs.append("demand-not-request")
    if is_heated(text, clauses):
        signs.append("heat")
    if _ADMIT.search(whole):
        signs.append("admission")
    return signs


def _tells(plain: str) -> bool:
    return states_something(plain) and not plain.startswith(("when ", "which ", "whether "))
