"""Tells what a whole letter comes to before its reasons are weighed: a yes, a no, or only that the request has arrived."""

from collections.abc import Iterable

from inwriting.core.checks.reading import Sentence
from inwriting.core.checks.reply.phrases import any_of

_AIDE = (r"(?:aides?|para\w*|one[- ](?:on|to)[- ]one|1:1|helper|assistant|adult(?: support| help)?|support|\w+'s person"
         r"|own person|somebody|someone|attendant|nurse)")
_GIVEN = rf"""
    {_AIDE}\b[^.]{{0,80}}\b(?:has been|have been|was|is|are|came back) (?:\w+ )?(?:approved|granted|added|assigned|in place)
    {_AIDE}\b[^.]{{0,80}}\b(?:starts?|begins?|joins us|will (?:start|begin|continue|stay|join|be (?:with|there|joining|starting)))
    (?:add(?:ed|ing)?|approved?|provide|assign(?:ed)?|give|granted?|keep|continue|hired?) (?:\w+ ){{0,6}}{_AIDE}
    will (?:now )?(?:have|get|receive|keep) (?:\w+ ){{0,3}}{_AIDE}
    your request (?:\w+ ){{0,6}}(?:was|has been|is) (?:approved|granted)
    agree[sd]? with you, agree[sd]? that (?:he|she|[A-Z]\w+) (?:needs|should), carry (?:that|it|this) over
    (?:i'm|i am|we are|we're) reversing, (?:said|is a|it's a) yes, it(?:'s| is) all set, approved,
    (?:found|hired) (?:somebody|someone)
"""
_TAKEN_BACK = r"""
    \w+n't, not, no, cannot, never, declin\w*, unable, if, before, until, unless, instead of, would, to consider
    request(?:ed|ing) (?:that|for), ask(?:ed|ing)
"""
_NO = r"""
    \w+n't, not, no, nobody, none, never, nothing, neither, nor, cannot, without, unable, unfortunately, afraid, sorry, regret
    declin\w*, den(?:y|ied|ial|ies), reject\w*, refus\w*, instead, rather, against, hold off, wait, reduc\w*, cut, drop\w*
    remov\w*, discontinu\w*, shortage, short[- ](?:staffed|handed), vacan\w*, limited, stretched, enough, go(?:es)? from
    already, down, elsewhere, leave things, left it off, takes the place
"""
_RECEIVED = r"""
    forwarded, passed (?:it|this|that|your|along|on), (?:has|have|been|was) received, received your, got your, to gather what
    shared? your (?:request|letter), (?:set|find|schedule|arrange|offer) (?:up )?(?:a |another )?(?:meeting|time|date),
    get back to you
    will (?:call|contact|be in touch), (?:i'll|we'll|i will|we will) (?:call|contact|read|look into|be in touch|get back)
    before (?:we|anybody|anyone) sits?, for (?:the team|us) to (?:read|consider|review)
"""
_NO_TO_IT = rf"""
    (?:\w+n't|not|no|cannot|unable|declin\w*|den(?:y|ied)|reject\w*|refus\w*|hold off)\b[^.]{{0,60}}\b{_AIDE}
    {_AIDE}\b[^.]{{0,60}}\b(?:\w+n't|not|cannot|declin\w*|den(?:y|ied)|reject\w*|refus\w*)
"""


def is_granted(sentences: Iterable[Sentence]) -> bool:
    """Does a sentence give the help, without a no, a condition or somebody's asking in it?"""
    return any(any_of(_GIVEN).search(sentence.text) and not any_of(_TAKEN_BACK).search(sentence.text) for sentence in sentences)


def is_only_received(sentences: Iterable[Sentence]) -> bool:
    """Is the request passed on, acknowledged or put on a calendar, and nowhere answered with a no?"""
    texts = [sentence.text for sentence in sentences]
    return any(map(any_of(_RECEIVED).search, texts)) and not any(map(any_of(_NO_TO_IT).search, texts))


def says_no(sentences: Iterable[Sentence]) -> bool:
    """Is there any word by which help could be refused, put off, cut or made less? Without one a letter gives no reason."""
    return any(any_of(_NO).search(sentence.text) for sentence in sentences)
