"""Turn what a promise leaves open into findings: the place, the rule and the question to ask."""

from typing import Any, Literal

from inwriting.core.checks.finding import Finding
from inwriting.core.checks.plan.result import Promise, Stated

_RULES = {"sharing": "us/300-320/a-4", "scope": "us/300-320/a-4", "setting": "us/300-320/a-7", "frequency": "us/300-320/a-7",
          "duration": "us/300-320/a-7", "start": "us/300-320/a-7", "open-words": "us/300-320/a-7",
          "contradiction": "us/300-320/a-7"}


def ask_what_is_open(promise: Promise, hedges: list[tuple[int, int, str]], words: "Words") -> tuple[Finding, ...]:
    """Return one finding for each open word (with its own place) and for each thing that the promise does not state."""
    findings = [words.find("open-words", promise.page, start, end, quote) for start, end, quote in hedges]
    if not hedges and promise.verdict == "vague":
        findings.append(words.find("open-words", promise.page, promise.start, promise.end, promise.quote))
    for name in Stated.__struct_fields__:
        if not getattr(promise.stated, name):
            findings.append(words.find(name, promise.page, promise.start, promise.end, promise.quote))
    return tuple(findings)


class Words:
    """The pack's words for each element of an IEP line; without a pack only rules and places are known."""

    def __init__(self, pack: Any = None, lang: str = "en") -> None:
        paper = getattr(pack, "papers", {}).get("plan") if pack is not None else None
        self.elements = {element.id: element for element in paper.elements} if paper is not None else {}
        self.lang = lang

    def find(self, name: str, page: int, start: int, end: int, quote: str,
             confidence: Literal["high", "medium", "low"] = "medium") -> Finding:
        """Make the finding about element `name` at one place."""
        element = self.elements.get(name)
        says = self._in(element.note or element.label) if element is not None else ""
        question = self._in(element.question) if element is not None else ""
        return Finding(id=name, quote=quote, page=page, start=start, end=end, confidence=confidence, says=says, question=question,
                       rule=element.rule if element is not None else _RULES[name])

    def _in(self, texts: dict[str, str]) -> str:
        return texts.get(self.lang) or texts.get("en", "")
