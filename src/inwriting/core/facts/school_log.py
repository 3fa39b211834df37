"""What the school's own service log says, line by line."""

from datetime import date, time

import msgspec


class SchoolLogRow(msgspec.Struct, frozen=True):
    """One line of the school's log. `line` is its line in the file; `given` is None where the log doesn't say.

    `minutes` counts minutes of service; where the log has a start and an end, they are the difference. `unclear` says
    that the line has minutes which can't be read or can't be; nothing is taken from it.
    """

    line: int
    on: date
    minutes: int | None = None
    given: bool | None = None
    service: str = ""
    provider: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    note: str = ""
    unclear: bool = False
