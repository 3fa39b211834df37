"""Every way In Writing refuses something: what happened, why it matters, what to do next, and where.

    Problem
    ├── FactsProblem        what the parent gave us cannot be used as it is
    ├── LawProblem          a law pack is wrong, or has no answer for that date
    ├── LetterProblem       a paper cannot be written
    ├── PaperProblem        a file that came from outside cannot be read
    ├── RecordProblem       the record does not hold together
    ├── StoreProblem        keeping or finding something failed
    └── SendProblem         sending failed, or would not be safe

The words stand in the class, as templates, so that a face can translate them; the values are handed in.
"""

from collections.abc import Callable
from typing import Any, ClassVar


class Problem(Exception):
    """A refusal a person can act on.

    Subclasses set `code` (kebab-case, the same words as the class name), `what`, `why` and `do`: `str.format`
    templates whose fields are the keyword arguments of the raise. `where` is `file:line`, `page 3` or a field name.
    """

    code: ClassVar[str] = "problem"
    what: ClassVar[str] = "Something went wrong."
    why: ClassVar[str] = ""
    do: ClassVar[str] = ""

    def __init__(self, *, where: str = "", **values: Any) -> None:
        super().__init__()
        self.where = where
        self.values = values

    def explain(self, translate: Callable[[str], str] = str) -> dict[str, str]:
        """Return the problem as plain words: code, what, why, do, where. `translate` maps each template."""
        words = {name: translate(text).format(**self.values) if text else ""
                 for name, text in (("what", self.what), ("why", self.why), ("do", self.do))}
        return {"code": self.code, **words, "where": self.where}

    def __str__(self) -> str:
        words = self.explain()
        sentences = " ".join(words[name] for name in ("what", "why", "do") if words[name])
        return f"{self.where}: {sentences}" if self.where else sentences


class FactsProblem(Problem):
    """What the parent gave us cannot be used as it is."""


class LawProblem(Problem):
    """A law pack is wrong, or has no answer for that date."""


class LetterProblem(Problem):
    """A paper cannot be written."""


class PaperProblem(Problem):
    """A file that came from outside cannot be read."""


class RecordProblem(Problem):
    """The record does not hold together."""


class StoreProblem(Problem):
    """Keeping or finding something failed."""


class SendProblem(Problem):
    """Sending failed, or would not be safe."""


class ManyProblems(Problem):
    """Several problems found in one reading, so that they can be mended in one go."""

    code = "many-problems"
    what = "{count} things need mending."

    def __init__(self, problems: "tuple[Problem, ...]", *, where: str = "") -> None:
        super().__init__(where=where, count=len(problems))
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
