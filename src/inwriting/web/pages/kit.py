"""The starter kit: each checklist, script and sheet to print, blank or with a child's name on it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.actions.read_kept import print_kit
from inwriting.core.law.load import load_pack
from inwriting.core.problems import Problem
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.holding import hold_case, list_rows

PACK = "us-ar"


def list_sheets(request: HttpRequest) -> HttpResponse:
    """The sheets, each in English and Spanish."""
    pack = load_pack(PACK)
    language = "es" if str(getattr(request, "LANGUAGE_CODE", "en")).startswith("es") else "en"
    sheets = [
        {
            "id": sheet.id,
            "title": sheet.title.get(language) or sheet.title["en"],
            "intro": intro_of(sheet.intro.get(language, "")),
        }
        for sheet in pack.checklists.values()
    ]
    return render(
        request, "kit.html", {"sheets": sheets, "cases": list_rows(request), "pack_name": pack.info.name[language]}
    )


def intro_of(text: str) -> str:
    """The intro as a line, unless it has names to fill in."""
    return "" if "{" in text else text


def take_sheet(request: HttpRequest, part: str) -> HttpResponse:
    """One sheet, or the whole kit, as a PDF."""
    language = "es" if request.GET.get("lang") == "es" else "en"
    wanted = request.GET.get("case", "")
    case = hold_case(request, wanted).case if wanted else None
    whole = part == "starter-kit"
    try:
        content, media_type = print_kit(
            case.file.pack if case else PACK, "pdf", lang=language, today=today(), part="" if whole else part, case=case
        )
    except Problem as problem:
        if problem.code == "sheet-unknown":
            raise Http404 from None
        raise
    return send_bytes(content, f"{part}-{language}.pdf", media_type)


urlpatterns = [
    path("kit/", list_sheets, name="kit"),
    path("kit/<slug:part>.pdf", take_sheet, name="kit-sheet"),
]
