"""Tells a notice from a paper about notices: a slide, a statute, a checklist, a policy, a list of questions."""

import re
from functools import cache

_TEACHES = (
    r"\bslide \d|\b(?:slide|training|pwn) deck\b|\bdeck:|\bwebinar|\bhandout(?! (?:on|of|about) (?:your|parent|procedural|"
    r"the rights))|\btips?(?=:| for| on| \d| #| sheet| of )|"
    r"this module|participants will|table talk|turn and talk|"
    r"(?:group|partner|small.group) ac\S{0,2}ivity|\bquiz\b|\btraining(?::| (?:slide|session|module|deck|on pwn|"
    r"handout))|cheat ?sheet|quick (?:card|guide|reference)|desk guide|pocket guide|\bbest practice|"
    r"common (?:mistake|error)|frequently asked|\bfaq\b|remember (?:that|to)|\brubric (?:for|to)\b|"
    r"score:? ?_|\b0 ?= ?\w+|scoring guide|\breminder[,:]|every time (?:a|the) (?:team|district|school)|"
    r"wording bank|sample policy|what are the parts|seven (?:parts|elements|items|components)|all (?:7|seven)\b|"
    r"the when, why|when, why,? and how|purpose of (?:the )?(?:pwn|prior written notice|prior notice|"
    r"notice)(?!\s*:)|when must|what (?:must|"
    r"should) (?:a|the) (?:pwn|notice)|what is a (?:pwn|prior|notice)|how to (?:write|complete|fill)|why (?:pwns?|"
    r"prior written notice|notices?) (?:is|are|ma)|look for:|\bdo(?: not|n't) write\b|when in doubt|"
    r"what if (?:we|i|the (?:team|parent|school|district))\b|"
    r"what do (?:i|we) (?:write|put|say)|use one form|"
    r"(?:weak|poor|"
    r"bad|better|best|good|strong(?:er)?|non-?example):")
_DIRECTS = (
    r"(?:iep|pwn|form|general) instructions|instructions? (?:part|for|to)|directions(?: to| for|:)|fill (?:out|"
    r"in)\b|briefly describe|check the box|shall attach|areas to be filled|do(?: not|n't) leave|do not trigger|"
    r"leave (?:nothing|no \w+) blank|consider the following when|\bin box \d|\bbox(?:es)? \d(?! ?[.:])\b|form key|"
    r"guidance (?:document|paper|for)|(?:district|procedures?|compliance|state|special education) manual\b|"
    r"drop-?down(?!:)|\bclick\b|\btab through|\bfinalize|\b0/\d{3}|status: draft|draft form|staff comment|"
    r"form is provided to parents|is used to tell|\btemplate\b|staff (?:shall|must|should)|teachers (?:shall|must|"
    r"should)|case managers? (?:shall|must|should)")
_RULES_TEXT = (
    r"§|\bshall ensure|content of notice|notice content|legal mandates|required (?:information|elements|"
    r"components)|(?:you|parents) will receive|(?:must|should|shall) (?:also )?(?:include|contain|describe|state|"
    r"list|be (?:given|provided|sent|written))|(?:notice|pwn|it) (?:shall|must|should)\b|a notice (?:must|should|"
    r"of action is|is required)|\bglossary|\bcfr\b.{0,60}(?:include|content)|(?:pwn|written notice|"
    r"n ?of ?a)(?: \(\w+\))?(?::| is| means) (?:the|a|an) (?:paper|letter|document|form|written)|see also:|"
    r"whenever (?:it|the|a)\b|must be given|\bany refusal to initiate|district policy \d|handbook page|"
    r"(?:schools?|districts?|agency) (?:must|has to|have to) (?:give|send|tell)|300\.503\(b\)\W*\(1\)")
_REVIEWS = (
    r"^\W*checklist|checklist:|(?:notice|pwn|form|compliance|monitoring|review|manager) checklist|does the notice|"
    r"(?:focused|compliance|program|state) monitoring|monitoring (?:tool|item|checklist|protocol|review)|(?:file|"
    r"peer) review(?: (?:tool|form|checklist|protocol|sheet|item)|:)|record review (?:tool|form|protocol)|(?:y n ){2}|"
    r"\by n na\b|self-?check|table of contents|"
    r"\.{4,} *\d+ |\bq:.*\ba:|cannot just (?:say|write)|notice requirement|\by ?/ ?n\b|\bindicator(?: \d|:)|\bcap:|"
    r"files? (?:reviewed|pulled)|\| ?not met\b|non-?compliant|corrective action|hearing (?:decision|officer)|"
    r"did not describe|out of compliance|complaint decision|in this complaint|due process case")
_ADVISES = (
    r"advocate'?s? (?:tip|blog)|is that (?:right|legal|allowed|true)|ask for (?:it|a pwn|one|prior written|"
    r"the notice)|send the ['\"]|forms needed|you are invited|notice of (?:(?:conference|meeting)(?! (?:result|"
    r"recommend|decision|outcome))|(?:iep|ard|team|arc|ppt) meeting|case conference)|purpose of (?:this|"
    r"the) meeting|meeting notice\b|persons invited|form asks:|^\W*(?:meeting )?invitation|\bduties\b|"
    r"job (?:description|posting)|\bqualifications\b|\bapplicants (?:must|should)")
_TELLS_STAFF = (  # how to write or send one, what the screen does, who speaks when
    r"(?:presenter|speaker|facilitator) (?:notes?|guide)|\bagenda[,:]|\bworkshop\b|ice ?breaker|(?:hand|pass) out\b|"
    r"ask (?:the )?group|"
    r"radio button|gr[ae]y(?:ed)? (?:text|box)|auto-?(?:fill|populat)\w*|accepts? [\d,]+ characters|character (?:limit|count)|"
    r"required field|turns (?:red|green|yellow)|pop-?up|help text|\bhover\b|save (?:and|&) (?:exit|close)|pull-?down|"
    r"\b(?:sample|model|borrowed) (?:answers?|wording|language|phras\w+|entries|statements?)|(?:phrase|sentence|word|language) "
    r"(?:bank|starter|frame|stem)s?|answers to borrow|"
    r"when (?:should|do|must|would|can) (?:i|we|you|schools?|districts?|teams?|the (?:school|district|team)|a (?:school|district|"
    r"team)) (?:have to )?(?:send|give|issue|write|provide|need|use)|who (?:signs|writes|sends) (?:it|the|this|a)\b|"
    r"(?<!what )did you (?:\(1\) |also )?(?:describe|list|include|explain|state|give|send|check|name|attach|say|tell)\b|"
    r"do(?: not|n't) send\b|before (?:you )?(?:send|mail|issu|finaliz)\w*|"
    r"always (?:attach|include|send|list|say|state|write|give|put|check|use)\b|never (?:leave|write|put|list|say|send)\b|"
    r"(?:be sure|make sure|don't forget|do not forget|remember) to (?:attach|include|list|send|say|state|describe|explain|"
    r"write|check|"
    r"use|name|give)\b|"
    r"\d+ of (?:the )?\d+ (?:student )?(?:files|folders|notices|pwns|ieps|districts|forms)|required actions?:|"
    r"submit (?:revised|evidence|updated)|parents?'? (?:guide|handbook|toolkit)|guide for (?:parents|families)|newsletter|"
    r"keep (?:every|all|each|your|a copy of (?:every|each)) (?:notice|letter|paper|pwn)s?|"
    r"(?:school|district|team) (?:changes|decides|does|proposes|refuses) (?:anything|something)\b|something you asked for|"
    r"\bin \d+ (?:of|out of) \d+ (?:trials|opportunities|attempts)|as measured by|\blesson \d|\bunit \d|exit ticket|"
    r"learning target|"
    r"students (?:give|describe|explain|will|can)\b|"
    r"what (?:does|do|is) [^?.]{3,40} mean\?|means (?:that )?the (?:school|district|team)|\bblog\b|\bmyth:|\bsurvey for\b|"
    r"circle (?:yes|y|one)\b|(?:parents|schools|districts|teams) (?:often|usually|sometimes|"
    r"love|like to|tend)\b|\bnew (?:form|pwn)\b|the form has\b|in the (?:first|second|third|fourth|fifth|sixth|seventh|last) "
    r"(?:one|box|part)\b")
_CHARTS = (  # the parts of a flow chart, the hours of an agenda
    r"(?:(?:->|\u2192|=>)[^>\u2192\n]{2,60}){4}|(?:(?:^|[;\n,:]) ?\d{1,2}:\d\d[ -][^;\n\d]{3,80}){3}")
_FAMILIES = (_TEACHES, _DIRECTS, _RULES_TEXT, _REVIEWS, _ADVISES, _TELLS_STAFF, _CHARTS)
_EMBEDDED = re.compile(
    r"(?:\be\.g\b\.?|\bfor example(?=[,:])|\bexample:|\bsample:|\bex\.?:)[ ,:]*['\"]?|[:-]\s*['\"](?=\w)", re.IGNORECASE)
_DENIED = re.compile(r"\bmyths?\b|\bmisconceptions?\b|\bexcuses\b|\bfalse beliefs?\b", re.IGNORECASE)
_END_OF_EXAMPLE = re.compile(r"\n\s*\n|['\"](?=[\s.,;]|$)|\.(?=\s+[A-Z])")
_UNFINISHED = re.compile(r"_{2,}|\.{2,}\W*$")  # a sentence to be finished is no sample of an answer
_ITEM = r"[^()]{3,120}"
_LETTERED = re.compile(  # a list of at least five, in its order; "(a) rejected, (b) rejected" is none
    _ITEM.join((r"\(a\)", r"\(b\)", r"\(c\)", r"\(d\)", r"\(e\)", "")) + "|"
    + _ITEM.join((r"\(i\)", r"\(ii\)", r"\(iii\)", r"\(iv\)", r"\(v\)", "")), re.IGNORECASE)
_DEEDLIKE = re.compile(
    r"\b(?:the (?:district|school|team|committee|iep team) (?:is )?(?:refus\w+|propos\w+|denie[sd]|"
    r"declin\w+) (?!or\b|to initiate or))|(?:^|[.)] )we (?:are )?(?:propos\w+|refus\w+) (?!or\b)", re.IGNORECASE)
_PERSONAL = re.compile(
    r"\bdear (?:mr|ms|mrs|parent|dr)|^[ \t]*(?:dear|hi|hello) [A-Z][\w.' -]{1,30},|\d{1,2}/\d{1,2}/\d{2,4}|sincerely|"
    r"'s (?:iep|teacher|progress|parents)", re.IGNORECASE | re.MULTILINE)
_TOLD_OF_ONE = re.compile(
    r"\b(?:he|she|his|her|him|(?:the )?student|the (?:child|parents?'?|request|proposed|reason)|student's|(?:team|"
    r"district|school) ['\"]?(?:denie[ds]|declines|refuses|proposes|declined|refused|rejected|will))\b|"
    r"\b[A-Z][a-z]+'s\b|\b(?:[Ii]t|[Tt]he (?:e-?mail|letter|notice|pwn|PWN|paper|form)(?: (?:of|dated|"
    r"from) [^,.]{3,20}?)?) (?:announce|state|say|said|denie|refuse|"
    r"propose|cite|"
    r"point|rel(?:y|ie)|note|gave|give|list|told|tell|explain|attach|name|offer|reject|claim|add)\w*")
_TO_PARENTS = re.compile(
    r"\bprotect you\b|\byou have protection|\byou and your child (?:have|are)|parents have (?:protection|rights)|"
    r"you (?:may|can) (?:contact|call)|your rights (?:are|were)",
    re.IGNORECASE)
_NOT_TOLD = re.compile(
    r"\b(?:must|should|shall|whenever|initiate or change|identification, evaluation|did not|does not describe|"
    r"no records|failed to|notices|alleg\w+|ask\b|briefly|e\.g|don'?t|native language of|"
    r"general public|isn'?t a|never (?:sent|gave|got|received)|"
    r"if (?:the|a|they|you)|tip:|never write|unless|means that|often|usually|sometimes|which (?:choices|options)|"
    r"do not (?:check|send|use|"
    r"write|leave))\b",
    re.IGNORECASE)


@cache
def _signs() -> re.Pattern[str]:
    """Searched in the text in lower case, which is quicker than ignoring case; most forms need it never."""
    return re.compile("|".join(_FAMILIES))


def is_about_notices(text: str, is_filled: bool = False) -> bool:
    """Say whether the paper explains what notices are instead of giving one; a filled form needs more to look so."""
    signs = len({found[0] for found in _signs().finditer(text.lower())})
    if _LETTERED.search(text) and not _PERSONAL.search(text):
        signs += 1
    own = bool(_DEEDLIKE.search(text)) + bool(_PERSONAL.search(text)) + is_filled
    return signs > own


def has_examples(text: str) -> bool:
    """Say whether a guide fills its fields with sample phrases ("e.g.", "Ex.:", a quoted answer)."""
    return len(_EMBEDDED.findall(text)) >= 2 and not _DENIED.search(text)


def find_examples(text: str) -> list[tuple[int, int]]:
    """Return the places of the sample phrases."""
    marks = list(_EMBEDDED.finditer(text))
    places = []
    for number, mark in enumerate(marks):
        limit = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        stop = _END_OF_EXAMPLE.search(text, mark.end(), limit)
        end = stop.start() if stop else limit
        if not _UNFINISHED.search(text[mark.end():end]):
            places.append((mark.end(), end))
    return places


def is_said_to_parents(sentence: str) -> bool:
    """Say whether a printed sentence gives parents their protection or a contact, and does not teach about it."""
    return bool(_TO_PARENTS.search(sentence)) and not _NOT_TOLD.search(sentence)


def tells_of_one_child(sentence: str) -> bool:
    """Say whether a sentence of a guide, decision or review tells what one notice said of one child."""
    return bool(_TOLD_OF_ONE.search(sentence)) and not _NOT_TOLD.search(sentence)
