"""Sends the week's page to the parent's own address, through the parent's own mail account; nothing is put in the record."""

from datetime import date
from uuid import uuid4

from inwriting.actions.clock import now
from inwriting.actions.get_case import get_case
from inwriting.actions.keep_account import limits, require_account, require_password
from inwriting.actions.load_demo import refuse_invented
from inwriting.actions.write_digest import write_digest
from inwriting.core.documents.blocks import Address
from inwriting.core.law.load import load_pack
from inwriting.core.problems import MailServerUnusable
from inwriting.output.eml import write_eml
from inwriting.post.smtp import Receipt, send_one


def send_digest(case_id: str, today: date, *, lang: str = "en", account: str = "", password: str = "") -> Receipt:
    """Send the digest to the account's own address and return the server's receipt.

    Raises DemoNotSent, AccountMissing, PasswordNeeded, or MailServerUnusable when the server did not take it.
    """
    refuse_invented(case_id)
    kept = require_account(account)
    password = require_password(kept.account, password)
    case = get_case(case_id)
    me = Address(kept.account.name, email=kept.account.address)
    page = write_digest(case, load_pack(case.file.pack), today, lang)
    message = write_eml(page, (), sender=me, to=(me,), copies=(), draft=False, date=now(),
                        message_id=f"{uuid4()}@{kept.account.address.rpartition('@')[2]}")
    receipt = send_one(kept.account, password, message, kept.account.address, limits=limits())
    if receipt.state != "accepted":
        raise MailServerUnusable(host=kept.account.host, reason=receipt.reply or receipt.stage)
    return receipt
