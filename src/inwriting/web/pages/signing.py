"""Sign a letter: with a pen on paper, with a typed name, or with a picture of the signature."""

import base64
import binascii

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.keep_signature import keep_signature, read_signature
from inwriting.core.documents.fill import find_draft
from inwriting.core.problems import Problem
from inwriting.web.drafts import LetterKind, save_draft
from inwriting.web.holding import hold_case
from inwriting.web.pages.letters import get_kind, page_language
from inwriting.web.rendering import Flaw, flaws_of

LARGEST = 5_000_000
HOW = ("paper", "typed", "drawn")


def choose_signature(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """Choose how; a picture is kept as a file and put into the letter."""
    held = hold_case(request, case_id)
    template, draft = get_kind(held, kind), find_draft(held.case, kind)
    frame = {
        "case": held,
        "letter": LetterKind.of(template, page_language(request)),
        "how": draft.signature,
        "has_picture": bool(draft.signature_sha256),
    }
    if request.method != "POST":
        return render(request, "letter_sign.html", frame)
    how = request.POST.get("how", "")
    if how not in HOW:
        return render(
            request,
            "letter_sign.html",
            {**frame, "problems": [Flaw(_("Choose how you want to sign."), "how-drawn")]},
            status=422,
        )
    fingerprint = draft.signature_sha256
    try:
        picture = read_picture(request)
        fingerprint = keep_signature(picture) if picture else fingerprint
    except Problem as problem:
        return render(
            request,
            "letter_sign.html",
            {**frame, "how": how, "problems": [Flaw(one.words, "picture", one.do) for one in flaws_of(problem)]},
            status=422,
        )
    if how == "drawn" and not fingerprint:
        flaw = Flaw(_("Draw your signature, or add a picture of it."), "picture")
        return render(request, "letter_sign.html", {**frame, "how": how, "problems": [flaw]}, status=422)
    save_draft(held, msgspec.structs.replace(draft, signature=how, signature_sha256=fingerprint))
    return redirect("letter", held.id, kind)


def read_picture(request: HttpRequest) -> bytes:
    """The picture that was added, or the one that was drawn, or nothing."""
    upload = request.FILES.get("picture")
    if upload is not None:
        return upload.read(LARGEST + 1)
    drawn = request.POST.get("drawn", "").removeprefix("data:image/png;base64,")
    try:
        return base64.b64decode(drawn, validate=True) if drawn else b""
    except (binascii.Error, ValueError):
        return b""


def show_signature(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """The picture of the signature, made by us from the one that was added."""
    held = hold_case(request, case_id)
    draft = find_draft(held.case, kind)
    if not draft.signature_sha256:
        raise Http404
    return HttpResponse(read_signature(draft.signature_sha256), content_type="image/png")


urlpatterns = [
    path("cases/<uuid:case_id>/letters/<slug:kind>/sign/", choose_signature, name="letter-sign"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/signature.png", show_signature, name="letter-signature"),
]
