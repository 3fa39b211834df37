"""`inwriting guide`: a short page in plain words on each step, each answer and each word of the field."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import typer

from inwriting.cli.cases_in import read_day, read_language
from inwriting.cli.write_out import print_json, write_document

if TYPE_CHECKING:
    from inwriting.core.law.pack import Pack


def register(app: typer.Typer) -> None:
    """Add `guide` to the app."""
    app.command("guide")(guide)


def guide(
    words: list[str] = typer.Argument(None, help="The id of a page, or a few words to search for. Without any, all pages."),
    pack: str = typer.Option("us-ar", "--pack", help="The pack: us, us-ar, ..."),
    lang: str = typer.Option("en", "--lang", help="en or es.", parser=read_language, metavar="en|es"),
    out: Path = typer.Option(None, "-o", "--out", help="Write the page: .pdf, .docx, .html or .txt."),
    today: str = typer.Option(None, help="The day to look from (2026-11-24); without it, this machine's day."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Read a page about a step, an answer or a word, or search for one. Works offline."""
    from inwriting.core.law.load import load_pack
    law, asked = load_pack(pack), " ".join(words or [])
    if not asked:
        _list(law, lang, as_json)
    elif asked in law.guides or f"answer-{asked}" in law.guides or out:
        _show(law, asked, lang, (out, today, as_json))
    else:
        _search(law, asked, lang, as_json)


def _list(law: "Pack", lang: str, as_json: bool) -> None:
    if as_json:
        print_json({"guides": [{"id": one.id, "title": one.title[lang]} for one in law.guides.values()]})
        return
    for one in law.guides.values():
        typer.echo(f"{one.id:<28} {one.title[lang]}")


def _show(law: "Pack", asked: str, lang: str, how: tuple[Path | None, str | None, bool]) -> None:
    from inwriting.core.documents.guide_page import get_guide, write_guide_page
    from inwriting.core.law.search import search_guides
    out, today, as_json = how
    if out and asked not in law.guides:
        found = [one for one in search_guides(law, asked, lang) if one.kind == "guide"]
        asked = found[0].id if found else asked
        typer.echo(f"{asked}: {found[0].title}" if found else asked, err=True)
    one = get_guide(law, asked)
    if out:
        write_document(write_guide_page(law, one.id, read_day(today), lang), out)
    elif as_json:
        print_json({"id": one.id, "title": one.title[lang], "body": law.fill(one.body[lang], {"term": law.terms_in(lang)}),
                    "status": one.status, "pack": law.version, "reviewed_on": law.reviewed_on, "rules": [
                        {"id": rule.id, "cite": rule.cite, "says": rule.says[lang], "link": rule.link, "status": rule.status,
                         "verified_on": rule.verified_on} for rule in map(law.get_rule, one.rules)]})
    else:
        from inwriting.output.text import write_text
        typer.echo(write_text(write_guide_page(law, one.id, read_day(today), lang)))


def _search(law: "Pack", asked: str, lang: str, as_json: bool) -> None:
    from inwriting.core.law.search import search_guides
    found = search_guides(law, asked, lang)
    if as_json:
        print_json({"words": asked, "found": msgspec.to_builtins(found)})
        return
    if not found:
        typer.echo({"en": "No page fits these words. Try fewer or other words.",
                    "es": "Ninguna página coincide. Pruebe con menos palabras u otras."}.get(lang, ""))
    for one in found:
        typer.echo(f"{one.id:<28} {one.title}\n    {one.excerpt}")
