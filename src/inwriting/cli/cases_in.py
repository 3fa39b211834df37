"""Opens the case a command was given: a file (case.toml, case.json) without Django, or an id from the store."""

from datetime import date
from pathlib import Path

from inwriting.core.facts.case import Case
from inwriting.core.problems import DayUnreadable


def open_case(file_or_id: str) -> Case:
    """The case in a file, or the one kept under this id. Raises a Problem that says which of the two it tried."""
    path = Path(file_or_id)
    if path.suffix in (".toml", ".json") or path.is_file():
        from inwriting.core.facts.read import read_case
        return read_case(path)
    from inwriting.actions.start import start_django
    start_django()
    from inwriting.actions.get_case import get_case
    return get_case(file_or_id)


def read_day(text: str | None) -> date:
    """The day that --today or --as-of names; without one, the day on this machine's clock. Raises DayUnreadable."""
    if not text:
        from datetime import datetime
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DayUnreadable(text=text) from None
