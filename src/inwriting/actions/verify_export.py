"""Checks an export, zipped or unpacked, with the same script that lies in it. Needs no database."""

import zipfile
from pathlib import Path

import msgspec

from inwriting.core.problems import ExportUnusable
from inwriting.store import verify


class ExportCheck(msgspec.Struct, frozen=True):
    """What the check of an export found. `wrong` is empty if it holds."""

    wrong: tuple[str, ...]
    case: str = ""
    entries: int = 0
    files: int = 0
    head: str = ""
    exported_at: str = ""
    erased: tuple[int, ...] = ()


def verify_export(path: Path) -> ExportCheck:
    """Check a zip or a folder. Raises ExportUnusable if it cannot be opened at all."""
    try:
        box = verify.Folder(str(path)) if path.is_dir() else verify.Zip(str(path))
        wrong, found = verify.check(box)
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):
        raise ExportUnusable(reason="it is damaged, or not an export", where=path.name) from None
    return ExportCheck(tuple(wrong), str(found.get("case", "")), found.get("entries", 0), found.get("kept_files", 0),
                       str(found.get("head", "")), str(found.get("exported_at", "")), tuple(found.get("erased", ())))
