"""The mail of a case: how each message stands, what to answer when nobody knows, what came back, and answers brought in."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from inwriting.actions import keep_account as accounts
from inwriting.actions import settle_unclear as deeds
from inwriting.actions.import_mail import Brought, import_folder, import_mail, leave_mail, list_waiting, place_mail
from inwriting.actions.send_queued import send_queued
from inwriting.core.facts.events import LetterSent
from inwriting.core.problems import DemoNotSent, FileTooBigToKeep, Problem
from inwriting.web.answering import say_kept
from inwriting.web.asking import DayField
from inwriting.web.downloads import send_bytes
from inwriting.web.holding import Held, hold_case, owner_of
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.wording import MAIL_STATES


def show_mail(request: HttpRequest, case_id: str) -> HttpResponse:
    """Everything that went, may have gone, or waits."""
    held = hold_case(request, case_id)
    return _page(request, held)


def _page(request: HttpRequest, held: Held, problems: list[Flaw] | None = None) -> HttpResponse:
    kept = accounts.find_account(owner_id=owner_of(request))
    mailings = [{"it": one, "words": MAIL_STATES[one.state]} for one in deeds.list_outbox(held.id)]
    letters = {event.payload.message_id: event.payload.title or event.payload.letter for event in held.case.events
               if isinstance(event.payload, LetterSent) and event.payload.message_id}
    frame = {"case": held, "mailings": mailings, "waiting": list_waiting(held.id), "account": kept, "letters": letters,
             "any_queued": any(one["it"].state == "queued" for one in mailings), "problems": problems,
             "ask_password": kept and kept.account.user and not kept.remembered}
    return render(request, "mail.html", frame, status=422 if problems else 200)


def settle(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """One line of the outbox: send it again, say that it went, or take it out."""
    held = hold_case(request, case_id)
    answers: dict[str, Callable[[], Any]] = {
        "went": lambda: deeds.settle_unclear(held.id, seq, "it-went"),
        "again": lambda: deeds.settle_unclear(held.id, seq, "send-again"),
        "retry": lambda: deeds.retry_mailing(held.id, seq), "withdraw": lambda: deeds.withdraw_mailing(held.id, seq)}
    answer = answers.get(request.POST.get("answer", ""))
    if request.method != "POST" or answer is None:
        return redirect("mail", held.id)
    return _do(request, held, answer)


def send_waiting(request: HttpRequest, case_id: str) -> HttpResponse:
    """Send what is queued."""
    held = hold_case(request, case_id)
    if request.method != "POST":
        return redirect("mail", held.id)
    kept = accounts.require_account(owner_id=owner_of(request))
    return _do(request, held, lambda: send_queued(held.id, kept, request.POST.get("password", "")))


def _do(request: HttpRequest, held: Held, deed: Callable[[], Any]) -> HttpResponse:
    try:
        deed()
    except Problem as problem:
        return _page(request, held, flaws_of(problem))
    return redirect("mail", held.id)


def bring_in(request: HttpRequest, case_id: str) -> HttpResponse:
    """Answers from a file or from the mailbox; reports that mail came back are found among them."""
    held = hold_case(request, case_id)
    upload = request.FILES.get("mail")
    if request.method != "POST":
        return redirect("mail", held.id)
    if held.file.invented:
        raise DemoNotSent
    try:
        if "folder" in request.POST:
            kept = accounts.require_account(owner_id=owner_of(request))
            since = DayField(years_back=5, years_ahead=0, required=False).to_python(request.POST.get("since", ""))
            brought = import_folder(held.id, kept, request.POST.get("password", ""), since=since,
                                    folder=request.POST["folder"].strip())
        elif upload is None:
            return _page(request, held, [Flaw(_("Choose a file."), "mail")])
        elif (upload.size or 0) > settings.MAX_FILE_BYTES:
            raise FileTooBigToKeep(name=upload.name, limit=settings.MAX_FILE_BYTES // 1_000_000)
        else:
            brought = import_mail(held.id, upload.read(), upload.name or "answer.eml")
    except Problem as problem:
        return _page(request, held, [Flaw(one.words, "mail", one.do) for one in flaws_of(problem)])
    except ValueError:
        return _page(request, held, [Flaw(_("Write the date as month/day/year, such as 10/5/2026."), "since")])
    say_kept(request, _say(brought))
    return redirect("mail", held.id)


def _say(brought: Brought) -> str:
    """What was brought in, in one or two sentences."""
    count = len(brought.placed)
    words = [ngettext("%(count)s answer was kept.", "%(count)s answers were kept.", count) % {"count": count}]
    if brought.returned:
        words.append(_("A report says that a message did not arrive. See below."))
    if brought.waiting:
        words.append(_("Some fit no letter; please say below where they belong."))
    if brought.known:
        words.append(_("What was here already was not counted again."))
    if brought.others:
        words.append(_("What has nothing to do with this case was not kept."))
    return " ".join(words)


def place(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """Put a waiting message into the record, or leave it aside."""
    held = hold_case(request, case_id)
    if request.method != "POST":
        return redirect("mail", held.id)
    if "leave" in request.POST:
        return _do(request, held, lambda: leave_mail(held.id, seq))
    return _do(request, held, lambda: place_mail(held.id, seq, in_reply_to=request.POST.get("letter", "")[:320]))


def take_message(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """The frozen message, byte for byte."""
    held = hold_case(request, case_id)
    try:
        return send_bytes(deeds.read_frozen(held.id, seq), f"message-{seq}.eml", "message/rfc822")
    except Problem:
        return redirect("mail", held.id)


urlpatterns = [
    path("cases/<uuid:case_id>/mail/", show_mail, name="mail"),
    path("cases/<uuid:case_id>/mail/send/", send_waiting, name="mail-send"),
    path("cases/<uuid:case_id>/mail/import/", bring_in, name="mail-import"),
    path("cases/<uuid:case_id>/mail/<int:seq>/", settle, name="mail-settle"),
    path("cases/<uuid:case_id>/mail/<int:seq>/message/", take_message, name="mail-message"),
    path("cases/<uuid:case_id>/mail/waiting/<int:seq>/", place, name="mail-place"),
]
