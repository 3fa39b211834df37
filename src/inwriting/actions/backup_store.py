"""Copies everything that is kept to another folder."""

from pathlib import Path

from inwriting.store.backup import copy_everything


def backup_store(target: Path) -> tuple[int, int]:
    """Copy database, key and papers to a folder; return how many papers are kept and how many were copied now."""
    return copy_everything(Path(target))
