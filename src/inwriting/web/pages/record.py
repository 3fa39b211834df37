"""The record as a timeline, one entry at a time, and the deeds on it: note, correct, withdraw, erase."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.append_entry import append_entry
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import Note
from inwriting.core.facts.when import When
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.forms.record import NoteForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw

PER_PAGE = 50


def show_record(request: HttpRequest, case_id: str) -> HttpResponse:
    """The timeline, a page at a time."""
    held = hold_case(request, case_id)
    events = sorted(held.case.events, key=lambda event: event.happened.order, reverse=True)
    page = Paginator(events, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "record.html", {"case": held, "events": page.object_list, "page": page})


def get_event(held: Held, entry_id: str) -> Event:
    """The entry, or page not found."""
    for event in held.case.events:
        if event.id == entry_id:
            return event
    raise Http404


def add_note(request: HttpRequest, case_id: str) -> HttpResponse:
    """Write something down, with its day."""
    held = hold_case(request, case_id)
    from inwriting.web.clock import today
    after = reverse("record", args=[held.id])
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
    return redirect(after)


urlpatterns = [
    path("cases/<uuid:case_id>/record/", show_record, name="record"),
    path("cases/<uuid:case_id>/record/note/", add_note, name="note-new"),
]
