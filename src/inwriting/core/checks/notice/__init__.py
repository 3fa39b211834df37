"""Reads a prior written notice (in Arkansas a Notice of Action): which of the seven parts it really has."""

from inwriting.core.checks.notice.check import BoxFinding, ElementFinding, NoticeCheck, check_notice

__all__ = ["BoxFinding", "ElementFinding", "NoticeCheck", "check_notice"]
