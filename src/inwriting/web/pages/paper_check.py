"""I have a paper: its page with the marked places, what it says and leaves open, the question to ask, and the letter."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.keep_reading import is_same_text, keep_reading
from inwriting.actions.list_entries import get_line
from inwriting.actions.open_attachment import list_attached, open_attachment
from inwriting.actions.read_kept import correct_page, get_kept, list_sheets, picture_kept, translate_remark
from inwriting.actions.start_reading import StillReading, read_patiently
from inwriting.actions.unlock_paper import unlock_paper
from inwriting.core.checks.letter import check_letter
from inwriting.core.checks.notice import check_notice
from inwriting.core.checks.plan import check_plan
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.case import FileRef
from inwriting.core.facts.paper import Paper
from inwriting.core.law.load import load_pack
from inwriting.core.problems import PageMissing, Problem
from inwriting.web.answering import say_kept
from inwriting.web.findings import (
    Shown,
    kind_words,
    look_at_notice,
    say_nothing_heard,
    say_refused,
    show_letter,
    show_notice,
    show_plan,
    show_reply,
)
from inwriting.web.holding import Held, hold_case
from inwriting.web.kept_findings import EVERY, keep_findings, put_in_letter
from inwriting.web.pages.letters import page_language
from inwriting.web.rendering import explain_each

WHAT = ("notice", "plan", "reply", "letter")
PICTURED = 30
# A request that takes longer than this looks broken; the reading then goes on behind a page that tells how far it is.
PATIENCE = 5.0


def check_paper(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """Read the paper, check it, and show each finding with its place."""
    held = hold_case(request, case_id)
    sheets = list_sheets(held.id, seq, fingerprint)
    file = sheets[0]
    what = request.POST.get("as") or request.GET.get("as") or "notice"
    what = what if what in WHAT else "notice"
    if file.sha256 != fingerprint and request.method != "POST":
        return redirect(f"{reverse('paper-check', args=[held.id, seq, file.sha256])}?as={what}")
    try:
        # What was typed comes with a POST: it waits for the paper, so that a page about waiting never takes its place.
        patience = PATIENCE if request.method != "POST" else settings.READ_LIMITS["seconds"]
        paper = read_patiently(held.id, seq, fingerprint, wait_seconds=patience)
    except Problem as problem:
        return show_unread(request, held, seq, file, problem)
    if isinstance(paper, StillReading):
        return render(request, "paper_reading.html", {"case": held, "file": file, "seq": seq, "what": what, "far": paper})
    corrected = read_corrections(request, paper)
    if corrected:
        paper = keep_words(request, held, file, paper, corrected)
        if "again" in request.POST:
            return redirect(f"{request.path}?as={what}")
    found, checked = run_check(what, paper, held, page_language(request))
    if request.method == "POST" and what != "letter" and ("keep" in request.POST or "letter" in request.POST):
        return keep_and_write(request, held, seq, what, checked, found)
    pages = show_pages(paper, found)
    no_notice = what == "notice" and checked.kind == "not-a-notice"
    return render(
        request,
        "paper_check.html",
        {
            "case": held,
            "file": file,
            "seq": seq,
            "what": what,
            "found": found,
            "can_keep": any(one.points for one in found),
            "pages": [page for page in pages if page["marks"]] or pages,
            "other_pages": [page for page in pages if not page["marks"]] if any(page["marks"] for page in pages) else [],
            "sheets": sheets,
            "attached": list_attached(held.id, seq, fingerprint),
            "remarks": [translate_remark(remark, _) for remark in paper.remarks],
            "says": {"notice": kind_words, "reply": say_refused}.get(what, lambda _checked: "")(checked),
            "nothing_heard": say_nothing_heard(checked.refused if what == "reply" else True),
            "offers": checked.offers if what == "reply" else (),
            "looks": look_at_notice(checked, held, page_language(request)) if what == "notice" and not no_notice else (),
            "folded": no_notice,
            "choices": list_kinds(),
        },
    )


def list_kinds() -> tuple[tuple[str, str], ...]:
    """What a paper can be read as."""
    return (
        ("notice", _("A notice")),
        ("plan", _("An IEP")),
        ("reply", _("A letter or e-mail")),
        ("letter", _("My own letter")),
    )


def read_corrections(request: HttpRequest, paper: Paper) -> dict[int, str]:
    """The pages whose words the parent put right."""
    corrected = {}
    for page in paper.pages:
        text = request.POST.get(f"text-{page.number}", "").replace("\r\n", "\n")
        if text.strip() and not is_same_text(text, page.text):
            corrected[page.number] = text
    return corrected


def keep_words(request: HttpRequest, held: Held, file: FileRef, paper: Paper, corrected: dict[int, str]) -> Paper:
    """Keep the parent's reading beside the original, and use it from now on."""
    for number, text in corrected.items():
        paper = correct_page(paper, number, text)
    keep_reading(
        held.id,
        file,
        paper,
        title=_("The words of %(name)s, read by the parent") % {"name": file.name},
        proves=_("What the parent reads in the paper where the program read it wrong. The paper itself is kept unchanged."),
    )
    say_kept(request, _("Your words are kept beside the paper, and are used from now on."))
    return paper


def show_unread(request: HttpRequest, held: Held, seq: int, file: FileRef, problem: Problem) -> HttpResponse:
    """The paper is kept, and could not be read: why, and for a locked one the field for its password."""
    locked = problem.code in ("paper-locked", "password-wrong")
    frame = {"case": held, "file": file, "seq": seq, "explained": explain_each(problem), "locked": locked}
    return render(request, "paper_unread.html", frame, status=422)


def unlock(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """Open a locked paper with its password: an opened copy is kept beside it, the password is not."""
    held = hold_case(request, case_id)
    file, _data = get_kept(held.id, seq, fingerprint)
    if request.method != "POST":
        return redirect("paper-check", held.id, seq, fingerprint)
    try:
        entry = unlock_paper(
            held.id,
            seq,
            fingerprint,
            request.POST.get("password", ""),
            title=_("%(name)s, opened with its password") % {"name": file.name},
            proves=_("A copy that opens without the password. The locked paper is kept beside it, unchanged."),
        )
    except Problem as problem:
        return show_unread(request, held, seq, file, problem)
    say_kept(request, _("Opened. The copy is kept beside the locked paper; the password is not kept."))
    return redirect("paper-check", held.id, entry.seq, entry.files[0].sha256)


def run_check(what: str, paper: Paper, held: Held, language: str) -> tuple[list[Shown], Any]:
    """The findings as the page shows them, and the check itself."""
    pack = load_pack(held.file.pack)
    if what == "plan":
        plan = check_plan(paper, pack, language)
        return show_plan(plan, paper, pack, language), plan
    if what == "reply":
        reply = check_reply(paper, pack)
        return show_reply(reply, paper, held, language), reply
    if what == "letter":
        letter = check_letter(paper, pack=pack, child_names=(held.name, held.child))
        return show_letter(letter, paper, pack, language), letter
    notice = check_notice(paper, pack)
    return show_notice(notice, paper, held, language), notice


def show_pages(paper: Paper, found: list[Shown]) -> list[dict[str, Any]]:
    """Each page with the places that are marked on its picture; pages without a finding come without one when there are many."""
    marked = {one.page for one in found if one.boxes}
    pages = []
    for page in paper.pages:
        drawn = page.width > 0 and page.height > 0
        pages.append(
            {
                "number": page.number,
                "text": page.text,
                "width": page.width,
                "height": page.height,
                "source": page.source,
                "unsure": page.source == "ocr",
                "own": page.source == "typed" and page.width > 0,
                "percent": round(page.confidence * 100),
                "pictured": drawn and (len(paper.pages) <= PICTURED or page.number in marked),
                "marks": [
                    {"number": one.number, "box": box, "first": index == 0}
                    for one in found
                    if one.page == page.number
                    for index, box in enumerate(one.boxes)
                ],
            }
        )
    return pages


def take_out(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """A paper that came with an e-mail is kept beside it and read by itself."""
    held = hold_case(request, case_id)
    number = request.POST.get("number", "")
    if request.method != "POST" or not number.isdecimal():
        return redirect("paper-check", held.id, seq, fingerprint)
    proves = _("It came with an e-mail, which is kept with it.")
    entry = open_attachment(held.id, seq, fingerprint, int(number[:4]), proves=proves)
    what = request.POST.get("as", "")
    address = reverse("paper-check", args=[held.id, entry.seq, entry.files[0].sha256])
    return redirect(f"{address}?as={what if what in WHAT else 'notice'}")


def keep_and_write(request: HttpRequest, held: Held, seq: int, what: str, checked: Any, found: list[Shown]) -> HttpResponse:
    """What was found becomes a fact with the paper as its proof, one finding or all; then the letter that asks."""
    one = next((one for one in found if one.id == request.POST.get("letter")), None)
    entry = keep_findings(held, seq, what, checked, one.id if one else EVERY)
    name = get_line(held.id, seq).entry.files[0].name
    letter = put_in_letter(held, what, entry, one, name)
    say_kept(request, _("Kept in the record, with the paper as its proof."))
    return redirect("letter", held.id, letter) if letter else redirect("record", held.id)


def show_picture(request: HttpRequest, case_id: str, seq: int, fingerprint: str, page: int) -> HttpResponse:
    """The picture of one page, drawn by us."""
    held = hold_case(request, case_id)
    get_kept(held.id, seq, fingerprint)
    try:
        return HttpResponse(picture_kept(held.id, seq, fingerprint, page), content_type="image/png")
    except PageMissing:
        return HttpResponse(status=404)


urlpatterns = [
    path("cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/check/", check_paper, name="paper-check"),
    path("cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/unlock/", unlock, name="paper-unlock"),
    path("cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/take-out/", take_out, name="paper-take-out"),
    path(
        "cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/page-<int:page>.png",
        show_picture,
        name="paper-picture",
    ),
]
