"""`inwriting send`: show a kept letter as the exact e-mail, send it from your own account, and see how each one stands."""

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from inwriting.actions.keep_account import Kept
    from inwriting.actions.queue_letter import Preview, Wish

DATA = typer.Option(None, help="The folder in which everything is kept.")
AS_JSON = typer.Option(False, "--json", help="Print JSON.")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("send", help="Send a kept letter from your own mail account: preview, send, and see how each one stands.")(send)


def send(
    letter: str = typer.Argument("", metavar="[LETTER]", help="The letter: its id, or its kind for the newest one of that kind."),
    case: str = typer.Option(..., "--case", help="The case's id, or how it begins."),
    to: list[str] = typer.Option([], "--to", help="A person's id or an address; without it, those the letter is for."),
    account: str = typer.Option("", help="Which mail account, by its address."),
    way: str = typer.Option("attach", help="attach, or split: over several messages, or list: name the papers."),
    no_copy: bool = typer.Option(False, "--no-copy", help="No copy to yourself."),
    preview: bool = typer.Option(False, "--preview", help="Show the exact bytes; send nothing."),
    yes: bool = typer.Option(False, "--yes", help="Send without asking once more."),
    list_all: bool = typer.Option(False, "--list", help="List the outbox."),
    retry: int = typer.Option(0, help="Queue this failed line again and send."),
    went: int = typer.Option(0, help="This unclear line went: keep it in the record as sent."),
    again: int = typer.Option(0, help="This unclear line did not go: send the same message again."),
    withdraw: int = typer.Option(0, help="Take this line out of the outbox."),
    data: Path = DATA, as_json: bool = AS_JSON,
) -> None:
    """Nothing is sent before it was shown; nothing is sent twice by accident."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.list_cases import find_case_id
    from inwriting.actions.settle_unclear import list_outbox
    case_id = find_case_id(case)
    settled = _settle(case_id, {"retry": retry, "went": went, "again": again, "withdraw": withdraw})
    if retry or again:
        settled = _send(case_id, account, only=(retry or again,))
    if list_all or settled is not None:
        _print(list_outbox(case_id) if list_all or settled is None else settled, as_json)
        return
    _send_letter(case_id, letter, (account, _wish(to, way, no_copy)), (preview, yes, as_json))


def _settle(case_id: str, lines: dict[str, int]) -> tuple[Any, ...] | None:
    from inwriting.actions import settle_unclear as deeds
    if lines["went"]:
        return (deeds.settle_unclear(case_id, lines["went"], "it-went"),)
    if lines["again"]:
        return (deeds.settle_unclear(case_id, lines["again"], "send-again"),)
    if lines["retry"]:
        return (deeds.retry_mailing(case_id, lines["retry"]),)
    if lines["withdraw"]:
        return (deeds.withdraw_mailing(case_id, lines["withdraw"]),)
    return None


def _wish(to: list[str], way: str, no_copy: bool) -> "Wish":
    from inwriting.actions.queue_letter import Wish
    if way not in ("attach", "split", "list"):
        raise typer.BadParameter(_("--way is attach, split or list"))
    return Wish(to=tuple(to), way=way, own_copy=not no_copy)  # type: ignore[arg-type]


def _send_letter(case_id: str, letter: str, given: "tuple[str, Wish]", how: tuple[bool, bool, bool]) -> None:
    """Show it; then, if that was asked for, queue and send exactly what was shown."""
    from inwriting.actions.keep_account import require_account
    from inwriting.actions.queue_letter import preview_letter, queue_letter
    (address, wish), (only_preview, yes, as_json) = given, how
    letter_id, kept = _find_letter(case_id, letter), require_account(address)
    shown = preview_letter(case_id, letter_id, kept, wish)
    if only_preview:
        _show_bytes(shown, as_json)
        return
    if not yes:
        _show(shown, kept)
        typer.confirm(_("Send exactly this?"), abort=True)
    queued = queue_letter(case_id, letter_id, kept, wish, stamp=shown.stamp, fingerprint=shown.fingerprint)
    _print(_send(case_id, address, only=tuple(one.id for one in queued)), as_json)


def _find_letter(case_id: str, letter: str) -> str:
    from inwriting.actions.list_letters import list_letters
    from inwriting.core.problems import LetterMissing
    known = [state.letter for state in list_letters(case_id)]
    fits = [one.id for one in known if one.kind == letter or (len(letter) >= 4 and one.id.startswith(letter.lower()))]
    if not fits:
        raise LetterMissing
    return fits[-1]


def _send(case_id: str, address: str, only: tuple[int, ...]) -> tuple[Any, ...]:
    from inwriting.actions.keep_account import require_account
    from inwriting.actions.send_queued import send_queued
    kept = require_account(address)
    return send_queued(case_id, kept, ask_password(kept), only=only)


def ask_password(kept: "Kept") -> str:
    """Ask for the password on the terminal, unless the keyring holds it or the account needs none."""
    import getpass
    import sys
    if kept.remembered or not kept.account.user:
        return ""
    if not sys.stdin.isatty():
        # A program that calls us may hand it over on the input; it is never a word on the command line, which others can see.
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass(_("Password for {account}: ").format(account=kept.account.address))


def _show(shown: "Preview", kept: "Kept") -> None:
    typer.echo(_("From: {sender}").format(sender=kept.account.address))
    typer.echo(_("To: {people}").format(people=", ".join(one.address for one in shown.recipients)))
    for name in shown.without_address:
        typer.echo(_("Not to {name}: no e-mail address.").format(name=name), err=True)
    for one in shown.messages:
        typer.echo(_("Subject: {subject}  ({size} bytes; papers: {papers})").format(
            subject=one.subject, size=one.size, papers=", ".join(one.papers) or "-"))
    typer.echo("\n" + shown.text)


def _show_bytes(shown: "Preview", as_json: bool) -> None:
    import sys
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json({"fingerprint": shown.fingerprint, "size": shown.size, "limit": shown.limit,
                    "to": [one.address for one in shown.recipients], "without_address": shown.without_address,
                    "messages": [{
                        "message_id": one.message_id, "subject": one.subject, "size": one.size, "sha256": one.fingerprint,
                        "papers": one.papers, "content": one.content.decode("ascii", "replace")} for one in shown.messages]})
        return
    for one in shown.messages:
        sys.stdout.buffer.write(one.content)
    sys.stdout.flush()


def _print(mailings: tuple[Any, ...], as_json: bool) -> None:
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json(mailings)
    elif not mailings:
        typer.echo(_("The outbox is empty."))
    else:
        for one in mailings:
            part = f" ({one.number}/{one.of})" if one.of > 1 else ""
            typer.echo(f"{one.id:>4}  {one.state:<9} {one.recipient}{part}  {one.subject}  {_say(one)}".rstrip())
    if any(one.state in ("failed", "unclear", "queued", "bounced") for one in mailings):
        raise typer.Exit(1)


def _say(mailing: Any) -> str:
    if mailing.state == "unclear":
        return _("Did it go? If yes: send --went {id}. If not: send --again {id}.").format(id=mailing.id)
    if mailing.state == "failed" and mailing.retry:
        return _("{why}. Again: send --retry {id}").format(why=mailing.reply, id=mailing.id)
    return f"{mailing.code or ''} {mailing.reply}".strip()
