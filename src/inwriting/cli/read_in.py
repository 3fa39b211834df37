"""Reads a file that a command was given, or standard input."""

import sys
from pathlib import Path

from inwriting.core.problems import FileMissing


def read_bytes(path: Path) -> bytes:
    """The bytes of the file; "-" is standard input. Raises FileMissing."""
    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileMissing(name=path.name, reason=error.strerror or "unknown", where=str(path)) from None
