"""The school's own service log beside ours, line by line, and the questions to ask."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from inwriting.actions.keep_evidence import keep_evidence
from inwriting.actions.read_kept import get_kept, translate_remark
from inwriting.actions.read_log import ROLES, ServiceLog, read_log
from inwriting.core.facts.case import Event
from inwriting.core.facts.events import EvidenceKept
from inwriting.core.facts.when import When
from inwriting.core.ledger import PromiseBalance, balance_service
from inwriting.core.ledger.beside import LogComparison, compare_logs
from inwriting.core.problems import Problem
from inwriting.web.answering import show_questions
from inwriting.web.asking import Answers
from inwriting.web.clock import today
from inwriting.web.forms.school_log import SchoolLogForm
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.calendar import find_kept
from inwriting.web.rendering import Flaw, flaws_of, show_problem

MOST = 400


def compare_school_log(request: HttpRequest, case_id: str) -> HttpResponse:
    """Keep the school's log first; then its columns, its lines beside ours, and what to ask."""
    held = hold_case(request, case_id)
    event = find_kept(held, request.GET.get("paper", ""))
    if event is not None:
        return show_beside(request, held, event)
    frame = {"kicker": held.name, "back": reverse("ledger", args=[held.id]), "keep_words": _("Keep it and read it")}
    if request.method != "POST":
        return show_questions(request, held, SchoolLogForm(child=held.child), None, frame)
    form = SchoolLogForm(request.POST, request.FILES, child=held.child)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if not flaws:
        upload = form.cleaned_data["paper"]
        content = upload.read()
        try:
            read_log(content)
            entry = keep_evidence(
                held.id,
                EvidenceKept(
                    title=_("The school's service log: %(name)s") % {"name": upload.name},
                    from_whom=form.cleaned_data["from_whom"],
                ),
                ((upload.name, content),),
                happened=When(today()),
            )
            return redirect(f"{reverse('school-log', args=[held.id])}?paper={entry.seq}")
        except Problem as problem:
            flaws = flaws_of(problem)
    return show_questions(request, held, form, Answers({}, {}, flaws), frame)


def show_beside(request: HttpRequest, held: Held, event: Event) -> HttpResponse:
    """The columns as we took them, and every line of both logs."""
    asked = request.GET
    columns = {role: int(asked[f"col-{role}"]) for role in ROLES if asked.get(f"col-{role}", "").isdigit()}
    order = {"month": True, "day": False}.get(asked.get("order", ""))
    try:
        log = read_log(
            get_kept(held.id, int(event.id[1:]), event.files[0].sha256)[1],
            columns=columns,
            month_first=order,
            century=2000 if asked.get("century") else None,
        )
    except Problem as problem:
        return show_problem(request, problem)
    balances = [one for one in balance_service(held.case, today()).promises if one.counted and one.sessions]
    balance = choose_balance(balances, log, asked.get("promise", ""))
    beside = compare_logs(balance, log.rows, held.file.calendar) if balance else LogComparison((), {}, None, None)
    only = asked.get("only", "questions")
    lines = [one for one in beside.lines if one.question] if only == "questions" else list(beside.lines)
    return render(
        request,
        "school_log.html",
        {
            "case": held,
            "event": event,
            "log": log,
            "columns": list_columns(log, columns),
            "headings": list(enumerate(log.headings)),
            "balances": balances,
            "balance": balance,
            "beside": beside,
            "lines": [say_line(one) for one in lines[:MOST]],
            "only": only,
            "counts": [(VERDICTS[name](), count) for name, count in sorted(beside.counts.items(), key=lambda pair: -pair[1])],
            "order": asked.get("order", ""),
            "questions": [one.say(_) for one in log.questions[:20]],
            "remarks": [translate_remark(one, _) for one in log.remarks],
        },
    )


def choose_balance(balances: list[PromiseBalance], log: ServiceLog, wanted: str) -> PromiseBalance | None:
    """The promise that was chosen; otherwise the one whose days hold most of the log's lines."""
    named = [one for one in balances if f"{one.plan}/{one.promise}" == wanted]
    if named:
        return named[0]
    return max(
        balances, key=lambda one: (sum(1 for row in log.rows if one.from_on <= row.on <= one.to_on), one.from_on), default=None
    )


def list_columns(log: ServiceLog, chosen: dict[str, int]) -> list[dict[str, Any]]:
    """What each column was taken for."""
    words = {
        "date": _("Date"),
        "start": _("Begin"),
        "end": _("End"),
        "minutes": _("Minutes"),
        "provider": _("Who gave it"),
        "service": _("Service"),
        "status": _("Given or not"),
        "notes": _("Notes"),
    }
    taken = chosen or {guess.role: guess.column for guess in log.columns}
    return [{"role": role, "words": words[role], "column": taken.get(role, -1)} for role in ROLES]


VERDICTS = {
    "agrees": lambda: _("Both say the same"),
    "school-says-more": lambda: _("The school says more"),
    "school-says-less": lambda: _("The school says less"),
    "delivered-while-absent": lambda: _("Service on a day away"),
    "delivered-while-closed": lambda: _("Service on a closed day"),
    "nothing-promised": lambda: _("No promise that we know"),
    "not-in-school-log": lambda: _("Not in the school's log"),
    "parent-does-not-know": lambda: _("We have no note of our own"),
    "school-unclear": lambda: _("Minutes we can't read"),
}


def say_line(one: Any) -> dict[str, Any]:
    """A line with its words and its question, in the language of the page."""
    asks = {
        "school-says-more": _("The school's log shows %(school)s minutes; ours shows %(parent)s. Who gave them, and where?"),
        "school-says-less": _("The school's log shows %(school)s minutes, fewer than the %(parent)s we noted."),
        "delivered-while-absent": _("The log shows service on a day your child was not at school. What was given that day?"),
        "delivered-while-closed": _("The log shows service when school was closed by the calendar. Is the date right?"),
        "nothing-promised": _("The log shows service for which we know no promise. Which service was it?"),
        "not-in-school-log": _("The plan promises service, and the school's log has no line for it. Was it given?"),
        "parent-does-not-know": _("The log shows %(school)s minutes. We have no note of our own for that day."),
        "school-unclear": _("We can't read how many minutes the school's log means. What does that line say?"),
    }
    question = (
        asks.get(one.verdict, "") % {"school": one.school_minutes, "parent": one.parent_minutes} if one.verdict in asks else ""
    )
    return {"line": one, "words": VERDICTS[one.verdict](), "question": question}


urlpatterns = [path("cases/<uuid:case_id>/school-log/", compare_school_log, name="school-log")]
