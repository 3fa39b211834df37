"""`inwriting law`: see the rules that everything rests on, and check a pack for mistakes."""

from datetime import date
from pathlib import Path
from typing import Any

import typer

from inwriting.cli.cases_in import read_language
from inwriting.core.law.rule import Rule


def register(app: typer.Typer) -> None:
    """Add `law list`, `law show` and `law lint` to the app."""
    law = typer.Typer(no_args_is_help=True, help="The rules that everything rests on: list them, show one, check a pack.")
    law.command("list")(list_rules)
    law.command("show")(show_rule)
    law.command("lint")(lint)
    app.add_typer(law, name="law")


PACK = typer.Option("us-ar", "--pack", help="The pack: us, us-ar, ...")
LANG = typer.Option("en", "--lang", help="The language of the words: en or es.", parser=read_language, metavar="en|es")
JSON = typer.Option(False, "--json", help="Print JSON.")
FOLDER = typer.Option(None, "--folder", help="The folder that holds the packs, instead of those that came with the program.")


def list_rules(words: list[str] = typer.Argument(None, help="Only rules that have all of these words."),
               pack: str = PACK, lang: str = LANG, as_json: bool = JSON) -> None:
    """List the rules of a pack, its clocks, and what it does not cover."""
    from inwriting.core.law.load import load_pack
    law = load_pack(pack)
    wanted = [word.lower() for word in words or []]
    rules = [rule for rule in law.rules.values()
             if all(word in f"{rule.id} {rule.cite} {_words(rule.says, lang)}".lower() for word in wanted)]
    if as_json:
        _print_json({"pack": law.id, "version": law.version, "reviewed_on": law.reviewed_on, "review_due_on": law.review_due_on,
                     "rules": [_rule_tree(rule, lang) for rule in rules], "timelines": list(law.timelines.values()),
                     "offices": list(law.offices.values()), "not_covered": list(law.not_covered)})
        return
    typer.echo(f"{_words(law.info.name, lang)}: {law.version}, reviewed {law.reviewed_on}, "
               f"to be read again by {law.review_due_on}")
    for rule in rules:
        mark = "" if rule.status == "verified" else "  [check this]"
        typer.echo(f"{rule.id:<36} {rule.cite}{mark}")
    typer.echo(f"{len(rules)} rules. See one with: inwriting law show ID")
    if not wanted:
        typer.echo("\nNot covered (nobody has read the words yet):")
        for one in law.not_covered:
            typer.echo(f"- {_words(one.topic, lang)}\n  To clear it: {_words(one.open, lang)}")


def show_rule(rule: str = typer.Argument(..., help="The id, such as us/300-503/b-3."),
              pack: str = PACK, lang: str = LANG, as_json: bool = JSON) -> None:
    """Show one rule: plain words, citation, official link, who read it when, its limits."""
    from inwriting.core.law.load import load_pack
    found = load_pack(pack).get_rule(rule)
    if as_json:
        _print_json(_rule_tree(found, lang))
        return
    typer.echo(f"{found.cite}\n{_words(found.says, lang)}")
    if found.note:
        typer.echo(f"Limits: {_words(found.note, lang)}")
    confidence = "verified: the words were read" if found.status == "verified" else "secondary: check this before you rely on it"
    use = "letters and help" if found.used_for == "letter" else "help only, never in a letter"
    typer.echo(f"Link: {found.link}\nRead at: {found.seen_at}\nChecked by {found.checked_by} on {found.verified_on}\n"
               f"Confidence: {confidence}\nUsed for: {use}\nId: {found.id}")


def lint(packs: list[str] = typer.Argument(None, help="Ids of packs; all of them when none is named."),
         folder: Path = FOLDER, day: str = typer.Option("", "--today", help="The day to judge reviews by, such as 2026-11-24."),
         as_json: bool = JSON) -> None:
    """Find every mistake in the packs, each with its file and line. Exit code 1 if there is one."""
    from inwriting.core.law.lint import lint_pack
    from inwriting.core.law.load import PACKS, list_packs
    place = folder or PACKS
    today = _day(day)
    names = packs or list_packs(place)
    found = [(name, problem.explain() | {"mistake": problem.values.get("mistake", "")})
             for name in names for problem in lint_pack(place / name, today)]
    if as_json:
        _print_json([{"pack": name, **words} for name, words in found])
    else:
        for _name, words in found:
            typer.echo(f"{words['where'] or _name}: {words['code']}: {words['mistake'] or words['what']}")
        typer.echo(f"{len(names)} packs, {len(found)} mistakes.", err=bool(found))
    if found:
        raise typer.Exit(1)


def _day(day: str) -> date:
    from inwriting.core.problems import WhenUnclear
    try:
        return date.fromisoformat(day) if day else date.today()
    except ValueError:
        raise WhenUnclear(text=day, where="--today") from None


def _words(text: dict[str, str], lang: str) -> str:
    return text.get(lang) or text.get("en", "")


def _rule_tree(rule: Rule, lang: str) -> dict[str, Any]:
    import msgspec
    return msgspec.to_builtins(rule) | {"says": _words(rule.says, lang), "note": _words(rule.note, lang)}


def _print_json(value: Any) -> None:
    import msgspec
    typer.echo(msgspec.json.encode(value).decode())
