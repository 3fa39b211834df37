"""Shows a page of questions, keeps what comes back, and goes on when nothing needs a second look."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from inwriting.actions.save_facts import save_facts
from inwriting.core.problems import Problem
from inwriting.web.asking import Answers, FactForm, blank_of, is_blank, read_fact
from inwriting.web.holding import Held
from inwriting.web.rendering import flaws_of


def answer_page(
    request: HttpRequest, held: Held, form_class: type[FactForm], after: str, frame: dict[str, Any]
) -> HttpResponse:
    """One page of questions about the case file. `after` is where it goes on; `frame` is for the template."""
    earlier = {name: read_fact(held.file, path) for name, path in form_class.facts.items()}
    if request.method != "POST":
        return show_questions(request, held, form_class(initial=earlier, child=held.child), None, frame)
    form = form_class(request.POST, initial=earlier, child=held.child)
    answers = form.read_answers(earlier)
    changes = {
        form_class.facts[name]: blank_of(held.file, form_class.facts[name]) if is_blank(value) else value
        for name, value in answers.keep.items()
    }
    for path, value in changes.items():
        try:
            save_facts(held.id, {path: value}, erase=is_blank(value))
        except Problem as problem:
            answers.flaws.extend(flaws_of(problem))
    if answers.flaws:
        return show_questions(request, held, form, answers, frame)
    return redirect(after)


def show_questions(
    request: HttpRequest, held: Held | None, form: FactForm, answers: Answers | None, frame: dict[str, Any]
) -> HttpResponse:
    """The page itself; with `answers`, the box on top says what needs a second look and what was kept."""
    context = {"case": held, "form": form, "lone": len(form.fields) == 1 and form.page_heading, **frame}
    if answers:
        kept = [str(form.fields[name].label) for name in answers.keep]
        context |= {
            "problems": answers.flaws,
            "asks": answers.asks,
            "kept_note": _("Kept: %(fields)s.") % {"fields": ", ".join(kept)} if kept else "",
        }
    return render(request, frame.get("template", "question.html"), context, status=422 if answers else 200)


def say_kept(request: HttpRequest, words: str) -> None:
    """Tell the next page what was kept."""
    messages.success(request, words)
