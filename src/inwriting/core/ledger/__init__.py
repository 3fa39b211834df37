"""Promised minus delivered, with the working shown."""

from inwriting.core.ledger.balance import balance_service
from inwriting.core.ledger.shapes import Doubt, Ledger, Minutes, PromiseBalance, Session
from inwriting.core.ledger.sums import Sums, sum_service, sum_sessions

__all__ = ["Doubt", "Ledger", "Minutes", "PromiseBalance", "Session", "Sums", "balance_service", "sum_service", "sum_sessions"]
