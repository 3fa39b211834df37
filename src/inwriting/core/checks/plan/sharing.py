"""Is the adult for this child alone, shared with others, or does the paper not say?"""

import re
from functools import cache

from inwriting.core.checks.plan.alone import denies_others, denies_sharing, gives_alone
from inwriting.core.checks.plan.people import CHILD, SEVERAL
from inwriting.core.checks.plan.titles import ONE_TO_ONE
from inwriting.core.checks.plan.together import shared_outright, shared_usually, tells_of_others


@cache
def _alternatives() -> re.Pattern[str]:
    """A form where both are still open."""
    return re.compile(rf"(?:{ONE_TO_ONE}|individual|dedicated)[^.;\n]{{0,30}}(?:/|\bor\b)[^.;\n]{{0,20}}\b(?:shared"
                      rf"|group|class(?:room)? (?:aide|support))"
                      rf"|\b(?:one|a single|an individual) {CHILD}\b[^.;\n]{{0,10}}\bor\b[^.;\n]{{0,16}}\b(?:group|several"
                      rf"|more)\b"
                      rf"|\b(?:shared|group|class(?:room)? (?:aide|support))[^.;\n]{{0,30}}(?:/"
                      rf"|\bor\b)[^.;\n]{{0,20}}(?:{ONE_TO_ONE}|individual|dedicated)", re.I)


@cache
def _not_for_others() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:not|never|cannot|no|without)|n't) (?!only|just|solely|specifically|exclusively|longer"
                      rf"|more than)"
                      rf"(?:[\w-]{{1,14}} ){{0,5}}(?:help|assist|support|serv|work|shar|cover|assigned|responsib|duties"
                      rf"|pulled|used|split|reassigned|given)\w* "
                      rf"(?:with|to|for|by|away)? ?(?:\w{{1,10}} ){{0,2}}?{SEVERAL}\b", re.I)


@cache
def _beside_it() -> re.Pattern[str]:
    """Whom the adult is told apart from: "in addition to the classroom aide", "rather than any individual student"."""
    return re.compile(r"\b(?:in addition to|separate from|over and above|apart from|on top of|rather than|as opposed to|unlike"
                      r"|besides|instead of|beyond) (?:to )?(?:the |an? |any |his |her |existing |regular "
                      r"|usual |(?=class))[^,.;()|]{3,50}", re.I)


def read_sharing(text: str) -> tuple[str, bool]:
    """Return dedicated, shared or unstated, and whether the words say it outright (not only "classroom aide")."""
    text = _beside_it().sub(lambda match: " " * len(match.group()), text)
    if _alternatives().search(text):
        return "unstated", False
    if _not_for_others().search(text):
        return "dedicated", True
    outright = shared_outright(text)
    if outright is not None and not denies_sharing(text):
        return "shared", outright
    if gives_alone(text):
        return "dedicated", True
    usually = shared_usually(text)
    return ("unstated", False) if usually is None else ("shared", usually)


def sharing_of(words: str, first: int, rest: str) -> tuple[str, bool]:
    """Read a promise: the plan's quoted words before what is told about them, its first sentence before later ones.

    `first` is where the first sentence ends, `rest` what the paragraph goes on to say.
    """
    told = ("unstated", False)
    for part in (*_quoted_plan(words), words[:first], words):
        told = read_sharing(part)
        if told[0] != "unstated":
            return told
    if denies_others(rest):
        return "dedicated", True
    return ("shared", False) if tells_of_others(words + " " + rest) else told


def without_replaced(words: str) -> str:
    """Blank out what the new words put an end to; the length stays the same."""
    return _replaced().sub(lambda match: " " * len(match.group()), words)


def _quoted_plan(words: str) -> list[str]:
    """What somebody quotes from the plan (`his IEP says "1:1 at lunch"`)."""
    if not re.search(r"\b(?:iep|plan|504|page|line|draft|bip|amendment)\b", words, re.I):
        return []
    return re.findall(r"[\"']([^\"']{6,120})[\"']", words)


_CHANGES = r"(?:replac|swap|chang|switch|convert|shift|strike|struck|strik|delet|reduc|mov)\w*"


@cache
def _replaced() -> re.Pattern[str]:
    """What the new words put an end to: "replaces the 1:1 aide with ...", "Was: 1:1 aide. Now: ..."."""
    return re.compile(
        rf"\b{_CHANGES} (?:out )?(?:from )?(?:the |his |her |their |an? |1:1 |(?=[\"']))[^,.;]{{3,50}}? "
        r"(?:with|by|for|to|into|(?:and )?(?:insert|add|put|write)) "
        r"|\b(?:where |while )?(?:last year|before|previously) (?:it|the iep|they|his iep|her iep) [^.;]{3,60}"
        r"|\b(?:we|i|parents?|mom|family) asked for [^.;]{3,60}?(?=\band they\b|\bbut\b|\binstead\b)"
        r"|\b(?:refus|deni|den(?=y)|reject|declin)\w* (?:to \w+ )?(?:the |his |her |an? )?[^.;]{3,50}?(?=\b(?:but|and instead"
        r"|instead)\b)"
        rf"|^[^.;]{{3,70}} (?:was|were|been|is) (?:[\w ]{{3,40}} and )?{_CHANGES} (?:with|by|to|into) "
        r"|\binstead of ([\"'])[^\"']{3,80}\1,? (?:[a-z]+ ){0,5}?(?:write|say|put|use|try|ask for|read) "
        r"|\b(?:was|were|from|current(?:ly)?|existing|old|before|previous(?:ly)?"
        r"|prior)(?: [a-z]+)? ?[:=-](?! ?\d{1,2}[/:.-]\d\d) ?[^|\n]{3,80}?"
        r"(?=\b(?:now|new|to|is|proposed|revised|change[ds]?(?: to)?|after|amended)(?: [a-z]+)? ?[:=](?! (?:same|unchanged"
        r"|no change)))", re.I)
