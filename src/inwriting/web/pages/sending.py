"""Sign a letter, take it as a file, say that it was sent, and see what was kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.draft_letter import draft_letter, freeze_letter, write_letter
from inwriting.actions.list_letters import list_letters
from inwriting.actions.mark_sent import mark_sent
from inwriting.actions.match_sent import match_sent
from inwriting.core.facts.events import Delivery, LetterSent
from inwriting.core.law.load import load_pack
from inwriting.core.problems import DemoNotSent, Problem
from inwriting.web.answering import say_kept
from inwriting.web.asking import DayField
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.drafts import LetterKind
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.letters import FORMS, get_kind, page_language
from inwriting.web.pages.record import get_line_or_404
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.wording import CHANNELS


@dataclass
class Recipient:
    """One person on the page "I sent this": what was typed, and what is wrong with it."""

    id: str
    name: str
    title: str
    email: str
    already: str = ""
    ticked: bool = False
    channel: str = "email"
    day: str = ""
    proof: str = ""
    flaw: str = ""
    sent_on: date | None = None


def take_letter(request: HttpRequest, case_id: str, kind: str, form: str) -> HttpResponse:
    """The letter as a file. What is taken is frozen first, so that what goes out can be shown later."""
    held = hold_case(request, case_id)
    get_kind(held, kind)
    if form not in FORMS:
        raise Http404
    language = "es" if request.GET.get("lang") == "es" else "en"
    document = draft_letter(held.case, kind, lang=language)
    if language == "en":
        freeze_letter(held.id, kind)
    file = write_letter(document, form)  # type: ignore[arg-type]
    return send_bytes(file.content, file.name, file.media_type)


def say_sent(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """To whom, how, when; then the entry in the record."""
    held = hold_case(request, case_id)
    template = get_kind(held, kind)
    if held.file.invented:
        raise DemoNotSent
    recipients = find_recipients(held, template, request)
    versions = list_versions(held.id, kind)
    frame = {
        "case": held,
        "letter": LetterKind.of(template, page_language(request)),
        "recipients": recipients,
        "channels": [pair for pair in CHANNELS if pair[0] not in {"phone", "in-person"}],
        "versions": versions,
        "chosen": request.POST.get("version") or versions[0]["id"],
    }
    if request.method != "POST":
        return render(request, "letter_sent.html", frame)
    problems = read_recipients(request, recipients)
    if problems:
        return render(request, "letter_sent.html", {**frame, "problems": problems}, status=422)
    letter_id = frame["chosen"] if frame["chosen"] in {one["id"] for one in versions} else versions[0]["id"]
    deliveries = tuple(
        Delivery(one.id, one.channel, one.sent_on, address=one.email if one.channel == "email" else "", proof=one.proof)  # type: ignore[arg-type]
        for one in recipients
        if one.ticked
    )
    entries = mark_sent(held.id, letter_id, deliveries, courtesy_on=held.file.wanted.answer_by_on)
    return redirect("letter-kept", held.id, entries[-1].seq)


def list_versions(case_id: str, kind: str) -> list[dict[str, Any]]:
    """The letters of that kind that were taken, newest first, and last the one that it would be now.

    Each is frozen and has an id, so that sending the page twice says the same thing twice and is kept once.
    """
    taken = [state.letter for state in reversed(list_letters(case_id)) if state.letter.kind == kind]
    now = freeze_letter(case_id, kind)
    found = [{"id": letter.id, "made_at": letter.made_at, "now": False} for letter in taken]
    return (
        found if now.id in {letter.id for letter in taken} else [*found, {"id": now.id, "made_at": now.made_at, "now": True}]
    )


def find_recipients(held: Held, template: Any, request: HttpRequest) -> list[Recipient]:
    """Everybody the letter goes to, with what was typed about each."""
    people = [person for role in template.to for person in held.file.people if person.role == role]
    typed = request.POST
    return [
        Recipient(
            person.id,
            person.name or person.title or person.role.replace("-", " "),
            person.title,
            person.email,
            ticked=bool(typed.get(f"sent-{person.id}")) if typed else True,
            channel=typed.get(f"channel-{person.id}", "email" if person.email else "certified-mail"),
            day=typed.get(f"day-{person.id}", str(today())),
            proof=typed.get(f"proof-{person.id}", "").strip()[:300],
        )
        for person in people
    ]


def read_recipients(request: HttpRequest, recipients: list[Recipient]) -> list[Flaw]:
    """Check the days and the ways; what is wrong stays on the page as it was typed."""
    from django.forms import ValidationError

    field = DayField(years_back=2, years_ahead=0, required=False)
    for one in recipients:
        if one.channel not in dict(CHANNELS):
            one.channel = "other"
        try:
            one.sent_on = field.clean(one.day)
        except ValidationError as error:
            one.flaw = error.messages[0] if one.ticked else ""
            continue
        if one.ticked and not one.sent_on:
            one.flaw = _("Give the day.")
        elif one.ticked and one.sent_on and one.sent_on > today():
            one.flaw = _("This day is still to come. Please check the date.")
    flaws = [Flaw(f"{one.name}: {one.flaw}", f"day-{one.id}") for one in recipients if one.flaw]
    if not any(one.ticked for one in recipients):
        flaws.append(Flaw(_("Tick at least one person."), f"sent-{recipients[0].id}" if recipients else ""))
    return flaws


def match_mail(request: HttpRequest, case_id: str, kind: str) -> HttpResponse:
    """A sent e-mail, compared with the frozen letters."""
    held = hold_case(request, case_id)
    if held.file.invented:
        raise DemoNotSent
    upload = request.FILES.get("mail")
    if request.method != "POST" or upload is None:
        return redirect("letter-sent", held.id, kind)
    try:
        entries = match_sent(held.id, upload.read(), upload.name or "sent.eml")
    except Problem as problem:
        template = get_kind(held, kind)
        return render(
            request,
            "letter_sent.html",
            {
                "case": held,
                "letter": LetterKind.of(template, page_language(request)),
                "recipients": find_recipients(held, template, request),
                "channels": CHANNELS,
                "problems": [Flaw(one.words, "mail", one.do) for one in flaws_of(problem)],
            },
            status=422,
        )
    say_kept(request, _("The message carries your letter, byte for byte. It is kept."))
    return redirect("letter-kept", held.id, entries[-1].seq)


def show_kept(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """What was kept, and what happens next."""
    held = hold_case(request, case_id)
    line = get_line_or_404(held, seq)
    if line.standing is None or not isinstance(line.standing.event.payload, LetterSent):
        raise Http404
    event, sent = line.standing.event, line.standing.event.payload
    names = {person.id: person.name or person.title for person in held.file.people}
    deliveries = [
        {"to": names.get(one.to, one.to), "channel": one.channel, "sent_at": one.sent_at, "proof": one.proof}
        for one in sent.deliveries
    ]
    return render(
        request,
        "letter_kept.html",
        {
            "case": held,
            "event": event,
            "sent": sent,
            "deliveries": deliveries,
            "files": event.files,
            "seq": seq,
            "notice_word": load_pack(held.file.pack).term("notice", page_language(request)),
        },
    )


urlpatterns = [
    path("cases/<uuid:case_id>/letters/<slug:kind>/file/<slug:form>/", take_letter, name="letter-file"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/sent/", say_sent, name="letter-sent"),
    path("cases/<uuid:case_id>/letters/<slug:kind>/match/", match_mail, name="letter-match"),
    path("cases/<uuid:case_id>/letters/kept/<int:seq>/", show_kept, name="letter-kept"),
]
