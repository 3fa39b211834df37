"""Cautions: things in a parent's letter that weaken it. Each says why, and leaves the choice to the parent."""

import re
from collections.abc import Iterable

import msgspec

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
_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)")
_DATED = re.compile(
    rf"\b{_MONTHS}\.? \d{{1,2}}\b|\b{_MONTHS}\.?,? (?:of )?20\d\d|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?|"
    rf"\b20\d\d\b|\[date\]|\byesterday\b|\btoday\b|\b(?:mon|tues|wednes|thurs|fri)day\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b|\bthis (?:morning|afternoon)|\b(?:january|february|april|"
    rf"june|july|august|september|october|november|december)\b",
    re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:fell|was hurt|got hurt|ran (?:out|away|off|into)|bolted|eloped|was (?:left|sent|hit|bitten|restrained|"
    r"suspended|injured|found|told|pulled|secluded)"
    r"|came home|hit (?:him|her|another|his|me)|bit\b|left (?:the|school|alone)|wandered|choked|had a seizure|"
    r"were told|told (?:me|us)"
    r"|refused to|the aide (?:left|was)|missed (?:his|her|the|\d)|happened|said no|met with|called me|soiled|"
    r"broke (?:his|her))\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:he|she|no one|nobody|there|my (?:son|daughter|child)|[A-Z][a-z]+) (?:was|were|got|had|came|fell|ran|"
    r"has|lost|went|did|left|hit|\w+ed)\b")
_CLAIM = re.compile(
    r"\b(?:is (?:regressing|falling behind|not (?:making|learning|safe|progressing))|has (?:regressed|"
    r"fallen behind|lost skills|made no progress)"
    r"|(?:never|always|rarely) (?:gets?|receives?|provides?|follows?|gives?|has|have|happens?)|everyone (?:knows|"
    r"agrees)|(?:experts|doctors|studies|research) (?:say|agree|show)s?"
    r"|it is (?:obvious|clear|well known)|obviously|clearly|without doubt|the aide is (?:never|"
    r"not) there)\b", re.IGNORECASE)
_PROOF = re.compile(
    r"\b(?:report|evaluation|record|log|e-?mail|letter|photo|note|data|exhibit|attached|enclosed|according to|"
    r"observ\w+|dr\.|doctor|therapist|teacher (?:told|wrote|said)"
    r"|page|score|test|progress report|assessment|work sample|card|diagnos\w+|documented|video|"
    r"incident)\w*", re.IGNORECASE)
_DEMAND = re.compile(
    r"\b(?:i|we) (?:demand|insist|order|require)\b|\bdemand(?:ing|s)?\b|\byou (?:must|have to|are required to|"
    r"will|need to) (?:give|provide|assign|hire|add|put|get|start|place|fix|do)\b"
    r"|\b(?:i|we) will not (?:accept|tolerate|take no)|\bimmediately\b(?=.{0,60}\b(?:or|provide|assign|hire|"
    r"give))|\bi expect (?:a|an|you to (?:hire|assign|give))\b(?! (?:written |prior )?(?:response|reply|answer|"
    r"notice))"
    r"|\bor else\b|\bnon-?negotiable|\bis entitled to an? (?:1:1|one|aide|para)|\bi am not asking\b|"
    r"\bthe law (?:says|requires) (?:that )?you (?:must |to )?(?:give|hire|assign|provide) (?:an?|him|her) ",
    re.IGNORECASE)
_HEAT = re.compile(
    r"\b(?:liars?|lying|lied|incompetent|idiots?|stupid|ridiculous|disgust\w+|pathetic|outrage\w*|shame(?:ful|"
    r"less)?|disgrace\w*|joke|clueless|lazy|corrupt|criminal|abus(?:e|ive|ing)"
    r"|couldn'?t care less|don'?t care|do not care|worthless|useless|cruel|heartless|evil|insane|crazy|sick of|"
    r"fed up|sick and tired|how dare|hate|torture\w*|bull\w*|damn|hell\b"
    r"|negligen\w+|malicious\w*|your fault|see you in court|sue (?:you|the|this)|fire(?:d|s)? (?:her|him|the)|"
    r"unacceptable|appalling|terrible|horrible|worst|never once|always ignore|nobody (?:there )?cares"
    r"|total failure|complete failure|absolutely nothing|no one ever)\b|!", re.IGNORECASE)
_SHOUT = re.compile(r"\b[A-Z]{4,}(?: [A-Z]{3,}){2,}")
_ADMIT = re.compile(
    r"\b(?:i (?:know|admit|understand|realize|agree|guess|suppose) (?:that )?(?:he|she|it|you|the school|this|"
    r"my (?:son|daughter|child)|we)\b(?=.{0,80}\b(?:doing (?:fine|well|ok)|not need|might not|isn'?t|is not|"
    r"was (?:my|our)|did everything"
    r"|do not have|don'?t have|no money|short|too much|a lot to ask|hard for|fault|trying|is tight|shared|limited|"
    r"enough|fine|best))"
    r"|(?:it is|it's|it was|was) (?:my|our) (?:own )?fault|i (?:already )?(?:signed|agreed to|consented to|"
    r"accepted|approved)\b|we (?:already )?(?:signed|agreed to|consented|accepted)\b"
    r"|i (?:forgot|failed|should have|kept (?:him|her) home|never (?:told|sent|gave|answered|asked|signed|read))|"
    r"may not (?:really )?need|doesn'?t really need|does not really need"
    r"|(?:he|she) (?:is|was) (?:doing )?(?:fine|ok|okay) (?:at|in) (?:school|class)|(?:asking|"
    r"ask) (?:for )?(?:too much|a lot)|i know (?:money|staff\w*|the budget|funds|resources)|sorry (?:for|that|"
    r"to (?:ask|bother)))\b", re.IGNORECASE)
_OTHER_CHILD = re.compile(
    r"\b(?:another|other|a) (?:student|child|boy|girl|kid|classmate|friend)s?,? (?:named |"
    r"called )?(?P<a>[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)|\b(?:student|classmate|boy|girl|kid|friend|peer|"
    r"child)s? (?:named|called) (?P<b>[A-Z][a-z]+)"
    r"|\b(?:hit|pushed|bit|bitten by|hit by|kicked|pushed by|bullied by|with|unlike|while|shares? (?:his|her|an|"
    r"the) (?:aide|para) with|like|helps?|than|and) (?P<c>[A-Z][a-z]{2,}(?: [A-Z][a-z.]+)?)(?=(?:,| who| has|"
    r" gets| had| at recess| at lunch| on the| in (?:his|her) class|'s (?:aide|para|mother|mom|iep)|\.|$))"
    r"|\b(?P<d>[A-Z][a-z]{2,}(?: [A-Z][a-z.]+)?) (?:also )?(?:has|gets|got|had) (?:his|her|an?|one|autism|a one|"
    r"1:1|full)\b|\b(?P<e>[A-Z][a-z]{2,})'s (?:aide|para|mom|mother|parents|iep)\b")
_NO_NAME_LIST = """
the this that she her his they and our mrs miss english math reading science monday tuesday wednesday thursday
friday saturday sunday january february march april may june july august september october november december school
dear iep idea team district arkansas mom dad grandma god speech principal director state law congress section page
mr ms dr title everyone nobody who what when it he we you i pe art music teacher staff
"""
_NO_NAMES = frozenset(_NO_NAME_LIST.split())


class Caution(msgspec.Struct, frozen=True):
    """One caution: its kind, the exact words with their place, and what to think about."""

    id: str
    quote: str
    says: str
    page: int = 1
    start: int = 0
    end: int = 0


def find_cautions(sentences: Iterable[Sentence], child_names: tuple[str, ...]) -> list[tuple[str, Sentence]]:
    """Return (caution id, sentence), in the order of the letter."""
    own = {part.lower() for name in child_names for part in name.split()}
    found: list[tuple[str, Sentence]] = []
    dated_before = False
    for sentence in sentences:
        dated = bool(_DATED.search(sentence.text))
        found.extend((name, sentence) for name in _signs(sentence.text, dated or dated_before))
        if _names_other_child(sentence.text, own):
            found.append(("other-child-named", sentence))
        dated_before = dated
    return found


def tells_dated_fact(text: str) -> bool:
    """Say whether the sentence tells what happened to the child on a day that it names."""
    return bool(_DATED.search(text) and _HAPPENED.search(text))


def _signs(text: str, dated: bool) -> list[str]:
    signs = []
    if _EVENT.search(text) and not dated:
        signs.append("undated-fact")
    if _CLAIM.search(text) and not _PROOF.search(text) and not dated:
        signs.append("no-evidence")
    if _DEMAND.search(text):
        signs.append("demand-not-request")
    if _HEAT.search(text) or _SHOUT.search(text):
        signs.append("heat")
    if _ADMIT.search(text):
        signs.append("admission")
    return signs


def _names_other_child(text: str, own: set[str]) -> bool:
    for found in _OTHER_CHILD.finditer(text):
        name = next(value for value in found.groupdict().values() if value)
        if not own and (found["c"] or found["d"] or found["e"]) and " " not in name:
            continue
        words = name.lower().rstrip(".").split()
        if words[0] not in own and words[0] not in _NO_NAMES:
            return True
    return False
