"""Tells from the words of a label, in any order, which of the seven parts a field or a question asks for."""

import re
from bisect import bisect_left

from inwriting.core.checks.notice.form_words import content_words, words_of

Head = tuple[int, int, str]  # start, where the answer begins, element

_ASKS_FOR = tuple((element, re.compile(words)) for element, words in (
    ("end", r"\b(?:signature|date|dob|name|student|next steps?|method|consent|phone|address|grade|re|cc|"
            r"attendees|participants|present|received by|copies to|effective)\s*$|\bfrom\s*$|^\W*to\s*$|"
            r"\bnext steps?\b|consent"),
    ("factors", r"^\W*(?:other|what else|misc\w*|oth|else|(?:oth\.? )?fact|(?:oth(?:er|\.)? )?fct?r?s?|plus)\.?\s*$|"
                r"\b(?:additional|addl|add'l|more) info\w*|\bfct\b|"
        r"^\W*also (?:\w+ )?relevant\W*$|^\W*also\W*$|circumstances|^\W*of note\W*$|relevant to the|"
        r"\bfactors?\b(?! (?:were )?used)|"
        r"\bother (?:info\w*|considerations?|concerns?|things|notes)(?! (?:we|the team|they) (?:thought|consider|look|"
        r"discuss|talk|tried|weigh))|"
                r"anything else|else (?:mattered|should|was relevant|is (?:relevant|important))|also (?:relevant|mattered)|"
                r"\brelevant info\w*|(?:special|other) circumstances"),
    ("options", r"\b(?:options?|alternatives?|alts?|opts?|choices|ideas|paths|routes)\b|tossed|passed on|"
        r"(?<!acceptance or )\breject\w*\b|"
                r"(?<!assessments )(?<!evaluations )(?<!records )(?<!data )(?<!information )(?<!info )(?<!reports )(?<!tests )"
                r"\bconsidered\b|\b(?:things|ways|plans|possibilities) (?:we|the team|they) (?:thought|look|discuss|"
                r"talk|tried|weigh)|"
                r"what (?:we|the team) weighed|what else (?!mattered|should|is|was relevant)|turned down|ruled out|"
                r"\bopt\b|^\W*rejected (?:because|as|since|for)|not (?:chosen|selected|used)|(?:why|reasons?) (?:not|"
                r"each|it|they|those|these|was|"
                r"were) ?(?:\w+ )?(?:chosen|selected)"),
    ("help", r"\bwho (?:can|may|could|to)\b.*\b(?:help|ask|call|contact)|\bwhere\b.*\bhelp\b|"
             r"\b(?<!data )(?:sources?|resources|resource (?:list|page|sheet)|contacts?)\b(?! of (?:info|data|evid)|\(s\))|"
             r"\bhelp\b|"
             r"\bassistance\b|^questions"),
    ("safeguards", r"safeguards?|salvaguard|\brights\b|protections?\b|garant[ií]as"),
    ("basis", r"^\W*(?:the )?(?:eval\w* )?procedures?\s*$|\b(?:evaluations?|evals?|assessments?|assmts?|records?|reports?|data|"
        r"tests?|documents?|papers|proof|"
              r"documentation|evidence)\b|\binfo\w* (?:used|reviewed|considered|relied)|\bbasis\b|"
              r"\bbased (?:up)?on\b|relied|\blook(?:ed)? at\b|\bused\b|reviewed|\bfundament|\bdatos\b|informes?\b|"
              r"evaluaci"),
    ("reason", r"\bwhy\b|what(?:'s| is| led| caused| brought)\b.*\b(?:behind|to (?:it|this)|it|this|here)\s*$|"
               r"^\W*(?:our|the|team) thinking|how we got (?:there|here)|\bgrounds\b|"
        r"\breasons?(?:\(s\))?\b|\bbecause\s*$|explain|explanation|rationale|\brsn\b|\bmotives?\b|^\W*cause\b|"
               r"justification|grounds|raz[oó]n|motivo"),
    ("action", r"\bactions?(?:\(s\))?\b|propos|refus|decision|decid|amendment|determination|\bdescription\b|"
               r"what (?:will|is going to|are we|we (?:will|want|plan))|what the (?:school|district|team)|"
               r"acci[oó]n|propuesta|what(?:\'s| is) changing|what happens|nature of (?:the )?change|\banswer\b|"
               r"\bchanges? requested|"
               r"^\W*prop/ref|^\W*(?:offered|granted|given|agreed|approved|denied|refused|declined|not approved|"
               r"counter ?offer|add|"
               r"new|continue|end|change)\W*$|^\W*(?:option |choice )?(?:selected|chosen)\W*$|^\W*(?:elig\w*|rec(?:om\w*)?|dec|"
               r"act|prop|result|disposition)\W*$|"
               r"\btype of (?:notice|action|decision)\b|\b(?:notice|pwn|action|"
               r"decision) type\b|\boutcome\b|conclusion|\w's position\b|\bresponse\b|\bplacement\s*$"),
))
_MARK = re.compile(r"[:?|](?!\d)|(?<=[a-z_])=|(?<=[a-z])>|\n|(?<=[a-z)?]) --? (?=\S)")
_BOUNDARY = re.compile(r"['\"],?(?=\s)|[\[<\n\f|;:?!=>\u2022*]|\.(?=\s)| {2,}|(?<=\s)/(?=\s)|\s--?\s|"
    r"(?:^|\s)\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s|#\d+\s")
_ASKING = re.compile(r"\W*(?:what|why|which|who|how|where|on what|upon what|did|were|was|describe|list|explain)\b")
_SENTENCE = re.compile(
    r"\W*(?:the |our |your |this )?(?:school |public |iep |local |case )*(?:district|team|school|committee|we|lea|"
    r"agency|conference|arc|campus|division|parents?|i|notice is|following|option)\b(?!:)")
_CAPITAL = re.compile(r"(?<=\s)[A-Z][a-z]+")
_DEED_FIRST = re.compile(r"\W*(?:propos|refus|den[iy]|declin|recommend)\w*(?<!ed)(?<!al)(?<!sal)\b(?! or\b)(?:\W+\w+)")
_LINKS = frozenset((  # words of a heading beyond the form's own: alone they answer nothing
    "because", "since", "tell", "led", "rsn", "opts", "opt", "alts", "grounds", "cause", "motive", "misc", "oth", "else", "info",
    "addl", "tossed", "looked", "ideas", "choices", "paths", "used", "psn", "our", "now", "thinking", "how", "us", "here", "got",
    "there", "summary", "outcome", "final", "change", "changes", "changing", "nature", "happens", "happen", "want", "requested",
    "response", "answer", "determination", "recommended", "conclusion", "meeting", "what's", "team's", "school's", "district's",
    "sources", "source", "evidence", "proof", "reviewed", "alternatives", "purpose", "rationale", "justification", "prop", "ref",
    "decided", "decide", "said", "ideas", "doing", "we're", "things", "considerations", "brief"))
_WE_WILL = re.compile(
    r"\W*(?:we|the (?:team|district|school|committee)) (?:will|propose|refuse|plan to|agree to|decline to|want to)\s*$")
_TO_WHOM = re.compile(r"\W*(?:to|from)\s*")
_ROOM = 170
_LINE_ROOM = 90


def find_labels(text: str, known: list[Head]) -> list[Head]:
    """Return the labels before a colon, question mark or cell border that are not known yet."""
    low, heads = text.lower(), list[Head]()
    known = sorted(known)
    firsts = [first for first, _, _ in known]
    for mark in _MARK.finditer(low):
        dash = mark[0].strip().startswith("-")
        begin = max(0, mark.start() - _ROOM)
        starts = [found.end() for found in _BOUNDARY.finditer(low, begin, mark.start())]
        start = starts[-1] if starts else (0 if begin == 0 else -1)
        if start < 0 or _overlaps(known, bisect_left(firsts, mark.end()), start):
            continue
        if mark[0] == "\n":
            heads.extend(_head_of_line(text, mark.start()))
            continue
        if dash and (set(content_words(low[start:mark.start()])) - _LINKS or len(words_of(low[start:mark.start()])) > 6):
            continue
        element = element_of(low[start:mark.start()], mark[0])
        if element == "end" and _TO_WHOM.fullmatch(low[start:mark.start()]) and "\n" not in low[max(0, start - 1):start]:
            continue  # "[x] propose  to: change minutes" is no address
        if element is None and mark[0] == ":":
            start, element = _label_within(text, start, mark.start())
        if element:
            heads.append((start, mark.end(), element))
    return heads


def _overlaps(known: list[Head], place: int, start: int) -> bool:
    """Say whether one of the last heads before `place` reaches beyond `start`; heads follow each other."""
    return any(stop > start for _, stop, _ in known[max(0, place - 3):place])


def _head_of_line(text: str, end: int) -> list[Head]:
    """A whole line of nothing but label words is a heading even without a colon: "Why the team says no"."""
    start = text.rfind("\n", max(0, end - _LINE_ROOM), end) + 1
    if end - start > _LINE_ROOM:
        return []
    line = text[start:end]
    if not line[:1].isupper() or line.rstrip().endswith((".", ",", ";", ":")) or set(content_words(line)) - _LINKS - {"not"}:
        return []
    element = element_of(line.lower(), "\n") if len(words_of(line)) <= 9 else None
    return [(start, end, element)] if element else []


def _label_within(text: str, start: int, end: int) -> tuple[int, str | None]:
    """A label that follows the last answer with nothing between: "... letter of 9/22 Options: half day"."""
    for found in list(_CAPITAL.finditer(text, start + 1, end))[-4:]:
        label = text[found.start():end].lower()
        if not content_words(label) and len(words_of(label)) < 7 and (element := element_of(label, ":")):
            return found.start(), element
    return start, None


def is_bare(label: str) -> bool:
    """Say whether a label is made of nothing but the words of headings: "reason given", not "aide because"."""
    return not set(content_words(label)) - _LINKS


def element_of(label: str, mark: str) -> str | None:
    """Return what a label asks for; None when it is a sentence of its own rather than a label."""
    label = label.replace("_", " ")
    if label.strip().startswith("/"):
        return "end"  # the closing tag of an export
    if _WE_WILL.fullmatch(label):
        return "action"
    words, content = len(words_of(label)), len(set(content_words(label)) - _LINKS)
    asking = mark == "?" and bool(_ASKING.match(label))
    if not words or (mark == "?" and not asking):
        return None
    if not asking and _DEED_FIRST.match(label) and mark != "?":
        return None
    if not asking and _SENTENCE.match(label) and words > 2:
        return None
    if mark == "=":
        content = 0 if words <= 4 else content
    if words > (24 if asking else 12) or content > (2 if asking else 1 + (words > 5)):
        return None
    known = next((element for element, asks in _ASKS_FOR if asks.search(label.strip())), None)
    return known or ("end" if mark == "=" else None)
