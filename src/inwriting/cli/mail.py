"""`inwriting mail`: your mail account, answers brought in, reports of mail that came back."""

from datetime import date
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from inwriting.core.problems import FileMissing

if TYPE_CHECKING:
    from inwriting.actions.import_mail import Brought

DATA = typer.Option(None, help="The folder in which everything is kept.")
AS_JSON = typer.Option(False, "--json", help="Print JSON.")
CASE = typer.Option(..., "--case", help="The case's id, or how it begins.")


def register(app: typer.Typer) -> None:
    """Add `mail` with its commands."""
    mail = typer.Typer(no_args_is_help=True, help="Your mail account; answers; mail that came back.", rich_markup_mode=None)
    mail.command("account", help="Set up, test, list or forget your mail account.")(account)
    mail.command("import", help="Bring in answers: .eml or mbox files, or a folder at your mail server.")(bring_in)
    mail.command("bounce", help="Read the report that a message came back (.eml).")(bounce)
    mail.command("place", help="Put a waiting message into the record as an answer, or leave it aside.")(place)
    app.add_typer(mail, name="mail")


def account(
    address: str = typer.Argument("", help="Your e-mail address; without it, the accounts are listed."),
    host: str = typer.Option("", help="The outgoing mail server (SMTP)."),
    port: int = typer.Option(0, help="Its port: usually 587 (starttls) or 465 (tls)."),
    security: str = typer.Option("starttls", help="starttls or tls."),
    user: str = typer.Option("", help="The name to sign in with; without it, your address."),
    name: str = typer.Option("", help="Your name, as recipients see it."),
    imap_host: str = typer.Option("", help="The server for incoming mail (IMAP), to read answers."),
    imap_port: int = typer.Option(993, help="Its port."),
    remember: bool = typer.Option(False, "--remember", help="Keep the password in this computer's keyring."),
    test: bool = typer.Option(False, "--test", help="Sign in at the server; send nothing."),
    forget: bool = typer.Option(False, "--forget", help="Forget the account and its password."),
    data: Path = DATA, as_json: bool = AS_JSON,
) -> None:
    """A password is asked on the terminal; it is never written into a file of ours."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions import keep_account as deeds
    if forget and not address:
        raise typer.BadParameter(_("Name the address to forget."))
    if forget:
        deeds.forget_account(address)
    elif host:
        made = deeds.Account(address, host, port or (465 if security == "tls" else 587), security,  # type: ignore[arg-type]
                             address if not user else user if user != "-" else "", name, imap_host, imap_port)
        deeds.keep_account(made, password=_ask(address) if remember else "", remember=remember)
    if test:
        from inwriting.cli.send import ask_password
        kept = deeds.require_account(address)
        deeds.try_sign_in(address, password=ask_password(kept))
        typer.echo(_("The server {host} lets you in. Nothing was sent.").format(host=kept.account.host), err=True)
    _print_accounts(as_json)


def _ask(address: str) -> str:
    import getpass
    return getpass.getpass(_("Password for {account}: ").format(account=address))


def _print_accounts(as_json: bool) -> None:
    from inwriting.actions.keep_account import list_accounts
    found = list_accounts()
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json(found)
    for one in () if as_json else found:
        where = _("password in the keyring") if one.remembered else _("password asked each time")
        typer.echo(f"{one.account.address}  {one.account.host}:{one.account.port} {one.account.security}  {where}")


def bring_in(
    files: list[Path] = typer.Argument(None, help=".eml or mbox files."), case: str = CASE,
    imap: bool = typer.Option(False, "--imap", help="Read a folder at the mail server of your account."),
    account: str = typer.Option("", help="Which account, by its address."),
    folder: str = typer.Option("INBOX", help="The folder to read."),
    since: str = typer.Option("", help="Only mail from this day on, like 2026-10-05."),
    data: Path = DATA, as_json: bool = AS_JSON,
) -> None:
    """Each answer is matched to its letter and kept as it came; none is counted twice."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.import_mail import import_folder, import_mail
    from inwriting.actions.keep_account import require_account
    from inwriting.actions.list_cases import find_case_id
    from inwriting.cli.cases_in import read_day
    from inwriting.cli.send import ask_password
    if not files and not imap:
        raise typer.BadParameter(_("Name files, or use --imap."))
    case_id = find_case_id(case)
    found = [import_mail(case_id, _read(path), path.name) for path in files or ()]
    if imap:
        kept = require_account(account)
        day: date | None = read_day(since) if since else None
        found.append(import_folder(case_id, kept, ask_password(kept), folder=folder, since=day))
    _print_brought(found, as_json)


def _print_brought(found: "list[Brought]", as_json: bool) -> None:
    placed = [entry.seq for one in found for entry in one.placed]
    waiting = [mail for one in found for mail in one.waiting]
    counts = {name: sum(getattr(one, name) for one in found) for name in ("known", "own", "others", "unreadable")}
    returned = sum(len(one.returned) for one in found)
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json({"placed": placed, "waiting": waiting, "returned": returned, **counts})
        return
    typer.echo(_("Answers kept: {placed}. Came back: {returned}. Brought in before: {known}. Your own: {own}. "
                 "Not about this case, and not kept: {others}. Not readable: {unreadable}.").format(
        placed=len(placed), returned=returned, **counts))
    for mail in waiting:
        typer.echo(_("Waits for you: {id}  {sender}  {subject}  (inwriting mail place {id} --case ...)").format(
            id=mail.id, sender=mail.sender, subject=mail.subject))


def bounce(file: Path = typer.Argument(..., help="The report, saved as .eml."), case: str = CASE, data: Path = DATA,
           as_json: bool = AS_JSON) -> None:
    """Mark whom the report names, and keep it as evidence."""
    content = _read(file)
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.list_cases import find_case_id
    from inwriting.actions.read_bounce import read_bounce
    returned = read_bounce(find_case_id(case), content, file.name)
    if as_json:
        from inwriting.cli.write_out import print_json
        print_json(returned)
        return
    for one in returned.mailings:
        typer.echo(f"{one.recipient}  {one.state}  {one.reply}")


def place(number: int = typer.Argument(..., help="The number of the waiting message."), case: str = CASE,
          to: str = typer.Option("", help="The Message-ID of the letter that it answers."),
          leave: bool = typer.Option(False, "--leave", help="Leave it aside instead."), data: Path = DATA) -> None:
    """Settle one message that fitted no letter by itself."""
    from inwriting.actions.start import start_django
    start_django(data)
    from inwriting.actions.import_mail import leave_mail, place_mail
    from inwriting.actions.list_cases import find_case_id
    case_id = find_case_id(case)
    if leave:
        leave_mail(case_id, number)
        typer.echo(_("Left aside."))
        return
    typer.echo(_("Kept as entry {seq}.").format(seq=place_mail(case_id, number, in_reply_to=to).seq))


def _read(path: Path) -> Any:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileMissing(name=str(path), reason=(error.strerror or "unknown").lower()) from None
