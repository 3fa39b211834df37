"""What is done in the words: a no, a cut, less than was asked, a yes, a because, an offer."""

from functools import cache
from itertools import pairwise

from inwriting.core.checks.reading import Lexicon, Rule, Sentence, find_matches
from inwriting.core.checks.reply import words
from inwriting.core.checks.reply.kinds import find_kinds
from inwriting.core.checks.reply.rules import get_lexicon, read_reply_rules

_NO_DEED = frozenset(("definition", "law", "goal"))
_DEEDS = {
    "deny": """
        DENY / AGREE EITHER SUPPOSED
        NOT ~3 need|needs|qualify|agree|provide|add|approve|receive|give ~6 AIDE
        NOT ~2 feel|think|believe|see|agree|find ~5 necessary|needed|appropriate|warranted|required|needs|need|justified
        not ~3 moving|move|proceed|going ~1 forward|ahead
        is ~1 a no
        decided|chose|chosen|voted|agreed|elected ~1 not|against / SUPPOSED
        not ~2 something ~2 he|she|student|child|they ~1 needs|need
        said|say|says|answer|response|was ~2 no / SUPPOSED
        answer|response|decision ~10 is|was no
        just|simply|they|she|he|and said no
        negó|niega|niegan|negaron|rechazó|rechaza|rechazada|rechazado
        no ~2 vamos|podemos|puede|recibirá|dará|darán|darle ~8 AYUDANTE|darle|dar|añadir
    """,
    "remove": """
        from ~1 NUMERAL ~3 to ~1 NUMERAL
        AIDE ~6 REMOVE / AGREE
        cut|reduced|dropped|lowered ~4 from ~5 to
        REMOVE ~6 AIDE
        hours|minutes|time ~5 cut|reduced|removed
    """,
    "less": """
        ASKED ~12 AIDE|hours|minutes|hour|full|time|day|services|support|one ~10 GOT|only|instead
        ASKED ~8 MEASURED ~12 GOT|says|say|shows|lists|has|draft|plan|iep ~6 MEASURED
    """,
    "agree": "AGREE / NOT",
    "because": """
        because|since|due|rationale|until|so|therefore|explained|reasoning
        given ~1 that|the|his|her|our|how|your|their
        as he|she|the|his|her|there|your|they|it|student|child
        reason ~2 is|was|given|for
        CHILDBLAMED
    """,
    "offer": """
        offer|offers|offered|offering|propose|proposes|proposed|suggest|suggested|recommend|recommends|willing
        will|can|could provide|add|give|increase|try|offer|start
        will|can|could also|instead|gladly|however provide|add|give|offer
        let ~1 us ~1 try
        instead ~6 SERVICE|AIDE|add|provide
        in lieu
        agreed|agree to
    """,
}


@cache
def _get_deeds() -> tuple[Rule, ...]:
    return tuple(rule for deed, lines in _DEEDS.items() for rule in read_reply_rules(deed, lines))


@cache
def _get_less() -> tuple[Rule, ...]:
    """What is asked in one sentence is often cut in the next."""
    return read_reply_rules("less", _DEEDS["less"])


@cache
def _get_plain_words() -> Lexicon:
    """The common words alone: pairs of sentences are many, and what is less than asked needs no saying's words."""
    return Lexicon(words.WORDS)


def find_deeds(sentences: list[Sentence]) -> dict[str, list[Sentence]]:
    """Return for each deed the sentences in which it is done."""
    deeds: dict[str, list[Sentence]] = {}
    for first, second in pairwise(sentences):
        both = Sentence(f"{first.text} {second.text}", first.start)
        if find_matches(both, _get_plain_words(), _get_less()):
            deeds.setdefault("less", []).append(second)
    for sentence in sentences:
        kinds = find_kinds(sentence)
        if "yes" in kinds:
            deeds.setdefault("agree", []).append(sentence)
        if kinds & _NO_DEED:
            continue
        for deed in {match.id for match in find_matches(sentence, get_lexicon(), _get_deeds())}:
            deeds.setdefault(deed, []).append(sentence)
    return deeds
