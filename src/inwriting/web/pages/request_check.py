"""Check your answers: everything the request letter knows, each with a way to change it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.core.facts.needs import Need
from inwriting.web.asking import FactForm, read_fact
from inwriting.web.forms.needs import AREA_WORDS, HappensNowForm, LessForm, MustDoForm, SupportForm
from inwriting.web.forms.people import ROLE_WORDS
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.request import FORMS

NEED_FORMS: tuple[tuple[str, type[FactForm]], ...] = (
    ("must-do", MustDoForm),
    ("now", HappensNowForm),
    ("support", SupportForm),
    ("less", LessForm),
)


@dataclass(frozen=True)
class Row:
    """One answer: the question, what was said, and where to change it."""

    label: str
    value: Any
    address: str


def show_answers(request: HttpRequest, case_id: str) -> HttpResponse:
    """All the answers on one page."""
    held = hold_case(request, case_id)
    sections = [
        {"heading": _("Your child and the school"), "rows": _fact_rows(held, ("name", "schoolday", "school", "home"))},
        {"heading": _("The people"), "rows": _people_rows(held)},
        *({"heading": AREA_WORDS[need.area], "rows": _need_rows(held, need)} for need in held.file.needs),
        {"heading": _("Examples and classroom"), "rows": [_incident_row(held), *_fact_rows(held, ("classroom",))]},
        {"heading": _("What you ask for"), "rows": _fact_rows(held, ("kind", "tasks", "when", "fading", "answer"))},
    ]
    return render(request, "request_check.html", {"case": held, "sections": sections})


def _fact_rows(held: Held, steps: tuple[str, ...]) -> list[Row]:
    rows = []
    for step in steps:
        form = FORMS[step](child=held.child)
        address = reverse("request-step", args=[held.id, step]) + "?then=check"
        rows += [
            Row(str(form.fields[name].label), read_fact(held.file, place), f"{address}#id_{name}")
            for name, place in form.facts.items()
        ]
    return rows


def _people_rows(held: Held) -> list[Row]:
    return [
        Row(
            str(ROLE_WORDS[person.role]),
            "\n".join(line for line in (person.name, person.email, *person.address) if line),
            reverse("person", args=[held.id, person.id]),
        )
        for person in held.file.people
    ] or [Row(_("The people the letter goes to"), "", reverse("people", args=[held.id]) + "?for=request")]


def _need_rows(held: Held, need: Need) -> list[Row]:
    rows = []
    for question, form_class in NEED_FORMS:
        form = form_class(child=held.child)
        rows += [
            Row(
                str(form.fields[name].label),
                getattr(need, name),
                reverse("need", args=[held.id, need.area, question]) + "?then=check",
            )
            for name in form.facts
        ]
    tried = tuple(f"{one.what}: {one.result}" if one.result else one.what for one in need.tried)
    says = tuple(f"“{one.says}”" for one in need.plan_mentions)
    return [
        *rows,
        Row(_("What was tried"), tried, reverse("need", args=[held.id, need.area, "tried"])),
        Row(_("What the IEP says"), says, reverse("need", args=[held.id, need.area, "iep"])),
    ]


def _incident_row(held: Held) -> Row:
    count = held.count("incident")
    return Row(
        _("Things that happened, with dates"),
        _("%(count)s kept in the record") % {"count": count} if count else "",
        reverse("incidents", args=[held.id]) + "?for=request",
    )


urlpatterns = [path("cases/<uuid:case_id>/request/check/", show_answers, name="request-check")]
