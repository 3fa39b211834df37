"""I have a paper: its page with the marked places, what it says and leaves open, the question to ask, and the letter."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.append_entry import append_entry
from inwriting.actions.list_entries import get_line
from inwriting.actions.read_kept import correct_page, get_kept, picture_kept, read_kept, translate_remark
from inwriting.core.checks.notice import check_notice
from inwriting.core.checks.plan import check_plan
from inwriting.core.checks.reply import check_reply
from inwriting.core.facts.events import NoticeReceived, PlanReceived, ReplyReceived
from inwriting.core.facts.paper import Paper
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.law.load import load_pack
from inwriting.core.problems import PageMissing, Problem
from inwriting.web.answering import say_kept
from inwriting.web.findings import Shown, kind_words, show_notice, show_plan, show_reply
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.letters import page_language
from inwriting.web.rendering import explain_each

WHAT = ("notice", "plan", "reply")
PICTURED = 30


def check_paper(request: HttpRequest, case_id: str, seq: int, fingerprint: str) -> HttpResponse:
    """Read the paper, check it, and show each finding with its place."""
    held = hold_case(request, case_id)
    file, _data = get_kept(held.id, seq, fingerprint)
    what = request.POST.get("as") or request.GET.get("as") or "notice"
    what = what if what in WHAT else "notice"
    try:
        paper = read_kept(held.id, seq, fingerprint)
    except Problem as problem:
        return render(
            request,
            "paper_unread.html",
            {"case": held, "file": file, "seq": seq, "explained": explain_each(problem)},
            status=422,
        )
    corrected = read_corrections(request, paper)
    for number, text in corrected.items():
        paper = correct_page(paper, number, text)
    found, checked = run_check(what, paper, held, page_language(request))
    if request.method == "POST" and "keep" in request.POST:
        return keep_findings(request, held, seq, what, checked)
    return render(
        request,
        "paper_check.html",
        {
            "case": held,
            "file": file,
            "seq": seq,
            "what": what,
            "found": found,
            "pages": show_pages(paper, found, corrected),
            "remarks": [translate_remark(remark, _) for remark in paper.remarks],
            "says": kind_words(checked) if what == "notice" else "",
            "choices": (("notice", _("A notice")), ("plan", _("An IEP")), ("reply", _("A letter or e-mail"))),
        },
    )


def read_corrections(request: HttpRequest, paper: Paper) -> dict[int, str]:
    """The pages whose words the parent put right."""
    corrected = {}
    for page in paper.pages:
        text = request.POST.get(f"text-{page.number}")
        if text is not None and text.replace("\r\n", "\n").strip() and text.replace("\r\n", "\n") != page.text:
            corrected[page.number] = text.replace("\r\n", "\n")
    return corrected


def run_check(what: str, paper: Paper, held: Held, language: str) -> tuple[list[Shown], Any]:
    """The findings as the page shows them, and the check itself."""
    pack = load_pack(held.file.pack)
    if what == "plan":
        plan = check_plan(paper, pack)
        return show_plan(plan, paper, pack, language), plan
    if what == "reply":
        reply = check_reply(paper, pack)
        return show_reply(reply, paper, pack, language), reply
    notice = check_notice(paper, pack)
    return show_notice(notice, paper, pack, language), notice


def show_pages(paper: Paper, found: list[Shown], corrected: dict[int, str]) -> list[dict[str, Any]]:
    """Each page with the places that are marked on its picture; pages without a finding come without one when there are many."""
    marked = {one.page for one in found if one.boxes}
    pages = []
    for page in paper.pages:
        drawn = page.width > 0 and page.height > 0 and page.number not in corrected
        pages.append(
            {
                "number": page.number,
                "text": page.text,
                "width": page.width,
                "height": page.height,
                "source": page.source,
                "unsure": page.source == "ocr",
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


def keep_findings(request: HttpRequest, held: Held, seq: int, what: str, checked: Any) -> HttpResponse:
    """What was found becomes an entry, with the paper as its proof; then the letter that asks."""
    line = get_line(held.id, seq)
    happened, files = line.entry.happened, line.entry.files
    letters = load_pack(held.file.pack).letters
    wanted: tuple[str, ...]
    if what == "notice":
        kind: Any = checked.kind if checked.kind in {"proposal", "refusal", "both"} else "unclear"
        payload: Any = NoticeReceived(
            notice=kind,
            absent=tuple(one.id for one in checked.elements if one.status == "absent"),
            thin=tuple(one.id for one in checked.elements if one.status == "thin"),
            answers=tuple(dict.fromkeys(one.id for one in checked.reasons)),
            says=next((one.quote for one in checked.elements if one.id == "reason"), ""),
        )
        wanted = ("answer-notice" if payload.answers else "demand-notice", "demand-notice")
    elif what == "plan":
        payload = PlanReceived(plan=make_plan(held, checked, seq, happened.from_on))
        wanted = ("amend-wording",)
    else:
        refused: Any = "yes" if checked.refused is True else "no" if checked.refused is False else "unclear"
        payload = ReplyReceived(
            sender=getattr(line.standing.event.payload, "from_whom", "") if line.standing else "",
            channel="other",
            says="\n".join(one.quote for one in checked.answers),
            refused=refused,
            answers=tuple(dict.fromkeys(one.id for one in checked.answers)),
        )
        wanted = ("ask-shared-in-writing" if "shared-instead" in payload.answers else "demand-notice", "demand-notice")
    append_entry(held.id, payload, happened=happened, files=files, origin="extracted")
    say_kept(request, _("Kept in the record, with the paper as its proof."))
    letter = next((kind for kind in wanted if kind in letters), "")
    return redirect("letter", held.id, letter) if letter else redirect("record", held.id)


def make_plan(held: Held, checked: Any, seq: int, got_on: Any) -> Plan:
    """The promises that were found, with their own words, as a dated version of the plan."""
    from datetime import date

    promises = []
    for number, one in enumerate(checked.promises, start=1):
        starts = date.fromisoformat(one.starts_on) if one.starts_on else None
        ends = date.fromisoformat(one.ends_on) if one.ends_on else None
        promises.append(
            Promise(
                id=f"promise-{number}",
                service=one.support or "Paraprofessional support",
                sharing=one.sharing,
                settings=one.settings,
                starts_on=starts,
                ends_on=ends,
                vague_terms=one.vague_terms,
                quote=one.quote,
                page=one.page,
            )
        )
    first = min((promise.starts_on for promise in promises if promise.starts_on), default=got_on)
    return Plan(id=f"plan-{seq}", starts_on=min(first, got_on), promises=tuple(promises))


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
    path(
        "cases/<uuid:case_id>/record/<int:seq>/files/<slug:fingerprint>/page-<int:page>.png",
        show_picture,
        name="paper-picture",
    ),
]
