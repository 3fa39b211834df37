"""Where a key stands in a TOML file, so that a problem can name the line."""

import re


def steps_of(message: str) -> list[str | int]:
    """The path in a msgspec validation message (`... - at `$.needs[2].area``) as steps: ["needs", 2, "area"]."""
    found = re.search(r" - at `\$(.*)`", message)
    steps: list[str | int] = []
    for name, number in re.findall(r"\.([\w-]+)|\[(\d+)\]", found[1] if found else ""):
        steps.append(name or int(number))
    return steps


def find_line(text: str, steps: list[str | int]) -> int:
    """The line of a key in a TOML file, as near as its tables and keys can be followed; 1 if nowhere."""
    lines = text.splitlines()
    low, high, found = 0, len(lines), 0
    for name, number in _pairs(steps):
        head = re.compile(rf"\s*\[\[?(?:[\w-]+\.)*{re.escape(name)}\]\]?\s*(#.*)?$")
        heads = [index for index in range(low, high) if head.match(lines[index])]
        if heads and (number is None or number < len(heads)):
            found = low = heads[number or 0]
            high = heads[(number or 0) + 1] if number is not None and number + 1 < len(heads) else high
            continue
        for index in range(low, high):
            if re.match(rf'\s*"?{re.escape(name)}"?\s*[.=]', lines[index]):
                found = low = index
                break
    return found + 1


def _pairs(steps: list[str | int]) -> list[tuple[str, int | None]]:
    pairs: list[tuple[str, int | None]] = []
    for step in steps:
        if isinstance(step, str):
            pairs.append((step, None))
        elif pairs:
            pairs[-1] = (pairs[-1][0], step)
    return pairs
