"""Reads a long scan in the background: the page can be closed, and the words are there when it opens again."""

import threading
from contextlib import suppress

import msgspec
from django.db import connections

from inwriting.actions.read_kept import list_sheets, read_kept, read_sheet
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.paper import Paper
from inwriting.core.problems import PaperProblem

_running: "dict[str, Running]" = {}
_lock = threading.Lock()


class Running:
    """A reading that goes on: how many of its pages are read, and what became of it."""

    def __init__(self, sheets: tuple[FileRef, ...]) -> None:
        self.sheets = sheets
        self.count = self.total = 0
        self.thread = threading.Thread(target=self.read, daemon=True)

    def read(self) -> None:
        """Read every sheet. A problem is met again, and said, when the page asks for the paper."""
        try:
            for place, sheet in enumerate(self.sheets):
                with suppress(PaperProblem):
                    read_sheet(sheet, on_page=self.step if len(self.sheets) == 1 else None)
                if len(self.sheets) > 1:
                    self.step(place + 1, len(self.sheets))
        finally:
            with _lock:
                _running.pop(self.sheets[0].sha256, None)
            connections.close_all()

    def step(self, count: int, total: int) -> None:
        """Note how far it is."""
        self.count, self.total = count, total


class StillReading(msgspec.Struct, frozen=True):
    """How far the reading is: pages read, of how many; both 0 at the very beginning."""

    count: int
    total: int


def read_patiently(case_id: str, seq: int, fingerprint: str, *, wait_seconds: float) -> Paper | StillReading:
    """The paper, if it can be read within `wait_seconds`; otherwise how far it is. It goes on by itself.

    Raises the PaperProblem of a paper that cannot be read.
    """
    sheets = list_sheets(case_id, seq, fingerprint)
    with _lock:
        running = _running.get(sheets[0].sha256)
        if running is None:
            running = _running[sheets[0].sha256] = Running(sheets)
            running.thread.start()
    running.thread.join(wait_seconds)
    if running.thread.is_alive():
        return StillReading(running.count, running.total)
    return read_kept(case_id, seq, fingerprint)
