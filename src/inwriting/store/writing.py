"""One transaction at a time, waited for and tried again; what the database says becomes a Problem."""

import time
from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from django.conf import settings
from django.db import DatabaseError, IntegrityError, transaction

from inwriting.core.problems import DiskFull, HeaderSealed, StoreBusy, StoreUnreadable

Given = ParamSpec("Given")
Result = TypeVar("Result")
TRIES = 6
_inside = ContextVar("_inside", default=False)
_BUSY = ("locked", "busy", "deadlock", "lock timeout", "could not serialize")


def in_one_transaction(deed: Callable[Given, Result]) -> Callable[Given, Result]:
    """Run all of a deed in one transaction, and again if another writer got in between. Inside another one it just runs."""

    @wraps(deed)
    def run(*given: Given.args, **values: Given.kwargs) -> Result:
        if _inside.get():
            return deed(*given, **values)
        mark = _inside.set(True)
        try:
            return _try(lambda: deed(*given, **values))
        finally:
            _inside.reset(mark)

    return run


def _try(deed: Callable[[], Result]) -> Result:
    for attempt in range(TRIES):
        try:
            with transaction.atomic():
                return deed()
        except DatabaseError as error:
            if not _may_try_again(error) or attempt == TRIES - 1:
                raise problem_of(error) from error
            time.sleep(0.01 * 2**attempt)
    raise AssertionError("the last try returns or raises")


def _may_try_again(error: Exception) -> bool:
    """Another writer came first, or the database broke a tie. A lock that lasted is not waited for twice."""
    text = str(error).lower()
    forked = isinstance(error, IntegrityError) and ("entryrow" in text or "one_entry" in text or "chain" in text)
    return forked or "deadlock" in text or "could not serialize" in text


def problem_of(error: Exception) -> Exception:
    """The Problem that fits what the database said."""
    text = str(error).lower()
    if "sealed:" in text:
        return HeaderSealed()
    if "disk is full" in text or "disk full" in text or "no space" in text:
        return DiskFull()
    if any(word in text for word in _BUSY):
        return StoreBusy(seconds=settings.LOCK_WAIT)
    return StoreUnreadable(reason=str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__)
