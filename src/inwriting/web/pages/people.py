"""The people of the case: one list, used by every letter."""

import re

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse

from inwriting.actions.save_facts import save_facts
from inwriting.core.facts.people import Person
from inwriting.web.answering import show_questions
from inwriting.web.asking import is_blank
from inwriting.web.forms.people import PersonForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.request_list import next_address

FOR_LETTER = ("parent", "principal", "special-education-director")


def list_people(request: HttpRequest, case_id: str) -> HttpResponse:
    """Everybody, and who is still missing for the letter."""
    held = hold_case(request, case_id)
    asking = request.GET.get("for") == "request"
    roles = {person.role for person in held.file.people}
    return render(
        request,
        "people.html",
        {
            "case": held,
            "people": held.file.people,
            "missing": [role for role in FOR_LETTER if role not in roles],
            "coming_from": "?for=request" if asking else "",
            "coming_from_and": "&for=request" if asking else "",
            "back": reverse("request" if asking else "case", args=[held.id]),
            "go_on": next_address(held, "people") if asking else reverse("case", args=[held.id]),
        },
    )


def ask_person(request: HttpRequest, case_id: str, person_id: str = "") -> HttpResponse:
    """Add or change one person."""
    held = hold_case(request, case_id)
    person = next((one for one in held.file.people if one.id == person_id), None)
    if person_id and person is None:
        raise Http404
    after = reverse("people", args=[held.id]) + ("?for=request" if request.GET.get("for") == "request" else "")
    earlier = {name: getattr(person, name) for name in PersonForm.facts} if person else {}
    frame = {"kicker": held.name, "back": after, "person": person, "template": "person.html"}
    if request.method != "POST":
        start = earlier or {"role": request.GET.get("role", "")}
        return show_questions(request, held, _titled(PersonForm(initial=start, child=held.child), person), None, frame)
    if "remove" in request.POST and person:
        save_facts(held.id, {"people": tuple(one for one in held.file.people if one is not person)}, erase=True)
        return redirect(after)
    form = _titled(PersonForm(request.POST, initial=earlier, child=held.child), person)
    answers = form.read_answers(earlier)
    if answers.keep and (person or not {"role", "name"} & set(form.errors)):
        values = {
            name: ((() if name == "address" else "") if is_blank(value) else value) for name, value in answers.keep.items()
        }
        person = keep_person(held, person, values)
    if answers.flaws:
        # What was kept now belongs to a person of its own, so sending the page again changes that one.
        if person and not person_id:
            frame["send_to"] = reverse("person", args=[held.id, person.id])
        return show_questions(request, held, form, answers, frame)
    return redirect(after)


def keep_person(held: Held, person: Person | None, values: dict[str, object]) -> Person:
    """Put the person in the list and keep the list."""
    people = held.file.people
    if person:
        changed = msgspec.structs.replace(person, **values)
        save_facts(held.id, {"people": tuple(changed if one is person else one for one in people)})
        return changed
    role, name = str(values.get("role", "other")), str(values.get("name", ""))
    made = Person(id=new_id(name or role, {one.id for one in people}), **values)  # type: ignore[arg-type]
    save_facts(held.id, {"people": (*people, made)})
    return made


def new_id(words: str, taken: set[str]) -> str:
    """A kebab-case id from a name that no one else has."""
    base = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") or "person"
    number = 1
    while (made := base if number == 1 else f"{base}-{number}") in taken:
        number += 1
    return made


def _titled(form: PersonForm, person: Person | None) -> PersonForm:
    from django.utils.translation import gettext as _

    form.heading = (person.name or _("This person")) if person else _("Who is it?")  # type: ignore[misc]
    return form


urlpatterns = [
    path("cases/<uuid:case_id>/people/", list_people, name="people"),
    path("cases/<uuid:case_id>/people/new/", ask_person, name="person-new"),
    path("cases/<uuid:case_id>/people/<slug:person_id>/", ask_person, name="person"),
]
