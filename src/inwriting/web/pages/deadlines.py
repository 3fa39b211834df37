"""Dates to watch: by when, who must act, how it was counted, and which facts will soon be too old for a complaint."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from inwriting.actions.share_deadlines import MEDIA_TYPE, share_deadlines
from inwriting.core.deadlines import Deadline
from inwriting.core.deadlines.lookback import look_back
from inwriting.core.law.load import load_pack
from inwriting.web.clock import today
from inwriting.web.doubt_words import say_question
from inwriting.web.downloads import send_bytes
from inwriting.web.holding import Held, hold_case
from inwriting.web.knowing import know
from inwriting.web.pages.feed import feed_address
from inwriting.web.pages.letters import page_language
from inwriting.web.pages.steps import law_note

COMPLAINT = "state-complaint-look-back"


def show_deadlines(request: HttpRequest, case_id: str) -> HttpResponse:
    """Every date, grouped by what it asks of the parent today."""
    held = hold_case(request, case_id)
    pack = load_pack(held.file.pack)
    language = page_language(request)
    watch = know(held, language).watch
    backward = {timeline.id for timeline in pack.timelines.values() if timeline.counts == "back"}
    forward = [one for one in watch.deadlines if one.timeline not in backward]
    return render(
        request,
        "deadlines.html",
        {
            "case": held,
            "today": watch.today,
            "feed": feed_address(request, held.id),
            "questions": [{"words": say_question(one, language), "entries": one.entries} for one in watch.questions],
            "law_note": law_note(pack),
            "reviewed_on": pack.reviewed_on,
            "look_back": say_timeline(pack, COMPLAINT, page_language(request)),
            "open": [show_deadline(one) for one in forward if one.state == "open"],
            "passed": [show_deadline(one) for one in forward if one.state == "passed"],
            "numberless": [show_deadline(one) for one in forward if one.state == "no-number"],
            "done": [show_deadline(one) for one in forward if one.state in ("met", "late")],
            "years": group_look_back(
                held, [one for one in watch.deadlines if one.timeline == COMPLAINT and one.state in ("open", "passed")]
            ),
            "others": nearest_of(
                [one for one in watch.deadlines if one.timeline in backward - {COMPLAINT} and one.state == "open"]
            ),
        },
    )


def say_timeline(pack: Any, timeline: str, language: str) -> str:
    """What the pack says about a clock."""
    found = pack.timelines.get(timeline)
    return (found.says.get(language) or found.says["en"]) if found else ""


def show_deadline(one: Deadline) -> dict[str, Any]:
    """A deadline with who must act and how sure it is, in words."""
    who = {"school": _("The school"), "state": _("The state"), "parent": _("You"), "federal-office": _("The federal office")}
    sure = {
        "secondary": _("Taken from a page about the rule; check this before you rely on it."),
        "courtesy": _("A courtesy date that you named, not a limit set by law."),
    }
    return {
        "deadline": one,
        "who": who[one.who],
        "sure": sure.get(one.confidence, ""),
        "days": (one.due_on - today()).days if one.due_on else None,
        "late": one.state == "late",
    }


def group_look_back(held: Held, deadlines: list[Deadline]) -> list[dict[str, Any]]:
    """The dated facts by when they fall out of the year of a state complaint, the most urgent first."""
    names = {one.id.split(":", 1)[1]: one for one in deadlines}
    found = look_back([(entry, one.starts_on) for entry, one in names.items()], today())
    words = {
        "tomorrow": _("The last day is today: from tomorrow the state no longer looks at these"),
        "next-week": _("Falls out within a week"),
        "next-month": _("Falls out within a month"),
        "inside": _("Still inside the year"),
        "out": _("Older than a year: background only"),
    }
    return [
        {
            "status": status,
            "words": words[status],
            "facts": [
                {"fact": fact, "about": names[fact.entry].title.rpartition(": ")[2]}
                for fact in found.facts
                if fact.status == status
            ],
        }
        for status in words
        if found.count(status)
    ]


def nearest_of(deadlines: list[Deadline]) -> list[dict[str, Any]]:
    """Of each limit that runs back, the fact that falls out first."""
    first: dict[str, Deadline] = {}
    for one in deadlines:
        first.setdefault(one.timeline, one)
    return [show_deadline(one) for one in first.values()]


def take_calendar(request: HttpRequest, case_id: str) -> HttpResponse:
    """The dates as a calendar file; of the limits that run back, only the first to fall out."""
    held = hold_case(request, case_id)
    pack = load_pack(held.file.pack)
    watch = know(held, page_language(request)).watch
    backward = {timeline.id for timeline in pack.timelines.values() if timeline.counts == "back"}
    nearest = [
        one["deadline"]
        for one in nearest_of([one for one in watch.deadlines if one.timeline in backward and one.state == "open"])
    ]
    summary = held.overview.summary
    content = share_deadlines(
        [*(one for one in watch.deadlines if one.timeline not in backward), *nearest],
        held.id,
        summary.entries + summary.version,
    )
    return send_bytes(content, "dates-to-watch.ics", MEDIA_TYPE)


urlpatterns = [
    path("cases/<uuid:case_id>/deadlines/", show_deadlines, name="deadlines"),
    path("cases/<uuid:case_id>/deadlines/calendar.ics", take_calendar, name="deadlines-calendar"),
]
