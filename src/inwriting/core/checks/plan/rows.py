"""Cells of a table that say more beside their heading or their row: bare numbers, and cells that stand on lines of their own."""

import re
from functools import cache

from inwriting.core.checks.plan.amounts import find_quantities, find_rates, spans_of_extent
from inwriting.core.checks.plan.dates import spans_of_dates
from inwriting.core.checks.plan.hedges import open_places
from inwriting.core.checks.plan.settings import spans_of_settings

_CELL = re.compile(r"[^|\s](?:[^|\s]|[ ](?![ ]|\|))*")
_LONGEST_VALUE = 90


@cache
def _columns() -> tuple[tuple[re.Pattern[str], str], ...]:
    week = r"(?:/|[ ]per[ ]|[ ]a[ ]|[ ]each[ ])(?:week|wk)|weekly|mpw"
    return (
        (re.compile(rf"^(?:total[ ])?(?:min\w*|duration)\b.*(?:{week})|^weekly[ ]min\w*"
                    rf"|^mpw$", re.I), "{} minutes weekly"),
        (re.compile(r"^(?:min\w*|duration)\b.*(?:/|per[ ])day|^daily[ ]min\w*", re.I), "{} minutes daily"),
        (re.compile(rf"^(?:hours?|hrs?)\b.*(?:{week})|^weekly[ ]h\w*", re.I), "{} hours weekly"),
        (re.compile(r"^(?:hours?|hrs?)\b.*(?:/|per[ ])day|^daily[ ]h\w*", re.I), "{} hours daily"),
        (re.compile(r"^(?:hours?|hrs?)\b", re.I), "{} hours"),
        (re.compile(r"^(?:min\w*|duration|length|amount(?:[ ]of[ ]time)?|time)\b", re.I), "{} minutes"),
        (re.compile(r"^(?:freq\w*|how[ ]often|sessions?|times|days|#)\b.*", re.I), "{}x weekly"),
    )


@cache
def _heading_cell() -> re.Pattern[str]:
    return re.compile(r"^(?:(?:related|special\w*|supplementary|(?:type|description)[ ]of|begin\w*|start|end|anticipated"
                      r"|projected"
                      r"|initiation|direct|indirect)[ ]){0,2}(?:services?"
                      r"|support|provider"
                      r"|personnel|min\w*|hours?|hrs?|freq\w*|how[ ]often|loc(?:ation|\.)?|settings?|place|dates?"
                      r"|start|begin\w*"
                      r"|end|group\w*|duration|length|amount|time|sessions?|days|times|total|area|focus|qty|mpw"
                      r"|type|ratio|goals?|site|responsible|staff|implementer|who)\b[^.]{0,24}$", re.I)


def is_column_heading(line: str) -> bool:
    """Is this the name of one column?"""
    return len(line) < 40 and not re.search(r"[\d:.]", line) and bool(_heading_cell().match(line))


@cache
def _block_line() -> re.Pattern[str]:
    """The lines of a service told as a block of fields: its name, how much of it, and what is said about it."""
    return re.compile(r"\W{0,3}(?:(?P<service>(?:related |esy )?service(?: \d| type| name)?)"
                      r"|(?P<amount>(?:duration|freq\w*|minutes|amount|time|session)[\w/ .]{0,24})"
                      r"|(?P<said>comments?|notes?|provider|provided by|remarks?|details|explanation|description)):", re.I)


def find_block_amounts(text: str) -> dict[int, str]:
    """Return, by the place where it begins, the amounts that a block of fields gives the line that names who helps."""
    found: dict[int, str] = {}
    amounts = ""
    at = 0
    for line in text.split("\n"):
        field = _block_line().match(line)
        if not line.strip() or field and field["service"]:
            amounts = ""
        elif field and field["amount"]:
            amounts += " ; " + line
        elif field and amounts:
            found[at] = amounts
        at += len(line) + 1
    return found


def find_headed_amounts(text: str) -> dict[int, str]:
    """Return, by the place where a row begins, the amounts that its bare numbers mean under their column's heading."""
    found = find_block_amounts(text)
    heading: list[tuple[int, str]] = []
    at = 0
    in_minutes = bool(_glued_heading().search(text))
    for line in text.split("\n"):
        if in_minutes and (bare := _bare_with_rate().search(line)):
            found[at] = " ; minutes" if bare.group(2).isalpha() else f" ; {bare.group(1)} minutes"
        cells = [(match.start(), match.group().strip()) for match in _CELL.finditer(line)]
        named = sum(bool(_heading_cell().match(cell)) for _, cell in cells)
        if len(cells) >= 3 and named >= max(2, len(cells) - 2) and not re.search(r"\d", line):
            heading = cells
        elif heading and len(cells) >= 2:
            told = [meaning for index, cell in enumerate(cells) if (meaning := _meaning(heading, cells, index, cell[1]))]
            if told:
                found[at] = " ; " + ", ".join(told)
        at += len(line) + 1
    return found


@cache
def _glued_heading() -> re.Pattern[str]:
    """The headings of a table in one run, minutes among them: "Service Provider Min Freq Location Begin Date End Date"."""
    name = (r"(?:services?|provider|position|personnel|staff|how often|where|freq(?:uency)?|loc(?:ation)?|settings?|begin|start"
            r"|end|dates?|group|type|total|sessions?|of|per)")
    return re.compile(rf"\b(?:{name}[ ,/|]*){{1,6}}(?:min(?:ute)?s?|duration)\b[ ,/|]*(?:{name}\b[ ,/|]*){{1,8}}", re.I)


@cache
def _bare_with_rate() -> re.Pattern[str]:
    """A number of such a table beside its rate: "Adult Assist Para 45 Daily Gen Ed"."""
    return re.compile(r"(?<![\d/.:$-])(?<![\d/] )(\d{2,3}) (daily|weekly|[1-5] ?x(?: ?(?:/|per|a)? ?(?:week|wk|weekly|day))?)\b",
                      re.I)


def _meaning(heading: list[tuple[int, str]], cells: list[tuple[int, str]], index: int, cell: str) -> str:
    if not re.fullmatch(r"(?!0$)\d{1,4}(?:\.\d{1,2})?[xX]?", cell):
        return ""
    place = index if len(cells) == len(heading) else min(
        range(len(heading)), key=lambda number: abs(heading[number][0] - cells[index][0]))
    for pattern, meaning in _columns():
        if pattern.search(heading[place][1]):
            return meaning.format(cell.rstrip("xX"))
    return ""


def is_value(words: str) -> bool:
    """Is this nothing but a value: an amount, a rate, a place, a date, a way of sharing, an open word, or a tick?"""
    plain = words.strip()
    if not plain or len(plain) > _LONGEST_VALUE or plain.endswith(":"):
        return False
    if re.fullmatch(r"\W*[xX\u2713\u2714\u2611\u2612]?\W*", plain):
        return True
    spans = [(quantity.start, quantity.end) for quantity in find_quantities(words)]
    spans += [(rate.start, rate.end) for rate in find_rates(words)]
    spans += spans_of_extent(words) + spans_of_dates(words) + spans_of_settings(words)
    spans += [match.span() for match in open_places(words)]
    rest = list(words)
    for start, end in spans:
        rest[start:end] = [" "] * (end - start)
    left = _filler().sub(" ", "".join(rest))
    return bool(spans or _grouping().search(words)) and len(re.findall(r"[A-Za-z]", left)) <= 3


@cache
def _grouping() -> re.Pattern[str]:
    return re.compile(r"\b(?:individual(?:ly)?|group|shared|dedicated|1:1|one[- ]to[- ]one|one[- ]on[- ]one|[2-9]:1"
                      r"|1:[2-9]"
                      r"|integrated|pull[- ]?out|push[- ]?in|direct|indirect)\b", re.I)


@cache
def _filler() -> re.Pattern[str]:
    return re.compile(_grouping().pattern + r"|\b(?:in|the|of|and|or|all|at|on|for|during|both|per|x|am|pm|a\.m|p\.m"
                                            r"|to|from"
                      r"|through|until|setting|settings|class|classroom|classes|room|session|sessions|inside|outside"
                      r"|effective|eff|start|starts|starting|begin|beginning|end|ends|date|school|year|location"
                      r"|frequency|freq"
                      r"|duration|minutes|time|times|each|every|an?|his|her|with|only|also|total|approximately|about"
                      r"|cycle|weeks?"
                      r"|days?|yes)\b", re.I)
