"""Send a letter from your own mail account: set it up, see the exact message, send it, and see how each one stands."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions import keep_account as accounts
from inwriting.actions.draft_letter import freeze_letter
from inwriting.actions.keep_account import Account, Kept
from inwriting.actions.queue_letter import Preview, Wish, find_recipients, preview_letter, queue_letter
from inwriting.actions.send_queued import send_queued
from inwriting.core.problems import DemoNotSent, Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.downloads import send_bytes
from inwriting.web.drafts import LetterKind
from inwriting.web.forms.mailing import AccountForm
from inwriting.web.holding import Held, hold_case, owner_of
from inwriting.web.pages.letters import get_kind, page_language
from inwriting.web.pages.sending import list_versions
from inwriting.web.rendering import Flaw, flaws_of

WAYS = ("attach", "split", "list")


def set_up_account(request: HttpRequest) -> HttpResponse:
    """The outgoing server and the name; the password only if the keyring shall hold it."""
    kept = accounts.find_account(owner_id=owner_of(request))
    frame = {"keep_words": _("Keep the account"), "back": reverse("settings"), "kicker": _say_keyring()}
    if request.method != "POST":
        asked = AccountForm(initial=_initial(kept), can_remember=accounts.can_remember())
        return show_questions(request, None, asked, None, frame)
    form = AccountForm(request.POST, can_remember=accounts.can_remember())
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        try:
            _keep(form.cleaned_data, owner_of(request))
        except Problem as problem:
            flaws = flaws_of(problem)
    if flaws:
        return show_questions(request, None, form, Answers({}, {}, flaws), frame)
    say_kept(request, _("The account is kept. Nothing was sent."))
    return redirect("mail-account")


def _say_keyring() -> str:
    if accounts.can_remember():
        return ""
    return _("This computer offers no safe place for a password, so it is asked each time.")


def _initial(kept: Kept | None) -> dict[str, Any]:
    if kept is None:
        return {"security": "starttls"}
    account = kept.account
    user = account.user if account.user != account.address else ""
    return {"address": account.address, "name": account.name, "host": account.host, "port": account.port,
            "security": account.security, "user": user, "imap_host": account.imap_host,
            "remember": ["yes"] if kept.remembered else []}


def _keep(typed: dict[str, Any], owner_id: Any) -> None:
    security: Any = typed.get("security") or "starttls"
    words = {name: str(typed.get(name) or "").strip() for name in ("address", "host", "user", "name", "imap_host")}
    port = typed.get("port") or (465 if security == "tls" else 587)
    account = Account(words["address"], words["host"], port, security, words["user"] or words["address"], words["name"],
                      words["imap_host"])
    accounts.keep_account(account, owner_id, password=typed.get("password", ""), remember=bool(typed.get("remember")))


def mail_letter(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """Choose to whom and with which papers; then the exact message; then send it."""
    held = hold_case(request, case_id)
    template = get_kind(held, kind)
    if held.file.invented:
        raise DemoNotSent
    kept = accounts.find_account(owner_id=owner_of(request))
    letter = LetterKind.of(template, page_language(request))
    if kept is None:
        return render(request, "mail_needs_account.html", {"case": held, "letter": letter})
    frame = _choices(request, held, kind) | {"case": held, "letter": letter, "account": kept}
    if request.method != "POST":
        return render(request, "letter_mail.html", frame)
    wish = _read_wish(request)
    try:
        return _preview_or_send(request, held, (frame["chosen"], kept, wish), frame)
    except Problem as problem:
        flaws = [Flaw(one.words, "", one.do) for one in flaws_of(problem)]
        return render(request, "letter_mail.html", {**frame, "wish": wish, "problems": flaws}, status=422)


def _choices(request: HttpRequest, held: Held, kind: str) -> dict[str, Any]:
    """What can be chosen: versions of the letter, people, papers."""
    versions = list_versions(held.id, kind)
    known = {one["id"] for one in versions}
    asked = request.POST.get("version", "")
    recipients, without = find_recipients(held.file, kind)
    papers = [{"value": f"{event.id[1:]}:{file.sha256}", "name": file.name, "size": file.size,
               "title": getattr(event.payload, "title", "")}
              for event in held.case.events if event.kind != "letter-sent" for file in event.files]
    chosen = asked if asked in known else freeze_letter(held.id, kind).id
    return {"versions": versions, "chosen": chosen, "recipients": recipients, "without": without, "papers": papers,
            "wish": Wish(to=tuple(one.person for one in recipients))}


def _read_wish(request: HttpRequest) -> Wish:
    papers = []
    for value in request.POST.getlist("paper"):
        seq, _colon, fingerprint = value.partition(":")
        if seq.isdecimal() and len(seq) < 10:
            papers.append((int(seq), fingerprint))
    way = request.POST.get("way", "attach")
    # Without anybody ticked this names nobody, and is refused; it never falls back to everybody.
    to = tuple(request.POST.getlist("to")) or ("",)
    return Wish(to, tuple(papers), way if way in WAYS else "attach", bool(request.POST.get("own_copy")))


def _preview_or_send(request: HttpRequest, held: Held, what: tuple[str, Kept, Wish], frame: dict[str, Any]) -> HttpResponse:
    """The step that the button names: show the message, give its bytes, or send exactly it."""
    letter_id, kept, wish = what
    stamp, fingerprint = request.POST.get("stamp", ""), request.POST.get("fingerprint", "")
    step = request.POST.get("step", "preview")
    if step == "send":
        password = accounts.require_password(kept.account, request.POST.get("password", ""))
        queued = queue_letter(held.id, letter_id, kept, wish, stamp=stamp, fingerprint=fingerprint)
        send_queued(held.id, kept, password, only=tuple(one.id for one in queued))
        return redirect("mail", held.id)
    shown = preview_letter(held.id, letter_id, kept, wish, stamp=stamp if step == "bytes" else "")
    if step == "bytes":
        return send_bytes(b"".join(one.content for one in shown.messages), "message.eml", "message/rfc822")
    return render(request, "letter_mail_check.html", {**frame, "wish": wish, "shown": shown, "heads": _heads(shown),
                                                      "ask_password": bool(kept.account.user) and not kept.remembered})


def _heads(shown: Preview) -> list[dict[str, Any]]:
    """Each message as it goes over the line, up to where the papers begin."""
    found = []
    for one in shown.messages:
        text = one.content.decode("utf-8", "replace")
        cut = text.find("Content-Transfer-Encoding: base64")
        found.append({"number": one.number, "of": one.of, "subject": one.subject, "size": one.size, "papers": one.papers,
                      "fingerprint": one.fingerprint, "raw": text[:cut] if cut > 0 else text[:20_000]})
    return found


urlpatterns = [
    path("mail/account/", set_up_account, name="mail-account"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/mail/", mail_letter, name="letter-mail"),
]
