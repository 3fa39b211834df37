"""Puts the certificates inside a time stamp into the order that strict readers ask for; servers often send them in another.

The order is not covered by the signature, and all lengths stay the same. What is kept is always the answer as it came.
"""

from collections.abc import Iterator

_CERTIFICATES = 0xA0


def sort_certificates(token: bytes) -> bytes:
    """The same answer with its certificates in DER's order; anything that is not built as expected comes back unchanged."""
    try:
        response = _children(token, *_inside(token, 0))
        content_info = _children(token, *_inside(token, response[1][0]))
        signed = _children(token, *_inside(token, content_info[1][0]))[0]
        parts = _children(token, *_inside(token, signed[0]))
        begin, end = next(part for part in parts if token[part[0]] == _CERTIFICATES)
        first, last = _inside(token, begin)
        ordered = sorted(token[start:stop] for start, stop in _children(token, first, last))
        return token[:first] + b"".join(ordered) + token[end:]
    except (IndexError, StopIteration, ValueError):
        return token


def _inside(data: bytes, at: int) -> tuple[int, int]:
    """Where the content of the element at `at` begins and ends."""
    length = data[at + 1]
    start = at + 2
    if length & 0x80:
        count = length & 0x7F
        if not 1 <= count <= 4:
            raise ValueError
        length = int.from_bytes(data[start:start + count], "big")
        start += count
    if start + length > len(data):
        raise ValueError
    return start, start + length


def _children(data: bytes, start: int, end: int) -> list[tuple[int, int]]:
    return list(_walk(data, start, end))


def _walk(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        _first, stop = _inside(data, start)
        yield start, stop
        start = stop
