"""The page of one case: where things stand, the next step and why, the letters, the record."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.web.holding import hold_case
from inwriting.web.next_step import get_next_step

LATEST = 5


def show_case(request: HttpRequest, case_id: str) -> HttpResponse:
    """Where things stand."""
    held = hold_case(request, case_id)
    events = sorted(held.case.events, key=lambda event: event.happened.order, reverse=True)
    return render(request, "case.html", {
        "case": held, "next": get_next_step(held), "latest": events[:LATEST], "entries": len(events),
        "sent": held.case.get_events("letter-sent"), "letters": []})


urlpatterns = [path("cases/<uuid:case_id>/", show_case, name="case")]
