"""The state complaint: what it could say, what proves it, what is still missing; its words and the paper."""

import dataclasses

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.actions.draft_complaint import draft_complaint, freeze_complaint
from inwriting.actions.draft_letter import write_letter
from inwriting.core.documents.complaint.ready import draft_of
from inwriting.core.documents.complaint.shapes import Complaint
from inwriting.core.facts.case import Case
from inwriting.core.flow import complain
from inwriting.core.law.load import load_pack
from inwriting.core.problems import NothingToAllege
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.clock import today
from inwriting.web.doubt_words import say_warning
from inwriting.web.downloads import send_bytes
from inwriting.web.drafts import save_draft
from inwriting.web.fact_words import find_place
from inwriting.web.flows import Flow
from inwriting.web.forms.complaint import ResolutionForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.cases import start_flow
from inwriting.web.pages.letters import page_language
from inwriting.web.pages.steps import law_note
from inwriting.web.reasons import explain_document, say_rule

FLOWS = (
    Flow(
        "not-happening",
        30,
        gettext_lazy("The IEP says aide, but it isn't happening"),
        gettext_lazy("Two taps a day, a count that the school can check line by line, and the letter about it."),
        "not-happening-start",
    ),
    Flow(
        "complaint",
        70,
        gettext_lazy("I want to file a complaint"),
        gettext_lazy("What it could say, what proves it, and what is still missing."),
        "complaint-start",
    ),
)
BEGINS = {"not-happening": "log", "complaint": "complaint"}
FORMS = ("pdf", "docx", "txt")
# Where an element of the complaint is filled in; the others come out of the record by themselves.
PLACES = {
    "contact": "parent",
    "child-name": "child.name",
    "child-address": "child.home_address",
    "school": "school.name",
    "homeless-contact": "parent",
    "copy-to-district": "people",
}


def start_not_happening(request: HttpRequest) -> HttpResponse:
    """What this flow does."""
    return start_flow(
        request,
        "not-happening",
        {
            "heading": _("When the plan says it and it does not happen"),
            "sentences": [
                _("“The aide is never there” is easy to wave away. A table with dates is not."),
                _(
                    "Say once what the plan promises. Then it is two taps a day, or one look a week, and the sums are there when "
                    "you need them."
                ),
            ],
            "points_heading": _("Good to have at hand"),
            "points": [
                _("The service page of the IEP, with minutes and days."),
                _("The school's calendar."),
                _("What you already know: days, reasons, who told you."),
            ],
        },
    )


def start_complaint(request: HttpRequest) -> HttpResponse:
    """What this flow does."""
    return start_flow(
        request,
        "complaint",
        {
            "heading": _("File a state complaint"),
            "sentences": [
                _(
                    "It is free, it needs no lawyer, and the state has to look into it. It is built from what you have kept here."
                ),
                _(
                    "You see each point with its proof, and what would make it stronger. It is never called ready while "
                    "something that it must hold is missing."
                ),
            ],
        },
    )


def show_complaint(request: HttpRequest, case_id: str) -> HttpResponse:
    """The points to keep or leave out, the proof behind each, and the list of what a complaint must hold."""
    held = hold_case(request, case_id)
    if request.method == "POST":
        return choose_points(request, held)
    language, pack = page_language(request), load_pack(held.file.pack)
    whole = complain(without_choice(held.case), pack, today(), language)
    found = complain(held.case, pack, today(), language)
    kept = {one.key for one in found.allegations}
    points = [
        {
            "point": one,
            "kept": one.key in kept,
            "rules": [rule for rule in (say_rule(pack, name, language) for name in one.rules) if rule],
        }
        for one in whole.allegations
    ]
    elements = [{"element": one, "address": address_of(held, one.id)} for one in found.elements]
    return render(
        request,
        "complaint.html",
        {
            "case": held,
            "complaint": found,
            "warnings": [{"words": say_warning(one, language), "rule": one.rule} for one in found.warnings],
            "points": points,
            "elements": elements,
            "missing": sum(1 for one in found.elements if one.status == "missing"),
            "draft": draft_of(held.case),
            "law_note": law_note(pack),
            "filed": held.count("filing-made"),
            "why_not": why_not(found),
        },
    )


def without_choice(case: Case) -> Case:
    """The case as if nothing had been left out, to show every point that it supports."""
    drafts = tuple(
        msgspec.structs.replace(one, left_out=()) if one.letter == "state-complaint" else one for one in case.file.drafts
    )
    return msgspec.structs.replace(case, file=msgspec.structs.replace(case.file, drafts=drafts))


def why_not(found: Complaint) -> str:
    """Why it is not ready although nothing on the list is missing."""
    if found.ready or any(one.status == "missing" for one in found.elements):
        return ""
    return _("No point that is kept has proof from within the year yet.")


def address_of(held: Held, element: str) -> str:
    """The page on which a missing element is filled in."""
    if element == "signature":
        return reverse("complaint-sign", args=[held.id])
    if element == "resolution":
        return reverse("complaint-words", args=[held.id])
    if element in PLACES:
        return find_place(held.id, PLACES[element]) or reverse("people", args=[held.id])
    return (
        reverse("log", args=[held.id])
        if element in {"facts", "within-year", "statement"}
        else reverse("request", args=[held.id])
    )


def choose_points(request: HttpRequest, held: Held) -> HttpResponse:
    """Keep the choice: what is not ticked is left out, and can be ticked again."""
    whole = complain(without_choice(held.case), load_pack(held.file.pack), today())
    ticked = set(request.POST.getlist("points"))
    save_draft(
        held,
        msgspec.structs.replace(
            draft_of(held.case), left_out=tuple(one.key for one in whole.allegations if one.key not in ticked)
        ),
    )
    say_kept(request, _("Your choice is kept."))
    return redirect("complaint", held.id)


def ask_words(request: HttpRequest, case_id: str) -> HttpResponse:
    """What is asked for in one's own words, and the day the state will have it."""
    held = hold_case(request, case_id)
    draft = draft_of(held.case)
    earlier = {name: draft.choices.get(name, "") for name in ("resolution", "received_on")}
    frame = {"kicker": held.name, "back": reverse("complaint", args=[held.id])}
    if request.method != "POST":
        return show_questions(request, held, ResolutionForm(initial=earlier, child=held.child), None, frame)
    form = ResolutionForm(request.POST, initial=earlier, child=held.child)
    answers = form.read_answers(earlier)
    kept = {**draft.choices, **{name: str(value or "") for name, value in answers.keep.items()}}
    save_draft(held, msgspec.structs.replace(draft, choices={name: value for name, value in kept.items() if value}))
    return show_questions(request, held, form, answers, frame) if answers.flaws else redirect("complaint", held.id)


def read_complaint(request: HttpRequest, case_id: str) -> HttpResponse:
    """The paper as it would read today, with the reason of each sentence."""
    held = hold_case(request, case_id)
    language = "es" if request.GET.get("lang") == "es" else "en"
    pack = load_pack(held.file.pack)
    try:
        document = draft_complaint(held.case, lang=language, today=today())
    except NothingToAllege:
        return redirect("complaint", held.id)
    reasons = {
        name: dataclasses.replace(one, editable=False)
        for name, one in explain_document(document, pack, page_language(request)).items()
    }
    return render(
        request,
        "complaint_read.html",
        {
            "case": held,
            "document": document,
            "language": language,
            "reasons": reasons if language == "en" else {},
            "ready": complain(held.case, pack, today()).ready,
            "signature_address": reverse("complaint-signature", args=[held.id]),
        },
    )


def take_complaint(request: HttpRequest, case_id: str, form: str) -> HttpResponse:
    """The complaint as a file. What is taken is frozen first."""
    held = hold_case(request, case_id)
    if form not in FORMS:
        raise Http404
    language = "es" if request.GET.get("lang") == "es" else "en"
    try:
        document = draft_complaint(held.case, lang=language, today=today())
    except NothingToAllege:
        return redirect("complaint", held.id)
    if language == "en":
        freeze_complaint(held.id)
    file = write_letter(document, form)  # type: ignore[arg-type]
    return send_bytes(file.content, file.name, file.media_type)


urlpatterns = [
    path("not-happening/", start_not_happening, name="not-happening-start"),
    path("complaint/", start_complaint, name="complaint-start"),
    path("cases/<uuid:case_id>/complaint/", show_complaint, name="complaint"),
    path("cases/<uuid:case_id>/complaint/words/", ask_words, name="complaint-words"),
    path("cases/<uuid:case_id>/complaint/read/", read_complaint, name="complaint-read"),
    path("cases/<uuid:case_id>/complaint/file/<slug:form>/", take_complaint, name="complaint-file"),
]
