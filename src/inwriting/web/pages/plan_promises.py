"""The plan and its promises: the versions, a new one by hand, one taken over from a checked paper, one put right."""

from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.list_entries import get_line
from inwriting.actions.read_kept import read_kept
from inwriting.actions.save_plan import correct_plan, save_plan
from inwriting.core.checks.plan import check_plan
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import PlanReceived
from inwriting.core.facts.plan import Plan, Promise
from inwriting.core.facts.when import When
from inwriting.core.law.load import load_pack
from inwriting.core.ledger.windows import plans_of
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept
from inwriting.web.clock import today
from inwriting.web.forms.plan import PLACE_FIELDS, PlanForm, PromiseForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw, flaws_of

MOST = 20


def list_plans(request: HttpRequest, case_id: str) -> HttpResponse:
    """Every version, the newest first, with its promises."""
    held = hold_case(request, case_id)
    kept = {
        event.payload.plan.id: event.id[1:]
        for event in held.case.get_events("plan-received")
        if isinstance(event.payload, PlanReceived)
    }
    plans = [
        {"plan": plan, "seq": int(kept[plan.id]) if kept.get(plan.id, "").isdigit() else None}
        for plan in reversed(plans_of(held.case))
    ]
    return render(request, "plan.html", {"case": held, "plans": plans, "papers": list_papers(held)})


def list_papers(held: Held) -> list[dict[str, Any]]:
    """The kept papers that a plan could be taken over from, newest first."""
    events = [event for event in reversed(held.case.get_events("evidence-kept")) if event.files and event.id[1:].isdigit()]
    return [{"seq": event.id[1:], "title": getattr(event.payload, "title", "") or event.files[0].name} for event in events[:8]]


def enter_plan(request: HttpRequest, case_id: str) -> HttpResponse:
    """One page: the version and its promises; nothing is kept until all of it fits."""
    held = hold_case(request, case_id)
    source, plan, promises = find_source(held, request)
    if request.method != "POST":
        return show_form(
            request,
            held,
            PlanForm(initial=plan, child=held.child, auto_id="plan_%s"),
            [make_form(held, None, number, one) for number, one in enumerate(promises or [{}], start=1)],
            source,
        )
    form = PlanForm(request.POST, child=held.child, auto_id="plan_%s")
    count = min(int(request.POST.get("count", "1") or 1) if request.POST.get("count", "1").isdigit() else 1, MOST)
    forms = [make_form(held, request.POST, number, {}) for number in range(1, count + 1)]
    if "more" in request.POST:
        return show_form(request, held, form, [*forms, make_form(held, None, count + 1, {})][:MOST], source)
    flaws = read_flaws(form, forms)
    if not flaws:
        try:
            return keep_plan(request, held, source, make_plan(form, forms), form)
        except Problem as problem:
            flaws = flaws_of(problem)
    return show_form(request, held, form, forms, source, flaws)


def find_source(held: Held, request: HttpRequest) -> tuple[Event | None, dict[str, Any], list[dict[str, Any]]]:
    """What the page begins with: an entry to put right, a paper to take over, a version to copy, or nothing."""
    seq = request.GET.get("correct", "") or request.GET.get("paper", "")
    event = next((one for one in held.case.events if one.id == f"e{seq}"), None) if seq else None
    if event is not None and isinstance(event.payload, PlanReceived):
        plan = event.payload.plan
        return event, {**ask_plan(plan), "received_on": event.happened.from_on}, [ask_promise(one) for one in plan.promises]
    if event is not None and event.files:
        found = check_plan(read_kept(held.id, int(seq), event.files[0].sha256), load_pack(held.file.pack)).promises
        day = event.happened.from_on
        start = min((one.starts_on for one in found if one.starts_on), default=day)
        title = str(getattr(event.payload, "title", ""))
        kind = "amendment" if "amend" in title.lower() else "504" if "504" in title else "iep"
        return event, {"kind": kind, "title": title, "received_on": day, "starts_on": start}, [take_over(one) for one in found]
    copied = next((one for one in plans_of(held.case) if one.id == request.GET.get("copy", "")), None)
    if copied is not None:
        return (
            None,
            {"kind": "amendment", "received_on": today(), "ends_on": copied.ends_on},
            [ask_promise(one) for one in copied.promises],
        )
    return None, {"received_on": today()}, []


def take_over(found: Any) -> dict[str, Any]:
    """A promise that the check found, with its quotation; a number only where the plan gives one."""
    weekly = round(found.minutes_per_week) if found.minutes_per_week else None
    return {
        "quote": found.quote,
        "service": found.support or _("Paraprofessional support"),
        "sharing": found.sharing,
        "amount": "number" if weekly else "none",
        "minutes": weekly,
        "times": 1,
        "per": "week" if weekly else "day",
        "settings": ", ".join(found.settings),
        "starts_on": found.starts_on,
        "ends_on": found.ends_on,
        "page": found.page,
        "vague": found.vague_terms,
    }


def ask_plan(plan: Plan) -> dict[str, Any]:
    """A version as the form asks for it."""
    return {"kind": plan.kind, "title": plan.title, "starts_on": plan.starts_on, "ends_on": plan.ends_on}


def ask_promise(one: Promise) -> dict[str, Any]:
    """A promise as the form asks for it."""
    table = msgspec.structs.asdict(one)
    amount = "whole-day" if one.whole_day else "number" if one.minutes is not None else "none"
    return {
        **table,
        "amount": amount,
        "days": list(one.days),
        "vague": one.vague_terms,
        **{name: ", ".join(table[name]) for name in PLACE_FIELDS},
    }


def make_form(held: Held, typed: Any, number: int, initial: dict[str, Any]) -> PromiseForm:
    """The form of one promise; its fields carry its number."""
    if typed is not None:
        initial = {"vague": [word for word in typed.get(f"p{number}-vague", "").split("|") if word]}
    return PromiseForm(typed, prefix=f"p{number}", initial=initial, child=held.child, number=number, auto_id="id_%s")


def read_flaws(form: PlanForm, forms: list[PromiseForm]) -> list[Flaw]:
    """Everything that needs a second look."""
    flaws = []
    for one in (form, *forms):
        one.full_clean()
        flaws += [
            Flaw(str(words), one[name].id_for_label if name in one.fields else "")
            for name, errors in one.errors.items()
            for words in errors
        ]
    return flaws


def make_plan(form: PlanForm, forms: list[PromiseForm]) -> Plan:
    """The version as the record's own shape."""
    given = form.cleaned_data
    promises = tuple(
        read_promise(one.cleaned_data, f"promise-{number}", one.data.get(f"{one.prefix}-vague", ""))
        for number, one in enumerate((one for one in forms if not one.is_empty), start=1)
    )
    return Plan(
        f"plan-{given['starts_on']}",
        given["starts_on"],
        given["ends_on"],
        given["title"] or "IEP",
        given["kind"] or "iep",
        promises,
    )


def read_promise(given: dict[str, Any], name: str, vague: str) -> Promise:
    """One promise as the record's own shape."""
    number = given["minutes"] if given["amount"] == "number" else None
    settings, periods = (tuple(word.strip() for word in given[field].split(",") if word.strip()) for field in PLACE_FIELDS)
    return Promise(
        name,
        given["service"] or "Paraprofessional support",
        given["provider"],
        given["sharing"] or "unstated",
        number,
        given["amount"] == "whole-day",
        given["times"] or 1,
        given["per"] or "day",
        tuple(given["days"]),
        periods,
        settings,
        given["starts_on"],
        given["ends_on"],
        tuple(word for word in vague.split("|") if word),
        given["quote"],
        given["page"],
    )


def keep_plan(request: HttpRequest, held: Held, source: Event | None, plan: Plan, form: PlanForm) -> HttpResponse:
    """Keep it as a new version, or put the entry right that was opened."""
    if source is not None and isinstance(source.payload, PlanReceived):
        promises = tuple(
            msgspec.structs.replace(one, id=old.id)
            for one, old in zip(plan.promises, source.payload.plan.promises, strict=False)
        )
        kept = msgspec.structs.replace(plan, id=source.payload.plan.id, promises=(*promises, *plan.promises[len(promises) :]))
        correct_plan(held.id, int(source.id[1:]), kept)
        say_kept(request, _("Put right. What it said first stays in the record."))
    else:
        received = When(form.cleaned_data["received_on"] or plan.starts_on)
        save_plan(
            held.id, plan, received=received, files=source.files if source else (), origin="extracted" if source else "typed"
        )
        say_kept(request, _("Kept in the record, as a version of its own."))
    return redirect("plan", held.id)


def show_form(
    request: HttpRequest,
    held: Held,
    form: PlanForm,
    forms: list[PromiseForm],
    source: Event | None,
    flaws: list[Flaw] | None = None,
) -> HttpResponse:
    """The page."""
    return render(
        request,
        "plan_new.html",
        {
            "case": held,
            "form": form,
            "forms": forms,
            "count": len(forms),
            "problems": flaws,
            "full": len(forms) >= MOST,
            "corrects": source is not None and isinstance(source.payload, PlanReceived),
            "takes_over": source is not None,
            "back": reverse("plan", args=[held.id]),
        },
        status=422 if flaws else 200,
    )


def take_paper(request: HttpRequest, case_id: str, seq: int) -> HttpResponse:
    """From a kept paper to the page with its promises."""
    held = hold_case(request, case_id)
    get_line(held.id, seq)
    return redirect(f"{reverse('plan-new', args=[held.id])}?paper={seq}")


urlpatterns = [
    path("cases/<uuid:case_id>/plan/", list_plans, name="plan"),
    path("cases/<uuid:case_id>/plan/new/", enter_plan, name="plan-new"),
    path("cases/<uuid:case_id>/plan/take-over/<int:seq>/", take_paper, name="plan-take-over"),
]
