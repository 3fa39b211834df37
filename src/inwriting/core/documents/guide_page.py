"""A guide as a page to print: its words, the law it rests on with links and dates, and how old the reading is."""

import re
from collections.abc import Iterator
from datetime import date

from inwriting.core.documents.age_of_law import say_age_of_law
from inwriting.core.documents.blocks import AnyBlock, Document, Heading, Item, Listing, Paragraph, Run, plain
from inwriting.core.documents.words import write_day
from inwriting.core.law.pack import Pack
from inwriting.core.law.texts import Guide
from inwriting.core.problems import GuideUnknown

WORDS = {
    "en": {"rests": "The law behind this page", "read": "{cite} (read on {on})", "check": "Check this before you rely on it.",
           "footer": "Information, not legal advice. Law pack {version}, reviewed {on}."},
    "es": {"rests": "La ley en que se basa esta página", "read": "{cite} (leído el {on})",
           "check": "Verifique esto antes de confiar en ello.",
           "footer": "Información, no asesoría legal. Paquete de leyes {version}, revisado el {on}."},
}
MARK = re.compile(r"- |\d+\. ")


def get_guide(pack: Pack, guide: str) -> Guide:
    """The guide of that id; an answer's id finds the guide about the answer. Raises GuideUnknown."""
    found = pack.guides.get(guide) or pack.guides.get(f"answer-{guide}")
    if found is None:
        raise GuideUnknown(guide=guide)
    return found


def write_guide_page(pack: Pack, guide: str, today: date, lang: str = "en") -> Document:
    """One guide as a document: title, paragraphs and lists, then each rule in plain words. Raises GuideUnknown."""
    found, words = get_guide(pack, guide), WORDS[lang]
    blocks = (*lay_out_body(pack, found, lang), *_rules(pack, found, lang))
    return Document(
        found.title[lang], blocks, language=lang, kind=f"guide-{found.id}",
        notice=say_age_of_law(pack, lang, today),
        footer=words["footer"].format(version=pack.version, on=write_day(pack.reviewed_on, lang)), made_on=today)


def lay_out_body(pack: Pack, guide: Guide, lang: str = "en") -> Iterator[AnyBlock]:
    """The guide's words as blocks: a page shows these, and a paper too."""
    if guide.status == "secondary":
        yield Paragraph((Run(WORDS[lang]["check"], strong=True),), style="lead", rules=guide.rules)
    body = pack.fill(guide.body[lang], {"term": pack.terms_in(lang)})
    for chunk in re.split(r"\n\s*\n", body.strip()):
        lines = [line.strip() for line in chunk.splitlines() if line.strip()]
        listed = [line for line in lines if MARK.match(line)]
        if len(listed) == len(lines):
            style = "numbered" if lines[0][0].isdigit() else "bullets"
            yield Listing(tuple(Item(plain(MARK.sub("", line, count=1))) for line in lines), style=style)  # type: ignore[arg-type]
        else:
            yield Paragraph(plain(" ".join(lines)))


def _rules(pack: Pack, guide: Guide, lang: str) -> Iterator[AnyBlock]:
    words = WORDS[lang]
    if not guide.rules:
        return
    yield Heading(words["rests"])
    rules = [pack.get_rule(rule) for rule in guide.rules]
    yield Listing(tuple(
        Item((Run(words["read"].format(cite=rule.cite, on=write_day(rule.verified_on, lang)), strong=True, href=rule.link),
              Run(f": {rule.says[lang]}"))) for rule in rules), rules=guide.rules)
