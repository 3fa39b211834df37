"""Read one promise: sharing, settings, how often, how long, from when, and how open its words are."""

import re
from functools import cache

import msgspec

from inwriting.core.checks.plan.amounts import find_quantities, states_duration, states_frequency
from inwriting.core.checks.plan.bound import is_bounded
from inwriting.core.checks.plan.dates import find_dates
from inwriting.core.checks.plan.find import Candidate
from inwriting.core.checks.plan.forms import is_open_form
from inwriting.core.checks.plan.hedges import find_hedges, find_ranges
from inwriting.core.checks.plan.result import Confidence, Sharing, Stated, Verdict
from inwriting.core.checks.plan.settings import find_settings
from inwriting.core.checks.plan.sharing import sharing_of, without_replaced
from inwriting.core.checks.plan.spell_amounts import spell_amounts
from inwriting.core.checks.plan.week import minutes_per_week


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What the words of one candidate state."""

    sharing: Sharing
    settings: tuple[str, ...]
    stated: Stated
    minutes: float | None
    starts_on: str | None
    ends_on: str | None
    hedges: tuple[tuple[int, int], ...]
    verdict: Verdict
    confidence: Confidence


@cache
def _tasks() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:to|will|for|with|assist\w*|help\w*|support\w*)[ ](?:\w+[ ]){0,4}?(?:assist|help|support|toilet\w*"
        r"|feed\w*|dress\w*|diaper\w*|chunk\w*|cue|cueing|prompt\w*|redirect\w*|accompan\w*|escort|"
        r"behaviou?r\w*|safety|elopement|organiz\w*|note[ -]?taking|writing|reading|math|academic\w*|social|peer\w*"
        r"|communicat\w*|mobility|transfer\w*|medical|seizure\w*|care|trach\w*|focus\w*|reteach\w*|"
        r"reinforce|supervis\w*|monitor\w*|implement\w*|facilitat\w*|handle|transition\w*|check|walk|task|lift\w*"
        r"|de-?escalat\w*|scrib\w*|read|manage\w*|learn)\b|facilitation|line[ ]of[ ]sight|arm'?s", re.I)


def read_candidate(candidate: Candidate) -> Reading:
    """Read what the candidate's own words state."""
    words = " ".join(candidate.words.split("\n")) if "\n" in candidate.words else candidate.words
    words = without_replaced(_without_former(words, [mention.start - candidate.start for mention in candidate.mentions]))
    hedged, words = words, _decided_later().sub(lambda match: " " * len(match.group()), words)
    words = _placement_code().sub(lambda match: " " * len(match.group()), words)
    sharing, outright = sharing_of(words, candidate.first, candidate.rest)
    settings, narrow = find_settings(words if find_settings(words)[0] else words + candidate.place)
    stated_start, starts_on, ends_on = find_dates(words)
    spelled = spell_amounts(words)
    amounts = spelled if find_quantities(spelled) else spelled + spell_amounts(candidate.hint)
    amount = bool(find_quantities(amounts))
    frequency, duration = states_frequency(amounts), states_duration(amounts)
    mentions = [(mention.start - candidate.start, mention.end - candidate.start) for mention in candidate.mentions]
    open_form = is_open_form(words)
    hedges = find_hedges(hedged, mentions, duration, amount or stated_start or " until " in words) if not open_form else []
    hedges += [] if _gives_reason(words) else find_ranges(words)
    written = _written(words, mentions)
    firm = _has_bound(candidate, written) if written != words else is_bounded(
        words, extent=frequency or duration, narrow_place=narrow, shared_outright=outright, ends=ends_on is not None)
    bound = firm or open_form or words.rstrip(" \"'").endswith("...")
    vague = bool(hedges) or not bound
    stated = Stated(sharing=sharing != "unstated", scope=bool(_tasks().search(words)), setting=bool(settings),
                    frequency=frequency,
                    duration=duration, start=stated_start)
    whole = stated.sharing and stated.setting and (frequency or (duration and not amount)) and duration
    verdict: Verdict = "vague" if vague else "specific" if whole else "incomplete"
    return Reading(sharing=sharing, settings=settings, stated=stated, minutes=minutes_per_week(amounts), starts_on=starts_on,  # type: ignore[arg-type]
                   ends_on=ends_on, hedges=tuple(sorted(set(hedges))), verdict=verdict,
                   confidence=_confidence(candidate, open_form, amount or outright or narrow))


@cache
def _decided_later() -> re.Pattern[str]:
    """Who decides and how often, or what the paper leaves open ("whether the adult ..."), states nothing about the help."""
    return re.compile(r"(?<=\bdetermined)[ ]by[^.;,\"|]{3,70}|(?<=\bdecided)[ ]by[^.;,\"|]{3,70}"
                      r"|(?<=\bdeemed)[ ]necessary[ ]by[^.;,\"|]{3,70}"
                      r"|\bwhether[ ](?:the|he|she|it|this|that|or)\b[^.;]{3,90}", re.I)


@cache
def _placement_code() -> re.Pattern[str]:
    """The federal placement ("LRE: regular class 80% or more") is where the child sits, not when the adult comes."""
    return re.compile(r"\b(?:LRE|placement|ed(?:ucational)? environment)\b ?[:=-] ?(?:[\w/.-]+ ){0,5}?(?:at least |more than "
                      r"|less than |>=? ?)?\d\d ?(?:%|percent)? ?(?:or more|or greater|plus|\+|(?:to|-) ?\d\d ?(?:%|percent)"
                      r"|(?=[.;|]|$))", re.I)


def _has_bound(candidate: Candidate, written: str) -> bool:
    """Is there a bound in the part of the words that the plan itself says?"""
    amounts = spell_amounts(written)
    amounts += "" if find_quantities(amounts) else candidate.hint
    return is_bounded(
        written, extent=states_frequency(amounts) or states_duration(amounts), narrow_place=find_settings(written)[1],
        shared_outright=sharing_of(written, candidate.first, candidate.rest)[1], ends=find_dates(written)[2] is not None)


def _written(words: str, mentions: list[tuple[int, int]]) -> str:
    """The sentence in which somebody quotes what the plan says; what is told around it binds nobody."""
    for quote in re.finditer(r"\"[^\"]{6,160}\"|(?<!\w)'[^'\"]{6,160}'(?!\w)", words):
        says = _but_the_plan_says().search(words[:quote.start()])
        if quote.start() <= mentions[0][0] < quote.end() or says and any(quote.start() <= at < quote.end() for at, _ in mentions):
            start = max(words.rfind(mark, 0, quote.start()) for mark in (". ", "? ", "! ", "; ")) + 1
            start = max(start, says.start()) if says else start
            ends = [at for at in (words.find(mark, quote.end() - 2) for mark in (". ", "? ", "! ", ".\" ", "?\" ")) if at >= 0]
            return words[start:min(ends, default=len(words)) + 1]
    return words


@cache
def _but_the_plan_says() -> re.Pattern[str]:
    """Where what is done turns to what the plan says of it ("he has her all day, but the IEP only says")."""
    return re.compile(r"\b(?:but|yet|though|although|while)[ ](?:the|his|her|my \w+'?s?)[ ](?:iep|plan|504|page)[ ](?:itself[ ]"
                      r"|only[ ]|just[ ]"
                      r"|literally[ ])?(?:says?|reads?|lists?|states?)[^.;\"']{0,20}$", re.I)


@cache
def _former() -> re.Pattern[str]:
    """A sentence about what was there before: the old plan's amounts are not promised now."""
    year = r"(?:one|two|three|four|\d|a few|last|the previous|the prior|a) years?(?: ago| before)?"
    return re.compile(rf"(?:^|(?<=[.!?] )|(?<=[.!?]\" ))(?:(?:{year}|previously|originally|before (?:that|this)|formerly"
                      r"|transferred (?:in|here)|(?:the|his|her|their) (?:old|prior|previous|former|last) (?:iep|plan|district"
                      r"|school)"
                      r"|(?:in|at) (?:the|his|her|their) (?:old|prior|previous|former|last) (?:iep|plan|district|school)"
                      r"|in (?:practice|reality|fact)|the (?:\w+ )?(?:logs?|records?|time ?sheets?) (?:show|say|indicate)s?"
                      r"|(?:in|back in) (?:kindergarten|preschool|pre-?k|(?:first|second|third|fourth"
                      r"|fifth) grade))\b[^.!?]*?(?:[.!?]|$)"
                      r"|(?:until|through|up to) [\w ]{3,20}(?:,)? (?:he|she|they) had\b[^.!?]*(?:[.!?]|$))", re.I)


def _without_former(words: str, mentions: list[int]) -> str:
    """Blank out what was there before, where a sentence that names the adult now is left."""
    blanked = _former().sub(lambda match: " " * len(match.group()), words)
    left = [start for start in mentions if 0 <= start < len(blanked) and blanked[start:start + 3].strip()]
    return blanked if left and blanked != words else words


def _gives_reason(words: str) -> bool:
    return bool(re.search(r"\b(?:depending[ ]on[ ]the[ ]length|because|due[ ]to|longer[ ]on|on[ ](?:early|half)"
                          r"|varies[ ]with[ ]the)\b", words, re.I))


def _confidence(candidate: Candidate, open_form: bool, firm: bool) -> Confidence:
    kinds = {mention.kind for mention in candidate.mentions}
    if open_form or kinds <= {"watch", "initials"} and not firm:
        return "low"
    return "high" if firm and ("aide" in kinds or "support" in kinds) else "medium"
