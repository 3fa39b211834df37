"""Which dated facts still lie inside the look-back of a state complaint, and which fall out next."""

from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from inwriting.core.dates import add_years


class FallingOut(msgspec.Struct, frozen=True):
    """One dated fact: the last day on which a complaint that is RECEIVED then still covers it (34 CFR 300.153(c))."""

    entry: str
    happened_on: date
    last_receipt_on: date
    status: str


class LookBack(msgspec.Struct, frozen=True):
    """The look-back as it stands: the oldest day still covered if the complaint were received today, and each fact."""

    received_on: date
    oldest_on: date
    facts: tuple[FallingOut, ...]

    def count(self, *statuses: str) -> int:
        """How many facts have one of these statuses."""
        return sum(1 for fact in self.facts if fact.status in statuses)


def look_back(facts: Iterable[tuple[str, date]], received_on: date, years: int = 1) -> LookBack:
    """Sort dated facts (entry id, day) by whether a complaint received on `received_on` still covers them.

    "Not more than one year before the date the complaint is received": a fact on the same day of the year before is
    still covered. Statuses: "out" (background only), "tomorrow", "next-week", "next-month" (falls out within 1, 7, 31
    days of waiting), "inside".
    """
    sorted_facts = sorted(facts, key=lambda fact: (fact[1], fact[0]))
    return LookBack(received_on, add_years(received_on, -years), tuple(
        FallingOut(entry, on, last_receipt(on, years), _status(last_receipt(on, years), received_on))
        for entry, on in sorted_facts))


def last_receipt(happened_on: date, years: int = 1) -> date:
    """The last day of receipt that still covers what happened: the same day `years` later.

    For 29 February the covered year ends on 28 February, or on 29 February if that year has one.
    """
    candidate = add_years(happened_on, years)
    following = candidate + timedelta(days=1)
    return following if add_years(following, -years) <= happened_on else candidate


def _status(last_on: date, received_on: date) -> str:
    left = (last_on - received_on).days
    if left < 0:
        return "out"
    for limit, status in ((0, "tomorrow"), (6, "next-week"), (30, "next-month")):
        if left <= limit:
            return status
    return "inside"
