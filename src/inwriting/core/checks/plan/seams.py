"""Cells of a table that ran together when the page was copied ("Shared2x/day20minStart8/19"): cut them apart again."""

import re
from functools import cache

_DAY = r"(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])"


@cache
def dates_that_touch() -> re.Pattern[str]:
    """A date with a second date behind it, or with the first word of the next row behind it."""
    return re.compile(rf"(?:(?<![\d/])|(?<=/20\d\d)){_DAY}(?:/(?:20\d\d|\d\d))?(?=[A-Z][A-Za-z]{{2,}}|{_DAY}/)")


def cut_after_date(match: re.Match[str]) -> str:
    """A date ends a row when a word follows, and a cell when the next date does."""
    follows = match.string[match.end():match.end() + 1]
    return match.group() + (" " if follows.isdigit() else "\n")


@cache
def words_that_touch() -> re.Pattern[str]:
    """The last letters of a cell that has the next cell's capital or number behind it."""
    known = r"(?<!Mc)(?<!Mac)(?<!Sp)(?<!Gen)(?<!Para)(?<!para)"
    units = r"(?:min|mins|hrs?|day|wk|week|weekly|daily|x)"
    rates = r"(?:Daily|Weekly|Monthly)"
    return re.compile(
        rf"[a-z]{{3}}{known}(?=[A-Z][a-z]{{2,}})|[a-z]{{3}}(?=SpEd)|Min(?=[A-Z][a-z]{{2,}})|[a-z]{{2}}(?=[A-Z]{{2,5}}[-\s\d])"
        rf"|\bEd(?=[A-Z][a-z]{{3,}})|[A-Z]{{2}}(?=[1-5]x\b)"
        rf"|[a-z]{{3}}(?=\d{{1,3}}(?: ?x\b|x|:\d|[ ](?:times|days|sessions)\b|[ ]?min|[ ]?h(?:ou)?rs?|/\d|[ ]?%))"
        rf"|(?<=\d){units}(?=[A-Z]|\d)"
        rf"|(?<=/){units}(?=[A-Z]|\d)|[a-z](?=\d{{1,3}}{rates})|\d(?={rates}(?:[A-Z]|\b))|[a-z](?=\d\d/\d\d/\d\d)"
        r"|[Pp]ara(?=[A-Z][a-z]{4,})"
        r"|(?<=\d:)\d(?=[A-Z][a-z])|(?<![A-Z])[A-Z]{2}(?=\d{1,2}/\d{1,2}/)|[a-z](?=&[A-Z][a-z])")


def cut_after_word(match: re.Match[str]) -> str:
    """The end of a cell; a wide gap between a place and a person, which are not "the aide of the class"."""
    place = re.search(r"(?:class|room)$", match.string[max(0, match.end() - 5):match.end()], re.I)
    return match.group() + ("  " if place and re.match(r"Instr|Para|Aide|Assist|Adult", match.string[match.end():]) else " ")


@cache
def words_run_together() -> re.Pattern[str]:
    """A rate or a share without any space: "100%ofschoolday", "30minperday"."""
    return re.compile(r"(?<=[%\da-z])(of|per|each|every)(the)?(school)?(day|week|wk|period|class)\b")


def part_words(match: re.Match[str]) -> str:
    """The same words with spaces."""
    return " " + " ".join(word for word in match.groups() if word)


@cache
def pairs_of_clocks() -> re.Pattern[str]:
    """Two clock times whose line a scan lost: "8:15 8:45, 12:00 12:30"."""
    clock = r"(?:1[0-2]|[1-9]):[0-5]\d"
    return re.compile(rf"(?<![\d:/-])(?<!\d[ ])(?<!-[ ])({clock})[ ]({clock})(?![ ]?[-:\d]|[ ]?[ap]\.?m)")


def join_clocks(match: re.Match[str]) -> str:
    """From and to, where the second is up to four hours later; else as it stands."""
    first, second = (int(hour) % 12 * 60 + int(minute) for hour, minute in (clock.split(":") for clock in match.groups()))
    return "-".join(match.groups()) if 0 < (second - first) % 720 <= 240 else match.group()


@cache
def packed_dates() -> re.Pattern[str]:
    """A date as computers keep it: 20240819."""
    return re.compile(r"(?<!\d)(20[1-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")


def unpack_date(match: re.Match[str]) -> str:
    """The same date with its parts apart."""
    return "-".join(match.groups())


@cache
def packed_times() -> re.Pattern[str]:
    """Hours of a timetable without their colons: 0900-1130."""
    return re.compile(r"(?<![\d/.-])(0[6-9]|1[0-8])([0-5]\d)[ ]?-[ ]?(0[6-9]|1[0-8])([0-5]\d)(?![\d/-])")


def unpack_times(match: re.Match[str]) -> str:
    """The same hours with colons, on a clock of twelve hours."""
    first, minute, last, second = match.groups()
    return f"{(int(first) - 1) % 12 + 1}:{minute}-{(int(last) - 1) % 12 + 1}:{second}"


@cache
def coded_amounts() -> re.Pattern[str]:
    """A number whose unit stands as a letter before it: "UNIT H | QTY 6"."""
    return re.compile(r"\bUNITS?[ :=|]{1,3}([HM])(?:RS?|INS?)?[ |:;]{1,4}(?:QTY|AMT|AMOUNT)[ :=|]{1,3}(\d{1,4}(?:\.\d)?)")


def name_amount(match: re.Match[str]) -> str:
    """The amount with its unit behind it."""
    return f"{match.group(2)} {'hours' if match.group(1) == 'H' else 'minutes'}"


@cache
def coded_rates() -> re.Pattern[str]:
    """The letter that stands for a rate under "FREQ" or "PER"."""
    return re.compile(r"(?<=\bFREQ)[ :=|]{1,3}([DWM])\b|(?<=\bPER)[ :=|]{1,3}([DWM])\b")


def name_rate(match: re.Match[str]) -> str:
    """The rate in words."""
    return " " + {"D": "daily", "W": "weekly", "M": "monthly"}[match.group(1) or match.group(2)]


@cache
def joined_names() -> re.Pattern[str]:
    """Column names of a data record ("AIDE_HRS=32.5")."""
    return re.compile(r"(?<=[A-Z])[_=](?=[A-Z\d])")


def part_names(match: re.Match[str]) -> str:
    """A space for the line between two words, a colon for the sign before a value."""
    return " " if match.group() == "_" else ":"
