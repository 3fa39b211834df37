"""Finds the line on which a fact stands in a case file, so that a problem can point at it."""

import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

Path = tuple[str | int, ...]
_KEY = re.compile(r"""\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_-]+)\s*(\.|=|\]\]?)""")
_QUOTES = ('"""', "'''", '"', "'")


def locate_toml(text: str) -> dict[Path, int]:
    """The line of every key and table of a TOML text that is known to be well formed."""
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    position = 0
    while position < len(text):
        end = _line_end(text, position)
        line = text[position:end].strip()
        number = text.count("\n", 0, position) + 1
        if not line or line.startswith("#"):
            position = end + 1
        elif line.startswith("["):
            doubled = line.startswith("[[")
            table = _enter(_read_keys(line[2 if doubled else 1:])[0], doubled, counts)
            lines.setdefault(table, number)
            position = end + 1
        else:
            keys, consumed = _read_keys(text[position:])
            for depth in range(1, len(keys) + 1):
                lines.setdefault(table + keys[:depth], number)
            position = _value_end(text, position + consumed) + 1
    return lines


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _read_keys(text: str) -> tuple[Path, int]:
    keys: list[str | int] = []
    position = 0
    while match := _KEY.match(text, position):
        keys.append(match[1].strip("\"'"))
        position = match.end()
        if match[2] != ".":
            break
    return tuple(keys), position


def _enter(keys: Path, doubled: bool, counts: dict[Path, int]) -> Path:
    """The path of a table header: `[[people]]` for the second time is ("people", 1)."""
    path: Path = ()
    for depth, key in enumerate(keys):
        path += (key,)
        if doubled and depth == len(keys) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _value_end(text: str, position: int) -> int:
    """Where the value that begins at `position` ends: the newline outside of strings and brackets."""
    depth = 0
    while position < len(text):
        quote = next((quote for quote in _QUOTES if text.startswith(quote, position)), "")
        sign = text[position]
        if quote:
            position = _string_end(text, position + len(quote), quote)
            continue
        if sign == "#":
            position = _line_end(text, position)
            continue
        depth += (sign in "[{") - (sign in "]}")
        if sign == "\n" and depth <= 0:
            return position
        position += 1
    return position


def _string_end(text: str, position: int, quote: str) -> int:
    while (found := text.find(quote, position)) >= 0 and quote[0] == '"':
        slash = text.find("\\", position, found)
        if slash < 0:
            break
        position = slash + 2
    position = (found if found >= 0 else len(text)) + len(quote)
    while len(quote) == 3 and text.startswith(quote[0], position):
        position += 1
    return position


def locate_json(text: str) -> dict[Path, int]:
    """The line of every value of a JSON text that is known to be well formed."""
    lines: dict[Path, int] = {}
    stack: list[list[Any]] = []
    position, number = 0, 1
    path: Path = ()
    expects_key = False
    while position < len(text):
        sign = text[position]
        if sign == "\n":
            number += 1
        elif sign in "{[":
            lines.setdefault(path, number)
            stack.append([path, sign, 0])
            expects_key = sign == "{"
            path = path if expects_key else (*path, 0)
        elif sign in "}]":
            path = stack.pop()[0]
        elif sign == ",":
            parent, kind, count = stack[-1]
            stack[-1][2] = count + 1
            expects_key = kind == "{"
            path = parent if expects_key else (*parent, count + 1)
        elif sign == '"':
            word, position = scanstring(text, position + 1)
            if expects_key:
                path, expects_key = (*stack[-1][0], word), False
            lines.setdefault(path, number)
            continue
        elif sign not in " \t\r:":
            lines.setdefault(path, number)
        position += 1
    return lines
