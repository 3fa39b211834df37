"""The ledger: promised, delivered, missed, not accounted for; every figure opens into the sessions behind it."""

from typing import Any

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from inwriting.actions.draft_letter import write_letter
from inwriting.actions.picture_service import picture_causes, picture_incidents, picture_weeks, picture_year
from inwriting.actions.report_service import report_service, write_sessions
from inwriting.core.documents.fill import find_draft
from inwriting.core.ledger import Ledger, Minutes, PromiseBalance
from inwriting.web.clock import today
from inwriting.web.doubt_words import say_doubt
from inwriting.web.downloads import send_bytes
from inwriting.web.drafts import save_draft
from inwriting.web.holding import Held, hold_case
from inwriting.web.knowing import know
from inwriting.web.pages.letters import page_language

MONTHLY = "monthly-summary"
FORMS = ("pdf", "docx", "txt", "csv")


def show_ledger(request: HttpRequest, case_id: str) -> HttpResponse:
    """The sums, the pictures, each promise with its working, and what nobody can decide yet."""
    held = hold_case(request, case_id)
    language = page_language(request)
    ledger = know(held, language).ledger
    counted = tuple(one for one in ledger.promises if one.counted and one.minutes.owed)
    quotes = {one.promise: one.quote or one.service for one in ledger.promises}
    return render(
        request,
        "ledger.html",
        {
            "case": held,
            "ledger": ledger,
            "doubts": [{"doubt": one, "words": say_doubt(one, language, quotes)} for one in ledger.doubts],
            "total": ledger.total,
            "counted": bool(counted),
            "figures": list_figures(ledger.total),
            "promises": [show_promise(one) for one in reversed(ledger.promises)],
            "drawings": list_drawings(held, ledger, counted, language) if counted else [],
            "months": list_months(ledger),
            "letters": [
                kind for kind in ("missed-service", "substitute-plan") if ledger.total.missed or ledger.total.unqualified
            ],
        },
    )


def list_figures(minutes: Minutes) -> list[dict[str, Any]]:
    """The parts that always add up to what was owed."""
    words = {
        "owed": _("Owed"),
        "delivered": _("Delivered"),
        "missed": _("Missed"),
        "unqualified": _("By someone not qualified"),
        "excused": _("Excused"),
        "unaccounted": _("Not accounted for"),
    }
    return [{"name": name, "words": words[name], "minutes": amount} for name, amount in minutes._asdict().items()]


def show_promise(one: PromiseBalance) -> dict[str, Any]:
    """A promise with its figures, each with the sessions behind it, newest first."""
    figures = []
    for figure in list_figures(one.minutes):
        name = figure["name"]
        behind = [session for session in reversed(one.sessions) if getattr(session.minutes, name)] if name != "owed" else []
        figures.append(
            {**figure, "sessions": [{"session": session, "minutes": getattr(session.minutes, name)} for session in behind]}
        )
    return {
        "balance": one,
        "figures": figures,
        "spans": ((_("Month by month"), one.months, "F Y"), (_("Week by week"), one.weeks, "week")),
    }


def list_drawings(held: Held, ledger: Ledger, counted: tuple[PromiseBalance, ...], language: str) -> list[dict[str, Any]]:
    """The pictures with their tables."""
    drawn = [picture_weeks(counted, language), picture_year(counted, language)]
    if ledger.total.missed or ledger.total.unqualified:
        drawn.append(picture_causes(counted, language))
    if held.count("incident"):
        drawn.append(picture_incidents(held.case, ledger, language))
    # The SVG is our own: every text in it was escaped by the canvas.
    return [{"svg": mark_safe(one.svg), "title": one.title, "header": one.header, "rows": one.rows} for one in drawn]


def list_months(ledger: Ledger) -> list[Any]:
    """The months with something promised in them, newest first."""
    found = {total.id: total for one in ledger.promises for total in one.months}
    return [found[name] for name in sorted(found, reverse=True)]


def write_month(request: HttpRequest, case_id: str) -> HttpResponse:
    """Choose the month of the monthly letter, and see it."""
    held = hold_case(request, case_id)
    month = request.POST.get("month", "")
    if request.method == "POST" and month in {total.id for total in list_months(know(held, "en").ledger)}:
        draft = find_draft(held.case, MONTHLY)
        save_draft(held, msgspec.structs.replace(draft, choices={**draft.choices, "month": month}))
    return redirect("letter", held.id, MONTHLY)


def take_report(request: HttpRequest, case_id: str, form: str) -> HttpResponse:
    """The report as a file; with `month` the one-page summary; as CSV one line for each session."""
    held = hold_case(request, case_id)
    if form not in FORMS:
        raise Http404
    language = "es" if request.GET.get("lang") == "es" else "en"
    ledger, month = know(held, language).ledger, request.GET.get("month", "")
    if month and month not in {total.id for total in list_months(ledger)}:
        raise Http404
    if form == "csv":
        return send_bytes(write_sessions(ledger).encode(), f"service-{today()}.csv", "text/csv; charset=utf-8")
    file = write_letter(report_service(held.case, ledger, language, month=month), form)  # type: ignore[arg-type]
    return send_bytes(file.content, file.name, file.media_type)


urlpatterns = [
    path("cases/<uuid:case_id>/ledger/", show_ledger, name="ledger"),
    path("cases/<uuid:case_id>/ledger/month/", write_month, name="ledger-month"),
    path("cases/<uuid:case_id>/ledger/file/<slug:form>/", take_report, name="ledger-file"),
]
