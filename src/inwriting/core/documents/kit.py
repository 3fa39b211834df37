"""The starter kit: checklists, scripts, a log sheet, the rules and the offices as a document to print, blank or filled."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from inwriting.core.documents.age_of_law import say_age_of_law
from inwriting.core.documents.blocks import (
    AnyBlock,
    Cell,
    Document,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paragraph,
    Run,
    Table,
    plain,
)
from inwriting.core.documents.conditions import render_text
from inwriting.core.documents.view import Chosen, see_case
from inwriting.core.facts.case import Case
from inwriting.core.problems import SheetUnknown

TITLES = {"en": "Starter kit: aide support in writing", "es": "Paquete inicial: el apoyo de un asistente, por escrito"}
ADVICE = {"en": "Information, not legal advice.", "es": "Es información, no asesoría legal."}
CHILD = {"en": "your child", "es": "su hijo o hija"}
CHECK = {"en": "Check this first", "es": "Verifique esto primero"}
SAYINGS = {"en": ("You can say:", "What this does not prove:"), "es": ("Puede decir:", "Lo que esto no prueba:")}
RULE_COLUMNS = {"en": ("Rule", "What it says"), "es": ("Regla", "Lo que dice")}
OTHER_STATES = "/other-state/"


def build_kit(pack: Any, *, lang: str, today: date, case: Case | None = None, part: str = "") -> Document:
    """The whole kit, or one sheet of it (`part`); blank, or with what a case already knows. Raises SheetUnknown."""
    sheets = list(pack.checklists.values())
    if part:
        sheets = [sheet for sheet in sheets if sheet.id == part]
        if not sheets:
            raise SheetUnknown(part=part, parts=", ".join(pack.checklists))
    facts = gather_kit_facts(pack, lang, today, case)
    blocks: list[AnyBlock] = []
    for number, sheet in enumerate(sheets):
        if number:
            blocks.append(PageBreak())
        blocks += fill_sheet(sheet, pack, lang, facts, level=1 if not part else 2)
    title = f"{TITLES[lang]} ({pack.info.name[lang]})" if not part else sheets[0].title[lang]
    return Document(title=title, blocks=tuple(blocks), language=lang, kind="kit", footer=ADVICE[lang], made_on=today,
                    notice=say_age_of_law(pack, lang, today), landscape=bool(part) and sheets[0].landscape)


def gather_kit_facts(pack: Any, lang: str, today: date, case: Case | None) -> dict[str, Any]:
    """What the sheets may say: the case's facts, or words that fit every family."""
    if case is not None:
        facts = see_case(case, pack, lang, today, {})
        names = [person.name for role in ("principal", "special-education-director")
                 if (person := case.find_person(role)) and person.name]
        return facts | {"people": names, "filled": True}
    terms = Chosen(notice=pack.term("notice", lang))
    return {"child": {"first_name": CHILD[lang]}, "terms": terms, "needs": [], "incidents": [], "people": [],
            "aide_promises": [], "wanted": None, "today": today, "filled": False}


def fill_sheet(sheet: Any, pack: Any, lang: str, facts: Mapping[str, Any], level: int) -> Iterator[AnyBlock]:
    """The blocks of one sheet. At level 1 the sheet has its own title; alone, the document's title is enough."""
    if level == 1:
        yield Heading(sheet.title[lang], level=1, id=sheet.id, anchor=sheet.id)
    if sheet.intro.get(lang):
        yield Paragraph(plain(_say(sheet.intro[lang], lang, facts)), id=f"{sheet.id}-intro", style="lead")
    if sheet.kind == "rules":
        yield from list_rules(pack, lang)
    elif sheet.kind == "offices":
        yield from list_offices(pack, lang)
    for number, section in enumerate(sheet.sections, start=1):
        yield from _fill_section(section, f"{sheet.id}-{number}", pack, lang, facts)


def _fill_section(section: Any, name: str, pack: Any, lang: str, facts: Mapping[str, Any]) -> Iterator[AnyBlock]:
    if section.heading.get(lang):
        yield Heading(_say(section.heading[lang], lang, facts), level=2)
    if section.text.get(lang):
        yield Paragraph(plain(_say(section.text[lang], lang, facts)), id=f"{name}-text")
    items = tuple(_fill_item(item, pack, lang, facts) for item in section.items)
    if items:
        rules = tuple(dict.fromkeys(rule for item in section.items for rule in item.rules))
        yield Listing(items, style=section.style, id=f"{name}-list", rules=rules)
    for answer in section.answers:
        yield from _say_answer(pack.answers[answer], pack, lang, facts)
    if section.columns:
        header = tuple(Cell(plain(column)) for column in section.columns[lang])
        yield Table(header, (), blank_rows=section.rows, id=f"{name}-table")


def _fill_item(item: Any, pack: Any, lang: str, facts: Mapping[str, Any]) -> Item:
    runs = [Run(_say(item.text[lang], lang, facts))]
    if cited := _cite(item.rules, pack):
        runs.append(Run(f" ({cited})", emphasis=True))
    return Item(tuple(runs))


def _say_answer(answer: Any, pack: Any, lang: str, facts: Mapping[str, Any]) -> Iterator[AnyBlock]:
    say, limit = SAYINGS[lang]
    yield Heading(f"“{answer.label[lang]}”", level=2)
    yield Paragraph((Run(f"{say} ", strong=True), Run(_say(answer.say[lang], lang, facts)),
                     Run(f" ({_cite(answer.rules, pack)})" if answer.rules else "", emphasis=True)),
                    id=f"answer-{answer.id}", rules=tuple(answer.rules))
    yield Paragraph((Run(f"{limit} ", strong=True), Run(_say(answer.limit[lang], lang, facts))), style="small")


def _cite(rules: Iterable[str], pack: Any) -> str:
    return "; ".join(dict.fromkeys(pack.get_rule(rule).cite for rule in rules if pack.get_rule(rule).status == "verified"))


def _say(text: str, lang: str, facts: Mapping[str, Any]) -> str:
    return render_text(text, lang, facts)


def list_rules(pack: Any, lang: str) -> Iterator[AnyBlock]:
    """The verified rules as a table with links; those not read at the source under a heading that says so."""
    rules = [rule for name, rule in pack.rules.items() if OTHER_STATES not in name]
    yield _rule_table([rule for rule in rules if rule.status == "verified"], lang, "reference-verified")
    others = [rule for rule in rules if rule.status != "verified"]
    if others:
        yield Heading(CHECK[lang], level=2)
        yield _rule_table(others, lang, "reference-check")


def _rule_table(rules: list[Any], lang: str, name: str) -> Table:
    rows = tuple((Cell((Run(rule.cite, href=rule.link),)), Cell(plain(rule.says.get(lang) or rule.says["en"]))) for rule in rules)
    return Table(tuple(Cell(plain(word)) for word in RULE_COLUMNS[lang]), rows, widths=(0.3, 0.7), id=name,
                 rules=tuple(rule.id for rule in rules))


def list_offices(pack: Any, lang: str) -> Iterator[AnyBlock]:
    """Every office with what it helps with; those known only from other pages are marked."""
    for office in pack.offices.values():
        mark = f" ({CHECK[lang].lower()})" if office.status != "verified" else ""
        yield Heading(f"{office.name[lang]}{mark}", level=2)
        if office.helps.get(lang):
            yield Paragraph(plain(office.helps[lang]), id=f"office-{office.id}")
        lines = [line for line in (*office.address, office.phone, office.fax and f"Fax {office.fax}") if line]
        runs = [Run("; ".join(lines))] if lines else []
        if office.web:
            runs.append(Run(f"{'; ' if runs else ''}{office.web}", href=office.web))
        if runs:
            yield Paragraph(tuple(runs), style="small")
