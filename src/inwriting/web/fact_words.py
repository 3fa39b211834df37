"""The plain names of facts, and the page on which each is answered."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

# The last words of a fact's path say what it is; the same words are used wherever the path begins.
NAMES = {
    "child.name": gettext_noop("Your child's name"),
    "child.first_name": gettext_noop("What you call your child"),
    "child.grade": gettext_noop("Grade"),
    "child.born_on": gettext_noop("Date of birth"),
    "child.disability": gettext_noop("Disability"),
    "parent": gettext_noop("You"),
    "school": gettext_noop("School"),
    "district": gettext_noop("District"),
    "classroom": gettext_noop("Who is in the classroom"),
    "needs": gettext_noop("Areas of need"),
    "must_do": gettext_noop("What your child must be able to do"),
    "happens_now": gettext_noop("What happens now"),
    "support": gettext_noop("What an adult would do"),
    "less": gettext_noop("Why less is not enough"),
    "tried": gettext_noop("What was tried"),
    "mentions": gettext_noop("What the IEP says"),
    "incidents": gettext_noop("What happened, with dates"),
    "tasks": gettext_noop("What the aide would do"),
    "settings": gettext_noop("Where"),
    "times": gettext_noop("When"),
    "minutes_per_day": gettext_noop("Minutes a day"),
    "training": gettext_noop("Training"),
    "fading": gettext_noop("How support could shrink"),
    "absence_plan": gettext_noop("When the aide is absent"),
    "starts_on": gettext_noop("Start"),
    "answer_by_on": gettext_noop("Courtesy date"),
    "meeting_times": gettext_noop("When you can meet"),
    "sharing": gettext_noop("Own aide or shared"),
    "plan": gettext_noop("The IEP"),
    "promises": gettext_noop("Service lines of the IEP"),
    "refusal": gettext_noop("The school's no"),
    "notice": gettext_noop("The school's notice"),
    "talk": gettext_noop("What was said"),
    "meeting": gettext_noop("The meeting"),
    "incident": gettext_noop("The incident"),
    "missed": gettext_noop("Days without the support"),
    "request": gettext_noop("Your request"),
    "answers": gettext_noop("The school's reasons"),
}
# Where a blank is filled in: the place that the letter names -> (page, words after the case in its address).
PLACES: dict[str, tuple[str, tuple[str, ...]]] = {
    "child.name": ("request-step", ("name",)),
    "child.first_name": ("request-step", ("name",)),
    "child.grade": ("request-step", ("schoolday",)),
    "child.under": ("request-step", ("schoolday",)),
    "school.name": ("request-step", ("school",)),
    "district.name": ("request-step", ("school",)),
    "needs": ("needs", ()),
    "needs.must_do": ("needs", ()),
    "needs.happens_now": ("needs", ()),
    "wanted.tasks": ("request-step", ("tasks",)),
    "wanted.settings": ("request-step", ("when",)),
    "wanted.absence_plan": ("request-step", ("fading",)),
}


def say_fact(path: str) -> str:
    """The plain name of a fact such as "needs.must_do"."""
    parts = path.split(".")
    for name in (path, parts[-1], *reversed(parts)):
        if name in NAMES:
            return _(NAMES[name])
    return parts[-1].replace("_", " ").replace("-", " ")


def find_place(case_id: str, place: str) -> str:
    """The address of the page on which a blank is filled in, or nothing."""
    if place.startswith("people"):
        role = place.rpartition("= ")[2]
        return reverse("person-new", args=[case_id]) + f"?role={role}"
    if place.startswith("events"):
        return reverse("record", args=[case_id])
    if place not in PLACES:
        return ""
    name, words = PLACES[place]
    return reverse(name, args=[case_id, *words])
