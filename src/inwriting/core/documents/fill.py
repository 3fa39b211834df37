"""Fills a letter: a template of the law pack and the facts of a case become a document, or a problem that names the blank."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from inwriting.core.documents.age_of_law import say_age_of_law
from inwriting.core.documents.blanks import find_blanks, refuse_blanks
from inwriting.core.documents.blocks import AnyBlock, Cell, Document, Heading, Item, Listing, Paragraph, Table, plain
from inwriting.core.documents.conditions import evaluate, render_cells, render_text
from inwriting.core.documents.letterhead import find_addresses, find_roles, make_letterhead
from inwriting.core.documents.view import see_case
from inwriting.core.facts.case import Case, Draft
from inwriting.core.problems import LetterEmpty

READING_COPY = {
    "es": "Copia de lectura para la familia, en español. La carta que se envía a la escuela es la de inglés. "
          "Lo que usted escribió aparece tal como lo escribió.",
}
INVENTED = {"en": "This family is invented. Do not send this letter.", "es": "Esta familia es inventada. No envíe esta carta."}
LISTS = {"bullets", "numbered"}


def fill_letter(template: Any, case: Case, pack: Any, *, lang: str, today: date,
                choices: Mapping[str, Any] | None = None) -> Document:
    """Fill one letter. `today` is its date; `choices` add to those of the case's own draft of this kind.

    Raises BlankNotFilled (or ManyProblems) naming each fact that is missing and where it is filled in.
    Languages other than English are the family's reading copy and say so.
    """
    draft = find_draft(case, template.id)
    picked = {**draft.choices, **(choices or {})}
    facts = gather_facts(template, case, pack, lang=lang, today=today, choices=picked)
    refuse_blanks(find_blanks(template, facts))
    blocks = tuple(fill_paragraphs(template.paragraphs, lang, facts, draft))
    if not blocks:
        raise LetterEmpty
    invented = INVENTED[lang] if case.file.invented else ""
    notice = " ".join(words for words in (invented, READING_COPY.get(lang, ""), say_age_of_law(pack, lang, today)) if words)
    return Document(
        title=template.title[lang], blocks=blocks, language=lang, kind=template.id, notice=notice,
        letterhead=make_letterhead(template, case, pack, facts, lang=lang, draft=draft),
        footer=say_head(case.head, lang), reading_copy=lang in READING_COPY, made_on=today, author=facts["parent"]["name"],
        sources=trace_sources(blocks, facts),
    )


def find_draft(case: Case, kind: str) -> Draft:
    """The case's own draft of that kind, or an empty one."""
    return next((draft for draft in case.file.drafts if draft.letter == kind), Draft(letter=kind))


def gather_facts(template: Any, case: Case, pack: Any, *, lang: str, today: date, choices: Mapping[str, Any]) -> dict[str, Any]:
    """Everything this letter may say. Ready-made values (such as the ledger's figures) come in through `choices`."""
    facts = see_case(case, pack, lang, today, choices)
    ready = {name: value for name, value in choices.items() if not isinstance(value, str) and name not in facts}
    parent = facts["parent"]
    facts["parent"] = parent | {"contact": bool(parent["phone"] or parent["email"] or parent["address"])}
    facts = {"ledger": None, **facts, **ready, "_roles": find_roles(case, pack),
             "addressee": next((one.name for one in find_addresses(template.to, case, pack, lang)), "")}
    for answer in facts["answers"]:
        answer["reply"] = render_text(answer.pop("text"), lang, facts)
    return facts


def fill_paragraphs(paragraphs: Iterable[Any], lang: str, facts: Mapping[str, Any], draft: Draft) -> Iterable[AnyBlock]:
    """Fill the paragraphs in order. Neighbours that repeat over the same list are filled together, member by member."""
    for over, group in _group(paragraphs):
        if not over:
            for paragraph in group:
                yield from _fill_one(paragraph, lang, facts, draft)
            continue
        for number, member in enumerate(evaluate(over, lang, facts) or (), start=1):
            name = str(member["id"]) if isinstance(member, Mapping) and "id" in member else str(number)
            inner = {**facts, "it": member, "number": number}
            for paragraph in group:
                yield from _fill_one(paragraph, lang, inner, draft, suffix=f"-{name}")


def _group(paragraphs: Iterable[Any]) -> list[tuple[str, list[Any]]]:
    """Neighbours over the same list, together; a list over the member's own list (`it.…`) belongs to its neighbours."""
    groups: list[tuple[str, list[Any]]] = []
    for paragraph in paragraphs:
        each = paragraph.each or ""
        own_list = paragraph.style in LISTS or paragraph.style == "table"
        over = groups[-1][0] if groups and each.startswith("it.") else ("" if own_list else each)
        if groups and groups[-1][0] == over:
            groups[-1][1].append(paragraph)
        else:
            groups.append((over, [paragraph]))
    return groups


def _fill_one(paragraph: Any, lang: str, facts: Mapping[str, Any], draft: Draft, suffix: str = "") -> Iterable[AnyBlock]:
    name = paragraph.id + suffix
    if {name, paragraph.id} & set(draft.left_out):
        return
    if paragraph.when and not evaluate(paragraph.when, lang, facts):
        return
    edited = next((edit.text for edit in draft.edits if edit.paragraph == name), None)
    if edited is not None:
        yield from _use_own_words(paragraph, name, edited)
        return
    block = _fill_block(paragraph, name, lang, facts)
    if block is not None:
        yield block


def _fill_block(paragraph: Any, name: str, lang: str, facts: Mapping[str, Any]) -> AnyBlock | None:
    text = paragraph.text[lang]
    rules = _rules_of(paragraph, facts)
    used = tuple(_place_of(path, facts) for path in paragraph.facts)
    if paragraph.style == "table":
        return _fill_table(paragraph, name, lang, facts)
    if paragraph.style in LISTS:
        items = tuple(Item(plain(line)) for line in _fill_items(paragraph, text, lang, facts))
        return Listing(items, style=paragraph.style, id=name, part=paragraph.part, rules=rules, facts=used) if items else None
    body = render_text(text, lang, facts)
    if not body:
        return None
    if paragraph.style == "heading":
        return Heading(body, level=3 if paragraph.each else 2, id=name, rules=rules, facts=used)
    style = "quote" if paragraph.style == "quote" else "body"
    return Paragraph(plain(body), id=name, part=paragraph.part, style=style, rules=rules, facts=used)  # type: ignore[arg-type]


def _rules_of(paragraph: Any, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """The paragraph's rules and, where it repeats over members that bring rules of their own, theirs."""
    member = facts.get("it") if paragraph.each else None
    own = member.get("rules", ()) if isinstance(member, Mapping) else ()
    return tuple(dict.fromkeys((*paragraph.rules, *own)))


def _fill_items(paragraph: Any, text: str, lang: str, facts: Mapping[str, Any]) -> list[str]:
    """The lines of a list: one for each member of `each`, or one for each line of the text; empty ones are left out."""
    if paragraph.each:
        members = evaluate(paragraph.each, lang, facts) or ()
        lines = [render_text(text, lang, {**facts, "it": member, "number": number})
                 for number, member in enumerate(members, start=1)]
    else:
        lines = [render_text(line, lang, facts) for line in text.strip().splitlines()]
    return [line for line in lines if line]


def _fill_table(paragraph: Any, name: str, lang: str, facts: Mapping[str, Any]) -> Table | None:
    """A table: one row for each member of `each`; in the text an upright bar parts the cells."""
    members = evaluate(paragraph.each, lang, facts) or ()
    lines = (render_cells(paragraph.text[lang], lang, {**facts, "it": member, "number": number})
             for number, member in enumerate(members, start=1))
    rows = tuple(tuple(Cell(plain(cell)) for cell in line) for line in lines)
    if not rows:
        return None
    head = tuple(Cell(plain(cell)) for cell in paragraph.header[lang])
    return Table(head, rows, id=name, part=paragraph.part, rules=tuple(paragraph.rules),
                 facts=tuple(_place_of(path, facts) for path in paragraph.facts))


def _use_own_words(paragraph: Any, name: str, text: str) -> Iterable[AnyBlock]:
    """What the parent wrote instead, marked as theirs. It is never looked into for conditions or names."""
    rules = tuple(paragraph.rules)
    if not text.strip():
        return
    if paragraph.style == "heading":
        yield Heading(text, id=name, rules=rules, own_words=True)
    elif paragraph.style in LISTS:
        items = tuple(Item(plain(line)) for line in text.splitlines() if line.strip())
        yield Listing(items, style=paragraph.style, id=name, part=paragraph.part, rules=rules, own_words=True)
    else:
        for piece in text.split("\n\n"):
            if piece.strip():
                yield Paragraph(plain(piece.strip("\n")), id=name, part=paragraph.part, rules=rules, own_words=True)


def _place_of(path: str, facts: Mapping[str, Any]) -> str:
    """A path as it stands in the sources: inside a repeated paragraph, "it" is the member's own name."""
    member = facts.get("it")
    if path.startswith("it.") and isinstance(member, Mapping):
        return f"{member.get('id', facts['number'])}.{path[3:]}"
    return f"{facts['number']}" if path == "it" else path


def trace_sources(blocks: Iterable[AnyBlock], facts: Mapping[str, Any]) -> dict[str, str]:
    """What each fact named by a block says, as plain text, so that a document can explain itself."""
    members = {str(one["id"]): one for value in facts.values() if isinstance(value, list)
               for one in value if isinstance(one, Mapping) and "id" in one}
    paths = dict.fromkeys(path for block in blocks for path in getattr(block, "facts", ()))
    return {path: _say(_look_up(path, {**facts, **members})) for path in paths}


def _look_up(path: str, facts: Mapping[str, Any]) -> Any:
    value: Any = facts
    for name in path.split("."):
        if isinstance(value, list):
            value = [one[name] for one in value if isinstance(one, Mapping) and name in one]
        else:
            value = value[name] if isinstance(value, Mapping) and name in value else None
    return value


def _say(value: Any) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(said for said in map(_say, value) if said)
    if isinstance(value, Mapping):
        return ", ".join(said for said in (_say(inner) for name, inner in value.items() if name != "id") if said)
    return str(value)


def say_head(head: str, lang: str) -> str:
    """The footer that anchors the record: the fingerprint of its last entry."""
    if not head:
        return ""
    return f"Huella del registro: {head}" if lang == "es" else f"Record fingerprint: {head}"
