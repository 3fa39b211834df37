"""What deeds need from outside: the moment it is, a new id, and salt for what is sealed. Nothing in core may ask for these."""

import secrets
import uuid
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def today_in(zone: str) -> date:
    """The day it is in a zone such as America/Chicago."""
    return datetime.now(ZoneInfo(zone)).date()


def new_id() -> str:
    """A new id for a case or a letter."""
    return str(uuid.uuid4())


def new_salt() -> str:
    """Random salt, so that erased words can't be guessed back from their fingerprint."""
    return secrets.token_hex(16)
