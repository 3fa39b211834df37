"""Why each sentence of a letter is there: the rules and the facts behind every block, in plain words."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from inwriting.core.documents.blocks import Document, Heading, Listing, Paragraph, Table, text_of
from inwriting.core.problems import Problem
from inwriting.web.fact_words import say_fact


@dataclass(frozen=True)
class RuleWords:
    """A rule as a page shows it."""

    id: str
    cite: str
    words: str
    link: str
    verified: bool
    verified_on: date | None


@dataclass(frozen=True)
class FactWords:
    """A fact as a page shows it."""

    label: str
    value: str


@dataclass(frozen=True)
class Reason:
    """What one block rests on. `label` is the beginning of its text, to tell it from its neighbours."""

    label: str
    editable: bool
    rules: list[RuleWords] = field(default_factory=list)
    facts: list[FactWords] = field(default_factory=list)


def explain_document(document: Document, pack: Any, language: str) -> dict[str, Reason]:
    """The reason of each block that has an id."""
    reasons: dict[str, Reason] = {}
    for block in document.blocks:
        name = getattr(block, "id", "")
        if not name or name in reasons or not isinstance(block, Paragraph | Listing | Heading | Table):
            continue
        if isinstance(block, Heading) and not (block.rules or block.facts):
            continue
        reasons[name] = Reason(
            label=begin_of(block),
            editable=isinstance(block, Paragraph | Listing),
            rules=[rule for rule in (say_rule(pack, rule_id, language) for rule_id in block.rules) if rule],
            facts=[FactWords(say_fact(path), document.sources.get(path, "")) for path in block.facts],
        )
    return reasons


def say_rule(pack: Any, rule_id: str, language: str) -> RuleWords | None:
    """A rule in the language of the page, or nothing when the pack does not know it."""
    try:
        rule = pack.get_rule(rule_id)
    except Problem:
        return None
    words = rule.says.get(language) or rule.says.get("en", "")
    return RuleWords(rule.id, rule.cite, words, rule.link, rule.status == "verified", rule.verified_on)


def begin_of(block: Any) -> str:
    """The first words of a block."""
    text = own_text(block)
    return text[:60] + ("…" if len(text) > 60 else "")


def own_text(block: Any) -> str:
    """The whole text of a paragraph, heading or list; one line for each item."""
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Listing):
        return "\n".join(text_of(item.runs) for item in block.items)
    return text_of(block.runs) if isinstance(block, Paragraph) else ""


def whole_text(document: Document, name: str) -> str:
    """The text of every block with that id; pieces of one paragraph are parted by an empty line."""
    blocks = [block for block in document.blocks if getattr(block, "id", "") == name]
    return "\n\n".join(own_text(block) for block in blocks)
