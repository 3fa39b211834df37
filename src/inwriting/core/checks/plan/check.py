"""Check an IEP: every promise of an adult's help, what it states, what it leaves open, and what to ask."""

from typing import Any

from inwriting.core.checks.plan.clean import Ink, clean_text
from inwriting.core.checks.plan.find import Candidate, find_candidates
from inwriting.core.checks.plan.read import Reading, read_candidate
from inwriting.core.checks.plan.result import PlanCheck, Promise
from inwriting.core.facts.paper import Page, Paper


def check_plan(paper: Paper, pack: Any = None) -> PlanCheck:
    """Find the aide promises of a paper and say of each how specific it is. `pack` gives the rules' words."""
    promises: list[Promise] = []
    for page in paper.pages:
        promises += _check_page(page)
    return PlanCheck(promises=tuple(promises), pages=len(paper.pages))


def _check_page(page: Page) -> list[Promise]:
    ink = clean_text(page.text)
    return [_promise_of(page, ink, candidate, read_candidate(candidate)) for candidate in find_candidates(ink.text)]


def _promise_of(page: Page, ink: Ink, candidate: Candidate, reading: Reading) -> Promise:
    text = ink.text[candidate.start:candidate.end]
    start, end = ink.original(candidate.start + len(text) - len(text.lstrip()), candidate.start + len(text.rstrip()))
    mention = candidate.mentions[0]
    return Promise(
        quote=page.text[start:end], page=page.number, start=start, end=end,
        support=" ".join(ink.text[mention.start:mention.end].split()).strip(" .:|"),
        sharing=reading.sharing, settings=reading.settings, stated=reading.stated, minutes_per_week=reading.minutes,
        starts_on=reading.starts_on, ends_on=reading.ends_on, vague_terms=_terms(candidate, reading),
        verdict=reading.verdict, confidence=reading.confidence)


def _terms(candidate: Candidate, reading: Reading) -> tuple[str, ...]:
    terms = (" ".join(candidate.words[start:end].split()).lower().strip("\"' ") for start, end in reading.hedges)
    return tuple(dict.fromkeys(terms))
