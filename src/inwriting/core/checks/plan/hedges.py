"""Whether a word that leaves support open ("as needed") is about the adult or about something else."""

import re
from functools import cache

from inwriting.core.checks.plan.conditions import find_open_conditions
from inwriting.core.checks.plan.open_words import open_words
from inwriting.core.checks.plan.people import CHILDREN

_THINGS = (r"breaks?|insulin|inhaler|bolus|medication|medicine|checks(?! ?-?ins?)|snacks?|water|notes?|extra time|extended time"
           r"|seat(?:ing)?|attendance|absen\w+|visuals?|timers?|technology|calculators?|headphones|fidgets?|glucose|elevator"
           r"|tests?|exams?"
           r"|testing|rewards?|reinforcers?|choices|materials|equipment|glucagon|restroom|assignments?|parents?|nurse"
           r"|pass(?:es)?|device"
           r"|prompts? card|transport|consult\w*|therapy|speech|bathroom pass|data|communication log|schedule")
# What an adult does himself, so that "adult prompting/redirection prn" is still about the adult; in an item of its own it is not.
_DEEDS = r"redirection|repetition|read aloud|scribe|directions|instructions"
_ABOUT_THING = re.compile(rf"\b(?:{_THINGS})\b", re.I)
_ABOUT_OTHER = re.compile(rf"\b(?:{_THINGS}|{_DEEDS})\b", re.I)
_TRIGGER = re.compile(
    r"^[\"')]?,? ?(?:- |: ?|\()?(?:that is,?|i\.?e\.?,?|meaning|specifically,?|namely,?"
    r"|defined as)? ?(?:(?:during|in|for|on|at|before|after) (?:every|each|all)\b|(?:when|whenever|if"
    r"|any time|anytime|each time|every time|once|while|after) "
    r"(?!needed|necessary|appropriate|possible|available|staff|deemed|required|he needs|she needs"
    r"|the student needs|help|support|they need|asked)\w+)", re.I)
_TRIGGER_BEFORE = re.compile(r"\b(?:during|at) (?:every|each) [\w ]{2,40},? ?$|\b(?:when|whenever|if"
                             r"|each time|every time) (?:he|she|they|the student|the class"
                             r"|[A-Z]\w+) (?!needs?\b)\w+[^.;]{2,60},? ?$", re.I)
# These leave little open where minutes or hours are counted.
_LITTLE_BESIDE_AN_AMOUNT = re.compile(r"and/or|temporar|interim|short|indirect|informal|increased|enhanced|greater|float|rov"
                                      r"|roam|circulat|[\"']float|per |see |according to")
# "The IEP says 1:1 all day, but she gets pulled most afternoons": what is told after "but" is practice, not the plan's words.
_TOLD_OF_PRACTICE = re.compile(r"\b(?:iep|plan|504|page|grid|box)\b[^.;]{0,20}\b(?:says?|said|reads?|states?|stated|lists?|listed"
                               r"|calls? for|called for|gives?|gave|promises?|promised|provides?|requires?)\b[^.;]*\b(?:but|yet"
                               r"|though|although|except that)\b[^.;]*$", re.I)
_CEILINGS = ("up to", "no more", "not to exceed", "maximum", "a maximum", "at most", "as much", "max")


def find_hedges(text: str, mentions: list[tuple[int, int]], extent: bool, amount: bool) -> list[tuple[int, int]]:
    """Return the places of hedges that are about the adult's support.

    `extent` says that the text names the whole day or a counted amount, so that "available" is no longer open;
    `amount` that minutes or hours are counted, so that "temporary" or "and/or" leave little open.
    """
    return [match.span() for match in open_places(text)
            if not _is_closed(match.group().lower(), extent, amount) and not _limits_something_else(match)
            and not _TOLD_OF_PRACTICE.search(text[:match.start()]) and not _is_told_when(match) and not _tells_of_child(match)
            and not (match.group().lower() in ("may", "might") and not _adult_may(text[:match.start()], mentions))
            and _is_about_adult(text, match.start(), match.end(), mentions)]


def open_places(text: str) -> list[re.Match[str]]:
    """Conditions and open words, each place once."""
    found = find_open_conditions(text)
    taken = [match.span() for match in found]
    return found + [match for match in open_words().finditer(text)
                    if not any(match.start() < stop and match.end() > start for start, stop in taken)]


def _is_closed(words: str, extent: bool, amount: bool) -> bool:
    """Does the line fix what the hedge would leave open?"""
    available = ("available" in words or "reachable" in words) and not any(word in words for word in ("when", "if", "as"))
    return available and extent or amount and bool(_LITTLE_BESIDE_AN_AMOUNT.match(words))


def _limits_something_else(match: re.Match[str]) -> bool:
    """Is the ceiling one of children or pounds, or is there no number to it? Is "as possible" about closeness?"""
    words, ahead = match.group().lower(), match.string[match.end():match.end() + 60]
    if " be " in words and re.search(r"(?:\b(?:not|never)|n't) $", match.string[:match.start()], re.I):
        return True
    if words == "as possible":
        return bool(re.search(r"\bas (?:close(?:ly)?|near|independent\w*|soon|quick\w*"
                              r"|little) $", match.string[:match.start()]))
    if words.startswith(_CEILINGS) and re.search(r"\bgroups? (?:size )?(?:of )?$", match.string[:match.start()], re.I):
        return True
    return words.startswith(_CEILINGS) and bool(_not_a_time().match(ahead) or not _number_ahead().match(ahead[:30]))


@cache
def _not_a_time() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:[\w-]+\W+){{0,2}}{CHILDREN}\b|\W*\d+ ?(?:lbs?|pounds|feet|ft|inches"
                      r"|points|people)\b"
                      r"|\W*(?:two|three|four|five|six|[2-6]) (?:in|at|per adult|at a time)\b", re.I)


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


_WAVERS = re.compile(r"frequent|often|sometimes|usually|generally|typically|occasional|at times|can|could|may|might|rarely"
                     r"|normally|some", re.I)
_HIS_REASON = re.compile(r"\b(?:since|because|as|where|which|that|due to|so|until|before|sure|ensure|whether|how"
                         r"|what)\b (?:[\w']+ ){0,4}$", re.I)
_HELP_ITSELF = (r"(?:time|hours?|minutes|schedules?|support|services?|staff|aide|para|amount|this|that|frequency|location|help"
                r"|adult|it|supervision|assistance)")
_HIS_SENTENCE = re.compile(rf"[.!?;] +(?:(?:he|she|they|(?:the )?(?:student|child)s?)|(?!{_HELP_ITSELF}\b)(?-i:[A-Z][a-z]+))"
                           r" (?:(?:is|are|will|does) )?$", re.I)
_ADULT_DEEDS = re.compile(r" ?(?:also )?(?:be )?(?:help|sit|watch|assist|check|com|stay|support|work|walk|pull|reassign|with"
                          r"|there|cover|step|push|prompt|cue|join|receiv|get|provid|have|need|request|ask)", re.I)


def _tells_of_child(match: re.Match[str]) -> bool:
    """Is it the child who often falls, or may be anxious, and not the help that wavers?"""
    if not _WAVERS.match(match.group()):
        return False
    before = match.string[max(0, match.start() - 60):match.start()]
    if _HIS_REASON.search(before):
        return True
    ahead = match.string[match.start():match.end() + 12][len(match.group().split()[0]):]
    return bool(_HIS_SENTENCE.search(before)) and not _ADULT_DEEDS.match(ahead)


def _adult_may(before: str, mentions: list[tuple[int, int]]) -> bool:
    """Is it the adult who may, not the child?"""
    last = max((stop for _, stop in mentions if stop <= len(before)), default=-1)
    return last >= 0 and len(before) - last < 40 and not re.search(r"\b(?:he|she|they|student|child|who|it"
                        r"|[.;])\b", before[last:], re.I)


# Access and chances are the adult's only where he is what they lead to; else they lead to a lift, a break, a peer.
_OF_SOMETHING = re.compile(r"(?:\w+ )?access to|options?|opportunit(?:y|ies)|chances?|choices?", re.I)

# What an amount changes with ("may vary with class schedule") is not what the hedge is about.
_ON_WHAT = re.compile(r"^ ?(?:with|by|depending|based on|according to|per|due to|from)\b.*", re.I | re.S)


def _is_about_adult(text: str, start: int, end: int, mentions: list[tuple[int, int]]) -> bool:
    """The list item that holds the hedge names the adult, or names nothing that the hedge could belong to instead."""
    if _OF_SOMETHING.match(text[start:end]):
        return any(end - 12 <= begin < end + 50 and not re.search(r"[,;|\n]", text[end:begin]) for begin, _ in mentions)
    left = max((text.rfind(mark, 0, start) for mark in ",;|\n"), default=-1) + 1
    right = min((at for at in (text.find(mark, end) for mark in ",;|\n") if at >= 0), default=len(text))
    if any(begin < right and stop > left for begin, stop in mentions):
        nearest = max((stop for begin, stop in mentions if stop <= start), default=left)
        between = text[max(left, nearest):start]
        ahead = text[end:end + 18]
        words = text[start:end].lower()
        if re.search(r"access|frequent|some|occasional|various", words) and _ABOUT_OTHER.match(ahead.strip()):
            return False
        return not (_ABOUT_THING.search(between) and not re.search(r"\b(?:support|assist|help|aide|para"
                                                                   r"|adult)\w*\b[^,;]{0,15}$", between, re.I))
    item = text[left:start] + _ON_WHAT.sub("", text[end:right])
    return not _ABOUT_OTHER.search(item)


def find_ranges(text: str) -> list[tuple[int, int]]:
    """Ranges of minutes or hours without a reason ("30-60 minutes"); from more to less is a step down and no range."""
    return [match.span() for match in _range().finditer(text) if float(match.group(1)) < float(match.group(2))]


@cache
def _range() -> re.Pattern[str]:
    to = r"(?:-|to|(?<=between \d )and|(?<=between \d\d )and)"
    return re.compile(rf"(?<![\w/:.-])(\d{{1,3}}(?:\.\d)?) ?{to} ?(\d{{1,3}}(?:\.\d)?) ?(?:minutes|mins?|hours"
                      r"|hrs?|times|x|days)\b", re.I)
