"""The list of cases, the start of a new one, and how a flow begins."""

from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.open_case import open_case
from inwriting.core.facts.case import CaseFile
from inwriting.core.facts.people import Child
from inwriting.web.answering import show_questions
from inwriting.web.forms.child import NewChildForm
from inwriting.web.holding import list_rows, owner_of


def list_all(request: HttpRequest) -> HttpResponse:
    """All the cases; an advocate may have many."""
    return render(request, "cases.html", {"cases": list_rows(request)})


def start_flow(request: HttpRequest, flow: str, frame: dict[str, Any]) -> HttpResponse:
    """The start page of a flow; a POST says for which child."""
    if request.method == "POST":
        chosen = request.POST.get("case", "new")
        if chosen != "new" and chosen in {row.id for row in list_rows(request)}:
            return redirect(first_page(flow), chosen)
        return redirect(f"{reverse('case-new')}?to={flow}")
    return render(request, "start.html", {"flow": flow, "cases": [row for row in list_rows(request)], **frame})


def new_case(request: HttpRequest) -> HttpResponse:
    """Ask for the child's name, and open a case with it."""
    flow = request.GET.get("to", "request")
    frame = {"kicker": _("A new case"), "back": reverse("front-door")}
    if request.method != "POST":
        return show_questions(request, None, NewChildForm(initial={"pronoun": "they"}), None, frame)
    form = NewChildForm(request.POST)
    answers = form.read_answers({})
    if answers.flaws:
        answers.keep.clear()
        return show_questions(request, None, form, answers, frame)
    child = Child(**answers.keep)
    language: Literal["en", "es"] = "es" if str(getattr(request, "LANGUAGE_CODE", "en")).startswith("es") else "en"
    case_id = open_case(CaseFile(child=child, family_language=language), owner_of(request))
    return redirect(first_page(flow), str(case_id))


def first_page(flow: str) -> str:
    """The name of the page on which a flow goes on once the case is known."""
    from inwriting.web.flows import find_page_modules

    for module in find_page_modules():
        begins = getattr(module, "BEGINS", {})
        if flow in begins:
            return str(begins[flow])
    return "case"


urlpatterns = [
    path("cases/", list_all, name="cases"),
    path("cases/new/", new_case, name="case-new"),
]
