"""Letters in the making: the kinds there are, the parent's own words, and the choices made for one letter."""

from dataclasses import dataclass
from typing import Any

import msgspec
from django.utils.translation import gettext as _

from inwriting.actions.save_facts import save_facts
from inwriting.core.documents.blanks import BLANKS
from inwriting.core.facts.case import Draft, EditedParagraph
from inwriting.core.law.load import load_pack
from inwriting.web.holding import Held


@dataclass(frozen=True)
class LetterKind:
    """A kind of letter as the pages name it."""

    kind: str
    title: str
    purpose: str

    @classmethod
    def of(cls, template: Any, language: str) -> "LetterKind":
        """The words of a template in the language of the page."""
        return cls(
            template.id,
            template.title.get(language) or template.title["en"],
            template.purpose.get(language) or template.purpose["en"],
        )


@dataclass(frozen=True)
class Choice:
    """Something that one letter asks for and no other fact holds."""

    name: str
    label: str
    many_lines: bool
    needed: bool


def list_kinds(held: Held, language: str) -> list[LetterKind]:
    """The letters that fit the child's plan, in the pack's own order."""
    under = held.file.child.under
    templates = [one for one in load_pack(held.file.pack).letters.values() if one.under in {"any", under} or under == "none"]
    return [LetterKind.of(one, language) for one in sorted(templates, key=lambda one: (one.order, one.id))]


def list_choices(template: Any) -> list[Choice]:
    """The choices that a letter needs, in its own order."""
    names = [need.removeprefix("choices.") for need in template.needs if need.startswith("choices.")]
    return [
        Choice(
            name,
            _(words[0]).capitalize() if words[0].islower() else _(words[0])[:1].upper() + _(words[0])[1:],
            "line" in words[0] or name in {"why", "statement", "issue", "purpose"},
            True,
        )
        for name in names
        for words in [BLANKS.get(f"choices.{name}", (name, ""))]
    ]


def with_edit(draft: Draft, paragraph: str, text: str | None) -> Draft:
    """The draft with a paragraph in the parent's words; with None, in ours again; with "", left out."""
    edits = tuple(edit for edit in draft.edits if edit.paragraph != paragraph)
    left_out = tuple(name for name in draft.left_out if name != paragraph)
    if text:
        edits = (*edits, EditedParagraph(paragraph, text))
    elif text == "":
        left_out = (*left_out, paragraph)
    return msgspec.structs.replace(draft, edits=edits, left_out=left_out)


def save_draft(held: Held, draft: Draft) -> None:
    """Keep one draft; the others stay as they are."""
    save_facts(held.id, {"drafts": (*(one for one in held.file.drafts if one.letter != draft.letter), draft)})
