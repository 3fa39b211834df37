"""Reads what a school said or wrote about a request: refused or not, with which reasons, and what it offers instead."""

from inwriting.core.checks.reply.check import Answer, Offer, ReplyCheck, check_reply
from inwriting.core.checks.reply.reasons import Reason, find_reasons
from inwriting.core.checks.reply.rules import ANSWER_IDS

__all__ = ["ANSWER_IDS", "Answer", "Offer", "Reason", "ReplyCheck", "check_reply", "find_reasons"]
