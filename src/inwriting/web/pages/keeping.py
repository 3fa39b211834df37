"""Keeping it safe: check that nothing was changed, take a copy of everything, bring a copy in."""

import tempfile
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.export_case import export_case
from inwriting.actions.import_case import import_case
from inwriting.actions.verify_case import verify_case
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.holding import hold_case, owner_of
from inwriting.web.rendering import Flaw, flaws_of


def show_verified(request: HttpRequest, case_id: str) -> HttpResponse:
    """Check every seal, word and file, and say what was found and what that proves."""
    held = hold_case(request, case_id)
    return render(request, "verify.html", {"case": held, "found": verify_case(held.id)})


def take_copy(request: HttpRequest, case_id: str) -> HttpResponse:
    """The zip with everything, and a small program by which a stranger can check it."""
    held = hold_case(request, case_id)
    if request.method != "POST":
        return render(request, "export.html", {"case": held})
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "case.zip"
        export_case(held.id, target, to_whom=request.POST.get("to_whom", "").strip()[:200])
        return send_bytes(target.read_bytes(), f"in-writing-{today()}.zip", "application/zip")


def bring_in(request: HttpRequest) -> HttpResponse:
    """A copy that was taken elsewhere, or a case file."""
    upload = request.FILES.get("copy")
    if request.method != "POST":
        return render(request, "import.html", {})
    if upload is None:
        return render(request, "import.html", {"problems": [Flaw(_("Choose a file."), "copy")]}, status=422)
    ending = Path(upload.name or "").suffix.lower()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / f"copy{ending if ending in {'.zip', '.toml', '.json'} else '.zip'}"
        with place.open("wb") as target:
            for piece in upload.chunks():
                target.write(piece)
        try:
            case_id = import_case(place, owner_of(request))
        except Problem as problem:
            return render(
                request,
                "import.html",
                {"problems": [Flaw(one.words, "copy", one.do) for one in flaws_of(problem)]},
                status=422,
            )
    say_kept(request, _("The case is here."))
    return redirect("case", case_id)


urlpatterns = [
    path("cases/import/", bring_in, name="case-import"),
    path("cases/<uuid:case_id>/verify/", show_verified, name="verify"),
    path("cases/<uuid:case_id>/export/", take_copy, name="export"),
]
