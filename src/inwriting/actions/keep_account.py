"""Keeps a mail account. The password goes to the system's keyring, or nowhere."""

from typing import Any

import msgspec
from django.conf import settings

from inwriting.core.problems import (
    AccountMissing,
    AccountUnusable,
    KeyringMissing,
    MailPasswordWrong,
    MailServerUnusable,
    PasswordNeeded,
)
from inwriting.post import account as accounts
from inwriting.post.account import Account, Limits
from inwriting.post.smtp import try_account
from inwriting.store.accounts import drop_account, list_account_documents, put_account, set_server_limit

__all__ = ["Account", "Kept", "can_remember", "find_account", "forget_account", "keep_account", "limits", "list_accounts",
           "require_account", "require_password", "try_sign_in"]


class Kept(msgspec.Struct, frozen=True):
    """A kept account. `limit` is the most bytes that a message may have: ours, or the server's where that is less."""

    account: Account
    limit: int
    remembered: bool


def keep_account(account: Account, owner_id: Any = None, *, password: str = "", remember: bool = False) -> Kept:
    """Keep the account. Raises AccountUnusable, TlsNeeded; KeyringMissing after the rest was kept."""
    accounts.check_account(account)
    if not settings.LOCAL and any(accounts.is_loopback(host) for host in (account.host, account.imap_host) if host):
        raise AccountUnusable(reason="a hosted site sends through your provider, not through itself")
    put_account(owner_id, account.address, msgspec.json.encode(account), 0)
    if password and remember:
        if not can_remember():
            raise KeyringMissing
        accounts.keep_password(account, password)
    elif not remember:
        accounts.forget_password(account)
    return require_account(account.address, owner_id)


def can_remember() -> bool:
    """Whether passwords can be kept: only on the family's own computer, and only in its keyring."""
    return bool(settings.LOCAL) and accounts.has_keyring()


def list_accounts(owner_id: Any = None) -> tuple[Kept, ...]:
    """The accounts of an owner."""
    found = []
    for document, server_limit in list_account_documents(owner_id):
        account = msgspec.json.decode(document, type=Account)
        limit = min(settings.MAX_MAIL_BYTES, server_limit or settings.MAX_MAIL_BYTES)
        found.append(Kept(account, limit, _find_password(account) is not None))
    return tuple(found)


def find_account(address: str = "", owner_id: Any = None) -> Kept | None:
    """The account with that address (or the first), or None."""
    return next((one for one in list_accounts(owner_id) if not address or one.account.address.lower() == address.lower()), None)


def require_account(address: str = "", owner_id: Any = None) -> Kept:
    """The same. Raises AccountMissing."""
    found = find_account(address, owner_id)
    if found is None:
        raise AccountMissing
    return found


def require_password(account: Account, given: str = "") -> str:
    """The password that was typed, or the one in the keyring. Raises PasswordNeeded; an account without a name needs none."""
    if given or not account.user:
        return given
    kept = _find_password(account)
    if kept is None:
        raise PasswordNeeded(account=account.address)
    return kept


def _find_password(account: Account) -> str | None:
    return accounts.find_password(account) if settings.LOCAL else None


def forget_account(address: str, owner_id: Any = None) -> None:
    """Forget an account and its password. Raises AccountMissing."""
    kept = require_account(address, owner_id)
    accounts.forget_password(kept.account)
    drop_account(owner_id, kept.account.address)


def try_sign_in(address: str = "", owner_id: Any = None, *, password: str = "") -> Kept:
    """Sign in at the server and send nothing; remember how much it takes. Raises MailPasswordWrong or MailServerUnusable."""
    kept = require_account(address, owner_id)
    receipt = try_account(kept.account, require_password(kept.account, password), limits=limits())
    if receipt.state != "accepted":
        if receipt.stage == "login" and receipt.code:
            raise MailPasswordWrong(host=kept.account.host, reply=receipt.reply)
        raise MailServerUnusable(host=kept.account.host, reason=receipt.reply)
    set_server_limit(owner_id, kept.account.address, receipt.server_limit)
    return require_account(kept.account.address, owner_id)


def limits() -> Limits:
    """How long we wait, from the settings."""
    wait = float(settings.MAIL_WAIT)
    return Limits(line_seconds=wait, last_seconds=wait * 10, total_seconds=wait * 60, ca_file=settings.CA_FILE)
