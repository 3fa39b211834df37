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
from inwriting.core.checks.plan.current import changes_with_time, only_current
from inwriting.core.checks.plan.multiples import count_before, count_named
from inwriting.core.checks.plan.numbers import NUMBER, number_of
from inwriting.core.checks.plan.settings import spans_of_settings

# Nobody is at school longer in a day: a larger amount is the week's, whatever days stand beside it ("1950 minutes/5 days").
_LONGEST_DAY = 600


@cache
def _share() -> re.Pattern[str]:
    return re.compile(r"(\d{1,3}) ?(?:%|percent) of (?:(?:the|a|an|his|her|their|each) )?"
                      rf"(?:{NUMBER}[ -]?(?:hour|min(?:ute)?)s? )?(?:school |instructional |student )?day", re.I)


@cache
def _length_of_day() -> re.Pattern[str]:
    """How long the school day is, told beside the share: "(school day = 6.5 hours)", "of a 390-minute day"."""
    return re.compile(rf"\bday(?:'s)?(?: length)? ?(?:=|:|is|of|runs|lasts|\() ?({NUMBER})[ -]?(hour|hr|min)"
                      rf"|\b({NUMBER})[ -](hour|hr|min)\w* (?:school |instructional |student )?day\b", re.I)


def _share_of_day(text: str) -> float | None:
    """A percent of a day whose length is told, over five days."""
    share = _share().search(text)
    length = _length_of_day().search(text) if share else None
    if not share or not length:
        return None
    number, unit = (length.group(1), length.group(2)) if length.group(1) else (length.group(3), length.group(4))
    day = number_of(number) * (60 if unit.lower().startswith("h") else 1)
    return round(int(share.group(1)) / 100 * day * 5, 1)


@cache
def _uncountable() -> re.Pattern[str]:
    return re.compile(r"\b(?:excluding|except(?:ing)?|minus|not (?:including|counting)|less (?:the|his|her"
                      r"|time))\b", re.I)


def minutes_per_week(text: str) -> float | None:
    """Return minutes a week, or None when the text does not give enough (no rate, a range, an exclusion, "monthly")."""
    if _uncountable().search(text) or _in_cycles(text) or changes_with_time(text):
        return None
    share = _share_of_day(text)
    if share is not None:
        return share
    text = only_current(text)
    rates = find_rates(text)
    quantities = _without_repeats(text, find_quantities(text), rates)
    if not quantities:
        product = _bare_product().search(text) or _product().search(text)
        daily = any(rate.per == "day" for rate in rates)
        return float(product.group(1)) * float(product.group(2)) * (5 if daily else 1) if product else None
    if any(quantity.low != quantity.high for quantity in quantities):
        return None
    remainder = _remainder(text, quantities, rates)
    return _add_up(text, quantities, rates) if remainder is None else remainder


def _without_repeats(text: str, quantities: list[Quantity], rates: list[Rate]) -> list[Quantity]:
    """Drop an amount that a later sentence without any rate only says again ("... that means 20 hours in his room")."""
    marks = list(re.finditer(r"[.?!][\"']? (?=[A-Z])", text))
    kept: list[Quantity] = []
    for quantity in quantities:
        start = max((mark.end() for mark in marks if mark.end() <= quantity.start), default=0)
        end = min((mark.start() for mark in marks if mark.start() >= quantity.end), default=len(text))
        rated = quantity.per or any(start <= rate.start < end for rate in rates) or ":" in text[quantity.start:quantity.end]
        if rated or quantity.low not in {one.low for one in kept}:
            kept.append(quantity)
    return kept


def _in_cycles(text: str) -> bool:
    """Does the paper count in rounds of six or seven days, which make no week without a calendar?"""
    return any(rate.per == "other" and "cycle" in text[rate.start:rate.end] for rate in find_rates(text))


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
    if all(":" in text[one.start:one.end] for one in (first, second)):
        return text[first.start:first.end] == text[second.start:second.end]
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
    count = count_before(text, quantity)
    amount = quantity.low * count * count_named(text, quantity)
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
    if quantity.low > _LONGEST_DAY:
        return quantity.low
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


def _is_nearest(text: str, quantity: Quantity, rate: Rate) -> bool:
    """Does no other amount stand nearer to the rate than this one?"""
    return min(find_quantities(text), key=lambda one: _distance(one, rate), default=quantity).start == quantity.start


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
    text = only_current(text)
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
