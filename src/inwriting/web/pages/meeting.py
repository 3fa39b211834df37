"""A meeting is coming: the sheet, the agenda, the people; the page for the table; what follows from it."""

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.actions.draft_letter import write_letter
from inwriting.actions.record_meeting import MeetingNotes, begin_meeting, find_notes, record_meeting, save_notes
from inwriting.core.documents.meeting_sheet import WORDS, likely_answers, write_meeting_sheet
from inwriting.core.facts.events import MeetingHeld, RequestOutcome, Said
from inwriting.core.law.load import load_pack
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.answers import say_answer
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.downloads import send_bytes
from inwriting.web.flows import Flow
from inwriting.web.forms.meeting import MEMBER_ROLES, OUTCOMES, BeginForm
from inwriting.web.forms.people import ROLE_WORDS
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.cases import start_flow
from inwriting.web.pages.letters import page_language
from inwriting.web.reasons import say_rule
from inwriting.web.rendering import Flaw

FLOWS = (
    Flow(
        "meeting",
        50,
        gettext_lazy("A meeting is coming"),
        gettext_lazy("One sheet to hold in your hand, a page for the table, and the letter for the same evening."),
        "meeting-start",
    ),
)
BEGINS = {"meeting": "meeting"}
LONGEST = 600
TEAM_RULE = "us/300-321/a"


def start_meeting(request: HttpRequest) -> HttpResponse:
    """What this flow does."""
    return start_flow(
        request,
        "meeting",
        {
            "heading": _("Get ready for a meeting"),
            "sentences": [
                _("You get one sheet with your request, your three facts, and what you can answer."),
                _("At the table, tap what was said. The same evening the letter that confirms it is ready to read."),
            ],
        },
    )


def prepare_meeting(request: HttpRequest, case_id: str) -> HttpResponse:
    """What to print, what to send before, who must be there, and the meetings that were held."""
    held = hold_case(request, case_id)
    language = page_language(request)
    members = [
        {
            "words": words,
            "names": [person.name or person.title for person in held.file.people if person.role in fitting],
            "asks": bool(fitting),
        }
        for words, fitting in zip(WORDS[language]["members"], MEMBER_ROLES, strict=True)
    ]
    past = [
        {"seq": event.id[1:], "when": event.happened, "purpose": event.payload.purpose}
        for event in reversed(held.case.get_events("meeting-held"))
        if isinstance(event.payload, MeetingHeld) and event.id[1:].isdigit()
    ]
    return render(
        request,
        "meeting.html",
        {
            "case": held,
            "members": members,
            "past": past[:5],
            "live": find_notes(held.file),
            "rule": say_rule(load_pack(held.file.pack), TEAM_RULE, language),
        },
    )


def take_sheet(request: HttpRequest, case_id: str, form: str) -> HttpResponse:
    """The sheet to hold in one's hand."""
    held = hold_case(request, case_id)
    language = "es" if request.GET.get("lang") == "es" else "en"
    document = write_meeting_sheet(held.case, load_pack(held.file.pack), today(), language)
    file = write_letter(document, form if form in ("pdf", "docx", "txt") else "pdf")  # type: ignore[arg-type]
    return send_bytes(file.content, file.name, file.media_type)


def list_people(held: Held) -> tuple[tuple[str, str], ...]:
    """The people of the case as choices."""
    return tuple(
        (person.id, f"{person.name or _('name not known')} ({ROLE_WORDS[person.role]})") for person in held.file.people
    )


def go_live(request: HttpRequest, case_id: str) -> HttpResponse:
    """The page for the table; before a meeting is begun, its beginning."""
    held = hold_case(request, case_id)
    notes = find_notes(held.file)
    if notes is None:
        return ask_beginning(request, held)
    if request.method != "POST":
        return show_live(request, held, notes, request.GET.get("answer", ""))
    if "end" in request.POST:
        entry = record_meeting(held.id)
        say_kept(request, _("The meeting is kept in the record."))
        return redirect("meeting-after", held.id, entry.seq)
    return take_tap(request, held, notes)


def ask_beginning(request: HttpRequest, held: Held) -> HttpResponse:
    """What the meeting is about, where, and who is there."""
    people = list_people(held)
    frame = {"kicker": held.name, "back": reverse("meeting", args=[held.id]), "keep_words": _("Begin")}
    if request.method != "POST":
        parents = [person.id for person in held.file.people if person.role == "parent"]
        return show_questions(
            request, held, BeginForm(people=people, child=held.child, initial={"attended": parents}), None, frame
        )
    form = BeginForm(request.POST, people=people, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    given = form.cleaned_data
    begin_meeting(held.id, purpose=given["purpose"], place=given["place"], attended=tuple(given["attended"]))
    return redirect("meeting-live", held.id)


def take_tap(request: HttpRequest, held: Held, notes: MeetingNotes) -> HttpResponse:
    """One tap: a reason that was heard, words of one's own, an outcome, or something to take back."""
    typed, answer = request.POST, ""
    who = typed.get("who", "")[:200]
    if heard := typed.get("answer", ""):
        answer = heard if heard in load_pack(held.file.pack).answers else ""
        words = typed.get("words", "").strip()[:LONGEST] or say_answer(held, answer, "en").label
        if answer:
            notes = msgspec.structs.replace(notes, said=(*notes.said, Said(who, words, (answer,))))
    elif "words-only" in typed and typed.get("words", "").strip():
        notes = msgspec.structs.replace(notes, said=(*notes.said, Said(who, typed["words"].strip()[:LONGEST])))
    elif typed.get("outcome") in dict(OUTCOMES) and typed.get("request", "").strip():
        wanted = typed["request"].strip()[:300]
        decided = RequestOutcome(wanted, typed["outcome"], typed.get("in_writing") == "yes", who)
        notes = msgspec.structs.replace(notes, outcomes=(*(one for one in notes.outcomes if one.request != wanted), decided))
    elif (back := typed.get("take-back", "")).isdigit() and int(back) < len(notes.said):
        notes = msgspec.structs.replace(notes, said=(*notes.said[: int(back)], *notes.said[int(back) + 1 :]))
    save_notes(held.id, notes)
    return redirect(f"{reverse('meeting-live', args=[held.id])}{f'?answer={answer}#answer' if answer else '#heard'}")


def show_live(request: HttpRequest, held: Held, notes: MeetingNotes, chosen: str) -> HttpResponse:
    """The page for the table."""
    language, pack = page_language(request), load_pack(held.file.pack)
    likely = [*likely_answers(held.case, pack), *pack.answers]
    answers = [say_answer(held, one, language) for one in dict.fromkeys(likely)]
    names = dict(list_people(held))
    decided = {one.request: one for one in notes.outcomes}
    requests = list(dict.fromkeys([*list_requests(held), *decided]))
    return render(
        request,
        "meeting_live.html",
        {
            "case": held,
            "notes": notes,
            "answers": answers,
            "answer": next((one for one in answers if one.id == chosen), None),
            "people": list_speakers(held, notes),
            "requests": [{"request": one, "decided": decided.get(one)} for one in requests],
            "outcomes": OUTCOMES,
            "heard": [
                {"number": number, "who": names.get(one.who, one.who), "words": one.words}
                for number, one in enumerate(notes.said)
            ],
        },
    )


def list_speakers(held: Held, notes: MeetingNotes) -> list[tuple[str, str]]:
    """Those at the table who may have said it: the school's people who are there, else all of them."""
    others = [
        (person.id, person.name or str(ROLE_WORDS[person.role])) for person in held.file.people if person.role != "parent"
    ]
    return [one for one in others if one[0] in notes.attended] or others


def list_requests(held: Held) -> list[str]:
    """What the parent asks for, as it may be decided."""
    first = {"dedicated": "1:1 paraprofessional support", "shared": "Shared paraprofessional support"}.get(
        held.file.wanted.sharing, "Paraprofessional support"
    )
    where = f" ({', '.join(held.file.wanted.settings)})" if held.file.wanted.settings else ""
    return [first + where]


def follow_meeting(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """What happens next: the letters filled from the taps."""
    held = hold_case(request, case_id)
    event = next((one for one in held.case.events if one.id == f"e{seq}"), None)
    if event is None or not isinstance(event.payload, MeetingHeld):
        return redirect("meeting", held.id)
    letters = load_pack(held.file.pack).letters
    refused = any(one.outcome == "refused" for one in event.payload.outcomes)
    wanted = (
        ["confirm-conversation"]
        + (["demand-notice"] if refused else [])
        + (["amend-wording"] if any(one.outcome == "agreed" for one in event.payload.outcomes) else [])
    )
    language = page_language(request)
    return render(
        request,
        "meeting_after.html",
        {
            "case": held,
            "seq": seq,
            "meeting": event.payload,
            "when": event.happened,
            "refused": refused,
            "letters": [
                {"kind": kind, "title": letters[kind].title[language], "purpose": letters[kind].purpose[language]}
                for kind in wanted
                if kind in letters
            ],
        },
    )


urlpatterns = [
    path("meeting/", start_meeting, name="meeting-start"),
    path("cases/<uuid:case_id>/meeting/", prepare_meeting, name="meeting"),
    path("cases/<uuid:case_id>/meeting/sheet/<slug:form>/", take_sheet, name="meeting-sheet"),
    path("cases/<uuid:case_id>/meeting/live/", go_live, name="meeting-live"),
    path("cases/<uuid:case_id>/meeting/after/<int:seq>/", follow_meeting, name="meeting-after"),
]
