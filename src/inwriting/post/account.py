"""The parent's own mail account, without its password; the password lives in the system's keyring or is asked each time."""

import ipaddress
import re
from typing import Literal

import msgspec

from inwriting.core.problems import AccountUnusable, AddressUnusable, KeyringMissing, TlsNeeded

Security = Literal["starttls", "tls", "plain"]
SERVICE = "inwriting"
_ATOM = r"[^\s<>@,;:\"()\[\]\\\x00-\x1f\x7f]"
_ADDRESS = re.compile(_ATOM + r"{1,64}@(?!\.)" + _ATOM + r"{1,250}")
_HOST = re.compile(r"[A-Za-z0-9\u0080-\uffff](?:[A-Za-z0-9\u0080-\uffff.-]{0,252})|[0-9A-Fa-f:.]{2,45}")


class Account(msgspec.Struct, frozen=True):
    """How mail goes out (SMTP) and, if wanted, where answers are read (IMAP). There is no field for a password."""

    address: str
    host: str
    port: int = 587
    security: Security = "starttls"
    user: str = ""
    name: str = ""
    imap_host: str = ""
    imap_port: int = 993

    @property
    def key(self) -> str:
        """Under which name the keyring holds the password."""
        return f"{self.user}@{self.host}"


class Limits(msgspec.Struct, frozen=True):
    """How long we wait, in seconds: for a line, for the last answer, for everything. `ca_file` adds trusted certificates."""

    line_seconds: float = 30.0
    last_seconds: float = 300.0
    total_seconds: float = 1800.0
    ca_file: str = ""
    hello: str = "[127.0.0.1]"


def check_account(account: Account) -> Account:
    """The account, if it can be used. Raises AddressUnusable, AccountUnusable or TlsNeeded."""
    check_address(account.address)
    for host, port in ((account.host, account.port), (account.imap_host or account.host, account.imap_port)):
        if not _HOST.fullmatch(host):
            raise AccountUnusable(reason=f"“{host}” is not the name of a server")
        if not 1 <= port <= 65535:
            raise AccountUnusable(reason=f"{port} is not a port")
    if any(ord(character) < 32 for character in account.user + account.name):
        raise AccountUnusable(reason="the name holds a character that can't be sent")
    if account.security == "plain" and not is_loopback(account.host):
        raise TlsNeeded(host=account.host)
    return account


def check_address(address: str) -> str:
    """The address, if mail can go there. Raises AddressUnusable."""
    if not _ADDRESS.fullmatch(address) or ".." in address or address.endswith((".", "-")):
        raise AddressUnusable(address=address[:200])
    return address


def is_loopback(host: str) -> bool:
    """Whether the host is this very machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def has_keyring() -> bool:
    """Whether the system offers a safe place for passwords; one that writes them openly into a file is not safe."""
    try:
        import keyring
        backend = keyring.get_keyring()
        name = type(backend).__module__
        return not name.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")) and backend.priority > 0
    except Exception:
        # Each system fails in its own way when no keyring is there; all of them mean: ask each time.
        return False


def find_password(account: Account) -> str | None:
    """The password that the keyring holds, or None."""
    if not has_keyring():
        return None
    import keyring
    try:
        return keyring.get_password(SERVICE, account.key)
    except Exception:
        return None


def keep_password(account: Account, password: str) -> None:
    """Put the password into the system's keyring. Raises KeyringMissing."""
    if not has_keyring():
        raise KeyringMissing
    import keyring
    try:
        keyring.set_password(SERVICE, account.key, password)
    except Exception:
        raise KeyringMissing from None


def forget_password(account: Account) -> None:
    """Take the password out of the keyring, if it is there."""
    if has_keyring():
        import keyring
        try:
            keyring.delete_password(SERVICE, account.key)
        except Exception:
            return
