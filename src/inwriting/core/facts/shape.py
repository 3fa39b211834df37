"""Compares what a case file says with the shape that the facts must have, and collects every difference."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as kinds

from inwriting.core.facts.locate import Path
from inwriting.core.facts.when import read_hook
from inwriting.core.problems import (
    DateImpossible,
    FactMissing,
    FactsProblem,
    FactWrongKind,
    FieldTooLong,
    KeyUnknown,
)

Flaw = tuple[Path, FactsProblem]


@cache
def shape_of(struct: type) -> kinds.StructType:
    """What msgspec knows about a struct."""
    found = kinds.type_info(struct)
    assert isinstance(found, kinds.StructType)
    return found


def find_flaws(value: Any, shape: kinds.Type, path: Path, longest: int) -> Iterator[Flaw]:
    """Every place where the value has not the shape: unknown and missing keys, wrong kinds, impossible dates, too long."""
    if isinstance(shape, kinds.StructType):
        yield from _struct_flaws(value, shape, path, longest)
    elif isinstance(shape, kinds.UnionType):
        yield from _union_flaws(value, shape, path, longest)
    elif isinstance(shape, kinds.VarTupleType | kinds.DictType):
        yield from _items_flaws(value, shape, path, longest)
    elif (wanted := misfit(value, shape)) is not None:
        yield path, _value_flaw(path, wanted, value, shape)
    elif isinstance(value, str) and len(value) > longest:
        yield path, FieldTooLong(field=name_of(path), count=len(value), limit=longest)


def _items_flaws(value: Any, shape: kinds.VarTupleType | kinds.DictType, path: Path, longest: int) -> Iterator[Flaw]:
    if isinstance(shape, kinds.DictType):
        if not isinstance(value, dict):
            yield path, _wrong(path, "a table", value)
            return
        for key, item in value.items():
            yield from find_flaws(item, shape.value_type, (*path, key), longest)
        return
    if not isinstance(value, list | tuple):
        yield path, _wrong(path, "a list", value)
        return
    for index, item in enumerate(value):
        yield from find_flaws(item, shape.item_type, (*path, index), longest)


def _struct_flaws(value: Any, shape: kinds.StructType, path: Path, longest: int) -> Iterator[Flaw]:
    if not isinstance(value, dict):
        yield path, _wrong(path, "a table", value)
        return
    fields = {field.encode_name: field for field in shape.fields}
    for key, item in value.items():
        if key in fields:
            yield from find_flaws(item, fields[key].type, (*path, key), longest)
        elif key != shape.tag_field:
            yield (*path, key), KeyUnknown(key=key, meant=guess(key, fields))
    for key, field in fields.items():
        if field.required and key not in value:
            yield path, FactMissing(field=name_of((*path, key)))


def _union_flaws(value: Any, shape: kinds.UnionType, path: Path, longest: int) -> Iterator[Flaw]:
    if value is None and shape.includes_none:
        return
    options = [option for option in shape.types if not isinstance(option, kinds.NoneType)]
    structs = {option.tag: option for option in options if isinstance(option, kinds.StructType)}
    if structs:
        tag = value.get("kind") if isinstance(value, dict) else None
        if tag in structs:
            yield from find_flaws(value, structs[tag], path, longest)
        else:
            yield path, FactWrongKind(field=name_of((*path, "kind")), wanted="a kind of entry", found=say(tag),
                                      meant=guess(str(tag), structs))
        return
    if all(misfit(value, option) is not None for option in options):
        yield path, _value_flaw(path, misfit(value, options[0]) or "", value, options[0])
    elif isinstance(value, str) and len(value) > longest:
        yield path, FieldTooLong(field=name_of(path), count=len(value), limit=longest)


def misfit(value: Any, shape: kinds.Type) -> str | None:
    """None if the plain value fits; otherwise what it should be, in words."""
    match shape:
        case kinds.StrType():
            return None if isinstance(value, str) else "text in quotation marks"
        case kinds.BoolType():
            return None if isinstance(value, bool) else "true or false"
        case kinds.IntType():
            return None if isinstance(value, int) and not isinstance(value, bool) else "a whole number"
        case kinds.DateType():
            return None if _is_date(value) else "a date like 2026-10-05"
        case kinds.DateTimeType():
            return None if _is_moment(value) else "a moment with its zone, like 2026-10-05T14:30:00-05:00"
        case kinds.CustomType():
            return None if _is_date(value) or _is_moment(value) else "a date, or a moment with its zone"
        case kinds.LiteralType():
            return None if value in shape.values else "one of: " + ", ".join(map(str, shape.values))
    raise TypeError(f"no way to check {shape}")


def _is_date(value: Any) -> bool:
    if isinstance(value, str):
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return True
    return isinstance(value, date) and not isinstance(value, datetime)


def _is_moment(value: Any) -> bool:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return False
    return isinstance(value, datetime) and value.tzinfo is not None


def _value_flaw(path: Path, wanted: str, value: Any, shape: kinds.Type) -> FactsProblem:
    dated = isinstance(value, str) and value[:4].isdigit() and value.count("-") == 2
    if dated and isinstance(shape, kinds.DateType | kinds.CustomType):
        return DateImpossible(text=value)
    known = shape.values if isinstance(shape, kinds.LiteralType) else ()
    return FactWrongKind(field=name_of(path), wanted=wanted, found=say(value), meant=guess(str(value), known))


def _wrong(path: Path, wanted: str, value: Any) -> FactWrongKind:
    return FactWrongKind(field=name_of(path), wanted=wanted, found=say(value), meant="")


def name_of(path: Path) -> str:
    """A path as people write it: `people[2].role` (counted from 1)."""
    words = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return words.lstrip(".") or "the file"


def say(value: Any) -> str:
    """A value in a few words, for a problem."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    text = str(value)
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"


def guess(word: str, known: Any) -> str:
    """` Did you mean “x”?`, or nothing."""
    from difflib import get_close_matches
    near = get_close_matches(word, [str(one) for one in known], n=1)
    return f" Did you mean “{near[0]}”?" if near else ""


def convert(value: Any, struct: Any) -> Any:
    """Make the struct of a value that has no flaws."""
    return msgspec.convert(value, struct, dec_hook=read_hook)
