"""The shapes of everything else a pack holds: papers, letters, answers, allegations, steps, sheets, guides, offices."""

from datetime import date
from typing import Literal

import msgspec

from inwriting.core.law.rule import Text


class Closed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A shape that refuses keys it does not know."""


class Element(Closed, frozen=True):
    """One thing a paper must contain. `only` is a condition over the facts."""

    id: str
    rule: str
    label: Text
    question: Text
    note: Text = {}
    only: str = ""


class PaperSpec(Closed, frozen=True):
    """What a kind of paper (a notice, a plan's service line, a complaint) must contain."""

    id: str
    title: Text
    elements: tuple[Element, ...]
    note: Text = {}


class Part(Closed, frozen=True):
    """What a kind of letter must contain."""

    id: str
    label: Text
    rule: str = ""
    only: str = ""


class LetterParagraph(Closed, frozen=True):
    """One paragraph of a letter: its condition, its words, and the rules and facts it rests on."""

    id: str
    text: Text
    part: str = ""
    style: Literal["text", "heading", "bullets", "numbered", "table", "quote"] = "text"
    when: str = ""
    each: str = ""
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    header: dict[str, tuple[str, ...]] = {}


class LetterTemplate(Closed, frozen=True):
    """A kind of letter."""

    id: str
    title: Text
    purpose: Text
    subject: Text
    to: tuple[str, ...]
    parts: tuple[Part, ...]
    paragraphs: tuple[LetterParagraph, ...]
    needs: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    salutation: Text = {}
    closing: Text = {}
    order: int = 100
    group: str = ""
    under: Literal["iep", "504", "any"] = "any"


class Answer(Closed, frozen=True):
    """What a school says, and what a parent can answer, at the table and in a letter."""

    id: str
    label: Text
    say: Text
    paragraph: Text
    rules: tuple[str, ...]
    limit: Text
    help: Text = {}
    aliases: tuple[str, ...] = ()


class RemedyText(Closed, frozen=True):
    """One step that a complaint can propose."""

    id: str
    rule: str
    text: Text


class AllegationText(Closed, frozen=True):
    """One distinct thing that a state complaint can say."""

    id: str
    title: Text
    rules: tuple[str, ...]
    statement: Text
    proof: Text
    remedies: tuple[RemedyText, ...]


class WarningText(Closed, frozen=True):
    """Something to know before filing. `count` in the words is filled in where a number is told."""

    id: str
    says: Text
    rule: str = ""


class StepText(Closed, frozen=True):
    """What to do in one situation. `deadline` names a timeline."""

    id: str
    situation: str
    title: Text
    why: Text
    do: Text
    expect: Text
    wait: Text
    rules: tuple[str, ...]
    letter: str = ""
    deadline: str = ""
    guide: str = ""


class Way(Closed, frozen=True):
    """One way to go on when the school and the parent disagree, for laying them side by side."""

    id: str
    title: Text
    cost: Text
    time: Text
    can: Text
    effect: Text
    when: Text
    rules: tuple[str, ...]
    letter: str = ""
    order: int = 100
    status: Literal["verified", "secondary"] = "verified"


class SheetItem(Closed, frozen=True):
    """A line of a checklist."""

    text: Text
    rules: tuple[str, ...] = ()


class SheetSection(Closed, frozen=True):
    """A part of a checklist: a heading, words, lines to tick, or columns and blank rows to write in."""

    heading: Text = {}
    text: Text = {}
    items: tuple[SheetItem, ...] = ()
    columns: dict[str, tuple[str, ...]] = {}
    rows: int = 0
    style: Literal["boxes", "bullets", "numbered"] = "boxes"
    answers: tuple[str, ...] = ()


class Sheet(Closed, frozen=True):
    """One printable sheet of the starter kit."""

    id: str
    title: Text
    kind: Literal["checklist", "script", "form", "plan", "guide", "sheet", "rules", "offices"]
    intro: Text = {}
    sections: tuple[SheetSection, ...] = ()
    order: int = 100
    landscape: bool = False


class Guide(Closed, frozen=True):
    """A short page in plain words, with its rules. Paragraphs are divided by blank lines."""

    id: str
    title: Text
    body: Text
    rules: tuple[str, ...] = ()
    keywords: Text = {}
    status: Literal["verified", "secondary"] = "verified"


class GlossaryEntry(Closed, frozen=True):
    """A word of the field in plain words."""

    id: str
    word: Text
    says: Text
    rules: tuple[str, ...] = ()


class Office(Closed, frozen=True):
    """An office that letters go to or that helps. Never an official's name; check before sending."""

    id: str
    name: Text
    address: tuple[str, ...] = ()
    phone: str = ""
    fax: str = ""
    web: str = ""
    helps: Text = {}
    seen_at: str = ""
    verified_on: date | None = None
    check_before_sending: bool = True
    status: Literal["verified", "secondary"] = "verified"


class NotCovered(Closed, frozen=True):
    """Something this pack does not say, and what a person would open to find out."""

    id: str
    topic: Text
    open: Text


class PackInfo(Closed, frozen=True):
    """The head of a pack."""

    id: str
    version: str
    name: Text
    terms: dict[str, Text]
    reviewed_on: date
    review_every: str
    builds_on: str = ""
    languages: tuple[str, ...] = ("en", "es")
    invented: bool = False
    covers: Text = {}
