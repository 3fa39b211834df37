"""Every setting that a person may change: its name in the environment, its default, and what it is for."""

import os
from dataclasses import dataclass
from pathlib import Path

from inwriting.core.problems import SettingUnusable

DATA_DEFAULT = "~/.local/share/inwriting"


@dataclass(frozen=True)
class Option:
    """One setting. `INWRITING_` is put before the name; a secret may also stand in a file named by NAME_FILE."""

    name: str
    default: str
    says: str
    secret: bool = False


OPTIONS = (
    Option("DATA", DATA_DEFAULT, "The folder in which everything is kept: database, papers, letters, key."),
    Option("LOCAL", "1", "1: one family on one computer, no account. 0: hosted, with accounts."),
    Option("PORT", "8321", "Local mode: the port on 127.0.0.1."),
    Option("TOKEN", "", "Local mode: what the link must carry. `serve` makes a new one at each start.", secret=True),
    Option("HOSTS", "", "Hosted: the host names this site answers to, with commas between them."),
    Option("SECRET_KEY", "", "Signs sessions and forms. Without it a key is made in the data folder at the first start.",
           secret=True),
    Option("DATABASE_URL", "", "postgres://user:password@host:5432/name. Empty: SQLite in the data folder. DATABASE_URL "
           "without INWRITING_ before it is read too.", secret=True),
    Option("TIME_ZONE", "America/Chicago", "The zone in which days begin and end for the family."),
    Option("LANGUAGE", "en", "The language of the pages until somebody chooses: en or es."),
    Option("MAX_FILE_MB", "200", "The largest single paper that is kept, in MB."),
    Option("READ_MB", "50", "The largest paper whose words are read, in MB. A larger one can still be kept."),
    Option("READ_PAGES", "1500", "The most pages of one paper that are read."),
    Option("READ_SCANS", "250", "The most scanned pages of one paper that are read."),
    Option("READ_MEGAPIXELS", "120", "The largest picture that is read, in millions of dots."),
    Option("READ_SECONDS", "1800", "How many seconds one paper may take to read."),
    Option("MAX_IMPORT_MB", "2000", "The most that one imported zip may unpack to, in MB."),
    Option("MAX_FIELD", "100000", "The most characters that one field of the facts may hold."),
    Option("LOCK_WAIT", "20", "How many seconds to wait for the database while something else writes."),
    Option("MAX_MAIL_MB", "20", "The largest e-mail that is sent, in MB, with its papers as they travel (about 37% larger)."),
    Option("MAIL_WAIT", "30", "How many seconds to wait for a line from a mail server."),
    Option("CA_FILE", "", "A file with certificates (PEM) of mail servers to trust besides those the system trusts."),
    Option("DEBUG", "0", "1: show technical detail when something goes wrong. Never on a hosted site."),
)
KNOWN = {option.name: option for option in OPTIONS}


def read_option(name: str) -> str:
    """The value of a setting: from the environment, from the file that NAME_FILE names (secrets only), or the default."""
    option = KNOWN[name]
    value = os.environ.get(f"INWRITING_{name}")
    file = os.environ.get(f"INWRITING_{name}_FILE") if option.secret else None
    if value is None and file:
        try:
            return Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", "") or "it cannot be read"
            raise SettingUnusable(name=f"INWRITING_{name}_FILE", value=file, reason=reason) from None
    if value is None and name == "DATABASE_URL":
        value = os.environ.get("DATABASE_URL")
    return option.default if value is None else value


def read_flag(name: str) -> bool:
    """A setting that is 1 or 0."""
    value = read_option(name).strip().lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off", ""}:
        return False
    raise SettingUnusable(name=f"INWRITING_{name}", value=value, reason="it should be 1 or 0")


def read_number(name: str) -> int:
    """A setting that is a whole number above zero."""
    value = read_option(name).strip()
    if not value.isdigit() or int(value) < 1:
        raise SettingUnusable(name=f"INWRITING_{name}", value=value, reason="it should be a whole number")
    return int(value)


def data_folder() -> Path:
    """The folder in which everything is kept."""
    chosen = read_option("DATA")
    if chosen == DATA_DEFAULT and (home := os.environ.get("XDG_DATA_HOME")):
        return Path(home) / "inwriting"
    return Path(chosen).expanduser().absolute()


def read_limits() -> dict[str, int]:
    """How much a paper from outside may ask for, by the names of `intake.limits.Limits`."""
    return {
        "bytes": read_number("READ_MB") * 1_000_000,
        "pages": read_number("READ_PAGES"),
        "scanned_pages": read_number("READ_SCANS"),
        "pixels": read_number("READ_MEGAPIXELS") * 1_000_000,
        "seconds": read_number("READ_SECONDS"),
    }
