"""Papers and photos: kept byte for byte as proof, listed, and given back as they came."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.list_entries import list_entries
from inwriting.actions.read_kept import get_kept
from inwriting.actions.read_photo import copy_without_place
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.problems import Problem
from inwriting.web.answering import show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.entry_words import describe_line
from inwriting.web.flows import Flow
from inwriting.web.forms.papers import PaperForm
from inwriting.web.holding import hold_case
from inwriting.web.pages.cases import start_flow
from inwriting.web.rendering import Flaw, flaws_of

KINDS = ("evidence-kept", "notice-received", "plan-received", "reply-received")
FLOWS = (
    Flow(
        "paper",
        60,
        gettext_lazy("I have a paper and want it checked"),
        gettext_lazy("What it says, what is missing, and the question to ask."),
        "paper-start",
    ),
)
BEGINS = {"paper": "paper-new"}


def start_paper(request: HttpRequest) -> HttpResponse:
    """What this flow does."""
    return start_flow(
        request,
        "paper",
        {
            "heading": _("Have a paper checked"),
            "sentences": [
                _(
                    "Add a notice, an IEP or a letter from the school. You see what it says, what it leaves open, "
                    "and the question to ask."
                ),
                _(
                    "It is read on this computer. Nothing is sent anywhere. The rules are written down; no "
                    "artificial intelligence guesses."
                ),
            ],
        },
    )


def list_papers(request: HttpRequest, case_id: str) -> HttpResponse:
    """The papers that are kept."""
    held = hold_case(request, case_id)
    asked = request.GET.get("page", "1")
    page = list_entries(held.id, int(asked) if asked.isdecimal() and len(asked) < 7 else 1, kinds=KINDS)
    return render(
        request, "papers.html", {"case": held, "lines": [describe_line(held, line) for line in page.lines], "page": page}
    )


def add_paper(request: HttpRequest, case_id: str) -> HttpResponse:
    """Keep a paper first, whatever it is; then read it."""
    held = hold_case(request, case_id)
    frame = {"kicker": held.name, "back": reverse("papers", args=[held.id]), "keep_words": _("Keep it and read it")}
    if request.method != "POST":
        return show_questions(
            request,
            held,
            PaperForm(initial={"what": request.GET.get("what", ""), "happened_on": today()}, child=held.child),
            None,
            frame,
        )
    form = PaperForm(request.POST, request.FILES, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    typed = form.cleaned_data
    files = tuple((upload.name, upload.read()) for upload in typed.get("paper") or ())
    files = files or (("typed-text.txt", typed["words"].encode()),)
    try:
        entry = keep_evidence(
            held.id,
            EvidenceKept(title=typed["title"] or files[0][0], from_whom=typed["from_whom"]),
            files,
            happened=When(typed["happened_on"]),
        )
    except Problem as problem:
        return show_questions(request, held, form, Answers({}, {}, flaws_of(problem)), frame)
    if typed["what"] == "other":
        return redirect("entry", held.id, entry.seq)
    return redirect(reverse("paper-check", args=[held.id, entry.seq, entry.files[0].sha256]) + f"?as={typed['what']}")


def take_file(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """A kept file, exactly as it came, always as a download."""
    held = hold_case(request, case_id)
    file, content = get_kept(held.id, seq, fingerprint)
    return send_bytes(content, file.name)


def take_copy(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """A copy of a photo without the place where it was taken; the kept one stays as it came."""
    held = hold_case(request, case_id)
    file, _content = get_kept(held.id, seq, fingerprint)
    copy = copy_without_place(held.id, seq, fingerprint)
    ending = ".png" if copy[:4] == b"\x89PNG" else ".tif" if copy[:2] in (b"II", b"MM") else ".jpg"
    return send_bytes(copy, f"{file.name.rsplit('.', 1)[0]}-copy{ending}")


urlpatterns = [
    path("papers/", start_paper, name="paper-start"),
    path("cases/<uuid:case_id>/papers/", list_papers, name="papers"),
    path("cases/<uuid:case_id>/papers/new/", add_paper, name="paper-new"),
    path("cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/", take_file, name="file"),
    path("cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/copy/", take_copy, name="file-copy"),
]
