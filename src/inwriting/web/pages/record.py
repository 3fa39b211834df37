"""The record as a timeline, a page at a time, and one entry with everything that was later said about it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.append_entry import append_entry
from inwriting.actions.erase_payload import erase_payload
from inwriting.actions.list_entries import Line, get_line, list_entries
from inwriting.actions.read_photo import find_photo_facts
from inwriting.actions.withdraw_entry import withdraw_entry
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
from inwriting.core.problems import EntryMissing
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.entry_words import describe_entry, describe_history, describe_line
from inwriting.web.forms.corrections import CORRECTIONS
from inwriting.web.forms.record import NoteForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw


def show_record(request: HttpRequest, case_id: str) -> HttpResponse:
    """The timeline, a page at a time."""
    held = hold_case(request, case_id)
    asked = request.GET.get("page", "1")
    page = list_entries(held.id, int(asked) if asked.isdecimal() and len(asked) < 7 else 1)
    return render(
        request, "record.html", {"case": held, "lines": [describe_line(held, line) for line in page.lines], "page": page}
    )


def get_line_or_404(held: Held, seq: int) -> Line:
    """One line of the record, or page not found."""
    try:
        return get_line(held.id, seq)
    except EntryMissing:
        raise Http404 from None


def show_entry(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """What one entry says, its files, its seal, and what was changed about it."""
    held = hold_case(request, case_id)
    line = get_line_or_404(held, seq)
    return render(
        request,
        "entry.html",
        {
            "case": held,
            "line": line,
            "entry": line.entry,
            "told": describe_entry(held, line),
            "shown": describe_line(held, line),
            "photos": describe_photos(held, line) if line.standing else [],
            "history": describe_history(held, line),
            "correctable": line.entry.kind in CORRECTIONS,
            "changeable": line.entry.kind not in {"erased", "exported", "withdrawn"},
        },
    )


def describe_photos(held: Held, line: Line) -> list[dict[str, Any]]:
    """What the cameras wrote into the photos of an entry: the day to offer, and whether a photo knows its place."""
    if line.standing is None:
        return []
    shown = []
    for file in line.standing.event.files:
        facts = find_photo_facts(held.id, line.entry.seq, file)
        if facts is None or not (facts.taken_at or facts.has_location):
            continue
        day = facts.taken_at.date() if facts.taken_at else None
        other = day if day and day != line.standing.event.happened.from_on and day <= today() else None
        shown.append({"file": file, "taken_at": facts.taken_at, "offer": other, "has_place": facts.has_location})
    return shown


def withdraw(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """Say that an entry no longer counts; it stays to be read."""
    held = hold_case(request, case_id)
    line = get_line_or_404(held, seq)
    if request.method != "POST":
        return render(
            request, "entry_withdraw.html", {"case": held, "entry": line.entry, "shown": describe_line(held, line)}
        )
    withdraw_entry(held.id, seq, why=request.POST.get("why", "").strip()[:500])
    say_kept(request, _("Withdrawn. It stays in the record, and letters no longer use it."))
    return redirect("entry", held.id, seq)


def erase(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """Erase what an entry says, for good, after a clear question."""
    held = hold_case(request, case_id)
    line = get_line_or_404(held, seq)
    frame = {"case": held, "entry": line.entry, "shown": describe_line(held, line)}
    if request.method != "POST":
        return render(request, "entry_erase.html", frame)
    if request.POST.get("sure") != "yes":
        flaw = Flaw(_("Tick the box if you are sure. Nothing was erased."), "sure")
        return render(request, "entry_erase.html", {**frame, "problems": [flaw]}, status=422)
    erase_payload(held.id, seq, why=request.POST.get("why", "").strip()[:500], files=request.POST.get("files") == "yes")
    say_kept(request, _("Erased. The record shows that something stood here, and when it was erased."))
    return redirect("record", held.id)


def add_note(request: HttpRequest, case_id: str) -> HttpResponse:
    """Write something down, with its day."""
    held = hold_case(request, case_id)
    frame = {"kicker": held.name, "back": reverse("case", args=[held.id]), "keep_words": _("Keep it in the record")}
    if request.method != "POST":
        return show_questions(request, held, NoteForm(initial={"happened_on": today()}, child=held.child), None, frame)
    form = NoteForm(request.POST, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    append_entry(held.id, Note(text=form.cleaned_data["text"]), happened=When(form.cleaned_data["happened_on"]))
    say_kept(request, _("Kept in the record, with its date."))
    return redirect("record", held.id)


urlpatterns = [
    path("cases/<uuid:case_id>/record/", show_record, name="record"),
    path("cases/<uuid:case_id>/record/note/", add_note, name="note-new"),
    path("cases/<uuid:case_id>/record/<int:seq>/", show_entry, name="entry"),
    path("cases/<uuid:case_id>/record/<int:seq>/withdraw/", withdraw, name="entry-withdraw"),
    path("cases/<uuid:case_id>/record/<int:seq>/erase/", erase, name="entry-erase"),
]
