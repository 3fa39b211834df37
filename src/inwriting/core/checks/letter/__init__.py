"""Reads the parent's own letter before it goes: are the required parts there, and is anything better left out."""

from inwriting.core.checks.letter.cautions import Caution
from inwriting.core.checks.letter.check import LetterCheck, PartFinding, check_letter

__all__ = ["Caution", "LetterCheck", "PartFinding", "check_letter"]
