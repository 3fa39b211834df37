"""When a promise starts and ends: only dates that the words tie to it."""

import datetime
import re
from functools import cache

_MONTHS = {name: number for number, name in enumerate(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
     "november", "december"], start=1)}
_DATE = (r"(?:(?P<m{n}>\d{{1,2}})[/.-](?P<d{n}>\d{{1,2}})[/.-](?P<y{n}>\d{{4}}|\d{{2}})"
         r"|(?P<iy{n}>20\d\d)-(?P<im{n}>\d\d)-(?P<id{n}>\d\d)"
         r"|(?P<xd{n}>\d{{1,2}}) (?P<xname{n}>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov"
         r"|dec)[a-z]{{0,6}}\.?,? (?P<xy{n}>20\d\d)|(?P<name{n}>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov"
         r"|dec)[a-z]{{0,6}}\.? (?P<nd{n}>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<ny{n}>20\d\d))?)")
_START_WORDS = (r"(?:start(?:s|ing|ed)?|beg|init|begin(?:s|ning)?|commenc\w+|effective|eff|initiat\w+|from|as of|on"
                r"|first day|projected|since|resum\w+|added|hired|assigned|in place)")


@cache
def _date() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.])" + _DATE.format(n="") + r"(?![\w/])", re.I)


@cache
def _start_words() -> re.Pattern[str]:
    return re.compile(_START_WORDS + r"\b[\s:,.(|]{0,4}(?:(?:date|of|the|services?|on|upon|from|return|school|day"
                                     r"|week|tuesday|monday|wednesday|thursday"
                                     r"|friday)[\s:,(|]{0,4}){0,5}(?:\w+ ){0,5}\(?$", re.I)


@cache
def _end_words() -> re.Pattern[str]:
    return re.compile(r"(?:end(?:s|ing)?|through|thru|until|till?|to|expir\w+|by|-)[\s:,(|]{0,4}(?:(?:date|on"
                      r"|the)[\s:,(|]{0,4}){0,3}$", re.I)


@cache
def _not_about() -> re.Pattern[str]:
    return re.compile(r"(?:review\w*|meeting|dated?|sign\w*|evaluat\w+|annual|born|dob|d\.o\.b|held|reported"
                      r"|revised|amended|iep)[\s:,(of]{0,6}$", re.I)


@cache
def _named_start() -> re.Pattern[str]:
    begins = r"(?:start(?:s|ing|ed)?|beg(?:in(?:s|ning)?|\.)?|effective|eff\.?|commenc\w+|init(?:iat\w+|\.)?|in place|resum\w+)"
    days = r"(?:mon|tues|wednes|thurs|fri)day"
    return re.compile(
        rf"\b{begins} (?:on |with |at |upon |from |in |after |right |by "
        rf"|as of )?(?:the )?(?:(?:first|last|second"
        rf"|next) (?:full )?(?:day|week|{days}|school day)|start|beginning|(?:first|second|next|spring|fall|new) semester"
        r"|(?:first|second|third|fourth|next) (?:quarter|marking period|nine weeks|trimester|term)|trimester|fall"
        r"|spring|winter"
        rf"|immediately|return|next|tomorrow|today|(?:new )?school year|new year|day \w+|\d(?:st|nd) semester|{days}\b"
        r"|(?:week|day|date) (?:of|after|following)|enrollment|entry|arrival of|parent'?s? (?:consent|signature)"
        r"|consent|signature"
        r"|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\beffective immediately\b"
        rf"|\b{begins} ?(?:date)? ?:? (?:on )?\d{{1,2}}/\d{{1,2}}\b(?!/)|\b{begins}\d{{1,2}}/\d{{1,2}}\b"
        r"|\bfrom (?:the )?first day of\b|\bfirst day of (?:school|classes|the \w+ ?\w*) (?:to|through|thru|until)\b"
        r"|\bfrom now on\b|\bgoing forward\b"
        rf"|\b{begins} (?:when|once|as soon as) (?!he\b|she\b|they\b|the (?:class|lesson|bell)|students?)\w+"
        rf"|\b{begins} with (?:summer|esy|the (?:new|next))"
        r"|\b(?:in place|provided?|assign(?:ed)?|added|hired?|start\w*|begin\w*) (?:[\w-]+ ){0,4}?(?:by|on|no later than|before) "
        r"(?:\d{1,2}/\d{1,2}\b(?!/)|(?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december)\b)|\bas of (?:the first day|now|today|this week)\b"
        r"|\b(?:in place|provided?|assign(?:ed)?|appoint|hire|start\w*|begin\w*|implement\w*) (?:[\w-]+ ){0,5}?(?:within"
        r"|no later than) \w+"
        r" (?:school |business |calendar )?days\b", re.I)


@cache
def _short_pair() -> re.Pattern[str]:
    """"9/5 6/14" in a row, without the years: from and to. Trials ("4/5 5/6") have no such days."""
    day = r"(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])"
    return re.compile(rf"(?<![\d/.]){day} ?(?:[ |-]|to|through|thru) ?{day}(?![\d/]| ?(?:trials|opp|times|correct"
                      rf"|of))", re.I)


@cache
def _row_day() -> re.Pattern[str]:
    """A day without its year in a cell of its own: "Reg Class  09/04"."""
    return re.compile(r"(?:\s{2}|\|) ?(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0[1-9])(?= ?\||\s{2}|\s*$)")


def spans_of_dates(text: str) -> list[tuple[int, int]]:
    """Return where dates stand."""
    return [match.span() for match in _date().finditer(text)]


def find_dates(text: str) -> tuple[bool, str | None, str | None]:
    """Return whether a start is stated, the start as YYYY-MM-DD, and the end as YYYY-MM-DD."""
    starts_on = ends_on = None
    stated = any(pattern.search(text) for pattern in (_named_start(), _short_pair(), _row_day()))
    dates = [match for match in _date().finditer(text)]
    for number, match in enumerate(dates):
        before = text[max(0, match.start() - 60):match.start()]
        follows = number > 0 and len(text[dates[number - 1].end():match.start()].strip(" |,")) <= 12
        if _not_about().search(before) and not _start_words().search(before):
            continue
        second = (follows or _in_row(text, match)) and starts_on is not None and ends_on is None
        if second or (_end_words().search(before) and not _pairs(text, match, dates, number)):
            ends_on = ends_on or _day_of(match, "9999")
        elif starts_on is None and (_start_words().search(before) or _pairs(text, match, dates, number) or _in_row(text, match)):
            stated, starts_on = True, _day_of(match, "9999")
    return stated, starts_on, ends_on


def _pairs(text: str, match: re.Match[str], dates: list[re.Match[str]], number: int) -> bool:
    if number + 1 >= len(dates):
        return False
    between = text[match.end():dates[number + 1].start()]
    return len(between) <= 14 and bool(re.search(r"-|to\b|through|until|thru|\||\s{2}|end|^\s+$", between, re.I))


def _in_row(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - 4):match.start()]
    if not text[:match.start()].strip() and re.match(r"\s{2,}|\s?\|", text[match.end():]):
        return True
    return "|" in around or text[:match.start()].rstrip().endswith(";") or around.endswith("   ")


def _day_of(match: re.Match[str], default_year: str) -> str | None:
    values = match.groupdict()
    if values["m"]:
        year, month, day = int(values["y"]), int(values["m"]), int(values["d"])
        year += 2000 if year < 100 else 0
    elif values["iy"]:
        year, month, day = int(values["iy"]), int(values["im"]), int(values["id"])
    elif values["xy"]:
        month = next(number for word, number in _MONTHS.items() if word.startswith(values["xname"].lower()[:3]))
        year, day = int(values["xy"]), int(values["xd"])
    else:
        if not values["ny"]:
            return None
        name = values["name"].lower()[:3]
        month = next(number for word, number in _MONTHS.items() if word.startswith(name))
        year, day = int(values["ny"]), int(values["nd"])
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
