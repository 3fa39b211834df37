"""`inwriting letter`: writes a letter from a case, or lists the kinds there are."""

from pathlib import Path
from typing import Any

import typer

from inwriting.cli.cases_in import open_case, read_day, read_language, read_month
from inwriting.cli.write_out import print_json, write_file
from inwriting.core.problems import CaseNotNamed, EndingUnknown, SettingUnclear

COUNTED = {"monthly-summary", "missed-service"}
ENDINGS = ("pdf", "docx", "txt", "html", "eml")


def register(app: typer.Typer) -> None:
    """Add `letter` to the app."""
    app.command("letter")(letter)


def letter(
    kind: str = typer.Argument("", help="The kind of letter, such as request-paraprofessional; see --list."),
    case: str = typer.Option("", help="A case file, or the id of a case."),
    out: Path = typer.Option(None, "-o", "--out", help="Write it to this file: .pdf, .docx, .txt, .html or .eml."),
    lang: str = typer.Option("en", help="en for the school, es for the family's reading copy.", parser=read_language,
                             metavar="en|es"),
    today: str = typer.Option(None, help="The date of the letter (2026-11-24); without it, this machine's day."),
    settings: list[str] = typer.Option([], "--set", help="Something only this letter needs, as name=value; may be repeated."),
    explain: bool = typer.Option(False, help="Print each paragraph with the rules and facts that it rests on."),
    kinds: bool = typer.Option(False, "--list", help="List the kinds of letters."),
    pack: str = typer.Option("us-ar", help="With --list: whose letters."),
    as_json: bool = typer.Option(False, "--json", help="Print JSON."),
) -> None:
    """Write a letter that cites the law and uses only facts of the case."""
    from inwriting.core.law.load import load_pack
    if kinds:
        _list_kinds(load_pack(pack), lang, as_json)
        return
    if not kind or not case:
        raise CaseNotNamed
    from inwriting.core.documents.fill import fill_letter
    opened = open_case(case)
    law = load_pack(opened.file.pack)
    template = law.get_letter(kind)
    day = read_day(today)
    choices: dict[str, Any] = read_settings(settings)
    if kind in COUNTED:
        read_month(choices.get("month", ""))
        from inwriting.core.flow import count_for_letter
        choices |= count_for_letter(opened, day, choices, lang)
    document = fill_letter(template, opened, law, lang=lang, today=day, choices=choices)
    _hand_over(document, template, law, out, explain, as_json)


def read_settings(settings: list[str]) -> dict[str, str]:
    """`name=value` words as choices. Raises SettingUnclear."""
    found = {}
    for setting in settings:
        name, sign, value = setting.partition("=")
        if not sign or not name.strip():
            raise SettingUnclear(setting=setting)
        found[name.strip()] = value.replace("\\n", "\n")
    return found


def _hand_over(document: Any, template: Any, law: Any, out: Path | None, explain: bool, as_json: bool) -> None:
    from inwriting.core.documents.check_parts import check_parts
    if out:
        _write(document, out)
    if as_json:
        import msgspec

        from inwriting.core.documents.explain import explain_document
        parts = msgspec.to_builtins(check_parts(document, template))
        print_json({"letter": document.kind, "language": document.language, "parts": parts,
                    "paragraphs": explain_document(document, law)})
    elif explain:
        _print_reasons(document, law)
    elif not out:
        from inwriting.output.text import write_text
        typer.echo(write_text(document))
    for part in check_parts(document, template):
        if not part.present:
            typer.echo(f"Missing in this letter: {part.label}", err=True)


def _write(document: Any, out: Path) -> None:
    from inwriting.output.write import write
    kind = out.suffix.lower().lstrip(".")
    if kind not in ENDINGS:
        raise EndingUnknown(ending=out.suffix or "no ending", endings=", ".join(ENDINGS), where=str(out))
    made = write(document, kind)  # type: ignore[arg-type]
    write_file(out, made.encode() if isinstance(made, str) else made)
    typer.echo(f"Wrote {out}", err=True)


def _print_reasons(document: Any, law: Any) -> None:
    from inwriting.core.documents.explain import explain_document
    for reason in explain_document(document, law):
        typer.echo(f"{reason['text']}" + ("  (in your own words)" if reason["own_words"] else ""))
        for rule in reason["rules"]:
            typer.echo(f"    {rule['cite']}: {rule['says']} [{rule['status']}] {rule['link']}")
        for fact in reason["facts"]:
            if fact["value"]:
                typer.echo(f"    {fact['path']} = {fact['value']}")
        typer.echo("")


def _list_kinds(law: Any, lang: str, as_json: bool) -> None:
    templates = sorted(law.letters.values(), key=lambda one: (one.order, one.id))
    rows = [{"id": one.id, "title": one.title[lang], "purpose": one.purpose[lang], "needs": list(one.needs)} for one in templates]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        typer.echo(f"{row['id']:<28} {row['title']}\n{'':<28} {row['purpose']}")

