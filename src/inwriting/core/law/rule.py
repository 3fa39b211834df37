"""A rule: one citable statement of the law in plain words, with where it was read and by whom."""

from datetime import date
from typing import Literal

import msgspec

Text = dict[str, str]  # language -> words


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One statement. Only `verified` rules may stand in a letter; `secondary` ones are help, marked "check this".

    `note` holds the limits: binding or persuasive, one state only, what it does not say.
    """

    id: str
    cite: str
    says: Text
    kind: Literal["regulation", "statute", "case", "guidance", "agency"]
    link: str
    seen_at: str
    status: Literal["verified", "secondary"]
    verified_on: date
    checked_by: str = "In Writing law notes"
    note: Text = {}
    used_for: Literal["letter", "help"] = "letter"
    was: tuple[str, ...] = ()
