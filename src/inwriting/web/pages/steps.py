"""The path: every step that fits today with its reason, and the ways to go on side by side."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from inwriting.core.law.load import load_pack
from inwriting.core.steps import Step
from inwriting.web.clock import today
from inwriting.web.holding import Held, hold_case
from inwriting.web.knowing import know
from inwriting.web.pages.letters import page_language
from inwriting.web.reasons import say_rule


def show_steps(request: HttpRequest, case_id: str) -> HttpResponse:
    """What to do, most pressing first, each with why, the letter, what to expect, and how long to wait."""
    held = hold_case(request, case_id)
    language = page_language(request)
    pack = load_pack(held.file.pack)
    steps = know(held, language).steps
    return render(
        request,
        "steps.html",
        {"case": held, "steps": [show_step(one, held, pack, language) for one in steps], "law_note": law_note(pack)},
    )


def show_step(step: Step, held: Held, pack: Any, language: str) -> dict[str, Any]:
    """A step with the words of its rules and the title of its letter."""
    letter = pack.letters.get(step.letter) if step.letter else None
    return {
        "step": step,
        "rules": [rule for rule in (say_rule(pack, one, language) for one in step.rules) if rule],
        "letter": (letter.title.get(language) or letter.title["en"]) if letter else "",
        "guide": step.guide if step.guide in pack.guides else "",
    }


def show_ways(request: HttpRequest, case_id: str) -> HttpResponse:
    """The ways to go on, side by side: cost, time, what each can do, what it does to the others."""
    held = hold_case(request, case_id)
    language = page_language(request)
    pack = load_pack(held.file.pack)
    ways = [
        {
            "id": way.id,
            "secondary": way.status == "secondary",
            "letter": way.letter if way.letter in pack.letters else "",
            **{
                name: getattr(way, name).get(language) or getattr(way, name)["en"]
                for name in ("title", "cost", "time", "can", "effect", "when")
            },
            "rules": [rule for rule in (say_rule(pack, one, language) for one in way.rules) if rule],
        }
        for way in pack.ways
    ]
    return render(request, "ways.html", {"case": held, "roads": ways, "law_note": law_note(pack)})


def law_note(pack: Any) -> str:
    """A word about a pack that is past its review date, for every page that rests on it; otherwise nothing."""
    from django.utils.formats import date_format
    from django.utils.translation import gettext as _

    if not pack.is_past_review(today()):
        return ""
    return _("The rules behind this page were due to be read again by %(day)s. Check them before you rely on a date.") % {
        "day": date_format(pack.review_due_on, "DATE_FORMAT")
    }


urlpatterns = [
    path("cases/<uuid:case_id>/next/", show_steps, name="steps"),
    path("cases/<uuid:case_id>/ways/", show_ways, name="ways"),
]
