"""Turns refusals into pages and lines of plain words, translated."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from inwriting.core.problems import Problem, RecordProblem, SendProblem, StoreProblem

NOT_THERE = ("-missing", "-unknown", "-not-there", "-not-in-vault")
OUR_SIDE = ("disk-full", "data-folder-unusable", "store-busy", "store-unreadable", "setting-unusable")


@dataclass(frozen=True)
class Flaw:
    """One thing that needs another look: the words, the id of the field it is about, and what to do."""

    words: str
    field: str = ""
    do: str = ""


def explain_each(problem: Problem) -> list[dict[str, str]]:
    """The words of a problem, or of each problem that it holds, in the language of the page."""
    explained = []
    for one in getattr(problem, "problems", None) or (problem,):
        # What is put into a sentence may be a phrase of ours too, such as the name of a blank.
        values = {name: _(value) if isinstance(value, str) and value else value for name, value in one.values.items()}
        words = {
            name: _(text).format(**values) if text else ""
            for name, text in (("what", one.what), ("why", one.why), ("do", one.do))
        }
        explained.append({"code": one.code, **words, "where": one.where})
    return explained


def flaws_of(problem: Problem) -> list[Flaw]:
    """The problem as lines for the box on top of a page."""
    return [Flaw(f"{words['what']} {words['why']}".strip(), do=words["do"]) for words in explain_each(problem)]


def status_of(problem: Problem) -> int:
    """The HTTP status: 404 for what is not there, 503 for what our side lacks, 409 for what does not fit, else 400."""
    if problem.code.endswith(NOT_THERE):
        return 404
    if problem.code in OUR_SIDE:
        return 503
    return 409 if isinstance(problem, StoreProblem | RecordProblem | SendProblem) else 400


def show_problem(request: HttpRequest, problem: Problem) -> HttpResponse:
    """A page that says what happened, why it matters, and what to do."""
    explained = explain_each(problem)
    heading = explained[0]["what"] if len(explained) == 1 else _("A few things need another look")
    back = request.headers.get("Referer", "") if request.method == "POST" else ""
    context = {"heading": heading, "explained": explained, "back_to": back}
    return render(request, "problem.html", context, status=status_of(problem))


def show_words(request: HttpRequest, status: int, heading: str, *sentences: str) -> HttpResponse:
    """A bare page without ways to go, for those who are not let in."""
    return render(request, "refused.html", {"heading": heading, "sentences": sentences}, status=status)
