"""Promised minus delivered, with the working shown."""

from inwriting.core.ledger.balance import balance_service, sum_service
from inwriting.core.ledger.shapes import Doubt, Ledger, Minutes, PromiseBalance, Session

__all__ = ["Doubt", "Ledger", "Minutes", "PromiseBalance", "Session", "balance_service", "sum_service"]
