"""The binder: made in the background, with progress that survives a closed page, then to be downloaded."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.start_binding import Binding, find_binding, read_part, start_binding
from inwriting.core.flow import complain
from inwriting.core.law.load import load_pack
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.holding import hold_case
from inwriting.web.pages.letters import page_language

LOCKED = ("exhibit-locked", "exhibit-password-wrong")
SIZES = {"0": 0, "5": 5_000_000, "10": 10_000_000, "25": 25_000_000}


def show_binder(request: HttpRequest, case_id: str) -> HttpResponse:
    """Begin it, see how far it is, take it."""
    held = hold_case(request, case_id)
    if request.method == "POST":
        passwords = {
            int(name[9:]): word
            for name, word in request.POST.items()
            if name.startswith("password-") and name[9:].isdigit() and word
        }
        size, redacted = SIZES.get(request.POST.get("size", "0"), 0), request.POST.get("redacted") == "yes"
        start_binding(held.id, max_size=size, redacted=redacted, passwords=passwords)
        return redirect("binder", held.id)
    found = complain(held.case, load_pack(held.file.pack), today(), page_language(request))
    sizes = (
        ("0", _("One file")),
        ("5", _("Parts of up to 5 MB")),
        ("10", _("Parts of up to 10 MB")),
        ("25", _("Parts of up to 25 MB")),
    )
    return render(
        request,
        "binder.html",
        {"case": held, "complaint": found, "sizes": sizes, "binding": show_binding(find_binding(held.id))},
    )


def show_binding(binding: Binding | None) -> dict[str, Any] | None:
    """How far it is, in words."""
    if binding is None:
        return None
    stages = {
        "exhibits": _("Making pages of the exhibits"),
        "join": _("Joining and stamping"),
        "check": _("Reading it again and checking"),
        "redact": _("Removing names"),
        "prove": _("Looking for names that remain"),
    }
    problems = [
        {name: _(one[name]).format(**one["values"]) if one[name] else "" for name in ("what", "why", "do")}
        for one in binding.problems
    ]
    locked = [one["values"] for one in binding.problems if one["code"] in LOCKED]
    return {
        "locked": [{"number": one["number"], "label": f"{one['label']}: {one['title']}"} for one in locked],
        "it": binding,
        "stage": stages.get(binding.stage, _("Beginning")),
        "problems": problems,
        "parts": [{"number": number, "name": name} for number, name in enumerate(binding.parts, start=1)],
    }


def take_part(request: HttpRequest, case_id: str, page: int) -> HttpResponse:
    """One part of the finished binder."""
    held = hold_case(request, case_id)
    name, content = read_part(held.id, page)
    return send_bytes(content, name, "application/pdf")


urlpatterns = [
    path("cases/<uuid:case_id>/complaint/binder/", show_binder, name="binder"),
    path("cases/<uuid:case_id>/complaint/binder/part-<int:page>.pdf", take_part, name="binder-part"),
]
