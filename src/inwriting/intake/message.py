"""One e-mail message as a value, and the paper made from it and from what was attached."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from inwriting.core.facts.paper import Page, Paper
from inwriting.core.problems import PaperProblem
from inwriting.intake import remarks
from inwriting.intake.limits import Allowance

OpenInside = Callable[[bytes, str], Paper]
"""Reads a paper that came inside another one, one level deeper, from the same allowance."""


class Attached(msgspec.Struct, frozen=True):
    """One file in a message: its name, the kind the message claims, and its bytes."""

    name: str
    media_type: str
    data: bytes


class Message(msgspec.Struct, frozen=True):
    """One e-mail as it came. `sent_at` carries the sender's zone when the message has one; ids have no brackets."""

    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    sender: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    sent_at: datetime | None = None
    sent_line: str = ""
    text: str = ""
    attached: tuple[Attached, ...] = ()
    remarks: tuple[str, ...] = ()


def make_paper(message: Message, media_type: str, allowance: Allowance, open_inside: OpenInside) -> Paper:
    """Write a message as one page of headers and words; each attachment becomes a paper of its own or a remark."""
    heads = (("From", message.sender), ("To", ", ".join(message.to)), ("Cc", ", ".join(message.cc)),
             ("Date", message.sent_line), ("Subject", message.subject),
             ("Attachments", ", ".join(each.name for each in message.attached)))
    lines = [f"{name}: {value}" for name, value in heads if value]
    text = "\n".join(lines) + "\n\n" + message.text.replace("\f", "\n").strip()
    allowance.take_text(len(text))
    allowance.take_pages(1)
    said = list(message.remarks)
    papers: list[Paper] = []
    for attached in message.attached:
        allowance.attachments += 1
        if allowance.attachments > allowance.limits.attachments:
            said.append(remarks.ATTACHMENTS_LEFT.format(limit=allowance.limits.attachments))
            break
        try:
            papers.append(open_inside(attached.data, attached.name))
        except PaperProblem as problem:
            said.append(remarks.ATTACHMENT_FAILED.format(name=attached.name, reason=problem.explain()["what"]))
    page = Page(1, text.strip(), source="text")
    return Paper((page,), message.subject[:200], media_type, remarks=tuple(said), attachments=tuple(papers))
