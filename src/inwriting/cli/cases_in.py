"""Opens the case a command was given: a file (case.toml, case.json) without Django, or an id from the store."""

import re
from datetime import date
from pathlib import Path

import typer

from inwriting.core.facts.case import Case
from inwriting.core.problems import DayUnreadable, MonthUnreadable

LANGUAGES = ("en", "es")


def open_case(file_or_id: str) -> Case:
    """The case in a file, or the one kept under this id (or under an id that begins so).

    A date in a file that lies years ahead of this machine's day is asked about. Raises a Problem.
    """
    path = Path(file_or_id)
    if path.suffix in (".toml", ".json") or path.is_file():
        from inwriting.core.facts.read import read_case
        return read_case(path, today=read_day(None))
    from inwriting.actions.start import start_django
    start_django()
    from inwriting.actions.get_case import get_case
    from inwriting.actions.list_cases import find_case_id
    return get_case(find_case_id(file_or_id))


def read_day(text: str | None) -> date:
    """The day that --today or --as-of names; without one, the day on this machine's clock. Raises DayUnreadable."""
    if not text:
        from datetime import datetime
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DayUnreadable(text=text) from None


def read_language(text: str) -> str:
    """The language that --lang names. Anything but these two is a usage error."""
    if text not in LANGUAGES:
        raise typer.BadParameter(f"“{text}” is not one of: {', '.join(LANGUAGES)}.")
    return text


def read_month(text: str) -> str:
    """The month as it was named ("2026-11"), or nothing. Raises MonthUnreadable."""
    if text and not re.fullmatch(r"[12]\d{3}-(0[1-9]|1[0-2])", text):
        raise MonthUnreadable(text=text)
    return text
