"""Signing the complaint: with ink and its date, with a typed name, or with a picture of the signature."""

from typing import Any

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.keep_signature import keep_signature, read_signature
from inwriting.core.documents.complaint.ready import draft_of
from inwriting.core.facts.case import Draft
from inwriting.core.problems import Problem
from inwriting.web.clock import today
from inwriting.web.drafts import save_draft
from inwriting.web.holding import hold_case
from inwriting.web.pages.calendar import read_day
from inwriting.web.pages.signing import HOW, read_picture
from inwriting.web.rendering import Flaw, flaws_of


def sign_complaint(request: HttpRequest, case_id: str) -> HttpResponse:
    """With ink and its date, with a typed name, or with a picture of the signature."""
    held = hold_case(request, case_id)
    draft = draft_of(held.case)
    typed = {
        "how": request.POST.get("how", draft.signature),
        "signed_on": request.POST.get("signed_on", draft.choices.get("signed_on", "")).strip(),
        "signed_name": request.POST.get("signed_name", draft.choices.get("signed_name", "")).strip(),
    }
    frame: dict[str, Any] = {"case": held, "has_picture": bool(draft.signature_sha256), **typed}
    if request.method != "POST":
        return render(request, "complaint_sign.html", frame)
    try:
        signed, flaw = read_signing(request, draft, typed)
    except Problem as problem:
        signed, flaw = draft, Flaw(flaws_of(problem)[0].words, "picture", flaws_of(problem)[0].do)
    if flaw:
        return render(request, "complaint_sign.html", {**frame, "problems": [flaw]}, status=422)
    save_draft(held, signed)
    return redirect("complaint", held.id)


def read_signing(request: HttpRequest, draft: Draft, typed: dict[str, str]) -> tuple[Draft, Flaw | None]:
    """The draft with the signature that was chosen, and what is missing for it. A blank leaves the earlier answer as it was."""
    how = typed["how"] if typed["how"] in HOW else ""
    picture = read_picture(request)
    fingerprint = keep_signature(picture) if picture else draft.signature_sha256
    given = {name: typed[name][:200] for name in ("signed_on", "signed_name") if typed[name]}
    signed = msgspec.structs.replace(
        draft, signature=how or draft.signature, signature_sha256=fingerprint, choices={**draft.choices, **given}
    )
    if not how:
        return signed, Flaw(_("Choose how you want to sign."), "how-drawn")
    if how == "drawn" and not fingerprint:
        return signed, Flaw(_("Draw your signature, or add a picture of it."), "picture")
    if how == "typed" and not typed["signed_name"]:
        return signed, Flaw(_("Type your name, as it should stand there."), "signed_name")
    if how == "paper" and typed["signed_on"] and (read_day(typed["signed_on"]) or today()) > today():
        return signed, Flaw(_("This day is still to come. Please check the date."), "signed_on")
    if how == "paper" and typed["signed_on"] and read_day(typed["signed_on"]) is None:
        return signed, Flaw(_("Give the day."), "signed_on")
    return signed, None


def show_signature(request: HttpRequest, case_id: str) -> HttpResponse:
    """The picture of the signature, made by us from the one that was added."""
    held = hold_case(request, case_id)
    fingerprint = draft_of(held.case).signature_sha256
    if not fingerprint:
        raise Http404
    return HttpResponse(read_signature(fingerprint), content_type="image/png")


urlpatterns = [
    path("cases/<uuid:case_id>/complaint/sign/", sign_complaint, name="complaint-sign"),
    path("cases/<uuid:case_id>/complaint/signature.png", show_signature, name="complaint-signature"),
]
