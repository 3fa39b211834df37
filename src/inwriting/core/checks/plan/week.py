"""What an amount makes in a five-day week, where the words themselves give enough to say."""

import re
from functools import cache

from inwriting.core.checks.plan.amounts import (
    Quantity,
    Rate,
    _bare_product,
    _product,
    find_quantities,
    find_rates,
)
from inwriting.core.checks.plan.numbers import NUMBER, number_of
from inwriting.core.checks.plan.settings import spans_of_settings


@cache
def _multiplier() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.:/])({NUMBER})(?: \(\d\))?(?: ?x ?| (?:daily |weekly "
                      rf"|separate )?)$", re.I)


@cache
def _each() -> re.Pattern[str]:
    return re.compile(rf"({NUMBER}) (?:(?:out )?of (?:the |his |her )?{NUMBER} )?(?:class )?(?:periods?|blocks?|sessions?|classes"
                      r"|times|segments?|visits?)\b[^.;]{0,25}$", re.I)


@cache
def _each_of() -> re.Pattern[str]:
    """"20 min each in reading, writing and math" is three times twenty."""
    return re.compile(r"\s?(?:each|apiece) (?:in|for|during) ((?:(?!daily|weekly|each|every"
                      r"|per)[a-z]{2,14}(?: [a-z]{2,14})?(?:, and|,| and| &) ){1,5}"
                      r"(?!daily|weekly|each|every|per)[a-z]{2,14})", re.I)


@cache
def _each_named() -> re.Pattern[str]:
    """"45 minutes in each core class (ELA, math, science)" is three times 45."""
    return re.compile(r"\s?(?:in|per|for|during) (?:each|every) (?:\w+ ){0,2}(?:class|subject|block|period"
                      r"|setting) ?[(:-] ?"
                      r"((?:[A-Za-z][\w ]{1,18}(?:, and|, &|,| and| &) ){1,6}[A-Za-z][\w ]{1,18})[)]", re.I)


@cache
def _numbered() -> re.Pattern[str]:
    """The periods that are named by number just before an amount: "periods 2, 5 and 6 (48 min each)"."""
    return re.compile(r"(?:periods?|blocks?|hours?|mods?) #?\d(?:(?:, ?(?:and |& ?)?| ?(?:and"
                      r"|&) ?)\d){1,7} ?[(,:;-]? ?$", re.I)


@cache
def _share() -> re.Pattern[str]:
    return re.compile(rf"(\d{{1,3}}) ?(?:%|percent) of (?:the |a |his |her )?({NUMBER})[ -]?(hour"
                      rf"|minute)s? (?:school |instructional )?day", re.I)


@cache
def _uncountable() -> re.Pattern[str]:
    return re.compile(r"\b(?:excluding|except(?:ing)?|minus|not (?:including|counting)|less (?:the|his|her"
                      r"|time))\b", re.I)


def minutes_per_week(text: str) -> float | None:
    """Return minutes a week, or None when the text does not give enough (no rate, a range, an exclusion, "monthly")."""
    if _uncountable().search(text) or _in_cycles(text):
        return None
    share = _share().search(text)
    if share:
        day = number_of(share.group(2)) * (60 if share.group(3).lower() == "hour" else 1)
        return round(int(share.group(1)) / 100 * day * 5, 1)
    newest = _only_new(text)
    stepwise = newest != text and _fading().search(text)
    text, quantities = newest, find_quantities(newest)
    if stepwise and (len({quantity.low for quantity in quantities}) > 1 or re.search(r"\bfad", text, re.I)):
        return None
    if _follows_on().search(text) and len({quantity.low for quantity in quantities}) > 1:
        return None
    if not quantities:
        product = _bare_product().search(text) or _product().search(text)
        daily = any(rate.per == "day" for rate in find_rates(text))
        return float(product.group(1)) * float(product.group(2)) * (5 if daily else 1) if product else None
    rates = [rate for rate in find_rates(text)]
    if any(quantity.low != quantity.high for quantity in quantities):
        return None
    remainder = _remainder(text, quantities, rates)
    if remainder is not None:
        return remainder
    return _add_up(text, quantities, rates)


def _in_cycles(text: str) -> bool:
    """Does the paper count in rounds of six or seven days, which make no week without a calendar?"""
    return any(rate.per == "other" and "cycle" in text[rate.start:rate.end] for rate in find_rates(text))


def _only_new(text: str) -> str:
    """Blank out what the words say was before ("reduced from 300 to 150", "replaced 60 minutes")."""
    for pattern in _former():
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text


@cache
def _fading() -> re.Pattern[str]:
    """An amount that goes down step by step is no one amount."""
    return re.compile(r"\b(?:fad(?:e|es|ed|ing)|taper\w*|step(?:s|ped)? down|wean\w*|drops?|gradual\w*|phas(?:e|ed|ing))\b", re.I)


@cache
def _former() -> tuple[re.Pattern[str], ...]:
    return (re.compile(r"\b(?:current(?:ly)?|present(?:ly)?|now|old|previous(?:ly)?|prior|existing|last year) ?(?:iep"
                       r"|plan|services?)? ?:"
                       r"[^:]{3,120}?(?=\b(?:proposed|new|change[ds]?|amended|revised|this year) ?(?:iep|plan"
                       r"|services?|to)? ?:)", re.I),
            re.compile(r"\bfrom \d[\d.,]* ?(?:minutes|min|hours|hrs?)?(?: (?:per|a|each) (?:day|week)"
                       r"| daily| weekly)?(?= (?:down |up )?to \d+(?![\d:]| ?[ap]\.?m))", re.I),
            re.compile(r"\b(?:replac(?:ed|es|ing)|instead of|down from|up from|rather than|formerly"
                       r"|previously|was formerly)\b[^.;]{0,80}", re.I))


@cache
def _follows_on() -> re.Pattern[str]:
    """One amount until a date and another one after it."""
    return re.compile(r"\b(?:thru|through|until|till|for (?:the )?(?:first|\w+ weeks))\b[^.;]{1,30}[,;]? ?(?:and )?(?:then"
                      r"|thereafter|after"
                      r"(?:wards?| that)?|followed by|increas\w+|ris\w+|(?:next|second|third) (?:quarter|semester|trimester))\b"
                      r"[^.;]{0,20}\d", re.I)


def _add_up(text: str, quantities: list[Quantity], rates: list[Rate]) -> float | None:
    weekly: list[tuple[Quantity, float | None]] = [
        (quantity, _week_of(text, quantity, rates)) for quantity in quantities]
    known = [amount for _, amount in weekly if amount is not None]
    if not known or any(amount is None for _, amount in weekly):
        return known[0] if len(set(known)) == 1 and not _or_between(text, quantities) else None
    if "=" in text:
        return known[-1]
    parts = [quantity.low for quantity in quantities[1:]]
    if len(parts) > 1 and sum(parts) == quantities[0].low and len(known) == len(quantities):
        return known[0]
    if len(set(known)) == 1 and (len(known) == 1 or _restates(text, quantities)):
        return known[0]
    if _or_between(text, quantities):
        return None
    return sum(known)


def _restates(text: str, quantities: list[Quantity]) -> bool:
    """Is the second amount the first one said again: in other units, in brackets, or with another rate?"""
    first, second = quantities[0], quantities[1]
    between = text[first.end:second.start]
    if "(" in between and ")" not in between and second.per == "week":
        return True
    times = re.compile(r"^\W{0,2}(?:in the |at )?(?:am|pm|a\.m|p\.m|morning|afternoon|before|after|arrival"
                       r"|dismissal)\b", re.I)
    if times.match(between) and times.match(text[second.end:]) or spans_of_settings(between):
        return False
    return first.low != second.low or "(" in between or not re.search(r"\band\b|\+|&|plus|;", between)


def _or_between(text: str, quantities: list[Quantity]) -> bool:
    pairs = zip(quantities, quantities[1:], strict=False)
    return any(re.search(r"\bor\b|\bversus\b|\bvs\b", text[left.end:right.start]) for left, right in pairs)


def _week_of(text: str, quantity: Quantity, rates: list[Rate]) -> float | None:
    count = _count_before(text, quantity)
    amount = quantity.low * count * _count_named(text, quantity)
    spare = [rate for rate in rates if not (rate.start < quantity.end and rate.end > quantity.start)]
    if quantity.per == "month":
        return None
    if quantity.per == "week":
        return amount
    if quantity.per == "day":
        days = [rate.times for rate in spare if rate.per == "week" and rate.times > 1]
        return amount * (days[0] if days else _days_of_week(text))
    if not spare and 1 < count <= 5 and re.search(r"x\s?$", text[:quantity.start], re.I):
        return amount
    nearest = _paired(text, quantity, spare) or min(spare, key=lambda rate: _distance(quantity, rate), default=None)
    if nearest is None or nearest.per in ("month", "other") or not nearest.times:
        return None
    week = _days_of_week(text)
    if nearest.per == "week":
        return amount * nearest.times if count == 1 or nearest.times == 1 else amount
    days = [rate.times for rate in spare if rate.per == "week" and rate.times > 1 and _is_nearest(text, quantity, rate)]
    return amount * nearest.times * (days[0] if days else week)


def _paired(text: str, quantity: Quantity, rates: list[Rate]) -> Rate | None:
    """Amounts and rates that take turns belong together in pairs ("45 min in ELA 5x/wk, 45 min in math 4x/wk")."""
    if not 2 <= len(rates) <= 8:
        return None
    amounts = find_quantities(text)
    if len(amounts) != len(rates):
        return None
    turns = sorted([(one.start, "amount") for one in amounts] + [(one.start, "rate") for one in rates])
    if [kind for _, kind in turns] != ["amount", "rate"] * len(rates):
        return None
    return rates[[one.start for one in amounts].index(quantity.start)]


def _days_of_week(text: str) -> int:
    """Five, unless the paper says that the school runs four days."""
    return 4 if re.search(r"\b(?:4|four)[ -]day (?:school |instructional )?(?:week|wk)\b", text, re.I) else 5


def _count_before(text: str, quantity: Quantity) -> float:
    before = text[max(0, quantity.start - 40):quantity.start]
    match = _multiplier().search(before)
    if match and ("x" in match.group().lower()[-3:] or "-" in text[quantity.start:quantity.end]):
        return number_of(match.group(1))
    of_length = re.search(rf"({NUMBER}) (?:class )?(?:periods?|blocks?|sessions?|classes|segments?"
                          rf"|visits?) of (?:about )?$", before, re.I)
    if of_length:
        return number_of(of_length.group(1))
    clocks = re.search(r"(?:\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?:,? and |, ?| ?& ?)){2,6}$"
                       r"|(?:\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?:,? and |, ?| ?& ?)?)"
                       r"{2,6}[,;(]? ?$", before)
    if clocks:
        return len(re.findall(r"\d:\d\d", clocks.group()))
    after = text[quantity.end:quantity.end + 12]
    times = re.match(r"\s?x\s?(\d)\s?(?:class\s)?(?:period|block|session"
                     r"|class)", text[quantity.end:quantity.end + 20], re.I)
    if times:
        return float(times.group(1))
    many = re.match(rf"\s?(?:/|per|a|each) ?(?:period|class|block|session),? ({NUMBER}) (?:periods|classes"
                    rf"|blocks|sessions)", text[quantity.end:], re.I)
    if many:
        return number_of(many.group(1))
    if re.match(r"\s?(?:(?:per|a|/) ?)?(?:each|apiece|(?:period|block|class|segment)s?\b|\))", after):
        group = _each().search(before)
        return number_of(group.group(1)) if group else 1
    return 1


def _is_nearest(text: str, quantity: Quantity, rate: Rate) -> bool:
    """Does no other amount stand nearer to the rate than this one?"""
    return min(find_quantities(text), key=lambda one: _distance(one, rate), default=quantity).start == quantity.start


def _count_named(text: str, quantity: Quantity) -> int:
    """How many lessons are named that get this amount each: by number before it, or in a list behind it."""
    numbered = _numbered().search(text, max(0, quantity.start - 40), quantity.start)
    if numbered and re.match(r"\s?(?:each|apiece|per period|periods?\b|a period)|\)", text[quantity.end:quantity.end + 12]):
        return len(re.findall(r"\d", numbered.group()))
    listed = _each_of().match(text, quantity.end) or _each_named().match(text, quantity.end)
    return len(re.findall(r",|\band\b|&", re.sub(r", (?:and|&)", ",", listed.group(1)))) + 1 if listed else 1


def _distance(quantity: Quantity, rate: Rate) -> int:
    return rate.start - quantity.end if rate.start >= quantity.end else quantity.start - rate.end + 3


def _remainder(text: str, quantities: list[Quantity], rates: list[Rate]) -> float | None:
    """A lesson of 50 minutes with 20 of them from the teacher and "the remainder" from the aide leaves 30."""
    inside = re.search(r"\bof (?:which|this|that|these)\b[^.;]{0,20}$", text[:quantities[-1].start], re.I)
    if inside and len(quantities) == 2 and any(rate.per == "day" for rate in rates):
        return quantities[-1].low * 5
    if not re.search(r"\b(?:remainder|remaining|the rest|balance)\b", text, re.I) or len(quantities) < 2:
        return None
    part, totals = quantities[-1], quantities[:-1]
    if not any(rate.per == "day" for rate in rates) or any(total.low <= part.low for total in totals):
        return None
    return sum(total.low - part.low for total in totals) * 5


def rival_amounts(text: str) -> tuple[float, ...]:
    """Return the different weekly amounts that one line leaves to choose from ("150 or 300 minutes", "60 daily (240 weekly)")."""
    text = _only_new(text)
    quantities, rates = find_quantities(text), find_rates(text)
    for quantity in quantities:
        if quantity.low != quantity.high and re.search(r"\bor\b", text[quantity.start:quantity.end]):
            return quantity.low, quantity.high
    amounts = [amount for amount in (_week_of(text, quantity, rates) for quantity in quantities) if amount is not None]
    if len(amounts) == 2 and amounts[0] != amounts[1] and (_or_between(text, quantities) or _in_brackets(text, quantities)):
        return tuple(amounts)
    return ()


def _in_brackets(text: str, quantities: list[Quantity]) -> bool:
    between = text[quantities[0].end:quantities[1].start]
    return "(" in between and ")" not in between and quantities[1].per == "week"
