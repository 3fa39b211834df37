"""Mail accounts as rows; never a password."""

from typing import Any

from inwriting.core.problems import AccountMissing
from inwriting.store.mail_models import AccountRow
from inwriting.store.writing import in_one_transaction


@in_one_transaction
def put_account(owner_id: Any, address: str, document: bytes, server_limit: int) -> None:
    """Keep an account in place of an earlier one with the same address."""
    AccountRow.objects.update_or_create(owner_id=owner_id, address=address.lower(), defaults={
        "document": document.decode(), "server_limit": server_limit})


def list_account_documents(owner_id: Any = None) -> list[tuple[bytes, int]]:
    """The accounts of an owner, each with what its server takes."""
    return [(row.document.encode(), row.server_limit) for row in AccountRow.objects.filter(owner_id=owner_id)]


@in_one_transaction
def drop_account(owner_id: Any, address: str) -> None:
    """Forget an account. Raises AccountMissing."""
    gone, _each = AccountRow.objects.filter(owner_id=owner_id, address=address.lower()).delete()
    if not gone:
        raise AccountMissing


def set_server_limit(owner_id: Any, address: str, limit: int) -> None:
    """Remember how much the server takes."""
    AccountRow.objects.filter(owner_id=owner_id, address=address.lower()).update(server_limit=limit)


