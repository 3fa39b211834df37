"""The IEP as dated versions, and the promises in it: who, ratio, minutes, how often, where, from when to when."""

from datetime import date
from typing import Literal

import msgspec

Weekday = Literal["mon", "tue", "wed", "thu", "fri"]
Sharing = Literal["dedicated", "shared", "unstated"]


class Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One service line of a plan.

    `minutes` is the length of one session in minutes, or None where the plan gives no number (a range, "up to",
    "as needed"): then nothing is counted and the ledger says so. `times` sessions are promised `per` day, week or
    month; `days` narrows to weekdays, `periods` names the sessions of a day. `whole_day` means all the minutes that
    school is open. `quote` is the plan's own words.
    """

    id: str
    service: str = "Paraprofessional support"
    provider: str = ""
    sharing: Sharing = "unstated"
    minutes: int | None = None
    whole_day: bool = False
    times: int = 1
    per: Literal["day", "week", "month"] = "day"
    days: tuple[Weekday, ...] = ()
    periods: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    vague_terms: tuple[str, ...] = ()
    quote: str = ""
    page: int | None = None


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A dated version of the IEP (or 504 plan). An amendment is a new version; nothing is rewritten.

    A plan is in force from `starts_on` until the day before the next version starts, or `ends_on`.
    """

    id: str
    starts_on: date
    ends_on: date | None = None
    title: str = "IEP"
    kind: Literal["iep", "amendment", "504"] = "iep"
    promises: tuple[Promise, ...] = ()
    evidence: str = ""
