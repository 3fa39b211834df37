"""The words by which schools name an adult who helps one child, and the words that only look like them."""

import re
from functools import cache

import msgspec

ONE_TO_ONE = (r"(?<![\w/:.$-])(?:1|one)[ ]?(?:[:/]|[ ]?-[ ]?(?:(?:to|on|by)[ ]?-[ ]?)?|[ ](?:to|on|by)[ ])[ ]?(?:1|one)"
              r"(?![\w]|[-/:.]\d)")
_BEFORE = (r"(?:(?:1:1|shared|individual(?:ized|ised)?|dedicated|personal|instructional|teaching|teacher'?s?"
           r"|educational"
           r"|education|special|sped|spec|ed|classroom|class|program|student|support|learning|behaviou?r(?:al)?"
           r"|health|medical|nursing"
           r"|bilingual|inclusion|academic|school|care|resource|temporary|additional|extra|full-?time|part-?time"
           r"|trained"
           r"|assigned|qualified|bsp|bip|aba|transportation|bus|lunch|group|adult|child-?specific"
           r"|student-?specific)[ -]{1,2})")

_AIDES = (
    r"para-?[ ]?(?:prof\w{0,12}\.?|educ\w{0,9}|pro)s?|paras?",
    r"aides?|floaters?|support[ ](?:person|people|worker)s?|(?:bus[ ])?matrons?|monitors?(?=[ ](?:on"
    r"|for)[ ](?:the[ ])?(?:\w+[ ])?(?:bus|van|transport\w*))"
    r"|(?<=transportation[ ]with[ ])monitor|(?<=bus[ ]with[ ])monitor|(?<=transportation[ ]with[ ]a[ ])monitor"
    r"|(?<=bus[ ]with[ ]a[ ])monitor|(?:personal|shared|private|individual|1:1)[ ]nurses?",
    r"(?:an?|one|his|her|the|own|special|trained|adult|personal|individual)[ ]helpers?(?![ ](?:job|of|chart|role))",
    r"(?:1:1|one[ -](?:to|on)[ -]one|teacher'?s?|classroom|class|personal|individual|instructional|dedicated|shared"
    r"|bus|shadow"
    r"|health|an|full[- ]time|special[ ]ed(?:ucation)?)[ ]aid",
    r"(?:instructional|teaching|teacher'?s?|educational|education|special[ ]ed(?:ucation)?|sped|classroom|class"
    r"|program|student"
    r"|support|learning(?:[ ]support)?|personal|care|behaviou?r(?:al)?|nursing|health|inclusion|academic|one|1:1"
    r"|individual"
    r"|dedicated|shared|school|resource|adult|the|an|[a-z]{2,14}\.?)[ ]assistants?(?![ ](?:principal|super|direct"
    r"|teacher|coach|prof))",
    r"ed(?:ucation(?:al)?)?[ ]tech(?:nician)?s?(?![ ]?nolog)(?:[ ]i{1,3}\b)?|direct[ ]support[ ]professionals?"
    r"|(?:education(?:al)?|student|instructional|classroom|personal|behaviou?r)[ ]support"
    r"[ ](?:professional|worker|provider|person|specialist|assistant|staff|para\w*|aide|associate)s?|(?:educational"
    r"|instructional|teaching|classroom|special[ ]education)[ ]associates?",
    r"(?:behaviou?r(?:al)?|applied[ ]behaviou?r)[ ](?:support[ ])?(?:technician|tech|interventionist|implementer"
    r"|para)s?",
    r"registered[ ]behaviou?r[ ]technicians?",
    r"behaviou?r[ ]intervention[ ]implementation",
    r"inter(?:vener|venor)s?(?=\b)|job[ ]coach(?:es)?|skills[ ]trainer",
    r"(?:bus|lunch|recess|hall(?:way)?|transportation|student|van|safety|behaviou?r)[ ](?:monitor|attendant|helper"
    r"|escort)s?",
    r"(?:special[ ]circumstances?|intensive[ ]individual(?:ized)?|intensive[ ]individual)[ ]"
    r"(?:instructional[ ])?(?:assistance|services?|support)",
    r"(?:shadow[ ](?:teacher|support|aide)|(?:a|an|adult|1:1|full[- ]time)[ ]shadow|shadow(?=[ ]?(?:\(|1:1|one)))",
    r"(?:1:1|one[ -](?:to|on)[ -]one|individual|dedicated|private[ ]duty)[ ]nurs(?:e|ing)",
    r"(?:para|classified|adult|staff|paraeducator|aide)[ ]support",
    r"attendants?(?![ ]care[ ]leave)",
    r"(?:[a-z]{2,14}\.?[ ])?asst\.?s?(?![ ]principal)|(?<=teacher[ ]or[ ])assistant|(?<=teacher/)assistant"
    r"|assistant(?=[ ](?:will|to|for|in|during|with)[ ]|[ ]?[:|][ ])",
    r"(?:child|student)[- ]specific[ ](?:adult|staff|support|assistant|helper|aide)",
    r"(?:intensive|individual(?:ized)?|dedicated|1:1|one[ -](?:to|on)[ -]one)[ ](?:adult|staff|helper|assistant"
    r"|person|support[ ]person)",
)
# Capitals only: the same letters are common words or other bodies in small letters.
_INITIALS = (r"(?:SCIA|BII|BID|TSA|LSA|ISA|RBT|PCA|SSA|IIS|IPA|ESP|BSP[ ]aide|SSP|EA|TA|IA|SEA|IBI|CSA|PSA|SNA|LSP"
             r"|ESA|SEIA|ISP|SPA|AS|LPN|CNA)s?")
_HELP = (r"(?:support|assistance|assist|help|supervision|monitoring|proximity|facilitation|guidance|prompting"
         r"|prompts?|cue?ing"
         r"|check-?ins?|presence|escort|scaffolding|redirection|attention|accompaniment|coverage|oversight|coaching"
         r"|direction)")
_WHO = r"(?:adult|staff(?:[ ](?:member|person))?|person(?:nel)?|individual|employee|grown-?up|helper|supporter)"
_TRAITS = (r"(?:trained|trusted|caring|any[ ]available|classified|designated|assigned|additional|extra|familiar"
           r"|qualified|second"
           r"|another"
           r"|supporting|dedicated"
           r"|named|knowledgeable"
           r"|responsible|specific|consistent|known|preferred|school|sped|back-?up|other|nearby|particular"
           r"|specified|identified|support)")
_DOES = (r"(?:will|shall|must|should|to|stays?|remains?|accompan\w{1,6}|is|be|with|assists?|helps?|within|near(?:by"
         r"|[ ]him|[ ]her)?|present"
         r"|available|assigned|in|at|during|beside|walks?|goes|follows?|sits?|supports?|who|supervis\w{1,4}|nearby"
         r"|next|always|on|for)")
_ADULTS = (
    r"(?:an?|one|the|two)?[ ]?(?:staff(?:[ ](?:members?|persons?))?|adults?)(?=[ ](?:checks?|within|in[ ](?:visual"
    r"|sight|close)|nearby|beside|alongside)\b)",
    r"(?:assist\w{0,5}|help|support|escort\w{0,3}|accompan\w{1,4}|walk\w{0,3}|supervis\w{1,4}"
    r"|monitor\w{0,4})[ ](?:[\w,'-]{1,14}[ ]){0,12}by[ ](?:the[ ]|an?[ ]|any[ ])?(?:available[ ]"
    r"|classroom[ ]|school[ ])?(?:staff|adults?|personnel)",
    r"support\s?[:=-]\s?(?:an?[ ])?adult|staff(?=[ ](?:will|to|must|shall)[ ](?:push|lift|transfer|feed|hold|guide"
    r"|carry|dress|toilet|move)\b)",
    r"(?:additional|assigned|dedicated|extra|second)[ ]adults?|staff(?:[ ]members?)?(?=[ ](?:posted|stationed"
    r"|positioned))|adults?(?=[ ](?:will|shall|must|posted|stationed"
    r"|positioned)\b)",
    r"(?:^|(?<=[.:;|-][ ]))(?:an?[ ]|the[ ])?adults?(?=[ ](?:to|will|must|shall)[ ]\w|[ ](?:nearby|present"
    r"|available|on[ ]hand|close[ ]by)\b)",
    rf"adult(?:[- ](?:directed|led|provided|based|facilitated|mediated))?(?:[ /]{{1,2}}\w{{1,14}}){{0,1}}[ ]{_HELP}",
    r"adult(?:[- ](?:directed|led|provided|supported|assisted|mediated|facilitated))",
    rf"(?:an?|one|the|any)[ ](?:{_TRAITS},?[ ]){{0,3}}adult(?=(?:[ ]\(?\w{{1,12}}){{0,2}}[ ]{_DOES}\b)",
    rf"(?:{_TRAITS},?[ ]){{1,3}}(?:adults?|persons?|staff(?:[ ](?:member"
    rf"|person))?)(?=(?:[ ][\w-]{{1,12}}){{0,4}}[ ]{_DOES}\b)",
    rf"(?:assistance|assist|support|help|supervision|monitoring|guidance|accompanied|escorted|supervised|assisted"
    rf"|supported|monitored"
    rf"|watched|shadowed|facilitated|check-?ins?|redirection|reminders?|prompt(?:s|ing)|cue(?:s|ing)|proximity"
    rf"|guidance)[ ](?:from|by|of|with)[ ](?:an?[ ]|the[ ]|one[ ]|at[ ]least[ ]one[ ])?"
    rf"(?:{_TRAITS},?[ ]){{0,2}}(?:adults?|staff|personnel|someone)",
    r"some(?:one|body)(?:[ ]else)?(?=(?:[ ]\w{1,10}){0,8}[ ](?:with|help\w{0,3}|watch\w{0,3}|beside|near"
    r"|assist\w{0,3}|next|sit\w{0,4}"
    r"|stay\w{0,3}|support\w{0,3}|keep\w{0,3}|check\w{0,3}|around|nearby|there)\b)",
    r"(?:support|sped|special[ ]ed(?:ucation)?|additional|extra|trained|classroom|program|designated)[ ](?:staff"
    r"|personnel)"
    r"(?=[ ](?:support|assistance|in|during|at|on|as|will|to|available|present|for)\b|\s*[.,;:(|\"']|\s*$)",
    r"staff[ ](?:support|assistance|supervision|proximity|monitoring|escort|presence)",
    r"(?:(?:an?|one|the|two|school)[ ])?(?:staff(?:[ ](?:members?|persons?))?|adults?|persons?|grown-?up"
    r"|employee)(?=(?:[ ](?:will|to|shall|must|should|is|who|can|may|always)){0,2}[ ](?:accompan\w+|walk\w{0,2}"
    r"|escort\w{0,2}|stays?|remains?|supervis\w+|shadow\w{0,2}"
    r"|check\w{0,3}[ ](?:on|in)|watch\w{0,2}|keeps?[ ]an[ ]eye|look[ ](?:after|out)|redirect|prompt|remind|monitor"
    r"|assist\w{0,2}|helps?|support\w{0,2}|sits?|rides?|transport\w{0,2}|assigned|be[ ](?:with|near|beside|present"
    r"|available|assigned|in)|provides?[ ](?:\w+[ ]){0,2}(?:support|supervision|assistance|help)|with[ ](?:him|her"
    r"|the[ ]student))\b)",
    r"(?:extra|another|second|additional)[ ](?:set|pair)[ ]of[ ](?:hands|eyes)|extra[ ]eyes|(?:he|she|they|student"
    r"|child)[ ](?:will|is[ ]to|shall)[ ](?:have|get|receive)[ ](?:\w{3,12}[ ])?support|(?:have|has|having|gets?"
    r"|need(?:s|ing)?|be|is)[ ](?:someone|somebody)(?=[ ]?[\"'.,;]|\s*$|[ ](?:with|to|there|assigned|who))",
    r"(?:an?|one|the)[ ](?:staff(?:[ ](?:member|person))?|adult|person)(?=[ ](?:[\w-]{1,14}[ ]){1,7}(?:will|shall"
    r"|must)[ ](?:accompany|be[ ](?:with|present|near)|stay|ride|remain|walk|escort|supervise|assist|help))",
    r"(?:staff|adults?|personnel)(?=[ ](?:will|to|shall|must|should)[ ](?:[\w]{1,12}[ ]){1,8}and[ ](?:assist|help"
    r"|support|supervise|monitor)\b)",
    r"(?:additional|increased|extra)[ ](?:adult[ ])?(?:staffing|support)(?=\b)",
    r"(?:never|not|cannot|n't)[ ](?:[\w'-]{1,14},?[ ]){1,9}without[ ](?:an?[ ]|the[ ]|his[ ]"
    r"|her[ ])?(?:\w{1,12}[ ])?(?:adult|aide|staff(?:[ ]member)?|para\w*)",
    r"(?:walk|go|ride|stay|sit|travel|transition"
    r"|leave)\w{0,3}[ ](?:\w{1,10}[ ]){0,4}with[ ]an?[ ](?:\w{1,10}[ ])?(?:staff(?:[ ](?:member|person))?|adult)",
)
_WATCH = (
    r"(?:direct|constant|close|continuous|line[- ]of[- ]sight|arm'?s?[- ]length|eyes[- ]on|visual|increased"
    r"|enhanced|full[- ]time"
    r"|individual|intensive|heightened|uninterrupted|physical|adult|staff)[ ](?:visual[ ]|adult[ ])?supervision",
    r"(?:supervision|accompaniment)\"?(?=[ ](?:in|during|at|on|throughout|to|for)[ ]|\s?[:=][ ]?(?!none|no\b"
    r"|n/a)[a-z])",
    r"(?:(?:with)?in|arm'?s?[- ](?:length|reach)[ ]of)[ ](?:the[ ])?(?:line[ ]of[ ]sight|sight|arm'?s?[ -](?:length"
    r"|reach))[ ]of"
    r"[ ](?:an?[ ]|the[ ])?(?:\w{1,12}[ ]){0,2}(?:adult|staff|person)",
    r"line[- ]of[- ]sight|arm'?s?[- ]length[ ](?:monitoring|adult|staff|support)",
)
_SUPPORTS = (
    r"(?:shared|group|pooled|instructional|classroom|personal)[ ](?:adult[ ]|staff[ ])?(?:support"
    r"|assistance)(?![ ](?:teacher|specialist|plan|strateg))",
    r"[1-3][ ](?:adult|staff|aide|para)s?[ ]?[/:][ ]?[1-9][ ](?:student|child|kid)\w{0,3}",
    rf"{ONE_TO_ONE}[ ](?:(?:adult|staff|instructional|behaviou?r(?:al)?|paraprofessional|direct|academic|personal"
    rf"|trained|classroom"
    rf"|intensive|special[ ]education|staffing|student|physical|medical|nursing)[ ]){{0,2}}"
    r"(?:support|supports|assistance|assist|help|supervision|attention|staff(?:ing)?|care|adult|person|monitoring"
    r"|facilitation|guidance"
    r"|nurs(?:e|ing)|assistant|helper|worker|provider)",
    rf"(?:support|assistance|supervision|staff(?:ing)?|adult|help|staff[ ]ratio|ratio)[ ]?(?:of|at|on[ ]a|-|:|\("
    rf"|,)?[ ]?(?:a[ ])?"
    rf"\(?{ONE_TO_ONE}",
    r"(?:one|two|three|[1-3])[ ](?:adults?|staff(?:[ ](?:members?|persons?))?|aides?|paras?)[ ](?:to|for|per"
    r"|with)[ ](?:one|every|each|two|three|four|\d)\b",
    r"(?:adult|staff|student|child|aide|para)\s?(?:[:/-]|[ -]to[ -])\s?(?:student|adult|staff|child|aide"
    r"|para)[ ](?:staffing[ ])?ratio",
    r"(?<![\d/:.$-])[1-4][ ]?:[ ]?[1-9](?![-/:.]?\d)[ ](?:adult|staff|student|supervision|support|staffing|aide"
    r"|para)(?:[ -]\w{2,10}){0,3}",
    r"access[ ]to[ ](?:a[ ]|an[ ])?(?:adult|staff|support(?![ ](?:group|line)))",
    r"(?:individual(?:ized)?|dedicated)[ ](?:adult[ ]|staff[ ]|classroom[ ])?(?:support|assistance|supervision)",
    r"direct[ ]support[ ]in[ ]class|in-?class[ ]support[ ](?:from|by)",
    r"(?:^|[.:|][ ]*)support(?=[ ](?:for[ ])?\d{1,3}(?:\.\d)?[ ](?:hours|minutes))",
    r"support[ ]for[ ]\d{1,3}(?:\.\d)?[ ]hours",
)

_OTHER = (
    r"(?:speech(?:[ /-]{1,2}language)?(?:[ ](?:therapy|services?|pathologist))?|slp[a]?|s/?lt|sst|ot|pt|o\.t\."
    r"|p\.t\.|st|occupational"
    r"[ ]therapy|physical[ ]therapy|(?:language|vision|music|physical|occupational|art|feeding|group"
    r"|individual)[ ]therap(?:y|ist)"
    r"|therapy|counsel(?:ing|or)|psychologist|social[ ]work(?:er)?|social[ ]group|mental[ ]health|interpret(?:er"
    r"|ing)|audiolog\w{1,4}"
    r"|orientation[ ]and[ ]mobility|o&m|adapt(?:ed|ive)[ ]p\.?e\.?|ape)",
    r"(?:specialized|specially[ ]designed|special[ ]ed(?:ucation)?)[ ](?:academic[ ])?(?:instruction|services?)|sdi|sai"
    r"|resource[ ](?:room[ ])?(?:teacher|services?|specialist|support)|special[ ]ed(?:ucation)?[ ](?:teacher|minutes)",
    r"(?:movement|sensory|brain|frequent|extra|scheduled|rest|cool-?down)[ ](?:and[ ]\w{1,10}[ ])?breaks?"
    r"|(?<!bathroom[ ])(?<!restroom[ ])(?<!toilet[ ])breaks?",
    r"consult(?:ation|ative)?|staff[ ](?:training|consultation)|training|assistive[ ]technology|extended[ ]time"
    r"|extra[ ]time"
    r"|insulin|inhaler|glucose|glucagon|medication|snacks?|water|homework|copies[ ]of[ ]notes"
    r"|tutoring",
    r"(?:special[ ]education[ ]|general[ ]education[ ]|gen[ ]ed[ ])?teacher(?=[ ]?[-:(]?[ ]?\d|\)|-led)"
    r"|direct[ ]instruction|nurse[ ](?:visits?|checks?)|(?:school[ ])?nurs(?:e|ing)(?=[ ]?[-:(]?[ ]?\d)",
    r"preferential[ ]seating|peer[ ](?:buddy|tutor)|visual[ ]schedule|nursing[ ]services?",
)


class Mention(msgspec.Struct, frozen=True):
    """Words that name helping adults: `kind` is aide, initials, adult, watch or support."""

    start: int
    end: int
    kind: str


@cache
def _mention() -> re.Pattern[str]:
    groups = (("aide", rf"{_BEFORE}{{0,4}}(?:" + "|".join(_AIDES) + ")"), ("support", "|".join(_SUPPORTS)),
              ("adult", "|".join(_ADULTS)), ("watch", "|".join(_WATCH)))
    inner = "|".join(rf"(?P<{name}>{words})(?!\w)" for name, words in groups) + rf"|(?P<ratio>{ONE_TO_ONE})"
    return re.compile(rf"(?<!\w)(?:{inner}|(?P<initials>(?-i:{_INITIALS}))(?![\w.]))", re.I)


@cache
def _not_mention() -> re.Pattern[str]:
    return re.compile(
        r"para[ ]?professional[ ]development|(?:visual|hearing|first|band|supplementa\w{1,3}|financial|state|legal"
        r"|teaching|memory|manipulative|reading|federal)[ -]aids?\b"
        r"|aids[ ](?:and|&|/)[ ]services|(?:physical|occupational)[ ]therap\w{1,4}[ ]assistants?|(?:ot|pt|language"
        r"|executive|research|dental|legal|graduate|administrative|program|therapy|office|library)[ ]assistants?"
        r"|assistant[ ](?:principal|super\w+|direct\w+)"
        r"|speech[\w -]{0,20}[ ]assistants?|administrative[ ]assistants?|physician'?s?[ ]assistants?"
        r"|hearing[ ]assistan\w+"
        r"|under[ ]the[ ](?:direct[ ]|close[ ]|general[ ])?supervision[ ]of|natural[ ]supports?"
        r"|adult[- ](?:size\w*|bathroom|restroom|chair|desk|toilet|height|education|learner)s?"
        r"|digital[ ]assistants?|voice[ ]assistants?",
        re.I)


@cache
def _gap() -> re.Pattern[str]:
    """What keeps a ratio and a noun apart: a stop, or more than two words."""
    return re.compile(r"[,;:.|(\n]|(?:\w+\s+){3}")


@cache
def _not_adult() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Words that make a bare "1:1" teaching, therapy, counting or a computer: anywhere near, just before, just after."""
    near = (r"instruct|teach|tutor|speech|therap|slp|counsel|conferenc|correspond|laptop|chromebook|ipad|device"
            r"|technolog|ratio[ ]of"
            r"|function|proportion|positive|corrective|praise|interpreter|sdi\b|social[ ]work|psycholog|administ(?:er"
            r"|ration)"
            r"|works?[ ](?:best|well)|itinerant|audiolog|deaf|hard[ ]of[ ]hearing")
    beside = (r"count\w*|match\w*|game\w*|play\w*|unit|objects|reading|sounds?|lessons?|sessions?|discuss\w*"
              r"|talk\w*|interview\w*|math"
              r"|evaluat\w*|tests?|testing|assess\w*|meetings?|specialist|principal|intervention|score|page|chapter"
              r"|map|basketball"
              r"|time[ ]with|check\w*|ot|pt|st|slp|group")
    return (re.compile(near, re.I), re.compile(rf"\b(?:{beside})[ ](?:\w+[ ])?$", re.I),
            re.compile(rf"[ ](?:\w{{3,12}}[ ])?(?:{beside})\b", re.I))


def _is_teaching(before: str, after: str) -> bool:
    near, last, first = _not_adult()
    during = re.match(r"[ ](?:during|in|for|at|while|throughout)\b", after)
    return bool(near.search(before) or near.search(after) or last.search(before) or (first.match(after) and not during))


@cache
def _spanish() -> re.Pattern[str]:
    return re.compile(r"\b(?:el|la|los|las|del|que|con|estudiante|apoyo|escuela|minutos|una?|su)\b", re.I)


def find_mentions(text: str, start: int, end: int) -> list[Mention]:
    """Find the words that name a helping adult in characters [start, end) of `text`."""
    barred = [match.span() for match in _not_mention().finditer(text, start, end)]
    spanish = len(_spanish().findall(text[start:end])) >= 3
    found: list[Mention] = []
    for match in _mention().finditer(text, start, end):
        left, right = match.span()
        if any(left < stop and right > begin for begin, stop in barred) or (spanish and match.group().lower() == "para"):
            continue
        kind = match.lastgroup or "aide"
        if kind != "ratio" or not _is_teaching(text[max(start, left - 50):left], text[right:min(end, right + 45)]):
            if kind == "aide" and found and found[-1].kind == "ratio" and not _gap().search(text[found[-1].end:left]):
                left = found.pop().start
            found.append(Mention(left, right, kind))
    return found


@cache
def _other() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(_OTHER) + r")(?!\w)", re.I)


@cache
def _as_setting() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:in|during|at|to|from|into|between|after|before|within|while|attend\w{0,4}|including)"
                      r"|excluding[^,;]{0,20})\s(?:[\w'\[\]-]{1,14}\s){0,2}$|^[^\d]*\b(?:of|with|for"
                      r"|and)\s(?:[\w'-]{1,14}\s){0,2}$", re.I)


def find_other_services(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Find services and helps that are not an aide and may own the numbers beside them ("OT", "movement breaks")."""
    found = []
    for match in _other().finditer(text, start, end):
        before = text[max(start, match.start() - 40):match.start()]
        if not _as_setting().search(before):
            found.append(match.span())
    return found


def names_other_service(text: str, start: int, end: int) -> bool:
    """Does any word there name another service, however it is used?"""
    return bool(_other().search(text, start, end))
