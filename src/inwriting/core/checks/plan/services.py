"""Other services and helps of a plan, which own the numbers beside them: therapies, teachers, breaks."""

import re
from functools import cache

_OTHER = (
    r"(?:speech(?:[ /-]{1,2}language)?(?:[ ](?:therapy|services?|pathologist))?|slp[a]?|spch|sp/l|s/l|s/?lt|sst|ot|pt|o\.t\."
    r"|p\.t\.|st|occupational"
    r"[ ]therapy|physical[ ]therapy|(?:language|vision|music|physical|occupational|art|feeding|group"
    r"|individual)[ ]therap(?:y|ist)"
    r"|therapy|counsel(?:ing|or)|psychologist|social[ ]work(?:er)?|social[ ]group|mental[ ]health|interpret(?:er"
    r"|ing)|audiolog\w{1,4}|bcba|behaviou?r[ ](?:analyst|specialist|consultant)|autism[ ](?:specialist|consultant)"
    r"|case[ ]manager|tvi|tod|psych\b"
    r"|orientation[ ]and[ ]mobility|o&m|adapt(?:ed|ive)[ ]p\.?e\.?|ape)",
    r"(?:specialized|specially[ ]designed|special[ ]ed(?:ucation)?)[ ](?:academic[ ])?(?:instruction|services?)|sdi"
    r"|sai(?![ ](?:settings?|class|room))"
    r"|spec(?:ial(?:ized|ly)?)?\.?[ ](?:des(?:igned)?\.?[ ])?instr(?:uction)?\b\.?(?![ ]a)"
    r"|resource[ ](?:room[ ])?(?:teacher|services?|specialist|support)|special[ ]ed(?:ucation)?[ ](?:teacher|minutes)",
    r"(?:movement|sensory|brain|frequent|extra|scheduled|rest|cool-?down)[ ](?:and[ ]\w{1,10}[ ])?breaks?"
    r"|(?<!bathroom[ ])(?<!restroom[ ])(?<!toilet[ ])(?<!lunch[ ])(?<!nutrition[ ])"
    r"(?<!winter[ ])(?<!spring[ ])(?<!fall[ ])(?<!summer[ ])(?<!holiday[ ])(?<!thanksgiving[ ])breaks?",
    r"consult(?:ation|ative)?|staff[ ](?:training|consultation)|training|assistive[ ]technology|extended[ ]time"
    r"|extra[ ]time"
    r"|insulin|inhaler|glucose|glucagon|medication|snacks?|water|homework|copies[ ]of[ ]notes"
    r"|tutoring",
    r"(?:special[ ]education[ ]|general[ ]education[ ]|gen[ ]ed[ ])?teacher(?=[ ]?[-:(]?[ ]?\d|\)|-led)"
    r"|direct[ ]instruction|nurse[ ](?:visits?|checks?)|(?:school[ ])?nurs(?:e|ing)(?=[ ]?[-:(]?[ ]?\d)",
    r"preferential[ ]seating|peer[ ](?:buddy|tutor)|visual[ ]schedule|nursing[ ]services?",
)


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
        if not _as_setting().search(before) and not re.search(r"\bnot[ ](?:an?[ ])?$", before, re.I):
            found.append(match.span())
    return found


_RATE = r"(?:[ ]?(?:/|per|a|each|every)[ ]?(?:school[ ])?(?:day|week|wk)|[ ](?:daily|weekly))"
_AMOUNT = rf"\d[ ]?(?:(?:min(?:ute)?s?|hours?|hrs?)\b\.?{_RATE}?|mp[wd]\b)"
_RATED = rf"\d[ ]?(?:(?:min(?:ute)?s?|hours?|hrs?)\b\.?{_RATE}|mp[wd]\b)"


@cache
def _owned_amount() -> re.Pattern[str]:
    """Amounts of a teacher ("300 MPW licensed teacher", "4 hours weekly with the teacher"), and totals whose parts follow."""
    kind = (r"(?:licensed|certified|certificated|highly|qualified|special|sp|spec|general|gen|regular|reg|ed|education|sped|se|ge"
            r"|resource|room|content|classroom|homebound|home|itinerant|co|reading|math|ela|intervention|inclusion)")
    teacher = (rf"[,(]?[ ]?(?:(?:is|are|with|from|by|of|for)[ ])?(?:(?:the|an?|his|her|their)[ ])?(?:{kind}\.?[ /-]){{0,4}}"
               r"teachers?\b(?!['-])(?![ ](?:present|or|in[ ]the[ ]room|assistant|aide)\b|/)")
    parts = rf"(?=[ ]?[,(:]?[ ]?of[ ](?:which|these|those|that|it)\b[^;]*{_RATED})"
    return re.compile(rf"{_AMOUNT}(?:{teacher}|{parts})", re.I)


def find_owned_amounts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Find amounts that are a teacher's, or a total of several adults', where the aide has one of its own."""
    return [match.span() for match in _owned_amount().finditer(text, start, end)]


def names_other_service(text: str, start: int, end: int) -> bool:
    """Does any word there name another service, however it is used?"""
    return bool(_other().search(text, start, end))
