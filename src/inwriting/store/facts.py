"""Saves the editable facts of a case field by field, without losing what somebody else saved meanwhile."""

from typing import Any

import msgspec
from django.conf import settings

from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.shape import find_flaws, shape_of
from inwriting.core.facts.when import read_hook
from inwriting.core.problems import BlankNotConfirmed, FactsChangedMeanwhile, FieldUnknown, ManyProblems
from inwriting.store.models import CaseRow
from inwriting.store.rows import get_case_row, put_file, read_file
from inwriting.store.writing import in_one_transaction

FIXED = ("id", "format")


@in_one_transaction
def change_fields(case_id: str, changes: dict[str, Any], erase: bool, seen: CaseFile | None) -> int:
    """Put each value at its path ("child.grade"). Returns the new version.

    A blank over something raises BlankNotConfirmed unless `erase`. With `seen` (the facts the person was looking at) a field
    that differs from it by now raises FactsChangedMeanwhile; other fields of the same case may have changed freely.
    """
    row = get_case_row(case_id, lock=True)
    before = file = read_file(row)
    for path, value in changes.items():
        now = get_field(file, path)
        if seen is not None and get_field(seen, path) != now and now != value:
            raise FactsChangedMeanwhile(field=path, where=path)
        if not erase and is_blank(value) and not is_blank(now):
            raise BlankNotConfirmed(field=path, where=path)
        file = put_field(file, path, value)
    file = check_file(file)
    if file == before:
        return row.version
    put_file(row, file)
    row.version += 1
    row.save(update_fields=["document", "version", "name", "school", "invented"])
    return row.version


def save_new(row: CaseRow, file: CaseFile) -> None:
    """Save the row of a new case."""
    put_file(row, check_file(file))
    row.save(force_insert=True)


def is_blank(value: Any) -> bool:
    """Nothing, or text (or a list of texts) with nothing in it."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, tuple | list) and all(isinstance(one, str) and not one.strip() for one in value))


def get_field(value: Any, path: str) -> Any:
    """The value at a path. Raises FieldUnknown."""
    for name in path.split("."):
        if not isinstance(value, msgspec.Struct) or name not in value.__struct_fields__ or path in FIXED:
            raise FieldUnknown(field=path)
        value = getattr(value, name)
    return value


def put_field(value: Any, path: str, new: Any) -> Any:
    """The same facts with one field changed."""
    name, _dot, rest = path.partition(".")
    return msgspec.structs.replace(value, **{name: put_field(getattr(value, name), rest, new) if rest else new})


def check_file(file: CaseFile) -> CaseFile:
    """The facts once more, through the same strict gate as a case file: wrong kinds and overlong texts are refused."""
    table = msgspec.to_builtins(file)
    flaws = []
    for path, problem in find_flaws(table, shape_of(CaseFile), (), settings.MAX_FIELD_CHARACTERS):
        problem.where = ".".join(map(str, path))
        flaws.append(problem)
    if flaws:
        raise flaws[0] if len(flaws) == 1 else ManyProblems(tuple(flaws))
    return msgspec.convert(table, CaseFile, dec_hook=read_hook)
