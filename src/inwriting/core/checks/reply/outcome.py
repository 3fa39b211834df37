"""Tells what a whole letter comes to before its reasons are weighed: a yes, a no, or neither."""

from collections.abc import Sequence
from typing import Literal

from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply.deeds import find_deeds
from inwriting.core.checks.reply.phrases import any_of

Outcome = Literal["yes", "no", "neither"]

_NAMED = (r"(?:aides?|para\w*|one[- ](?:on|to)[- ]one|1:1|helper|assistant|adult(?: support| help)?|\w+'s person|own person"
          r"|attendant|grown-?up|the extra \w+|individual support)")
_AIDE = rf"(?:{_NAMED}|support|somebody|someone|anyone|(?:a|another|any) person)"
# A yes in so many words, for a part of what was asked as well.
_SAID_YES = rf"""
    yes\b[^?!]{{0,40}}\b{_AIDE}, (?:said|is a|it's a|say) yes, answer is (?:a )?yes, (?:good|clear) to go
    (?:request|question|asked|wrote|proposal|idea)\b[^?!]{{0,80}}[:,] ?(?:and )?yes, on board with[^?!]{{0,30}}\b{_AIDE}
    (?:i'm|i am|we are|we're) reversing, it(?:'s| is) all set, we(?:'ve| have) set (?:it|that|this) up
    request\b[^?!]{{0,80}}\b(?:was|has been|is|were) (?:now |hereby )?(?:approved|granted|accepted)
    supports? (?:this|that|it|the request) (?:fully|completely|wholeheartedly), fully supports?
    (?:team|committee|we|board) (?:\w+ ){{0,3}}(?:and )?agreed[.!], agree[sd]? with you
"""
_GIVEN = rf"""
    {_AIDE}\b[^?!]{{0,80}}\b(?:has been|have been|was|is|are|came back) (?:\w+ )?(?:approved|granted|added|assigned|in place)
    {_AIDE}\b[^?!]{{0,80}}\b(?:starts?|begins?|joins us|will (?:start|begin|continue|stay|join))
    {_AIDE}\b[^?!]{{0,80}}\bwill be (?:with|there|joining|starting)
    {_AIDE}\b[^?!]{{0,80}}\bwill (?:ride|walk|sit|go|travel|accompany|meet) (?:\w+ ){{0,3}}with
    (?:add(?:ed|ing)?|approved?|provide|assign(?:ed)?|give|granted?|keep|continue|hired?) (?:[\w-]+ ){{0,6}}{_AIDE}
    will (?:now )?(?:have|get|receive|keep) (?:[\w-]+ ){{0,3}}{_AIDE}, (?:found|hired) (?:somebody|someone), approved
    (?:will|going to) have (?:mrs?|ms|miss)\.? \w+ (?:with|next to|beside|by|at)
    agree[sd]? that (?:he|she|[A-Z]\w+) (?:needs|should), carry (?:that|it|this) over
    (?:starting|beginning|from) [^?!]{{0,60}}\b(?:will|is going to) be with
    (?:will|s?he'll|is going to) (?:now )?be with (?:\w+ ){{1,4}}(?:starting|beginning|from|every day|all day|full[- ]time)
"""
_TAKEN_BACK = r"""
    \w+n't, not, no, cannot, never, declin\w*, unable, if, before, until (?:we|i|the|a|there), unless, instead of, would
    to consider, request(?:ed|ing) (?:that|for), ask(?:ed|ing), already
"""
_NO = r"""
    \w+n't, not, no, nobody, none, never, nothing, neither, nor, cannot, without, unable, unfortunately, afraid, sorry, regret
    declin\w*, den(?:y|ied|ial|ies), reject\w*, refus\w*, instead, rather, against, hold off, wait, reduc\w*, cut, drop\w*
    remov\w*, discontinu\w*, shortage, short[- ](?:staffed|handed), vacan\w*, limited, stretched, enough, go(?:es)? from
    already, down, in (?:place|lieu) of, elsewhere, leave things, left it off, takes the place
"""
_RECEIVED = r"""
    forwarded, passed (?:it|this|that|your|along|on), (?:has|have|been|was) received, received your, got your, to gather what
    shared? your (?:request|letter), (?:set|find|schedule|arrange|offer) (?:up )?(?:a |another )?(?:meeting|time|date),
    get back to you
    will (?:call|contact|be in touch), (?:i'll|we'll|i will|we will) (?:call|contact|read|look into|be in touch|get back)
    before (?:we|anybody|anyone) sits?, for (?:the team|us) to (?:read|consider|review)
"""
_NO_TO_IT = rf"""
    (?:\w+n't|not|no|cannot|unable|declin\w*|den(?:y|ied)|reject\w*|refus\w*|hold off)\b[^?!,;]{{0,60}}\b{_AIDE}
    {_NAMED}\b[^?!,;]{{0,35}}\b(?:\w+n't|not|cannot|declin\w*|den(?:y|ied)|reject\w*|refus\w*|hold off)
"""
# A no that needs no reason beside it to be one.
_REFUSED = rf"""
    {_NO_TO_IT.strip()}
    (?:not|\w+n't) (?:be )?able to (?:do|add|provide|approve|grant|support|commit|give|offer|put)
    (?:not|\w+n't) (?:be )?(?:happening|going to happen|support (?:it|this|that)|part of|be going)
    (?:not|\w+n't) (?:think|believe|feel) (?:we|it would|s?he (?:really )?needs|an|another), turn\w* (?:it|this|that|us) down
    in (?:place|lieu) of (?:\w+ ){{0,3}}{_AIDE}, (?:no|not enough) (?:staff|people|hands|adults?)
    (?:be|is|was|with|marked) (?:a )?no(?= for (?:now|this|him|her|the)\b|\s*[,.!;]|\s*$), decided (?:not to|against)
    leave (?:things|it|him|her), left (?:it|this|that) (?:off|out)
    declin\w* (?:the|your|this|that), den(?:y|ied) (?:the|your|this), unable to (?:grant|approve|add|provide|support|honor)
"""


def read_outcome(sentences: Sequence[Sentence], named: bool) -> Outcome:
    """Weigh what in a whole letter bears on the request (`sentences`); is the help `named` anywhere in it?

    A no that is taken for a yes would harm most, so a yes must stand without any no to the help.
    """
    said_no = bool({"deny", "remove"} & find_deeds(list(sentences)).keys())
    if not said_no and _is_given(sentences) and not _any(_NO_TO_IT, sentences):
        return "yes"
    if not (named or said_no) or not _any(_NO, sentences) or (_is_only_received(sentences) and not said_no):
        return "neither"
    return "no"


def find_refusals(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that refuse the help in words that are a no by themselves."""
    return [sentence for sentence in sentences if any_of(_REFUSED).search(sentence.text)]


def _is_given(sentences: Sequence[Sentence]) -> bool:
    """Does a sentence give the help, without a no, a condition or somebody's asking in it?"""
    return any((any_of(_SAID_YES).search(sentence.text) or any_of(_GIVEN).search(sentence.text))
               and not any_of(_TAKEN_BACK).search(sentence.text) for sentence in sentences)


def _is_only_received(sentences: Sequence[Sentence]) -> bool:
    """Is the request passed on, acknowledged or put on a calendar, and nowhere answered with a no?"""
    return _any(_RECEIVED, sentences) and not find_refusals(sentences)


def _any(phrases: str, sentences: Sequence[Sentence]) -> bool:
    return any(any_of(phrases).search(sentence.text) for sentence in sentences)
