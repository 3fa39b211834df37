"""Dated values: how long something may take, since when, under which rule; never a number where the law gives none."""

from datetime import date
from typing import Literal

import msgspec

from inwriting.core.law.rule import Text

Unit = Literal["calendar-days", "school-days", "business-days", "months", "years", "reasonable-time", "occasion"]


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value from `starts` on, until the next one of the same timeline. `amount` is None where no number is given."""

    starts: date
    unit: Unit
    amount: int | None = None
    rule: str = ""


class Timeline(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One clock of the law and its values over time.

    `who` must act; `if_passed` says what to do if nothing comes; `carry_over` is true only if the rule itself moves a
    due date that falls on a closed day; `counts` is "back" for look-backs.
    """

    id: str
    rule: str
    title: Text
    says: Text
    who: Literal["school", "state", "parent", "federal-office"]
    values: tuple[Value, ...]
    if_passed: Text = {}
    carry_over: bool = False
    counts: Literal["forward", "back"] = "forward"
    status: Literal["verified", "secondary"] = "verified"
    note: Text = {}


class Amount(msgspec.Struct, frozen=True):
    """A timeline as it stands on one day."""

    timeline: str
    amount: int | None
    unit: Unit
    rule: str
    starts: date
    says: Text
