"""Makes a binder in the background: the page can be closed, and the progress and the file are there when it opens again."""

import os
import shutil
import socket
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from django.conf import settings
from django.db import connections

from inwriting.actions.bind_case import Wishes
from inwriting.actions.bind_kept import bind_kept
from inwriting.actions.clock import new_id, now, today_in
from inwriting.actions.get_case import get_facts
from inwriting.core.problems import FileNotInVault, Problem

SILENT_SECONDS = 900.0
# Which run of the program this is: a number of a process alone comes back after a restart.
RUN = new_id()
HOST = socket.gethostname()


class Binding(msgspec.Struct, frozen=True):
    """Where the making of a binder stands. `state` is working, done, failed or stopped (the program was closed meanwhile)."""

    state: str
    began_at: float
    seen_at: float
    process: int = 0
    host: str = ""
    run: str = ""
    stage: str = ""
    count: int = 0
    total: int = 0
    pages: int = 0
    checked: int = 0
    parts: tuple[str, ...] = ()
    redacted: bool = False
    problems: tuple[dict[str, Any], ...] = ()


def start_binding(
    case_id: str, *, max_size: int = 0, redacted: bool = False, passwords: Mapping[int, str] | None = None
) -> None:
    """Begin, unless one is being made already. `passwords` open locked exhibits, by their number; they are kept nowhere."""
    there = find_binding(case_id)
    if there is not None and there.state == "working":
        return
    folder = _folder(case_id)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    moment = now().timestamp()
    _write(case_id, Binding("working", moment, moment, os.getpid(), HOST, RUN, redacted=redacted))
    wishes = Wishes(today_in(get_facts(case_id).calendar.zone), max_size, redacted=redacted, passwords=dict(passwords or {}))
    threading.Thread(target=_bind, args=(case_id, wishes, moment), daemon=True).start()


def find_binding(case_id: str) -> Binding | None:
    """The last binder that was begun. One that a closed program left behind is "stopped"."""
    try:
        found = msgspec.json.decode((_folder(case_id) / "progress.json").read_bytes(), type=Binding)
    except (OSError, msgspec.DecodeError):
        return None
    lost = not _is_running(found) or now().timestamp() - found.seen_at > SILENT_SECONDS
    return msgspec.structs.replace(found, state="stopped") if found.state == "working" and lost else found


def _is_running(binding: Binding) -> bool:
    """Whether the run that makes it still goes on; of another machine only its silence can tell."""
    if binding.run == RUN or binding.host != HOST:
        return True
    try:
        os.kill(binding.process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return binding.process != os.getpid()


def read_part(case_id: str, number: int) -> tuple[str, bytes]:
    """One part of the finished binder, counted from 1: its name and its bytes. Raises FileNotInVault."""
    found = find_binding(case_id)
    if found is None or found.state != "done" or not 0 < number <= len(found.parts):
        raise FileNotInVault(fingerprint="binder")
    path = _folder(case_id) / found.parts[number - 1]
    return path.name, path.read_bytes()


def _bind(case_id: str, wishes: Wishes, began_at: float) -> None:
    shown = [0.0]

    def tell(state: str, **more: Any) -> None:
        shown[0] = now().timestamp()
        _write(case_id, Binding(state, began_at, shown[0], os.getpid(), HOST, RUN, redacted=wishes.redacted, **more))

    def step(stage: str, count: int, total: int) -> None:
        if count >= total or now().timestamp() - shown[0] > 0.5:
            tell("working", stage=stage, count=count, total=total)

    try:
        name = "binder-redacted.pdf" if wishes.redacted else "binder.pdf"
        bound = bind_kept(case_id, _folder(case_id) / name, wishes, progress=step).bound
        tell("done", pages=bound.pages, checked=bound.checked, parts=tuple(Path(part.path).name for part in bound.parts))
    except Problem as problem:
        tell("failed", problems=tuple(_describe(one) for one in getattr(problem, "problems", None) or (problem,)))
    except Exception:
        # Whatever else goes wrong, the page must not say "working" for ever; the log gets the whole of it.
        tell("failed")
        raise
    finally:
        connections.close_all()


def _describe(problem: Problem) -> dict[str, Any]:
    """A problem as templates and values, so that the page can say it in its own language."""
    values = {name: str(value) for name, value in problem.values.items()}
    return {"code": problem.code, "what": problem.what, "why": problem.why, "do": problem.do, "values": values}


def _folder(case_id: str) -> Path:
    return Path(settings.DATA) / "binders" / case_id


def _write(case_id: str, binding: Binding) -> None:
    place = _folder(case_id) / "progress.json"
    fresh = place.with_suffix(".new")
    fresh.write_bytes(msgspec.json.encode(binding))
    fresh.replace(place)
