"""Tells what a text is: a letter to the school, a text that tells of such things, or one that gives no part at all."""

import re
from enum import Enum

from inwriting.core.checks.letter.alternatives import one_of


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_QUOTED = re.compile(r"\"[^\"]{3,400}\"|(?<![A-Za-z])'[^'\n]{3,200}'(?![A-Za-z])")
_CHILD = one_of("child, children, son, sons, daughter, daughters, kid, boy, girl, grand*, nephew, niece, student, twins")
_OWN_CHILD = _any(
    rf"\b(?:my|our) (?:[\w-]+ ){{0,4}}{_CHILD}\b", r"\bI am (?:the|a) (?:parent|mother|father|mom|dad|guardian)\b",
    r"\bmi hij[oa]\b")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_FIRST_PERSON_ACTS = re.compile(r"\b(?:I|[Ww]e) (?:am|are|request|ask|would|want|write)\b")
_ONE_CHILD = _any(r"\b(?:he|she|his|her|him)\b(?! ?/)")
_SALUTATION = _any(
    r"\bDear\b(?:[^.?!\n]|(?<=\b(?:Ms|Mr|Dr|St))\.|(?<=\bMrs)\.|(?<=\b[A-Z])\.){0,80}[:,]", r"\bDear [\[(_]",
    r"\bTo Whom", r"\bEstimad[oa]",
    r"^\W{0,3}(?:(?:hi|hello|hey|good \w+),? )?(?:mr|mrs|ms|dr|principal|coach|team)\b\.?[^.?!\n]{0,40}[,:-]")

# The school writes to the parent.
_TO_PARENT = _any(
    rf"\bdear {one_of('mr and mrs, mr. and mrs., parents, guardian, family, families, mom, dad, caregiver')}\b",
    rf"\bdear {one_of('caregivers, guardians, student, colleague, colleagues, applicant, staff')}\b",
    r"\bdear parent\b(?! (?:liaison|mentor|coordinator|advis|support|center|educator))",
    r"^\W*(?:hi|hello),? (?:mom|dad|parents|families)\b", r"\bestimad[oa]s? (?:padres?|madres?|familias?)\b")
_PERHAPS_TO_PARENT = _any(
    r"\bwe (?:have )?(?:received|reviewed|are in receipt of|got) your (?:letter|request|e-?mail|concern)",
    r"\bthank you for your (?:letter|e-?mail|request|inquiry|patience)\b",
    r"\byou are invited to (?:attend|participate)", r"\bthis letter is to (?:inform|notify) you (?:that|of)\b",
    r"\byour (?:child|son|daughter|kid)\b")
_ASKS_SCHOOL = re.compile(
    r"\bI (?:am|ask|request|would|want|disagree|do not|have)\b|\b[Ww]e (?:ask|request|disagree|object|do not agree)\b")
# Somebody tells parents, or staff, how to do it.
_DO = one_of("ask, request, write, send, include, say, want, state, put, keep, describe, document, bring")
_ADVICE = _any(
    r"\b(?:tips?|check ?list|faq|(?:fact|tip) sheet)\b", r"\bhow to (?:write|ask|request|word|get|respond|address)",
    r"\bbefore you (?:mail|send|write)", r"\b(?:keep|make|save) a copy\b",
    r"\b(?:don't|do not|never) (?:write|say|send|sign|forget|use|wait|rely)\b", r"\b(?:be sure|remember|try) to\b",
    r"\balways (?:put|date|send|ask|keep|write)\b", r"\bbe (?:polite|specific|brief|clear|prepared)\b",
    r"\byour (?:letter|request|e-?mail) (?:should|must|needs|can|may)\b",
    rf"\byou (?:should|can|may|might want to|may want to) (?:also )?{_DO}\b",
    r"\b(?:what|things) to (?:do|include|put|say|write)\b",
    r"\b(?:a|the) (?:\w+ )?(?:letter|request|e-?mail) (?:should|names|includes|states|tells|asks|must|needs)\b",
    r"^[^.:]{0,40}\bfor (?:parents|families|advocates)\b", r"\bstep (?:\d|one)\b",
    r"\bparents? (?:should|can|may|must|might|need to|have the right|has the right|are entitled)\b",
    r"\bfollowing steps\b", r"\b(?:toolkit|handout|brochure|sentence starters|sample (?:phrases|language))\b",
    r"\bshould (?:a|the) parent\b", r"\bask (?:for|that) (?:a|the) (?:meeting|answer|reply)\b",
    r"\bput (?:it|everything|your request) in writing\b", r"\byou have (?:the|a) right\b",
    r"\byou(?:'re| are) (?:not (?:crazy|alone|the only)|allowed to)\b")
_RULE = _any(
    rf"\b{one_of('parent, parents, lea, district, school, iep team, committee, public agency, team')} (?:must|may)\b",
    r"\bshall\b", r"\b(?:superintendent|designee|principal|administrator) (?:must|may)\b", r"^\W{0,3}board policy\b",
    r"\b(?:means|is defined as|students (?:who|with)|now hiring|apply|applicants?|job (?:title|description))\b",
    r"\bqualifications\b", r"\bthis guide\b",
    r"\b(?:complaints?|requests?|forms?|letters?) (?:must|should|may) be\b", r"\$\d\d?(?:\.\d\d)? ?(?:/|per|an) ?h",
    r"^\W{0,3}(?:sample )?(?:agenda|menu|flyer|invitation)\b")
_PUBLIC = _any(r"\b(?:to the|dear) editor\b", r"\bdear abby\b", r"\btaxpayers?\b",
    r"\b(?:ballot|tax levy|bond issue|re-?elect|living wage)\b")
_FIELD = re.compile(r"_*(?:gap[_ ]*)+|_{3,}|\[ \]|\(\s*\)")

# Somebody tells of it: no letter to the school, but facts and asks may be told.
_KINDS_OF_TELLING = one_of("""
    case note, intake, advocate, press release, for immediate release, news, question, q, comment, post, reply,
    forum, from a message board, from a forum, from a group, from a blog, facebook, reddit, diary, journal, note
    to self, notes to self, attachment, exhibit, exhibits, exh, timeline, log, finding, findings, decision,
    order, conclusion, hearing, testimony, blog, review, transcript, phone log, phone call, phone note, excerpt,
    voicemail, voice mail, text message, summary, petition, draft, write a, write me a, help me, prompt,
    minutes, note, notes, press, complaint attachment, complaint investigation, complaint summary, story,
    podcast, survey, update, anonymous
""")
_TELLS = one_of("""
    say, says, said, state, states, stated, report, reports, reported, allege, alleges, alleged, emailed,
    e-mailed, wrote, writes, ask, asked, requested, seek, seeks, sought, claims, claimed, contend, contends,
    testified, called, told, wants
""")
_PARENT = one_of("parent, parents, mother, father, mom, dad, guardian, petitioner, petitioners, complainant, family")
_TOLD_HEAD = _any(rf"^\W{{0,3}}{_KINDS_OF_TELLING}\b")
_TOLD_WITHIN = _any(
    r"^\W{0,3}[\w' ]{0,30}\b(?:case note|intake|attachment|exhibit [a-z0-9]|press release|forum|message board|timeline|"
    r"comment|prompt|diary|journal|thread|group post)\b",
    r"\bfindings? of fact\b", r"\b(?:parent|public) (?:testimony|comment)\b", r"\btestimony (?:to|before)\b",
    r"- ?excerpt\b", r"\bhearing officer (?:found|concluded)", rf"\b(?:the|student's|this) {_PARENT}(?: also)? {_TELLS}\b",
    rf"(?:^|[.;:,] ?)(?:{_PARENT}|student|district|school) {_TELLS}\b", rf"\bsaid (?:one|a|the) {_PARENT}\b",
    r"\bgoes viral\b", r"\b(?:can|could)not comment")
_TO_PEERS = _any(
    r"\b(?:has|did|does|is) any(?:one|body)\b", r"\bany(?:one|body) (?:else|here|know|have|had|in|been|ever)\b",
    r"\bany (?:advice|suggestions|ideas|thoughts|tips|help)\b", r"\b(?:advice|help|thoughts)\?",
    r"\bwhat (?:do|can|should|would) (?:i|we|you all|you guys)\b", r"\bshould i\b",
    r"\b(?:hi|hello|hey),? (?:all|everyone|everybody|group|folks|mamas|moms|friends|guys|fellow)\b",
    r"\bcan (?:they|the school|the district|a school) (?:do|take|just|legally|really|even|make|refuse|deny|say)\b",
    r"\bis (?:this|that|it|the school) (?:legal|normal|allowed|his right|her right|ok)\b", r"\bmy school says\b",
    r"\bdid you (?:all|guys)\b", r"\bvent(?:ing)?\b")

_COMPLAINT = _any(
    r"\b(?:formal|state|idea|due process|administrative) complaint\b", r"\bfiling (?:a|an|this) (?:\w+ )?complaint\b",
    r"\bcomplaint (?:form|against|attachment|no\b)", r"\bhearing request\b", r"^[^.!?\n]{0,60}\bcomplaint\b",
    r"\brequest for (?:a )?(?:due process|hearing)\b")
_COURTESY = _any(
    r"\bfyi\b", r"\bthx\b", r"\bquick (?:note|reminder|heads)\b",
    r"\bjust (?:wanted to (?:say|tell you|let you know|thank)|so you know|letting you know|a (?:quick )?note)",
    r"\bthank(?:s| you)\b.{0,40}\b(?:for (?:everything|including|all|the|your|being)|so much)\b", r"\bheads.up\b",
    r"\bcongrat")
_JOB = _any(
    r"\bappl(?:y|ying|ied) (?:for|at|to be)\b.{0,50}\b(?:position|opening|job|post|school|aide|para)",
    r"\b(?:application letter|cover letter|hiring manager|job (?:opening|application))\b", r"\bmy (?:resume|r\u00e9sum\u00e9)\b")
_STAFF_AT_LARGE = _any(
    r"\b(?:comment|testify|testimony|speak) (?:\w+ ){0,2}?on (?:\w+ ){0,4}?(?:rule|rules|bill|regulations?|budget|policy)\b",
    r"\b(?:vote (?:for|against|yes|no)|support|oppose) (?:house |senate )?(?:bill|h\.?b\.?|s\.?b\.?) ?\d",
    r"\bpara (?:wages|pay)\b", r"\bappreciation week\b",
    r"\bdear (?:governor|senator|representative)\b")
_SCHOOLS_PAPER = _any(
    r"^\W{0,3}(?:prior written notice|notice of (?:proposed )?action|norep|written notice|meeting (?:minutes|notes))\b")
_WANTS = _any(
    rf"\b{one_of('request*, ask, asking, please, want, would like, need*, concern*, worried, complain*, disagree')}\b",
    r"\b(?:object|why|when can|could you|can you|can we|fax|send|i'd like)\b", r"\?")


class Genre(Enum):
    """What a text is, for the parts that it can give."""

    LETTER = "letter"  # to a school or an agency, sent or as a model: every part
    TOLD = "told"      # a note, post, news item, decision, exhibit: facts and help, and asks that are told of
    OTHER = "other"    # advice, a blank form, a rule, the school's own letter to the parent: no part


def read_genre(text: str) -> Genre:
    """Decide what a text with masked blanks is; quoted words decide nothing, they may be anybody's."""
    own = _QUOTED.sub(lambda found: " " * len(found[0]), text)
    if _is_to_parent_or_public(own):
        return Genre.OTHER
    if _ADVICE.search(own) and _nobody_writes(own):
        return Genre.OTHER
    if _TOLD_HEAD.search(own) and not _SALUTATION.search(own):
        return Genre.TOLD
    if _is_rule(own) or _is_blank_form(own):
        return Genre.OTHER
    told = _TO_PEERS.search(own) or (_TOLD_WITHIN.search(own) and not _FIRST_PERSON.search(own))
    return Genre.TOLD if told and not _SALUTATION.search(own) else Genre.LETTER


def is_complaint(text: str) -> bool:
    """Say whether it goes to a state or a hearing: there the IEP is proof, not what should change."""
    return bool(_COMPLAINT.search(text))


def gives_no_reason(text: str) -> bool:
    """Say whether what it tells is no parent's reason: a note of thanks or of the day, or the school's own paper."""
    if _SCHOOLS_PAPER.search(text) and tells_of_others(text):
        return True
    return bool(_COURTESY.search(text)) and not _WANTS.search(text)


def is_about_no_child(text: str) -> bool:
    """Say whether it asks for a job, or speaks of staff at large (a rule, their pay, thanks), and tells of no child."""
    about = _JOB.search(text) or _STAFF_AT_LARGE.search(text)
    return bool(about) and not _ONE_CHILD.search(text) and not re.search(r"\bmy (?:son|daughter|child)\b", text)


def tells_of_others(text: str) -> bool:
    """Say whether nobody speaks in the first person, as in news, a case note or a decision."""
    return not _FIRST_PERSON.search(_QUOTED.sub(" ", text))


def _is_to_parent_or_public(own: str) -> bool:
    if _OWN_CHILD.search(own):
        return False
    perhaps = _PERHAPS_TO_PARENT.search(own) and not _ASKS_SCHOOL.search(own)
    return bool(_TO_PARENT.search(own) or _PUBLIC.search(own) or perhaps)


def _nobody_writes(own: str) -> bool:
    """Say whether no parent speaks in it: no greeting, no own child, no request in the first person."""
    return not (_SALUTATION.search(own) or _OWN_CHILD.search(own) or _FIRST_PERSON_ACTS.search(own))


def _is_rule(own: str) -> bool:
    """Say whether it tells what the rule is, what a job asks or what is on the agenda, and of no child."""
    if _SALUTATION.search(own) or _FIRST_PERSON.search(own) or _ONE_CHILD.search(own):
        return False
    return bool(_RULE.search(own))


def _is_blank_form(own: str) -> bool:
    """Say whether fields stand empty and no sentence speaks for the parent."""
    return len(_FIELD.findall(own)) >= 2 and not _FIRST_PERSON.search(own) and not _SALUTATION.search(own)
