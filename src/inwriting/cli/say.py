"""Prints what the checks found, for people: the verdict first, then what to ask."""

from typing import Any

import msgspec
import typer


def say_check(what: str, name: str, result: Any) -> None:
    """Print one paper's result in plain lines."""
    found = msgspec.to_builtins(result)
    typer.echo(f"{name}")
    {"plan": _plan, "notice": _notice, "reply": _reply, "letter": _letter}[what](found)
    for finding in found.get("findings", ()):
        if finding.get("question"):
            typer.echo(f"  ? “{finding['quote']}”\n    {finding['question']}{_rule(finding)}")
    typer.echo("")


def _plan(found: dict[str, Any]) -> None:
    if not found["promises"]:
        typer.echo("  We found no promise of an aide in this paper.")
    for one in found["promises"]:
        missing = [name for name, there in one["stated"].items() if not there]
        minutes = f", {one['minutes_per_week']:g} minutes a week" if one["minutes_per_week"] else ""
        typer.echo(f"  {one['verdict'].upper()} (page {one['page']}): “{one['quote']}”")
        typer.echo(f"    {one['sharing']}{minutes}" + (f"; does not state: {', '.join(missing)}" if missing else ""))
        if one["vague_terms"]:
            typer.echo(f"    vague: {', '.join(one['vague_terms'])}")
        for question in dict.fromkeys(finding["question"] for finding in one["findings"] if finding["question"]):
            typer.echo(f"    Ask: {question}")
        if one["suggestion"]:
            typer.echo(f"    It could read: {one['suggestion']}")


def _notice(found: dict[str, Any]) -> None:
    typer.echo(f"  This paper is: {found['kind']}; before or after the change: {found['timing']}; consent: {found['consent']}")
    for one in found["elements"]:
        typer.echo(f"  {one['status']:>8}  {one['id']}" + (f": “{one['quote']}”" if one["quote"] else ""))
        if one["status"] != "present":
            typer.echo(f"            Ask: {one['question']}{_rule(one)}")
    for one in found["reasons"]:
        typer.echo(f"    reason  {one['id']}: “{one['quote']}”")


def _reply(found: dict[str, Any]) -> None:
    words = {True: "It refuses.", False: "It does not refuse."}
    typer.echo("  " + words.get(found["refused"], "It is not clear whether it refuses. Ask."))
    for one in found["answers"]:
        typer.echo(f"  {one['id']}: “{one['quote']}”")
        if one["question"]:
            typer.echo(f"    You can say: {one['question']}")


def _letter(found: dict[str, Any]) -> None:
    for one in found["parts"]:
        typer.echo(f"  {'yes' if one['present'] else 'MISSING':>8}  {one['id']}")
    for one in found["cautions"]:
        typer.echo(f"  look again: “{one['quote']}” {one.get('says', '')}")


def _rule(found: dict[str, Any]) -> str:
    return f" ({found['rule']})" if found.get("rule") else ""


def say_comparison(comparison: Any, covered: Any) -> None:
    """Print what changed between two plans, losses first."""
    if not comparison.changes:
        typer.echo("Neither paper promises an aide.")
    for change in comparison.changes:
        typer.echo(f"{change.kind.upper()}")
        for label, promise in (("was", change.old), ("is now", change.new)):
            if promise:
                typer.echo(f"  {label} (page {promise.page}): “{promise.quote}”")
        for one in change.differences:
            typer.echo(f"  {one.what}: {one.before or 'none'} -> {one.after or 'none'}")
    words = {True: "yes", False: "no"}
    for one in covered or ():
        typer.echo(f"Does a notice in hand speak of it? {words.get(one.covered, 'unclear, so ask')}"
                   + (f": “{one.quote}”" if one.quote else ""))
