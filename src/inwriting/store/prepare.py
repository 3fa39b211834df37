"""Makes the data folder, the secret key and the tables at the first start."""

import os
import secrets
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from inwriting.store.vault import problem_of_disk
from inwriting.store.writing import problem_of


def prepare_folder() -> None:
    """Make the data folder (for its owner only) and, unless one was given, the key that signs sessions."""
    folder = Path(settings.DATA)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _make_key(folder / "secret-key")
        if not os.access(folder, os.W_OK):
            raise PermissionError(13, "Permission denied")
    except OSError as error:
        raise problem_of_disk(error, folder) from error


def _make_key(place: Path) -> None:
    if place.exists():
        return
    temporary = place.with_name(f"{place.name}.{os.getpid()}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as stream:
        stream.write(secrets.token_urlsafe(50))
    try:
        # A link fails if another process was first, so that there is never more than one key.
        os.link(temporary, place)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()


def prepare_tables() -> None:
    """Bring the tables to this version. Nothing is done, and little time spent, when they are."""
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
    except DatabaseError as error:
        raise problem_of(error) from error
