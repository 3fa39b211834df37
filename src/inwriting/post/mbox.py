"""Splits a mailbox file (mbox) into the messages in it."""

import re
from collections.abc import Iterator

from inwriting.core.problems import MailboxUnreadable

MOST_MESSAGES = 20_000
_START = re.compile(rb"(?:\A|(?<=\n))From [^\r\n]*\r?\n")
_QUOTED = re.compile(rb"(?m)^>(>*From )")


def is_mbox(data: bytes) -> bool:
    """Whether this is a mailbox and not one message."""
    return data.startswith(b"From ") or data.startswith(b">From ")


def split_mbox(data: bytes) -> Iterator[bytes]:
    """Every message in the file, as it came. Raises MailboxUnreadable for a file with too many."""
    # A line "From " starts a message only after a blank line; inside a message writers put ">" before it.
    starts = [found for found in _START.finditer(data)
              if found.start() == 0 or data[max(0, found.start() - 3):found.start()].replace(b"\r", b"").endswith(b"\n\n")]
    if len(starts) > MOST_MESSAGES:
        raise MailboxUnreadable(reason=f"it holds more than {MOST_MESSAGES:,} messages")
    for number, found in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(data)
        message = _QUOTED.sub(rb"\1", data[found.end():end])
        if message.strip():
            yield message.removesuffix(b"\n").removesuffix(b"\r") if message.endswith((b"\n\n", b"\r\n\r\n")) else message
