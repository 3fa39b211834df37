"""Find the aide promises of a page: which words belong to each, and which belong to somebody else."""

import re
from functools import cache

import msgspec

from inwriting.core.checks.plan.amounts import find_quantities
from inwriting.core.checks.plan.asides import is_aside
from inwriting.core.checks.plan.bait import is_goal, is_mere_mention, is_refused
from inwriting.core.checks.plan.forms import has_tick, is_blank_form, strike_deleted, strike_unticked
from inwriting.core.checks.plan.headings import is_heading
from inwriting.core.checks.plan.jobs import is_job_notice
from inwriting.core.checks.plan.legend import strike_unchosen
from inwriting.core.checks.plan.own_words import is_own_row, own_words
from inwriting.core.checks.plan.pictures import is_former, is_present_level
from inwriting.core.checks.plan.policy import is_policy
from inwriting.core.checks.plan.rosters import is_listed
from inwriting.core.checks.plan.rows import find_headed_amounts, is_value
from inwriting.core.checks.plan.sections import section_at
from inwriting.core.checks.plan.segment import Clause, cut_clauses
from inwriting.core.checks.plan.services import find_other_services, find_owned_amounts, names_other_service
from inwriting.core.checks.plan.telling import promises_in
from inwriting.core.checks.plan.vocabulary import Mention, find_mentions


class Candidate(msgspec.Struct, frozen=True):
    """A promise before it is read: where it stands, its own words (all else blanked), and who is named."""

    start: int
    end: int
    words: str
    mentions: tuple[Mention, ...]
    sentence: str
    block: int
    number: int
    first: int = 10_000
    hint: str = ""
    place: str = ""
    rest: str = ""


@cache
def _field() -> re.Pattern[str]:
    return re.compile(
        r"^\W{0,3}(?:service\W{0,3})?(?:yes|frequency|freq|duration|amount|class|course|subject|minutes|mins|time"
        r"|location|loc|setting|settings|place|start|begin\w*|end|from|initiat\w*|dates?|provider|group|"
        r"hours|days|effective|projected|sessions?|type|ratio|amount|schedule|level|intensity|group[ ]size|number"
        r"|total|where|when|includ(?:es|ed|ing)|covers|applies|how[ ](?:often|long|much)|daily"
        r"|weekly|\d{1,4}|during|this[ ](?:happens|occurs|is)|this[ ]support|this[ ]service|these[ ]services"
        r"|this[ ]will|support[ ]will"
        r"|services?[ ]will|the[ ]support|"
        r"he|she|they|it|in|at|for|on|not[ ]shared|shared|individual|student[ ]specific|1:1|dedicated|assigned|also"
        r"|and|or|one|each|someone|may|can|could|might|must|shall|to[ ]be)\b", re.I)


# How far on in the same paragraph a reader still takes "there are six kids in there" to be about this adult.
_LOOK_ON = 240


def find_candidates(text: str, sections: list[tuple[int, str]]) -> list[Candidate]:
    """Return the promises of one page (mended text) in reading order; `sections` are the parts of the IEP on it."""
    text = _strike(text)
    clauses = cut_clauses(text)
    lines, text = text, _without_wraps(text, clauses)
    blocks = _block_words(text, clauses)
    found: list[Candidate] = []
    for number, clause in enumerate(clauses):
        mentions = find_mentions(text, clause.start, clause.end)
        sentence = _sentence_of(text, clauses, number)
        kept = _keep(text, mentions, sentence, blocks[clause.block])
        section = section_at(sections, clause.start)
        kept = [mention for mention in kept if promises_in(
            section, text[slice(*sentence)], mention.start - sentence[0], mention.end - sentence[0], mention.kind)]
        if kept:
            found.append(_candidate(text, _whole_lesson(text, clause, blocks[clause.block]), number, kept, mentions))
        elif found and {mention.kind for mention in mentions} <= {"ratio"} and _continues(text, clauses, number, found[-1]):
            found[-1] = _extend(text, found[-1], clause, number)
    indexes = {clause.start: index for index, clause in enumerate(clauses)}
    headed = find_headed_amounts(lines)
    return [_with_lead(text, clauses, indexes.get(candidate.start, 0),
                       msgspec.structs.replace(candidate, hint=headed.get(lines.rfind("\n", 0, candidate.start) + 1, ""),
                                               rest=text[candidate.end:blocks[candidate.block][1]][:_LOOK_ON],
                                               place=" on the bus" if section_at(sections, candidate.start) == "bus" else ""))
            for candidate in _merge(text, found)]


def _strike(text: str) -> str:
    lines = text.split("\n")
    ticked = any(has_tick(line) for line in lines)
    return strike_deleted(strike_unchosen("\n".join(strike_unticked(line, ticked) for line in lines)))


def _without_wraps(text: str, clauses: list[Clause]) -> str:
    """The text with each line break inside a clause as a space, so that words across it are read as one phrase."""
    pieces, at = [], 0
    for clause in clauses:
        pieces += [text[at:clause.start], text[clause.start:clause.end].rstrip("\n").replace("\n", " ")]
        at = clause.start + len(pieces[-1])
    return "".join(pieces) + text[at:]


def _block_words(text: str, clauses: list[Clause]) -> dict[int, tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for clause in clauses:
        first = spans.get(clause.block, (clause.start, clause.end))
        spans[clause.block] = (first[0], clause.end)
    return spans


def _sentence_of(text: str, clauses: list[Clause], number: int) -> tuple[int, int]:
    mine = clauses[number].sentence
    first = last = number
    while first > 0 and clauses[first - 1].sentence == mine:
        first -= 1
    while last + 1 < len(clauses) and clauses[last + 1].sentence == mine:
        last += 1
    return clauses[first].start, clauses[last].end


def _keep(text: str, mentions: list[Mention], sentence: tuple[int, int], block: tuple[int, int]) -> list[Mention]:
    if not mentions:
        return []
    words = text[sentence[0]:sentence[1]]
    if is_goal(words, text[block[0]:block[0] + 80]) or is_present_level(text[block[0]:block[0] + 200]) or is_blank_form(words):
        return []
    if is_job_notice(text[slice(*block)][:600]):
        return []
    rest = text[sentence[1]:block[1]]
    if is_former(words, rest) and (find_mentions(text, sentence[1], block[1]) or re.search(r"\b(?:none|nothing|nobody"
                                                                                           r"|no)\b", rest)):
        return []
    kept: list[Mention] = []
    for mention in mentions[:20]:
        begin, finish = mention.start - sentence[0], mention.end - sentence[0]
        if not (is_refused(words, begin, finish) or is_mere_mention(words, begin, finish, mention.kind)
                or is_listed(words, begin, finish) or is_aside(words, begin, finish, mention.kind)):
            kept.append(mention)
    return kept if not is_policy(words, text[sentence[1]:sentence[1] + 30]) else []


def _candidate(text: str, clause: Clause, number: int, kept: list[Mention], mentions: list[Mention]) -> Candidate:
    start, end = clause.start, clause.end
    owned = find_owned_amounts(text, start, end) if len(find_quantities(text[start:end])) > 1 else []
    others = [span for span in find_other_services(text, start, end) + owned
              if not any(span[0] < mention.end and span[1] > mention.start for mention in mentions)]
    remainder = re.search(r"\bthe[ ](?:remainder|remaining|balance|rest[ ]with)\b", text[start:end], re.I)
    whole = remainder or is_own_row(text, start, end, kept, others)
    words = text[start:end] if whole else own_words(text, start, end, kept, others)
    return Candidate(start, end, words, tuple(kept), text[start:end], clause.block, number)


def _whole_lesson(text: str, clause: Clause, block: tuple[int, int]) -> Clause:
    """An aide who gives "the remainder" can only be reckoned with the lesson named before."""
    if not re.search(r"\bthe[ ](?:remainder|rest|remaining|balance)\b", text[clause.start:clause.end], re.I):
        return clause
    return msgspec.structs.replace(clause, start=block[0])


def _continues(text: str, clauses: list[Clause], number: int, last: Candidate) -> bool:
    """Does this clause, which names nobody, go on about the promise just before it?"""
    clause = clauses[number]
    gap = number - last.number
    if gap > 2 or gap == 2 and not _is_aside(text, clauses, number) or names_other_service(text, clause.start, clause.end):
        return False
    words = text[clause.start:clause.end]
    if is_policy(words) or is_goal(words, words) or re.search(r"\bdo[ ]not\b|n't\b", words, re.I):
        return False
    if clause.block == last.block:
        return _granted().search(words) is not None or bool(_field().match(words) or _labelled().match(words)) or is_value(words)
    if "\n\n" in text[last.end:clause.start].replace(" ", "") or is_heading(words):
        return False
    if is_value(words) and not re.match(r"\s*(?:[-*\u2022\u25aa\u25cf>]|\d{1,2}[.)])\s", words):
        return True
    labelled = re.match(r"^\W{0,3}(?:[\w/ ]{3,28}:|(?:daily|weekly|\d+[ ]?(?:min|hour|x))\b)", words, re.I)
    return bool(labelled) and bool(_field().match(words))


def _extend(text: str, last: Candidate, clause: Clause, number: int) -> Candidate:
    gap = text[last.start:clause.end][len(last.words):]
    return msgspec.structs.replace(last, end=clause.end, words=last.words + gap, number=number,
                                   sentence=text[last.start:clause.end])


def _is_aside(text: str, clauses: list[Clause], number: int) -> bool:
    """May a bare value reach back over the clause before it ("Focus on goal 2.")?"""
    aside, clause = clauses[number - 1], clauses[number]
    return (aside.block == clause.block and aside.end - aside.start < 60 and is_value(text[clause.start:clause.end])
            and not find_mentions(text, aside.start, aside.end) and not names_other_service(text, aside.start, aside.end))


@cache
def _labelled() -> re.Pattern[str]:
    """A short field of its own: "Language: English", "Typical: transitions"."""
    return re.compile(r"^\W{0,3}[A-Za-z][\w/ ]{2,24}:[^:]{1,160}$")


@cache
def _granted() -> re.Pattern[str]:
    return re.compile(r"^\W{0,3}(?:the[ ])?(?:team|district|school|lea)[ ](?:\w+[ ])?(?:agreed|approved|granted|offered"
                      r"|accepted)[ ]", re.I)


_DEFINITE = re.compile(r"\b(?:the|this|that|his|her|their|such|said)[ ](?:[\w:-]{1,16}[ ]){0,3}$", re.I)


def _merge(text: str, found: list[Candidate]) -> list[Candidate]:
    """Join what one paragraph says about the same adult."""
    merged: list[Candidate] = []
    for candidate in found:
        last = merged[-1] if merged else None
        apart = last is None or last.block != candidate.block and not _is_field_of(text, last, candidate)
        if last is None or apart or len(last.words) > 1500 or not _same_adult(text, last, candidate):
            merged.append(candidate)
            continue
        gap = re.sub(r"[^\n]", " ", text[last.start + len(last.words):candidate.start])
        merged[-1] = Candidate(last.start, candidate.end, last.words + gap + candidate.words, last.mentions + candidate.mentions,
                               text[last.start:candidate.end], last.block, candidate.number, min(last.first, len(last.words)))
    return merged


_ABOUT_THE_ROW = re.compile(r"\W*(?:comments?|notes?|remarks?|explanation|details|provider|provided by|staff|personnel|by|who)"
                            r"\W{0,2}:", re.I)


def _is_field_of(text: str, last: Candidate, candidate: Candidate) -> bool:
    """Does the next line only say who does what the line above gives ("Provider: para", "Comments: aide push in")?"""
    between = text[last.start + len(last.words):candidate.start]
    return (between.count("\n") <= 1 and not between.strip() and len(candidate.words) < 120
            and bool(_ABOUT_THE_ROW.match(candidate.words.strip())) and bool(find_quantities(last.words)))


def _same_adult(text: str, last: Candidate, candidate: Candidate) -> bool:
    both = bool(find_quantities(last.words)) and bool(find_quantities(candidate.words))
    before = text[max(candidate.start, candidate.mentions[0].start - 40):candidate.mentions[0].start]
    return not both or bool(_DEFINITE.search(before))


def _with_lead(text: str, clauses: list[Clause], index: int, candidate: Candidate) -> Candidate:
    """Take in a heading or a lead ("Start date 10/1/2026:", "General education setting:") that stands just before."""
    if index == 0:
        return candidate
    before = clauses[index - 1]
    words = text[before.start:before.end]
    if len(words) > 160 or find_mentions(text, before.start, before.end) or find_other_services(text, before.start, before.end):
        return _with_head(text, clauses, index, candidate)
    near = before.block in (candidate.block, candidate.block - 1)
    heading = near and words.rstrip().endswith(":")
    field = near and bool(
        re.match(r"^\W{0,3}(?:projected[ ]|service[ ]|total[ ])?(?:setting|location"
        r"|start(?:[ ]date)?|frequency|time|minutes|dates?|begin\w*|effective"
                 r"|from|class|course|subject|group(?:ing|[ ]size)?|ratio"
                 r"|students?|number[ ]of[ ]students)\b[^.]{0,80}$", words.rstrip(" ."), re.I))
    same = before.sentence == clauses[index].sentence and before.block == candidate.block
    sessions = before.block == candidate.block and bool(_all_of_it().search(candidate.words))
    headed = _with_head(text, clauses, index, candidate)
    if headed is not candidate or not (heading or field or same or sessions) or is_policy(words):
        return headed
    return _lengthen(text, candidate, before.start, words + text[before.end:candidate.start])


def _with_head(text: str, clauses: list[Clause], index: int, candidate: Candidate) -> Candidate:
    """An item of a list belongs to the list's own head: "Accommodations (all classes): seat in front; adult support"."""
    first = index
    while first > 0 and clauses[first - 1].sentence == clauses[index].sentence and clauses[first - 1].block == candidate.block:
        first -= 1
    start = clauses[first].start
    head, colon, _ = text[start:clauses[first].end].partition(":")
    if first == index or not colon or len(head) > 70 or find_mentions(text, start, start + len(head)):
        return candidate
    return _lengthen(text, candidate, start, head + re.sub(r"[^\n]", " ", text[start + len(head):candidate.start]))


def _lengthen(text: str, candidate: Candidate, start: int, lead: str) -> Candidate:
    return msgspec.structs.replace(candidate, words=lead + candidate.words, start=start,
                                   first=candidate.first + len(lead), sentence=text[start:candidate.end])


@cache
def _all_of_it() -> re.Pattern[str]:
    """The adult is there for the whole of what the words before tell the times of."""
    return re.compile(r"\b(?:all|every|each|both)[ ](?:sessions?|days?|blocks?|of[ ](?:it|them))\b|\b(?:the[ ])?(?:whole"
                      r"|entire|full)[ ](?:\w+[ ])?(?:time|session"
                      r"|program)\b|\bthroughout\b(?![ ]the)|\bduring[ ](?:this|that|these|those)\b", re.I)
