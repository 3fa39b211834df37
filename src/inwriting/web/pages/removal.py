"""Remove a case for good: first a copy, then the child's name, then a plain page of what went and what remains."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.remove_case import is_copied, remove_case
from inwriting.core.problems import Problem
from inwriting.web.holding import hold_case
from inwriting.web.rendering import Flaw, flaws_of


def remove(request: HttpRequest, case_id: str) -> HttpResponse:
    """What would go, whether a copy was taken, and the name to type."""
    held = hold_case(request, case_id)
    frame = {"case": held, "copied": is_copied(held.id), "entries": held.overview.summary.entries}
    if request.method != "POST":
        return render(request, "case_remove.html", frame)
    typed = request.POST.get("name", "")
    if not typed.strip():
        flaw = Flaw(_("Type the child's whole name. Nothing was removed."), "name")
        return render(request, "case_remove.html", {**frame, "problems": [flaw]}, status=422)
    name, invented = held.name, held.file.invented
    try:
        removed = remove_case(held.id, typed)
    except Problem as problem:
        flaws = [Flaw(one.words, "name" if frame["copied"] else "copy", one.do) for one in flaws_of(problem)]
        return render(request, "case_remove.html", {**frame, "problems": flaws}, status=422)
    return render(request, "case_removed.html", {"removed": removed, "name": name, "invented": invented})


urlpatterns = [path("cases/<uuid:case_id>/remove/", remove, name="case-remove")]
