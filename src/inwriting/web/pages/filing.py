"""After the complaint: "I filed it", what comes next, the decision, and what to do if it is not carried out."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.make_filing import make_filing
from inwriting.actions.receive_decision import receive_decision
from inwriting.core.facts.events import DecisionReceived, FilingMade
from inwriting.core.law.load import load_pack
from inwriting.core.problems import DemoNotSent, Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.forms.complaint import DecisionForm, FilingForm
from inwriting.web.holding import hold_case
from inwriting.web.knowing import know
from inwriting.web.pages.deadlines import show_deadline
from inwriting.web.pages.letters import page_language
from inwriting.web.rendering import Flaw, flaws_of

FOLLOW_UP_DAYS = timedelta(days=14)
CLOCKS = ("state-complaint-decision", "decision-carry-out")


def say_filed(request: HttpRequest, case_id: str) -> HttpResponse:
    """What was filed, when the office got it, when the district got its copy."""
    held = hold_case(request, case_id)
    if held.file.invented:
        raise DemoNotSent
    frame = {"kicker": held.name, "back": reverse("complaint", args=[held.id]), "keep_words": _("Keep it in the record")}
    if request.method != "POST":
        return show_questions(
            request, held, FilingForm(child=held.child, initial={"sent_on": today(), "filing": "state-complaint"}), None, frame
        )
    form = FilingForm(request.POST, request.FILES, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        given = form.cleaned_data
        filing = FilingMade(
            given["filing"],
            office_of(held.file.pack, given["filing"]),
            given["received_on"],
            given["copied_to_district_on"],
            channel=given["channel"] or "mail",
            proof=given["proof"],
        )
        try:
            make_filing(held.id, filing, sent_on=given["sent_on"], files=read_paper(given))
        except Problem as problem:
            flaws = flaws_of(problem)
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    say_kept(request, _("Kept in the record, with its date."))
    return redirect("complaint-after", held.id)


def office_of(pack_id: str, filing: str) -> str:
    """The office that takes such a filing, where the pack knows one."""
    office = load_pack(pack_id).offices.get("state-complaints") if filing == "state-complaint" else None
    return office.name["en"] if office else ""


def read_paper(given: dict[str, Any]) -> tuple[Any, ...]:
    """The paper that was added, kept."""
    upload = given.get("paper")
    return (keep_bytes(upload.read(), upload.name),) if upload else ()


def show_after(request: HttpRequest, case_id: str) -> HttpResponse:
    """What happens after a filing: the clocks, the letters that fit now, the decision."""
    held = hold_case(request, case_id)
    language, letters = page_language(request), load_pack(held.file.pack).letters
    filings = [
        {"filing": event.payload, "when": event.happened, "seq": event.id[1:]}
        for event in reversed(held.case.get_events("filing-made"))
    ]
    decisions = [
        {"decision": event.payload, "when": event.happened, "seq": event.id[1:]}
        for event in reversed(held.case.get_events("decision-received"))
    ]
    clocks = [show_deadline(one) for one in know(held, language).watch.deadlines if one.timeline in CLOCKS]
    near = any(
        one["deadline"].due_on
        and one["deadline"].state in ("open", "passed")
        and one["deadline"].due_on - today() <= FOLLOW_UP_DAYS
        for one in clocks
    )
    wanted = [
        ("reply-to-district-response", _("The district has answered the complaint"), False),
        ("complaint-follow-up", _("The day for the decision is near, or has passed"), near),
        (
            "not-carried-out",
            _("The decision is not carried out"),
            any(getattr(one["decision"], "carried_out", "") == "no" for one in decisions),
        ),
    ]
    return render(
        request,
        "complaint_after.html",
        {
            "case": held,
            "filings": filings,
            "decisions": decisions,
            "clocks": clocks,
            "letters": [
                {"kind": kind, "when": words, "now": now, "title": letters[kind].title[language]}
                for kind, words, now in wanted
                if kind in letters
            ],
        },
    )


def take_decision(request: HttpRequest, case_id: str) -> HttpResponse:
    """What was decided, what it orders, by when, and whether it was done."""
    held = hold_case(request, case_id)
    frame = {"kicker": held.name, "back": reverse("complaint-after", args=[held.id]), "keep_words": _("Keep it in the record")}
    if request.method != "POST":
        return show_questions(
            request,
            held,
            DecisionForm(
                child=held.child,
                initial={"received_on": today(), "filing": "state-complaint", "result": "unclear", "carried_out": "unknown"},
            ),
            None,
            frame,
        )
    form = DecisionForm(request.POST, request.FILES, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        given = form.cleaned_data
        decision = DecisionReceived(
            given["filing"] or "state-complaint",
            given["result"] or "unclear",
            tuple(given["orders"] or ()),
            given["carry_out_by_on"],
            given["carried_out"] or "unknown",
        )
        try:
            receive_decision(held.id, decision, received_on=given["received_on"], files=read_paper(given))
        except Problem as problem:
            flaws = flaws_of(problem)
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    say_kept(request, _("Kept in the record, with its date."))
    return redirect("complaint-after", held.id)


urlpatterns = [
    path("cases/<uuid:case_id>/complaint/filed/", say_filed, name="complaint-filed"),
    path("cases/<uuid:case_id>/complaint/after/", show_after, name="complaint-after"),
    path("cases/<uuid:case_id>/complaint/decision/", take_decision, name="complaint-decision"),
]
