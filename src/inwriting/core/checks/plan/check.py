"""Check an IEP: every promise of an adult's help, what it states, what it leaves open, and what to ask."""

from typing import Any

import msgspec

from inwriting.core.checks.plan.ask import Words, ask_what_is_open
from inwriting.core.checks.plan.clean import Ink, clean_text
from inwriting.core.checks.plan.contradict import find_contradictions
from inwriting.core.checks.plan.find import Candidate, find_candidates
from inwriting.core.checks.plan.read import Reading, read_candidate
from inwriting.core.checks.plan.result import PlanCheck, Promise
from inwriting.core.checks.plan.reword import reword_promise
from inwriting.core.checks.plan.sections import find_sections
from inwriting.core.facts.paper import Page, Paper


def check_plan(paper: Paper, pack: Any = None, lang: str = "en") -> PlanCheck:
    """Find the aide promises of a paper and say of each how specific it is.

    `pack` (a law pack) gives the words of the questions; without it the findings carry only their place and rule.
    """
    words = Words(pack, lang)
    promises: list[Promise] = []
    section = ""
    for page in paper.pages:
        found, section = _check_page(page, section, words, lang)
        promises += found
    return PlanCheck(promises=tuple(promises), findings=find_contradictions(promises, words), pages=len(paper.pages))


def _check_page(page: Page, section: str, words: Words, lang: str) -> tuple[list[Promise], str]:
    """Return the promises of a page and the part of the IEP that goes on overleaf."""
    ink = clean_text(page.text)
    sections = find_sections(ink.text, section)
    found = []
    for candidate in find_candidates(ink.text, sections):
        reading = read_candidate(candidate)
        promise = _promise_of(page, ink, candidate, reading)
        hedges = [_place(page, ink, candidate.start + start, candidate.start + end) for start, end in reading.hedges]
        suggestion = reword_promise(promise, lang) if promise.verdict != "specific" else ""
        found.append(msgspec.structs.replace(
            promise, suggestion=suggestion, findings=ask_what_is_open(promise, hedges, words)))
    return found, sections[-1][1]


def _place(page: Page, ink: Ink, start: int, end: int) -> tuple[int, int, str]:
    begin, finish = ink.original(start, end)
    return begin, finish, page.text[begin:finish]


def _promise_of(page: Page, ink: Ink, candidate: Candidate, reading: Reading) -> Promise:
    text = ink.text[candidate.start:candidate.end]
    start, end = ink.original(candidate.start + len(text) - len(text.lstrip()), candidate.start + len(text.rstrip()))
    mention = min(candidate.mentions, key=lambda one: (one.kind in ("ratio", "watch"), one.start))
    return Promise(
        quote=page.text[start:end], page=page.number, start=start, end=end,
        support=" ".join(ink.text[mention.start:mention.end].split()).strip(" .:|"),
        sharing=reading.sharing, settings=reading.settings, stated=reading.stated, minutes_per_week=reading.minutes,
        starts_on=reading.starts_on, ends_on=reading.ends_on, vague_terms=_terms(candidate, reading),
        verdict=reading.verdict, confidence=reading.confidence)


def _terms(candidate: Candidate, reading: Reading) -> tuple[str, ...]:
    terms = (" ".join(candidate.words[start:end].split()).lower().strip("\"' ") for start, end in reading.hedges)
    return tuple(dict.fromkeys(terms))
