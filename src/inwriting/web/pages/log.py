"""Was the aide there today? Two taps a day, with everything else left open."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from inwriting.actions.keep_evidence import keep_bytes
from inwriting.actions.log_day import log_day
from inwriting.core.facts.events import SessionLogged
from inwriting.core.problems import Problem
from inwriting.web.answering import say_kept
from inwriting.web.clock import today
from inwriting.web.forms.log import OUTCOMES, QUALIFIED, REASONS, MoreForm, reasons_for
from inwriting.web.holding import Held, hold_case
from inwriting.web.pages.calendar import read_day
from inwriting.web.rendering import Flaw, flaws_of
from inwriting.web.sessions import DaySession, list_sessions, names_other_child, next_day, uncounted_on, why_closed

ANSWERS = dict(OUTCOMES)
WORDS = {
    "delivered": gettext_lazy("the aide was there"),
    "part": gettext_lazy("part of the time"),
    "missed": gettext_lazy("no aide"),
    "someone-else": gettext_lazy("someone else came"),
    "unknown": gettext_lazy("not known"),
}
FINISHED = ("delivered", "unknown")


def show_day(request: HttpRequest, case_id: str) -> HttpResponse:
    """The sessions of a day, each with its five answers; the first tap is kept or leads to the second."""
    held = hold_case(request, case_id)
    on = choose_day(request)
    sessions = list_sessions(held.case, on)
    if request.method == "POST":
        return take_tap(request, held, on, sessions)
    return render(
        request,
        "log.html",
        {
            "case": held,
            "on": on,
            "is_today": on == today(),
            "sessions": sessions,
            "outcomes": OUTCOMES,
            "closed": why_closed(held.case, on),
            "uncounted": uncounted_on(held.case, on),
            "before": next_day(held.case, on, -1),
            "after": next_day(held.case, on, 1) if on < today() else None,
            "has_plan": bool(sessions) or bool(uncounted_on(held.case, on)),
            "has_calendar": bool(held.file.calendar.years),
        },
    )


def choose_day(request: HttpRequest) -> date:
    """The day that was asked for; today otherwise, and never a day to come."""
    asked = read_day(request.POST.get("on") or request.GET.get("on", ""))
    return min(asked, today()) if asked and asked.year > 2000 else today()


def take_tap(request: HttpRequest, held: Held, on: date, sessions: list[DaySession]) -> HttpResponse:
    """Yes and "I don't know" are kept at once; the others ask one thing more."""
    session = find_session(sessions, request.POST)
    outcome = request.POST.get("outcome", "")
    if session is None or outcome not in ANSWERS:
        return redirect(f"{reverse('log', args=[held.id])}?on={on}")
    if outcome in FINISHED:
        log_day(held.id, SessionLogged(outcome, session.promise.id, session.period), on=on)
        say_kept(request, say_logged(on, str(WORDS[outcome])))
        return redirect(f"{reverse('log', args=[held.id])}?on={on}")
    query = {"on": str(on), "promise": session.promise.id, "period": session.period, "outcome": outcome}
    from urllib.parse import urlencode

    return redirect(f"{reverse('log-why', args=[held.id])}?{urlencode(query)}")


def find_session(sessions: list[DaySession], asked: Any) -> DaySession | None:
    """The session that a form or an address names."""
    named = (asked.get("promise", ""), asked.get("period", ""))
    return next((one for one in sessions if (one.promise.id, one.period) == named), None)


def say_logged(on: date, words: str) -> str:
    """What was kept, in one line."""
    return _("Kept for %(day)s: %(words)s.") % {"day": date_format(on, "DATE_FORMAT"), "words": words}


def ask_why(request: HttpRequest, case_id: str) -> HttpResponse:
    """The second tap: why; and, for those who have it, more."""
    held = hold_case(request, case_id)
    on, outcome = choose_day(request), request.GET.get("outcome", "")
    session = find_session(list_sessions(held.case, on), request.GET)
    if session is None or outcome not in ANSWERS or outcome in FINISHED:
        return redirect(f"{reverse('log', args=[held.id])}?on={on}")
    taps = QUALIFIED if outcome == "someone-else" else reasons_for(held.child)
    frame = {
        "case": held,
        "session": session,
        "on": on,
        "outcome": outcome,
        "taps": taps,
        "tap_name": "qualified" if outcome == "someone-else" else "reason",
    }
    if request.method != "POST":
        return render(request, "log_why.html", {**frame, "form": make_more(outcome, None, None)})
    form = make_more(outcome, request.POST, request.FILES)
    form.full_clean()
    flaws = [Flaw(str(words), form[name].id_for_label) for name, errors in form.errors.items() for words in errors]
    if (
        not flaws
        and not request.POST.get("named")
        and names_other_child(held, form.cleaned_data["note"], form.cleaned_data["reason_said"])
    ):
        frame["ask_named"] = True
        flaws = [
            Flaw(
                _(
                    "Another child seems to be named here. That child's privacy is protected too. Leave the name out, or tick "
                    "the box below."
                ),
                "id_note",
            )
        ]
    if not flaws:
        try:
            return keep_why(request, held, session, outcome, form)
        except Problem as problem:
            flaws = flaws_of(problem)
    return render(request, "log_why.html", {**frame, "form": form, "problems": flaws, "open": True}, status=422)


def make_more(outcome: str, typed: Any, files: Any) -> MoreForm:
    """The form of what else is known; a missed session has no minutes."""
    form = MoreForm(typed, files)
    if outcome == "missed":
        del form.fields["minutes"]
    return form


def keep_why(request: HttpRequest, held: Held, session: DaySession, outcome: str, form: MoreForm) -> HttpResponse:
    """Seal it, with its proof if there is one."""
    given = form.cleaned_data
    reason = "substitute" if outcome == "someone-else" else request.POST.get("reason", "unknown")
    qualified = request.POST.get("qualified", "unknown")
    logged = SessionLogged(
        outcome,  # type: ignore[arg-type]
        session.promise.id,
        session.period,
        given.get("minutes"),
        reason if reason in dict(REASONS) or reason == "substitute" else "unknown",  # type: ignore[arg-type]
        qualified if qualified in dict(QUALIFIED) else "unknown",
        given["reason_said"],
        given["known_by"] or "unknown",
        given["note"],
    )
    proof = given.get("proof")
    files = (keep_bytes(proof.read(), proof.name),) if proof else ()
    log_day(held.id, logged, on=session.on, files=files)
    say_kept(request, say_logged(session.on, str(WORDS[outcome])))
    return redirect(f"{reverse('log', args=[held.id])}?on={session.on}")


urlpatterns = [
    path("cases/<uuid:case_id>/log/", show_day, name="log"),
    path("cases/<uuid:case_id>/log/why/", ask_why, name="log-why"),
]
