"""The child's needs, one area at a time and one question a page."""

from typing import Any

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.save_facts import save_facts
from inwriting.core.facts.needs import Need, PlanMention, Tried
from inwriting.web.answering import show_questions
from inwriting.web.asking import Answers, FactForm, is_blank
from inwriting.web.forms import needs as forms
from inwriting.web.holding import Held, hold_case
from inwriting.web.rendering import Flaw
from inwriting.web.request_list import next_address

QUESTIONS: dict[str, type[FactForm]] = {
    "must-do": forms.MustDoForm,
    "now": forms.HappensNowForm,
    "support": forms.SupportForm,
    "less": forms.LessForm,
}
# The lists that hang on a need come after its plain questions.
ORDER = ("must-do", "now", "support", "tried", "less", "iep")
LISTS: dict[str, tuple[str, type[FactForm], type[msgspec.Struct]]] = {
    "tried": ("tried", forms.TriedForm, Tried),
    "iep": ("plan_mentions", forms.MentionForm, PlanMention),
}


def choose_areas(request: HttpRequest, case_id: str) -> HttpResponse:
    """Tick the areas. An area that holds answers is only taken away when the parent says so."""
    held = hold_case(request, case_id)
    there = {need.area: need for need in held.file.needs}
    frame = {"kicker": held.name, "back": reverse("request", args=[held.id]), "skip": next_address(held, "needs")}
    if request.method != "POST":
        return show_questions(request, held, forms.AreasForm(initial={"areas": list(there)}, child=held.child), None, frame)
    form = forms.AreasForm(request.POST, child=held.child)
    form.full_clean()
    chosen = form.cleaned_data.get("areas", [])
    told = [area for area, need in there.items() if area not in chosen and need != Need(area=area)]
    wanted = [area for area, _words, _hint in forms.AREAS if area in chosen or area in told]
    if request.POST.get("areas-blank") == "drop":
        wanted, told = [area for area in wanted if area not in told], []
    save_facts(held.id, {"needs": tuple(there.get(area, Need(area=area)) for area in wanted)}, erase=True)
    if told and request.POST.get("areas-blank") != "keep":
        names = ", ".join(str(forms.AREA_WORDS[area]) for area in told)
        flaw = Flaw(_("You have written about %(areas)s. Keep it, or take it away?") % {"areas": names}, "id_areas-blank")
        return show_questions(request, held, form, Answers({}, {"areas": names}, [flaw]), frame)
    first = next((area for area in wanted if area not in there), wanted[0] if wanted else "")
    return redirect("need", held.id, first, ORDER[0]) if first else redirect(next_address(held, "needs"))


def ask_need(request: HttpRequest, case_id: str, area: str, question: str) -> HttpResponse:
    """One question about one area."""
    held = hold_case(request, case_id)
    need = get_need(held, area)
    after = (
        reverse("request-check", args=[held.id])
        if request.GET.get("then") == "check"
        else after_question(held, area, question)
    )
    frame = {
        "kicker": f"{forms.AREA_WORDS[area]} · {held.child}",
        "back": before_question(held, area, question),
        "skip": after,
    }
    if question in LISTS:
        return ask_list(request, held, need, question, frame)
    if question not in QUESTIONS:
        raise Http404
    form_class = QUESTIONS[question]
    earlier = {name: getattr(need, name) for name in form_class.facts}
    if request.method != "POST":
        return show_questions(request, held, form_class(initial=earlier, child=held.child), None, frame)
    form = form_class(request.POST, initial=earlier, child=held.child)
    answers = form.read_answers(earlier)
    if answers.keep:
        save_need(held, msgspec.structs.replace(need, **answers.keep))
    return show_questions(request, held, form, answers, frame) if answers.flaws else redirect(after)


def ask_list(request: HttpRequest, held: Held, need: Need, question: str, frame: dict[str, Any]) -> HttpResponse:
    """What was tried, or where the IEP speaks of it: the list so far, and one more to add or change."""
    field, form_class, shape = LISTS[question]
    items: tuple[Any, ...] = getattr(need, field)
    number = request.GET.get("item", "")
    item = items[int(number)] if number.isdecimal() and int(number) < len(items) else None
    earlier = {name: getattr(item, name) for name in form_class.facts} if item else {}
    frame |= {
        "template": "need_list.html",
        "items": items,
        "question": question,
        "item": item,
        "number": number,
        "keep_words": _("Keep this"),
        "skip_words": _("Go on") if items else _("There is nothing: go on"),
    }
    if request.method != "POST":
        return show_questions(request, held, form_class(initial=earlier, child=held.child), None, frame)
    if "remove" in request.POST and item:
        save_need(held, msgspec.structs.replace(need, **{field: tuple(one for one in items if one is not item)}))
        return redirect(request.path)
    form = form_class(request.POST, initial=earlier, child=held.child)
    answers = form.read_answers(earlier)
    if answers.flaws:
        return show_questions(request, held, form, answers, frame)
    values = {name: value for name, value in {**earlier, **answers.keep}.items() if not is_blank(value)}
    made = shape(**values)
    kept = tuple(made if one is item else one for one in items) if item else (*items, made)
    save_need(held, msgspec.structs.replace(need, **{field: kept}))
    return redirect(request.path)


def get_need(held: Held, area: str) -> Need:
    """The need in that area, or page not found."""
    for need in held.file.needs:
        if need.area == area:
            return need
    raise Http404


def save_need(held: Held, changed: Need) -> None:
    """Keep one need; the others stay as they are."""
    fresh = held.file.needs
    save_facts(held.id, {"needs": tuple(changed if need.area == changed.area else need for need in fresh)})


def after_question(held: Held, area: str, question: str) -> str:
    """The next question of the area, else the first open question of the next area, else the next step."""
    if question in ORDER and question != ORDER[-1]:
        return reverse("need", args=[held.id, area, ORDER[ORDER.index(question) + 1]])
    areas = [need.area for need in held.file.needs]
    later = areas[areas.index(area) + 1 :] if area in areas else []
    return reverse("need", args=[held.id, later[0], ORDER[0]]) if later else next_address(held, "needs")


def before_question(held: Held, area: str, question: str) -> str:
    """The question before, or the choice of areas."""
    place = ORDER.index(question) if question in ORDER else 0
    return reverse("need", args=[held.id, area, ORDER[place - 1]]) if place else reverse("needs", args=[held.id])


urlpatterns = [
    path("cases/<uuid:case_id>/needs/", choose_areas, name="needs"),
    path("cases/<uuid:case_id>/needs/<slug:area>/<slug:question>/", ask_need, name="need"),
]
