"""I want to ask for an aide: the start, the list of tasks, and one question a page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.web.answering import answer_page
from inwriting.web.flows import Flow
from inwriting.web.forms import child, support
from inwriting.web.holding import hold_case
from inwriting.web.pages.cases import start_flow
from inwriting.web.request_list import STEPS, list_sections, next_address

FORMS = {
    "name": child.NameForm,
    "schoolday": child.SchooldayForm,
    "school": child.SchoolForm,
    "home": child.HomeForm,
    "classroom": support.ClassroomForm,
    "kind": support.KindForm,
    "tasks": support.TasksForm,
    "when": support.WhenWhereForm,
    "fading": support.FadingForm,
    "answer": support.AnswerForm,
}
FLOWS = (
    Flow(
        "request",
        10,
        gettext_lazy("I want to ask for an aide"),
        gettext_lazy("A written request that the school has to consider and answer."),
        "request-start",
    ),
)
BEGINS = {"request": "request"}


def start_request(request: HttpRequest) -> HttpResponse:
    """What the request does, how long it takes, and what to have at hand."""
    return start_flow(
        request,
        "request",
        {
            "heading": _("Ask for an aide, in writing"),
            "sentences": [
                _(
                    "A request in writing has to be considered by the team that writes the IEP. A request made in "
                    "the hallway is easily forgotten."
                ),
                _("It takes about 15 minutes. Each answer is kept as you go, so you can stop at any time and come back."),
            ],
            "points_heading": _("Good to have at hand"),
            "points": [
                _("The IEP, if there is one: what it says about your child's needs."),
                _("Two or three things that happened, with their dates."),
                _("Names and e-mail addresses of the principal and the district's special education director."),
            ],
        },
    )


def show_tasks(request: HttpRequest, case_id: str) -> HttpResponse:
    """The list of tasks with their states, and the one to do next."""
    held = hold_case(request, case_id)
    sections = list_sections(held)
    open_tasks = [task for section in sections for task in section.tasks if task.open]
    if open_tasks:
        go_on = {"address": open_tasks[0].address, "words": _("Go on: %(task)s") % {"task": open_tasks[0].words}}
        progress = _("Do these in any order. Each answer is kept at once.")
    else:
        go_on = {"address": next_address(held, ""), "words": _("Check your answers")}
        progress = _("That is all the letter needs. Check your answers, and read the letter.")
    return render(
        request,
        "request_tasks.html",
        {"case": held, "sections": sections, "go_on": go_on, "ready": not open_tasks, "progress_words": progress},
    )


def ask_step(request: HttpRequest, case_id: str, step: str) -> HttpResponse:
    """One page of questions."""
    if step not in FORMS:
        raise Http404
    held = hold_case(request, case_id)
    number = STEPS.index(step) + 1
    if request.GET.get("then") == "check":
        after = redirect("request-check", held.id).url
    else:
        after = next_address(held, step)
    return answer_page(
        request,
        held,
        FORMS[step],
        after,
        {
            "kicker": _("Ask for an aide · page %(number)s of %(all)s") % {"number": number, "all": len(STEPS)},
            "back": redirect("request", held.id).url,
            "skip": after,
        },
    )


urlpatterns = [
    path("request/", start_request, name="request-start"),
    path("cases/<uuid:case_id>/request/", show_tasks, name="request"),
    path("cases/<uuid:case_id>/request/page/<slug:step>/", ask_step, name="request-step"),
]
