"""Writes a result where the command was told to: whole or not at all, never half a file."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import typer

from inwriting.core.documents.blocks import Document
from inwriting.core.problems import EndingUnknown, NotWritten

ENDINGS = ("pdf", "docx", "txt", "html")


def write_file(path: Path, data: bytes) -> None:
    """Write the bytes under a temporary name and rename. Raises NotWritten (disk full, no folder, not allowed)."""
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".inwriting-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise NotWritten(name=path.name, reason=error.strerror or "unknown", where=str(path)) from None


def write_document(document: Document, out: Path) -> None:
    """Write a document in the format that the file's ending names. Raises EndingUnknown or NotWritten."""
    from inwriting.output.write import write
    kind = out.suffix.lower().lstrip(".")
    if kind not in ENDINGS:
        raise EndingUnknown(ending=out.suffix or "no ending", endings=", ".join(ENDINGS), where=str(out))
    made = write(document, kind)  # type: ignore[arg-type]
    write_file(out, made.encode() if isinstance(made, str) else made)
    typer.echo(f"Wrote {out}", err=True)


def print_json(value: Any) -> None:
    """Print a value as one line of JSON."""
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
