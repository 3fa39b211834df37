"""Words that leave the support open ("as needed"), and whether they are about the adult or about something else."""

import re
from functools import cache

_HEDGES = (
    r"(?:on[ ]an?[ ])?[\"']?as[- ]ne+d+e?d[\"']?(?:[ ]basis)?|as[ ](?:the[ ])?(?:needs?[ ]arises?"
    r"|opportunit\w+[ ]arises?)|as[ ](?:may[ ]be[ ])?(?:required|necessary|appropriate|available|possible|indicated"
    r"|warranted|able|requested|applicable)"
    r"|as[ ](?:deemed|determined|decided|directed|seen[ ]fit|judged)(?:[ ](?:necessary|appropriate"
    r"|needed))?(?:[ ]by[ ](?:the[ ])?\w+)?|as[ ]\w{1,12}(?:[ ]\w{1,12})?[ ](?:deems?|determines?|sees?"
    r"|decides?)[ ](?:necessary|appropriate|fit|needed|it)?"
    r"|prn|as[ ](?:nec(?:c?ess?ar?y)?|approp(?:ri\w*)?|reqd?|req'?d)\b\.?|(?:when|if)[ ]nec\b\.?|a/n\b|(?:when|if"
    r"|as)[ ](?:he|she|they|staff|we|someone)[ ]can",
    r"(?:when|where|if|whenever|wherever)[ ](?:it[ ]is[ ]|he[ ]|she[ ]|they[ ]|the[ ]student[ ]|the[ ]child[ ]"
    r"|\w+[ ])?(?:needed|necessary|needs?(?:[ ](?:it|help|support|assistance|them|one))?|appropriate|available"
    r"|possible|required|requested|practicable|feasible|able|warranted)",
    r"(?:if|when|as|whenever|where)[ ](?:the[ ])?(?:staff(?:ing)?|schedul\w+|personnel|resources?|coverage|time"
    r"|budget|funding)[ ](?:\w{1,10}[ ])?(?:permits?|allows?|available|present)|(?:if|when|as"
    r"|whenever)[ ](?:\w{1,12}[ ]){1,3}(?:requires?|says?[ ]so|warrants?|dictates?|demands?|changes?|indicates?"
    r"|necessitates?|asks?|requests?)(?:[ ](?:it|them|one|so))?|as[ ](?:warranted|dictated)(?:[ ]by)?|(?:if|when"
    r"|whenever|as|so[ ]long[ ]as)[ ](?:the[ ]|a[ ]|an[ ]|his[ ]|her[ ]|their[ ])?(?:staff\w*|monitor|aide|para\w*"
    r"|teacher|adult|someone|one|anyone|schedule|time|numbers|coverage|budget|resources?|needs?|situation|conditions?"
    r"|circumstances?)[ ](?:is|are|be|allows?|permits?|can|exists?|dictates?|warrants?|has|have)(?:[ ](?:free"
    r"|available|around|able|open|not[ ]\w+))?"
    r"|to[ ]the[ ](?:maximum[ ]|greatest[ ])?extent(?:[ ](?:needed|possible|appropriate|feasible|practicable))?"
    r"|as[ ](?:he|she|they|the[ ]student|the[ ]child|students)[ ]needs?(?:[ ](?:it|them|help))?"
    r"|(?:for[ ])?as[ ]long[ ]as|who(?:ever|mever)[ ]is[ ]\w+|best[ ]efforts?|(?:at|by|on)[ ](?:the[ ]|his[ ]"
    r"|her[ ])?(?:teacher'?s?[ ]|staff[ ])?request(?:[ ]of)?|staff(?:ing)?[ ]permitting|time[ ]permitting"
    r"|schedule[ ]permitting",
    r"subject[ ]to(?:[ ]\w{1,12}){1,2}|contingent[ ](?:up)?on|dependent[ ](?:up)?on|depending[ ](?:up)?on"
    r"|based[ ](?:up)?on[ ](?:\w+[ ])?(?:need|availability)\w*|pending[ ]\w+",
    r"(?:at|per|in)[ ](?:the[ ])?(?:\w+[ ])?(?:teacher'?s?|staff'?s?|principal'?s?|school'?s?|team'?s?"
    r"|administrat\w+|district'?s?|case[ ]manager'?s?)?[ ]?discretion(?:[ ]of)?|discretionary|to[ ]be[ ]determined"
    r"|tbd|per[ ](?:teacher|staff|team)[ ](?:judgment|request|discretion)",
    r"from[ ]time[ ]to[ ]time|(?:in|during|at)[ ]times[ ]of[ ](?:need|difficult\w*|stress|crisis)|(?<!\w)at[ ]times"
    r"|(?:every[ ])?once[ ]in[ ]a[ ]while|on[ ]occasion|now[ ]and[ ]then|occasional(?:ly)?"
    r"|periodic(?:ally)?|intermittent(?:ly)?|sporadic(?:ally)?|frequent(?:ly)?|sometimes|often"
    r"|regular(?:ly)?(?=[ ](?:check|prompt|adult|support|assist))|usually|generally|typically|some(?=[ ](?:adult"
    r"|para|aide|staff|support|help|assistance|one-to))"
    r"|limited(?=[ ](?:adult|para|aide|support))|minimal(?=[ ](?:adult|para|aide|support))|(?:students|children"
    r"|kids|those|anyone)[ ]who[ ](?:may[ ])?needs?(?:[ ]it)?|flexible|varies|variable|reasonable",
    r"(?:may|might)[ ]vary|(?:can|could|may|might)[ ](?:also[ ])?(?:be|have|receive|provide|assist|help|support|use"
    r"|work|get|request|accompany|include|need|go)|would[ ](?:benefit|be[ ](?:helpful|beneficial))"
    r"|will[ ](?:be[ ])?(?:consider(?:ed)?|try|attempt|explore|look[ ]into|strive)|should(?=[ ](?:have|be|receive"
    r"|get|stay|provide|assist|help|remain))|if[ ]\w+[ ](?:increase|escalate|worsen|persist|continue)\w*|try[ ]to"
    r"|hopefully|attempt[ ]to|efforts?[ ](?:will|to)",
    r"(?:provided|assigned|added|given|considered)[ ]if\b(?![ ](?:he|she|they|the[ ]student)\b)",
    r"(?:may|might)(?=[ ][a-z]{3,12}[ ])",
    r"up[ ]to|no[ ]more[ ]than|not[ ]to[ ]exceed|(?:a[ ])?maximum[ ]of|at[ ]most|as[ ]much[ ]as|max(?:\."
    r"|imum)?(?=[ ]\d+(?!:))",
    r"(?:most|some|many)[ ](?:days|of[ ]the[ ]time|mornings|afternoons)(?![ ]\w+[ ](?:gets?|got|is|was)[ ]pulled)|(?:part"
    r"|much)[ ]of[ ]the[ ]time|(?:a[ ]few|several|a[ ]couple[ ]of)"
    r"[ ]times|here[ ]and[ ]there|o(?:n|ff)[ ]and[ ]o(?:n|ff)|(?:day[- ]to[- ]day|case[- ]by[- ]case)(?:[ ]basis)?"
    r"|time[ ]allowing"
    r"|as[ ]much[ ]as[ ]possible|ideally|possibly|probably|optional(?:ly)?|(?:pop|check|look)s?[ ]in[ ](?:when|if)[ ][^.;,]{3,30}"
    r"|in[ ](?:the[ ]|close[ ])?vicinity|in[ ](?:his[ ]|her[ ]|all[ ])?areas?[ ]of[ ](?:need|difficulty|weakness|concern)",
    r"when(?:ever)?[ ](?:he|she|they|the[ ]\w+)[ ](?:is|are)[ ](?:in|around|here|there|on)[ ]?(?:the[ ])?(?:building"
    r"|campus|school|duty)?"
    r"|\bin[ ]and[ ]out\b|when[ ]the[ ]others?[ ](?:\w+[ ])?(?:are|is)[ ]\w+",
    r"(?:should|if)[ ](?:the[ ])?need[ ](?:be|arise\w*)|(?:per|according[ ]to|based[ ]on|as[ ]per)[ ](?:student[ ]|his[ ]"
    r"|her[ ]|the[ ]|level[ ]of[ ])?needs?"
    r"|needs?[ -]based|ad[ -]hoc|drop[ -]?in|touch(?:es)?[ ]base|on[ ]hand(?!s)|to[ ]the[ ]degree|within[ ](?:available"
    r"|existing)[ ]\w+"
    r"|any(?:one|body)[ ](?:who[ ]is[ ]|who's[ ])?(?:free|available|around|there|nearby)|(?:varying|various"
    r"|different)[ ](?:levels|degrees|amounts)"
    r"|(?:appropriate|adequate|sufficient|necessary)(?=[ ](?:\w+[ ])?(?:adult|aide|para\w*|staff|support|supervision"
    r"|assistance)\b)"
    r"|incidental(?:ly)?|informal(?:ly)?|as[ ](?:staff(?:ing)?|schedules?|time|we)[ ](?:is|are|can|permits?"
    r"|allows?)[ ]?\w*|if[ ]we[ ](?:have|can)[ ][^.;,]{3,20}"
    r"|(?:we'll|will)[ ]do[ ](?:our|their)[ ]best|make[ ]every[ ]effort|(?:option|opportunity)[ ](?:to|of)|(?:teacher"
    r"|staff|team)[ ](?:judge?ment|discretion)"
    r"|when[ ](?:things|it)[ ](?:gets?|is|are)[ ](?:bad|hard|busy|rough|quiet)",
    r"(?:when|if|whenever|once)[ ](?:he|she|they|student|the[ ]student|the[ ]child|\w+)[ ](?:is|are|gets?|seems?|seemed"
    r"|appears?|looks?"
    r"|has|'s|feels?)?[ ]?(?:to[ ]be[ ]|really[ ]|getting[ ]|having[ ])?(?:an?[ ])?(?:stuck|struggl\w+|(?:off|bad|rough"
    r"|hard|tough|difficult)"
    r"[ ](?:day|time|moment|morning)|having[ ]trouble|trouble|falling[ ]behind|lost)\b",
    r"(?:when|if|as[ ]long[ ]as|unless)[ ](?:he|she|they|staff|the[ ]aide|aide|para)[ ](?:is|are|isn't|aren't"
    r"|is[ ]not)[ ](?:not[ ])?(?:free"
    r"|covering|busy|needed[ ]elsewhere|pulled|assigned|otherwise|with[ ](?:an?other|others))(?:[ ][\w ]{2,20})?",
    r"can[ ]always|always[ ](?:an?[ ]|some)?(?:help|someone|somebody|adult|available)|embedded[ ]in(?:[ ]the)?[ ]\w+"
    r"|(?:through|from|by|with)"
    r"[ ](?:existing|available)[ ](?:school[ ]|building[ ])?(?:staff|adults?|personnel)|whichever[ ]\w+(?:[ ]is[ ]\w+)?"
    r"|whoever[ ]is[ ][\w ]{2,20}",
    r"(?<=SP[ ])access|(?<=para[ ])access|(?<=aide[ ])access|(?<=support[ ])access|(?<=adult[ ])access",
    r"temporary|temporarily|short[- ]term|on[ ]a[ ]trial[ ]basis|interim",
    r"and/or",
    r"(?:be[ ]|is[ ]|are[ ]|staff[ ]|support[ ]|aide[ ]|para[ ]|made[ ]|assistance[ ]|adult[ ]|supervision[ ]"
    r"|paraprofessional[ ]|services?[ ])(?:made[ ])?available|available(?=[ ](?:to|for|in|aide|para|adult|support"
    r"|staff|on|when|if|as|upon|throughout|during))|(?:have|has|having|given|gets?|provided)?[ ]?access[ ]to"
    r"|accessible(?:[ ]to)?|on[ ](?:call|standby)|(?:up)?on[ ](?:\w+[ ])?request|when[ ]asked|have[ ]someone[ ]to[ ]turn",
)
_ABOUT_OTHER = re.compile(
    r"\b(?:breaks?|insulin|inhaler|bolus|medication|medicine|checks(?![ -]?ins?)|snacks?|water|notes?|extra[ ]time"
    r"|extended[ ]time|seat(?:ing)?|attendance|absen\w+|visuals?|timers?|technology|calculators?|"
    r"headphones|fidgets?|glucose|elevator|tests?|exams?|testing|breaks|redirection|repetition|rewards?"
    r"|reinforcers?|choices|materials|equipment|glucagon|restroom|assignments?|parents?|nurse|pass(?:es)?|device|"
    r"read[ ]aloud|scribe|directions|instructions|prompts?[ ]card|transport|consult\w*|therapy|speech"
    r"|bathroom[ ]pass|data|communication[ ]log|schedule)\b", re.I)
_TRIGGER = re.compile(
    r"^[\"')]?,?[ ]?(?:-[ ]|:[ ]?|\()?(?:that[ ]is,?|i\.?e\.?,?|meaning|specifically,?|namely,?"
    r"|defined[ ]as)?[ ]?(?:(?:during|in|for|on|at|before|after)[ ](?:every|each|all)\b|(?:when|whenever|if"
    r"|any[ ]time|anytime|each[ ]time|every[ ]time|once|while|after)[ ]"
    r"(?!needed|necessary|appropriate|possible|available|staff|deemed|required|he[ ]needs|she[ ]needs"
    r"|the[ ]student[ ]needs|help|support|they[ ]need|asked)\w+)", re.I)
_TRIGGER_BEFORE = re.compile(r"\b(?:during|at)[ ](?:every|each)[ ][\w ]{2,40},?[ ]?$|\b(?:when|whenever|if"
                             r"|each[ ]time|every[ ]time)[ ](?:he|she|they|the[ ]student|the[ ]class"
                             r"|[A-Z]\w+)[ ](?!needs?\b)\w+[^.;]{2,60},?[ ]?$", re.I)
_CEILINGS = ("up to", "no more", "not to exceed", "maximum", "a maximum", "at most", "as much", "max")


@cache
def _hedge() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(_HEDGES) + r")(?!\w)", re.I)


def find_hedges(text: str, mentions: list[tuple[int, int]], extent: bool, amount: bool) -> list[tuple[int, int]]:
    """Return the places of hedges that are about the adult's support.

    `extent` says that the text names the whole day or a counted amount, so that "available" is no longer open;
    `amount` that minutes or hours are counted, so that "temporary" or "and/or" leave little open.
    """
    return [match.span() for match in _hedge().finditer(text)
            if not _is_closed(match.group().lower(), extent, amount) and not _limits_something_else(match)
            and not _is_told_when(match) and not (match.group().lower() in ("may", "might")
                                                  and not _adult_may(text[:match.start()], mentions))
            and _is_about_adult(text, match.start(), match.end(), mentions)]


def _is_closed(words: str, extent: bool, amount: bool) -> bool:
    """Does the line fix what the hedge would leave open?"""
    available = "available" in words and not any(word in words for word in ("when", "if", "as"))
    return available and extent or amount and words in ("and/or", "temporary", "temporarily", "interim", "short-term")


def _limits_something_else(match: re.Match[str]) -> bool:
    """Is the ceiling one of children or pounds, or is there no number to it? Is "as possible" about closeness?"""
    words, ahead = match.group().lower(), match.string[match.end():match.end() + 60]
    if words == "as possible":
        return bool(re.search(r"\bas[ ](?:close(?:ly)?|near|independent\w*|soon|quick\w*"
                              r"|little)[ ]$", match.string[:match.start()]))
    return words.startswith(_CEILINGS) and bool(_not_a_time().match(ahead) or not _number_ahead().match(ahead[:30]))


@cache
def _not_a_time() -> re.Pattern[str]:
    return re.compile(r"\W*(?:\w+\W+)?(?:students|children|peers|pupils|kids)|\W*\d+[ ]?(?:lbs?|pounds|feet|ft|inches"
                      r"|points|people)\b"
                      r"|\W*(?:two|three|four|five|six|[2-6])[ ](?:in|at|per[ ]adult|at[ ]a[ ]time)\b", re.I)


@cache
def _number_ahead() -> re.Pattern[str]:
    return re.compile(r"\W*(?:\w+\W+){0,2}\d|\W*(?:one|two|three|four|five|six|half|thirty|an?)\b", re.I)


def _is_told_when(match: re.Match[str]) -> bool:
    """Is the need itself described ("as needed, that is, in every lab"; "when he climbs, as needed")?"""
    words = match.group().lower()
    by_need = any(word in words for word in ("need", "necessary", "appropriate")) and not words.startswith(_CEILINGS)
    if by_need and _TRIGGER.match(match.string[match.end():match.end() + 60]):
        return True
    return ("need" in words or "necessary" in words) and bool(_TRIGGER_BEFORE.search(match.string[:match.start()]))


def _adult_may(before: str, mentions: list[tuple[int, int]]) -> bool:
    """Is it the adult who may, not the child?"""
    last = max((stop for _, stop in mentions if stop <= len(before)), default=-1)
    return last >= 0 and len(before) - last < 40 and not re.search(r"\b(?:he|she|they|student|child|who|it"
                        r"|[.;])\b", before[last:], re.I)


def _is_about_adult(text: str, start: int, end: int, mentions: list[tuple[int, int]]) -> bool:
    """The list item that holds the hedge names the adult, or names nothing that the hedge could belong to instead."""
    left = max((text.rfind(mark, 0, start) for mark in ",;|\n"), default=-1) + 1
    right = min((at for at in (text.find(mark, end) for mark in ",;|\n") if at >= 0), default=len(text))
    if any(begin < right and stop > left for begin, stop in mentions):
        nearest = max((stop for begin, stop in mentions if stop <= start), default=left)
        between = text[max(left, nearest):start]
        ahead = text[end:end + 18]
        words = text[start:end].lower()
        if re.search(r"access|frequent|some|occasional|various", words) and _ABOUT_OTHER.match(ahead.strip()):
            return False
        return not (_ABOUT_OTHER.search(between) and not re.search(r"\b(?:support|assist|help|aide|para"
                                                                   r"|adult)\w*\b[^,;]{0,15}$", between, re.I))
    item = text[left:right]
    return not _ABOUT_OTHER.search(item)


def find_ranges(text: str) -> list[tuple[int, int]]:
    """Ranges of minutes or hours without a reason ("30-60 minutes")."""
    pattern = re.compile(r"(?<![\w/:.-])\d{1,3}(?:\.\d)?[ ]?(?:-|to)[ ]?\d{1,3}(?:\.\d)?[ ]?(?:minutes|mins?|hours"
                         r"|hrs?|times|x|days)\b", re.I)
    return [match.span() for match in pattern.finditer(text)]
