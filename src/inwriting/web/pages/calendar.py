"""The school's calendar: what is known, a file or list to take over after a look, and single days."""

from datetime import date
from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.confirm_calendar import (
    CalendarRead,
    add_days,
    confirm_calendar,
    make_year,
    read_calendar,
    suggest_holidays,
    take_days_out,
)
from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.read_kept import get_kept, translate_remark
from inwriting.core.facts.calendar import Closed
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept, show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.forms.calendar import CalendarForm, DaysForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw, flaws_of, show_problem

STATES = {"us-ar": "AR"}


def show_calendar(request: HttpRequest, case_id: str) -> HttpResponse:
    """What is known about school days, and days that can be taken out again."""
    held = hold_case(request, case_id)
    if request.method == "POST":
        kind, _dash, day = request.POST.get("out", "").partition(":")
        if on := read_day(day):
            take_days_out(held.id, kind, on)
            say_kept(request, _("Taken out of the calendar."))
        return redirect("calendar", held.id)
    return render(request, "calendar.html", {"case": held, "calendar": held.file.calendar})


def add_calendar(request: HttpRequest, case_id: str) -> HttpResponse:
    """Keep the file or the list first; then show what we understood."""
    held = hold_case(request, case_id)
    frame = {"kicker": held.name, "back": reverse("calendar", args=[held.id]), "keep_words": _("See what we understood")}
    if request.method != "POST":
        return show_questions(request, held, CalendarForm(child=held.child), None, frame)
    form = CalendarForm(request.POST, request.FILES, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    given = form.cleaned_data
    upload = given.get("paper")
    name, content = (upload.name, upload.read()) if upload else ("calendar-list.txt", given["words"].encode())
    try:
        read_calendar(content, year_starts_on=given["first_on"])
        entry = keep_evidence(
            held.id,
            EvidenceKept(title=_("School calendar: %(name)s") % {"name": name}),
            ((name, content),),
            happened=When(today()),
        )
    except Problem as problem:
        return show_questions(request, held, form, Answers({}, {}, flaws_of(problem)), frame)
    last = f"&last={given['last_on']}" if given["last_on"] else ""
    return redirect(f"{reverse('calendar-check', args=[held.id])}?paper={entry.seq}&first={given['first_on']}{last}")


def check_calendar(request: HttpRequest, case_id: str) -> HttpResponse:
    """What we understood, what we ask, what might be missing; then the year as the parent confirms it."""
    held = hold_case(request, case_id)
    event = find_kept(held, request.GET.get("paper", ""))
    if event is None:
        return redirect("calendar-add", held.id)
    asked = {**request.GET.dict(), **request.POST.dict()}
    first, last = read_day(asked.get("first", "")), read_day(asked.get("last", ""))
    order = {"month": True, "day": False}.get(asked.get("order", ""))
    content = get_kept(held.id, int(event.id[1:]), event.files[0].sha256)[1]
    try:
        read = read_calendar(content, year_starts_on=first or today(), month_first=order)
    except Problem as problem:
        return show_problem(request, problem)
    first, last = first or read.first_on, last or read.last_on
    frame = {
        "case": held,
        "event": event,
        "read": read,
        "first": first,
        "last": last,
        "order": asked.get("order", ""),
        "minutes": asked.get("minutes", "390"),
        "questions": list_questions(read),
        "holidays": find_holidays(held, read, first, last),
        "remarks": [translate_remark(remark, _) for remark in read.remarks],
    }
    if request.method != "POST" or "again" in request.POST:
        return render(request, "calendar_check.html", frame)
    try:
        return keep_year(request, held, event, frame)
    except Problem as problem:
        return render(
            request,
            "calendar_check.html",
            {**frame, "problems": [Flaw(one.words, "last", one.do) for one in flaws_of(problem)]},
            status=422,
        )


def keep_year(request: HttpRequest, held: Held, event: Event, frame: dict[str, Any]) -> HttpResponse:
    """Take over what is ticked, and the answers to the questions."""
    read: CalendarRead = frame["read"]
    picked = set(request.POST.getlist("closed"))
    closed = [one for one in read.closed if str(one.from_on) in picked]
    closed += [one for one in frame["holidays"] if f"h{one.from_on}" in picked]
    for question in frame["questions"]:
        if (span := spans_of(request.POST.get(question["name"], ""))) is not None:
            closed.append(Closed(span[0], span[1], question["quote"][:120], "other"))
    closed = sorted({one.from_on: one for one in closed}.values(), key=lambda one: one.from_on)
    open_questions = any(not request.POST.get(question["name"]) for question in frame["questions"])
    minutes = int(frame["minutes"]) if frame["minutes"].isdigit() and 0 < int(frame["minutes"]) <= 720 else 390
    year = make_year(
        msgspec.structs.replace(read, closed=tuple(closed), questions=()),
        source=event.files[0].name,
        first_on=frame["first"],
        last_on=frame["last"],
        open_minutes=minutes,
    )
    confirm_calendar(held.id, msgspec.structs.replace(year, assumed=open_questions))
    say_kept(request, _("The calendar is taken over. School days are counted from it."))
    return redirect("calendar", held.id)


def list_questions(read: CalendarRead) -> list[dict[str, Any]]:
    """The questions with the days that could be the answer."""
    asked = []
    for number, one in enumerate(read.questions):
        days = [day for day in map(read_day, one.choices) if day]
        span = one.ask.startswith("Is school closed")
        answers = [(f"{days[0]}/{days[-1]}", days)] if span and days else [(str(day), [day]) for day in days]
        asked.append({"name": f"q{number}", "says": one.say(_), "quote": one.quote, "answers": answers, "line": one.line})
    return asked


def spans_of(answer: str) -> tuple[date, date | None] | None:
    """The days of an answer such as "2026-11-23/2026-11-27"; None for "leave it out"."""
    first, _slash, last = answer.partition("/")
    from_on, to_on = read_day(first), read_day(last)
    return (from_on, to_on if to_on and to_on > from_on else None) if from_on else None


def find_holidays(held: Held, read: CalendarRead, first: date | None, last: date | None) -> list[Closed]:
    """Public holidays of that year that the calendar does not name: a suggestion, since districts decide for themselves."""
    if not first or not last or last < first or (last - first).days > 400:
        return []
    there = {day for one in read.closed for day in (one.from_on, one.to_on or one.from_on)}
    inside = [(one.from_on, one.to_on or one.from_on) for one in read.closed]
    return [
        one
        for one in suggest_holidays(first, last, STATES.get(held.file.pack, "AR"))
        if one.from_on not in there and not any(start <= one.from_on <= end for start, end in inside)
    ]


def find_kept(held: Held, seq: str) -> Event | None:
    """The entry of that number, if it keeps a file."""
    return next((event for event in held.case.events if event.id == f"e{seq}" and event.files), None) if seq.isdigit() else None


def read_day(text: str) -> date | None:
    """A day written as 2026-11-23, or nothing."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def change_days(request: HttpRequest, case_id: str) -> HttpResponse:
    """An absence, a snow day, a short day."""
    held = hold_case(request, case_id)
    frame = {"kicker": held.name, "back": reverse("calendar", args=[held.id]), "keep_words": _("Keep it")}
    if request.method != "POST":
        kind = request.GET.get("kind", "absent")
        return show_questions(
            request, held, DaysForm(child=held.child, initial={"kind": kind, "from_on": today()}), None, frame
        )
    form = DaysForm(request.POST, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        given = form.cleaned_data
        try:
            add_days(
                held.id,
                given["kind"],
                given["from_on"],
                given["to_on"],
                why=given["why"],
                open_minutes=given["open_minutes"] or 0,
            )
        except Problem as problem:
            flaws = flaws_of(problem)
    if flaws:
        return show_questions(request, held, form, Answers({}, {}, flaws), frame)
    say_kept(request, _("Kept in the calendar."))
    return redirect("calendar", held.id)


urlpatterns = [
    path("cases/<uuid:case_id>/calendar/", show_calendar, name="calendar"),
    path("cases/<uuid:case_id>/calendar/add/", add_calendar, name="calendar-add"),
    path("cases/<uuid:case_id>/calendar/check/", check_calendar, name="calendar-check"),
    path("cases/<uuid:case_id>/calendar/days/", change_days, name="calendar-days"),
]
