"""When something happened: a date, a moment with its zone, or a range of days."""

from abc import ABC
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from inwriting.core.problems import WhenUnclear

if TYPE_CHECKING:
    DayOrMoment = datetime | date
else:
    class DayOrMoment(ABC):  # noqa: B024 - msgspec can't tell two kinds of text apart, so `read_hook` does
        """A day, or a moment with its zone."""

    DayOrMoment.register(date)


def read_hook(kind: type, value: Any) -> Any:
    """What msgspec asks when it meets a `DayOrMoment`: pass as `dec_hook` wherever payloads are decoded."""
    if kind is not DayOrMoment:
        raise NotImplementedError(kind)
    when = parse_when(value)
    if when.to_on:
        raise ValueError(value)
    return when.at or when.from_on


class When(msgspec.Struct, frozen=True):
    """A day (`from_on`), a range of days (`to_on` set), or a moment (`at` set, with a zone)."""

    from_on: date
    to_on: date | None = None
    at: datetime | None = None

    @property
    def last_on(self) -> date:
        """The last day it covers."""
        return self.to_on or self.from_on

    @property
    def order(self) -> tuple[date, float, date]:
        """What to sort by: the day, then the moment where it is known, then the last day."""
        return self.from_on, self.at.timestamp() if self.at else 0.0, self.last_on

    def __str__(self) -> str:
        if self.at:
            return self.at.isoformat()
        return f"{self.from_on}/{self.to_on}" if self.to_on else str(self.from_on)


def parse_when(value: str | date | datetime) -> When:
    """Read a date, moment or range. Raises WhenUnclear; a moment without a zone is refused, never guessed."""
    if isinstance(value, datetime):
        return _moment(value, str(value))
    if isinstance(value, date):
        return When(value)
    try:
        if "/" in value:
            first, last = (date.fromisoformat(part) for part in value.split("/"))
            if last < first:
                raise WhenUnclear(text=value)
            return When(first, last if last > first else None)
        if "T" in value:
            return _moment(datetime.fromisoformat(value), value)
        return When(date.fromisoformat(value))
    except ValueError:
        raise WhenUnclear(text=value) from None


def _moment(moment: datetime, text: str) -> When:
    if moment.tzinfo is None:
        raise WhenUnclear(text=text)
    return When(moment.date(), at=moment)
