"""Write the amounts of forms, grids and shorthand in one plain way ("MPW 1750", "2x/day x 15"), before they are counted."""

import re
from collections.abc import Callable
from functools import cache

from inwriting.core.checks.plan.uneven_days import add_up_days

_N = r"\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?"
_T = r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?"
_CLOCK = r"\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?"
_LONG = {"h": "hours", "hr": "hours", "hrs": "hours", "m": "minutes", "mn": "minutes", "min": "minutes", "mins": "minutes"}
_DAY_OR_WEEK = {"d": "day", "w": "week"}
_NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fifteen", "twenty", "thirty",
                 "forty", "forty-five", "fifty", "sixty", "ninety")
_COUNTS = "|".join(_NUMBER_WORDS)
_BOTH_WAYS = re.compile(r"\b(?:both|each|either|to and from|two|2) ?(?:ways?|runs?|trips|directions?)\b|\bround[ -]?trip\b"
                        r"|\ba\.?m\.? (?:and|&|/|\+) ?p\.?m\.?\b|\bto and from\b", re.I)


def spell_amounts(text: str) -> str:
    """Return the text with its amounts and rates written out; the length may change."""
    for pattern, write in _rows():
        text = pattern.sub(write, text)
    text = _in_series(add_up_days(_doubled(text)))
    if len(_grid().findall(text)) < 2:
        return text
    return _length_of_period().sub("", _grid().sub("", text)) + _periods_of(text)


_Rows = tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]:
    rows = (*_of_forms(), *_of_fields_and_words(), *_of_rates(), *_of_clocks())
    return tuple((re.compile(pattern, re.I), write) for pattern, write in rows)


def _of_forms() -> _Rows:
    """Shorthand and filled blanks of forms."""
    return (
        (rf"\bbetween ({_N}) and ({_N}) (?=min|hour|hr|times)", r"\1-\2 "),
        # A least and a most are a range: "minimum 45, maximum 90 minutes", "at least 30 but no more than 60".
        (rf"\b(?:min(?:imum)?\.?|at least|no (?:less|fewer) than|not less than)(?: of)? (?!0\b)({_N})(?: ?(?:min\w*|hours?"
         rf"|hrs?))?"
         rf"(?: (?:daily|weekly|(?:per|a|each) (?:day|week)))?,?(?: (?:and|but|to|or))?"
         rf" (?:a )?(?:max(?:imum)?\.?|(?:no|not) more than|up to|at most|not to exceed)(?: of)? ({_N})\b", r"\1-\2"),
        # Numbers in brackets before their unit: "EA (6.5) hrs", "homeroom (10), lunch (25) min".
        (r"\((\d{1,2}(?:\.\d{1,2})?)\) ?(?=hrs?\b|hours)", r"\1 "),
        (r"\b([a-z]{3,14}) \((\d{1,3})\)(?=(?:,? (?:and |& )?[a-z][a-z ]{2,20} \(\d{1,3}\)){0,6},? ?min)", r"\1 \2"),
        # Torn by a scan.
        (r"\b(?:thr(?:u|ough) ?out)\b", "throughout"), (r"\b(?:d ay|da y)(s?)\b", r"day\1"),
        # Blanks that were filled in: "hrs/wk __32__".
        (r"_+(?=\d)|(?<=\d)_+", " "),
        (r"\bMPW ?[:=|]? ?(\d{2,4})\b", r"\1 minutes per week"), (r"\bHPW ?[:=|]? ?(\d{1,2}(?:\.\d)?)\b", r"\1 hours per week"),
        (r"\b(\d{1,2}(?:\.\d+)?) ?hpw\b", r"\1 hours per week"), (r"\b(\d{1,3}) ?mpd\b", r"\1 minutes per day"),
        # Two cells that ran together ("603x/week"), a cross for "per" ("330 min x day"), a field for each visit.
        (r"(?<![\d.:/])(\d{1,2}[05])([1-5])(?= ?x ?(?:/|per |a )? ?(?:week|wk|day|daily))", r" \1 minutes \2"),
        # The sum that a service block prints behind its parts.
        (rf"(?:{_N} ?min\w* x {_N},? )?total(?:ing|s)? ?:? ?({_N}) ?min\w* (?:served )?(?=daily|weekly|monthly"
         rf"|yearly)", r"\1 minutes "),
        (r"\b(min\w*|hours?|hrs?)\.? ?x ?(?=(?:day|week|wk)\b)", r"\1 per "),
        (r"\bmin(?:ute)?s?\.? ?(?:per|/|a|each|in) ?(?:session|visit|time|meeting|class|period) ?[:=|] ?(\d{1,3})\b",
         r"\1 minutes each"),
        (r"\b(?:sessions?|visits?|times|frequency|freq\.?) ?[:=|] ?(\d) ?(?:x ?)?(?=(?:per|a|/|each) ?(?:week|wk|day))",
         r"\1 times "),
        # "6 h per day", "30 m daily".
        (r"(?<![$\d.])\b(\d{1,3}(?:\.\d{1,2})?) ?(h|m|mn)\b\.?(?= ?(?:/|per\b|a\b|each\b|daily|weekly|x\b|every|[),;]))",
         lambda match: f"{match.group(1)} {_LONG[match.group(2).lower()]}"),
        # The unit before the number, as in forms: "hrs 5.5", "mins 60 / day".
        (rf"(?<!\d)(?<!\d )(?<!/)\b(hrs?|hours|mins?|minutes) ?[:=]? {{0,3}}({_N})\b(?! ?(?:times|x\b|%|min|hour|hr|sessions"
         rf"|periods"
         r"|(?:school )?days? (?:per|a|/|each|week)|-|/\d|:))", r"\2 \1"),
        # The unit and the rate before the number: "min 1x daily 60", "MIN WK 120".
        (r"(?<!\d)(?<!\d )(?<!\d\|)(?<!\d \| )\b(min(?:ute)?s?|hours?|hrs?)\b\.?[ |,]+(\d ?x ?)?(?:/|per )?"
         rf"(day|week|wk|daily|weekly)[ |,:]+({_N})\b(?![\w/:%]| ?(?:min|hour|hr|x\b|times|days))",
         _unit_rate_number),
        # "2x/day x 15", "3x/wk x 30 min".
        (rf"\b(\d{{1,2}}) ?x ?(?:/|per|a)? ?(day|daily|week|wk|weekly) ?x ?({_N})(?: ?min\w*)?(?![\w.]| ?(?:h|%|weeks|days))",
         lambda match: f"{match.group(3)} minutes {match.group(1)} times per {_DAY_OR_WEEK[match.group(2)[0].lower()]}"),
        # The form's own heading before the number: "MIN/DAY: 325 DAYS/WK: 5".
        (rf"(?<!\d)(?<!\d )\b(min\w*|hrs?|hours?) ?(?:/|per) ?(day|wk|week) ?[:=] {{0,3}}({_N})(?![\w/:])", r"\3 \1 per \2 "),
    )


def _unit_rate_number(match: re.Match[str]) -> str:
    unit, times, rate, number = match.groups()
    return f"{number} {unit} {(times or '').strip()}".strip() + f" per {_DAY_OR_WEEK[rate[0].lower()]}"


def _of_fields_and_words() -> _Rows:
    """Amounts in several fields, numbers in words, parts of an hour."""
    return (
        # Number, unit and period in three fields or cells of their own.
        (rf"\b(?:amt|amount|time|quantity|qty|length) ?[:=] ?({_N})\.? {{0,4}}[,;|]? {{0,4}}units? ?[:=] ?(min\w*"
         rf"|h\w*)\.?(?: {{0,4}}[,;|]? {{0,4}}per ?[:=] ?(day|week))?",
         lambda match: f"{match.group(1)} {match.group(2)}" + (f" per {match.group(3)}" if match.group(3) else "")),
        (rf"({_N}) ?\| ?(minutes?|mins?|hours?|hrs?) ?\| ?(?:per )?(day|week|wk)\b", r"\1 \2 per \3"),
        (rf"({_N}) ?\| ?(minutes?|mins?|hours?|hrs?) ?\|", r"\1 \2 |"), (r"/ ?dy\b", " per day"),
        # Numbers in words, parts of an hour, hours and minutes together.
        (rf"\b(?:{_COUNTS}|eleven|twelve|\w+teen|\w{{3,6}}ty(?:[ -]\w+)?|(?:one|two"
         rf"|three) hundred(?: and)?(?: \w+)?)"
         r" ?\((\d{1,3})\)", r"\1"), (r"(?<=\d)' ?(?=/|per\b|daily|a day|each)", " minutes "),
        (r"\ban hour and (?:a |one[- ])half\b", "90 minutes"), (r"\ban hour and (?:a |one[- ])quarter\b", "75 minutes"),
        (r"\b(?:a |one[- ])?quarter(?: of an|[- ]an)?[- ]hour\b", "15 minutes"),
        (r"\bthree[- ]quarters?(?: of an)?[- ]hour\b|\b3/4 (?:of an )?hour\b", "45 minutes"),
        (r"\b(\d|one|two|three|four|five|six|seven) ?(?:hours?|hrs?|h),? ?(?:and |& )?(\d{1,2}) ?(?:min\w*"
         r"|m)\b", _hours_and_minutes),
        (rf"\b({_N} ?(?:min\w*|hours?|hrs?))\.? ?(?:per|a|each|every|/) ?(?:session|visit|occurrence|time|check"
         rf"|meeting)\b", r"\1 each"),
        (r"(?:\bper|/) ?(?:5|five)[ -]day (?:school )?week\b", " per week"),
        (rf"\b({_N}|{_COUNTS}) (?:out )?of (?:the |his |her |their )?(?:{_N}|{_COUNTS}) (?=hours\b)", r"\1 "),
        # The whole of a day whose length is told: "for the 7-hour school day".
        (rf"\b(?:for|during|throughout|over|across|all of) (?:the|an?|his|her|their|each|every|our)(?: \w+)? ({_N}|{_COUNTS})"
         r"[ -](hour|minute)s? (?:school |instructional |student )?day\b", r"\1 \2s per day"),
        (rf"\b(?:entire|full|whole|every|each) ({_N}|{_COUNTS})[ -](hour|minute) (?:(?:school|instructional|student) )?day\b",
         r"\1 \2s per day"),
    )


def _of_rates() -> _Rows:
    """Rates told without a number."""
    return (
        # Fields of their own: "Freq 5", "Sessions per week: 5"; hyphens: "twice-weekly".
        (r"\bfreq(?:uency)?\.? ?[:=|]? ?([1-5])x?(?![\w:.%/-]| ?(?:x|times|min|hour|days|per|/|a\b))", r"\1x weekly"),
        (r"\b(?:sessions|times|visits) ?(?:per|/|a) ?(week|wk|day) ?[:=|] ?(\d)\b(?!/)", r"\2 times per \1"),
        (r"\b(once|twice|three|four|five|\d)(?:-times)?-(?=weekly|daily|per-)", r"\1 "),
        # Rates in other words.
        (r"\bin (?:any|each|one|a|every)(?: given| single| school| one)* (week|day)\b", r"per \1"),
        (r"\b(?:on )?(?:all|every|each) (?:school|student|instructional|class) ?days?\b|\bdays school is in session\b"
         r"|\b(?:on )?(?:both )?A(?: days?)? ?(?:and|&|/) ?B days\b(?: alike)?|\bevery day (?:that )?school is (?:in|open)\b",
         "every day"),
        (r"\b((?:within|after|in|than|first|last|next|by|every) (?:the )?(?:[\w-]+ ){0,2}(?:\(\d+\) ?)?)?(?:on )?school days\b"
         r"(?!\s?[:\d])", lambda match: match.group() if match.group(1) else "every day"),
    )


def _of_clocks() -> _Rows:
    """Comings and goings, and bare hours."""
    return (
        # Comings and goings are a stretch of the clock.
        (rf"\b(?:arrives?|comes?(?: in)?|starts?|begins?|joins?|in|there|from|on duty)(?: (?:(?!to\b"
         rf"|until\b)[\w'-]+)){{0,5}}? ?(?:at|around)? ?"
         rf"({_CLOCK}),? ?(?:and |then |she |he )*(?:leaves?|goes|ends?|done|out|stays? (?:un)?till?|until|till|to|through"
         rf"|departs?|finishes)"
         rf"(?: (?:(?!to\b|until\b|at\b)[\w'-]+)){{0,4}}? ?(?:at|by|around)? ?({_CLOCK})", r"\1-\2"),
        (rf"({_T}) ?(?:-|to|until|till"
         rf"|through) ?noon\b", r"\1-12:00"), (rf"\bnoon ?(?:-|to|until|till|through) ?({_T})", r"12:00-\1"),
        (r"\bfrom (\d{1,2}) ?(?:to|until|till|-) ?(\d{1,2})(?= ?,?(?:daily|every ?day|each day|M ?-? ?F\b"
         r"|weekdays))", r"\1:00-\2:00"),
        # Bare hours beside the days of the week: "M-F 8-3".
        (r"\b(M(?:on)?\.? ?-? ?(?:to|through|thru|-) ?F(?:ri)?|weekdays|daily|every day|MWF"
         r"|T/?Th|(?-i:(?:M|Tu?|W|Th|R)(?:[/,& ]{1,2}(?:Tu?|W|Th|R|F)){1,4})),? ?(?:from )?(\d{1,2}) ?(?:-|to) ?(\d{1,2})"
         r"(?![\d:/%]| ?(?:min|hour|hr|x\b|times|days|students|weeks))", r"\1 \2:00-\3:00"),
        # "From 8 until 3": a stretch of the clock, since it runs backwards.
        (r"\bfrom ([5-9]|1[0-2]) ?(?:to|until|till|-) ?([1-6])\b(?![\d:/%]| ?(?:min|hour|hr|x\b|times|days|weeks"
         r"|students))", r"\1:00-\2:00"),
        (r"\b(\d{1,3}) ?(min\w*|m) ?(?:each |every |in the )*(?:a\.?m\.?|mornings?) ?(?:and|&|\+|/) ?(?:in the |each |every )*"
         r"(?:p\.?m\.?|afternoons?)(?!\w)", r"\1 minutes twice daily"),
    )


def _doubled(text: str) -> str:
    """"35 min each way" on a bus that runs both ways is twice 35."""
    each = re.compile(rf"\b({_N}) ?(min\w*|hours?|hrs?)\b\.?,? ?(?:each|per|one|every|a) (?:way|run|trip|direction)\b", re.I)
    if not _BOTH_WAYS.search(text):
        return text
    return each.sub(lambda match: f"{float(match.group(1)) * 2:g} {match.group(2)}", text)


def _hours_and_minutes(match: re.Match[str]) -> str:
    hours = match.group(1).lower()
    count = int(hours) if hours.isdigit() else _NUMBER_WORDS.index(hours) + 1
    return f"{count * 60 + int(match.group(2))} minutes"


@cache
def _series() -> re.Pattern[str]:
    """Times of the day with their minutes, the unit said once: "arrival 10 min, centers 60, recess 20", "art 45, PE 30 min"."""
    name = (r"(?!(?:room|rm|grade|page|p|goal|step|level|age|period|day|week|on|at|to|and|of|for|by|in|than|about) )"
            r"[a-z][a-z -]{2,20}")
    number = r"\d{1,3}(?![\w:/%]| ?(?:x|min))"
    return re.compile(rf"\b{name} \d{{1,3}} ?min\w*\.?(?:,? (?:and |& )?{name} {number}){{2,8}}"
                      rf"|\b{name} {number}(?:, (?:and |& )?{name} {number}){{0,8}},? (?:and |& )?{name} \d{{1,3}} ?min\w*", re.I)


def _in_series(text: str) -> str:
    """Give each number of such a series its unit."""
    return _series().sub(lambda match: re.sub(r"(?<=[a-z] )(\d{1,3})(?=,| and| &|$)", r"\1 min", match.group(), flags=re.I), text)


@cache
def _grid() -> re.Pattern[str]:
    """The cells of a timetable that name the adult: "P1 para  P2 para  P3 --"."""
    return re.compile(r"\b(?:P|Per|Pd|Blk|Block|Period|Hour)\.? ?#?(?P<n>[1-9A-H])\b ?[:=-]? ?(?=(?:1:1 )?(?:para\w*|aides?"
                      r"|assistant|IA|TA|EA"
                      r"|support|adult)\b)", re.I)


def _periods_of(text: str) -> str:
    """"50 min periods" in such a grid are counted as often as a cell names the adult."""
    cells = len(_grid().findall(text))
    length = _length_of_period().search(text)
    return f" ; {cells} periods daily, {int(length.group(1)) * cells} minutes daily" if length else f" ; {cells} periods daily"


@cache
def _length_of_period() -> re.Pattern[str]:
    return re.compile(r"\b(\d{2,3})[ -]?min\w*[ -](?:period|block|class|mod|hour)s?\b", re.I)
