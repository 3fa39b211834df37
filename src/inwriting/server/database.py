"""Which database: SQLite in the data folder, or what DATABASE_URL names."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from inwriting.core.problems import SettingUnusable

# WAL lets readers go on while one writes. FULL makes a commit wait for the disk, so a power cut loses nothing that was said kept.
SQLITE_START = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"


def describe_database(url: str, folder: Path, lock_wait: int) -> dict[str, Any]:
    """Django's description of the database. Raises SettingUnusable for an address it cannot use."""
    if not url:
        return _sqlite(str(folder / "inwriting.sqlite3"), lock_wait)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise SettingUnusable(name="DATABASE_URL", value="(hidden)", reason="it is not an address") from None
    if parts.scheme == "sqlite":
        return _sqlite(unquote(parts.path.removeprefix("/")) or ":memory:", lock_wait)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        reason = "it should look like postgres://user:password@host:5432/name"
        raise SettingUnusable(name="DATABASE_URL", value="(hidden)", reason=reason)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql", "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""), "PASSWORD": unquote(parts.password or ""),
        "HOST": host, "PORT": str(port or ""), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"options": f"-c lock_timeout={lock_wait * 1000}", **options},
    }


def _sqlite(name: str, lock_wait: int) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3", "NAME": name,
        "OPTIONS": {"timeout": lock_wait, "transaction_mode": "IMMEDIATE", "init_command": SQLITE_START},
    }
