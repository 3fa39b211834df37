"""Things that happened, each with its day: kept in the sealed record."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.events import Incident
from inwriting.core.facts.when import When
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.forms.incidents import IncidentForm
from inwriting.web.forms.needs import AREA_WORDS
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.request_list import next_address


def list_incidents(request: HttpRequest, case_id: str) -> HttpResponse:
    """The incidents that are kept, and one more to add."""
    held = hold_case(request, case_id)
    asking = request.GET.get("for") == "request"
    return render(
        request,
        "incidents.html",
        {
            "case": held,
            "incidents": held.case.get_events("incident"),
            "coming_from": "?for=request" if asking else "",
            "back": reverse("request" if asking else "case", args=[held.id]),
            "go_on": next_address(held, "incidents") if asking else reverse("case", args=[held.id]),
        },
    )


def add_incident(request: HttpRequest, case_id: str) -> HttpResponse:
    """Ask about one incident, and seal it into the record."""
    held = hold_case(request, case_id)
    after = reverse("incidents", args=[held.id]) + ("?for=request" if request.GET.get("for") == "request" else "")
    frame = {
        "kicker": held.name,
        "back": after,
        "keep_words": _("Keep it in the record"),
        "template": "incident.html",
        "needs": [(need.area, AREA_WORDS[need.area]) for need in held.file.needs],
        "need": request.POST.get("need", ""),
    }
    if request.method != "POST":
        return show_questions(
            request,
            held,
            IncidentForm(initial={"reported": "unknown", "aide_there": "unknown"}, child=held.child),
            None,
            frame,
        )
    form = IncidentForm(request.POST, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        try:
            append_entry(
                held.id,
                read_incident(form.cleaned_data, request.POST.get("need", "")),
                happened=read_when(held, form.cleaned_data),
            )
        except Problem as problem:
            flaws = flaws_of(problem)
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    say_kept(request, _("Kept in the record, with its date."))
    return redirect(after)


def read_incident(answers: dict[str, Any], need: str) -> Incident:
    """The answers as the record's own shape."""
    return Incident(
        says=answers["says"],
        place=answers["place"],
        injury=answers["injury"],
        need=need if need in AREA_WORDS else "",
        told_by=answers["told_by"],
        told_at=answers["told_on"],
        reported=answers["reported"] or "unknown",
        aide_there=answers["aide_there"] or "unknown",
    )


def read_when(held: Held, answers: dict[str, Any]) -> When:
    """The day, or the moment in the family's zone where a time was given."""
    day, at = answers["happened_on"], answers["happened_at"]
    return When(day, at=datetime.combine(day, at, ZoneInfo(held.file.calendar.zone))) if at else When(day)


urlpatterns = [
    path("cases/<uuid:case_id>/incidents/", list_incidents, name="incidents"),
    path("cases/<uuid:case_id>/incidents/new/", add_incident, name="incident-new"),
]
