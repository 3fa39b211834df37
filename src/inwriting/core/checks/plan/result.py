"""The answer of the plan check: every aide promise, what it states, and what to ask."""

from typing import Literal

import msgspec

from inwriting.core.checks.finding import Finding

Sharing = Literal["dedicated", "shared", "unstated"]
Verdict = Literal["specific", "incomplete", "vague"]
Confidence = Literal["high", "medium", "low"]


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """Which of the six things that make a promise checkable this one states."""

    sharing: bool = False
    scope: bool = False
    setting: bool = False
    frequency: bool = False
    duration: bool = False
    start: bool = False


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """One aide promise: `quote` is the exact text of `page` from `start` to `end`."""

    quote: str
    page: int
    start: int
    end: int
    support: str
    sharing: Sharing
    settings: tuple[str, ...] = ()
    stated: Stated = Stated()
    minutes_per_week: float | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    vague_terms: tuple[str, ...] = ()
    verdict: Verdict = "incomplete"
    confidence: Confidence = "medium"
    suggestion: str = ""
    findings: tuple[Finding, ...] = ()


class PlanCheck(msgspec.Struct, frozen=True, kw_only=True):
    """All promises of a paper in reading order, and the findings about the paper as a whole."""

    promises: tuple[Promise, ...] = ()
    findings: tuple[Finding, ...] = ()
    pages: int = 0
