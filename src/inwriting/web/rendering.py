"""Turns refusals into pages and lines of plain words, translated."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from inwriting.core.problems import PaperProblem, Problem, RecordProblem, SendProblem, StoreProblem

STATUS: tuple[tuple[type[Problem], int], ...] = ((StoreProblem, 404), (RecordProblem, 409), (SendProblem, 409), (PaperProblem, 400))


@dataclass(frozen=True)
class Flaw:
    """One thing that needs another look: the words, the id of the field it is about, and what to do."""

    words: str
    field: str = ""
    do: str = ""


def explain_each(problem: Problem) -> list[dict[str, str]]:
    """The words of a problem, or of each problem that it holds."""
    return [one.explain(_) for one in getattr(problem, "problems", None) or (problem,)]


def flaws_of(problem: Problem) -> list[Flaw]:
    """The problem as lines for the box on top of a page."""
    return [Flaw(f"{words['what']} {words['why']}".strip(), do=words["do"]) for words in explain_each(problem)]


def status_of(problem: Problem) -> int:
    """The HTTP status: 404 for what is not there, 409 for what does not hold together, else 400."""
    if problem.code.endswith(("-unknown", "-missing", "-not-found")):
        return 404
    if isinstance(problem, StoreProblem):
        return 500 if problem.code.startswith(("disk", "data", "database", "store")) else 404
    return next((status for kind, status in STATUS if isinstance(problem, kind)), 400)


def show_problem(request: HttpRequest, problem: Problem) -> HttpResponse:
    """A page that says what happened, why it matters, and what to do."""
    explained = explain_each(problem)
    heading = explained[0]["what"] if len(explained) == 1 else problem.explain(_)["what"]
    back = request.headers.get("Referer", "") if request.method == "POST" else ""
    context = {"heading": heading, "explained": explained, "back_to": back}
    return render(request, "problem.html", context, status=status_of(problem))


def show_words(request: HttpRequest, status: int, heading: str, *sentences: str) -> HttpResponse:
    """A bare page without ways to go, for those who are not let in."""
    return render(request, "refused.html", {"heading": heading, "sentences": sentences}, status=status)


def flaws_of_form(errors: Iterable[tuple[str, str]]) -> list[Flaw]:
    """Pairs of field id and words as lines for the box on top."""
    return [Flaw(words, field) for field, words in errors]
