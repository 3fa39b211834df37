"""What Django checks before it starts: the key, the hosts, the data folder; each with what to do."""

import os
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register


@register()
def check_start(**given: Any) -> list[CheckMessage]:
    """Everything that would go wrong later, said now."""
    found: list[CheckMessage] = []
    folder = settings.DATA
    if folder.exists() and not os.access(folder, os.W_OK):
        found.append(Error(f"The data folder {folder} can't be written to.", id="inwriting.E001",
                           hint="Allow writing in it, or choose another one with INWRITING_DATA."))
    if not settings.LOCAL and not settings.ALLOWED_HOSTS:
        found.append(Error("A hosted site needs to know its own names.", id="inwriting.E002",
                           hint="Set INWRITING_HOSTS=letters.example.org"))
    if not settings.LOCAL and settings.DEBUG:
        found.append(Error("DEBUG is on, on a hosted site: strangers could read facts from error pages.",
                           id="inwriting.E003", hint="Take INWRITING_DEBUG away."))
    key_file = folder / "secret-key"
    if key_file.exists() and key_file.stat().st_mode & 0o077 and os.name == "posix":
        found.append(Warning("Other users of this computer can read the secret key.", id="inwriting.W001",
                             hint=f"chmod 600 {key_file}"))
    if not settings.LOCAL and settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        found.append(Warning("Many families on SQLite will wait for each other.", id="inwriting.W002",
                             hint="Set DATABASE_URL to a PostgreSQL database."))
    return found
