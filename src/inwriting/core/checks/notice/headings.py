"""Finds the headings of a notice, however the form words or numbers them, and the text that stands under each."""

import re

import msgspec

from inwriting.core.checks.notice.columns import find_columns
from inwriting.core.checks.notice.form_words import content_words, count_content, find_words, words_of
from inwriting.core.checks.notice.labels import Head, find_labels
from inwriting.core.checks.notice.layout import settle_heads
from inwriting.core.checks.notice.told import find_told_fields

ELEMENT_IDS = ("action", "reason", "basis", "safeguards", "help", "options", "factors")  # 34 CFR 300.503(b)(1)-(7)

_KEYS = {
    "factors": r"otros factores\b|"
        r"(?:other|additional|relevant|all other)(?: relevant| important)? (?:factors?|reasons?|"
        r"considerations?|information"
               r"|comments)\b|factors?\b|also relevant|what else mattered|"
               r"other things(?! (?:we|the team|they|that were) (?:thought|consider|look|discuss|talk|tried|weigh))|"
               r"anything else(?=\s*:)|"
               r"(?<!\] )(?<!\]  )(?<!x )other(?=\s*[:?]|\s-\s)",
    "options": r"(?:otras )?opciones\b|"
        r"(?:other |rejected |alternative )*options?\b(?! \(?[a-h1-9]\b)(?: considered (?:but|and) (?:not )?(?:selected|chosen|"
        r"rejected|"
        r"used|accepted|adopted))?|what else (?:we|the team) (?:thought|considered|"
        r"looked)\w*|alternatives?\b|other choices|considered(?=\s*:)|rejected(?=\s*:)|options/|choices\b"
               r"|(?:rationale|explanation|justification|grounds) for (?!accept)(?:\w+ ){0,2}reject\w*|"
               r"reasons? (?:for (?:\w+ )?reject\w+|(?:the )?above (?:listed )?(?:options )?(?:were|was) rejected|"
               r"(?:(?:those|these|the|each|we|they|it|were|was|options?|other|team|have|had) ){0,4}rejected)"
               r"|why (?:not\b|(?:(?:they|it|each|these|those|were|was|are|is|the|options?|team|we|ones?|others?) ){0,4}"
               r"(?:not |were |was )*(?:rejected|rejecting|chosen|selected|used|accepted|picked|ruled out|turned down))|"
               r"rejected (?:as|because)(?= e\.g)",
    "basis": r"fundamento\b|basis\b|bases\b|(?:each |evaluation |the )*(?:evaluations?|assessments?|tests?)"
             r"(?=,| and\b| or\b| procedures?| data| used| information| results|/)"
             r"|evaluation procedures?|(?:data|records?|information|evidence|documents?|documentation|reports?|"
             r"sources)"
             r" (?:used|relied|considered|reviewed|or reports|we )|what did \w+ (?:use|rely|look)|"
             r"description of (?:each |any |"
             r"the )*(?:evaluation|assessment"
             r"|test|record|data)\w*|what (?:evaluations?|information|data|records?|tests?|was used|we (?:looked|"
             r"used|reviewed|relied))\b"
             r"|(?:evaluations?|records?|data|evidence|reports?|used|reviewed)(?=\s*:)|based (?:up)?on(?=\s*:)",
    "reason": r"explanations?\b|raz[oó]n(?:es)?\b|motivos?\b|explicaci[oó]n\b|why\b|reasons?\b|rationale\b|"
    r"justification\b|"
              r"purpose\b(?=\s*:)",
    "action": r"(?:proposed|refused)(?: ?(?:/|or|and) ?(?:proposed|refused))?(?: action\w*|(?=\s*:))|actions?\b"
              r"|amendment(?=\s*:)|(?:propose|refuse)[ds]?(?=\s*:)|"
              r"what(?:'s| is being| is| was)? ?(?:proposed|refused)?(?=\s*:)|"
              r"what (?:we|the team|was) decided|what (?:actions?|is (?:being )?proposed|we propose|"
              r"the (?:district|school|team|lea))\b|(?:proposal|refusal)\b"
              r"|description(?= of (?:the )?(?:proposed|refused|action))|descri(?:be|ption)(?=\s*:)|"
              r"type of action|we propose(?=\s*:)|recommendations?(?=\s*:)"
              r"|(?:item|service|request) refused|decision\b|descri\w+ of (?:the )?(?:proposal|refusal)|"
              r"placement recommended|notice(?=: (?:change|propos|refus|initiat|terminat|reduc|end|deni))|"
              r"acci[oó]n(?:es)?\b",
    "safeguards": r"(?:notice of |procedural |parental |parents?'? |your |statement of |student )*(?:safeguards?|"
        r"rights|protections?)\b"
                  r"|how to (?:obtain|get) a copy|garant[ií]as\b|salvaguard\w+|sus derechos\b",
    "help": r"(?:list of |help )?(?:sources?(?! of (?:info|data|evid))|resources(?! (?:room|teacher|class|specialist|"
        r"support|math|reading|"
    r"time|min))|contacts?)\b|help\b|assistance\b|who to (?:ask|call|contact)"
            r"|ayuda\b|where to get|for (?:more )?(?:help|assistance|questions|information)|(?<!w/ )questions\b|who can help",
    "end": r"sincerely\b|signatures?\b|signed\b|date\b|consent\b|parent response|student name|student's name|"
        r"dear\b|cc\b|box [ab]\b"
           r"|method of|next steps?|enclosures?\b|dob\b|effective date|implementation|language\b|native language",
}
_KEY = re.compile("|".join(f"(?P<{name}>{keys})" for name, keys in _KEYS.items()))
_BEFORE = re.compile(
    r"(?:^|[\n\f|;.:?!\])_\"*/-]|\s{2}|(?:^|\s)\(?[1-9a-h][.)]|\(b\)\(\d\)|#\d|(?:^|\s)(?:pwn|notice|form|"
    r"[1-9])\s)\s*"
    r"(?:(?<![\d/])\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s*)?(?:an? |the |any |list |describe |explain |brief |"
    r"descriptions? of |"
    r"statement of |and |or |each |all )*$")
_PARAGRAPH = re.compile(r"\(b\)\s*\(([1-7])\)")
_PARAGRAPH_ORDER = dict(zip("1234567", ELEMENT_IDS, strict=True))
_SHOUTED = re.compile(
    r"(?:^|[\s.|;])(?P<head>ACTION(?:S)?(?: PROPOSED| REFUSED)?|WHY|REASONS?|EXPLANATION|BASIS|DATA(?: USED)?|"
    r"OTHER OPTIONS|OPTIONS(?: CONSIDERED)?"
    r"|OTHER FACTORS|FACTORS|RIGHTS|SAFEGUARDS|HELP|SOURCES|CONTACTS?)(?=[\s:.])(?!\s+(?:TO|OF|OR|AND|"
    r"FOR)\b)(?![^a-z]{25})")
_SHOUTED_AS = {
    "act": "action", "why": "reason", "rea": "reason", "exp": "reason", "bas": "basis", "dat": "basis",
    "oth": "factors", "opt": "options", "fac": "factors", "rig": "safeguards", "saf": "safeguards", "hel": "help",
    "sou": "help", "con": "help",
}
_SEPARATOR = re.compile(r"[:?|\n\f;]|=(?=\S)|\.(?=\s|$)|_{3,}|\[|\s--?\s|(?<=\s)\(?(?:[1-9]|[a-h])[.)]\s|\(b\)|\be\.g\b")
_ASIDE = re.compile(r"\([^()]*;[^()]*\)")
_VERB = re.compile(
    r"\b(?:were|was|is|are|has|have|had|will|may|can)\b(?! (?:proposed|refused|used|considered|"
    r"rejected|relevant|proposing|refusing))")
_SAID = re.compile(r"\b(?:given|enclosed|attached|sent|mailed|provided|received|offered)\b(?=\W*[.;\n]|\s*(?:x\b|\Z))")
_HANDED = re.compile(r"\b(?:enclos(?:ed|ures?)|attach(?:ed|ments?)|encl?|given|provided|received|sent|mailed|with this):\s*$")
_HEADING_ROOM = 190
_BODY_ROOM = 3000

class Field(msgspec.Struct, frozen=True):
    """A heading with what stands under it: places are in the mended text."""

    element: str
    start: int
    body_start: int
    body_end: int
    label: str = ""


def find_fields(text: str) -> list[Field]:
    """Return every heading with its body; the body ends where the next heading begins."""
    columns, tables = find_columns(text)
    low = text.lower()
    heads = _find_heads(low)
    heads += find_labels(text, heads)
    heads = sorted(heads + _find_shouted(text, heads) + [(end, end, "end") for _, end in tables])
    heads = [head for head in heads if not any(start <= head[1] < end for start, end in tables)]
    heads = [(start + (low[start:start + 1] in (".", "?", "!")), body_start, element) for start, body_start, element in heads]
    heads = settle_heads(text, heads)
    fields = [Field(element, start, start, end, label) for element, (start, end), label in columns]
    for number, (start, body_start, element) in enumerate(heads):
        end = heads[number + 1][0] if number + 1 < len(heads) else len(text)
        end = min([end, *(first for first, _ in tables if first >= body_start)])
        end = min(max(end, body_start), body_start + _BODY_ROOM)
        fields.append(Field(element, start, body_start, end, text[start:body_start]))
    fields += [Field(element, start, body_start, end, text[start:body_start])
               for (start, body_start, element), end in find_told_fields(text)]
    return [field for field in fields if field.element != "end"]


def _find_heads(low: str) -> list[Head]:
    heads: list[Head] = []
    done = 0
    for found in _KEY.finditer(low):
        if found.start() < done:
            continue
        before = _BEFORE.search(low, max(0, found.start() - 40), found.start())
        if before is None:
            continue
        numbered = any(mark.isdigit() for mark in before[0])
        body_start = _end_of_heading(low, found.end(), found.lastgroup == "end")
        if body_start is None and numbered:
            body_start = _end_of_numbered(low, found.end())
        if body_start is None or _tells_itself(low, found, body_start):
            continue
        heads.append((max(before.start(), found.start() - 40), body_start, str(found.lastgroup)))
        done = body_start
    taken = [(start, end) for start, end, _ in heads]
    for found in _PARAGRAPH.finditer(low):
        if not any(start <= found.end() + 3 and found.start() <= end for start, end in taken):
            heads.append((found.start(), found.end(), _PARAGRAPH_ORDER[found[1]]))
    return heads


def _tells_itself(low: str, found: re.Match[str], body_start: int) -> bool:
    """"Safeguards given.", "Enclosed: Procedural Safeguards." and "For help contact the county office, 573-___" head nothing."""
    if found.lastgroup == "help":
        return low[body_start:body_start + 1] == "_" and count_content(low[found.end():body_start]) > 0
    return found.lastgroup == "safeguards" and bool(
        _SAID.search(low, found.end(), body_start) or _HANDED.search(low, max(0, found.start() - 30), found.start()))


def _end_of_numbered(low: str, position: int) -> int | None:
    """After a number the form's own words are the heading; the answer begins with the first other word."""
    for word in find_words(low, position, min(len(low), position + _HEADING_ROOM)):
        if content_words(word[0]) or len(word[0]) == 1:
            return word.start()
    return None


def _find_shouted(text: str, known: list[Head]) -> list[Head]:
    """Headings in capitals that run straight into their answer ("WHY he sits alone")."""
    heads = []
    for found in _SHOUTED.finditer(text):
        start, end = found.span("head")
        if not any(begin <= end and start <= stop for begin, stop, _ in known):
            word = found["head"].lower()
            heads.append((start, end, "options" if "option" in word else _SHOUTED_AS[word[:3]]))
    return heads


def _end_of_heading(low: str, position: int, ends: bool) -> int | None:
    """Return where the body begins; None when this is a sentence, no heading."""
    limit = min(len(low), position + _HEADING_ROOM)
    found = _SEPARATOR.search(low, position, limit)
    if found and low.count("(", position, found.start()) > low.count(")", position, found.start()):
        close = low.find(")", found.start(), limit)  # "(be specific; include dates)" belongs to the heading
        found = _SEPARATOR.search(low, close, limit) if close >= 0 else found
    if found is None:
        rest = low[position:limit]
        return limit if limit == len(low) and not count_content(rest) else None
    rest = _ASIDE.sub(" ", low[position:found.start()])
    content = count_content(rest)
    mark = found[0].strip()
    if mark == "e.g":
        return found.end() if not content else None
    if mark in (":", "?", "|", "=") or mark.startswith("_") or mark == "[":
        if mark.startswith("_") and _VERB.search(rest):
            return None
        words = len(words_of(rest))
        allowed = content * 10 <= words * 4 or words <= 2
        start = found.start() if mark == "[" or mark.startswith("_") else found.end()
        return start if allowed else None
    if ends:
        return found.end() if not rest.strip() else None
    if content or _VERB.search(rest):
        return None
    if mark in ("", ";", ".", "-", "--"):
        return found.end()
    return found.start()
