"""Tells whether the process that is sending a message still lives: it holds a lock that the system drops when it dies."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from inwriting.store.vault import problem_of_disk


@contextmanager
def hold(row_id: int) -> Iterator[bool]:
    """Hold the lock of one row of the outbox; gives False where another process or thread holds it."""
    folder = Path(settings.DATA) / "sending"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / f"{row_id}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise problem_of_disk(error, folder) from error
    try:
        yield _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    try:
        if os.name == "posix":
            import fcntl
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError:
        return False
    return True
