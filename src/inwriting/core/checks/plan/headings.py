"""Titles of the parts of an IEP, in the words of all states' forms: which line is one, and what kind of part it opens.

Kinds: law (rights, definitions), meeting (who took part, who answers for what), wish (what the family wants), talk (notes,
notices, options weighed), picture (the child as he is), goals, staff (what the staff are taught), bus, plan (what is
given), other.
"""

import re
from functools import cache

_PARENT = r"(?:parents?'?s?'?|parental|famil(?:y|ies)|family's|guardians?'?s?|mother's|caregivers?'?)"
# The order decides: "Parent concerns about present levels" is a wish, "Notice of rights" is law.
_PARTS = (
    ("law", r"procedural safeguards|\brights\b(?! to)|\bdefinitions?\b|glossary|instructions|directions for completing"
            r"|confidentiality|medicaid|age of majority|frequently asked|about this form"
            r"|(?<!written )notice to (?:the )?parents?|safeguards? notice"
            r"|^(?:parental )?consent\b|explanation of (?:codes|terms|procedural)|^legend$|certification of"),
    ("meeting", r"\bparticipants?\b|\bmembers$|persons? (?:attending|present)|attended by|^who (?:was|were|came|is)\b"
                r"|(?:team|committee|meeting) (?:members?|attendance|participation|signatures?)"
                r"|members? (?:present|in attendance)|^attendance$|^(?:printed )?names? ?(?:/|and) ?(?:title|role|position"
                r"|signature)s?|^(?:role|title|position) ?(?:/|and) ?|^(?:iep |the )?team$|signatures?\b|\battendees\b"
                r"|in attendance|distribution|excusals?|^copies to"
                r"|\bpersons? responsible|person\(s\) responsible|responsible (?:persons?|part(?:y|ies)|staff)|^implementers?\b"
                r"|progress (?:is |was |will be )?report(?:ing|s|ed)\b.*|how progress|method of (?:measur|evaluat)\w*"
                r"|^evaluat(?:ed by|ion method|or)|^data (?:kept|collected) by"),
    ("wish", rf"{_PARENT}(?: (?:and/or|and|/|or) (?:the )?\w+)?(?: \w+al)? (?:concerns?|input|comments?|vision|priorit\w+"
             rf"|statement"
             r"|requests?|goals?|hopes|information|report|preferences|questions?)|concerns? (?:of|from|expressed by) "
             rf"(?:the )?{_PARENT}|(?:information|input|comments?|report) (?:from|by|of) (?:the )?{_PARENT}"
             r"|\bvision\b(?! (?:aide|services?|impair|screen|therap|support|special|and hearing|/))|^future planning"
             r"|dreams|long[- ]range"
             r"|(?:student|child)'?s? (?:input|interests?|preferences)|post-?(?:secondary|school) (?:goals?|outcomes?|vision)"
             r"|(?:employment|education/training|independent living) (?:outcome|goal)"),
    ("talk", r"written notice|^notice$|^what (?:we|the \w+) (?:talked|discussed|decided|considered)\b|\bpwn\b"
             r"|notice of (?:recommend\w*|action|proposed|intent|decision|proposal|refusal|educational)"
             r"|\bnorep\b|(?:meeting|team|conference|committee|additional|case|general) (?:minutes|notes|summary(?! report)"
             r"|discussion|comments?|information|considerations? of options)|^notes?\b|^minutes$|deliberations?|^discussion\b"
             r"|options? (?:that were )?considered|other options|options? (?:and reasons )?reject|actions? (?:proposed|refused)"
             r"|non-?participation|justif|(?:placement|lre|program) (?:considerations?|options?|decision)|comparison of benefits"
             r"|harmful effects?|response section|^rationale|decision making"),
    ("picture", r"^narrative\b|^areas? assessed|^impact of\b|^about (?!this)[\w' ]+$|^how [\w' ]+ (?:doing|does|learns"
                r"|is now|now)\b|(?:present|current)(?: \w+)? (?:levels?|performance|status|functioning|needs)|plaafp"
                r"|\bplop\b|\bplep\b|\bpla?fp\b"
                r"|\bstrengths?\b|(?:student|child|pupil)'?s? (?:profile|background|description)|^(?:profile|background)\b"
                r"|areas? of (?:need|concern|eligib)|(?<!special )(?<!medical )(?<!communication )(?<!transportation )\bneeds$"
                r"|(?:student|management|academic|educational) needs\b|evaluation (?:results?|summary|data|information|report)"
                r"|results? of\b.*\beval|review of (?:\w+ )*(?:evaluation|data)|recent eval"
                r"|(?:medical|health|developmental|educational|social|family) (?:history|information)"
                r"|(?:impact|effects?) of\b.*\b(?:disability|needs)|disabilit\w+(?:\(ies\))? (?:affects?|impacts?)|^eligibility"
                r"|summary of (?:performance|progress)|^progress\b(?! (?:notes?|home))|^observations?|academic (?:achievement"
                r"|performance)|functional performance|learning characteristics|(?:social|physical|motor|communication|cognitive"
                r"|emotional)(?:[ /,]+\w+)? development|teacher (?:input|reports?|observations?)|^baseline\b|^summary of findings"
                r"|(?:nature|description) of (?:the )?(?:concern|disability|impairment)|strengths and"),
    ("goals", r"^what [\w' ]+ (?:will|should) (?:learn|work on)\b|\bgoals?\b(?!\(s\) addressed)|\bobjectives?\b"
              r"|\bbenchmarks?\b|^(?:sto|lto|mag)\b"),
    ("staff", r"supports? for (?:the )?(?:school )?(?:personnel|staff|teachers?)(?! (?:or|/|and))|staff (?:training|development)"
              r"|professional development"),
    ("bus", r"^(?:[\w']+ )?transportation\b(?!,? (?:and|&))"),
    ("plan", r"^what (?:we|the school|staff) will do\b|special education(?:$| (?:and|&|services?|programs?|placement)\b.*)"
             r"|\bservices?\b|\bsupplement\w+\b|program modif"
             r"|\bmodifications?\b|\baccommodations?\b|\badaptations?\b|\btransportation\b|^(?:esy|extended (?:school )?year)\b"
             r"|(?:behaviou?r\w*|health|safety|emergency|seizure|nursing|crisis|care|toileting|feeding|evacuation"
             r"|diabetes)\b.*\bplan\b"
             r"|\bsupports?\b|^(?:educational )?placement\b|least restrictive|^lre\b|^(?:special|general) factors"
             r"|^consideration of special|^special consideration|educational needs$|(?:para\w*|aide|adult"
             r"|staff) (?:assistance|support)"
             r"|offer of fape|recommended special|schedule modif|(?:extra-?curricular|nonacademic)"),
    ("other", r"^(?:program|nursing|behaviou?r|health|safety|emergency|classroom|testing|state|district|assessments?|statewide"
              r"|instruction\w*|specially designed|consideration\w*|assistive|transition|participation|removal|physical education"
              r"|other|educational (?:setting|environment)|schedule)\b.*"),
)
_LONGEST_TITLE = 110
_FAR_ENOUGH = 200  # no title ends later in its line
_NUMBERING = re.compile(r"^[\W_]{0,4}(?:(?:part|section|page|step|area|form|iep)[ ]?(?:[A-Z]{1,2}|[IVX]{1,5}"
                        r"|\d{0,2})[ ]?[.):\u2013-]*[ ]{1,2}"
                        r"|(?:(?:[IVX]{1,5}|[A-Za-z]|\d{1,2}[A-Za-z]?)[.):-](?:\d{1,2}[.)]?)?[ ]{0,3}){1,3}"
                        r"|\d{1,2}[ ]{1,3}(?=[A-Z])"
                        r"|\d{1,2}\.\d{1,2}[ ])?", re.I)
_TAIL = re.compile(r"\s*(?:\((?!s\)|ies\))|\[|:| {2,}|[\u2610-\u2612]|_{2,}|\u2026|\.{3}).*$|\s-\s.*$|\s*[*#]+$|[ ](?:continued"
                   r"|cont'd)$", re.I)


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(words, re.I)) for kind, words in _PARTS)


def title_of(line: str) -> str:
    """The title that a line begins with, without its number and without what follows a colon, a box or a wide gap."""
    line = line.strip()[:_FAR_ENOUGH]
    return _TAIL.sub("", line[_NUMBERING.match(line).end():]).strip(" .*#")  # type: ignore[union-attr]


def heading_kind(line: str) -> str:
    """The kind of part that a line opens, or "" when it is no title."""
    if "|" in line or not _looks_like_title(line):
        return ""
    title = title_of(line)
    found = next(((kind, match) for kind, words in _kinds() if (match := words.search(title))), None)
    return found[0] if found and (found[1].start() == 0 or ":" in line or not _is_plain(title)) else ""


def _looks_like_title(line: str) -> bool:
    """Is it set like a title: numbered, in capitals, before a colon, or few words of which the first has a capital?"""
    line = line.strip()
    title = title_of(line)
    if not 3 < len(title) <= _LONGEST_TITLE or title[0].islower() or line[-1] in ",;" or re.search(r"[.;!?][ ]", title):
        return False
    rest = line[line.find(title) + len(title):].lstrip(" .*")
    if is_shouted(title) or rest.startswith(":") and len(title) <= 70:
        return True
    if line[-1] == "." or not _is_end(rest):
        return False
    return len(title.split()) <= 7 and not _tells().search(title) or not _is_plain(title)


@cache
def _tells() -> re.Pattern[str]:
    """Verbs that make a sentence of a line, unless it begins like a question."""
    return re.compile(r"^(?!how\b|what\b|who\b).*\b(?:is|are|was|were|has|have|had|will|may|can|needs?|receives?|gets?"
                      r"|helps?|works?)\b",
                      re.I)


def _is_plain(title: str) -> bool:
    """Is it written like any line: more than four words, and hardly more than the first with a capital?"""
    words = [word for word in re.findall(r"[A-Za-z']+", title) if len(word) > 3]
    return len(title.split()) > 4 and sum(word[0].isupper() for word in words) < 0.7 * len(words)


def _is_end(rest: str) -> bool:
    """Does nothing of a sentence follow the title: a bracket, boxes, a wide gap, or nothing?"""
    return not rest or rest[0] in "([-*_\u2610\u2611\u2612\u2026"


def is_shouted(title: str) -> bool:
    """Is it in capitals?"""
    letters = [char for char in title if char.isalpha()]
    return len(letters) > 3 and sum(char.isupper() for char in letters) >= 0.85 * len(letters)


def stands_alone(line: str) -> bool:
    """Is the line a title and nothing else, so that the next line begins anew?"""
    return is_heading(line) and not line.partition(":")[2].strip()


def is_heading(line: str) -> bool:
    """Does this line stand as the title of a part?"""
    return bool(heading_kind(line))
