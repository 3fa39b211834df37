"""What a deadline is: who must act, by when, how it was counted, under which rule, and what to do if it passes."""

from datetime import date
from typing import Literal

import msgspec

Who = Literal["school", "state", "parent", "federal-office"]
Confidence = Literal["verified", "secondary", "courtesy"]


class Start(msgspec.Struct, frozen=True):
    """What starts a clock: the day it is counted from, and how sure that day is.

    `earliest_on` and `latest_on` bound an uncertain start (a mailed letter); `on` is the day assumed.
    `about` is what the clock is about, in plain words; `entry` is the record's entry; `ended_on` is when the thing asked
    for came, if it did.
    """

    on: date
    entry: str
    about: str = ""
    earliest_on: date | None = None
    latest_on: date | None = None
    ended_on: date | None = None
    due_on: date | None = None
    because: str = ""


class Deadline(msgspec.Struct, frozen=True):
    """One date to watch. `due_on` is None where the law gives no number of days ("reasonable time").

    `id` is stable: the timeline's id and the entry that started it. `working` is the arithmetic in plain words.
    `state`: "open", "met" (what was due came in time), "late" (it came after), "passed" (nothing came).
    """

    id: str
    timeline: str
    title: str
    who: Who
    starts_on: date
    due_on: date | None
    earliest_on: date | None
    latest_on: date | None
    unit: str
    working: str
    rule: str
    cite: str
    confidence: Confidence
    if_passed: str
    state: Literal["open", "met", "late", "passed", "no-number"]
    ended_on: date | None = None
    verified_on: date | None = None


class Question(msgspec.Struct, frozen=True):
    """Something about the dates that a person must settle before it is used."""

    id: str
    question: str
    entries: tuple[str, ...] = ()


class Watch(msgspec.Struct, frozen=True):
    """All deadlines on one day, soonest first, and the questions about dates that do not fit."""

    today: date
    deadlines: tuple[Deadline, ...]
    questions: tuple[Question, ...]
