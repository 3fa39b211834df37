"""The page of one case: where things stand, the next step and why, the letters, the record."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.actions.list_entries import list_entries
from inwriting.core.law.load import load_pack
from inwriting.core.problems import Problem
from inwriting.web.drafts import LetterKind
from inwriting.web.entry_words import describe_line
from inwriting.web.holding import Held, hold_case
from inwriting.web.next_step import get_next_step
from inwriting.web.pages.letters import page_language

LATEST = 5


def show_case(request: HttpRequest, case_id: str) -> HttpResponse:
    """Where things stand. Only the newest entries are read, so that a long record opens as fast as a short one."""
    held = hold_case(request, case_id)
    latest = list_entries(held.id, per_page=LATEST)
    # Asking for exactly as many as there are lets the database stop at the last one, however long the record is.
    count = min(10, held.count("letter-sent"))
    sent = list_entries(held.id, per_page=count, kinds=("letter-sent",)).lines if count else ()
    return render(
        request,
        "case.html",
        {
            "case": held,
            "next": get_next_step(held, page_language(request)),
            "entries": held.overview.summary.entries,
            "latest": [describe_line(held, line) for line in latest.lines],
            "sent": [describe_line(held, line) for line in sent],
            "letters": list_drafts(held, page_language(request))[:LATEST],
        },
    )


def list_drafts(held: Held, language: str) -> list[LetterKind]:
    """The letters that were begun."""
    begun = []
    for draft in held.file.drafts:
        try:
            begun.append(LetterKind.of(load_pack(held.file.pack).get_letter(draft.letter), language))
        except Problem:
            continue
    return begun


urlpatterns = [path("cases/<uuid:case_id>/", show_case, name="case")]
