"""Words that give an adult to one child alone: 1:1, individual, dedicated, his own, two adults for one."""

import re
from functools import cache

from inwriting.core.checks.plan.people import ADULT, CHILD, NAME
from inwriting.core.checks.plan.titles import ONE_TO_ONE

_ME = r"(?:him|her|them|(?:the )?(?:student|child)|this (?:student|child|one))"
_ALONE = r"(?:solely|exclusively|only|just|uniquely)"
_NOT_A_NAME = r"(?!Mon|Tue|Wed|Thu|Fri|Math|Engl|Sci|Art|Music|Gen|PE|In|At|On|During|For|When|To)"

# Said outright against the other reading, so that "shared" in the same words is denied by it.
_NOT_SHARED = (
    r"(?:not|never|n't|non|cannot)[ -](?:be )?(?:a )?(?:to be )?shared", "unshared", r"\b(?:no|without) sharing",
    r"\b(?:do|does|did|will|may|shall|can)(?: not|n't) share\b(?! (?:toys|materials|information))",
    # Words of sharing, denied: "non-floating", "not a class para", "not counted in the class ratio".
    r"\b(?:not|non|never|doesn't|isn't)[ -](?:to be |be )?(?:used as |part of |counted (?:in|as|toward) )?(?:an? "
    r"|the )?(?:float\w*|roving|pooled"
    r"|programmatic|class(?:room)? (?:aide|para\w*|assistant|ratio|staff\w*))\b",
    r"\bshar(?:ed|ing)(?: \w+)?(?:\?| ?[:=])\W{0,14}(?:no|n|none)\b(?! (?:more|fewer|less|longer))",
)
_TWO_FOR_ONE = (
    r"(?:two|2) (?:adults|staff(?: members)?|aides|paras|assistants|people),? ?(?:just |only |both )?(?:to|for|per|with|:"
    r"|assigned to) "
    r"(?:one|1|him|her|this|(?:the )?(?:student|child))\b",
    r"\bdouble[ -]staff\w*|\b(?:two|2) (?:adults|staff|aides|paras) at all times",
    # Two grown-ups at one task of one child: a lift, a transfer, a change of clothes.
    r"2 ?: ?1 ?\(?(?:two|2) (?:adults|staff)|(?:two|2) (?:adults|staff|paras|aides)[^.;]{0,40}\(2 ?: ?1(?: \w+)?\)",
    r"(?:two|2)[ -]?(?:person|man) (?:lift|transfer|assist|carry)\w*",
    r"(?:two|2) (?:adults|staff(?: members)?|aides|paras|people) (?:(?!in\b)\w+ ){0,2}?(?:every|each|lift|transfer|toilet"
    r"|change)\w*",
    r"(?<![\d/:.])2 ?: ?1 (?:adult|staff|aide)s?[ -](?:to[ -])?(?:student|child|ratio|support)",
)
_NOBODY_ELSE = (
    r"\bno other (?:students?|child\w*|kids?|pupils?)", r"\bno other (?:duties|assignments?|responsibilit\w+)",
    r"\bnot (?:any|some)(?:one|body) else'?s?\b", rf"\bno ?(?:one|body) (?:else\b|but (?:{_ME}|{NAME}))", r"\b(?:adult|aide"
    r"|person|para|someone|somebody) to (?:him|her"
                                                            r"|them)sel(?:f|ves)\b",
    rf"\b{NAME}'s own (?:\w+ )?{ADULT}", rf"\bjob is (?:{_ME}|{NAME})(?![ ]?\w)",
    rf"\bof (?:his|her|their) own\b|\b(?:his|her|their) own (?:[\w:-]{{1,16}} ){{0,2}}{ADULT}",
    r"\ball to (?:him|her|them)sel(?:f|ves)\b", r"\b(?:just|only) (?:for )?(?:his|hers|him|her)\b",
    rf"\b(?:for|with|beside|behind|near|next to|by|to|helps?|assists?|supports?) (?:{_ME}|my \w+|{NAME}),? (?:and (?:him"
    rf"|her) )?(?:only|alone)\b",
    rf"\b(?:this|the|that) (?:one )?{CHILD},? (?:only|alone)\b|\b(?:only|just) (?:this|that) (?:one )?{CHILD}\b|\band no other\b",
    rf"\b{NAME}'s (?:person|shadow|grown-?up|one-on-one|1:1)\b|\b(?:goes|is|stays) where(?:ver)? (?:s?he|(?:the )?{CHILD}"
    rf"|{NAME}) (?:goes|is)\b", rf"\bsolo\b|\b(?:single|one)[- ](?:student|child) {ADULT}",
    r"\b(?:his|hers) (?:alone|only)\b|for (?:him|her|\w+) alone|alone with|with \w{1,12} alone",
)
_EXCLUSIVE = (
    r"\bdedicated\b(?! to (?:the )?(?:class|program))", rf"\b(?:{CHILD})[- ]specific\b",
    r"(?<!non-)(?<!non)(?<!not )\bexclusive(?:ly)? (?:assigned|to|for|with|use|aide|para\w*|adult|support|assistan\w+|1)",
    rf"\b{_ALONE} (?:assigned )?(?:to|for|with) (?:{_ME}|one|(?-i:[A-Z])[a-z.]+)(?!\w)",
    rf"\bonly (?-i:{_NOT_A_NAME}[A-Z][a-z]+)\b",
    rf"(?:assigned|works?|working|devoted) {_ALONE}\b", r"\b(?:help|assist|support|serv)\w* only (?-i:[A-Z])[a-z]+\b",
    rf"\b{_ALONE} responsible for (?:{_ME}|(?-i:[A-Z]))",
    r"\b(?:only|sole|single) (?:job|duty|assignment|responsibility|student|kid|child|charge|focus)\b",
    r"(?:assigned to|for) (?:just|only) (?:my|our|the) (?:son|daughter|child|kid|grandson|granddaughter)",
    rf"(?:allocated|allotted|devoted|committed|designated|funded|staffed|attached|detailed) (?:to|for) (?:{_ME}"
    rf"|one {CHILD})\b(?!'s)"
    rf"|\bshadow(?:ed|s)? (?:by (?:an? |one |the )?(?:\w+ )?{ADULT}|him|her)\b",
    rf"(?:assigned|devoted) (?:just |specifically |individually )?to (?:{_ME}|student|one {CHILD})\b(?!'s)",
    rf"(?:serv|support|help|assist|cover|responsible for|assigned to|works? with)\w{{0,4}} (?:only )?(?:one|1"
    rf"|a single) {CHILD}\b",
    r"\bassigned to (?-i:(?!Room|Rm|Grade|Class|Kinder|The|Life|Special|Team|Building|Unit|Program|Lab|Pod|Wing|Learning"
    r"|Mrs?\b|Ms\b|Miss\b)"
    r"[A-Z][a-z]+)(?! (?-i:[A-Z]|\d)|'s (?:class|room|group|section))",
    r"private duty|\bprivate (?:aide|para\w*|attendant)|\b(?:exclusive|sole)[- ]use\b",
    rf"(?<!not )(?<!n't )\b(?:reserved|set aside|earmarked|specifically|just|only|there only|only there"
    rf"|hired) (?:there )?for (?:{_ME}|my \w+"
    rf"|our \w+|{NAME})(?!\w)",
    rf"\b(?:assigned|named|designated) (?:by name )?(?:for|to) (?:student\b|{_ME})|\bassigned by name\b"
    rf"|\bspecific to (?:{_ME}|{NAME})",
    rf"\b{_ALONE} (?-i:[A-Z][a-z]+)'s\b|: ?student only\b|\battached to (?:{_ME}|{NAME})", r"\bpersonal (?:aide|para"
                                                                                           r"|assistant|nurse|attendant)",
)
_INDIVIDUAL = (
    r"\bind(?:iv)?\.? (?:(?:beh|behav|instr|educ|supp?|support|student|health|care|learn)\w*\.? ){0,3}(?:aide|asst|technician"
    r"|para\w*|assist\w*|monitor|nurse|support)", r"\bindividually[- ]assigned", r"\bindividual basis\b",
    rf"\bind(?:iv)?(?:idual)?(?:ized|ised|ly assigned)?\.? (?:[\w-]{{1,16}}\.? ){{0,3}}\(?{ADULT}\b",
    rf"(?:{ADULT}|assist) ?(?:-|,|:|;|\||\() ?individual\b", r"\bintensive individual(?:ized)? (?:\w+ )?(?:services?|assistance"
    r"|support)\b", r"\bindividual service\b", r"\bindividual ?(?:-|\|)", r"direct,? individual",
    # A cell of its own.
    r"(?:^|[|,;:()=\]\u2611\u2612\u2713\u2714]| {2}) ?(?:intensive |direct )?ind(?:iv(?:idual)?)?\.? ?"
    r"(?:$|[|,;:)\u2611\u2612]| {2}|\[[xX]\])",
)
_COUNTED = (
    r"\bone adult (?:per|for (?:each|every)) (?:one )?(?:student|child)\b", r"\bgroup size\b ?[:=|]? ?(?:1|one)\b(?!:)",
    r"\bratio\b ?[:=|]? ?1(?![\d:/.-])", r"\bgroup of (?:one|1)\b|\bcaseload(?: of|:)? ?(?:one|1)\b(?![:.-]?\d)",
    r"\b(?:students|children|pupils)(?: (?:served|sharing|assigned|supervised|per)(?: \w+)?)? ?[:=|] ?1\b(?![:./-]?\d)",
    r"\bgrouping ?[:=|] ?(?:individual|ind|1|one)\b(?![:./-]?\d)",
    rf"(?:^|[-|,;:(]) ?(?:one|1) {CHILD}(?=[ ]?(?:only|$|[-|,;)]))",
    rf"\bone (?:\(1\) )?(?:[\w-]+ ){{0,3}}{ADULT},? (?:for (?:the|this)|one) {CHILD}\b(?!'s)",
    r"(?:one|1) (?:adult|staff|aide|para)\w*(?: \w+)?(?: (?:to|for|per|with) | ?[:/] ?)(?:one|1)\b(?! (?:hour|min|period|day))",
    rf"{ONE_TO_ONE}(?! (?:instruction\b|teaching(?! assist)|tutoring|speech|therapy|counsel|conferenc|correspond|device"
    rf"|technology"
    r"|lesson|session|or small|and small|/ ?small|reading))",
)
_WHOLE = (r"(?:at all times|every minute|every second|constantly|(?:the )?(?:entire|whole|full) (?:school )?day|all day"
          r"|bell[ -]to[ -]bell|from (?:the )?first bell to (?:the )?last|for the (?:whole )?day)")
_AT_THE_SIDE = (
    r"\bthe same (?:person|adult|lady|one) (?:all day|every day|the whole day|from \w)",
    rf"\b(?:{ADULT}|one) (?:[\w,]{{1,14}} ){{0,6}}(?:with|beside|next to|alongside) (?:{_ME}|\w+)(?: within (?:reach|sight"
    rf"|arm'?s? (?:length|reach)))?"
    rf" {_WHOLE}",
    rf"(?:someone|somebody) (?:right )?(?:beside|with) \w+ {_WHOLE}",
    rf"\balways (?:right )?(?:beside|next to|alongside|at the side of) (?:{_ME}|{NAME})",
    r"\bnever (?:leaves?|more than [^.;]{3,16} from) (?:his|her|the student'?s?) side",
    rf"\b(?:at|by) (?:his|her|the student's|{NAME}'s) (?:side|elbow) {_WHOLE}",
)


@cache
def _gives_alone() -> re.Pattern[str]:
    families = (*_NOT_SHARED, *_TWO_FOR_ONE, *_NOBODY_ELSE, *_EXCLUSIVE, *_INDIVIDUAL, *_COUNTED, *_AT_THE_SIDE)
    return re.compile("|".join(families), re.I)


@cache
def _denies() -> re.Pattern[str]:
    return re.compile("|".join((*_NOT_SHARED, *_TWO_FOR_ONE)), re.I)


@cache
def _teaching() -> re.Pattern[str]:
    """A ratio that belongs to lessons ("instruction on a 1:1 basis")."""
    return re.compile(r"(?:instruction|teaching|tutoring) (?:on a )?" + ONE_TO_ONE, re.I)


@cache
def _no_other_child() -> re.Pattern[str]:
    return re.compile(rf"\b(?:has|have|serves?|helps?|with) no other (?:\w+ )?{CHILD}|\bno other (?:\w+ )?{CHILD}\w* (?:is|are"
                      rf"|may|will|to|on"
                      rf"|shall|assigned)\b|\b(?:she|he|they|who|{ADULT}) (?:has|have|serves?|helps?) (?:only|just) (?:{_ME}"
                      rf"|one)\b"
                      rf"|\b(?:not|never) (?:to be )?shared\b", re.I)


def denies_others(rest: str) -> bool:
    """Does what is told after a promise say that the adult has nobody else ("This adult has no other student assigned")?"""
    return bool(_no_other_child().search(rest))


def gives_alone(text: str) -> bool:
    """Do the words give the adult to this child alone?"""
    return bool(_gives_alone().search(_teaching().sub("", text)))


def denies_sharing(text: str) -> bool:
    """Do the words deny that the adult is shared, or count two adults for one child?"""
    return bool(_denies().search(text))
